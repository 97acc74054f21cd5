/** What only the writer knows: names, numbers, days, links and addresses. A fix may move it, and must not lose it. */
import * as l10n from '@vscode/l10n';
import type { Draft } from './draft';
import { matches } from './language/matches';
import { isAmbiguous, isVerb } from './language/verbs';
import { once } from './memo';
import type { Sentence } from './message';
import { merge, toBackground, wordForWord } from './placement';
import { applyEdits, type Edit } from './span';

const exact =
  /https?:\/\/[^\s<>()[\]"]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|\d+(?:[.,:/-]\d+)*|\b(?:yesterday|today|tonight|tomorrow|noon|midnight|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|april|june|july|august|september|october|november|december|(?:this|next|last) (?:week|month|year|term|spring|summer|autumn|winter))\b/gi;

/** A word with a capital; where it does not begin a sentence, a name. */
const capitalised = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{M}]+(?:['’-](?!s(?!\p{L}))\p{L}[\p{L}\p{M}]*)*/gu;
const begins = /(?:^|[.?!:…]["”’)*_]*\s+|[\r\n]\s*[\r\n]\s*|[\r\n]\s*(?:[-*+>#]|\d+[.)])\s+)["“‘(*_[]*$/;

/** Capitals that stand for no name. */
const noName =
  /^(?:I['’]\p{L}+|ASAP|EOD|COB|FYI|P\.?S|OK|PLEASE|URGENT(?:LY)?|NOT|NOW|NEED|MUST|CAN|COULD|WOULD|SHOULD|VERY|REALLY)$/iu;

/** A verb that is seldom anything else: "Hi Ana, Introduce me" names Ana. */
const isPlainVerb = (word: string): boolean => {
  const small = word.toLowerCase();
  return isVerb(small) && !isAmbiguous(small);
};

/** How far back one has to look to see that a word begins a sentence. */
const lookBack = 12;

/** The names in the body of a draft, and how often each stands there. */
const namesOf = once(({ text, message }: Draft): ReadonlyMap<string, number> => {
  const body = text.slice(message.start);
  const found = [...matches(body, capitalised)].filter(
    ({ 0: word }) => !noName.test(word) && !isPlainVerb(word),
  );
  const names = new Set(
    found
      .filter(({ index }) => !begins.test(body.slice(Math.max(0, index - lookBack), index)))
      .map(({ 0: word }) => word),
  );
  const counts = new Map<string, number>();
  for (const { 0: word } of found) if (names.has(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
});

/** True when edits take out of a draft what stands nowhere else in it. */
export function losesFacts(draft: Draft, edits: readonly Edit[]): boolean {
  const names = namesOf(draft);
  const added = edits.map(({ text }) => text).join('\n');
  const gone = new Map<string, number>();
  for (const { start, end } of edits) {
    const removed = draft.text.slice(start, end);
    for (const { 0: fact } of matches(removed, exact)) if (!added.includes(fact)) return true;
    for (const { 0: word } of matches(removed, capitalised)) gone.set(word, (gone.get(word) ?? 0) + 1);
  }
  return [...gone].some(([word, times]) => names.get(word) === times && !added.includes(word));
}

/** Edits that lose no fact: where they would, the sentences that they touch are kept in `## Background`, word for word. */
export function keepingFacts(
  draft: Draft,
  sentences: readonly Sentence[],
  title: string,
  edits: readonly Edit[],
): { readonly title: string; readonly edits: readonly Edit[] } {
  if (!losesFacts(draft, edits)) return { title, edits };
  const words = wordForWord(draft, sentences).join(draft.lineEnd.repeat(2));
  return keptInBackground(draft, words, title, edits);
}

/** The same for words outside the message that edits take out, such as a subject. */
export function keepingWords(
  draft: Draft,
  words: string,
  title: string,
  edits: readonly Edit[],
): { readonly title: string; readonly edits: readonly Edit[] } {
  const left = applyEdits(draft.text, edits).toLowerCase();
  const facts = [
    ...matches(words, exact),
    ...[...matches(words, capitalised)].filter(({ index }) => index > 0),
  ];
  const lost = facts.some(({ 0: fact }) => !noName.test(fact) && !left.includes(fact.toLowerCase()));
  return lost ? keptInBackground(draft, words, title, edits) : { title, edits };
}

const keptInBackground = (draft: Draft, words: string, title: string, edits: readonly Edit[]) => ({
  title: l10n.t('{0}; “## Background” keeps it', title),
  edits: merge([...edits, toBackground(draft, words)]),
});
