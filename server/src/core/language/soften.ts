import { capital, uncapital } from './capital';
import { coordinated } from './coordinated';
import type { Folded } from './fold';
import { gate } from './gate';
import { vocative } from './imperatives';
import { gerund } from './inflect';
import { repaired } from './learners';
import { matches } from './matches';
import type { Order } from './order';
import { readOrders, standsBefore } from './orders';
import {
  isRepeat,
  scolds,
  withAlternative,
  withoutHaste,
  withoutParticles,
  withoutPlease,
  withoutPressingTail,
  withoutRepeats,
} from './pressure';
import type { Register } from './register';
import { isClause } from './request-clauses';
import { ending } from './request-endings';
import { framesFor } from './request-frames';
import type { Range, Request } from './requests';
import { isAmbiguous, isVerb } from './verbs';
import { favourNouns, readersWork } from './vocabulary';

/** Replaces a range of a sentence. */
export interface Replacement extends Range {
  readonly text: string;
}

/** A demand put as a request: what to replace in its sentence. */
export interface Softening {
  /** The words that open the softened request, for a title: "Would you be open to introducing". */
  readonly opening: string;
  readonly replacements: readonly Replacement[];
}

/** How the words that are put in are written. */
export interface Style {
  readonly register: Register;
  /** With apostrophes as typesetters have them. */
  readonly curly: boolean;
}

/**
 * Turns the demands of a sentence into requests, in different warmths, the best first. What carries the order, the form of
 * the verbs, the marks and the words that only press change; the rest stays as it is written.
 *
 * @param text the sentence, without markup
 * @param requests the demanding requests of the sentence; none where only its words tell that it demands
 * @returns nothing where the sentence shows no order that could be put otherwise
 */
export function soften(
  text: string,
  folded: Folded,
  requests: readonly Request[],
  style: Style,
): readonly Softening[] {
  const orders = readOrders(text, folded, requests).map((order) =>
    order.verb === 'quit' && /^ \p{L}+ing\b/u.test(folded.slice(order.opening.end))
      ? { ...order, verb: 'stop' }
      : order,
  );
  const [first] = orders;
  if (!first || isBroken(folded, first, text)) return [];
  const hastes = orders.map(({ opening, core, end }) => withoutHaste(folded, core?.end ?? opening.end, end));
  const choices = orders.map((order, place) =>
    framesFor(order, {
      ...circumstances(text, folded, order),
      hasty: hastes[place]?.length !== 0,
      seed: text,
    }),
  );
  return Array.from({ length: choices[0]?.length ?? 0 }, (_, index) => {
    let opened = false;
    let asked = false;
    const parts = orders.map((order, place) => {
      const frames = choices[place] ?? [];
      // One question is not put after another.
      const chosen =
        place === 0 ? frames[index] : asked ? frames.findLast((frame) => !frame.endsWith('?')) : frames[0];
      asked = chosen?.endsWith('?') ?? false;
      const frame = styled(chosen ?? frames.at(-1) ?? '', order, style);
      const part = build(text, folded, order, frame, {
        first: place === 0,
        opened,
        next: firstOf(orders[place + 1]),
        haste: hastes[place] ?? [],
      });
      opened = part.splits;
      return part;
    });
    return {
      opening: parts[0]?.opening ?? '',
      replacements: parts.flatMap(({ replacements }) => replacements),
    };
  });
}

/** Threats that what follows them only points back to: "Failure to sign is a refusal; sign it". */
const threat = /^\P{L}*(?:failure|failing) (?:to|of)\b/u;

/** True where no request can stand in the place of an order: it scolds, or goes on from a threat or from what is no clause. */
function isBroken(folded: Folded, { kind, opening, lead }: Order, text: string): boolean {
  const before = folded.slice(0, lead.end > lead.start ? lead.start : opening.start);
  return (
    (kind === 'act' && scolds.test(folded.slice(opening.start))) ||
    (threat.test(before) && !before.endsWith(', ')) ||
    (before.endsWith(' and ') && /[\p{L}\uFFFC]/u.test(text.slice(0, before.length - 5)) && !isClause(before))
  );
}

const another =
  /(?:,? (?:and|or|but|then)(?: then)?|,|;) (?:(?:please|then|also|just|kindly|not|don't|do not|never|to|you|you'll|you will|you must) )*(?<verb>\p{L}+)/gu;

function circumstances(text: string, folded: Folded, { lead, opening, core, end, tail }: Order) {
  const from = core?.end ?? opening.end;
  const verbs = [...matches(folded.slice(from, tail?.end ?? end), another)].filter(({ groups }) =>
    isVerb(groups?.verb ?? ''),
  );
  const start = lead.end === opening.start ? lead.start : opening.start;
  const rest = folded.slice(from);
  return {
    single: verbs.length === 0,
    statable:
      !/: (?:is|are|am|was|were|do|does|did|can|could|will|would|has|have|should)\b[^.?]*\?/.test(rest) &&
      !/^,? (?:and|but|so) (?:we|i|he|she|they)\b[^.]*\?/.test(folded.slice(end)) &&
      withAlternative(folded, from, withoutPressingTail(folded, from, end)).length === 0,
    unless: /^\P{L}*unless\b/u.test(folded.slice(0, opening.start)),
    person: /^ (?:me|us|him|her|in a|my (?:name|case|application|request|proposal))\b/.test(rest),
    due:
      /\b(?:pursuant to|in accordance with|hereby|herewith|shall|obliged|obligated|required|under (?:section|clause|article))\b/.test(
        folded,
      ) ||
      /^[^:]*,? or (?:else )?(?:please |just |simply )?(?:state|say|tell|give|explain|return|send|resign|find|name|confirm|write)\b/.test(
        rest,
      ),
    purpose: /^\P{L}*(?:in order )?to \p{L}+ [^:]*, $/u.test(folded.slice(0, opening.start)),
    bare: !/[\p{L}\p{N}]/u.test(text.slice(0, start)) && !/\b(?:if|unless|when|once)\b/.test(folded),
  };
}

function styled(frame: string, { plural }: Order, { register, curly }: Style): string {
  let own = frame;
  if (plural) {
    own = own
      .replace(/\bI'd\b/g, "we'd")
      .replace(/\bI\b/g, 'we')
      .replace(/\b(?:to me|for me|let me)\b/g, (words) => words.replace('me', 'us'));
  }
  if (register === 'formal') own = own.replace(/'d\b/g, ' would').replace(/n't\b/g, ' not');
  return curly ? own.replaceAll("'", '’') : own;
}

/** The first index that an order changes. */
const firstOf = (order: Order | undefined): number | undefined =>
  order && (order.lead.end > order.lead.start ? order.lead.start : order.opening.start);

interface Built extends Softening {
  /** The request became a sentence of its own: what follows begins one. */
  readonly splits: boolean;
}

function build(
  text: string,
  folded: Folded,
  order: Order,
  frame: string,
  {
    first,
    opened,
    next,
    haste,
  }: {
    readonly first: boolean;
    readonly opened: boolean;
    readonly next: number | undefined;
    readonly haste: readonly Replacement[];
  },
): Built {
  const { lead, opening, core, end, tail } = order;
  const mark = frame.endsWith('?') ? '?' : '.';
  const parts = withVerb(frame.slice(0, -1), order).split('|');
  const [before = '', after = ''] = parts.map((part) => part.trim());
  const replacements: Replacement[] = [];
  const adjacent = lead.end === opening.start;
  if (!adjacent && lead.end > lead.start) replacements.push(...leadingWords(text, lead, opening.start));
  const start = adjacent ? lead.start : opening.start;
  const parted = first && mark === '?' ? partedFrom(folded, start) : undefined;
  if (parted) replacements.push(parted);
  const starts = opened || parted !== undefined || !/[\p{L}\p{N}\uFFFC]/u.test(text.slice(0, start));
  const words = starts ? capital(before) : /^I\b/.test(before) ? before : uncapital(before);
  const tie = starts ? undefined : tieBefore(text, folded, start);
  if (tie) replacements.push(tie);
  if (first) replacements.push(...withoutThing(text, folded, start));
  if (first) replacements.push(...withoutRepeats(folded, start));
  const pronoun = core && inCase(text, { start: opening.end, end: core.start }, before);
  replacements.push(
    pronoun === undefined
      ? openedBy(text, { start, end: opening.end }, words, parts.length > 1)
      : { start, end: core?.start ?? opening.end, text: `${words} ${pronoun}` },
  );
  if (core)
    replacements.push({
      ...core,
      text: `${/^(?:,|$)/.test(after) ? after : ` ${after}`}${spaceAtEnd(text, core)}`,
    });
  const from = core?.end ?? opening.end;
  const stop = withoutPressingTail(folded, from, end);
  replacements.push(
    ...coordinated(text, folded, order, { from, end: stop, frame }),
    ...repaired(folded, from, stop),
    ...(next === undefined && tail === undefined ? repaired(folded, end + 1, folded.length) : []),
    ...haste.filter((replacement) => replacement.end <= stop),
    ...withoutParticles(folded, from, stop),
    ...withAlternative(folded, from, stop),
  );
  if (mark === '.') replacements.push(...withoutPlease(folded, from, stop));
  const closed = ending(text, order, { stop, mark, next });
  replacements.push(...closed.replacements);
  return { opening: words === '' ? `… ${after}` : words, replacements, splits: closed.splits };
}

/** Takes out the words that press, before others that stay in front of the order. */
function leadingWords(text: string, lead: Range, at: number): readonly Replacement[] {
  const between = text.slice(lead.end, at);
  const opens = !/[\p{L}\p{N}]/u.test(text.slice(0, lead.start));
  const first = {
    start: lead.start,
    end: lead.end + 1,
    text: (opens ? capital(between) : between).charAt(0),
  };
  // "No excuses, Rafferty: …" speaks to Rafferty.
  return /^\p{Lu}[^,;:]*: $/u.test(between) ? [first, { start: at - 2, end: at - 1, text: ',' }] : [first];
}

const spaceAtEnd = (text: string, { start, end }: Range) =>
  end > start && /\s/.test(text.charAt(end - 1)) ? ' ' : '';

/** Fills in the verb, and what is asked "also" or "then". */
function withVerb(frame: string, { verb, adverb }: Order): string {
  const [head = '', ...rest] = verb.split(' ');
  const [stem = '', prefix] = head.split('-').reverse();
  const doing = [prefix === undefined ? gerund(stem) : `${prefix}-${gerund(stem)}`, ...rest].join(' ');
  const own =
    adverb === '' || adverb === 'either'
      ? frame
      : adverb === 'just'
        ? frame.replace(/\bnot\b/, 'not just')
        : frame.replace(/\byou could\b|\b[cw]ould (?:you|I|we)\b/i, (words) => `${words} ${adverb}`);
  const either = adverb === 'either' ? 'either ' : '';
  return own
    .replace('{doing}', doing)
    .replace('did not {do}', verb === 'be' ? 'were not' : '$&')
    .replace('{do}', either + verb);
}

/** Pronouns as a subject and as an object. */
const cases = [
  ['he', 'him'],
  ['she', 'her'],
  ['they', 'them'],
];

/** A pronoun alone before the verb, in the case that the words before it ask for. */
function inCase(text: string, { start, end }: Range, before: string): string | undefined {
  const pronoun = text.slice(start, end).toLowerCase();
  const [subject, object] = cases.find((forms) => forms.includes(pronoun)) ?? [];
  return before.endsWith(' for') ? object : subject;
}

const lowerable = new RegExp(
  `^(?:an?|no|not|by|before|nobody|none|the|he|she|they|someone|somebody|everyone|everybody|yours?|my|our|his|her|their|its|it|this|that|these|those|there|some|any|all|both|every|each|another|at|more|less|fewer|full|only|just|one|two|three|four|five|six|seven|eight|nine|ten|everything|nothing|when|what|how|which|whose|on|call|meeting|names|pages|signed|prompt|immediate|written|early|submission|completion|receipt|attestation|inclusion|mention|permission|approval|consent|clearance|access|proof|authorisation|authorization|confirmation|${favourNouns}|${readersWork})$`,
);
const definite = /^(?:letter|form|draft|document|file|contract|report|review|note|statement)$/;
const indefinite =
  /^(?:reference|introduction|intro|referral|recommendation|endorsement|testimonial|nomination|signature|reply|answer|response|call|meeting|word|contact|opinion|decision|yes|bio|biography|paragraph|copy)$/;

/** One that what follows makes definite: "Phone number of your roofer". */
const definedBehind =
  /^(?:(?:phone|mobile|cell|direct|home|work|private) )?(?:number|e-?mail|address|name|extension|line|title|date) (?:of|for)\b/i;

/** A noun at the head of a sentence, with the adjectives before it. */
const nounHere =
  /^((?:(?:straight|honest|frank|clear|plain|firm|definite|full|short|brief|quick|prompt|early|warm|strong|glowing|good|proper|real|written|signed|typed|stamped|certified|formal|official|personal|professional|detailed|independent|urgent) )*)(\p{L}+(?: details(?!\p{L}))?)/iu;

/** Puts the opening in its place. Words that stay behind it begin no sentence any more; a bare noun gets its article. */
function openedBy(text: string, { start, end }: Range, words: string, kept: boolean): Replacement {
  if (!kept) return { start, end, text: words + spaceAtEnd(text, { start, end }) };
  if (words === '')
    return end > start
      ? { start, end: end + 1, text: text.charAt(end).toUpperCase() }
      : { start, end, text: '' };
  const [, described = '', noun = ''] = nounHere.exec(text.slice(end)) ?? [];
  const word = noun.toLowerCase();
  const article = definedBehind.test(text.slice(end))
    ? 'the '
    : described === '' && definite.test(word)
      ? 'the '
      : indefinite.test(word) || definite.test(word)
        ? /^(?:[aeiou]|honest)/i.test(described || word)
          ? 'an '
          : 'a '
        : '';
  const lower = described !== '' || lowerable.test(word) || isAmbiguous(word);
  return {
    start,
    end: lower ? end + 1 : end,
    text: `${words} ${article}${lower ? text.charAt(end).toLowerCase() : ''}`,
  };
}

/** Something is told, in a clause of its own. */
const tells =
  /^(?!(?:if|when|whenever|as|since|because|once|while|before|after|until|although|though|and|but|so|or)\b)(?=[^(“"]*(?:\b(?:am|is|are|was|were|have|has|had|need|want|will|can)\b|'(?:m|re|s|ve|ll)\b))(?:[^\s(“"]+ )+[^\s(“"]+$/;

const asksFirst = gate(/^(?:who|whose|what|which|where|why|how|is|are|can|could|do|does|will|would)\b.*\?/);

/** A question does not go on from what is told before it: "The form is with her, and …" ends there. */
function partedFrom(folded: Folded, at: number): Replacement | undefined {
  const joint =
    /,? and $/.exec(folded.slice(0, at)) ??
    /,? (?:which is|that's) why $/.exec(folded.slice(0, at)) ??
    /(?<=\bfind (?:attached|enclosed)\b.*), $/.exec(folded.slice(0, at));
  if (
    !joint ||
    !(/^, $|why $/.test(joint[0]) || tells.test(folded.slice(0, joint.index))) ||
    asksFirst.test(folded)
  )
    return undefined;
  return { start: joint.index, end: at, text: '. ' };
}

/** The comma or semicolon that a question needs behind what stands before it: "By Sunday", "I don't want excuses". */
function tieBefore(text: string, folded: Folded, at: number): Replacement | undefined {
  const before = text.slice(0, at);
  if (before.endsWith(': ') && vocative.test(before.slice(0, -2)))
    return { start: at - 2, end: at - 1, text: ',' };
  if (lacksComma.test(before)) return { start: at - 1, end: at - 1, text: ',' };
  if (!before.endsWith(', ')) return undefined;
  const start = Math.max(
    0,
    ...[...before.slice(0, -2).matchAll(/(?:[,;:!?–—]|(?<!\b(?:\p{Lu}|Dr|Mrs?|Ms|Prof|St))\.) |["“(]/gu)].map(
      ({ index }) => index + 2,
    ),
  );
  const joint = /^(?:and|but|so|then) /.exec(folded.slice(start))?.[0].length ?? 0;
  // A few words at the beginning greet or call: "Dearest aunty, ".
  const calls = start === 0 && before.split(' ').length < 5 && !before.includes("'");
  return calls ||
    standsBefore(text, folded, start + joint, at - 2) ||
    at - start < 12 ||
    !isClause(folded.slice(start, at - 2)) ||
    (joint > 0 && subordinate.test(folded)) ||
    isRepeat.test(folded.slice(0, at))
    ? undefined
    : { start: at - 2, end: at - 1, text: ';' };
}

/** What is not wanted, before what is: "No jargon: explain it", "Forget the CV, show them the film". */
function withoutThing(text: string, folded: Folded, at: number): readonly Replacement[] {
  const groups = setAside.exec(folded.slice(0, at))?.groups;
  if (!groups) return [];
  const { head = '', word = '', mark = '' } = groups;
  const start = head.length;
  const instead = word === 'no' ? 'without' : 'rather than';
  const opens = text.charAt(start) !== word.charAt(0);
  return [
    { start, end: start + word.length, text: opens ? capital(instead) : instead },
    { start: at - 1 - mark.length, end: at - 1, text: ',' },
  ];
}

const setAside =
  /^(?<head>\P{L}*)(?<word>no(?= (?!need|one|matter|doubt|problem|worr|wonder|news|time|longer|more\b|idea))|forget(?: about)?(?= )) [^,;:.!?]{3,40}(?<mark>:|;| [–—-]|,) $/u;

/** A condition, whatever it goes on with: "Though the roof leaks, and I have nobody, ". */
const subordinate = gate(
  /^\P{L}*(?:if|when|once|as soon as|after|before|because|since|while|until|unless|though|although) /u,
);

/** A phrase that says when, and nothing that ties: "By Sunday ". */
const lacksComma =
  /(?<![\p{L}'’])(?!(?:and|but|so|or|then|also|therefore|hence|because|as|again|now|why|says?|said)\b)[\p{L}\p{N}'’]+ $/iu;
