/** How a message gets shorter: words that say nothing go, sentences that serve the ask least move to `## Background`. */
import * as l10n from '@vscode/l10n';
import { type Draft, mayPlay, sentencesOf } from './draft';
import { uncapital } from './language/capital';
import { countFacts } from './language/facts';
import { gate } from './language/gate';
import { introducesWriter } from './language/introductions';
import { leansBack } from './language/leaning';
import { isFormula, regardsReader } from './language/warmth';
import { isGoodWish } from './language/wishes';
import { shortenings } from './language/wordy';
import { clearestAsk, endOfAsk } from './main-ask';
import { isItem, type Sentence } from './message';
import type { Fix } from './rule';
import type { Edit } from './span';

/** Phrases that the title of a fix quotes. */
const mostQuoted = 3;

/** A fix that cuts the filler and the wordy phrases of some sentences; undefined where they have none. */
export function cutFiller(
  draft: Draft,
  sentences: readonly Sentence[],
): { readonly fix: Fix; readonly saved: number } | undefined {
  const edits: Edit[] = [];
  const cut = new Set<string>();
  let saved = 0;
  for (const { text, prose } of sentences) {
    for (const shortening of shortenings(text)) {
      const span = prose.span(shortening.start, shortening.end);
      // A phrase with markup or a line end in it is left alone.
      if (draft.text.slice(span.start, span.end) !== text.slice(shortening.start, shortening.end)) continue;
      edits.push({ ...span, text: shortening.text });
      cut.add(l10n.t('“{0}”', uncapital(shortening.phrase)));
      saved += shortening.saved;
    }
  }
  if (saved === 0) return undefined;
  const quoted = [...cut].slice(0, mostQuoted).join(', ') + (cut.size > mostQuoted ? ', …' : '');
  return {
    fix: {
      title: l10n.t('Cut filler and wordy phrases ({0}): {1}', fewer(saved), quoted),
      edits,
      safe: true,
    },
    saved,
  };
}

const fewer = (words: number): string =>
  words === 1 ? l10n.t('one word fewer') : l10n.t('{0} words fewer', words);

/** What a fix is called that moves sentences to `## Background`. */
export const titleOfMove = (leaving: readonly Sentence[]): string =>
  leaving.length === 1
    ? l10n.t('Move a sentence to Background ({0})', fewer(count(leaving)))
    : l10n.t('Move {0} sentences to Background ({1})', leaving.length, fewer(count(leaving)));

/** What may play one of these is not moved, be it doubtful. */
const staying = ['relationship', 'why', 'out'] as const;

/**
 * The sentences that serve the ask least, until enough words are gone: those that only give context, the ones with
 * fewest names, numbers, times and links first. Who writes, who the writer is to the reader, what is asked with its
 * details and why, what regards the reader, dates, courtesies, lists and questions stay; a sentence that another takes up goes with that one, or not at all.
 *
 * @param from the sentences that may go
 * @param over how many words are to go
 */
export function leastNeeded(draft: Draft, from: readonly Sentence[], over: number): readonly Sentence[] {
  const all = sentencesOf(draft);
  const ask = clearestAsk(draft)?.sentence;
  const end = endOfAsk(draft);
  const details = ask && end ? all.slice(all.indexOf(ask), all.indexOf(end) + 1) : [];
  return leastCarrying(
    all,
    from,
    over,
    (sentence) => isSpare(draft, sentence) && !details.includes(sentence),
  );
}

/**
 * The sentences that carry the least, until enough words are gone.
 *
 * @param all the sentences of the text
 * @param isSpare which of them may go
 */
export function leastCarrying(
  all: readonly Sentence[],
  from: readonly Sentence[],
  over: number,
  isSpare: (sentence: Sentence) => boolean,
): readonly Sentence[] {
  const groups = from
    .map((sentence) => withFollowers(sentence, all))
    .filter((group) => group.every(isSpare) && !namesFirst(group, all))
    .map((sentences) => ({ sentences, words: count(sentences), facts: factsIn(sentences) }))
    .sort((a, b) => a.facts / a.words - b.facts / b.words || b.words - a.words);
  const leaving = new Set<Sentence>();
  let gone = 0;
  for (const { sentences } of groups) {
    if (gone >= over) break;
    const more = sentences.filter((sentence) => !leaving.has(sentence));
    for (const sentence of more) leaving.add(sentence);
    gone += count(more);
  }
  return all.filter((sentence) => leaving.has(sentence));
}

export const count = (sentences: readonly Sentence[]): number =>
  sentences.reduce((sum, { words }) => sum + words, 0);

const factsIn = (sentences: readonly Sentence[]): number =>
  sentences.reduce((sum, { text }) => sum + countFacts(text), 0);

function isSpare(draft: Draft, sentence: Sentence): boolean {
  const { folded, text } = sentence;
  if (!draft.roleOf.get(sentence)?.every((role) => role === 'context')) return false;
  if (staying.some((role) => mayPlay(sentence, role)) || introducesWriter(folded)) return false;
  if (regardsReader(folded) || dated.test(folded) || toReader.test(folded)) return false;
  return !isItem(sentence) && !isGoodWish(folded) && !isFormula(folded) && !/[?:]$/.test(text.trim());
}

/** A day that the reader has to know of. */
const dated = gate(
  /\b(?:\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2}\b|deadline|due\b|needed by\b)/u,
);

/** A word to the reader about what to do next, or about how they stand to the target. */
const toReader = gate(
  /^(?:please|let me know|as promised|why\b)|\byou(?:'re| are|'ve| have| two)? (?:both |also )?(?:connected (?:with|to|on)|know|knew|overlapped)\b/u,
);

/** A sentence with those behind it that would hang in the air without it, in the next paragraph too. */
function withFollowers(sentence: Sentence, all: readonly Sentence[]): readonly Sentence[] {
  const from = all.indexOf(sentence);
  let end = from + 1;
  for (let next = all[end]; next && leansBack(next.text); next = all[end]) end++;
  return all.slice(from, end);
}

const name = /(?<=[\p{L}\p{N},;:)'’”"] )(?!I\b)\p{Lu}[\p{L}\p{M}’'-]+/gu;

/** Somebody or something is named who is named again, and was not before: the later sentence needs the first. */
function namesFirst(group: readonly Sentence[], all: readonly Sentence[]): boolean {
  const first = all.indexOf(group[0] as Sentence);
  const before = all.slice(0, first);
  const after = all.slice(first + group.length);
  return group
    .flatMap(({ text }) => text.match(name) ?? [])
    .some(
      (word) =>
        after.some(({ text }) => text.includes(word)) && !before.some(({ text }) => text.includes(word)),
    );
}
