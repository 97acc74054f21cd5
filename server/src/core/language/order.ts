/** An order in a sentence, and where it ends. */
import type { Folded } from './fold';
import { matches } from './matches';
import { mayBeVerb, orderedVerbAt } from './ordered-verbs';
import { clauseEnd } from './request-clauses';
import type { Tail } from './request-endings';
import type { Range } from './requests';
import { isVerb, type VerbForm } from './verbs';

/**
 * What is ordered:
 * - `act`: that the reader does something; `ask`: the same, as a question; `refrain`, `never`: that they do not
 * - `together`: that we do something; `reported`: that the reader must, as somebody says
 * - `thing`: something for the writer; `at-least`: so much of it; `value`: something called indispensable
 * - `due`: a time by which it is wanted, without it; `instead`: a thing, and not another; `its`: that it holds something
 * - `get`: that something is done to the writer
 * - `state`, `unstate`: that something happens, or does not; `none`: that nobody does it; `without`: that there is none of it
 * - `until`: that the reader does something by a time that is given to them; `first`: at a time, before all else
 * - `when`, `when-thing`: to be told when the reader acts, or the writer gets something
 * - `chance`, `whether`, `news`: to be told whether it was done
 */
export type OrderKind =
  | 'act'
  | 'ask'
  | 'refrain'
  | 'never'
  | 'together'
  | 'reported'
  | 'thing'
  | 'at-least'
  | 'due'
  | 'instead'
  | 'its'
  | 'value'
  | 'get'
  | 'state'
  | 'unstate'
  | 'none'
  | 'until'
  | 'first'
  | 'without'
  | 'when'
  | 'when-thing'
  | 'chance'
  | 'whether'
  | 'news';

/** An order in a sentence. Ranges are indices into the sentence. */
export interface Order {
  readonly kind: OrderKind;
  /** Words before it that only press, with what ties them to it; empty where there are none. */
  readonly lead: Range;
  /** What the softened form opens in place of; empty where it opens before words that stay. */
  readonly opening: Range;
  /** What is taken out behind the words that stay: modal and verb. */
  readonly core?: Range;
  /** The verb of what is asked for, in its base form. */
  readonly verb: string;
  /** The form that the verb had, and those that are coordinated with it have. */
  readonly form: VerbForm;
  readonly adverb: '' | 'also' | 'then' | 'either' | 'just';
  /** We order, not I. */
  readonly plural: boolean;
  /** Where what is ordered ends. */
  readonly end: number;
  /** A clause behind it that orders the same, or more. */
  readonly tail?: Tail;
}

/** Who or what has a clause of its own; pronouns are read with the clause. */
const owner =
  "(?:(?:the|my|our|your|his|her|their|this|that|these|those|an?|each|every|both|all|no|some|two|three|four|five|ten|\\d+|\\p{L}+'s) (?:(?!and |or |who |which |that |what )[\\p{L}\\d'-]+ ){0,5}?[\\p{L}\\d'-]+|\\p{L}+'s|nobody|everyone|everybody|somebody|someone|nothing|everything|mine)";
const finite =
  "is|are|was|were|has|have|had|will|must|needs|need|should|shall|cannot|can't|won't|isn't|aren't|doesn't|don't|wants|knows|closes|opens|expires|ends|starts|begins|goes|takes";

/** Verbs whose object is what is said: a clause behind them may be part of it. */
const reporting =
  /\b(?:tell|say|explain|mention|write|show|remind|know|confirm|note|stress|remember|state|emphasi[sz]e|inform|assure|convince|persuade|ensure|sure|see to it|check|ask|add|point out|make (?:it )?(?:clear|plain)|that|whether|if|how|why|because|since|as)\b/;
const saying =
  /\b(?:tell|say|explain|mention|write|show|remind|know|note|stress|state|inform|assure|convince)\b/;
/** Without a comma, a clause may also go on from one of time or place. */
const dependent = /\b(?:while|when|where|what|once|until|after|before|who|which)\b/;

/** What ends an order within its clause: another order, a consequence, a clause spliced on. */
const orderBreak = new RegExp(
  [
    ",? so (?=(?<polite>(?:please |just |kindly |don't |do not )*)(?<then>\\p{L}+)[ ,])",
    ', (?=need (?:it|this|that|them)\\b)',
    '(?<it>,? and) (?=(?:it|they|this) (?:must|should|has to|have to|needs? to|is to|are to)\\b)',
    '(?<adversative>,? but) (?:please |just |kindly )*(?=(?<against>\\p{L}+) )',
    ',? and (?=(?<clause>that )(?:you|the|your|my|our|an?|two|three)\\b)',
    ',? (?=(?:otherwise|or else) \\p{L}+)',
    ': (?=(?<else>\\p{L}+) )',
    ",? and (?=(?<you>you)(?: (?:must|should|shall|have to|need to|will|are to|are going to)\\b|'re (?:going )?to\\b|'ll\\b))",
    "(?<or>,? or) (?=(?:(?:i|we|he|she|they|it|this)'|(?:i|we|he|she|they|it|this|(?:the|my|our|your|his|her) \\p{L}+) (?:is|are|will|can|won't|can't|gets?|goes|go|ha(?:s|ve)|loses?|lapses?|closes?|expires?|ends?|falls?|call|tell|take|leave)\\b))",
    ',? or (?=(?:i|we) (?<threat>\\p{L}+))',
    '(?<do>(?:,| [–—-])(?: and| but)?) (?=(?:please |just )?(?:do|get) (?:it|this|that|so)(?: done)? (?:by|before|today|tonight|tomorrow|on|within)\\b)',
    "(?<splice>,) (?!i(?:'m)? (?:beg|implor))(?=(?:i|we|he|she|they|it|there|mine)(?:'| )\\p{L}+|(?:my|our|the) (?:\\p{L}+ )?\\p{L}+ (?:is|are|was|has|have|will)\\b|(?:the |my )?(?:deadline|due date|cut-off|portal|form|closing date|time)(?:'s| is| closes| shuts)\\b)",
    `(?<own>,? (?:and|but|yet)|,|;|:) (?=(?:${owner} )(?:${finite})(?![\\p{L}-]))`,
    '(?<instead>,(?! (?:and|but|or|so|then)\\b)|,? but|;) (?:rather |instead |just |please |kindly )*(?=\\p{L}+ )',
    ",? and (?=(?:why|when|where|how soon) (?:is|are|will|can|could|do|does|did|have|has|am)(?:n't)?\\b)",
    ",? and (?:then )?(?=(?<more>(?:please |just |kindly |also |don't |do not |never )*)(?<plus>\\p{L}+) )",
  ].join('|'),
  'gu',
);

/** What is asked for is no verb: others do not share it. */
export const nouns: ReadonlySet<OrderKind> = new Set([
  'thing',
  'at-least',
  'due',
  'instead',
  'value',
  'without',
  'news',
  'whether',
]);

const subordinate =
  /^(?:if|when|as|since|because|while|once|although|though|unless|until|after|before|whether|who|which|that|(?:and |or |but )?(?:(?:for|in|to|at|by|from|with|on) )?(?:how|what|whom|where|why|which|when))\b/;

/** Where an order ends: with its clause, or before what is no part of it. */
export function orderEnd(text: string, folded: Folded, from: number, kind: OrderKind): number {
  const end = clauseEnd(folded, from);
  const said = folded.slice(from, end);
  const acts = kind === 'act' || kind === 'ask';
  const forbids = kind === 'refrain' || kind === 'never';
  for (const match of matches(said, orderBreak)) {
    const {
      polite,
      then,
      more,
      plus,
      else: other,
      you,
      splice,
      own,
      clause,
      instead,
      it,
      adversative,
      threat,
    } = match.groups ?? {};
    if (
      threat !== undefined &&
      (!(isVerb(threat) || mayBeVerb(threat)) ||
        /\b(?:whether|who|which|what|where) (?:\S+ ){0,3}$/.test(said.slice(0, match.index + 1)))
    )
      continue;
    const before = said.slice(said.lastIndexOf(',', match.index - 1) + 1, match.index).trim();
    const behind = from + match.index + match[0].length + (polite ?? more ?? '').length;
    // What is wanted has no verb that another could share, and what is forbidden none that is asked for.
    if (plus !== undefined && !nouns.has(kind) && /don't|do not|never/.test(more ?? '')) continue;
    if (plus !== undefined && !nouns.has(kind) && !(forbids && match[0].startsWith(','))) continue;
    const sofar = folded.slice(folded.lastIndexOf(' ', from - 2) + 1, from + match.index);
    if (own !== undefined && (reporting.test(sofar) || (match[0].startsWith(' ') && dependent.test(sofar))))
      continue;
    if (it !== undefined && ((!acts && kind !== 'none' && !nouns.has(kind)) || saying.test(sofar))) continue;
    if (adversative !== undefined && !orderedVerbAt(text, folded, from + match.index + match[0].length))
      continue;
    if (
      instead !== undefined &&
      (!forbids || !orderedVerbAt(text, folded, behind) || /^\w+ (?:or|and)\b/.test(folded.slice(behind)))
    )
      continue;
    if ((then ?? plus) !== undefined && !orderedVerbAt(text, folded, behind)) continue;
    if (other !== undefined && (!isVerb(other) || acts)) continue;
    if (clause !== undefined && !forbids && !/\bthat you\b/.test(folded.slice(0, from))) continue;
    if (clause !== undefined && !forbids && /^that you\b/.test(folded.slice(behind))) continue;
    if (you !== undefined && acts) continue;
    if (splice !== undefined && subordinate.test(before)) continue;
    return from + match.index;
  }
  return end;
}

/** The adverb among words that go, which the request keeps; what is threatened otherwise is no choice: "either you ring or I do". */
export const adverbOf = (said: string, behind: string): Order['adverb'] => {
  const [adverb] = /\b(?:also|then|either)\b/.exec(said) ?? [];
  return (adverb === 'either' && /^,? or (?:i|we)\b/.test(behind) ? '' : (adverb ?? '')) as Order['adverb'];
};
