/**
 * Dates as mails name them. `chrono-node` reads calendar dates, days of the week and counts of days; what it
 * has no words for, or reads in one of several ways, is read here.
 */
import { casual, type ParsingComponents } from 'chrono-node/en';
import { addDays, dateOf, daysBetween, weekdayOf } from '../calendar';
import { gate } from './gate';
import { holiday } from './holidays';
import { remember } from './remember';

/** A date expression at the beginning of a text. */
export interface DateReading {
  /** Where the expression begins, behind words such as "the end of", and where it ends. */
  readonly start: number;
  readonly end: number;
  /** The dates it may stand for: the same twice, unless it can be read in two ways. */
  readonly earliest: string;
  readonly latest: string;
  /** The year is not written, and with the nearest year to come the date would be most of a year away. */
  readonly stale: boolean;
}

/** Words without which no date is named; cheap, because reading dates is not. */
export const mayNameDate = (folded: string): boolean => dateWords.test(folded);

// By first letters: that is faster than one word after the other.
const dateWords = gate(
  /\d|\b(?:t(?:o(?:day|morrow|night)|ue(?:s|sday)?\b|h(?:u(?:rs)?(?:day)?\b|anksgiving))|m(?:on(?:day|ths?)?\b|a(?:rch|y)\b|idnight)|w(?:ed(?:nesday)?\b|eek)|f(?:ri(?:day)?\b|eb|ortnight)|s(?:at(?:urday)?\b|un(?:day)?\b|ep)|h(?:ours?\b|allow)|days?\b|j(?:an|un|ul)|a(?:pril|ug)|oct|no(?:v|on\b)|dec|christmas|xmas|e(?:aster|o[dwm]\b)|new year|valentine|boxing|good friday|cob\b|yesterday)/,
);

/** Words between a preposition and its date that leave the date as it is: "by the close of business on Friday". */
const lead =
  /^(?:[\s,:(–—-]|(?:the|on|at|of|in|end|close|start|beginning|top|play|business|work|working|office|hours?|eod|cob|cop|noon|midday|midnight|midnoon|latest|about|around|approximately|roughly|very|this|coming|upcoming|following|or|before|by|evening|morning|afternoon|day|sharp|exactly|aoe|gmt|utc|est|edt|pst|pdt|cet|cest|bst|ist|wat|sgt|local time|first thing|last thing|lunchtime|lunch|same|even|say)\b|\d{1,2}(?:[:.]\d\d)? ?(?:am|pm|a\.m\.|p\.m\.|h|hrs|o'clock)\b|\d{1,2}:\d\d\b)*/;

const weekdays = '(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?';
/** Number words as dates are told with them. */
export const numbers: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  fourteen: 14,
  twenty: 20,
  thirty: 30,
};

const slashed =
  /^(\d{1,2})([/.-])(\d{1,2})(?:\2(\d{4}|\d{2}))?(?![\d/.-]*\d| ?(?:am|pm|hours?|days?|weeks?|%))/;
const weekdaySlashed = new RegExp(`^(${weekdays}),? (?=\\d{1,2}/)`);
const count =
  /^(?:the |these |next |coming |about |around |roughly |just |only |less than |under |at most |another )*(a couple of|a few|\d{1,3}|[a-z]+)(?:[ -](?:or|to)[ -](\d{1,3}|[a-z]+)|[-–](\d{1,3}))?[ -](hours?|hrs?|days?|nights?|(?:working|business|week|school) ?days?|weeks?|fortnights?|months?)\b(?:'s?)?(?: time\b| from (?:now|today)\b)?/;
const fewDays = 3;
const dayOfMonth =
  /^(\d{1,2})(?:st|nd|rd|th)\b(?! (?:century|week|floor|year|grade|edition|of (?!this|next|the)))/;
const namedWeek =
  /^(early |mid[- ]|late |the end of |end of |the beginning of |beginning of |the start of |start of )?(this week|the week(?! after| of| before| commencing| beginning)|next week|(?:the )?week after next|the weekend|this weekend|weekend|eow)\b/;
const weekLater = new RegExp(
  `^(?:(${weekdays}|today|tomorrow) week|a week (?:on|from) (${weekdays}|today|tomorrow))\\b`,
);
const dayAfter = /^(?:the )?day after tomorrow\b/;
const nextDay = new RegExp(`^next (${weekdays})\\b(?! (?:the )?\\d| \\d|,? \\d)`);
const endOfDay =
  /^(?:the )?(?:eod|cob|cop|end of (?:the )?(?:day|play|business)|close of (?:play|business))\b(?! (?:on |this )?(?:tomorrow|today|\d|mon|tue|wed|thu|fri|sat|sun|next))/;
const monthEnd = /^(?:(?:the )?end of (?:the|this) month|(?:the )?month[- ]end|eom|this month)\b/;
const vagueMonth =
  /^(early|mid|late|(?:the )?end of|(?:the )?beginning of|(?:the )?start of|(?:the )?middle of|(?:the )?(?:first|second|third|last) (?:week|half) of)?[- ]?(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b(?! *\.? *\d)(?! (?:the )?\d| (?:i|we|you|be|not|have)\b)/;
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const longestFirst = 24;

/** Nothing in a text that is read for a date reaches further than this. */
const window = 64;

/**
 * Reads the date at the beginning of a folded text, counted from a reference date.
 *
 * @returns undefined where no date begins there, or none that could be placed
 */
export function readDate(text: string, reference: string): DateReading | undefined {
  const near = text.slice(0, window);
  const words = lead.exec(near)?.[0].length ?? 0;
  // No first word of a date is longer than "wednesday" with what may stand before its number.
  if (!mayNameDate(near.slice(0, words + longestFirst))) return undefined;
  // Vague stretches begin with words that a lead may hold too ("the end of"): they are tried at each word of it.
  for (let start = firstWord(near, 0); start <= words; start = firstWord(near, nextSpace(near, start))) {
    const own = readOwn(near.slice(start), reference);
    if (own) return { ...own, start, end: start + own.end };
    if (start >= near.length) break;
  }
  return readChrono(near, words, reference);
}

const firstWord = (text: string, from: number) =>
  from + (/^[\s,:(–—-]*/.exec(text.slice(from))?.[0].length ?? 0);

function nextSpace(text: string, from: number): number {
  const space = text.indexOf(' ', from + 1);
  return space === -1 ? text.length : space;
}

type Own = Omit<DateReading, 'start'>;

function single(end: number, date: string | undefined): Own | undefined {
  return date === undefined ? undefined : { end, earliest: date, latest: date, stale: false };
}

/** What chrono does not read, or reads in one way where there are two. */
function readOwn(text: string, reference: string): Own | undefined {
  const short = slashed.exec(text);
  if (short) return readSlashed(short, reference);
  const today = weekdayOf(reference);
  const named = weekdaySlashed.exec(text);
  const numbered = named && slashed.exec(text.slice(named[0].length));
  if (named && numbered) return readSlashed(numbered, reference, named);
  const week = namedWeek.exec(text);
  if (week) return single(week[0].length, addDays(reference, dayOfWeek(week, today) - today));
  const later = weekLater.exec(text);
  if (later) return single(later[0].length, addDays(reference, ahead(later[1] ?? later[2] ?? '', today) + 7));
  const days = count.exec(text);
  const counted = days ? countDays(days) : undefined;
  if (days && counted !== undefined) return single(days[0].length, addDays(reference, counted));
  const after = dayAfter.exec(text);
  if (after) return single(after[0].length, addDays(reference, 2));
  const next = nextDay.exec(text);
  // Who says "next Friday" on a Monday may mean either.
  if (next?.[1]) {
    const nearest = addDays(reference, ahead(next[1], today) || 7);
    return {
      end: next[0].length,
      earliest: nearest,
      latest: nearest,
      stale: false,
      ...laterWeek(nearest, reference),
    };
  }
  const day = endOfDay.exec(text);
  if (day) return single(day[0].length, reference);
  const end = monthEnd.exec(text);
  if (end)
    return single(end[0].length, lastOfMonth(Number(reference.slice(0, 4)), Number(reference.slice(5, 7))));
  return readHoliday(text, reference) ?? readDayOfMonth(text, reference) ?? readMonth(text, reference);
}

/** "Next" names a day of the next calendar week, or the nearest; two readings, until the nearest is in that week. */
function laterWeek(nearest: string, reference: string): { readonly latest: string } | undefined {
  const sameWeek = daysBetween(reference, nearest) <= 7 - weekdayOf(reference);
  return sameWeek ? { latest: addDays(nearest, 7) } : undefined;
}

/** Days from a day of the week to the named one; 0 for the same day. */
function ahead(name: string, today: number): number {
  if (name === 'today') return 0;
  if (name === 'tomorrow') return 1;
  const index = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].indexOf(name.slice(0, 3)) + 1;
  return (index - today + 7) % 7;
}

const friday = 5;

/** The day that a named week ends with, or the one that its "early" means; counted from Monday of this week. */
function dayOfWeek([, part = '', name = '']: RegExpExecArray, today: number): number {
  const weeks = name.startsWith('next') ? 1 : name.endsWith('after next') ? 2 : 0;
  if (name.includes('weekend')) return 7;
  const day = /^(?:early|the (?:begin|start)|begin|start)/.test(part)
    ? 2
    : part.startsWith('mid')
      ? 3
      : friday;
  // "By next week" is kept on its Monday as well as on its Friday: the later leaves more time.
  return weeks === 0 ? Math.max(day, today) : day + 7 * weeks;
}

function countDays([, many = '', upTo, dashed, unit = '']: RegExpExecArray): number | undefined {
  const word = upTo ?? dashed ?? many;
  const value =
    word === 'a couple of'
      ? 2
      : word === 'a few'
        ? fewDays
        : (numbers[word] ?? (/^\d+$/.test(word) ? Number(word) : undefined));
  if (value === undefined) return undefined;
  if (unit.startsWith('h')) return Math.ceil(value / 24);
  if (/^(?:work|business|week ?day|school)/.test(unit)) return value + 2 * Math.floor((value - 1) / 5);
  if (unit.startsWith('week')) return value * 7;
  if (unit.startsWith('fortnight')) return value * 14;
  if (unit.startsWith('month')) return value * 30;
  return value;
}

/**
 * `12/1` is read both ways where both days exist, unless only one of them is the day of the week that is named before it; with a
 * full stop or a dash it is a date only with its year.
 */
function readSlashed(
  [all, one = '', sign, two = '', year]: RegExpExecArray,
  reference: string,
  [lead = '', weekday = '']: readonly string[] = [],
): Own | undefined {
  if (sign !== '/' && year === undefined) return undefined;
  const full = year === undefined ? undefined : Number(year.length === 2 ? `20${year}` : year);
  const [a, b] = [Number(one), Number(two)];
  const readings = [inYear(full, a, b, reference), inYear(full, b, a, reference)].filter(
    (date) => date !== undefined,
  );
  const fitting = readings.filter(({ date }) => weekday !== '' && ahead(weekday, weekdayOf(date)) === 0);
  const [earliest, latest] = (fitting.length > 0 ? fitting : readings).sort((x, y) =>
    x.date < y.date ? -1 : 1,
  );
  if (!earliest) return undefined;
  return {
    end: lead.length + all.length,
    earliest: earliest.date,
    latest: (latest ?? earliest).date,
    stale: readings.some(({ stale }) => stale),
  };
}

/** Further ahead than this, a date without a year is rather one that is past: nobody leaves the year out there. */
const longestAhead = 305;

/** A day of a month in the year that is named, else in the one that fits the reference. */
function inYear(year: number | undefined, month: number, day: number, reference: string) {
  if (year !== undefined) {
    const date = dateOf(year, month, day);
    return date === undefined ? undefined : { date, stale: false };
  }
  const own = Number(reference.slice(0, 4));
  const dates = [own, own + 1].map((candidate) => dateOf(candidate, month, day));
  const next = dates.find((date) => date !== undefined && date >= reference);
  if (next === undefined) return undefined;
  if (daysBetween(reference, next) <= longestAhead) return { date: next, stale: false };
  const last = dateOf(Number(next.slice(0, 4)) - 1, month, day);
  return last === undefined ? { date: next, stale: false } : { date: last, stale: true };
}

function readHoliday(text: string, reference: string): Own | undefined {
  const found = holiday(text);
  if (!found) return undefined;
  const year = Number(reference.slice(0, 4));
  const date = [year, year + 1].map(found.dateIn).find((candidate) => candidate >= reference);
  return single(found.length, date);
}

/** "By the 12th": the next one. */
function readDayOfMonth(text: string, reference: string): Own | undefined {
  const match = dayOfMonth.exec(text);
  if (!match?.[1]) return undefined;
  const rest = text.slice(match[0].length);
  if (monthNear(rest)) return undefined;
  const [year, month] = reference.split('-').map(Number);
  for (let later = rest.startsWith(' of next') ? 1 : 0; later < 4; later++) {
    const index = (month ?? 1) - 1 + later;
    const date = dateOf((year ?? 0) + Math.floor(index / 12), (index % 12) + 1, Number(match[1]));
    if (date !== undefined && date >= reference) return single(match[0].length, date);
  }
  return undefined;
}

const monthNear = (rest: string) => months.some((month) => rest.slice(0, 12).includes(month));

/** A month without a day: its last one, unless a part of it is named. */
function readMonth(text: string, reference: string): Own | undefined {
  const match = vagueMonth.exec(text);
  if (!match?.[2]) return undefined;
  const month = months.indexOf(match[2].slice(0, 3)) + 1;
  const part = match[1] ?? '';
  const day = /early|begin|start|first week/.test(part)
    ? 7
    : /mid|second week|first half/.test(part)
      ? 15
      : /third week/.test(part)
        ? 21
        : undefined;
  const year = Number(reference.slice(0, 4));
  const date = [year, year + 1]
    .map((candidate) => (day === undefined ? lastOfMonth(candidate, month) : dateOf(candidate, month, day)))
    .find((candidate) => candidate !== undefined && candidate >= reference);
  return single(match[0].length, date);
}

function lastOfMonth(year: number, month: number): string | undefined {
  return [31, 30, 29, 28].map((day) => dateOf(year, month, day)).find((date) => date !== undefined);
}

/** What chrono reads and nothing above does. */
const chronoWords =
  /\d|\b(?:to(?:day|morrow|night)|yesterday|noon|midnight|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|next|last)/;

/** What chrono reads in the line below a reference date; at noon of no time zone, so that no clock change moves a date. */
const chronoAfter = remember((dated) => {
  const line = dated.indexOf('\n');
  const [year = 0, month = 1, day = 1] = dated.slice(0, line).split('-').map(Number);
  return casual.parse(dated.slice(line + 1), new Date(year, month - 1, day, 12), { forwardDate: true });
});

function readChrono(near: string, words: number, reference: string): DateReading | undefined {
  if (!chronoWords.test(near.slice(0, words + longestFirst))) return undefined;
  const results = chronoAfter(`${reference}\n${near}`).filter(
    ({ index, text }) => index <= words && text !== 'now',
  );
  const result = results.find(({ start }) => namesDay(start)) ?? results[0];
  if (!result) return undefined;
  const { start: parts } = result;
  const read = (part: 'year' | 'month' | 'day') => parts.get(part) ?? 0;
  const known = namesDay(parts) || /\b(?:to(?:day|night|morrow)|yesterday)\b/.test(result.text);
  // A time alone is one of today: "by 5 pm".
  const timeOnly = parts.isCertain('hour') && !parts.isCertain('month');
  if (!known && !timeOnly) return undefined;
  const start = result.index;
  const end = start + result.text.trimEnd().replace(/,$/, '').length;
  if (parts.isCertain('day') && parts.isCertain('month') && !parts.isCertain('year')) {
    const placed = inYear(undefined, read('month'), read('day'), reference);
    return placed && { start, end, earliest: placed.date, latest: placed.date, stale: placed.stale };
  }
  const date = dateOf(read('year'), read('month'), read('day'));
  if (date === undefined) return undefined;
  const past = /^(?:last|past)\b/.test(result.text);
  if (past) return { start, end, ...lastOne(date, reference), stale: false };
  return {
    start,
    end: withDayNumber(near, end),
    ...weekday(parts.isCertain('weekday') && !parts.isCertain('day'), date, near, end, reference),
  };
}

/** "Last Tuesday" on a Thursday may be two days ago or nine. Before this week, there is only one. */
function lastOne(date: string, reference: string) {
  let latest = date;
  while (latest >= reference) latest = addDays(latest, -7);
  const thisWeek = daysBetween(latest, reference) < weekdayOf(reference);
  return { earliest: thisWeek ? addDays(latest, -7) : latest, latest };
}

const namesDay = (parts: Pick<ParsingComponents, 'isCertain'>) =>
  parts.isCertain('day') || parts.isCertain('weekday');

const both = (date: string) => ({ earliest: date, latest: date });

const dayNumber = /^,? (?:the )?(\d{1,2})(?:st|nd|rd|th)\b/;

const withDayNumber = (near: string, end: number) => end + (dayNumber.exec(near.slice(end))?.[0].length ?? 0);

/**
 * A day of the week: "Friday the 12th" is the Friday that is a 12th, and on a Friday "by Friday" may be today or
 * in a week.
 */
function weekday(isWeekday: boolean, date: string, near: string, end: number, reference: string) {
  const none = { stale: false };
  if (!isWeekday) return { ...both(date), ...none };
  const number = dayNumber.exec(near.slice(end))?.[1];
  if (number !== undefined) {
    const next = readDayOfMonth(`${number}th`, reference);
    return { ...both(next?.latest ?? date), ...none };
  }
  return date === reference
    ? { earliest: date, latest: addDays(date, 7), ...none }
    : { ...both(date), ...none };
}
