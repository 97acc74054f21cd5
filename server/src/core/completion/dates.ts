import * as l10n from '@vscode/l10n';
import { addDays, addMonths, inFull, weekdayName } from '../calendar';
import { datesMeant } from '../dates-meant';
import { type Draft, fieldOf } from '../draft';
import { duesOf } from '../dues';
import type { FieldType } from '../fields';
import type { Proposal } from './completion';

/** A date and what one would call it. */
interface Named {
  readonly name: string;
  readonly date: string;
}

/** The dates that a field likely takes, those that its words stand for first. */
export function dateProposals(
  draft: Draft,
  field: FieldType,
  typed: string,
  today: string,
): readonly Proposal[] {
  const proposed = ({ name, date }: Named): Proposal => ({
    label: `${name} (${date})`,
    type: 'date',
    detail: weekdayName(date),
    template: [date],
  });
  const named = likely(draft, field, today).map(proposed);
  const words = typed.replace(/^["']/, '');
  if (/^[\d-]*$/.test(words)) return named;
  const meant = datesMeant(words, today, field.when).map(
    (date, index): Proposal => ({
      label: date,
      type: 'date',
      detail: inFull(date),
      template: [date],
      // What the words stand for is nothing that an editor could match with them.
      filter: typed,
      preselect: index === 0,
    }),
  );
  return [...meant, ...named, ...nearDays(field, today).map(proposed)];
}

/** The days of a week from today on, or back to it, as one would begin to type them. */
function nearDays({ when }: FieldType, today: string): readonly Named[] {
  const step = when === 'ahead' ? 1 : -1;
  const next = {
    name: when === 'ahead' ? l10n.t('tomorrow') : l10n.t('yesterday'),
    date: addDays(today, step),
  };
  const days = [1, 2, 3, 4, 5, 6].map((count) => addDays(today, step * count));
  return [next, ...days.map((date) => ({ name: weekdayName(date), date }))];
}

/** Weeks that a reader can be given; for a letter of reference, those that `short-notice` is content with. */
const weeks = { reference: [3, 4, 6, 8], other: [1, 2, 3, 4] };

const inWeeks: Readonly<Record<number, () => string>> = {
  1: () => l10n.t('in one week'),
  2: () => l10n.t('in two weeks'),
  3: () => l10n.t('in three weeks'),
  4: () => l10n.t('in four weeks'),
  6: () => l10n.t('in six weeks'),
  8: () => l10n.t('in eight weeks'),
};

function likely(draft: Draft, { key, when }: FieldType, today: string): readonly Named[] {
  if (when === 'ahead') {
    const stated = duesOf(draft, today).flatMap(({ words: said, earliest, latest }): Named[] =>
      said !== undefined && earliest === latest ? [{ name: l10n.t('“{0}”', said), date: latest }] : [],
    );
    const ahead = weeks[draft.kind === 'reference' ? 'reference' : 'other'].map((count) => ({
      name: inWeeks[count]?.() ?? l10n.t('in {0} weeks', count),
      date: addDays(today, 7 * count),
    }));
    return [...stated, ...ahead.filter(({ date }) => stated.every((other) => other.date !== date))];
  }
  if (when === 'past') {
    return [
      { name: l10n.t('last week'), date: addDays(today, -7) },
      { name: l10n.t('a month ago'), date: addMonths(today, -1) },
      { name: l10n.t('three months ago'), date: addMonths(today, -3) },
      { name: l10n.t('six months ago'), date: addMonths(today, -6) },
      { name: l10n.t('a year ago'), date: addMonths(today, -12) },
      { name: l10n.t('two years ago'), date: addMonths(today, -24) },
    ];
  }
  // What happened after the mail was sent did not happen before it.
  const sent = key === 'sent' ? undefined : fieldOf(draft, 'sent')?.text;
  return [
    { name: l10n.t('today'), date: today },
    { name: l10n.t('yesterday'), date: addDays(today, -1) },
    { name: l10n.t('two days ago'), date: addDays(today, -2) },
    { name: l10n.t('a week ago'), date: addDays(today, -7) },
  ].filter(({ date }) => sent === undefined || date >= sent);
}
