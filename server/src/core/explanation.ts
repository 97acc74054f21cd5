/** Text that explains something, for an editor to show in its own markup. */

/**
 * A piece of a line: plain words, words that stand out, a name as it is typed, words of the draft, a rule's page, or
 * names with their meanings, one below the other.
 */
export type Piece =
  | string
  | { readonly strong: string }
  | { readonly code: string }
  | { readonly quote: string }
  | { readonly rule: string }
  | { readonly terms: readonly (readonly [name: string, meaning: string])[] };

/** One paragraph of an explanation. */
export type Line = readonly Piece[];

/** A sentence with pieces where its slots are: `{0}` is the first of them. */
export const lineOf = (sentence: string, ...pieces: readonly Piece[]): Line =>
  sentence
    .split(/\{(\d+)\}/)
    .flatMap((text, index) => (index % 2 === 1 ? (pieces[Number(text)] ?? []) : text === '' ? [] : text));

/** The first sentences of a text that has several. */
export function firstSentences(text: string, most: number): string {
  // "Danescu-Niculescu-Mizil et al. 2013": what follows an abbreviation is no capital.
  const ends = [...text.matchAll(/[.!?][”")]*(?= \p{Lu}|$)/gu)];
  const end = ends[most - 1];
  return end ? text.slice(0, end.index + end[0].length) : text;
}
