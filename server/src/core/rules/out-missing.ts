import { isAgreedTo, sentencesWith, shows } from '../draft';
import { registerOf } from '../language/register';
import { mainAsk, markOf } from '../main-ask';
import type { Sentence } from '../message';
import { afterSentence } from '../placement';
import { readerName } from '../recipient';
import { defineRule } from '../rule';
import { outs, wordingFor } from '../wordings';

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
    const asking = sentencesWith(draft, 'ask');
    const main = mainAsk(draft);
    if (!main || isAgreedTo(draft)) return;
    if (shows(draft, 'out')) return;
    const end = lastOfRun(main.sentence, asking);
    yield {
      ...markOf(main),
      severity: draft.kind === 'introduction' || draft.kind === 'reference' ? 'warning' : 'information',
      message: `Nothing tells ${readerName(draft)} that no is a fine answer.`,
      fixes: wordingFor(outs, draft.kind, registerOf(draft)).map((wording, index) => ({
        title: `Add an out: “${wording}”`,
        edits: [afterSentence(draft, end, wording)],
        safe: false,
        preferred: index === 0,
      })),
    };
  },
});

/** The ask may go on in the next sentences of its paragraph: the out comes after the last of them. */
function lastOfRun(ask: Sentence, asking: readonly Sentence[]): Sentence {
  const { sentences } = ask.paragraph;
  let last = sentences.indexOf(ask);
  while (asking.includes(sentences[last + 1] as Sentence)) last++;
  return sentences[last] ?? ask;
}
