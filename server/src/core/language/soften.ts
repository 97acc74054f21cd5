import type { Folded } from './fold';
import { gerund } from './inflect';
import { coordinatedVerbs } from './request-clauses';
import type { Range, Request } from './requests';

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

/** How a form opens and ends: what it puts in place of operator and verb, and with which mark it closes. */
interface Frame {
  readonly opening: string;
  readonly form: 'base' | 'gerund' | 'keep';
  readonly mark: '?' | '.';
}

const frames = {
  open: { opening: 'Would you be open to', form: 'gerund', mark: '?' },
  could: { opening: 'Could you', form: 'base', mark: '?' },
  willing: { opening: 'Would you be willing to', form: 'base', mark: '?' },
  able: { opening: 'Would you be able to', form: 'base', mark: '?' },
  grateful: { opening: "I'd be grateful if you could", form: 'base', mark: '.' },
  think: { opening: 'Do you think you could', form: 'base', mark: '?' },
  mind: { opening: 'Would you mind', form: 'gerund', mark: '?' },
  mindNot: { opening: 'Would you mind not', form: 'gerund', mark: '?' },
  askNot: { opening: 'Could I ask you not to', form: 'base', mark: '?' },
} as const satisfies Record<string, Frame>;

/** Verbs of a moment's work: one is not "open to" them. */
const smallTask =
  /^(?:let|confirm|see|ping|update|reply|respond|revert|get|do|tell|text|call|sort|notify|inform|drop)\b/;

/** Clippings that take no ending. */
const noGerund = /^(?:intro|cc|fwd|whatsapp)$/;

/**
 * Turns a demand into requests of different warmth, the warmest that fits first. Everything but the operator,
 * the inflection of the verbs and the closing mark stays as it is written, markup included.
 *
 * @param text the sentence, without markup
 */
export function soften(text: string, folded: Folded, request: Request): readonly Softening[] {
  if (!request.demanding) return [];
  const operator = folded.slice(request.operator.start, request.operator.end);
  switch (request.form) {
    case 'imperative': {
      const negated = /\b(?:do not|don't|dont|never) *$/.test(operator);
      if (negated) return build(text, folded, request, [frames.mindNot, frames.askNot]);
      const verb = folded.slice(request.verb.start, request.verb.end);
      if (noGerund.test(verb))
        return build(text, folded, request, [frames.willing, frames.could, frames.grateful]);
      const small = smallTask.test(verb) || coordinatedVerbs(text, folded, request).length > 0;
      return build(
        text,
        folded,
        request,
        small ? [frames.could, frames.mind, frames.grateful] : [frames.open, frames.could, frames.grateful],
      );
    }
    case 'need':
    case 'obligation':
      return build(text, folded, request, [frames.willing, frames.could, frames.grateful]);
    case 'order-question':
      return /^(?:and |so |but )*why/.test(operator)
        ? askWhether(text, folded, request, operator)
        : build(text, folded, request, [frames.able, frames.think, frames.grateful]);
    case 'need-thing': {
      const [one, have] = /\bwe\b/.test(operator) ? ['we', "We'd"] : ['I', "I'd"];
      return build(
        text,
        folded,
        { ...request, verb: { start: request.verb.start, end: request.verb.start } },
        [
          { opening: 'Would it be possible to have', form: 'keep', mark: '?' },
          { opening: `Could ${one} have`, form: 'keep', mark: '?' },
          { opening: `${have} be very grateful for`, form: 'keep', mark: '.' },
        ],
      );
    }
    case 'impersonal': {
      const subject = text
        .slice(request.operator.start, request.operator.end)
        .replace(
          / (?:must|has to|have to|needs to|need to|should|will have to|will need to|is to|ought to)$/i,
          '',
        );
      const lower = subject.charAt(0).toLowerCase() + subject.slice(1);
      return build(text, folded, request, [
        { opening: `It would help a great deal if ${lower} could`, form: 'base', mark: '.' },
        { opening: `Could ${lower}`, form: 'base', mark: '?' },
      ]);
    }
    default:
      return [];
  }
}

/** "Why haven't you sent it?" blames; "May I ask whether you have sent it?" asks. */
function askWhether(text: string, folded: Folded, request: Request, operator: string): Softening[] {
  if (/don't you (?:just |simply )?$/.test(operator))
    return build(text, folded, request, [frames.could, frames.think]);
  const [asked, wondered] = /didn't/.test(operator)
    ? ['May I ask whether you were able to', 'I wondered whether you had been able to']
    : ['May I ask whether you have', 'I wondered whether you had'];
  return build(text, folded, request, [
    { opening: asked, form: 'keep', mark: '?' },
    { opening: wondered, form: 'keep', mark: '.' },
  ]);
}

function build(text: string, folded: Folded, request: Request, choice: readonly Frame[]): Softening[] {
  const { operator, verb, clause } = request;
  return choice.map(({ opening, form, mark }) => {
    const starts = /^[^\p{L}\p{N}]*$/u.test(text.slice(0, operator.start));
    const first =
      starts || /^I\b/.test(opening) ? opening : opening.charAt(0).toLowerCase() + opening.slice(1);
    const word = text.slice(verb.start, verb.end);
    const inflected = form === 'gerund' ? inflect(word) : form === 'base' ? lowerFirst(word) : word;
    const opened = `${first} ${inflected}`.trimEnd();
    const replacements: Replacement[] = [
      verb.end > verb.start
        ? { start: operator.start, end: verb.end, text: opened }
        : beforeThing(text, operator.start, verb.start, opened),
    ];
    for (const other of coordinatedVerbs(text, folded, request)) {
      if (form === 'keep') break;
      const own = text.slice(other.verb.start, other.verb.end);
      const negation = other.negated ? 'not ' : '';
      const next = negation + (form === 'gerund' ? inflect(own) : own);
      if (next !== text.slice(other.start, other.verb.end))
        replacements.push({ start: other.start, end: other.verb.end, text: next });
    }
    replacements.push(...closing(text, clause.end, mark));
    return { opening: opened, replacements };
  });
}

/** Puts the opening before the thing that is wanted, whose determiner may have begun the sentence. */
function beforeThing(text: string, start: number, thing: number, opened: string): Replacement {
  const determiner =
    /^(?:A|An|The|Your|My|Our|One|Two|Some|This|That|Another)(?= )/.exec(text.slice(thing))?.[0] ?? '';
  return { start, end: thing + determiner.length, text: `${opened} ${determiner.toLowerCase()}` };
}

const lowerFirst = (word: string) => word.charAt(0).toLowerCase() + word.slice(1);

/** The gerund of a verb of one or more words: "let me know" → "letting me know". */
function inflect(verb: string): string {
  const [first = '', ...rest] = lowerFirst(verb).split(' ');
  const [stem = '', prefix] = first.split('-').reverse();
  return [prefix === undefined ? gerund(stem) : `${prefix}-${gerund(stem)}`, ...rest].join(' ');
}

/**
 * Closes the request with its mark. Where another clause follows ("…, and I'll take it from there"), the
 * request becomes a sentence of its own.
 */
function closing(text: string, end: number, mark: '?' | '.'): Replacement[] {
  const rest = text.slice(end);
  const next = /^(?:, and|, so|, but| and| so| but|;| [–—]|,(?= (?:I|we|it|this|that)\b)) (?=\S)/i.exec(rest);
  if (next) {
    if (mark === '.') return [];
    const letter = end + next[0].length;
    const joined = /^(?:, so| so)/.test(next[0]) ? 'so ' : '';
    const opener = joined || (text[letter] ?? '');
    const capital = opener.charAt(0).toUpperCase() + opener.slice(1);
    return [{ start: end, end: joined ? letter : letter + 1, text: `${mark} ${capital}` }];
  }
  const marks = /^[.!?…:]*/.exec(rest)?.[0] ?? '';
  if (mark === '.' && marks === ':') return [];
  const needed = mark === '.' && text[end - 1] === '.' ? '' : mark;
  return marks === needed ? [] : [{ start: end, end: end + marks.length, text: needed }];
}
