/** What a message says about the mails before it. */
import { addDays } from '../calendar';
import { mayNameDate, numbers, readDate } from './dates';
import { gate } from './gate';
import { matches } from './matches';
import type { Range } from './requests';

/** A date of an earlier mail, and the words that give it. */
export interface EarlierMail {
  readonly words: Range;
  readonly date: string;
}

const wrote =
  /\b(?:i|we)(?:'d|'ve| had| have)?(?: (?:first|last|already|also|just|originally|only))* (?:wrote|written|e-?mailed|mailed|messaged|reached out|got in touch|contacted|sent|followed up|asked|pinged|dropped)\b|\bmy (?:last |first |earlier |previous |original |other )?(?:e-?mails?|mails?|messages?|notes?|letters?|requests?|lines?)\b/g;
/** What may stand between "I wrote" and its date: "to you about the intro to Priya on Monday". */
const maxBetween = 60;
const onDate =
  /(?: (?:on|of|from|dated|sent)(?= )| (?=(?:yesterday|last|this|earlier|the day before|a |an |two|three|four|five|six|seven|ten|\d)))/g;
const ago =
  /^ (?:(a|an|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}|a couple of|a few)) (days?|weeks?|months?) (?:ago|back)\b/;
const counts: Readonly<Record<string, number>> = { ...numbers, 'a couple of': 2, 'a few': 3 };

/** The date of an earlier mail of the writer's in a folded sentence: "I wrote on Monday", "my mail of 3 May". */
export function earlierMail(folded: string, today: string): EarlierMail | undefined {
  if (!mayNameDate(folded) && !/\b(?:ago|back)\b/.test(folded)) return undefined;
  for (const mail of matches(folded, wrote)) {
    const from = mail.index + mail[0].length;
    const clause = /^[^.;!?]*/.exec(folded.slice(from, from + maxBetween))?.[0] ?? '';
    for (const joint of matches(clause, onDate)) {
      const at = from + joint.index + joint[0].replace(/ $/, '').length;
      const read = pastDate(folded.slice(at), today);
      if (read) return { words: { start: mail.index, end: at + read.end }, date: read.date };
    }
  }
  return undefined;
}

/** A date that is past: "Monday" is the last one. */
function pastDate(text: string, today: string): { readonly end: number; readonly date: string } | undefined {
  const distance = ago.exec(/^ /.test(text) ? text : ` ${text}`);
  if (distance) {
    const [all, many = '', unit = ''] = distance;
    const value = counts[many] ?? Number(many);
    const days = unit.startsWith('day') ? value : unit.startsWith('week') ? value * 7 : value * 30;
    return { end: all.length - (/^ /.test(text) ? 0 : 1), date: addDays(today, -days) };
  }
  const earlier = /^ ?(?:earlier (?:today|this week)|this morning|today)\b/.exec(text);
  if (earlier) return { end: earlier[0].length, date: today };
  const reading = readDate(text, today);
  if (!reading || reading.start > 4) return undefined;
  let date = reading.earliest;
  // Dates are read as those to come; this one is told.
  const isWeekday = /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*$/.test(text.slice(reading.start, reading.end));
  if (date > today && isWeekday) date = addDays(date, -7);
  if (date > today && !/\d{4}/.test(text.slice(reading.start, reading.end))) date = addDays(date, -365);
  return date <= today ? { end: reading.end, date } : undefined;
}

const attribution = /^(?:on |am |le )?(.{4,80}?)(?:,| at )?.{0,60}\bwrote:$/i;

/** The date above quoted mail of the writer's: "On Mon, Oct 19, Sam wrote:". */
export function attributedDate(line: string, today: string): string | undefined {
  if (!attribution.test(line)) return undefined;
  const text = line.toLowerCase().replace(/^on /, '');
  const reading = readDate(
    text.replace(/^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,? (?=[a-z]|\d)/, ''),
    today,
  );
  if (!reading) return undefined;
  if (reading.earliest <= today) return reading.earliest;
  return /\d{4}/.test(text) ? undefined : addDays(reading.earliest, -365);
}

const ordinals: Readonly<Record<string, number>> = {
  third: 3,
  '3rd': 3,
  fourth: 4,
  '4th': 4,
  fifth: 5,
  '5th': 5,
  sixth: 6,
  '6th': 6,
};
const nth = gate(
  /\b(third|3rd|fourth|4th|fifth|5th|sixth|6th) (?:and (?:final|last) )?(reminder|follow[- ]?up|nudge|chaser|e-?mail|mail|message|note|letter|attempt|time (?:that )?(?:i|we)(?:'m| am| are|'re|'ve| have)? (?:now )?(?:writ|e-?mail|ask|contact|remind|follow|chas|reach|messag))/,
);
const times = gate(
  /\b(?:written|e-?mailed|mailed|reached out|messaged|contacted)(?: to)?(?: you)?(?: now| already)? (three|four|five|six|\d|several|many) times\b|\b(?:followed up|reminded you|chased|nudged you)(?: now| already)? (twice|two times|three times|four times|several times|many times)\b|\b(two|three|four|several|many) (?:previous |earlier |unanswered )?(?:reminders|follow-?ups)\b/,
);

/** How many reminders a sentence counts, this one included; 0 where it counts none. */
export function countedReminders(
  folded: string,
): { readonly reminders: number; readonly words: Range } | undefined {
  const counted = nth.exec(folded);
  if (counted?.[1] && counted[2]) {
    const isReminder = /^(?:reminder|follow|nudge|chaser)/.test(counted[2]);
    const reminders = (ordinals[counted[1]] ?? 0) - (isReminder ? 0 : 1);
    return { reminders, words: rangeOf(counted) };
  }
  const repeated = times.exec(folded);
  if (!repeated) return undefined;
  const mails = repeated[1] === undefined ? undefined : many(repeated[1]);
  // Three mails are the request and two reminders; this one comes on top.
  const reminders = mails === undefined ? many(repeated[2] ?? repeated[3] ?? '') + 1 : mails;
  return { reminders, words: rangeOf(repeated) };
}

const rangeOf = (match: RegExpExecArray): Range => ({
  start: match.index,
  end: match.index + match[0].length,
});

function many(word: string): number {
  if (/^(?:twice|two)/.test(word)) return 2;
  if (/^(?:three|several|many)/.test(word)) return 3;
  if (word.startsWith('four')) return 4;
  return Number(word) || 3;
}

/** The reader has asked to be reminded, or to be written to again. */
export const askedForReminder = (folded: string): boolean => wantedReminder.test(folded);

const wantedReminder = gate(
  /\byou (?:\p{L}+ )?(?:asked|told|invited|encouraged|said|wanted|suggested)(?: that)?(?: me| us| i| we)?(?: (?:on|last) \p{L}+)?(?: to| should| could| can)? ?(?:remind|nudge|knock|jog|prod|chase|ping|follow up|write (?:again|back)|get back|check (?:back|in)|come back|try (?:you )?again|bug|pester|poke)\b|\bas (?:you )?(?:asked|requested|agreed|suggested|promised)\b|\bthe (?:reminder|nudge) you (?:asked|wanted)/u,
);
