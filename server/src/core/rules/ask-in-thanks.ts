import * as l10n from '@vscode/l10n';
import { type Draft, sentencesOf } from '../draft';
import { favoursOf } from '../language/distinct-asks';
import { gate } from '../language/gate';
import { isThanks } from '../language/gratitude';
import { isAgreed } from '../language/offers';
import type { Request } from '../language/requests';
import { type Asked, markOf } from '../main-ask';
import type { Sentence } from '../message';
import { requestWith } from '../next-draft';
import { moveToBackground, removal } from '../placement';
import { readerName } from '../recipient';
import { type Context, defineRule, type Fix } from '../rule';

export default defineRule({
  id: 'ask-in-thanks',
  summary: 'A new request in a thank-you.',
  why:
    'Thanks that end in the next request read as its wrapping. People who make introductions name it among the ' +
    'things that make them stop.',
  severity: 'warning',
  kinds: ['thanks'],
  wording: true,
  options: {},
  examples: [
    {
      bad: '---\nkind: thanks\n---\n\nHi Dana,\n\nThank you for introducing me to Priya. Could you also introduce me to her director?\n\nBest,\nSam',
      good: "---\nkind: thanks\n---\n\nHi Dana,\n\nThank you for introducing me to Priya. I'll keep you posted on how it goes.\n\nBest,\nSam",
    },
  ],
  *check(draft, _options, context) {
    const asked = sentencesOf(draft).flatMap((sentence): Asked[] => {
      const request = sentence.requests.find((candidate) => isNew(draft, sentence, candidate));
      return request ? [{ sentence, request }] : [];
    });
    // What only hints at a request asks once no other sentence does: it goes along.
    const first = asked.find(({ sentence }) => draft.roleOf.get(sentence)?.includes('ask'));
    if (!first) return;
    yield {
      ...markOf(first),
      message: l10n.t('The thanks to {0} come with a new request.', readerName(draft)),
      fixes: fixesOf(draft, first, asked, context),
    };
  },
});

/** The request goes into a draft of its own; where none can be made, to where it is kept for one. */
function fixesOf(draft: Draft, first: Asked, all: readonly Asked[], context: Context): Fix[] {
  const sentences = all.map(({ sentence }) => sentence);
  const [asked] = favoursOf(first.sentence.folded, first.request);
  const own = requestWith(draft, sentences, asked?.favour, context);
  const made = own
    ? [
        {
          title: l10n.t('Move the request to a draft of its own, “{0}”', own.name),
          edits: removal(draft, sentences),
          creates: own,
          safe: false,
        },
      ]
    : [];
  const kept = {
    title: l10n.t('Move the request to “## Background”, for a draft of its own'),
    edits: moveToBackground(draft, sentences),
    safe: false,
  };
  return [...made, kept].map((fix, index) => ({ ...fix, preferred: index === 0 }));
}

/** What one asks in order to give, to stay in touch or to be polite is no new request. */
const courteous = gate(
  /\b(?:let me know|tell me|say)\b[^.;?!]{0,40}\b(?:if|how|when|what|whether|should)\b[^.;?!]{0,40}\b(?:i can|i could|i may|i might|we can|we could|you (?:ever )?(?:need|want|would like|are (?:ever )?in)|there(?:'s| is) (?:ever )?anything|can i|could i)\b|\b(?:keep|stay|be) in touch\b|\b(?:how|what) (?:can|may|could) (?:i|we) (?:do|help|repay|return|give|bring)\b|\bif (?:you(?:'re| are)? ever|ever you|there(?:'s| is) (?:ever )?anything|i can|we can|you need|you(?:'d| would) like)\b|\b(?:accept|pass|give|send|convey|extend|share|tell)\b[^.;?!]{0,40}\b(?:thanks|thank|regards|greetings|love|best|wishes|gratitude|token|gift|appreciation)\b|\bhow (?:are|is|did|was|have) (?:you|your|the|things)\b|\b(?:dinner|lunch|coffee|drink|round|meal|tea) (?:is )?on (?:me|us)\b|\b(?:may|can|could|let) (?:i|me|us|we) (?:buy|take|invite|treat|bring|cook|send you|return|repay)\b|\b(?:no need|don't|do not) (?:to )?(?:reply|answer|respond|write back)\b|\bhope (?:that )?(?:to|we|you|i)\b|\bif (?:ever )?(?:you|your|he|she|they|anyone|any)\b[^.;?!]{0,50}\b(?:needs?|wants?|fanc(?:y|ies)|(?:is|are) (?:ever )?(?:short|stuck|looking))\b[^.;?!]*\b(?:call|ring|phone|text|tell|let|send|ask) (?:me|us|them|him|her)\b|\bpay it forward\b|\b(?:return|repay) the (?:favou?r|kindness)\b/u,
);

function isNew(draft: Draft, { folded }: Sentence, { form }: Request): boolean {
  if ((form === 'hint' && !folded.includes('?')) || (form === 'implied' && isThanks(folded))) return false;
  return !courteous.test(folded) && !isAgreed(folded) && draft.kind === 'thanks';
}
