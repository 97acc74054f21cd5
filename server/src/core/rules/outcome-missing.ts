import * as l10n from '@vscode/l10n';
import { requestOf } from '../contacts';
import { type Draft, fieldOf, sentencesOf } from '../draft';
import { isThanks } from '../language/gratitude';
import { saysOutcome } from '../language/recaps';
import { type Register, registerOf } from '../language/register';
import type { Sentence } from '../message';
import { beforeThanks } from '../opening';
import { afterSentence } from '../placement';
import { readerName } from '../recipient';
import { type Context, defineRule, type Fix } from '../rule';

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
      message: l10n.t('{0} is not told what came of it.', readerName(draft)).replace(/^t/, 'T'),
      fixes: fixesOf(draft, thanks),
    };
  },
});

const promises: Readonly<Record<Register, string>> = {
  formal: 'I will let you know how it goes.',
  casual: "I'll let you know how it goes.",
};

/** What it led to stands behind the thanks, a promise to tell of it at the end. */
function fixesOf(draft: Draft, thanks: Sentence): Fix[] {
  const news = 'Since then, [what it led to].';
  const promise = promises[registerOf(draft)];
  const last = thanks.paragraph.sentences.at(-1) ?? thanks;
  const fixes = [
    { wording: news, edit: afterSentence(draft, last, news) },
    {
      wording: promise,
      edit:
        thanks.paragraph === draft.message.paragraphs.at(-1)
          ? afterSentence(draft, last, promise)
          : beforeThanks(draft, promise),
    },
  ];
  return fixes.map(({ wording, edit }, index) => ({
    title: l10n.t('Say what came of it: “{0}”', wording),
    edits: [edit],
    safe: false,
    preferred: index === 0,
  }));
}

/** The help came on the day of the thanks: nothing can have come of it yet. */
function isSameDay(draft: Draft, context: Context): boolean {
  const request = requestOf(draft, context);
  const answered = fieldOf(draft, 'answered') ?? (request && fieldOf(request, 'answered'));
  return answered !== undefined && answered.text === (fieldOf(draft, 'sent')?.text ?? context.today);
}
