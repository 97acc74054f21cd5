/**
 * The forms that a softened order takes. In a form, `|` stands for words of the sentence that stay where they are, `{do}`
 * and `{doing}` for the verb of what is asked; its last character is the mark that ends it.
 */
import { rotated } from '../variants';
import type { Order, OrderKind } from './order';

const could = ['Could you {do}?', 'Would you be able to {do}?'];
const thinkable = ['Would you be able to {do}?', 'Do you think you could {do}?'];
const willing = ['Would you be willing to {do}?', 'Would you be happy to {do}?'];
const open = ['Would you be open to {doing}?', 'Would you be willing to {do}?'];
const light = ['If you have a moment, could you {do}?', "If it isn't too much trouble, could you {do}?"];
const grateful = [
  "I'd be grateful if you could {do}.",
  "I'd really appreciate it if you could {do}.",
  'It would be a great help if you could {do}.',
];

/** By what is ordered: the warmths in which it can be asked for, the best first, each with wordings of its own. */
const byKind: Readonly<Record<Exclude<OrderKind, 'act'>, readonly (readonly string[])[]>> = {
  ask: [thinkable, willing, grateful],
  refrain: [
    ['Could I ask you not to {do}?'],
    ['Would you mind not {doing}?'],
    ["I'd be grateful if you would not {do}.", "I'd appreciate it if you would not {do}."],
  ],
  never: [['Could I ask you never to {do}?'], ["I'd be grateful if you would never {do}."]],
  together: [
    ['Could we {do}?', 'Would it be possible to {do}?'],
    ["I'd be grateful if we could {do}.", 'It would be a great help if we could {do}.'],
  ],
  reported: [
    ['| suggested I ask whether you could {do}.', '| suggested I ask whether you would be willing to {do}.'],
    ['| thought you might be able to {do}.', '| thought you might be willing to {do}.'],
  ],
  thing: [
    ['Could I have |?', 'Would it be possible to have |?'],
    ['Do you think I could have |?', 'Is there a chance I could have |?'],
    ["I'd be very grateful to have |.", 'It would be a great help to have |.'],
  ],
  'at-least': [
    ['Could I have at least |?', 'Would it be possible to have at least |?'],
    ["I'd be very grateful to have at least |.", 'It would be a great help to have at least |.'],
  ],
  due: [
    ['Could I have it |?', 'Would it be possible to have it |?'],
    ["I'd be very grateful to have it |.", 'It would be a great help to have it |.'],
  ],
  instead: [
    ['Rather than |, could I have?', 'Rather than |, would it be possible to have?'],
    ["Rather than |, I'd be very grateful to have.", 'Rather than |, it would be a great help to have.'],
  ],
  its: [
    ['Could it {do}?', 'Would it be possible for it to {do}?'],
    ["I'd be grateful if it could {do}.", 'It would be a great help if it could {do}.'],
  ],
  value: [
    ["I'd be very grateful for |.", "I'd really appreciate |."],
    ['| would mean a great deal to me.', '| would be a great help.'],
  ],
  get: [
    ['Could I {do}?', 'Would it be possible for me to {do}?'],
    ["I'd be very grateful if I could {do}.", "I'd really appreciate it if I could {do}."],
  ],
  state: [
    ['Could | {do}?', 'Would it be possible for | to {do}?'],
    ['It would help a great deal if | could {do}.', "I'd be grateful if | could {do}."],
  ],
  unstate: [['Would it be possible for | not to {do}?'], ["I'd be grateful if | did not {do}."]],
  none: [['Could I ask that | {do}?'], ['It would be a great help if | were to {do}.']],
  until: [
    ['By |, could you {do}?', 'By |, would you be able to {do}?'],
    ["By |, I'd be grateful if you could {do}.", "By |, I'd really appreciate it if you could {do}."],
  ],
  first: [
    ['|, could you {do}?', '|, would you be able to {do}?'],
    ["|, I'd be grateful if you could {do}.", "|, I'd really appreciate it if you could {do}."],
  ],
  without: [['Could I ask for |?'], ["I'd be grateful for |."]],
  when: [
    ['Could you let me know | you might be able to {do}?', 'Do you know yet | you might be able to {do}?'],
    ["I'd be grateful to know | you might be able to {do}.", "I'd love to know | you might be able to {do}."],
  ],
  'when-thing': [
    ['Could you let me know | I might {do}?', 'Do you know yet | I might {do}?'],
    ["I'd be grateful to know | I might {do}.", "I'd love to know | I might {do}."],
  ],
  chance: [
    ['Have you had a chance to {do}?', 'May I ask whether you have had a chance to {do}?'],
    ["I wondered whether you'd had a chance to {do}."],
  ],
  whether: [
    ['May I ask whether | {do}?', 'Could you tell me whether | {do}?'],
    ['I wondered whether | {do}.'],
  ],
  news: [
    ['Is there any news of |?', 'May I ask how | is coming along?'],
    ['I wondered how | is coming along.'],
  ],
};

/** Verbs of a moment's work: one is not "open to" them. */
const small =
  /^(?:let(?: \w+)*|copy|name|oblige|list|confirm|check|see|make|ensure|ping|update|reply|respond|answer|revert|return|get|give|do|have|tell|ask|text|call|phone|ring|sort|notify|inform|drop|leave|find|fill|sign|send|email|e-mail|add|remove|upload|click|hand|note|start|go|come|take|state|attach|scan|print|post|fax|log|sling|chuck|bung|lob|toss|slip|shoot|punt|flick|fling|strike|bring|pick|hurry)$/;

/** What is no matter of a moment, nor of trouble, nor of being happy to. */
const lasting = /^(?:remember|keep|avoid|refrain|bear|stop|help)$/;

/** What is only right or wrong: to doubt that it can be done, or to fear for the trouble, sounds like mockery. */
const exact = /^(?:ensure|see|upload)$/;

/** What one may be open to: to lend one's name, words or time. */
const large =
  /^(?:introduce|connect|refer|recommend|nominate|endorse|vouch|write|speak|talk|meet|share|put|serve|act|support|mention|vouch|testify|join|host|sponsor|mentor|coach|advise|explain|critique|persuade|convince|read|review|pass|forward)$/;

/** What of the sentence around an order decides on its forms. */
export interface Circumstances {
  readonly single: boolean;
  readonly bare: boolean;
  readonly purpose: boolean;
  readonly unless: boolean;
  readonly person: boolean;
  readonly hasty: boolean;
  readonly statable: boolean;
  readonly due: boolean;
  readonly seed: string;
}

/**
 * The forms in which an order can be asked for, at most one of each warmth, the best first.
 *
 * @param single one verb is ordered: it may become a gerund
 * @param bare the sentence opens with the order and holds no condition: another may stand before it
 * @param purpose what it is for stands before it: "To join the choir, …" is told, not asked
 * @param unless it is to be done unless something comes between: nobody is asked for their will then
 * @param person it is done to or for the writer, or somebody else
 * @param hasty it is asked for "as soon as you can", which leaves no moment and no second "you could"
 * @param statable a statement may end as the sentence does: with no question, nor one that is to be answered
 * @param due it is claimed as a duty or leaves a choice of two: nobody is asked to be willing
 * @param seed turns the wordings
 */
export function framesFor(
  { kind, verb }: Order,
  { single, bare, purpose, unless, person, hasty, statable, due, seed }: Circumstances,
): readonly string[] {
  const asked = unless || (verb === 'put' && !person) ? 'take' : verb;
  const warmths =
    kind === 'act' || (kind === 'ask' && lasting.test(verb))
      ? forAct(asked, single, bare, due)
      : byKind[kind];
  // A state is no deed: "Could everything be in by the 1st?" asks it of nobody.
  const stated = kind === 'state' && /^be\b/.test(verb);
  const inOrder = purpose || stated ? warmths.toReversed() : warmths;
  return inOrder.flatMap((wordings, index) => {
    const usable = wordings.filter(
      (wording) =>
        (single || !wording.includes('{doing}')) &&
        (statable || wording.endsWith('?')) &&
        !(hasty && /^(?:Do you think you could|If )/.test(wording)),
    );
    return rotated(usable, `${index} ${seed}`).slice(0, 1);
  });
}

function forAct(verb: string, gerund: boolean, bare: boolean, due: boolean): readonly (readonly string[])[] {
  // One is not "able to be".
  if (verb === 'be') return [could.slice(0, 1), willing, grateful];
  if (lasting.test(verb)) return [could.slice(0, 1), grateful];
  if (small.test(verb) || /^(?:get|give) me$/.test(verb)) {
    return [could, bare && !exact.test(verb) ? light : thinkable.slice(1), grateful];
  }
  if (due || (!bare && !large.test(verb))) return [could, grateful];
  if (!large.test(verb)) return [could, willing.slice(0, 1), grateful];
  return [gerund ? open : willing, could, grateful];
}
