import * as l10n from '@vscode/l10n';
import { requestOf } from '../contacts';
import { type Draft, sentencesOf, shows } from '../draft';
import { followsUp } from '../language/kinds';
import { saysFavour } from '../language/recaps';
import { attributedDate } from '../language/reminders';
import { mainAsk, markOf } from '../main-ask';
import type { Sentence } from '../message';
import { afterSentence } from '../placement';
import { readerName } from '../recipient';
import { defineRule, type Fix } from '../rule';
import { asksFor, outsFor } from '../wordings';

export default defineRule({
  id: 'follow-up-bare',
  summary: 'A reminder that does not say again what was asked.',
  why:
    'Whoever has forgotten the first mail has to search for it now, and will do so later or never. One sentence spares ' +
    'them that.',
  severity: 'information',
  kinds: ['follow-up'],
  absence: true,
  wording: true,
  options: {},
  examples: [
    {
      bad: '---\nkind: follow-up\n---\n\nHi Dana,\n\nI am writing again in case my last mail got buried.\n\nThanks,\nSam',
      good: '---\nkind: follow-up\n---\n\nHi Dana,\n\nI am writing again in case my last mail got buried. Would you still be open to introducing me to Priya?\n\nThanks,\nSam',
    },
  ],
  *check(draft, _options, context) {
    const sentences = sentencesOf(draft);
    const ask = mainAsk(draft);
    const pointing = sentences.find(({ folded }) => followsUp(folded));
    const sentence = pointing ?? ask?.sentence;
    // A message that neither asks nor points back asks for nothing: another rule's matter.
    if (!sentence || quotesEarlierMail(draft, context.today)) return;
    if (sentences.some(({ text, folded, requests }) => saysFavour(text, folded, requests))) return;
    const mark = pointing || !ask ? firstWords(sentence) : markOf(ask);
    const request = requestOf(draft, context);
    const asked = request && mainAsk(request)?.sentence.text;
    yield {
      ...mark,
      message: l10n.t('{0} is not told again what was asked.', readerName(draft)).replace(/^t/, 'T'),
      fixes: asked === undefined ? proposals(draft, sentence) : [restate(draft, sentence, asked)],
    };
  },
});

/** The mail that is answered stands below: as quoted lines, or under its attribution. */
function quotesEarlierMail(draft: Draft, today: string): boolean {
  if (draft.quotes.length > 0) return true;
  return draft.blocks.some(
    ({ prose }) =>
      /^-{2,} ?(?:original|forwarded) message/i.test(prose.text) ||
      attributedDate(prose.text.trim(), today) !== undefined,
  );
}

const maxMarkedWords = 5;

function firstWords({ prose, text }: Sentence) {
  const words = text.split(' ').slice(0, maxMarkedWords).join(' ');
  return prose.span(0, words.replace(/[\s,;:.?!]+$/, '').length);
}

/** An ask that arrives without an out would raise the next finding. */
const withOut = (draft: Draft, ask: string): string =>
  shows(draft, 'out') ? ask : `${ask} ${outsFor(draft)[0]}`;

const restate = (draft: Draft, sentence: Sentence, asked: string): Fix => ({
  title: l10n.t('Say it again: “{0}”', asked),
  edits: [afterSentence(draft, sentence, withOut(draft, asked))],
  safe: false,
  preferred: true,
});

const proposals = (draft: Draft, sentence: Sentence): Fix[] =>
  asksFor(draft).map((wording, index) => ({
    title: l10n.t('Say what you asked for: “{0}”', wording),
    edits: [afterSentence(draft, sentence, withOut(draft, wording))],
    safe: false,
    preferred: index === 0,
  }));
