/** Verbs that double their last consonant although it is not the only syllable's. */
const doubling =
  /^(?:re)?(?:refer|submit|commit|permit|admit|omit|remit|transmit|transfer|forget|begin|prefer|confer|format|enrol|compel|occur|program)$/;

/** One syllable that ends in one vowel and one consonant. */
const closed = /^[^aeiou]*(?:qu)?[aeiou][^aeiouwxy]$/;

const doubles = (verb: string): boolean => doubling.test(verb) || closed.test(verb);

/** The gerund of an English verb given in its base form: `introduce` → `introducing`, `put` → `putting`. */
export function gerund(verb: string): string {
  if (/ie$/.test(verb)) return `${verb.slice(0, -2)}ying`;
  if (/[aeiouy].*[^aeioy]e$/.test(verb) || /(?:ue|[^aeiou]ye)$/.test(verb)) return `${verb.slice(0, -1)}ing`;
  return doubles(verb) ? `${verb}${verb.at(-1)}ing` : `${verb}ing`;
}

/** The past of a regular English verb given in its base form: `copy` → `copied`, `stop` → `stopped`. */
export function regularPast(verb: string): string {
  if (verb.endsWith('e')) return `${verb}d`;
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
  return doubles(verb) ? `${verb}${verb.at(-1)}ed` : `${verb}ed`;
}
