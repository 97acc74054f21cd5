import * as l10n from '@vscode/l10n';
import { daysBetween } from '../calendar';
import { declaredContacts } from '../contacts';
import { type Draft, fieldOf } from '../draft';
import { addElement, addField } from '../field-edit';
import { reminderOf } from '../next-draft';
import { readerName } from '../recipient';
import { type Context, defineRule, type Fix } from '../rule';

export default defineRule({
  id: 'follow-up-due',
  summary: 'A request that has waited long enough for a reminder.',
  why:
    'A mail that is not answered has mostly been read at a bad moment. One friendly reminder after a week or two is ' +
    'welcome to most readers.',
  severity: 'information',
  kinds: ['introduction', 'reference', 'connection'],
  options: {
    days: { description: 'Days without an answer after which a reminder is due.', default: 10 },
    most: { description: 'Reminders after which none is due.', default: 2 },
  },
  examples: [
    {
      bad: '---\nkind: introduction\nsent: 2026-11-02\n---\n\nHi Dana,\n\nWould you be open to introducing me to Priya?\n\nBest,\nSam',
      good: '---\nkind: introduction\nsent: 2026-11-02\noutcome: introduced\nanswered: 2026-11-04\nthanked: 2026-11-05\n---\n\nHi Dana,\n\nWould you be open to introducing me to Priya?\n\nBest,\nSam',
    },
  ],
  *check(draft, { days, most }, context) {
    const { today } = context;
    if (!fieldOf(draft, 'sent') || fieldOf(draft, 'outcome')) return;
    const contacts = declaredContacts(draft);
    const last = [...contacts].sort((a, b) => (a.date < b.date ? 1 : -1))[0];
    if (!last || contacts.length - 1 >= most) return;
    const waited = daysBetween(last.date, today);
    if (waited < days) return;
    const { start, end } = last.mark;
    yield {
      start,
      end,
      message: l10n.t('{0} has not answered for {1} days.', readerName(draft), waited).replace(/^t/, 'T'),
      fixes: fixes(draft, context),
    };
  },
});

/** The reminder is a draft of its own; here, what has happened can be noted. */
function fixes(draft: Draft, context: Context): Fix[] {
  const { today } = context;
  const outcome = addField(draft, 'outcome', 'no-reply');
  const reminder = reminderOf(draft, context);
  return [
    ...(reminder
      ? [
          {
            title: l10n.t('Write the reminder, in “{0}”', reminder.name),
            edits: [],
            creates: reminder,
            safe: false,
            preferred: true,
          },
        ]
      : []),
    {
      title: l10n.t('Note a reminder sent today: “follow-ups: {0}”', today),
      edits: addElement(draft, 'follow-ups', today),
      safe: false,
    },
    ...(outcome
      ? [{ title: l10n.t('Note that no answer came: “outcome: no-reply”'), edits: [outcome], safe: false }]
      : []),
  ];
}
