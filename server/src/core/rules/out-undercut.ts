import * as l10n from '@vscode/l10n';
import { type Draft, sentSentences } from '../draft';
import { clauseAt } from '../language/cuts';
import type { Folded } from '../language/fold';
import { isRelease } from '../language/releases';
import { findUndercut, leavesWhole, type Undercut } from '../language/undercuts';
import { keepingFacts } from '../lost-facts';
import type { Sentence } from '../message';
import { closersAfter, dropSentence, editsOf, holdsOnlyAsk, replaceSentence } from '../rewording';
import { defineRule, type Fix } from '../rule';

export default defineRule({
  id: 'out-undercut',
  summary: 'An out that is taken back by what follows it.',
  why:
    'An out works because the reader believes it. A need, a disappointment or a condition set against it tells ' +
    'them that no is the wrong answer after all, and then the kind words before it read as a manoeuvre.',
  severity: 'warning',
  kinds: ['introduction', 'reference', 'connection', 'follow-up'],
  wording: true,
  tone: 1,
  options: {},
  examples: [
    {
      bad: 'Could you introduce me to Ana? No pressure at all, but I really need this introduction.',
      good: 'Could you introduce me to Ana? No pressure at all.',
    },
    {
      bad: "If you really can't, tell me at once so that I can look for somebody else.",
      good: "If you can't, I completely understand.",
    },
  ],
  *check(draft) {
    let before: Sentence | undefined;
    for (const sentence of sentSentences(draft)) {
      const undercut = undercutIn(sentence, before);
      if (undercut) {
        const { start, end } = undercut.words;
        yield {
          ...sentence.prose.span(start, end),
          clause: sentence,
          ...(undercut.entangled !== undefined && { weight: sentence.reading.score('out-undercut') }),
          message: l10n.t('“{0}” takes back the out.', sentence.text.slice(start, end)),
          fixes:
            undercut.entangled ||
            (undercut.condition === undefined && holdsOnlyAsk(draft, sentence, undercut.tail))
              ? []
              : [repair(draft, sentence, undercut)],
        };
      }
      before = sentence;
    }
  },
});

/** An out taken back by a construction, else by the words of the sentence. */
function undercutIn({ folded, reading }: Sentence, before: Sentence | undefined): Undercut | undefined {
  const found = findUndercut(folded, before?.folded);
  // What is tied to the sentence before is not in the words of this one.
  const across = found !== undefined && findUndercut(folded, undefined) === undefined;
  if (!across && !(found ? reading.says('out-undercut', true) : reading.suggests('out-undercut')))
    return undefined;
  if (found) return found;
  if (leavesWhole(folded)) return undefined;
  const words = reading.words('out-undercut');
  const { tie } = clauseAt(folded, words.start);
  const entangled = !isRelease(folded.slice(0, tie) as Folded);
  return { words, tail: { start: tie, end: folded.length }, entangled };
}

function repair(draft: Draft, sentence: Sentence, { tail, condition, words }: Undercut): Fix {
  const fix = (title: string, edits: Fix['edits']): Fix => ({
    ...keepingFacts(draft, [sentence], title, edits),
    safe: false,
    preferred: true,
  });
  if (condition !== undefined) {
    const out = /\bnot\b$/.test(condition)
      ? 'If not, I completely understand'
      : "If you can't, I completely understand";
    return fix(l10n.t('Grant it gladly: “{0}”', `${out}.`), replaceSentence(draft, sentence, `${out}.`));
  }
  if (tail.start === 0 && words.start >= 0) {
    return fix(l10n.t('Keep the out, drop the rest'), dropSentence(draft, sentence));
  }
  const mark = /^[!]/.test(sentence.text.slice(-1)) ? '!' : '.';
  const start = endOfOut(sentence, tail.start);
  const after = { start, end: sentence.text.length, text: mark + closersAfter(sentence.text, start) };
  return fix(l10n.t('Keep the out, drop the rest'), editsOf(draft, sentence, [after]));
}

/** A subject that has lost its verb goes with it: "… you can say no; I'd | only have to tell my wife". */
const dangling = /\b(?:i|we|you|he|she|it|they|that|this)(?:'(?:d|ll|m|ve|re|s))?$/;

/** Where the out ends, so that it can stand alone. */
const endOfOut = ({ folded }: Sentence, index: number): number =>
  dangling.test(folded.slice(0, index)) ? clauseAt(folded, index).tie : index;
