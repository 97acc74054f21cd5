import * as l10n from '@vscode/l10n';
import { withoutSuppression } from '../ignore';
import { nearest } from '../language/nearest';
import { defineRule, type Fix } from '../rule';

export default defineRule({
  id: 'unused-ignore',
  summary: 'An ignore that silences nothing, or names no rule.',
  why: 'What is ignored for a sentence that has gone would silence the next one unseen.',
  severity: 'hint',
  last: true,
  options: {},
  examples: [
    {
      bad: '---\nignore: [demnad]\n---\n\nHi Dana,\n\nIntroduce me to Priya.',
      good: '---\nsubject: Introduction to Priya?\n---\n\nHi Dana,\n\nWould you be open to introducing me to Priya?',
    },
    {
      bad: 'Hi Dana,\n\n<!-- intro-ignore-next placeholder: she knows -->\nI met Priya in Kampala.',
      good: 'Hi Dana,\n\n<!-- intro-ignore-next placeholder: that is her blog’s name -->\nI read [Priya] every week.',
    },
  ],
  *check(draft, _, { outcome }) {
    for (const suppression of outcome?.unused ?? []) {
      const { start, end, rule } = suppression;
      const known = outcome?.rules.includes(rule) === true;
      const [meant] = known || rule === '' ? [] : nearest(rule, outcome?.rules ?? []);
      // A name that is right and silences nothing would be the next finding.
      const correct: Fix[] =
        meant && outcome?.speaks(meant, suppression.scope)
          ? [
              {
                title: l10n.t('Change to “{0}”', meant),
                edits: [{ start, end, text: meant }],
                safe: false,
                preferred: true,
              },
            ]
          : [];
      yield {
        start,
        end,
        message:
          rule === ''
            ? l10n.t('This comment names no rule to ignore.')
            : known
              ? l10n.t('“{0}” is ignored here, where it finds nothing.', rule)
              : l10n.t('“{0}” is no rule.', rule),
        fixes: [
          ...correct,
          {
            title:
              suppression.names.length > 1 ? l10n.t('Remove “{0}” here', rule) : l10n.t('Remove this ignore'),
            edits: [withoutSuppression(draft, suppression)],
            // It may be about a sentence that is being rewritten.
            safe: false,
            preferred: correct.length === 0,
          },
        ],
      };
    }
  },
});
