/** Verbs that double their last consonant although it is not the only syllable's. */
const doubling = /^(?:refer|submit|commit|permit|admit|transfer|forget|begin|prefer|confer|format|resubmit)$/;

/** The gerund of an English verb given in its base form: `introduce` → `introducing`, `put` → `putting`. */
export function gerund(verb: string): string {
  if (/ie$/.test(verb)) return `${verb.slice(0, -2)}ying`;
  if (/[aeiouy].*[^aeioy]e$/.test(verb) || /(?:ue|[^aeiou]ye)$/.test(verb)) return `${verb.slice(0, -1)}ing`;
  if (doubling.test(verb) || /^[^aeiou]*(?:qu)?[aeiou][^aeiouwxy]$/.test(verb))
    return `${verb}${verb.at(-1)}ing`;
  return `${verb}ing`;
}
