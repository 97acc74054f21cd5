import { addDays, dateOf, weekdayOf } from '../calendar';

/** A holiday named at the beginning of a text. */
export interface Holiday {
  /** The length of its name. */
  readonly length: number;
  readonly dateIn: (year: number) => string;
}

const fixed = (month: number, day: number) => (year: number) => dateOf(year, month, day) ?? '';

/** Holidays whose date is known without a table: moons and governments decide the others. */
const holidays: readonly (readonly [RegExp, (year: number) => string])[] = [
  [/^(?:christmas|xmas) eve\b/, fixed(12, 24)],
  [/^(?:christmas|xmas)\b(?: day\b)?(?! (?:party|card|dinner|market|break))/, fixed(12, 25)],
  [/^boxing day\b/, fixed(12, 26)],
  [/^new year'?s eve\b/, fixed(12, 31)],
  [/^(?:the )?new year\b(?:'?s(?: day)?\b)?/, fixed(1, 1)],
  [/^valentine'?s(?: day)?\b/, fixed(2, 14)],
  [/^hallowe'?en\b/, fixed(10, 31)],
  [/^good friday\b/, (year) => addDays(easter(year), -2)],
  [/^easter(?: sunday)?\b(?! (?:monday|egg))/, easter],
  [/^thanksgiving\b/, thanksgiving],
];

/** The holiday that a folded text begins with. */
export function holiday(text: string): Holiday | undefined {
  for (const [name, dateIn] of holidays) {
    const match = name.exec(text);
    if (match) return { length: match[0].length, dateIn };
  }
  return undefined;
}

/** The fourth Thursday of November. */
function thanksgiving(year: number): string {
  const first = fixed(11, 1)(year);
  return addDays(first, ((4 - weekdayOf(first) + 7) % 7) + 21);
}

/** Easter Sunday of the Gregorian calendar (the algorithm of Meeus, Jones and Butcher). */
function easter(year: number): string {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const shift = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const days = epact + toSunday - 7 * shift + 114;
  return fixed(Math.floor(days / 31), (days % 31) + 1)(year);
}
