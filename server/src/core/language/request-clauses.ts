import type { Folded } from './fold';
import type { Range } from './requests';
import { baseOf } from './verbs';
import { nounLikeVerbs, objectStart, workVerbs } from './vocabulary';

const verbHere = new RegExp(`(?:${workVerbs}|let|see to it|look)(?![\\p{L}\\p{N}'’-])`, 'uy');
const objectHere = new RegExp(`^ (?:${objectStart})(?![\\p{L}'-])|^ +[\\d(]`, 'u');
export const subjectHere =
  /^ (?:is|are|was|were|will|would|has|have|had|can|could|may|might|should|must|does|did|do|seems?|looks?)\b|^['’]s\b/;

/** "Contact with her team has been …": a noun with its complement, before the verb of the clause. */
const subjectOfClause =
  /^ (?:with|from|of|in|for|at|by|between|about|on|to)\b[^,;:]*? (?:is|are|was|were|has|have|had|will|would|can|could)\b/;

const subjectOrAuxiliary =
  /(?:^|[^\p{L}'-])(?:i|we|you|he|she|they|it(?= \p{L}+s )|am|is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|shall|do|does|did)(?![\p{L}-])|n't\b|'(?:s|m|re|ve|ll|d)\b/u;

/** True for words that hold a verb with its subject, as far as the forms of the words tell. */
export const isClause = (words: string): boolean =>
  subjectOrAuxiliary.test(words) ||
  words.split(/[^\p{L}-]+/u).some((word) => {
    const base = baseOf(word);
    return base !== undefined && base !== word && !word.endsWith('ing');
  });

/** The range of a verb in base form at an index, where what follows lets it be a verb. */
export function verbAt(text: string, folded: Folded, at: number): Range | undefined {
  verbHere.lastIndex = at;
  const match = verbHere.exec(folded);
  if (!match) return undefined;
  const end = at + match[0].length;
  const rest = folded.slice(end);
  if (subjectHere.test(rest)) return undefined;
  const name = /^ \p{Lu}/u.test(text.slice(end));
  if (nounLikeVerbs.has(match[0]) && ((!objectHere.test(rest) && !name) || subjectOfClause.test(rest)))
    return undefined;
  return { start: at, end };
}

/** Abbreviations whose full stop belongs to the word even at the end of a sentence. */
const ownStop =
  /(?:^|[\s(])(?:[ap]\.m|etc|inst|ult|prox|pvt|dept|u\.s|u\.k|u\.n|inc|ltd|jr|sr|ph\.d)$|\p{L}{2,}, \p{L}$/u;

/**
 * A clause with its own subject that follows a request: "…, and I'll take it from there". "So I can …" says what the request
 * is for; in "as your aunt and I have decided" the pronoun is not alone.
 */
const ownClause =
  /;|(?:(?<!, (?:and|or) (?:\S+ )?(?:how|what|which|when|where|why)(?: \S+){0,2}),|(?<!\b(?:as|because|since|that|when|what|which|where|if) (?:\S+ ){1,3}\S+)(?<!, because (?:\S+ ){1,12}\S+) and|(?<=\b(?:when|once|after|before) (?:\S+ ){1,3}\S+) and(?= (?:i|we)(?:'ll| will| can)\b)|, and| so(?= (?:i|we)(?:'ve|'m(?! not)| am(?! not)| have(?! to| time| an?| the)| need(?! not)| want| must)\b)|, so(?! (?:i|we|he|she|they|it) (?:can|could|won't|may|might)\b)| but|, but| [–—]) (?=(?:then )?(?:i|we|he|she|they|it|that|this|there)(?:'| (?:am|is|are|will|would|shall|can|could|have|has|had|need|want|expect|require|must|really|take|only)\b))|(?:, and| and|,) (?=i (?:buy|pay|do|send|handle|cover) (?:you|the|it|for)\b)/g;

/** Somebody is to be told something: "tell him I'm sixteen". */
const told =
  /\b(?:(?:tell|remind|inform|assure|convince|persuade|warn)(?:ing)?(?! (?:me|us)\b)|let (?!me\b|us\b)[^,;:.!?]{1,40}? know|say|mention|explain)\b[^,;:.!?]* (?:(?:i|we|he|she|they)(?:'\p{L}+)?|it(?:'s| is| was| has)|im|(?:my|our) \p{L}+ (?:is|are|was|has|have|can|will)|that (?!and\b)\p{L}+) [^;:.!?]*$/u;
/** It goes on, "and I can start in May", unless the reader gets something by it. */
const goesOn =
  /^(?: and (?!(?:i|we)(?:'ll| will)\b)|, and (?=(?:i|we|he|she|they) (?:can|could)\b))(?![^.?!]*\byou\b)/;

/** Where the clause of a request ends: before the closing marks, a semicolon, or a clause with its own subject. */
export function clauseEnd(folded: Folded, from: number): number {
  let end = closingMarks(folded);
  if (folded[end] === '.' && ownStop.test(folded.slice(0, end))) end++;
  ownClause.lastIndex = from;
  for (let next = ownClause.exec(folded); next && next.index < end; next = ownClause.exec(folded)) {
    if (!goesOn.test(folded.slice(next.index)) || !told.test(folded.slice(0, next.index))) return next.index;
  }
  return end;
}

/** What stands behind the last word and is none: an emoji, an emoticon, kisses. */
const sign =
  /(?:\s*(?:(?![©®™])\p{Extended_Pictographic}|\p{RI}|\p{Emoji_Modifier}|\uFE0F|\u200D|\u20E3)| [:;]-?[()dp]+| <3| x{2,4})+\s*$/u;

/** Where the marks at the end of a sentence begin. A bracket or quote before them belongs to the words: `Priya [Title].` */
function closingMarks(folded: Folded): number {
  const words = folded.slice(0, Math.max(0, folded.length - 40)) + folded.slice(-40).replace(sign, '');
  const start = /[.!?…:"'’”)\]]*$/.exec(words)?.index ?? words.length;
  const mark = words.slice(start).search(/[.!?…:]/);
  if (mark !== -1) return start + mark;
  return /^["'“‘([]/.test(words) ? start : words.length;
}
