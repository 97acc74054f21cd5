import type { Reading } from './classifier/model';
import { demands } from './demands';
import { type Folded, fold } from './fold';
import { hints, indirect } from './indirect';
import { fromPattern } from './pattern';
import { remember } from './remember';

/** A half-open range of indices into a sentence. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * How a request is put (the requestive strategies of Blum-Kulka's coding manual, told apart as far as a repair
 * needs it):
 * - `imperative`: "Send me her address."
 * - `need`: the writer wants the reader to act, "I need you to …", "What I need is for you to …"
 * - `need-thing`: the writer wants what the reader would make, "I need a reference", "Need this by Tuesday"
 * - `obligation`: the reader must, "You have to …", "You will …"
 * - `impersonal`: the reader's work must, "Your letter needs to …", "This has to be done by …"
 * - `order-question`: a question that leaves no time to say no, "Can you get this to me by 5?"
 * - `question`, `wish`: the conventional indirect forms, "Could you …", "I'd be grateful if …"
 * - `implied`: no form of its own; the words of the sentence ask, taken together
 * - `hint`: a question or condition that only the lack of a clearer request makes one
 */
export type RequestForm =
  | 'imperative'
  | 'need'
  | 'need-thing'
  | 'obligation'
  | 'impersonal'
  | 'order-question'
  | 'question'
  | 'wish'
  | 'implied'
  | 'hint';

/** A request in a sentence. Ranges are indices into the sentence's text. */
export interface Request {
  readonly form: RequestForm;
  /** The form leaves the reader no room. */
  readonly demanding: boolean;
  /** The words that carry the force: "Please", "I need you to", "Could you". Empty for a bare imperative. */
  readonly operator: Range;
  /** The verb of what is asked, in its base form where the form is a demand. */
  readonly verb: Range;
  /** The whole clause: from the operator to the end of what is asked. */
  readonly clause: Range;
}

/**
 * Finds the requests of a sentence, the clearest first. A sentence that asks indirectly is not searched for
 * demands: "I need two names, and I wondered whether you would be one of them" has its room.
 *
 * @param text the sentence, without markup
 */
export const findRequests = remember((text): readonly Request[] => {
  const folded = fold(text);
  // What was too long to fold whole is no sentence.
  if (folded.length < text.length) return [];
  const orders = demands(text, folded).sort((a, b) => a.clause.start - b.clause.start);
  const pressing = orders.filter(({ form }) => form === 'order-question');
  // Several constructions may show the same question.
  if (pressing.length > 0)
    return pressing.filter(
      ({ operator }, index) =>
        pressing.findIndex((other) => other.operator.start === operator.start) === index,
    );
  const soft = indirect
    .flatMap((pattern) => fromPattern(folded, pattern, false))
    .filter(
      ({ operator }) =>
        !orders.some((order) => isShared(folded, order, operator) || isTag(folded, order, operator)),
    );
  if (soft.length > 0) return soft.sort((a, b) => a.operator.start - b.operator.start);
  const kept: Request[] = [];
  for (const order of orders) {
    if (!kept.some((other) => order.clause.start < other.clause.end)) kept.push(order);
  }
  if (kept.length > 0) return kept;
  return hints.flatMap((pattern) => fromPattern(folded, pattern, false)).slice(0, 1);
});

/** "Tell her that I called and ask whether she is free" asks nothing of the reader but what it orders. */
const isShared = (folded: Folded, { form, verb, clause }: Request, { start, end }: Range): boolean =>
  form === 'imperative' &&
  verb.end < start &&
  start < clause.end &&
  /^and (?:ask|see|check|find out) /.test(folded.slice(start, end));

/** "Ring him, will you, and be quick": a tag makes no question of an order. */
const isTag = (folded: Folded, { form, demanding }: Request, { start, end }: Range): boolean =>
  (form === 'imperative' || form === 'obligation') &&
  demanding &&
  folded.startsWith(', ', start - 2) &&
  /^ ?(?:[?,.!]|$)/.test(folded.slice(end));

/** True for a request that has the form of one. */
export const hasForm = ({ form }: Request): boolean => form !== 'hint' && form !== 'implied';

/** The requests of a sentence: by their form, else by its words. */
export function requestsIn(text: string, reading: Reading): readonly Request[] {
  const found = findRequests(text);
  if (found.some(hasForm) || !reading.says('ask')) return found;
  return [impliedIn(text, reading)];
}

/** A sentence as a request of no form: the words given, or else the clause that speaks most for it, carry it. */
export function impliedIn(text: string, reading: Reading, words?: Range): Request {
  const operator = words ?? reading.words('ask');
  const clause = { start: 0, end: text.length };
  return { form: 'implied', demanding: false, operator, verb: operator, clause };
}
