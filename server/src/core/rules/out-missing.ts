import * as l10n from '@vscode/l10n';
import { isAgreedTo, shows } from '../draft';
import { afterAsk, endOfAsk, mainAsk, markOf } from '../main-ask';
import { readerName } from '../recipient';
import { defineRule } from '../rule';
import { outsFor } from '../wordings';

export default defineRule({
  id: 'out-missing',
  summary: 'A request that does not say that no is a fine answer.',
  why:
    'People are busy, and may have reasons not to make an introduction. A way to say no keeps the relationship ' +
    'whole whatever they decide. This is courtesy, not a trick: whether it raises the number of yeses is disputed.',
  severity: 'information',
  kinds: ['introduction', 'reference', 'connection', 'follow-up'],
  absence: true,
  wording: true,
  options: {},
  examples: [
    {
      bad: 'Hi Dana,\n\nWould you be open to introducing me to Priya?\n\nBest,\nSam',
      good: "Hi Dana,\n\nWould you be open to introducing me to Priya? If you'd rather not, that's completely fine.\n\nBest,\nSam",
    },
  ],
  *check(draft) {
    const main = mainAsk(draft);
    const end = endOfAsk(draft);
    if (!main || !end || isAgreedTo(draft) || shows(draft, 'out')) return;
    yield {
      ...markOf(main),
      severity: draft.kind === 'introduction' || draft.kind === 'reference' ? 'warning' : 'information',
      message: l10n.t('Nothing tells {0} that no is a fine answer.', readerName(draft)),
      fixes: outsFor(draft).map((wording, index) => ({
        title: l10n.t('Add an out: “{0}”', wording),
        edits: [afterAsk(draft, end, wording)],
        safe: false,
        preferred: index === 0,
      })),
    };
  },
});
