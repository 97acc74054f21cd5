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
