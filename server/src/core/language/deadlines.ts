/**
 * The dates by which the reader is to act, told from all the other dates of a mail. A date is the reader's
 * deadline when something says so: what governs it is a request, a need of the writer's for what the reader
 * would make, or a deadline that somebody else has set for it.
 */
import type { Draft } from '../draft';
import type { Sentence } from '../message';
import { type DateReading, mayNameDate, readDate } from './dates';
import { gate } from './gate';
import { governorOf, type HeadType } from './governors';
import { matches } from './matches';
import { remember } from './remember';
import type { Range } from './requests';

/** A date by which the reader is to act. */
export interface Deadline {
  readonly sentence: Sentence;
  /** The words that make it a deadline and the date: "by Friday", "closes on 4 May". Indices into the sentence. */
  readonly words: Range;
  /** The date alone. */
  readonly date: Range;
  /** The dates it may stand for: the same twice, unless it can be read in two ways. */
  readonly earliest: string;
  readonly latest: string;
  /** Its year was guessed, and lies behind. */
  readonly stale: boolean;
  /** The writer has set it and may move it; any other is set by those who will get what the reader makes. */
  readonly movable: boolean;
}

const cache = new WeakMap<Draft, { readonly reference: string; readonly deadlines: readonly Deadline[] }>();

/** The deadlines in the message, counted from a reference date; none in a message that leaves the time to the reader. */
export function deadlinesOf(draft: Draft, reference: string): readonly Deadline[] {
  const known = cache.get(draft);
  if (known?.reference === reference) return known.deadlines;
  const { paragraphs, postscript } = draft.message;
  const sentences = [...paragraphs.flatMap((paragraph) => paragraph.sentences), ...postscript];
  const found = sentences.flatMap((sentence) => deadlinesIn(sentence, reference));
  const deadlines = found.length > 0 && sentences.some(({ folded }) => saysNoRush(folded)) ? [] : found;
  cache.set(draft, { reference, deadlines });
  return deadlines;
}

const noRush = gate(
  /\bno (?:\p{L}+ )?(?:rush|hurry|urgency|time pressure)\b|(?:\bnot|n't) (?:at all |particularly |really |that |so |in any |in a |any |a |super |very )*(?:urgent|rush|rushed|rushing|hurry|pressing|time[- ]sensitive)\b|\btake (?:your|all the) time\b|\bin your own (?:good )?time\b|\bat your (?:own )?(?:leisure|convenience|pace)\b|\bwhenever (?:it |that |this )?(?:suits|works|is convenient|convenient|you)\b|\bplenty of time\b|\bin no (?:rush|hurry)\b|\bnothing urgent\b|\bno deadline pressure\b/u,
);

/** Takes it back: "No rush, but I need it tomorrow." */
const takenBack = /\b(?:but|though|however|only|except|yet|although)\b/;

/** Says that there is no hurry, and does not take it back. */
export const saysNoRush = remember((folded): boolean => {
  const found = noRush.exec(folded);
  return found !== null && !(takenBack.test(folded.slice(found.index)) && mayNameDate(folded));
});

/** Says that there is no date by which it is needed, or that none is known yet. */
export const saysNoDeadline = (folded: string): boolean =>
  noRush.test(folded) ||
  /\bno (?!other)(?:\p{L}+ ){0,2}(?:deadline|due date|cut-?off|closing date|time limit|dates?)\b|\b(?:deadlines?|dates?) (?:is|are|has|have)(?: yet)?(?: not|n't| yet)(?: yet)?(?: to)?(?: been| be)?(?: set| fixed| announced| published| known)?\b|\brolling\b|\bopen-ended\b|\bwithout a (?:fixed )?(?:deadline|date)\b/u.test(
    folded,
  );

const noun =
  '(?:deadlines?|due dates?|cut-?offs?(?: date)?|closing dates?|(?:last|final|closing) (?:date|day))';
/** What a date stands after when it may be a deadline. */
const head = new RegExp(
  "\\b(?:(?<by>by|no later than|not later than|on or before|latest by|latest)|(?<before>before|ahead of|prior to)|(?<until>until|till|'?til)|" +
    '(?<within>within|inside|in under|in less than)|(?<in>in(?= (?:\\d|an? |one |two |three |four |five |six |seven |eight |nine |ten |twelve |the next |about |just |under |less )))|' +
    `(?<noun>${noun})|(?<due>due|rsvp)|(?<close>clos(?:es?|ing|ed)|ends?|ending|shuts?|expires?|lapses?|locks?)|` +
    '(?<need>needs?|needed|required?|requires|wants?|wanted)|(?<left>(?:only|just|barely)(?= (?:\\d|an? |one |two |three |four |five |six )))|(?<bare>today|tonight|tomorrow|this week))\\b',
  'g',
);

/** The deadlines of one sentence. */
function deadlinesIn(sentence: Sentence, reference: string): readonly Deadline[] {
  const { folded } = sentence;
  if (!mayNameDate(folded)) return [];
  const found: Deadline[] = [];
  for (const match of matches(folded, head)) {
    const groups = match.groups ?? {};
    const type = Object.keys(groups).find((name) => groups[name] !== undefined);
    if (!type || found.some(({ words }) => match.index < words.end)) continue;
    const read = readers[type as HeadType]?.(folded, match.index, match.index + match[0].length, reference);
    if (!read || found.some(({ words }) => read.words.start < words.end)) continue;
    const governor = governorOf(sentence, type as HeadType, read.words, match.index);
    if (!governor) continue;
    const { reading, ...ranges } = read;
    const { earliest, latest, stale } = reading;
    found.push({
      sentence,
      ...ranges,
      earliest,
      latest,
      stale,
      movable: governor === 'writer',
    });
  }
  return found;
}

interface Read {
  readonly words: Range;
  readonly date: Range;
  readonly reading: DateReading;
}

type Reader = (folded: string, start: number, end: number, reference: string) => Read | undefined;

/** Reads the date right behind the head, or behind words that may stand between. */
function after(between?: RegExp): Reader {
  return (folded, start, end, reference) => {
    const gap = between?.exec(folded.slice(end, end + maxGap))?.[0].length ?? 0;
    return (
      dateAt(folded, start, end + gap, reference) ??
      (gap > 0 ? dateAt(folded, start, end, reference) : undefined)
    );
  };
}

const maxGap = 90;

function dateAt(folded: string, start: number, at: number, reference: string): Read | undefined {
  const reading = readDate(folded.slice(at), reference);
  if (!reading) return undefined;
  const date = { start: at + reading.start, end: at + reading.end };
  return { words: { start, end: date.end }, date, reading };
}

/** "the deadline for the letters, as far as I know, is 4 May": the date behind any of the joints. */
const joint =
  /\b(?:is|was|are|falls|fell|being|of|set (?:for|at)|extended (?:to|till|until)|moved to|by|on)\b|[:,(–—-]/g;
const hedge =
  /^(?: (?:still|only|now|already|just|actually|not until|technically|really|fast approaching|this|coming|upcoming))*/;

const afterNoun: Reader = (folded, start, end, reference) => {
  const near = folded.slice(end, end + maxGap);
  for (const match of matches(near, joint)) {
    const at = end + match.index + match[0].length;
    const read = dateAt(folded, start, at + (hedge.exec(folded.slice(at))?.[0].length ?? 0), reference);
    if (read) return read;
  }
  return beforeNoun(folded, start, end, reference);
};

/** "Friday is the deadline", "the 4 May deadline": the date in front, with nothing but a copula between. */
const copula =
  /^(?:'s|,)?(?: (?:is|being|was|would be|will be))?(?: (?:the|my|our|their|its|a|an|absolute|final|hard|firm|official|application|submission|formal|actual|very)){0,3} $/;

const beforeNoun: Reader = (folded, start, end, reference) => {
  const from = Math.max(0, start - 48);
  for (const match of matches(folded.slice(from, start), /(?<![\p{L}\d])[\p{L}\d]/gu)) {
    const read = dateAt(folded, from + match.index, from + match.index, reference);
    if (!read || read.date.end > start) continue;
    if (copula.test(folded.slice(read.date.end, start)))
      return { ...read, words: { start: read.date.start, end } };
  }
  return undefined;
};

const toDate = '(?: (?:on|for|in|by|back|here|there|this|at))*';

const afterNeed = after(
  new RegExp(
    `^(?: (?:it|this|that|them|both|one|to be in|in|(?:the|your|a|an|my|these|two|some)(?: [\\p{L}-]+){1,4}?))?${toDate}(?= )`,
    'u',
  ),
);

const readers: Readonly<Record<HeadType, Reader>> = {
  by: (folded, start, end, reference) =>
    after()(folded, start, end, reference) ??
    (folded.startsWith('latest', start) ? latestBehind(folded, start, end, reference) : undefined),
  // "before the panel meets on Friday"
  before: after(/^(?: [\p{L}'-]+){1,6}? on(?= )/u),
  until: after(),
  within: after(),
  in: (folded, start, end, reference) => {
    const read = after()(folded, start, end, reference);
    return read &&
      /(?:hours?|hrs?|days?|weeks?|fortnight|time|now)\b/.test(folded.slice(read.date.start, read.date.end))
      ? read
      : undefined;
  },
  due: after(new RegExp(`^(?: (?:to|with) (?:the |them|him|her|us|me)? ?[\\p{L}]*)?${toDate}`, 'u')),
  noun: afterNoun,
  close: after(/^(?: (?:soon|already|again|off|out|down|for good))?(?: (?:on|at|by|in|this))*/),
  need: (folded, start, end, reference) => {
    const read = afterNeed(folded, start, end, reference);
    // "by" and its like are heads of their own.
    return read && !/\b(?:by|before|within|later than)\b/.test(folded.slice(end, read.date.start))
      ? read
      : undefined;
  },
  left: (folded, start, end, reference) => {
    const read = after()(folded, start, end, reference);
    const rest = read && /^ (?:left|to go|remaining|away)\b/.exec(folded.slice(read.date.end));
    return read && rest ? { ...read, words: { start, end: read.date.end + rest[0].length } } : undefined;
  },
  bare: (folded, start, _end, reference) => dateAt(folded, start, start, reference),
};

/** "Friday latest", "tomorrow at the latest". */
const latestBehind: Reader = (folded, start, end, reference) => {
  const at = / at the $/.exec(folded.slice(0, start));
  const to = at ? at.index + 1 : start;
  const read = beforeNoun(folded, to, end, reference);
  return read && { ...read, words: { start: read.date.start, end } };
};
