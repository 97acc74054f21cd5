import { isAgreedTo, sentencesOf, sentencesWith } from '../draft';
import { registerOf } from '../language/register';
import { isRelease } from '../language/releases';
import type { Request } from '../language/requests';
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
    const ask = mainAsk(asking);
    if (!ask || isAgreedTo(draft)) return;
    if ([...sentencesOf(draft), ...draft.message.postscript].some(({ folded }) => isRelease(folded))) return;
    const request = ask.requests.find(({ form }) => form !== 'hint') ?? ask.requests[0];
    const end = lastOfRun(ask, asking);
    yield {
      ...(request ? markOf(ask, request) : ask),
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

/** The first sentence that asks clearly, else the first that may be read as asking. */
function mainAsk(asking: readonly Sentence[]): Sentence | undefined {
  return asking.find(({ requests }) => requests.some(({ form }) => form !== 'hint')) ?? asking[0];
}

/** The ask may go on in the next sentences of its paragraph: the out comes after the last of them. */
function lastOfRun(ask: Sentence, asking: readonly Sentence[]): Sentence {
  const { sentences } = ask.paragraph;
  let last = sentences.indexOf(ask);
  while (asking.includes(sentences[last + 1] as Sentence)) last++;
  return sentences[last] ?? ask;
}

/** A whole question is too wide a mark: its first words do. */
const maxMarkedWords = 6;

/** The ask's operator and verb: "Could you introduce". */
function markOf({ prose, text }: Sentence, { operator, verb }: Request) {
  const end = Math.max(operator.end, verb.end);
  const words = text.slice(operator.start, end).split(' ').slice(0, maxMarkedWords).join(' ');
  return prose.span(operator.start, operator.start + words.replace(/[\s,;:.?!]+$/, '').length);
}
