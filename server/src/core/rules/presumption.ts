import * as l10n from '@vscode/l10n';
import { type Draft, isAgreedTo, sentSentences } from '../draft';
import { clauseAt } from '../language/cuts';
import type { Folded } from '../language/fold';
import { gate } from '../language/gate';
import { findPresumption, type Presumption } from '../language/presumptions';
import { keepingFacts, losesFacts } from '../lost-facts';
import type { Sentence } from '../message';
import { readerName } from '../recipient';
import {
  areNeeded,
  closersAfter,
  dropSentence,
  editsOf,
  holdsOnlyAsk,
  isSpare,
  replaceSentence,
} from '../rewording';
import { defineRule, type Fix, type Problem } from '../rule';

export default defineRule({
  id: 'presumption',
  summary: 'The yes is treated as given.',
  why:
    'A reader who is thanked for what they have not granted, or finds their name on a form, has lost the choice that makes ' +
    'a favour one. Closing with "thanks in advance" goes with more replies in a large sample of mail (Boomerang), and ' +
    'divides readers all the same: alone it is no more than a remark.',
  severity: 'warning',
  kinds: ['introduction', 'reference', 'connection', 'follow-up'],
  wording: true,
  tone: 2,
  options: {},
  examples: [
    { bad: 'Thanks in advance!', good: 'Thanks for considering this!' },
    {
      bad: 'I look forward to your introduction to Priya.',
      good: 'If you are open to it, I would be very glad of your introduction to Priya.',
    },
    {
      bad: "I've already put you down as a referee.",
      good: 'Would you mind if I put you down as a referee?',
    },
    { bad: 'When you introduce me, please copy Ana.', good: 'If you introduce me, please copy Ana.' },
    {
      bad: "I'm sure you'll write me a strong letter.",
      good: 'I hope you might be willing to write me a strong letter.',
    },
  ],
  *check(draft) {
    if (isAgreedTo(draft)) return;
    const sentences = sentSentences(draft);
    if (sentences.some(({ folded }) => consented.test(folded))) return;
    let before: Sentence | undefined;
    for (const sentence of sentences) {
      const found = presumptionIn(sentence);
      if (found && !isConditioned(found, before)) yield problem(draft, sentence, found);
      before = sentence;
    }
    yield* inClosing(draft);
  },
});

/** A presumption by its construction, else by the words of the sentence. */
const presumptionIn = ({ text, folded, reading }: Sentence): Presumption | undefined =>
  reading.find<Presumption | undefined>(
    'presumption',
    () => findPresumption(text),
    (words) =>
      leavesOpen(folded) || !speaksOfSomebody.test(folded)
        ? undefined
        : { form: 'words', words, repairs: [] },
    'suggests',
  );

/** Whatever the answer, something else is sure: "whatever you say, the drill comes back on Friday". */
const leavesOpen = (folded: Folded): boolean => /\bwhatever you (?:say|decide|answer|choose)\b/.test(folded);

/** Nobody's yes is taken where nobody is spoken of, as in a list of tasks. */
const speaksOfSomebody =
  /\b(?:i|me|my|mine|we|us|our|ours|you|u|ur|your|yours|he|him|his|she|her|hers|they|them|their)\b|'(?:ll|ve|re|m|d)\b/;

/** The reader has said yes before, in words that are not an offer's. */
const consented = gate(
  /\b(?:thank(?:s| you)[^.!?]{0,30} for (?:\p{L}+ )?(?:agreeing|saying yes|accepting|being willing|being open|volunteering|offering)|(?:since|now that|as) you(?:'ve| have) (?:\p{L}+ )?(?:agreed|offered|said yes|accepted|confirmed)|you(?:'ve| have)? (?:\p{L}+ )?(?:agreed|said yes|consented|accepted) (?:to|in|last|on|when|already|and)|(?:so|very) (?:kind|good|generous) of you to (?:agree|offer|say yes|accept)|with your (?:permission|consent|agreement|blessing))\b/u,
);

const condition = /\bif\b|\bshould you\b|\bwhenever\b|\bwould (?:you|it)\b/;

/** An arrangement may hang on the sentence before it: "If a call suits you: book a slot here." */
const isConditioned = ({ form }: Presumption, before: Sentence | undefined): boolean =>
  form === 'arranged' && before !== undefined && condition.test(before.folded);

function problem(draft: Draft, sentence: Sentence, found: Presumption): Problem {
  const { start, end } = found.words;
  const clause = clauseAt(sentence.folded, start);
  return {
    ...sentence.prose.span(start, end),
    clause: sentence.prose.span(Math.min(start, clause.start), Math.max(end, clause.end)),
    ...(found.form === 'words' && { weight: sentence.reading.score('presumption') }),
    severity: found.form === 'thanks' ? 'information' : 'warning',
    message: messageFor(draft, found, sentence.text.slice(start, end)),
    fixes: fixesFor(draft, sentence, found),
  };
}

function messageFor(draft: Draft, { form }: Presumption, words: string): string {
  const name = readerName(draft);
  return form === 'thanks'
    ? l10n.t('“{0}” thanks {1} for a favour that is not granted yet.', words, name)
    : form === 'silence'
      ? l10n.t('“{0}” takes silence for a yes.', words)
      : l10n.t('“{0}” takes the yes of {1} as given.', words, name);
}

const underIf = () => l10n.t('Put it under an “if”');

const titles: Readonly<Record<Presumption['form'], () => string>> = {
  thanks: () => l10n.t('Thank for considering it'),
  awaited: () => l10n.t('Look forward to a reply'),
  acted: () => l10n.t('Ask first'),
  'set-going': underIf,
  when: underIf,
  certain: () => l10n.t('Hope instead of knowing'),
  silence: () => l10n.t('Go ahead only after an answer'),
  arranged: underIf,
  words: underIf,
};

function fixesFor(draft: Draft, sentence: Sentence, { form, repairs, words }: Presumption): Fix[] {
  const kept = (title: string, edits: Fix['edits']) => keepingFacts(draft, [sentence], title, edits);
  const usable = repairs.filter(
    (replacements) =>
      !replacements.some(({ start, end }) =>
        holdsOnlyAsk(draft, sentence, { start: Math.max(start, words.end), end }),
      ),
  );
  const fixes = usable.map((replacements, index) => {
    const edits = editsOf(draft, sentence, replacements);
    const conditional = form === 'when' || form === 'arranged' || form === 'set-going';
    const title = index === 0 ? titles[form]() : underIf();
    return { ...kept(title, edits), safe: conditional && index === 0, loses: losesFacts(draft, edits) };
  });
  if (fixes.length > 0) {
    // One that says all that the writer said is better than one that says it shorter.
    fixes.sort((a, b) => Number(a.loses) - Number(b.loses));
    return fixes.map(({ loses, ...fix }, index) => ({ ...fix, preferred: index === 0 }));
  }
  if (form === 'silence') {
    const condition = /^(?:and |but |so )?(?:if|unless|should) (?:i|we) [^,;:]*(?=,)/.exec(sentence.folded);
    const we = /\bwe\b/.test(sentence.folded.slice(words.start)) && !/\bi\b/.test(sentence.folded);
    const text = `${we ? 'We' : 'I'} will only go ahead once I hear from you.`.replace(
      'once I',
      we ? 'once we' : 'once I',
    );
    const edits = replaceSentence(draft, sentence, text);
    if (!condition || /\botherwise\b/.test(condition[0])) {
      return [{ ...kept(titles.silence(), edits), safe: false, preferred: true }];
    }
    const start = condition[0].length;
    const consequence = `, ${we ? 'we' : 'I'} will take it as a no.${closersAfter(sentence.text, start)}`;
    const taken = editsOf(draft, sentence, [{ start, end: sentence.text.length, text: consequence }]);
    return [{ ...kept(l10n.t('Take silence for a no'), taken), safe: false, preferred: true }];
  }
  if (!isSpare(draft, sentence) || areNeeded(draft, [sentence])) return [];
  return [
    { ...kept(l10n.t('Drop the sentence'), dropSentence(draft, sentence)), safe: false, preferred: true },
  ];
}

/** "Thanks in advance," over the name. */
function* inClosing(draft: Draft): Generator<Problem> {
  const { closing } = draft.message;
  if (!closing?.formula) return;
  const found = findPresumption(closing.formula);
  if (found?.form !== 'thanks' && found?.form !== 'awaited') return;
  const start = closing.start + found.words.start;
  const end = closing.start + found.words.end;
  if (draft.text.slice(start, end) !== closing.formula.slice(found.words.start, found.words.end)) return;
  yield {
    start,
    end,
    severity: found.form === 'thanks' ? 'information' : 'warning',
    message: messageFor(draft, found, draft.text.slice(start, end)),
    fixes: found.repairs.slice(0, 1).map((replacements) => ({
      title: titles[found.form](),
      edits: replacements.map((edit) => ({
        start: closing.start + edit.start,
        end: closing.start + edit.end,
        text: edit.text,
      })),
      safe: false,
      preferred: true,
    })),
  };
}
