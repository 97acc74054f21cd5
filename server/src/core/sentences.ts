import type { Prose } from './prose';

/** Titles and the like: a full stop after them never ends a sentence. */
const alwaysContinues =
  /(?:^|[\s("“‘[])(?:Dr|Mr|Mrs|Ms|Mx|Profs?|St|Engr|Hon|Rev|Fr|Sr|Capt|Col|Gen|Lt|Cmdr|Sgt|Gov|Sen|Amb|Mt|vs|cf|e\.g|i\.e|eg|ie|approx|ca|resp|incl|ext|fig|vol|pp|refs?|tel|attn)$/i;

/** `No. 5` is a number, `no.` an answer. */
const numero = /(?:^|\s)(?:Nos?|Art|Sec|Ch)$/;

/** Abbreviations and initials that may end a sentence: they do where a sentence could start after them. */
const mayEnd =
  /(?:^|[\s("“‘[])(?:[Ee]tc|et al|Inc|Ltd|Co|Corp|Jr|Bros|Univ|Dept|[ap]\.m|Ph\.D|[A-HJ-Z]|(?:[A-Z]\.)+[A-Z])$/;

/** Words that open a sentence and are seldom part of a name that follows `U.S.` or `Inc.`. */
const opener =
  /^["'“‘(]*(?:I|I['’](?:m|d|ve|ll)|we|you|he|she|it|they|this|that|these|those|the|a|an|my|our|your|his|her|their|there|here|if|when|while|as|since|because|after|before|once|in|on|at|by|for|from|with|and|but|so|or|no|yes|not|please|thanks?|could|would|can|will|may|might|should|do|does|did|is|are|was|were|have|has|had|what|who|why|how|where|which|any|some|all|both|either|perhaps|maybe|also|then|now|last|next|hope|looking|let|best|kind|warm|dear)\b/i;

const terminator = /[.!?…]+["'”’)\]]*(?=\s|$)/g;

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
    const piece = text.slice(from, end);
    const start = from + (piece.length - piece.trimStart().length);
    const trimmed = from + piece.trimEnd().length;
    if (trimmed > start) ranges.push([start, trimmed]);
    from = end;
  };
  // A bullet typed as a character, or the end of a line that announces one, ends a sentence too.
  const boundary = new RegExp(`${terminator.source}|\\n(?=[•◦▪·*–—-]\\s)|(?<=:)\\n`, 'g');
  for (let match = boundary.exec(text); match; match = boundary.exec(text)) {
    const end = match.index + match[0].length;
    if (match[0] === '\n' || endsSentence(text, from, match.index, end)) cut(end);
  }
  cut(text.length);
  return ranges;
}

function endsSentence(text: string, from: number, mark: number, end: number): boolean {
  // Abbreviations are short: a window keeps a text without sentences linear.
  const before = text.slice(Math.max(from, mark - 24), mark);
  const after = text.slice(end, end + 24).trimStart();
  const marks = text.slice(mark, end);
  if (/^(?:\.{2,}|…)/.test(marks)) return !/^\p{Ll}/u.test(after);
  if (!marks.startsWith('.')) return true;
  if (after === '') return true;
  if (alwaysContinues.test(before)) return false;
  if (numero.test(before)) return !/^\d/.test(after);
  return !mayEnd.test(before) || (opener.test(after) && !/^["'“‘(]*\p{Ll}/u.test(after));
}

/** Cuts a prose into the proses of its sentences. */
export function splitSentences(prose: Prose): Prose[] {
  return sentenceRanges(prose.text).map(([start, end]) => prose.slice(start, end));
}
