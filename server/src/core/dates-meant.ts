/** Dates as people type them where an ISO 8601 date is wanted: in words, or with its signs in another order. */
import { addDays, dateOf, daysBetween, isDate } from './calendar';
import type { FieldType } from './fields';
import { readDate } from './language/dates';
import { fold } from './language/fold';

/** No date is longer, "the Wednesday after next, 23 September 2026" included. */
const longest = 60;

/**
 * The calendar dates that may be meant, the likeliest first; none where the text is no date, or has more in it.
 *
 * @param today what "tomorrow" and "last Friday" are counted from
 * @param when which way a date without a year, or a day of the week, lies
 */
export function datesMeant(
  text: string,
  today: string,
  when: FieldType['when'] = 'ahead',
): readonly string[] {
  const folded = fold(text.trim().replace(/^["']|["'.,]$/g, ''));
  if (folded === '' || folded.length > longest) return [];
  const signs = /^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})$/.exec(folded);
  if (signs) return inSigns(Number(signs[1]), Number(signs[2]), Number(signs[3]));
  const span = /^(.+) ago$/.exec(folded)?.[1];
  const reading = readDate(span ?? folded, today);
  if (!reading || reading.end < (span ?? folded).length) return [];
  const dates = [...new Set([reading.earliest, reading.latest])];
  if (span !== undefined) return dates.map((date) => addDays(today, daysBetween(date, today)));
  return [...new Set(dates.map((date) => turned(date, folded, today, when)))].filter(isDate);
}

/** Year, month and day; month and day may have changed places, and the day may be one too many. */
function inSigns(year: number, month: number, day: number): readonly string[] {
  const date = dateOf(year, month, day) ?? dateOf(year, day, month);
  if (date !== undefined) return [date];
  const last =
    day <= 31 ? [30, 29, 28].find((shorter) => dateOf(year, month, shorter) !== undefined) : undefined;
  return last === undefined ? [] : [dateOf(year, month, last) ?? ''];
}

const weekday = /\b(?:mon|tue|wed|thu|fri|sat|sun)/;
const calendarDay = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\d[/.]\d/;

/** The same day in the week or in the year that lies on the side that is meant. */
function turned(date: string, words: string, today: string, when: FieldType['when']): string {
  const back = when !== 'ahead';
  if (back ? date <= today : date >= today) return date;
  if (/\d{4}/.test(words)) return date;
  if (calendarDay.test(words)) return `${Number(date.slice(0, 4)) + (back ? -1 : 1)}${date.slice(4)}`;
  return back && weekday.test(words) ? addDays(date, -7) : date;
}
