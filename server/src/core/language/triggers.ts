import type { Folded } from './fold';

/** An entry of so many letters stands for every word that begins with it. */
const stem = 4;

/** A longer entry stands for the words that begin with its first letters, so many at most. */
const longStem = 7;

/**
 * Which of several constructions can be in a sentence, as bits: the big patterns run only where one of their
 * words stands, and one pass over the words decides it for all of them.
 */
export type Triggers = (folded: Folded) => number;

/**
 * Builds the test from the words of each construction, the first being bit 0. An entry of four letters is the
 * beginning of a word, `disa` that of "disappointed"; shorter entries are whole words, and longer ones tell
 * apart what begins alike, `without` from "with".
 */
export function triggersOf(constructions: readonly string[]): Triggers {
  const stems = new Map<string, number>();
  const longStems = new Map<string, number>();
  for (const [index, words] of constructions.entries()) {
    for (const word of words.split(' ')) {
      const [map, length] = word.length > stem ? [longStems, longStem] : [stems, stem];
      const key = word.slice(0, length);
      map.set(key, (map.get(key) ?? 0) | (1 << index));
    }
  }
  return (folded) => {
    let found = 0;
    for (let at = 0; at < folded.length; ) {
      if (!isLetter(folded.charCodeAt(at))) {
        at++;
        continue;
      }
      const start = at;
      while (at < folded.length && isLetter(folded.charCodeAt(at))) at++;
      const length = at - start;
      found |= stems.get(folded.slice(start, start + Math.min(length, stem))) ?? 0;
      if (length > stem) found |= longStems.get(folded.slice(start, start + Math.min(length, longStem))) ?? 0;
    }
    return found;
  };
}

/** Folded text is in lower case; what is not ASCII may be a letter. */
const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || code > 191;
