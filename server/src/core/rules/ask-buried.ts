import { type Draft, isAgreedTo, sentencesOf } from '../draft';
import { announcesAsk } from '../language/announcements';
import { registerOf } from '../language/register';
import { isGoodWish } from '../language/wishes';
import { mainAsk, markOf } from '../main-ask';
import type { Paragraph, Sentence } from '../message';
import { afterOpening, openingOf } from '../opening';
import { removal, wordForWord } from '../placement';
import { defineRule, type Fix } from '../rule';

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
        ? `${words} words stand before the ask.`
        : `${paragraphs} paragraphs with ${words} words stand before the ask.`,
      fixes: fixesOf(draft, ask.sentence),
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

/** Takes up what came before: such an ask can't go first as it stands. */
const takesUp =
  /^(?:so|therefore|hence|thus|accordingly|consequently|that(?:'s| is) (?:why|where)|this is (?:why|where)|for (?:this|that|these|those) (?:reasons?|purposes?)|with (?:this|that|all this) in mind|given (?:this|that|all)|in (?:this|that) (?:light|spirit|connection)|because of (?:this|that)|what remains|as such|then|and|but|to that end|which is)\b|^(?:could|would|can|might|may|will|please)(?: \p{L}+){0,6} (?:him|her|them|this|that|these|those|it|one|there)\b/u;

const announcements = {
  formal: 'I am writing to ask for [what you ask for, in a few words].',
  casual: "I'm writing to ask for [what you ask for, in a few words].",
} as const;

function fixesOf(draft: Draft, ask: Sentence): Fix[] {
  const wording = announcements[registerOf(draft)];
  const announced: Fix = {
    title: `Announce the ask first: “${wording}”`,
    edits: [afterOpening(draft, wording)],
    safe: false,
    preferred: true,
  };
  const asking = runFrom(draft, ask);
  if (asking.some(({ paragraph, text }) => paragraph.item || text.endsWith(':'))) return [announced];
  if (takesUp.test(ask.folded) || openingOf(draft).some((sentence) => asking.includes(sentence)))
    return [announced];
  const moved: Fix = {
    title: 'Move the ask up',
    edits: [...removal(draft, asking), afterOpening(draft, wordForWord(draft, asking).join(' '))],
    safe: false,
    preferred: true,
  };
  return [moved, { ...announced, preferred: false }];
}

/** The ask with the sentences of its paragraph that go on with it: more of the ask, and its out. */
function runFrom(draft: Draft, ask: Sentence): readonly Sentence[] {
  const { sentences } = ask.paragraph;
  const from = sentences.indexOf(ask);
  const rest = sentences.slice(from + 1);
  const end = rest.findIndex(
    (sentence) => !draft.roleOf.get(sentence)?.some((role) => role === 'ask' || role === 'out'),
  );
  return [ask, ...(end === -1 ? rest : rest.slice(0, end))];
}
