/** How a softened request ends: its mark, and what becomes of the clauses behind it. */
import type { Folded } from './fold';
import { nouns, type Order, type OrderKind } from './order';
import { withoutPressingTail } from './pressure';
import { clauseEnd } from './request-clauses';
import type { Replacement } from './soften';
import { isVerb } from './verbs';

/** The end of a softened request. */
export interface Ending {
  readonly replacements: readonly Replacement[];
  /** What follows begins a sentence. */
  readonly splits: boolean;
}

/** The writer's need, said once more: ", I need it by Friday". */
const deadline =
  /^(?:,? and it(?:'d| had)? (?:better|must|has to|needs to|should)(?: be)?(?: done)?(?= (?:today|tonight|tomorrow|by|before)\b)|(?:,? (?:and|as|because|since|for|so|but)|,|;| [–—-](?: and)?) (?:(?:please |just )?(?:do|get) (?:it|this|that|so)(?: done)?|(?:(?:i|we)(?:'ll|'d)? )?(?:(?:really|also|still|only|do|will|would|must|have to) )*(?:need|want|have|require|expect|like) (?:it|this|that|these|those|them|everything|all (?:this|of (?:it|this|them)))(?: all)?(?: back| done| sent| ready)?))(?= (?<when>by|before|no later than|within|on|in|at|for|first|this|next|today|tonight|tomorrow|latest)\b)/u;

/** One more thing that is wanted: ", and I want a proper one". */
const wishing =
  /^(?:,? (?:and|but)|,|;) (?:i|we)(?:'ll|'d)? (?:(?:really|also|still|do|will|would) )*(?:need|want|require|expect) (?=(?:an?|the|your|my|one|two|three|some|\d+)\b)/u;

const insisting =
  /^(?<joint>,? (?:and|but|or)|,|;) (?<who>you|it|they|this|that)(?:'ll| will| shall| must| has to| have to| need to| needs to| should| is to| are to|'re to)(?: also)? (?<not>not )?(?<verb>[\p{L}-]+)(?!')/u;

/** A clause behind an order that orders the same, or more. */
export interface Tail {
  /** What stands before the words that stay, and what takes its place. */
  readonly replacement: Replacement;
  /** Where the words that stay end. */
  readonly end: number;
}

/** Reads what follows at an index the order that begins at another. */
export function tailAt(folded: Folded, kind: OrderKind, from: number, at: number): Tail | undefined {
  const rest = folded.slice(at);
  const due = deadline.exec(rest);
  if (due) {
    const loose = /^(?:on|in|at|for|first)$/.test(due.groups?.when ?? '');
    const text = loose ? ', ideally' : folded.slice(from, at).includes(', ') ? ',' : '';
    return {
      replacement: { start: at, end: at + due[0].length, text },
      end: clauseEnd(folded, at + due[0].length),
    };
  }
  const wish = kind === 'thing' ? wishing.exec(rest) : null;
  if (wish) {
    const end = at + wish[0].length;
    return { replacement: { start: at, end, text: ', and ' }, end: clauseEnd(folded, end) };
  }
  const close = clauseEnd(folded, folded.length);
  if (at < close && withoutPressingTail(folded, from, close) <= at)
    return { replacement: { start: at, end: close, text: '' }, end: close };
  const more = insisting.exec(rest);
  const { joint = '', who = '', not = '', verb = '' } = more?.groups ?? {};
  if (
    !more ||
    !isVerb(verb) ||
    nouns.has(kind) ||
    kind === 'none' ||
    (who === 'you') !== (kind === 'act' || kind === 'ask')
  )
    return undefined;
  const end = at + more[0].length;
  const text = `${/^[,;]$/.test(joint) ? ', and' : joint} ${not}`;
  return { replacement: { start: at, end: end - verb.length, text }, end: clauseEnd(folded, end) };
}

/**
 * Ends a request with its mark.
 *
 * @param stop where it ends without the words that only press
 * @param next where the next request of the sentence begins, which sees to its own first letter
 */
export function ending(
  text: string,
  { opening, core, verb, end, tail }: Order,
  {
    stop,
    mark,
    next,
  }: { readonly stop: number; readonly mark: '?' | '.'; readonly next: number | undefined },
): Ending {
  const last = tail?.end ?? end;
  // A list follows that is the object of the verb: "You are to bring:".
  const listed = last === (core?.end ?? opening.end) && !verb.includes(' ');
  const closed = closing(text, last, { mark, following: next, listed });
  const { replacement } = tail ?? { replacement: { start: end, end, text: '' } };
  const own = { ...replacement, start: stop };
  return {
    replacements: [...(own.start < own.end ? [own] : []), ...closed.replacements],
    splits: closed.splits,
  };
}

const nextClause =
  /^(?:, and|, so|, but|, then|, or|:| and| so| but| or|;| [–—]|,)(?: that(?= (?:the|my|your|our|an?)\b))? (?=\S)/iu;

/** Where another clause follows ("…, and I'll take it from there"), the request becomes a sentence of its own. */
function closing(
  text: string,
  end: number,
  {
    mark,
    following,
    listed,
  }: { readonly mark: '?' | '.'; readonly following: number | undefined; readonly listed: boolean },
): Ending {
  const rest = text.slice(end);
  if (
    following !== undefined &&
    /^(?:[,;:]| [–—-])?(?: (?:and|but|so|or|then))* $/.test(text.slice(end, following))
  )
    return { replacements: [{ start: end, end: following, text: `${mark} ` }], splits: true };
  const next = nextClause.exec(rest);
  if (!next) return { replacements: marked(text, end, mark, listed), splits: false };
  const otherwise = /^,? or $/.test(next[0]);
  const letter = end + next[0].length;
  const promised = promise.exec(text.slice(letter))?.[0];
  // A clause that only a comma ties stands better alone.
  if (mark === '.' && next[0] !== ', ') {
    const tie = otherwise ? { start: end, end: letter, text: '; otherwise, ' } : undefined;
    const kept =
      promised !== undefined ? { start: letter, end: letter + promised.length, text: 'I will ' } : undefined;
    return { replacements: [tie, kept].filter((part) => part !== undefined), splits: false };
  }
  // What comes of it, not what was done for it: "so I've attached the form".
  const comes = /^,? so/.test(next[0]) && /^\p{L}+(?:['’]ll| will| would)\b/u.test(text.slice(letter));
  const joint = otherwise ? 'Otherwise, ' : comes ? 'That way, ' : '';
  const first = joint === '' ? (text[letter] ?? '').toUpperCase() : (text[letter] ?? '');
  const replaced =
    promised === undefined ? { length: 1, text: first } : { length: promised.length, text: 'I will ' };
  return {
    replacements: [
      { start: end, end: letter + replaced.length, text: `${mark} ${joint}${replaced.text}` },
      ...onlyTells(text, letter),
    ],
    splits: false,
  };
}

/** "…, and I do the rest", "mine is to bring the samples". */
const promise =
  /^(?:I to (?=\p{L})|I (?=(?:buy|pay|do|send|handle|bring|cook|cover|write|call|take)\b)|(?:mine|my (?:job|part|task|role))(?:['’]s| is| will be)(?: just| simply| only)? to (?=\p{L}))/iu;

const opensQuestion =
  /^(?:do|does|did|is|are|am|can|could|will|would|shall|should|have|has|who|what|when|where|why|how|which)\b/i;

/** What follows a question and only tells something ends in a full stop. */
function onlyTells(text: string, at: number): readonly Replacement[] {
  const start = text.search(/\?["'”’)\]]*$/);
  return start === -1 || opensQuestion.test(text.slice(at)) ? [] : [{ start, end: start + 1, text: '.' }];
}

/** A list follows that is the object of these words: "and get me:", "write to:". */
const announcing =
  /^(?!what\b)(?!.*\b(?:following|these|those|this|below)\b)(?!.*\b(?:i|we|you|he|she|they)(?:'ve|'d)? (?:\p{L}+ ){1,2}\p{L}+$).*(?:(?<!\b(?:for|to|with|from|of|about|on|by) )\b(?:me|us|him|her|them)|\b(?:with|to|on|about|for|from|of|at)|\b(?:tell|ask|remind) (?:(?!to\b|that\b|about\b|for\b|if\b|w\p{L}+\b|how\b)[^ ,]+ ){0,3}[^ ,]+|\b(?:get|have|need|send|bring) from (?:(?:each|all|both) of )?you)$/iu;

/**
 * The closing mark of a sentence. A list that is announced stays so, where nothing is asked with a question. A question mark
 * stands behind the words that are quoted at its end.
 */
function marked(text: string, end: number, mark: '?' | '.', listed: boolean): readonly Replacement[] {
  const [, marks = '', quote = ''] = /^([.!?…:]*)(["”’]?)/.exec(text.slice(end)) ?? [];
  if (mark === '.' && marks === ':') return [];
  const needed = mark === '.' && text[end - 1] === '.' ? '' : mark;
  if (mark === '?' && quote !== '' && !/^\P{L}*["“‘]/u.test(text))
    return [{ start: end, end: end + marks.length + quote.length, text: quote + mark }];
  if (mark === '?' && marks === ':' && (listed || announcing.test(text.slice(0, end))))
    return [{ start: end, end: end + 1, text: ' the following?' }];
  const [inner] = marks === '' && mark === '?' ? (/[.,](?=["”]$)/.exec(text.slice(0, end)) ?? []) : [];
  if (inner !== undefined) return [{ start: end - 2, end, text: `${text.charAt(end - 1)}?` }];
  return marks === needed ? [] : [{ start: end, end: end + marks.length, text: needed }];
}
