import * as l10n from '@vscode/l10n';
import { daysBetween } from '../calendar';
import { declaredContacts } from '../contacts';
import { fieldOf } from '../draft';
import { addField } from '../field-edit';
import { thankYouFor } from '../next-draft';
import { readerName } from '../recipient';
import { defineRule, type Fix, type NewDraft } from '../rule';

export default defineRule({
  id: 'thanks-due',
  summary: 'Help that was given and not yet thanked for.',
  why:
    'Thanks within a day or two, and a word later on what came of it, are what people who help remember. Thanked ' +
    'people help again, others too (Grant and Gino 2010).',
  severity: 'information',
  kinds: ['introduction', 'reference', 'connection'],
  options: {
    days: { description: 'Days after the answer by which thanks should be on their way.', default: 3 },
  },
  examples: [
    {
      bad: '---\nkind: introduction\nsent: 2026-11-02\noutcome: introduced\nanswered: 2026-11-10\n---\n\nHi Dana,\n\nWould you be open to introducing me to Priya?\n\nBest,\nSam',
      good: '---\nkind: introduction\nsent: 2026-11-02\noutcome: introduced\nanswered: 2026-11-10\nthanked: 2026-11-11\n---\n\nHi Dana,\n\nWould you be open to introducing me to Priya?\n\nBest,\nSam',
    },
  ],
  *check(draft, { days }, context) {
    const { today } = context;
    const outcome = fieldOf(draft, 'outcome');
    if (!outcome || !/^(?:introduced|agreed)$/.test(outcome.text) || fieldOf(draft, 'thanked')) return;
    const contacts = declaredContacts(draft).map(({ date }) => date);
    const since = fieldOf(draft, 'answered')?.text ?? contacts.sort().at(-1);
    if (since === undefined) return;
    const waited = daysBetween(since, today);
    if (waited < days) return;
    const edit = addField(draft, 'thanked', today);
    yield {
      start: outcome.start,
      end: outcome.end,
      message: l10n.t('No thanks to {0} are noted {1} days after the help.', readerName(draft), waited),
      fixes: [
        ...write(thankYouFor(draft, context)),
        // The thank-you is a draft of its own; here, it can be noted.
        ...(edit
          ? [
              {
                title: l10n.t('Note that you said thanks today: “thanked: {0}”', today),
                edits: [edit],
                safe: false,
              },
            ]
          : []),
      ],
    };
  },
});

const write = (thanks: NewDraft | undefined): Fix[] =>
  thanks
    ? [
        {
          title: l10n.t('Write the thank-you, in “{0}”', thanks.name),
          edits: [],
          creates: thanks,
          safe: false,
          preferred: true,
        },
      ]
    : [];
