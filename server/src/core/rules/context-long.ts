import * as l10n from '@vscode/l10n';
import { type Draft, type Role, sentencesOf } from '../draft';
import { leansBack } from '../language/leaning';
import { isFormula, regardsReader } from '../language/warmth';
import type { Paragraph, Sentence } from '../message';
import { breakBefore, moveToBackground } from '../placement';
import { defineRule, type Fix, type Problem } from '../rule';
import { count, cutFiller, leastNeeded, titleOfMove } from '../shortening';
import type { Edit, Span } from '../span';

export default defineRule({
  id: 'context-long',
  summary: 'More context than a busy reader will read.',
  why:
    'Mails of 50 to 125 words are answered most (Boomerang, 5.3 million messages). Published model requests have a ' +
    'median of 79 words for an introduction and 150 for a reference; none exceeds 165 and 227.',
  severity: 'warning',
  kinds: ['introduction', 'reference', 'connection', 'follow-up'],
  options: {
    words: { description: 'Most words in a message, from greeting to sign-off.', default: 200 },
    wordsReference: { description: 'The same for a reference.', default: 300 },
    advice: { description: 'From this many words on, length is mentioned as information.', default: 150 },
    adviceReference: { description: 'The same for a reference.', default: 220 },
    context: { description: 'Most words in sentences of relationship, context and why.', default: 120 },
    contextReference: { description: 'The same for a reference.', default: 180 },
    paragraph: { description: 'Most words in one paragraph.', default: 110 },
  },
  examples: [],
  *check(draft, options) {
    const reference = draft.kind === 'reference';
    const limit = reference ? options.wordsReference : options.words;
    const contextLimit = reference ? options.contextReference : options.context;
    const advice = reference ? options.adviceReference : options.advice;
    const background = sentencesOf(draft).filter(
      (sentence) =>
        contextual.has(mainRole(draft, sentence)) &&
        !isFormula(sentence.folded) &&
        !regardsReader(sentence.folded),
    );
    const context = count(background);
    const { words, paragraphs } = draft.message;
    const place = longest(paragraphs, background);
    if (!place) return;

    const raise = (
      problem: Pick<Problem, 'message' | 'severity'>,
      from: Paragraph,
      over: number,
      within?: Paragraph,
    ): Problem => ({
      ...markOf(draft, from),
      ...problem,
      fixes: shorten(draft, over, options.paragraph, within),
    });
    if (context > contextLimit) {
      const message = l10n.t('{0} words of context; readers expect at most {1}.', context, contextLimit);
      yield raise({ message }, place, Math.max(context - contextLimit, words - limit));
    } else if (words > limit) {
      yield raise(
        { message: l10n.t('{0} words; readers expect at most {1}.', words, limit) },
        place,
        words - limit,
      );
    }
    let long = false;
    for (const paragraph of paragraphs) {
      const own = count(paragraph.sentences);
      if (own <= options.paragraph) continue;
      long = true;
      // One finding a place: the paragraph that was named for its context is not named again.
      if (paragraph === place && (context > contextLimit || words > limit)) continue;
      const message = l10n.t(
        '{0} words in one paragraph; readers expect at most {1}.',
        own,
        options.paragraph,
      );
      yield raise({ message }, paragraph, own - options.paragraph, paragraph);
    }
    if (!long && context <= contextLimit && words <= limit && words >= advice) {
      const message = l10n.t(
        '{0} words; the requests that are answered most have fewer than {1}.',
        words,
        advice,
      );
      yield raise({ message, severity: 'information' }, place, words - advice + 1);
    }
  },
});

const contextual: ReadonlySet<Role> = new Set(['relationship', 'context', 'why']);

const mainRole = (draft: Draft, sentence: Sentence): Role => draft.roleOf.get(sentence)?.[0] ?? 'context';

/** The paragraph with most of the context. */
function longest(paragraphs: readonly Paragraph[], background: readonly Sentence[]): Paragraph | undefined {
  const known = new Set(background);
  return paragraphs
    .map((paragraph) => ({
      paragraph,
      weight: count(paragraph.sentences.filter((sentence) => known.has(sentence))),
    }))
    .sort((a, b) => b.weight - a.weight)[0]?.paragraph;
}

/** The first words of the first sentence that only gives context; where there is none, of the paragraph. */
function markOf(draft: Draft, { sentences, ...span }: Paragraph): Span {
  const sentence = sentences.find((candidate) => mainRole(draft, candidate) === 'context') ?? sentences[0];
  if (!sentence) return span;
  const words = /^\S+(?: \S+){0,5}/.exec(sentence.text)?.[0] ?? sentence.text;
  return sentence.prose.span(0, words.length);
}

/** Moving less than this helps nobody. */
const leastWorthMoving = 10;

/**
 * @param over how many words are too many
 * @param within the paragraph that is too long, where it alone is
 */
function shorten(draft: Draft, over: number, longest: number, within: Paragraph | undefined): Fix[] {
  const sentences = within?.sentences ?? sentencesOf(draft);
  const filler = cutFiller(draft, sentences);
  const leaving = leastNeeded(draft, sentences, over);
  const moved = count(leaving);
  const moves: Fix[] =
    moved >= Math.min(over, leastWorthMoving)
      ? [
          {
            title: titleOfMove(leaving),
            edits: [...moveToBackground(draft, leaving), ...partWhatIsLeft(draft, leaving, longest)],
            safe: false,
          },
        ]
      : [];
  const parts = within && splitInTwo(draft, within);
  const splits: Fix[] = parts
    ? [{ title: l10n.t('Make two paragraphs of it'), edits: [parts], safe: false }]
    : [];
  const cuts = filler ? [filler.fix] : [];
  const suffices = filler !== undefined && filler.saved >= over;
  const ordered = suffices ? [...cuts, ...splits, ...moves] : [...splits, ...moves, ...cuts];
  return ordered.map((fix, index) => ({ ...fix, preferred: index === 0 }));
}

/** A paragraph that is too long even without the sentences that leave it becomes two. */
const partWhatIsLeft = (draft: Draft, leaving: readonly Sentence[], longest: number): readonly Edit[] =>
  [...new Set(leaving.map(({ paragraph }) => paragraph))].flatMap((paragraph) => {
    const rest = paragraph.sentences.filter((sentence) => !leaving.includes(sentence));
    const part = count(rest) > longest && splitInTwo(draft, paragraph, rest);
    return part ? [part] : [];
  });

/**
 * Parts a paragraph near its middle, before a sentence that can begin one.
 *
 * @param rest the sentences that stay in it
 */
function splitInTwo(
  draft: Draft,
  { sentences, item }: Paragraph,
  rest: readonly Sentence[] = sentences,
): Edit | undefined {
  if (item) return undefined;
  const half = count(rest) / 2;
  const distance = (sentence: Sentence) => Math.abs(count(rest.slice(0, rest.indexOf(sentence))) - half);
  const [first] = rest
    .slice(1)
    .filter((sentence) => rest.includes(sentences[sentences.indexOf(sentence) - 1] as Sentence))
    .filter((sentence) => !leansBack(sentence.text))
    .sort((a, b) => distance(a) - distance(b));
  return first && breakBefore(draft, first);
}
