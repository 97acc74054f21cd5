import * as l10n from '@vscode/l10n';
import { type Draft, isAgreedTo, sentencesOf } from '../draft';
import { announcesAsk } from '../language/announcements';
import { gate } from '../language/gate';
import { leansBack, takesUp } from '../language/leaning';
import { hasForm } from '../language/requests';
import { isGoodWish } from '../language/wishes';
import { type Asked, goesWithAsk, mainAsk, markOf } from '../main-ask';
import { isItem, type Paragraph, type Sentence } from '../message';
import { belowOpening, openingOf } from '../opening';
import { removal, wordForWord } from '../placement';
import { defineRule, type Fix } from '../rule';
import { type Sought, soughtBy } from '../sought';
import { type ByRegister, filled, turned } from '../wordings';

export default defineRule({
  id: 'ask-buried',
  summary: 'The ask comes after much else.',
  why:
    'A reader skims for what is wanted, and then knows what the rest is for. Connectors name an unclear intention as ' +
    'the most frequent fault; an ask at the end of a long story is one that is found late or not at all.',
  severity: 'information',
  kinds: ['introduction', 'reference', 'connection'],
  options: {
    words: { description: 'Most words before the ask, good wishes not counted.', default: 120 },
    paragraphs: { description: 'Most paragraphs before the ask, where they are long.', default: 2 },
    paragraphWords: { description: 'Words from which on those paragraphs are long together.', default: 80 },
  },
  examples: [],
  *check(draft, limits) {
    if (draft.message.words <= Math.min(limits.words, limits.paragraphWords)) return;
    const ask = mainAsk(draft);
    if (!ask) return;
    const sentences = sentencesOf(draft);
    const before = sentences
      .slice(0, sentences.indexOf(ask.sentence))
      .filter(({ folded }) => !isGoodWish(folded));
    const words = before.reduce((sum, sentence) => sum + sentence.words, 0);
    const paragraphs = paragraphsOf(draft, before, ask.sentence);
    const long = words > limits.words;
    if (!long && (paragraphs <= limits.paragraphs || words <= limits.paragraphWords)) return;
    if (before.some(({ folded }) => announcesAsk(folded)) || isAgreedTo(draft)) return;
    yield {
      ...markOf(ask),
      message: long
        ? l10n.t('{0} words stand before the ask.', words)
        : l10n.t('{0} paragraphs with {1} words stand before the ask.', paragraphs, words),
      fixes: fixesOf(draft, ask),
    };
  },
});

/** The paragraphs that some sentences fill before the one of the ask; a line that announces is one with what follows. */
function paragraphsOf(draft: Draft, sentences: readonly Sentence[], ask: Sentence): number {
  const filled = new Set<Paragraph>(sentences.map(({ paragraph }) => paragraph));
  filled.delete(ask.paragraph);
  const announces = ({ sentences: own }: Paragraph) => own.at(-1)?.text.endsWith(':') === true;
  return draft.message.paragraphs.filter(
    (paragraph) => filled.has(paragraph) && !paragraph.item && !announces(paragraph),
  ).length;
}

/** What is asked, in a line at the head of the letter. */
const announcements: Readonly<Record<Sought, ByRegister>> = {
  introduction: {
    formal: ['I am writing to ask for an introduction to {target}.'],
    casual: ["I'm writing to ask for an introduction to {target}."],
  },
  reference: {
    formal: ['I am writing to ask for a reference {purpose}.'],
    casual: ["I'm writing to ask for a reference {purpose}."],
  },
  referral: {
    formal: ['I am writing to ask for a referral {goal}.'],
    casual: ["I'm writing to ask for a referral {goal}."],
  },
  meeting: {
    formal: ['I am writing to ask for a little of your time, to talk about [your question].'],
    casual: ["I'm writing to ask for a little of your time, to talk about [your question]."],
  },
  answer: {
    formal: ['I am writing to ask for your advice on [your question].'],
    casual: ["I'm writing to ask for your advice on [your question]."],
  },
  contact: {
    formal: ['I am writing to ask for [what you ask for, in a few words].'],
    casual: ["I'm writing to ask for [what you ask for, in a few words]."],
  },
  favour: {
    formal: ['I am writing to ask for [what you ask for, in a few words].'],
    casual: ["I'm writing to ask for [what you ask for, in a few words]."],
  },
};

function fixesOf(draft: Draft, { sentence: ask, request }: Asked): Fix[] {
  // What asks only by its words may be something else: it stays where it is.
  const isAsked = hasForm(request);
  const wording = filled(draft, turned(draft, announcements[soughtBy(draft)])[0] ?? '');
  const announced: Fix[] = wording
    ? [
        {
          title: l10n.t('Announce the ask first: “{0}”', wording),
          edits: [belowOpening(draft, wording)],
          safe: false,
        },
      ]
    : [];
  const moving = runFrom(draft, ask);
  const moves =
    isAsked && canLead(draft, ask, moving)
      ? [
          {
            title:
              moving.length === 1
                ? l10n.t('Move the ask up')
                : l10n.t('Move the ask up, with what belongs to it'),
            edits: [...removal(draft, moving), belowOpening(draft, wordForWord(draft, moving).join(' '))],
            safe: false,
          },
        ]
      : [];
  return [...moves, ...announced].map((fix, index) => ({ ...fix, preferred: index === 0 }));
}

/** An ask can go first as it stands unless it takes up what came before, stands in a list, or is in the opening. */
function canLead(draft: Draft, ask: Sentence, moving: readonly Sentence[]): boolean {
  const [first = ask] = moving;
  if ([first, ask].some(({ text, folded }) => takesUp(folded) || leansBack(text))) return false;
  const opening = openingOf(draft);
  return !moving.some(
    (sentence) => isItem(sentence) || sentence.text.endsWith(':') || opening.includes(sentence),
  );
}

const wishes = gate(
  /^(?:so |and )?(?:i|we)(?:'d| would) (?:really |very much |be )?(?:love|like|glad|keen|happy|grateful)\b/u,
);

/** The ask with the sentences of its paragraph that go on with it: more of the ask, its details, and its out; and the wish before it. */
function runFrom(draft: Draft, ask: Sentence): readonly Sentence[] {
  const { sentences } = ask.paragraph;
  const from = sentences.indexOf(ask);
  const rest = sentences.slice(from + 1);
  const end = rest.findIndex(
    (sentence) => !goesWithAsk(draft, sentence) && !draft.roleOf.get(sentence)?.includes('out'),
  );
  const before = sentences[from - 1];
  const lead = before && wishes.test(before.folded) && from === 1 ? [before] : [];
  return [...lead, ask, ...(end === -1 ? rest : rest.slice(0, end))];
}
