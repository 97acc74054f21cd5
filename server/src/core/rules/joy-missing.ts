import * as l10n from '@vscode/l10n';
import { type Draft, isAgreedTo, sentencesOf } from '../draft';
import { countFacts } from '../language/facts';
import { isFormula, regardsReader } from '../language/warmth';
import { mainAsk } from '../main-ask';
import { afterOpening, afterWishes, wishesOf } from '../opening';
import { instead } from '../placement';
import { readerName } from '../recipient';
import { defineRule, type Fix } from '../rule';
import { rotated } from '../variants';

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
      message: l10n.t('No sentence is about {0}.', readerName(draft)),
      fixes: fixesOf(draft),
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

/** A life that one knows something of, and work that one knows from outside. */
const lives = [
  'I hope [something in their life or work] went well.',
  'I hope [something in their life or work] is going well.',
];
const work = 'Your [talk, article or advice] on [subject] has stayed with me.';
const news = 'Congratulations on [their news]!';

/** Words about the reader: particular ones in the place of a formula, or beside what the message begins with. */
function fixesOf(draft: Draft): Fix[] {
  const wishes = wishesOf(draft);
  const [life = ''] = rotated(lives, draft.message.greeting?.text ?? '');
  const hoped = wishes.some(({ folded }) => /\b(?:hope|trust|pray)\b/.test(folded));
  const tie = draft.relationshipInferred ?? (draft.kind === 'connection' ? 'none' : undefined);
  const strange = tie === 'none';
  const add = (wording: string) => ({
    title: l10n.t('Add a sentence about the reader: “{0}”', wording),
    // To somebody who knows the writer it comes first; else the writer does.
    edits: [strange && wording === work ? afterOpening(draft, wording) : afterWishes(draft, wording)],
  });
  const formula = wishes.find((sentence) => isFormula(sentence.folded) && countFacts(sentence.text) === 0);
  const particular = formula && {
    title: l10n.t('Wish something particular: “{0}”', life),
    edits: [instead(draft, formula, life)],
  };
  const rest = [...(hoped ? [] : [add(life)]), ...(particular ? [particular] : [])];
  return [...(strange ? [add(work), ...rest] : [...rest, add(work)]), add(news)].map((fix, index) => ({
    ...fix,
    safe: false,
    preferred: index === 0,
  }));
}
