/** When a request is due: the date in front matter and the deadlines in the message, as one list. */
import { addDays, months, weekdayOf } from './calendar';
import { type Draft, fieldOf } from './draft';
import { type Deadline, deadlinesOf } from './language/deadlines';
import { once } from './memo';
import { keepingMarkup, narrowed } from './rewording';
import type { Edit, Span } from './span';

/** A date by which the reader is to act, and where the draft says so. */
export interface Due extends Span {
  /** The words as they stand in the message; undefined for front matter. */
  readonly words: string | undefined;
  /** The dates it may stand for: the same twice, unless it can be read in two ways. */
  readonly earliest: string;
  readonly latest: string;
  /** Its year was guessed, and lies behind. */
  readonly stale: boolean;
  /** The writer may choose another date. */
  readonly movable: boolean;
  /** The sentence that says it. */
  readonly deadline: Deadline | undefined;
  /** Puts another date in its place. */
  readonly moveTo: (date: string) => Edit;
}

/** What dates are counted from: the day on which the draft was sent, else today. */
export const referenceOf = (draft: Draft, today: string): string => fieldOf(draft, 'sent')?.text ?? today;

/** Everything in a draft that says by when, front matter first. */
export function duesOf(draft: Draft, today: string): readonly Due[] {
  const declared = fieldOf(draft, 'deadline');
  const dues: Due[] = deadlinesOf(draft, referenceOf(draft, today)).map((deadline) =>
    ofMessage(draft, deadline),
  );
  if (!declared) return dues;
  const { start, end, text } = declared;
  const moveTo = (date: string) => ({ start, end, text: date });
  const facts = {
    words: undefined,
    earliest: text,
    latest: text,
    stale: false,
    movable: true,
    deadline: undefined,
  };
  return [{ start, end, ...facts, moveTo }, ...dues];
}

function ofMessage(draft: Draft, deadline: Deadline): Due {
  const { sentence, words, date, earliest, latest, stale, movable } = deadline;
  const span = sentence.prose.span(words.start, words.end);
  const before = sentence.text.slice(words.start, date.start);
  return {
    ...span,
    words: sentence.text.slice(words.start, words.end),
    earliest,
    latest,
    stale,
    movable,
    deadline,
    moveTo: (to) => {
      const text = prepositionOf(before) + spokenDate(draft, to);
      return keepingMarkup(draft, narrowed(draft.text, { ...span, text }));
    },
  };
}

/** "by", which goes with any date, unless another preposition stands there that does, too. */
function prepositionOf(before: string): string {
  const kept = /^(?:by|no later than|not later than|on or before|latest by|before)(?= )/i.exec(before);
  if (kept) return `${kept[0]} `;
  const object = before
    .replace(/\b(?:within|in|until|till?|on|for|this|at|inside|the|next|ahead of|prior to)\b ?/gi, '')
    .trim();
  return object === '' ? 'by ' : `${before.replace(/ ?(?:\b(?:on|for|in|this|at|by)\b ?)*$/i, '')} by `;
}

const monthFirst = new RegExp(
  `\\b(?:${months.join('|')}|${months.map((month) => month.slice(0, 3)).join('|')})\\.? \\d{1,2}\\b`,
);

const putsMonthFirst = once(({ text, message }: Draft): boolean =>
  monthFirst.test(text.slice(message.start, message.end)),
);

/** A date as the message would write it: "14 December", or "December 14" where it puts the month first. */
export function spokenDate(draft: Draft, date: string): string {
  const month = months[Number(date.slice(5, 7)) - 1];
  const day = Number(date.slice(8));
  return putsMonthFirst(draft) ? `${month} ${day}` : `${day} ${month}`;
}

const saturday = 6;

/** The first working day at least so many days after a date. */
export function workingDayAfter(date: string, days: number): string {
  const first = addDays(date, days);
  const day = weekdayOf(first);
  return day < saturday ? first : addDays(first, 8 - day);
}
