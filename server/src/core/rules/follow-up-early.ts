import * as l10n from '@vscode/l10n';
import { addDays, daysBetween } from '../calendar';
import { type Contact, contactsOf, requestOf } from '../contacts';
import { type Draft, fieldOf, sentencesOf } from '../draft';
import { addField } from '../field-edit';
import { askedForReminder } from '../language/reminders';
import { readerName } from '../recipient';
import { type Context, defineRule, type Fix } from '../rule';

export default defineRule({
  id: 'follow-up-early',
  summary: 'A reminder that comes before the reader had time to answer.',
  why:
    'People who advise on this name about a week, some two, before writing again. A reminder after two days tells ' +
    'the reader that their time counts for little.',
  severity: 'warning',
  kinds: ['introduction', 'reference', 'connection', 'follow-up'],
  options: {
    days: { description: 'Days to wait after a mail before the next.', default: 7 },
  },
  examples: [
    {
      bad: '---\nkind: introduction\nsent: 2026-11-02\nfollow-ups: [2026-11-05]\n---\n\nHi Dana,\n\nWould you be open to introducing me to Priya?\n\nBest,\nSam',
      good: '---\nkind: introduction\nsent: 2026-11-02\nfollow-ups: [2026-11-12]\n---\n\nHi Dana,\n\nWould you be open to introducing me to Priya?\n\nBest,\nSam',
    },
    {
      bad: '---\nkind: follow-up\n---\n\nHi Dana,\n\nI wrote two days ago about an introduction to Priya. Would you still be open to it?\n\nBest,\nSam',
      good: '---\nkind: follow-up\n---\n\nHi Dana,\n\nI wrote two weeks ago about an introduction to Priya. Would you still be open to it?\n\nBest,\nSam',
    },
  ],
  *check(draft, { days }, context) {
    if (sentencesOf(draft).some(({ folded }) => askedForReminder(folded))) return;
    const contacts = contactsOf(draft, context);
    for (const [index, contact] of contacts.entries()) {
      const before = contacts[index - 1];
      const gap = before && daysBetween(before.date, contact.date);
      if (!before || gap === undefined || gap >= days || isPressing(draft, before, days, context)) continue;
      const { start, end } = contact.mark;
      const good = addDays(before.date, days);
      yield {
        start,
        end,
        message: messageFor(gap, readerName(draft)),
        fixes: fixes(draft, contact, contacts[index + 1], good, days, context),
      };
    }
  },
});

function messageFor(gap: number, name: string): string {
  if (gap === 0) return l10n.t('On the same day after the last mail, {0} is written to again.', name);
  if (gap === 1) return l10n.t('One day after the last mail, {0} is written to again.', name);
  return l10n.t('{0} days after the last mail, {1} is written to again.', gap, name);
}

/** The deadline comes before a reminder would be due, or on that day. */
function isPressing(draft: Draft, before: Contact, days: number, context: Context): boolean {
  const deadline = fieldOf(draft, 'deadline') ?? fieldDeadline(requestOf(draft, context));
  return deadline !== undefined && deadline.text <= addDays(before.date, days);
}

const fieldDeadline = (draft: Draft | undefined) => draft && fieldOf(draft, 'deadline');

/** Only what is still to come can be put off. */
function fixes(
  draft: Draft,
  contact: Contact,
  next: Contact | undefined,
  good: string,
  days: number,
  { today }: Context,
): Fix[] {
  if (contact.date < today || (next && daysBetween(good, next.date) < days)) return [];
  const title = l10n.t('Put it off to {0}', good);
  if (contact.declared) {
    return [{ title, edits: [{ ...contact.mark, text: good }], safe: false, preferred: true }];
  }
  // A follow-up that names its request is dated by its own `sent`.
  const edit = fieldOf(draft, 're') && addField(draft, 'sent', good);
  return edit && !fieldOf(draft, 'sent') && contact.mark.start === fieldOf(draft, 're')?.start
    ? [{ title: l10n.t('Put it off to {0}: “sent: {0}”', good), edits: [edit], safe: false, preferred: true }]
    : [];
}
