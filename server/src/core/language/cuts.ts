import type { Folded } from './fold';
import { matches } from './matches';
import { remember } from './remember';
import type { Range } from './requests';

/** A clause of a sentence. */
export interface Clause extends Range {
  /** Where the comma, dash or conjunction begins that ties it to what stands before; its own start for the first. */
  readonly tie: number;
  /** It can't stand alone: "because …", "although …", "if …". */
  readonly dependent: boolean;
}

const subordinators =
  'if|unless|when|whenever|once|as soon as|after|before|until|since|because|as|though|although|even though|even if|while|' +
  'whereas|given|considering|seeing|especially|so that|provided|in case|which|who|whose';

const pronounSubject =
  "(?:i|we|you|he|she|it|they|this|that|there|these|those|nobody|everyone|everybody)\\b(?=['’ ])";

/** What ends a clause and begins the next: a strong mark, a bracket, or a conjunction before a new subject. */
const tie = new RegExp(
  `[;:] +|,? [–—-]{1,2} |—|,? \\(|\\),? *|,? (?:but|however|yet|except that|except|although|though|even though|because|so that|whereas|so)\\b,? +|` +
    ', (?:and|or|since|as|while|which|especially|given|considering|seeing|if|unless|when|after|before|until|once)\\b +|, then +|' +
    ` (?:and|or) (?=(?:also |then |now |please |just |still )?${pronounSubject})| (?=(?:since|after|unless|even if) (?:${pronounSubject}|all\\b))|, (?=(?:please |kindly |so )?(?:${pronounSubject}|could |can |would |will |may |might |please |kindly |my |our |your ))`,
  'g',
);

const openingSubordinate = new RegExp(`^(?:and |but |so |or |also )?(?:${subordinators})\\b`);
const subordinateTie =
  /\b(?:although|though|because|so that|whereas|since|as|while|which|especially|given|considering|seeing|if|unless|when|after|before|until|once|even)\b/;

/** Cuts a sentence into its clauses, as far as marks and conjunctions show them. */
export const clausesOf = remember((folded: Folded): readonly Clause[] => {
  const end = contentEnd(folded);
  const found: Clause[] = [];
  let start = Math.max(0, folded.search(/[\p{L}\p{N}\uFFFC[{]/u));
  let tieAt = start;
  const isDependent = () => openingSubordinate.test(folded.slice(start, start + 24));
  let dependent = isDependent();
  for (const match of matches(folded, tie)) {
    if (match.index <= start || match.index >= end) continue;
    found.push({ tie: tieAt, start, end: match.index, dependent });
    tieAt = match.index;
    start = match.index + match[0].length;
    dependent = subordinateTie.test(match[0]) || isDependent();
  }
  if (start < end || found.length === 0) found.push({ tie: tieAt, start, end, dependent });
  return found;
});

/** Where the closing marks of a sentence begin. */
function contentEnd(folded: Folded): number {
  let end = folded.length;
  while (end > 0 && /[.!?…\s"'”’]/.test(folded[end - 1] ?? '')) end--;
  return end;
}

/** The clause that holds an index. */
export function clauseAt(folded: Folded, index: number): Clause {
  const clauses = clausesOf(folded);
  return (
    clauses.findLast(({ tie: from }) => from <= index) ??
    clauses[0] ?? { tie: 0, start: 0, end: folded.length, dependent: false }
  );
}

/** What to cut so that a sentence stays one. */
export interface Cut extends Range {
  /** What follows the cut begins the sentence. */
  readonly opens: boolean;
}

/** A rest of fewer words is no sentence: "So", "Please". */
const minWords = 3;

/**
 * What to cut from a sentence to be rid of the clauses that touch a range.
 *
 * @returns undefined where nothing worth saying would be left, or what is left could not stand alone.
 */
export function cutClauses(folded: Folded, range: Range): Cut | undefined {
  const clauses = clausesOf(folded);
  const first = clauses.findIndex(({ end }) => end > range.start);
  const from = clauses[first];
  if (!from) return undefined;
  let last = Math.max(
    first,
    clauses.findLastIndex(({ start }) => start < range.end),
  );
  const before = clauses.slice(0, first);
  // What depends on a clause goes with it, "… because …"; a main clause keeps what stands behind the cut.
  while (!from.dependent && clauses[last + 1]?.dependent) last++;
  const after = clauses.slice(last + 1);
  const to = clauses[last] ?? from;
  const next = after[0];
  if (before.length === 0) {
    if (!next || next.dependent || wordsIn(folded, next) < minWords) return undefined;
    return { start: from.start, end: next.start, opens: true };
  }
  // A condition whose main clause goes has nothing to hang on.
  if (before.every(({ dependent }) => dependent)) return undefined;
  if (before.reduce((sum, clause) => sum + wordsIn(folded, clause), 0) < minWords) return undefined;
  const opened = folded.slice(from.tie, from.start).includes('(');
  const closing = /^ ?\)/.exec(folded.slice(to.end))?.[0].length ?? 0;
  // A bracket that closes before the cut stays.
  const start = folded[from.tie] === ')' ? from.tie + 1 : from.tie;
  return { start, end: opened ? to.end + closing : to.end, opens: false };
}

const wordsIn = (folded: Folded, { start, end }: Range) => folded.slice(start, end).trim().split(' ').length;
