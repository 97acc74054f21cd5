/** What the writer said that nobody else could know: names, numbers, dates, links and addresses. */
import type { Edit } from '../../server/src/core';
import { isAmbiguous, isVerb } from '../../server/src/core/language/verbs';

const exact = /https?:\/\/[^\s<>()[\]"]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|\d+(?:[.,:/-]\d+)*/g;
const calendar =
  /\b(?:today|tonight|tomorrow|yesterday|noon|midnight|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:next|this|last) (?:week|month|year|term|spring|summer|autumn|winter)|january|february|march|april|june|july|august|september|october|november|december)\b/gi;
const capitalised = /\p{Lu}[\p{L}\p{M}]*(?:['’-]\p{Lu}[\p{L}\p{M}]+)*/gu;

/** Words that have a capital where no name is meant. What opens an order goes when it is softened: "Hi Susan, Can you …". */
const noName =
  /^(?:I|A|P|S|PS|Re|Fwd|OK|Hi|Hello|Hey|Dear|Thanks?|Best|Kind|Regards|Wishes|Sir|Madam|Please|Can|Could|Would|Should|Dr|Prof|Professor|Mrs?|Ms|And|But|So)$/i;

const dated = new RegExp(`^(?:${calendar.source}|\\d.*)$`, 'i');

/** True for a day or a number, which may stand for one. */
export const isDate = (fact: string): boolean => dated.test(fact);

/** Where everything is in capitals they tell no name. */
const isShouted = (text: string, word: string, index: number): boolean =>
  /^\p{Lu}{2,}$/u.test(word) && /\p{Lu}{2,}[ ,]+$/u.test(text.slice(0, index));

/** The facts of a text, each with how often it is named. A word is a name where it has a capital within a sentence. */
export function factsOf(written: string): ReadonlyMap<string, number> {
  // The number of a list item is none of its words.
  const text = written.replace(/^[ \t]*\d+[.)](?= )/gm, '');
  const facts = new Map<string, number>();
  const note = (fact: string) => facts.set(fact, (facts.get(fact) ?? 0) + 1);
  for (const [fact] of text.matchAll(exact)) note(fact.toLowerCase().replace(/[.,:]+$/, ''));
  const blank = (fact: string) => '#'.repeat(fact.length);
  const undated = text.replace(exact, blank);
  for (const [fact] of undated.matchAll(calendar)) note(fact.toLowerCase());
  const prose = undated.replace(calendar, blank);
  const lower = new Set(prose.match(/(?<![\p{L}])\p{Ll}[\p{L}]*/gu));
  const names = new Set<string>();
  for (const { 0: word, index } of prose.matchAll(capitalised)) {
    const small = word.toLowerCase();
    if (noName.test(word) || lower.has(small) || (isVerb(small) && !isAmbiguous(small))) continue;
    if (/[\p{L}\p{N},;] $/u.test(prose.slice(0, index)) && !isShouted(prose, word, index)) names.add(word);
  }
  for (const [word] of prose.matchAll(capitalised)) if (names.has(word)) note(word.toLowerCase());
  return facts;
}

/**
 * The facts that a text has lost. What has moved is not lost, nor is a name that still stands elsewhere: every number, day,
 * link and address counts, since one does not stand for another.
 */
export function lostFacts(before: string, after: string): readonly string[] {
  const said = after.toLowerCase();
  return [...factsOf(before)]
    .filter(([fact, times]) => said.split(fact).length - 1 < (/[\d@]/.test(fact) || isDate(fact) ? times : 1))
    .map(([fact]) => fact);
}

/** The facts that stood where edits put something else. */
export const factsIn = (text: string, edits: readonly Edit[]): ReadonlySet<string> =>
  new Set(edits.flatMap(({ start, end }) => [...factsOf(`is ${text.slice(start, end)}`).keys()]));
