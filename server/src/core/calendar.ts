import * as l10n from '@vscode/l10n';

/** True for an ISO 8601 calendar date (`2026-02-28`) that exists. */
export function isDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text;
}

const msOfDay = 86_400_000;

const timeOf = (date: string): number => Date.parse(`${date}T00:00:00Z`);

/** The calendar date some days after another one, or before it. */
export function addDays(date: string, days: number): string {
  return new Date(timeOf(date) + days * msOfDay).toISOString().slice(0, 10);
}

/** Whole calendar days from one date to another; negative where the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((timeOf(to) - timeOf(from)) / msOfDay);
}

/** The day of the week: 1 for Monday to 7 for Sunday. */
export function weekdayOf(date: string): number {
  return ((new Date(timeOf(date)).getUTCDay() + 6) % 7) + 1;
}

/** The date of a year, a month from 1 and a day; undefined where there is no such day. */
export function dateOf(year: number, month: number, day: number): string | undefined {
  const twoDigits = (value: number) => String(value).padStart(2, '0');
  const date = `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`;
  return isDate(date) ? date : undefined;
}

const weekdays: readonly (() => string)[] = [
  () => l10n.t('Monday'),
  () => l10n.t('Tuesday'),
  () => l10n.t('Wednesday'),
  () => l10n.t('Thursday'),
  () => l10n.t('Friday'),
  () => l10n.t('Saturday'),
  () => l10n.t('Sunday'),
];

/** The months in order, as English letters have them. */
export const months =
  'January February March April May June July August September October November December'.split(' ');

const monthNames: readonly (() => string)[] = [
  () => l10n.t('January'),
  () => l10n.t('February'),
  () => l10n.t('March'),
  () => l10n.t('April'),
  () => l10n.t('May'),
  () => l10n.t('June'),
  () => l10n.t('July'),
  () => l10n.t('August'),
  () => l10n.t('September'),
  () => l10n.t('October'),
  () => l10n.t('November'),
  () => l10n.t('December'),
];

/** The name of the day of the week, in the language of the user. */
export const weekdayName = (date: string): string => weekdays[weekdayOf(date) - 1]?.() ?? '';

/** A date in full, in the language of the user: `Friday, 18 December 2026`. */
export function inFull(date: string): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return l10n.t('{0}, {1} {2} {3}', weekdayName(date), day, monthNames[month - 1]?.() ?? '', year);
}

/** The date some months after another one, or before it; the last of its month where that has no such day. */
export function addMonths(date: string, count: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const index = year * 12 + month - 1 + count;
  const inMonth = (wanted: number) => dateOf(Math.floor(index / 12), (index % 12) + 1, wanted);
  return [day, 30, 29, 28].map(inMonth).find((found) => found !== undefined) ?? date;
}

/** Whole months from one date to a later one. */
function monthsBetween(from: string, to: string): number {
  const [a, b] = [from, to].map((date) => date.split('-').map(Number));
  const count = ((b?.[0] ?? 0) - (a?.[0] ?? 0)) * 12 + (b?.[1] ?? 0) - (a?.[1] ?? 0);
  return (b?.[2] ?? 0) < (a?.[2] ?? 0) ? count - 1 : count;
}

/** How far a date is from today: `in 3 weeks`, `today`, `2 months ago`. */
export function distance(date: string, today: string): string {
  const days = daysBetween(today, date);
  if (days === 0) return l10n.t('today');
  const ahead = days > 0;
  if (Math.abs(days) === 1) return ahead ? l10n.t('tomorrow') : l10n.t('yesterday');
  const length = Math.abs(days);
  const months = ahead ? monthsBetween(today, date) : monthsBetween(date, today);
  if (months >= 24) {
    const years = Math.floor(months / 12);
    return ahead ? l10n.t('in {0} years', years) : l10n.t('{0} years ago', years);
  }
  if (months >= 2) return ahead ? l10n.t('in {0} months', months) : l10n.t('{0} months ago', months);
  if (length === 7) return ahead ? l10n.t('in 1 week') : l10n.t('1 week ago');
  const weeks = length / 7;
  if (length % 7 === 0) return ahead ? l10n.t('in {0} weeks', weeks) : l10n.t('{0} weeks ago', weeks);
  return ahead ? l10n.t('in {0} days', length) : l10n.t('{0} days ago', length);
}
