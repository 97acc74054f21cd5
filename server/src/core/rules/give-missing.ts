import * as l10n from '@vscode/l10n';
import { type Draft, fieldOf, sentencesOf, sentencesWith, shows } from '../draft';
import { deepAskIn, describesScarcePerson, namesScarcePerson } from '../language/depth';
import { fold } from '../language/fold';
import { gate } from '../language/gate';
import { mainAsk, objectOf } from '../main-ask';
import { beforeThanks } from '../opening';
import { readerName } from '../recipient';
import { defineRule } from '../rule';
import { type ByRegister, turned } from '../wordings';

export default defineRule({
  id: 'give-missing',
  summary: 'A large favour is asked, and nothing is offered back.',
  why:
    'Nobody keeps accounts, but who only ever asks is remembered for it. For a reference, an introduction to somebody ' +
    'whose time is scarce, or a second favour, an offer in return shows that the tie runs both ways; it may be small, ' +
    'and for later. Few good requests have one (12 of 100 in a sample of published ones): this is a hint.',
  severity: 'hint',
  kinds: ['introduction', 'reference', 'connection'],
  absence: true,
  wording: true,
  options: {},
  examples: [
    {
      bad: '---\nkind: reference\n---\n\nDear Prof. Eze,\n\nWould you be willing to write me a reference?\n\nYours sincerely,\nSam',
      good: '---\nkind: reference\n---\n\nDear Prof. Eze,\n\nWould you be willing to write me a reference? I would be glad to help with your field course in return.\n\nYours sincerely,\nSam',
    },
  ],
  *check(draft) {
    const asked = mainAsk(draft);
    if (!asked || !asksMuch(draft) || shows(draft, 'give')) return;
    yield {
      ...objectOf(asked),
      message: l10n.t('Nothing is offered to {0} in return.', readerName(draft)),
      fixes: turned(draft, offers).map((wording, index) => ({
        title: l10n.t('Offer something: “{0}”', wording),
        edits: [beforeThanks(draft, wording)],
        safe: false,
        preferred: index === 0,
      })),
    };
  },
});

/** Favours that cost the reader more than a forwarded mail. */
function asksMuch(draft: Draft): boolean {
  if (draft.kind === 'reference') return true;
  const folded = sentencesOf(draft).map((sentence) => sentence.folded);
  if (folded.some((sentence) => again.test(sentence))) return true;
  if (draft.kind !== 'introduction') return false;
  const target = fieldOf(draft, 'target');
  return (
    (target !== undefined && namesScarcePerson(fold(target.text))) ||
    sentencesWith(draft, 'ask').some(
      (sentence) => deepAskIn(sentence.folded, 0)?.depth === 'costly-introduction',
    ) ||
    folded.some((sentence) => fundraising.test(sentence) || describesScarcePerson(sentence))
  );
}

/** Money or a job is sought: who has either to give is asked for it daily. */
const fundraising = gate(
  /\brais(?:e|ing) (?:an? |our |some )?(?:[$€£]|\d|pre-?seed|seed|series|capital|money|funds?|round)|\b(?:pre-?seed|seed|series [a-d]) (?:round|funding)\b|\bput in (?:\p{L}+ )?money\b|\binvest(?:or|ors|ing|ment)\b|\b(?:anyone|anybody|someone|somebody|people|companies|teams) (?:who (?:is|are) )?(?:hiring|recruiting)\b/u,
);

/** The same reader is asked once more. */
const again = gate(
  /\b(?:another|one more|a second|yet another) (?:favou?r|introduction|intro|referral|reference|letter|contact)\b|\bask(?:ing)? (?:you )?(?:for (?:\p{L}+ ){0,3})?(?:again|once more|yet again)\b|\bany other (?:contacts?|people|names)\b/u,
);

/** Offers in return, for the reader to accept or not. */
export const offers: ByRegister = {
  formal: [
    'If I can ever be of help to you, for instance with [something you could do for them], please do ask.',
    'In return, I would gladly [something you could do for them].',
    'Should you ever need a hand with [something you could do for them], I would be very glad to help.',
  ],
  casual: [
    "If I can ever help you with [something you could do for them], I'd be glad to.",
    "In return, I'd gladly [something you could do for them].",
    'If you ever need a hand with [something you could do for them], just say.',
  ],
};
