import * as l10n from '@vscode/l10n';

/**
 * Words read in a minute. Adults read English prose in silence at 175 to 300, 238 on average; those for whom it is a
 * second language more slowly, and a mail is written for them too (Brysbaert 2019, doi.org/10.1016/j.jml.2019.104047).
 */
const wordsPerMinute = 200;

/** Seconds: finer ones would change with every word, and promise what no estimate holds. */
const step = 5;

/** How long it takes to read so many words: "25 s", "1 min 15 s", from two minutes on "3 min". */
export function readingTime(words: number): string {
  const steps = Math.round((words * 60) / wordsPerMinute / step);
  const seconds = Math.max(steps, words > 0 ? 1 : 0) * step;
  if (seconds < 60) return `${seconds} s`;
  const minutes = Math.floor(seconds / 60);
  if (minutes >= 2) return `${Math.round(seconds / 60)} min`;
  return seconds % 60 === 0 ? `${minutes} min` : `${minutes} min ${seconds % 60} s`;
}

/** How long a text is, as it is said above it: "84 words, 25 s to read". */
export const lengthOf = (words: number): string =>
  words === 1
    ? l10n.t('1 word, {0} to read', readingTime(words))
    : l10n.t('{0} words, {1} to read', words, readingTime(words));
