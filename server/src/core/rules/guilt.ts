import * as l10n from '@vscode/l10n';
import { type Draft, sentencesOf, sentSentences } from '../draft';
import { clauseAt } from '../language/cuts';
import { fold } from '../language/fold';
import { followsUp } from '../language/kinds';
import { registerOf } from '../language/register';
import { findReproach, type Reproach } from '../language/reproaches';
import { keepingFacts } from '../lost-facts';
import type { Sentence } from '../message';
import { readerName } from '../recipient';
import { areNeeded, dropClauses, dropSentence, isSpare, replaceSentence } from '../rewording';
import { defineRule, type Fix } from '../rule';

export default defineRule({
  id: 'guilt',
  summary: 'Debt, reproach or pressure on the feelings of the reader.',
  why:
    'A favour that is owed, or that a bad conscience pays, is no favour, and the reader will avoid the next mail. ' +
    'Reproachful phrases lead the list of those that office workers dislike most, "per my last email" among them ' +
    '(Adobe 2018); to call the work small tells the reader that it will not be valued.',
  severity: 'warning',
  kinds: ['introduction', 'reference', 'connection', 'follow-up'],
  wording: true,
  tone: 3,
  options: {},
  examples: [
    {
      bad: "Could you introduce us? After all I've done for you, it's the least you can do.",
      good: 'Could you introduce us?',
    },
    {
      bad: "Would you write to her? It'll only take you five minutes.",
      good: 'Would you write to her?',
    },
    {
      bad: 'As per my last email, the form is still open. This is already my third reminder.',
      good: 'I wanted to write again because the form closes on Friday.',
    },
  ],
  *check(draft) {
    let before: Sentence | undefined;
    const sentences = sentSentences(draft);
    for (const sentence of sentences) {
      const opens = before === undefined && sentences.length > 1;
      const found = reproachIn(sentence, before, opens);
      if (found) {
        const { start, end } = found.words;
        const clause = clauseAt(sentence.folded, start);
        yield {
          ...sentence.prose.span(start, end),
          clause: sentence.prose.span(Math.min(start, clause.start), Math.max(end, clause.end)),
          ...(found.form === 'words' && { weight: sentence.reading.score('guilt') }),
          message: messages[found.form](sentence.text.slice(start, end), readerName(draft)),
          fixes: fixesFor(draft, sentence, found),
        };
      }
      before = sentence;
    }
  },
});

/**
 * A reproach by its construction, else by the words of the sentence.
 *
 * @param opens the sentence opens the letter: there, words alone are those of courtesy, not of reproach
 */
const reproachIn = (
  { folded, reading }: Sentence,
  before: Sentence | undefined,
  opens: boolean,
): Reproach | undefined =>
  reading.find<Reproach | undefined>(
    'guilt',
    () => findReproach(folded, before?.folded),
    (words) => (opens ? undefined : { form: 'words', words }),
    'suggests',
  );

const messages: Readonly<Record<Reproach['form'], (words: string, name: string) => string>> = {
  debt: (words, name) => l10n.t('“{0}” calls in a debt from {1}.', words, name),
  effort: (words, name) => l10n.t('“{0}” makes little of the work of {1}.', words, name),
  blame: (words, name) => l10n.t('“{0}” puts the blame on {1}.', words, name),
  silence: (words, name) => l10n.t('“{0}” reproaches {1} for silence.', words, name),
  comparison: (words, name) => l10n.t('“{0}” measures {1} by others.', words, name),
  stakes: (words, name) => l10n.t('“{0}” puts what is at stake on {1}.', words, name),
  grudge: (words, name) => l10n.t('“{0}” would hold a no against {1}.', words, name),
  words: (words, name) => l10n.t('“{0}” presses on the feelings of {1}.', words, name),
};

/** What a friendly reminder says in place of a reproach. */
const friendly = {
  formal: 'I wanted to write again because [what is new, or why it matters now].',
  casual: 'Just writing again because [what is new, or why it matters now].',
} as const;

function fixesFor(draft: Draft, sentence: Sentence, { form, words }: Reproach): readonly Fix[] {
  const fixes: Omit<Fix, 'preferred'>[] = [];
  const offer = (title: string, edits: Fix['edits']) =>
    fixes.push({ ...keepingFacts(draft, [sentence], title, edits), safe: false });
  const spare = isSpare(draft, sentence);
  const remark = form === 'silence' || form === 'blame' || form === 'comparison';
  if (draft.kind === 'follow-up' && remark && spare) {
    const text = friendly[registerOf(draft)];
    offer(l10n.t('Give a reason to write again: “{0}”', text), replaceSentence(draft, sentence, text));
  }
  const clause = dropClauses(draft, sentence, words);
  // What stays must not go on in the same tone.
  const rest = sentence.text.slice(words.end).trimStart();
  if (clause && !findReproach(fold(rest), undefined)) offer(l10n.t('Drop the clause'), clause);
  else if (spare && !tellsKind(draft, sentence) && !isAlone(draft, sentence) && !areNeeded(draft, [sentence]))
    offer(l10n.t('Drop the sentence'), dropSentence(draft, sentence));
  return fixes.map((fix, index) => ({ ...fix, preferred: index === 0 }));
}

/** True for the only sentence of a message: without it, there would be nothing to send. */
const isAlone = (draft: Draft, sentence: Sentence): boolean =>
  sentencesOf(draft).every((other) => other === sentence);

/** True when nothing but the sentence says that the mail is a reminder: without it, it would be a new request. */
const tellsKind = (draft: Draft, sentence: Sentence): boolean =>
  draft.kind === 'follow-up' &&
  draft.kindInferred &&
  !sentencesOf(draft).some((other) => other !== sentence && followsUp(other.folded));
