/** A sentence made ready for matching by `fold`. */
export type Folded = string & { readonly form: 'folded' };

/**
 * Folds a sentence for matching: lower case, straight apostrophes, white space as single spaces are, quoted
 * speech blanked. An index into the result is an index into the sentence. Of a text too long to be a
 * sentence only the beginning is folded: patterns are written for sentences, and slow on pages.
 */
export function fold(whole: string): Folded {
  const text = whole.slice(0, maxSentence);
  const lower = text.toLowerCase();
  // `İ` grows when lowered; then only ASCII is lowered, so that indices stay true.
  const even =
    lower.length === text.length ? lower : text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
  const plain = isAscii.test(even) ? even : even.replace(/[’‘ʼ]/g, "'");
  return plain.replace(/\s/g, ' ').replace(/"[^"]*"|“[^”]*”|«[^»]*»/g, blank) as Folded;
}

/** UTF-16 code units. The longest sentence of some 170 real requests has 363. */
const maxSentence = 2000;

const isAscii = /^[ -~]*$/;

/** Words of others are not the writer's. A short quotation is a name or a term, and stays. */
function blank(quotation: string): string {
  return quotation.split(' ').length < 3 ? quotation : ' '.repeat(quotation.length);
}

/** Folds a name for comparison: no case, no diacritics. */
export function foldName(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’.-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*|\uFFFC/gu;

/** Counts words: letters or digits, with the apostrophes, hyphens and dots between them; an address counts as one. */
export function countWords(text: string): number {
  return text.match(word)?.length ?? 0;
}
