import { type Draft, mayPlay, type Role, sentencesOf } from '../draft';
import { isFormula } from '../language/warmth';
import { shortenings } from '../language/wordy';
import type { Paragraph, Sentence } from '../message';
import { moveToBackground } from '../placement';
import { defineRule, type Fix, type Problem } from '../rule';
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
      (sentence) => contextual.has(mainRole(draft, sentence)) && !isFormula(sentence.folded),
    );
    const context = count(background);
    const { words, paragraphs } = draft.message;
    const place = longest(paragraphs, background);
    if (!place) return;

    const raise = (
      problem: Pick<Problem, 'message' | 'severity'>,
      from: Paragraph,
      over: number,
    ): Problem => ({
      ...markOf(draft, from),
      ...problem,
      fixes: shorten(draft, over),
    });
    if (context > contextLimit) {
      const message = `${context} words of context; readers expect at most ${contextLimit}.`;
      yield raise({ message }, place, Math.max(context - contextLimit, words - limit));
    } else if (words > limit) {
      yield raise({ message: `${words} words; readers expect at most ${limit}.` }, place, words - limit);
    }
    let long = false;
    for (const paragraph of paragraphs) {
      const own = count(paragraph.sentences);
      if (own <= options.paragraph) continue;
      long = true;
      // One finding a place: the paragraph that was named for its context is not named again.
      if (paragraph === place && (context > contextLimit || words > limit)) continue;
      const message = `${own} words in one paragraph; readers expect at most ${options.paragraph}.`;
      yield raise({ message }, paragraph, own - options.paragraph);
    }
    if (!long && context <= contextLimit && words <= limit && words >= advice) {
      const message = `${words} words; the requests that are answered most have fewer than ${advice}.`;
      yield raise({ message, severity: 'information' }, place, words - advice + 1);
    }
  },
});

const contextual: ReadonlySet<Role> = new Set(['relationship', 'context', 'why']);

const mainRole = (draft: Draft, sentence: Sentence): Role => draft.roleOf.get(sentence)?.[0] ?? 'context';

const count = (sentences: readonly Sentence[]) => sentences.reduce((sum, { words }) => sum + words, 0);

/** The paragraph with most of the context. */
function longest(paragraphs: readonly Paragraph[], background: readonly Sentence[]): Paragraph | undefined {
  const weigh = ({ sentences }: Paragraph) =>
    count(sentences.filter((sentence) => background.includes(sentence)));
  return [...paragraphs].sort((a, b) => weigh(b) - weigh(a))[0];
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

function shorten(draft: Draft, over: number): Fix[] {
  const fixes: Fix[] = [];
  const filler = cutFiller(draft);
  const cutSuffices = filler.saved >= over;
  const leaving = leastNeeded(draft, over);
  const moved = count(leaving);
  if (moved >= Math.min(over, leastWorthMoving)) {
    fixes.push({
      title: `Move ${leaving.length === 1 ? 'a sentence' : `${leaving.length} sentences`} to Background (${moved} words fewer)`,
      edits: moveToBackground(draft, leaving),
      safe: false,
      preferred: !cutSuffices,
    });
  }
  if (filler.saved > 0) {
    fixes.push({
      title: `Cut filler and wordy phrases (${filler.saved} word${filler.saved === 1 ? '' : 's'} fewer)`,
      edits: filler.edits,
      safe: true,
      preferred: cutSuffices || fixes.length === 0,
    });
  }
  return fixes;
}

function cutFiller(draft: Draft): { edits: readonly Edit[]; saved: number } {
  const edits: Edit[] = [];
  let saved = 0;
  for (const { text, folded, prose } of sentencesOf(draft)) {
    for (const shortening of shortenings(text, folded)) {
      const span = prose.span(shortening.start, shortening.end);
      // A phrase with markup or a line end in it is left alone.
      if (draft.text.slice(span.start, span.end) !== text.slice(shortening.start, shortening.end)) continue;
      edits.push({ ...span, text: shortening.text });
      saved += shortening.saved;
    }
  }
  return { edits, saved };
}

/** What may play one of these is not moved, be it doubtful. */
const staying = ['relationship', 'why', 'out'] as const;

/**
 * The sentences that serve the ask least, until enough words are gone: those that only give context, the ones
 * with fewest names, numbers and links first, of these the longest. What says who the writer is to the
 * reader, what is asked, and why, stays.
 */
function leastNeeded(draft: Draft, over: number): readonly Sentence[] {
  const movable = sentencesOf(draft)
    .filter((sentence) => draft.roleOf.get(sentence)?.every((role) => role === 'context'))
    .filter((sentence) => !staying.some((role) => mayPlay(sentence, role)))
    .map((sentence) => ({ sentence, carried: facts(sentence) / sentence.words }))
    .sort((a, b) => a.carried - b.carried || b.sentence.words - a.sentence.words);
  const leaving: Sentence[] = [];
  let gone = 0;
  for (const { sentence } of movable) {
    if (gone >= over) break;
    leaving.push(sentence);
    gone += sentence.words;
  }
  return leaving;
}

/** Names, numbers and links: what a reader could not guess. */
function facts({ text }: Sentence): number {
  return text.slice(1).match(/(?<![.!?] )\b\p{Lu}[\p{L}]+|\d+|\uFFFC/gu)?.length ?? 0;
}
