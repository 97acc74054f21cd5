import { isFormula } from './closing';
import { countWords } from './language/fold';
import type { Prose } from './prose';
import type { Span } from './span';

/** The salutation: `Dear Dr. Okafor,`. */
export interface Greeting extends Span {
  readonly text: string;
  /** The words after the salutation: a name, a title, `all`. Empty after a bare `Hi,`. */
  readonly addressee: string;
  readonly addresseeSpan: Span;
}

const salutation =
  /^(?:hi+|hello+|hey+|hiya|dear|dearest|greetings|respected|esteemed|good (?:morning|afternoon|evening|day)|(?:morning|afternoon|evening)(?=[,!]|\s*$)|happy (?:new year|holidays|\w+day)|hej|hallo|hola|bonjour|ciao|salut|namaste|shalom|sal[au]+m|salaam|aloha|howdy|yo|al?l ?right(?=,? \p{Lu})|liebe[rs]?|sehr geehrte[rs]?|ch[eè]re?|caro|cara|querid[oa]|estimad[oa]|to whom it may concern|to the(?=[^.!?]*[,:]\s*$))(?![\p{L}'’-])/iu;

const title = 'dr|prof|professor|mr|mrs|ms|mx|miss|engr|rev|fr|st|hon|sr|jr';

/** A full stop after these ends nothing. */
const abbreviation = new RegExp(`^(?:${title}|\\p{L}|(?:\\p{L}\\.)+\\p{L}?)\\.$`, 'iu');

/** Words that begin the text, where no mark parts it from the greeting: "Hi Dana I hope …". */
const firstWord =
  /^(?:i|i['’](?:m|d|ve|ll)|my|we|we['’]re|it|it['’]s|this|thanks?|thank|hop(?:e|ing)|just|how|how['’]s|what|was|are|is|can|could|would|will|have|been|sorry|congrat\w*|happy|great|good|nice|long|quick|please|as|so|following|if|when|you|your|trust)$/i;

const name = "\\p{Lu}[\\p{L}\\p{M}'’.-]*";

/** A name after the comma of a bare salutation: "Good morning, Prof. Eze,". */
const lateName = new RegExp(`^ (?!I\\b)${name}(?: ${name}){0,2} ?(?:[,:!–—]|$)`, 'u');
/** More names or letters after a name, to the end of the line: "Dear Ana, Ben and Kofi,", "Dear Dr. Eze, PhD,". */
const moreNames = new RegExp(`^(?:,? (?:and |& )?${name})+ ?[,:]\\s*$`, 'u');
/** The names that a line without a mark begins with. */
const leadingNames = new RegExp(`^(?: ${name})+`, 'u');

/** A line that only names somebody: `Dana,` or `Amit bhai,`. */
const onlyName = new RegExp(
  `^(?!(?:Hope|Well|However|First|Yes|No|Okay|Sorry|Please|Congratulations|Congrats|Welcome)\\b)\\p{Lu}[\\p{L}\\p{M}'’.-]+` +
    `(?: (?:${name}|bhai|didi|ji|san|sama|sensei|oga|dear|my (?:dear|friend|brother|sister|love)|and|&|de|da|van|von|der|den|bin|al|el|la)){0,4} ?[,:–—-]\\s*$`,
  'u',
);

/** Words in a greeting; a longer one is a sentence. */
const maxWords = 9;

/**
 * Reads the greeting at the start of a message: the whole first line of a paragraph, or the beginning of it.
 *
 * @returns the greeting and the index in the prose where the text begins
 */
export function readGreeting(prose: Prose): { greeting: Greeting; rest: number } | undefined {
  const line = prose.text.split('\n', 1)[0] ?? '';
  const opening = salutation.exec(line)?.[0].length;
  if (opening === undefined && (!onlyName.test(line) || isFormula(line))) return undefined;
  const skip = opening ?? 0;
  const rest = opening === undefined ? line.trimEnd().length : opening + addresseeEnd(line.slice(opening));
  const text = line.slice(0, rest);
  if (countWords(text) > maxWords) return undefined;
  const addressee = line
    .slice(skip, rest)
    .replace(/^[\s,:;!]+|[\s,:;!?…–—-]+$/g, '')
    .replace(/\S+$/, (word) => (abbreviation.test(word) ? word : word.replace(/\.+$/, '')))
    .replace(/^(?:from|to you)\b.*/, '');
  const from = line.indexOf(addressee, skip);
  const addresseeSpan = prose.span(from, from + addressee.length);
  return { greeting: { ...prose.span(0, rest), text, addressee, addresseeSpan }, rest };
}

/** Where the addressee ends in what follows the salutation, its mark included. */
function addresseeEnd(line: string): number {
  let end = 0;
  for (const { 0: word, index } of line.matchAll(/(?:\[[^\]]*\]|\{[^}]*\}|<[^>]*>|\S)+/g)) {
    // Marks within a slot are the slot's.
    const plain = word.replace(/\[[^\]]*\]|\{[^}]*\}|<[^>]*>/g, (slot) => '_'.repeat(slot.length));
    const mark = abbreviation.test(plain) ? null : /[,:!?;–—…]|[.]+$|^-$/.exec(plain);
    if (mark) return withMoreNames(line, index + mark.index + mark[0].length);
    if (firstWord.test(plain) && !/^W/.test(plain)) return end;
    end = index + word.length;
  }
  const names = countWords(line) > 3 ? leadingNames.exec(line)?.[0].length : undefined;
  return names ?? end;
}

function withMoreNames(line: string, mark: number): number {
  let end = mark;
  if (!/[\p{L}_[{<]/u.test(line.slice(0, end))) end += lateName.exec(line.slice(end))?.[0].length ?? 0;
  return moreNames.test(line.slice(end)) ? line.trimEnd().length : end;
}
