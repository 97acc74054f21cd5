import type { Folded } from './fold';
import { matches } from './matches';
import type { Range, Request } from './requests';
import { nounLikeVerbs, objectStart, workVerbs } from './vocabulary';

const verbHere = new RegExp(`(?:${workVerbs}|let|see to it|look)(?![\\p{L}\\p{N}'’-])`, 'uy');
const objectHere = new RegExp(`^ (?:${objectStart})(?![\\p{L}'-])|^ +[\\d(]`, 'u');
const subjectHere =
  /^ (?:is|are|was|were|will|would|has|have|had|can|could|may|might|should|must|does|did|do|seems?|looks?)\b|^['’]s\b/;

/** "Contact with her team has been …": a noun with its complement, before the verb of the clause. */
const subjectOfClause =
  /^ (?:with|from|of|in|for|at|by|between|about|on|to)\b[^,;:]*? (?:is|are|was|were|has|have|had|will|would|can|could)\b/;

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
const ownStop = /(?:^|[\s(])(?:[ap]\.m|etc|u\.s|u\.k|u\.n|inc|ltd|jr|sr|ph\.d)$/;

/** A clause with its own subject that follows a request: "…, and I'll take it from there". */
const ownClause =
  /;|(?:,| and|, and| so|, so| but|, but| [–—]) (?=(?:i|we|he|she|they|it|that|this|there)(?:'| (?:am|is|are|will|would|can|could|have|has|had|need|want|really|take|only)\b))/g;

/** Where the clause of a request ends: before the closing marks, a semicolon, or a clause with its own subject. */
export function clauseEnd(folded: Folded, from: number): number {
  let end = closingMarks(folded);
  if (folded[end] === '.' && ownStop.test(folded.slice(0, end))) end++;
  ownClause.lastIndex = from;
  const next = ownClause.exec(folded);
  return next && next.index < end ? next.index : end;
}

/** Where the marks at the end of a sentence begin. A bracket or quote before them belongs to the words: `Priya [Title].` */
function closingMarks(folded: Folded): number {
  const start = /[.!?…:"'’”)\]]*$/.exec(folded)?.index ?? folded.length;
  const mark = folded.slice(start).search(/[.!?…:]/);
  if (mark !== -1) return start + mark;
  return /^["'“‘([]/.test(folded) ? start : folded.length;
}

/** A verb in base form that shares the operator of a request: "send me the CV **and tell** her". */
export interface Coordinated {
  /** Where what softening replaces begins: the verb, or the negation before it. */
  readonly start: number;
  readonly verb: Range;
  readonly negated: boolean;
}

const coordination =
  /(?:,? (?:and then|and|then|or|but)|,) (?:please |then |also |just |kindly )?(?<negation>don't |do not |never )?(?=\p{L})/gu;

/** The verbs coordinated with the verb of a request, within its clause. */
export function coordinatedVerbs(
  text: string,
  folded: Folded,
  { verb, clause }: Request,
): readonly Coordinated[] {
  const found: Coordinated[] = [];
  for (const match of matches(folded.slice(0, clause.end), coordination)) {
    if (match.index < verb.end) continue;
    const at = match.index + match[0].length;
    const other = verbAt(text, folded, at);
    if (!other || other.end > clause.end) continue;
    const negation = match.groups?.negation ?? '';
    found.push({ start: at - negation.length, verb: other, negated: negation !== '' });
  }
  return found;
}
