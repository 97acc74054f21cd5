/** Reads what a demanding sentence orders: which words carry the order, and what is left to be asked for. */
import { fragmentAt, imperativeAt } from './bare-orders';
import type { Construction } from './construction';
import type { Folded } from './fold';
import { anyOf, gate } from './gate';
import { fronted, limit, vocative } from './imperatives';
import { matches } from './matches';
import { adverbOf, type Order, orderEnd } from './order';
import { constructions } from './order-constructions';
import { beginning, mayBeVerb, verbHere } from './ordered-verbs';
import { pressingLead } from './pressure';
import { isClause } from './request-clauses';
import { tailAt } from './request-endings';
import type { Range, Request } from './requests';
import { ofOthers } from './state-orders';
import { baseOf, inBase, isVerb, participleOf, type VerbForm } from './verbs';
import { favourNouns, readersWork } from './vocabulary';

/** Reads the orders of a sentence, one after the other. */
export function readOrders(text: string, folded: Folded, requests: readonly Request[]): readonly Order[] {
  const found: Order[] = [];
  const begin = beginning(text);
  const demanded = requests.map(({ operator }) => operator.start);
  const starts = [...new Set([begin, ...breaksOf(folded), ...demanded])].sort((a, b) => a - b);
  for (const read of [orderAt, ofOthersAt]) {
    for (const start of starts) {
      let at: number | undefined = start;
      while (at !== undefined && at >= endOf(found.at(-1), begin)) {
        const order = orderFrom(text, folded, at, read);
        if (order) found.push(withTail(folded, order));
        at = order && behindJoint(folded, endOf(found.at(-1), begin));
      }
    }
    if (found.length > 0) return fromHead(text, folded, begin, found);
  }
  const fragment = orderFrom(text, folded, begin, fragmentAt);
  if (fragment) return [withTail(folded, fragment)];
  // "My CV is attached, forward it to the bursar."
  for (const { index } of matches(folded, /, /g)) {
    const order = orderFrom(text, folded, index + 2, orderAt);
    if (order) return [withTail(folded, order)];
  }
  return [];
}

/**
 * The first of coordinated commands by a verb of no list, which the others show to be one: "Pare the note, initial it, and get it
 * to Odile".
 */
function fromHead(text: string, folded: Folded, begin: number, found: readonly Order[]): readonly Order[] {
  const [first, ...others] = found;
  if (first?.kind !== 'act' || !/,? (?:and|then|and then) $/.test(folded.slice(begin, first.opening.start)))
    return found;
  const head = orderFrom(text, folded, begin, (...at) => imperativeAt(...at, true));
  const isCommand =
    head &&
    head.opening.end < first.opening.start &&
    head.end >= first.end &&
    !isClause(folded.slice(head.opening.end, first.opening.start).replace(dependent, ''));
  return isCommand
    ? [{ ...head, ...(first.tail && { tail: first.tail }), end: first.end }, ...others]
    : found;
}

/** How long or when something is to be done, or what: a clause of its own. */
const dependent = /\b(?:until|till|when|once|before|after|while|who|which|that|where|what|whether)\b.*$/u;

const endOf = (order: Order | undefined, begin: number): number => order?.tail?.end ?? order?.end ?? begin;

/** Where what follows an order begins, behind the comma or conjunction. */
function behindJoint(folded: Folded, at: number): number | undefined {
  const joint = /^(?:[,;:]|,? (?:and|but|so|or)| [–—-]) /.exec(folded.slice(at, at + 8));
  return joint ? at + joint[0].length : undefined;
}

/** A thing that is named without a verb, and the time by which it is wanted. */
export function dueThing(text: string, folded: Folded): Order | undefined {
  return dueMark.test(folded) && !told.test(folded)
    ? orderFrom(text, folded, beginning(text), fragmentAt)
    : undefined;
}

/** Verbs that a fragment has not, though they stand behind what may begin a clause of its own: "The bus leaves tonight". */
const told =
  /^(?:so |and |but )*(?:the|this|that|these|those|it) (?!(?:\p{L}+ ){0,2}(?:letter|reference|number|name|form|address|copy|file|envelope|answer)\b)|\b(?:could|would|might|may|will|wants?|needs?|comes?|came|arrived|reached|followed|asks?|expects?|says?|posted|emailed|sent|uploaded|submitted|received|runs? out)\b|(?<!\b(?:before|until|till|when|after|once|that|who|which|because|as|since)\b[^,;]*)\b(?:runs|closes|opens|ends|starts|begins|expires|leaves|flies|sails|sits|meets|goes|shuts|falls) (?:out|on|at|in|by|up|off|tomorrow|tonight|today)\b/u;

const dueMark = gate(
  /\b(?:by|before|no later than|not later than) (?:\p{L}+day|tomorrow|tonight|noon|midnight|the (?:\d|end|weekend)|\d|return|(?:january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter|eid|diwali|lent|passover|ramadan|half-term|half term|new year)\b|the \p{L}+ on \d|(?:st\.? )?\p{L}+'s day\b|(?:she|he|they|the \p{L}+) (?:flies|leaves|goes|shuts?|closes?|sails?|meets?|sits?))|\b(?:today|tonight|tomorrow|right away|now)(?=[,.]| (?:and|at)\b)|\bon my desk\b|\bfrom you (?:for|about|on|to) (?:me|my|our)\b/u,
);

/** The orders that a sentence shows by a construction that is one wherever it stands. */
export function sureOrders(text: string, folded: Folded): readonly Order[] {
  if (!mayOrder(folded)) return [];
  const begin = beginning(text);
  const found: Order[] = [];
  for (const start of [begin, ...breaksOf(folded)]) {
    if (start < (found.at(-1)?.end ?? begin)) continue;
    const order = orderFrom(text, folded, start, sureAt);
    if (order) found.push(order);
  }
  return found;
}

function withTail(folded: Folded, order: Order): Order {
  const tail = tailAt(folded, order.kind, order.opening.end, order.end);
  return tail ? { ...order, tail } : order;
}

type Reader = (text: string, folded: Folded, at: number, lead: Range) => Order | undefined;

const clauseBreak =
  /[;:] +| [–—-] |—|(?<!\b(?:nobody|no one|none|nothing|anyone|all)),? (?:so|and so|hence|therefore|but|and|then|or) +|,? (?:which is|which's|that is|that's) why +|, +(?=(?:you|i|we|just|please|kindly)\b)/g;

/** The verb behind "and" has the subject before it: "I shall ask Ann and tell her why". */
const shared = /\b(?:i|we)(?:'ll| shall| will| can| could| would| might| may) (?!be\b)\p{L}+[^,;:]*$/u;

function breaksOf(folded: Folded): number[] {
  return [...matches(folded, clauseBreak)]
    .filter(({ 0: mark, index }) => mark !== ' and ' || !shared.test(folded.slice(0, index)))
    .map((match) => match.index + match[0].length);
}

/** The order that begins at an index, or behind the words that stand before it there. */
function orderFrom(text: string, folded: Folded, start: number, read: Reader): Order | undefined {
  let at = start;
  let lead: Range = { start, end: start };
  for (let tries = 0; tries < 8; tries++) {
    const pressing = pressingLead(text, folded, at);
    if (pressing) lead = { start: lead.end === at ? lead.start : at, end: pressing.end };
    const order = pressing
      ? undefined
      : read(text, folded, at, lead.end === lead.start ? { start: at, end: at } : lead);
    const next = pressing?.end ?? behindFronted(text, folded, at);
    if (order || next === undefined) return order;
    at = next;
  }
  return undefined;
}

const connective =
  /(?:and|but|so|or|then|now|well|look|again|therefore|hence|besides|anyway|first|next|also|please|dear)(?:, | (?!you\b|and\b))/uy;
const phrase = /(?:\p{L}{2,5}\. )?[^,;:.!?]{1,70}[,:] /uy;
/** When, without a comma: "By Sunday I must have …". */
const time =
  /(?:today|tonight|tomorrow|now) (?=you \p{L}+ (?:your|my|the|him|her|them|me|us|\p{L}+ and)\b)|(?:by|before|until|on|upon|after|within|between|not later than|no later than|at) (?:the |this |next |receipt of (?:the |this )?|\p{L}+ and |\d+ )?[\p{L}\d:.'-]+ (?:(?:of )?(?:this|the \p{L}+) |\d+ |at the latest )?(?=(?:i|we|you|the|your|my|that|it)\b)/uy;

/** As what, without a comma: "As my manager you are obliged to …". */
const capacity = /(?:as|for) (?:my|our|your|an?|the|\p{L}+ of) [^,;:]{2,40}? (?=(?:you|i|we)\b)/uy;

function behindFronted(text: string, folded: Folded, at: number): number | undefined {
  for (const pattern of [connective, time, capacity]) {
    pattern.lastIndex = at;
    const match = pattern.exec(folded);
    if (match) return at + match[0].length;
  }
  phrase.lastIndex = at;
  const said = phrase.exec(folded)?.[0];
  if (said === undefined) return undefined;
  const end = at + said.length - 2;
  // What a consequence follows is told: "With them you can get me in, so get me in".
  if (folded.startsWith('so ', end + 2)) return undefined;
  return standsBefore(text, folded, at, end) ? at + said.length : undefined;
}

const interjection =
  /^(?:ah|oh|aye|arr?[ae]h?|eh|yo|yah|hey|hi|hello|well|sure|look|listen|now|abeg|biko|whoever|whatever|whichever|unless|provided|by the time|seeing (?:that|as)|never mind|rather than|instead of|anything|everything|right(?: so)?|should|forget (?:about )?(?:the|your|my|that)|the (?:minute|moment|second|day))\b/;

const wanted = new RegExp(`^(?:${favourNouns}|${readersWork}|name)$`);

/** True for words that may stand before an order, set off by a comma: when, on what condition, to whom. */
export function standsBefore(text: string, folded: Folded, start: number, end: number): boolean {
  const words = folded.slice(start, end);
  return (
    fronted.test(words) ||
    limit.test(words) ||
    interjection.test(words) ||
    (vocative.test(text.slice(start, end)) && !wanted.test(words))
  );
}

const orderAt: Reader = (text, folded, at, lead) =>
  constructed(constructions, text, folded, at, lead) ?? imperativeAt(text, folded, at, lead);

/** What others must do: read where nothing is ordered of the reader, beside which it is mostly told. */
const ofOthersAt: Reader = (text, folded, at, lead) => constructed(ofOthers, text, folded, at, lead);

const sureConstructions = constructions.filter(({ sure }) => sure);
/** Most sentences hold none of the words that these need. */
const mayOrder = anyOf(...sureConstructions.map(({ pattern }) => pattern.source));
const sureAt: Reader = (text, folded, at, lead) => constructed(sureConstructions, text, folded, at, lead);

function constructed(
  choice: readonly Construction[],
  text: string,
  folded: Folded,
  at: number,
  lead: Range,
): Order | undefined {
  for (const construction of choice) {
    construction.pattern.lastIndex = at;
    const match = construction.pattern.exec(folded);
    const order = match && fromMatch(text, folded, at, lead, construction, match);
    if (order) return order;
  }
  return undefined;
}

type Places = Readonly<Record<string, readonly [number, number] | undefined>>;

/** Reads a match of a construction; undefined where its verb is none that is known. */
function fromMatch(
  text: string,
  folded: Folded,
  at: number,
  lead: Range,
  { kind, form, verb: fixed, named }: Construction,
  match: RegExpExecArray,
): Order | undefined {
  const { op, verb: found, cut, not, done } = (match.indices?.groups ?? {}) as Places;
  const behind = found && behindPressing(text, folded, found);
  const place = behind && !cut ? behindPerfect(folded, behind) : behind;
  const verb = done
    ? passive(folded.slice(...done))
    : place
      ? verbIn(folded.slice(...place), isPerfect(folded, place) ? 'past' : form, folded.slice(at, place[0]))
      : (fixed ?? '');
  if (verb === undefined || !op) return undefined;
  if (named && !isName(text.slice(op[1]))) return undefined;
  const last = Math.max(op[1], cut?.[1] ?? 0, place?.[1] ?? 0, done?.[1] ?? 0);
  const said = folded.slice(at, last);
  const end = orderEnd(text, folded, Math.max(last, at + 1), kind);
  const plural = /^\P{L}*(?:we|our|us)\b/u.test(said);
  return {
    kind: not && kind === 'state' ? 'unstate' : kind,
    lead,
    opening: { start: op[0], end: cut ? op[1] : last },
    ...(cut && { core: { start: cut[0], end: last } }),
    verb: plural && !place && !done ? verb.replace(/\bme\b/, 'us') : verb,
    form,
    adverb: adverbOf(folded.slice(...op), folded.slice(end)),
    plural,
    end,
  };
}

/** Begins with a name: a verb at the head of a sentence has its capital from there. */
const isName = (text: string): boolean =>
  /^(?!(?:I|You|We|How|What|Who|When|Where|Why|Which|Does|Do|Is|Are|It|There|That|This|All|None|Nothing|Only)\b)\p{Lu}/u.test(
    text,
  ) && !isVerb((/^\p{L}+/u.exec(text)?.[0] ?? '').toLowerCase());

const obliging =
  /\b(?:must|(?:have|has|got|need|ought|(?:want|need|expect|like|require)(?: for)? you|required|requested|expected|obliged|directed|instructed|ordered|asked|bound|for you) to|better|that you|(?:can|may|might|could) (?:i|we)) (?:\S+ )?$/;

/** The base of a verb; behind words that oblige, a word that is on no list is one too: "you must withdraw". */
function verbIn(said: string, form: VerbForm, before: string): string | undefined {
  const known = inBase(said, form);
  if (known !== undefined || form === 'past' || form === 'ing') return known;
  return obliging.test(before) && baseOf(said) === undefined && mayBeVerb(said) ? said : undefined;
}

/** The verb behind one that only presses: "you must stop stalling and call her". */
function behindPressing(
  text: string,
  folded: Folded,
  verb: readonly [number, number],
): readonly [number, number] {
  const pressing = pressingLead(text, folded, verb[0]);
  if (!pressing) return verb;
  verbHere.lastIndex = pressing.end;
  const next = verbHere.exec(folded)?.[0];
  return next === undefined ? verb : [pressing.end, pressing.end + next.length];
}

const perfect = /\b(?:should|ought to|must|to|better|you|least) have $/;
const isPerfect = (folded: Folded, [start]: readonly [number, number]): boolean =>
  perfect.test(folded.slice(0, start));

/** The verb in "you ought to have put my name forward": what should have been done is asked for. */
function behindPerfect(folded: Folded, verb: readonly [number, number]): readonly [number, number] {
  if (!isPerfect(folded, [verb[1] + 1, verb[1] + 1])) return verb;
  verbHere.lastIndex = verb[1] + 1;
  const next = verbHere.exec(folded)?.[0];
  const done =
    next !== undefined &&
    /(?<!th)(?:ed|en|t|[oau]n?[gnk]|ld|[ae]d|own|one)$/.test(next) &&
    inBase(next, 'past') !== undefined;
  return done ? [verb[1] + 1, verb[1] + 1 + next.length] : verb;
}

function passive(doing: string): string | undefined {
  const base = baseOf(doing);
  return base === undefined ? undefined : `be ${participleOf(base)}`;
}
