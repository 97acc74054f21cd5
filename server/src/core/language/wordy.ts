import { capital } from './capital';
import { fold } from './fold';
import { gate } from './gate';
import { matches } from './matches';
import { remember } from './remember';
import type { Range } from './requests';

/** A wordy phrase and the shorter one that means the same. */
export interface Shortening extends Range {
  readonly text: string;
  /** The phrase as it stands in the sentence. */
  readonly phrase: string;
  /** How many words fewer. */
  readonly saved: number;
}

interface Phrase {
  readonly long: string;
  /** Empty where the phrase says nothing. */
  readonly short: string;
  /** What has to follow it, and to precede it, for the grammar of the sentence to hold. */
  readonly before?: RegExp;
  readonly after?: RegExp;
}

const gerundAfter = /^ \p{L}+ing\b/u;
const ofSome = /^ (?:the|my|our|your|his|her|their|its|these|those|this|that|them|us|you|it|which|whom)\b/u;
const noModal =
  /(?<!\b(?:to|will|would|can|could|may|might|shall|should|must|not|'ll|'d|n't|do|does|did)(?: \p{L}+ly)? )$/u;
const noArticle = /(?<!\ban? )$/u;

const to = (short: string, ...longs: readonly string[]): readonly Phrase[] =>
  longs.map((long) => ({ long, short }));

/** Each keeps the meaning, and the grammar of the sentence around it. Of two with the same words the first that fits counts. */
const phrases: readonly Phrase[] = [
  ...to(
    'because',
    'due to the fact that',
    'owing to the fact that',
    'on the grounds that',
    'in light of the fact that',
    'in view of the fact that',
    'on account of the fact that',
    'by virtue of the fact that',
    'for the reason that',
    'for the simple reason that',
    'given the fact that',
  ),
  ...to('although', 'in spite of the fact that', 'despite the fact that', 'regardless of the fact that'),
  ...to('to', 'in order to', 'so as to', 'in an effort to', 'in an attempt to', 'as a means to'),
  ...to('if', 'in the event that'),
  ...to(
    'now',
    'at this point in time',
    'at the present time',
    'at this moment in time',
    'at the current time',
  ),
  ...to('today', 'in this day and age'),
  ...to('then', 'at that point in time'),
  ...to('soon', 'in the near future'),
  ...to('regularly', 'on a regular basis'),
  ...to('daily', 'on a daily basis'),
  ...to('weekly', 'on a weekly basis'),
  ...to('monthly', 'on a monthly basis'),
  ...to('yearly', 'on an annual basis', 'on a yearly basis'),
  ...to('until', 'until such time as', 'until such a time as', 'up until'),
  ...to('for', 'for the purpose of', 'for a period of'),
  ...to(
    'about',
    'with regards to',
    'with regard to',
    'in regards to',
    'in regard to',
    'with respect to',
    'with reference to',
  ),
  ...to('near', 'in close proximity to'),
  ...to('with', 'by means of'),
  ...to('without', 'in the absence of'),
  ...to('except', 'with the exception of'),
  ...to('in', 'in the month of'),
  { long: 'in the year', short: 'in', after: /^ \d{4}\b/ },
  { long: 'a large number of', short: 'many of', after: ofSome },
  { long: 'a significant number of', short: 'many of', after: ofSome },
  { long: 'the vast majority of', short: 'most of', after: ofSome },
  { long: 'the majority of', short: 'most of', after: ofSome },
  { long: 'a majority of', short: 'most of', after: ofSome },
  ...to('many', 'a large number of', 'a significant number of', 'a great many'),
  ...to('most', 'the vast majority of', 'the majority of', 'a majority of'),
  ...to('every', 'each and every'),
  ...to('first', 'first and foremost'),
  ...to('whether', 'as to whether'),
  ...to('how', 'the way in which', 'the manner in which'),
  { long: 'has the ability to', short: 'can', before: noModal },
  { long: 'have the ability to', short: 'can', before: noModal },
  ...to(
    'can',
    'is able to',
    'are able to',
    'am able to',
    'is in a position to',
    'are in a position to',
    'am in a position to',
  ),
  ...to('tend to', 'have a tendency to'),
  ...to('tends to', 'has a tendency to'),
  ...to('use', 'make use of'),
  ...to('uses', 'makes use of'),
  ...to('used', 'made use of'),
  ...to('using', 'making use of'),
  ...to('consider', 'take into consideration'),
  ...to('during', 'over the course of', 'during the course of'),
  ...to('throughout', 'throughout the course of'),
  { long: 'in the process of', short: '', after: gerundAfter },
  ...to('after', 'subsequent to'),
  ...to('before', 'prior to', 'in advance of'),
  ...to('the result', 'the end result'),
  { long: 'past experience', short: 'experience', before: noArticle },
  ...to('plans', 'future plans'),
  ...to('various', 'various different'),
  ...to('yet', 'as of yet'),
  ...to('first,', 'first of all,'),
  ...to('finally,', 'last but not least,'),
  ...to('I understand that', 'it is my understanding that'),
  ...to('I hope that', 'it is my hope that'),
  ...to('I believe that', 'it is my belief that'),
  ...to('I think that', 'i am of the opinion that', "i'm of the opinion that"),
  ...to('I would like to', 'i would like to take this opportunity to'),
  ...to("I'd like to", "i'd like to take this opportunity to"),
  ...to(
    'I am writing to',
    'i am writing this email to',
    'i am writing this letter to',
    'i am writing to you today to',
    'i am writing this message to',
  ),
  ...to(
    "I'm writing to",
    "i'm writing this email to",
    "i'm writing this letter to",
    "i'm writing to you today to",
    "i'm writing this message to",
  ),
  ...to(
    '',
    'basically',
    'as a matter of fact,',
    'needless to say,',
    'to be honest,',
    'truth be told,',
    'it goes without saying that',
    'it is worth noting that',
    'it is important to note that',
    'it should be noted that',
    'please note that',
    'please be advised that',
    'i would like to point out that',
    "i'd like to point out that",
    'i would like to mention that',
    "i'd like to mention that",
    'i am writing to let you know that',
    "i'm writing to let you know that",
    'i just wanted to let you know that',
    'i wanted to let you know that',
    'i would like to let you know that',
    "i'd like to let you know that",
    'when all is said and done,',
    'at the end of the day,',
    'in the final analysis,',
    'for all intents and purposes,',
    'for what it is worth,',
    "for what it's worth,",
    'all in all,',
  ),
];

const pattern = gate(
  new RegExp(
    `(?<![\\p{L}'-])(?:${[...new Set(phrases.map(({ long }) => long))]
      .sort((a, b) => b.length - a.length)
      .join('|')})(?![\\p{L}'-])`,
    'gu',
  ),
);

/** Finds the wordy phrases of a sentence. Applying all of them leaves its meaning and grammar as they were. */
export const shortenings = remember((text): readonly Shortening[] => {
  const folded = fold(text);
  const found: Shortening[] = [];
  for (const match of matches(folded, pattern)) {
    const { index } = match;
    const end = index + match[0].length;
    const phrase = phrases.find(
      ({ long, before, after }) =>
        long === match[0] &&
        before?.test(folded.slice(0, index)) !== false &&
        after?.test(folded.slice(end)) !== false,
    );
    const cut =
      phrase && (phrase.short === '' ? dropped(text, index, end) : replaced(text, index, end, phrase.short));
    if (!cut) continue;
    const saved = countWords(match[0]) - countWords(phrase.short);
    found.push({ ...cut, phrase: text.slice(index, end).replace(/,$/, ''), saved });
  }
  return found;
});

const countWords = (text: string): number => (text === '' ? 0 : text.split(' ').length);

const isOpening = (before: string): boolean => /^[^\p{L}\p{N}]*$/u.test(before);

function replaced(text: string, start: number, end: number, short: string) {
  return { start, end, text: isOpening(text.slice(0, start)) ? capital(short) : short };
}

/** Takes a phrase out with a space and the comma that set it off; what follows it may begin the sentence now. */
function dropped(text: string, start: number, end: number) {
  const comma = text[end] === ',' ? 1 : 0;
  if (isOpening(text.slice(0, start))) {
    const space = text[end + comma] === ' ' ? 1 : 0;
    const next = end + comma + space;
    return { start, end: next + 1, text: (text[next] ?? '').toUpperCase() };
  }
  const closed = comma === 1 || text[end - 1] === ',';
  // What is not set off by commas belongs to the sentence: "we meet at the end of the day, …".
  if (closed && !/, $/.test(text.slice(0, start))) return undefined;
  if (closed) return { start: start - 2, end: end + comma, text: '' };
  return text[start - 1] === ' ' ? { start: start - 1, end, text: '' } : undefined;
}
