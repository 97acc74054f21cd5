import { type Draft, isAgreedTo, sentencesOf } from '../draft';
import { regardsReader } from '../language/warmth';
import { mainAsk } from '../main-ask';
import { afterOpening } from '../opening';
import { readerName } from '../recipient';
import { defineRule } from '../rule';

export default defineRule({
  id: 'joy-missing',
  summary: 'A request in which nothing is about its reader.',
  why:
    'A mail that is only about its writer is work; one sentence that remembers, appreciates or wishes something makes it ' +
    'a letter. It has to be particular: “I hope you are well” is said to anybody. In measured requests a slightly warm ' +
    'tone was answered more often than a neutral one, and more flattery than that less often (Boomerang, 5.3 million mails).',
  severity: 'hint',
  kinds: ['introduction', 'reference', 'connection'],
  absence: true,
  wording: true,
  options: {},
  examples: [
    {
      bad: 'Hi Dana,\n\nI hope you are well. Could you introduce me to Priya?\n\nBest,\nSam',
      good: 'Hi Dana,\n\nI hope the move to Leith went well. Could you introduce me to Priya?\n\nBest,\nSam',
    },
  ],
  *check(draft) {
    const asked = mainAsk(draft);
    if (!asked || isAgreedTo(draft)) return;
    const said = [
      ...sentencesOf(draft).filter((sentence) => sentence !== asked.sentence),
      ...draft.message.postscript,
    ];
    if (said.some(({ folded }) => regardsReader(folded))) return;
    yield {
      ...markOf(draft),
      message: `No sentence is about ${readerName(draft)}.`,
      fixes: wordings.map((wording, index) => ({
        title: `Add a sentence about the reader: “${wording}”`,
        edits: [afterOpening(draft, wording)],
        safe: false,
        preferred: index === 0,
      })),
    };
  },
});

/** The greeting, else the first word: where a word to the reader would stand. */
function markOf(draft: Draft) {
  const { greeting } = draft.message;
  if (greeting) return greeting.addressee === '' ? greeting : greeting.addresseeSpan;
  const first = sentencesOf(draft)[0];
  return first ? first.prose.span(0, /^\S+/.exec(first.text)?.[0].length ?? 1) : draft.message;
}

const wordings = [
  'I hope [something in their life or work] went well.',
  'Your [talk, article or advice] on [subject] has stayed with me.',
  'Congratulations on [their news]!',
];
