import type { Folded } from './fold';
import { matches } from './matches';
import type { Range } from './requests';

/** A wordy phrase and the shorter one that means the same. */
export interface Shortening extends Range {
  readonly text: string;
  /** How many words fewer. */
  readonly saved: number;
}

/** Phrase to shorter phrase; an empty one says nothing. Each keeps the grammar of the sentence around it. */
const phrases: readonly (readonly [phrase: string, shorter: string])[] = [
  ['due to the fact that', 'because'],
  ['owing to the fact that', 'because'],
  ['on the grounds that', 'because'],
  ['in light of the fact that', 'because'],
  ['in spite of the fact that', 'although'],
  ['despite the fact that', 'although'],
  ['in order to', 'to'],
  ['so as to', 'to'],
  ['in the event that', 'if'],
  ['at this point in time', 'now'],
  ['at the present time', 'now'],
  ['at this moment in time', 'now'],
  ['at that point in time', 'then'],
  ['in the near future', 'soon'],
  ['on a regular basis', 'regularly'],
  ['on a daily basis', 'daily'],
  ['on a weekly basis', 'weekly'],
  ['until such time as', 'until'],
  ['for the purpose of', 'for'],
  ['with regards to', 'about'],
  ['with regard to', 'about'],
  ['in regards to', 'about'],
  ['with respect to', 'about'],
  ['in close proximity to', 'near'],
  ['a large number of', 'many'],
  ['a significant number of', 'many'],
  ['a great many', 'many'],
  ['the vast majority of', 'most'],
  ['the majority of', 'most'],
  ['each and every', 'every'],
  ['first and foremost', 'first'],
  ['as to whether', 'whether'],
  ['has the ability to', 'can'],
  ['have the ability to', 'can'],
  ['take into consideration', 'consider'],
  ['over the course of', 'during'],
  ['in the process of', ''],
  ['subsequent to', 'after'],
  ['prior to', 'before'],
  ['the end result', 'the result'],
  ['past experience', 'experience'],
  ['future plans', 'plans'],
  ['basically', ''],
  ['as a matter of fact,', ''],
  ['needless to say,', ''],
  ['it goes without saying that', ''],
  ['it is worth noting that', ''],
  ['it is important to note that', ''],
  ['it should be noted that', ''],
  ['i would like to take this opportunity to', 'I would like to'],
  ["i'd like to take this opportunity to", "I'd like to"],
  ['i am writing to let you know that', ''],
  ["i'm writing to let you know that", ''],
  ['i just wanted to let you know that', ''],
  ['when all is said and done,', ''],
  ['at the end of the day,', ''],
  ['for what it is worth,', ''],
  ['all in all,', ''],
];

const shorter = new Map(phrases);
const pattern = new RegExp(
  `(?<![\\p{L}'-])(?:${phrases
    .map(([phrase]) => phrase)
    .sort((a, b) => b.length - a.length)
    .join('|')})(?![\\p{L}'-])`,
  'gu',
);

/** Finds the wordy phrases of a sentence. Applying all of them leaves its meaning and grammar as they were. */
export function shortenings(text: string, folded: Folded): readonly Shortening[] {
  const found: Shortening[] = [];
  for (const match of matches(folded, pattern)) {
    const phrase = match[0];
    const replacement = shorter.get(phrase) ?? '';
    const start = match.index;
    let end = start + phrase.length;
    const opens = /^[^\p{L}\p{N}]*$/u.test(text.slice(0, start));
    let result = replacement;
    if (replacement === '') {
      if (/^, /.test(text.slice(end)) && opens) end += 1;
      if (text[end] === ' ') end += 1;
      else if (text[start - 1] !== ' ') continue;
    }
    if (opens) {
      if (result === '') {
        result = (text[end] ?? '').toUpperCase();
        end += 1;
      } else {
        result = result.charAt(0).toUpperCase() + result.slice(1);
      }
    }
    found.push({
      start,
      end,
      text: result,
      saved: phrase.split(' ').length - (replacement ? replacement.split(' ').length : 0),
    });
  }
  return found;
}
