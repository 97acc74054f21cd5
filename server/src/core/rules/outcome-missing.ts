import { requestOf } from '../contacts';
import { type Draft, fieldOf, sentencesOf } from '../draft';
import { isThanks } from '../language/gratitude';
import { saysOutcome } from '../language/recaps';
import { registerOf } from '../language/register';
import { afterSentence } from '../placement';
import { readerName } from '../recipient';
import { type Context, defineRule } from '../rule';
import type { ByRegister } from '../wordings';

export default defineRule({
  id: 'outcome-missing',
  summary: 'A thank-you that does not say what the help led to.',
  why:
    'Who helped wants to know what came of it. To be told is worth more to them than the thanks, and is what most ' +
    'thank-yous leave out.',
  severity: 'hint',
  kinds: ['thanks'],
  absence: true,
  wording: true,
  options: {},
  examples: [
    {
      bad: '---\nkind: thanks\n---\n\nHi Dana,\n\nThank you so much for the introduction to Priya. It means a lot to me.\n\nBest,\nSam',
      good: '---\nkind: thanks\n---\n\nHi Dana,\n\nThank you so much for the introduction to Priya. We met on Monday, and she has asked me to join the pilot.\n\nBest,\nSam',
    },
  ],
  *check(draft, _options, context) {
    const sentences = sentencesOf(draft);
    const thanks = sentences.find(({ folded }) => isThanks(folded)) ?? sentences[0];
    if (!thanks || isSameDay(draft, context)) return;
    const all = [...sentences, ...draft.message.postscript];
    if (all.some(({ text, folded }) => saysOutcome(text, folded))) return;
    const word = /\b(?:thank(?:s|ing)?(?: you)?|grateful|appreciat\w*)\b/i.exec(thanks.text);
    const start = word?.index ?? 0;
    const end = word ? start + word[0].length : (/^\S+/.exec(thanks.text)?.[0].length ?? 0);
    yield {
      ...thanks.prose.span(start, end),
      message: `${readerName(draft)} is not told what came of it.`.replace(/^t/, 'T'),
      fixes: wordings[registerOf(draft)].map((wording, index) => ({
        title: `Say what came of it: “${wording}”`,
        edits: [afterSentence(draft, thanks, wording)],
        safe: false,
        preferred: index === 0,
      })),
    };
  },
});

const wordings: ByRegister = {
  formal: ['Since then, [what it led to].', 'I will let you know how it goes.'],
  casual: ['Since then, [what it led to].', "I'll let you know how it goes."],
};

/** The help came on the day of the thanks: nothing can have come of it yet. */
function isSameDay(draft: Draft, context: Context): boolean {
  const request = requestOf(draft, context);
  const answered = fieldOf(draft, 'answered') ?? (request && fieldOf(request, 'answered'));
  return answered !== undefined && answered.text === (fieldOf(draft, 'sent')?.text ?? context.today);
}
