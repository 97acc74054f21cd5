import { matches } from './language/matches';
import { titles } from './language/vocabulary';
import type { Prose } from './prose';

/** Where a word may begin. */
const wordStart = '(?:^|[\\s("“‘[])';

const anyCase = (words: string): string =>
  words
    .split(' ')
    .map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`)
    .join('|');

/** Titles and the like: a full stop after them never ends a sentence. */
const alwaysContinues = new RegExp(
  `${wordStart}(?:${anyCase(titles)}|vs|cf|[Ee]\\.g|[Ii]\\.e|eg|ie|approx|ca|resp|incl|excl|[Aa]ttn)$`,
);

/** `No. 5` and `roll no. 5` are numbers, unless somebody `said no.`; `Oct. 19` is a date. */
const beforeNumber = new RegExp(
  `${wordStart}(?:Nos?|[Mm]ax|[Mm]in|(?<!\\b(?:an?|the|or|is|was|be|said|says?|answer(?:ed|s)?|repl(?:y|ied|ies)|mean[st]?|told|[Nn]o|[Oo]h),? )nos?|Art|Sec|Ch|pp?|${anyCase('fig figs vol ext ref refs req tel rm')}|` +
    'Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mon|Tues?|Wed|Thu(?:rs)?|Fri|Sat|Sun)$',
);

/** Abbreviations and initials that may end a sentence: they do where a sentence could start after them. */
const mayEnd = new RegExp(
  `(?:${wordStart}(?:[Ee]tc|et al|Inc|Ltd|Pvt|Co|Corp|Jr|Bros|Univ|(?<=\\b(?:his|her|your|my|their|phone|mobile|cell|contact|account) )nos?|[Dd]ept|[Gg]ovt|Engg|Exec|(?<=(?:\\d(?:st|nd|rd|th)?|the) )(?:inst|ult|prox)|[A-HJ-Z]|(?:\\p{L}\\.)+\\p{L}|(?:\\p{Lu}\\p{L}{0,2}\\.)+\\p{Lu}\\p{L}{0,3})|` +
    '\\d[ -]?(?:min|mins|hrs?|yrs?))$',
  'u',
);

/** Words that open a sentence and are seldom part of a name that follows `U.S.` or `Inc.`. */
const opener =
  /^["'“‘(]*(?:I|I['’](?:m|d|ve|ll)|we|you|he|she|it|they|this|that|these|those|the|a|an|my|our|your|his|her|their|there|here|if|when|while|as|since|because|after|before|once|in|on|at|by|for|from|with|and|but|so|or|no|yes|not|please|thanks?|could|would|can|will|may|might|should|do|does|did|is|are|was|were|have|has|had|what|who|why|how|where|which|any|some|all|both|either|perhaps|maybe|also|then|now|last|next|hope|looking|let|best|kind|warm|dear)\b/i;

const lowerCase = /^["'“‘(]*\p{Ll}/u;

/**
 * Closing marks before white space; or the end of a line before a bullet typed as a character, or after a
 * colon. The look-behind keeps a run of a million dots from being tried at each of them.
 */
const boundary = /(?<![.!?…])[.!?…]+["'”’)\]]*(?=\s|$)|\n(?=[•◦▪·*–—-]\s)|(?<=:)\n/g;

/** Longer stretches than this are no sentences. They are cut at a space, so that all work on a text is linear. */
const maxLength = 2000;

/**
 * Cuts running text into sentences: half-open ranges of indices without the white space around them.
 *
 * `Intl.Segmenter` was not taken: it never ends a sentence before a lower-case letter (UAX 29, SB8), as
 * casual mail has it, knows no abbreviations, and takes quadratic time in the length of its string.
 */
export function sentenceRanges(text: string): (readonly [start: number, end: number])[] {
  const ranges: (readonly [number, number])[] = [];
  let from = 0;
  const cut = (end: number) => {
    while (from < end) {
      const to = end - from > maxLength ? lastSpace(text, from, from + maxLength) : end;
      const piece = text.slice(from, to);
      const start = to - piece.trimStart().length;
      const trimmed = from + piece.trimEnd().length;
      if (trimmed > start) ranges.push([start, trimmed]);
      from = to;
    }
  };
  for (const match of matches(text, boundary)) {
    const end = match.index + match[0].length;
    if (match[0] === '\n' || endsSentence(text, from, match.index, end)) cut(end);
  }
  cut(text.length);
  return ranges;
}

/** The index after the last space of a range; where it has none, its end, but not between surrogates. */
function lastSpace(text: string, from: number, to: number): number {
  const piece = text.slice(from, to);
  const space = Math.max(piece.lastIndexOf(' '), piece.lastIndexOf('\n'));
  if (space > 0) return from + space + 1;
  return /[\uD800-\uDBFF]$/.test(piece) ? to - 1 : to;
}

/** Characters of a remark in brackets: what is longer holds sentences of its own. */
const maxRemark = 80;

/** True within brackets that stand in a sentence and close in its line: `a letter (max. 1 page) for the DAAD`. */
function isWithinBrackets(text: string, from: number, mark: number, end: number): boolean {
  const before = text.slice(Math.max(from, mark - maxRemark), mark);
  const opens = before.lastIndexOf('(');
  return (
    opens > before.lastIndexOf(')') &&
    /[\p{L}\p{N}]/u.test(before.slice(0, opens)) &&
    !/[:;]-?$/.test(before.slice(0, opens)) &&
    /^[^()\n]*\)/.test(text.slice(end, end + maxRemark))
  );
}

/** Characters of somebody's words that are told in a sentence: what is longer is a text of its own. */
const maxQuoted = 160;
const quoteOpens = /(?:^|[\s(])["“](?=[\p{L}\p{N}])/gu;

/** True within quoted speech that a sentence leads up to: `She told us: "Do not ask. Go and look."` */
function isWithinQuotation(text: string, from: number, mark: number, end: number): boolean {
  const before = text.slice(Math.max(from, mark - maxQuoted), mark);
  const opened = [...before.matchAll(quoteOpens)].at(-1);
  if (!opened) return false;
  const at = opened.index + opened[0].length;
  return (
    !/["”]/.test(before.slice(at)) &&
    /\p{L}[:,]?$/u.test(before.slice(0, opened.index)) &&
    !/["”]/.test(text.slice(mark, end)) &&
    /^[^"“”\n]*["”]/.test(text.slice(end, end + maxQuoted))
  );
}

function endsSentence(text: string, from: number, mark: number, end: number): boolean {
  const after = text.slice(end, end + 24).trimStart();
  const marks = text.slice(mark, end);
  if (after === '') return true;
  if (isWithinBrackets(text, from, mark, end) || isWithinQuotation(text, from, mark, end)) return false;
  if (/^(?:\.{2,}|…)/.test(marks)) return !lowerCase.test(after);
  // A whole sentence within another: `“Why me?” is what she asked`.
  if (/[^.!?…]$/.test(marks) && lowerCase.test(after) && !/^i\b/.test(after)) return false;
  if (!marks.startsWith('.')) return true;
  // Abbreviations are short: a window keeps a text without sentences linear.
  const before = text.slice(Math.max(from, mark - 24), mark);
  if (alwaysContinues.test(before)) return false;
  if (mayEnd.test(before)) return opener.test(after) && !lowerCase.test(after);
  // A number may begin with letters: "ref. SL/0932".
  return !(beforeNumber.test(before) && /^(?:nos?\. )?[+(]?(?:[A-Z]{1,5}[-/]?)?\d/.test(after));
}

/** Cuts a prose into the proses of its sentences. */
export function splitSentences(prose: Prose): Prose[] {
  return sentenceRanges(prose.text).map(([start, end]) => prose.slice(start, end));
}
