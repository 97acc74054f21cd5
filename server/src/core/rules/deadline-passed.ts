import * as l10n from '@vscode/l10n';
import { type Draft, fieldOf } from '../draft';
import { type Due, duesOf, workingDayAfter } from '../dues';
import { defineRule } from '../rule';

export default defineRule({
  id: 'deadline-passed',
  summary: 'A deadline that is past in a draft that was not sent.',
  why: 'A date gone by shows the reader an old draft, or asks for what can no longer be done.',
  severity: 'error',
  options: {
    reference: { description: 'Days from today that the fix proposes for a reference.', default: 21 },
    other: { description: 'Days from today that the fix proposes for anything else.', default: 7 },
  },
  examples: [
    {
      bad: '---\nkind: reference\ndeadline: 2026-11-20\n---\n\nDear Prof. Eze,\n\nWould you be willing to write me a reference?\n\nYours sincerely,\nSam',
      good: '---\nkind: reference\ndeadline: 2026-12-18\n---\n\nDear Prof. Eze,\n\nWould you be willing to write me a reference?\n\nYours sincerely,\nSam',
    },
  ],
  *check(draft, { reference, other }, { today }) {
    if (fieldOf(draft, 'sent') || fieldOf(draft, 'outcome')) return;
    const dues = duesOf(draft, today).filter((due) => isOwn(draft, due));
    const passed = dues.filter(({ latest }) => latest < today);
    const [first] = passed;
    if (!first) return;
    const { start, end, words, latest, stale } = first;
    const date = workingDayAfter(today, draft.kind === 'reference' ? reference : other);
    // A draft with two deadlines is no better: what else falls before the new date goes with it.
    const outdated = dues.filter((due) => due.latest < date && (due.latest < today || due.movable));
    yield {
      start,
      end,
      // A year that was guessed is no ground for an error.
      severity: stale ? 'warning' : 'error',
      message:
        words === undefined
          ? l10n.t('The deadline, {0}, is past.', latest)
          : l10n.t('“{0}” is past: {1}.', words, latest),
      fixes: [
        {
          title: passed.every(({ movable }) => movable)
            ? l10n.t('Set the deadline to {0}', date)
            : l10n.t('Put a new date in its place'),
          edits: outdated.map((due) => (due.movable ? due.moveTo(date) : blank(due))),
          safe: false,
          preferred: true,
        },
      ],
    };
  },
});

const asking: readonly string[] = ['introduction', 'reference', 'connection'];

/** In a message that asks for nothing new, a date is one that the writer tells of. */
const isOwn = ({ kind }: Draft, { words }: Due) => words === undefined || asking.includes(kind);

/** A date that others have set: only the writer can know the new one. */
function blank({ deadline, ...due }: Due) {
  if (!deadline) return { start: due.start, end: due.end, text: '[date]' };
  return { ...deadline.sentence.prose.span(deadline.date.start, deadline.date.end), text: '[date]' };
}
