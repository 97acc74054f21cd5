import { countWords } from './language/fold';
import { findRequests } from './language/requests';
import type { Block } from './markdown';
import type { Line } from './prose';
import type { Span } from './span';

/** The closing formula with the name under it; either may be missing. */
export interface Closing extends Span {
  readonly formula: string;
  readonly name: string;
}

/** An index in the prose of a block. */
export interface Place {
  readonly block: number;
  readonly index: number;
}

/** Words that may stand before the word that closes. */
const leadIn =
  '(?:(?:with|in|my|our|all|many|much|the|very|most|kindest|kind|warm|warmest|best|sincere|sincerest|heartfelt|deepest|good|lots of|again|once again|as (?:ever|always)|until then|till then|have an?|wishing you(?: an?)?|i remain|i am|we remain|so)\\b[ ,]*)*';

/** Thanks and wishes close in a sentence of their own, "Thank you for reading this far on a Monday". */
const spoken = new RegExp(
  `^${leadIn}(?:thanks?|thank you|thanking you|thx|tysm|ty|cheers|gratefully|gratitude|appreciation|appreciatively|tack|merci|danke|gracias|grazie|obrigad[oa]|` +
    'take care|be well|stay well|keep well|talk soon|speak soon|see you|god bless|looking forward|until (?:then|soon|next|we|tomorrow)|(?:great|good|nice|lovely|wonderful) (?:day|week|weekend|evening|one))\\b',
  'i',
);

/** Other words close by themselves, or with what `company` lets follow: "Best of luck", not "Best of all, she …". */
const formal = new RegExp(
  `^${leadIn}(?:best|regards?|wishes|greetings|warmly|sincerely|yours|respectfully|love|cordially|faithfully|truly|fondly|affectionately|kindly|peace|blessings|hugs|xo+|xx+|ciao|salut|warm(?:est|th)?|obediently|onwards|ever)\\b`,
  'i',
);
const company =
  /^(?:[^\p{L}\p{N}]*$|[,!–—-]| (?:from|for|as|of luck|always|again|ever|truly|sincerely|faithfully|respectfully|obediently|in|with|and)\b| to (?:you|your|all|everyone|the (?:family|team|kids|children))\b| \p{Lu}[\p{L}\p{M}'’.-]*(?: \p{Lu}[\p{L}\p{M}'’.-]*)?$)/u;

const maxFormulaWords = 9;

/** True for a line that closes a message: `Best wishes,`. */
export function isFormula(text: string): boolean {
  if (/\?$/.test(text) || countWords(text) > maxFormulaWords) return false;
  const word = formal.exec(text)?.[0];
  const closes = spoken.test(text) || (word !== undefined && company.test(text.slice(word.length)));
  // "Thank you, and please send it by Friday." asks before it closes.
  return closes && (countWords(text) <= maxSpokenWords || !asks(text));
}

/** "Thanks, and keep it up!" is one whatever its grammar. */
const maxSpokenWords = 5;

const asks = (text: string) => findRequests(text).some(({ form }) => form !== 'hint');

const particle = '(?:de|da|van|von|der|den|bin|al|el|la|le|of|and|&|y|e)';
const capitalised = "\\(?\\p{Lu}[\\p{L}\\p{M}'’.)]*";

/** A line of a name, perhaps after a dash or with pronouns behind it; or a slot for one. */
const nameLine = new RegExp(
  `^[–—-]{0,2} ?(?:${capitalised}|${particle})(?:[ ,-]+(?:${capitalised}|${particle}))*(?: \\([^()]*\\))?[.,]?$|^[[{<][^\\]}>]*[\\]}>]+$`,
  'u',
);
/** Some write theirs small. */
const smallName = /^[–—-]{0,2} ?\p{Ll}[\p{L}\p{M}'’-]{0,14}$/u;

const maxNameWords = 5;

const isName = ({ text }: Line) => {
  const line = text.trim();
  return (nameLine.test(line) && countWords(line) <= maxNameWords) || smallName.test(line);
};

interface BlockLine extends Line {
  readonly block: number;
  readonly item: boolean;
}

const maxSignatureWords = 7;
const contact = /[@|·•\uFFFC]|\d{5}|\+\d/;

/** A line that may stand under a name: name, role, place, address; no sentence. */
function isSignature({ text, item }: BlockLine): boolean {
  const line = text.trim();
  if (item) return false;
  if (nameLine.test(line) || /^[–—_*=~ -]{2,}$|^sent from\b/i.test(line)) return true;
  if (/[.!?…:]$/.test(line)) return false;
  return contact.test(line) || (countWords(line) <= maxSignatureWords && !asks(line));
}

/** Signatures are short, but some have facts under them. */
const maxLines = 30;

/** The last lines of a message that say something, from a place on. */
function lastLines(blocks: readonly Block[], from: Place): readonly BlockLine[] {
  const lines: BlockLine[] = [];
  for (let block = blocks.length - 1; block >= from.block && lines.length < maxLines; block--) {
    const current = blocks[block];
    if (!current || current.type === 'heading') break;
    const own = current.prose
      .lines()
      .filter(({ text, start }) => text.trim() !== '' && (block > from.block || start >= from.index))
      .slice(-maxLines);
    // `- Sam` at the end is a list to Markdown only.
    const item =
      current.item && !(block === blocks.length - 1 && !blocks[block - 1]?.item && own.length === 1);
    lines.unshift(...own.map((line) => ({ ...line, block, item })));
  }
  return lines;
}

/**
 * Looks for the sign-off from the end of a message: a closing formula with nothing but a signature after it, or
 * a last line that is a name.
 *
 * @param from where the text begins, after the greeting
 * @param addressee whom the message greets: "Thank you, Dana." does not sign for Dana
 * @returns the closing and where it begins
 */
export function readClosing(
  blocks: readonly Block[],
  from: Place,
  addressee: string,
): (Place & { readonly closing: Closing }) | undefined {
  const lines = lastLines(blocks, from);
  const found = withFormula(lines, addressee) ?? withName(lines);
  const [first, last] = [blocks[found?.first.block ?? -1], blocks[found?.last.block ?? -1]];
  if (!found || !first || !last) return undefined;
  const closing = {
    start: first.prose.at(found.index),
    end: last.prose.span(found.last.start, found.last.end).end,
    formula: found.formula.trim(),
    name: found.name.trim().replace(/^[–—-]+ ?|[.,]$| \([^()]*\)$/g, ''),
  };
  return { block: found.first.block, index: found.index, closing };
}

/** A closing in lines: where it begins, in which line it ends, and what it says. */
interface Found {
  readonly first: BlockLine;
  readonly index: number;
  readonly last: BlockLine;
  readonly formula: string;
  readonly name: string;
}

function withFormula(lines: readonly BlockLine[], addressee: string): Found | undefined {
  for (let i = lines.length - 1; i >= 0; i--) {
    const line = lines[i];
    if (!line || line.item) continue;
    const after = lines.slice(i + 1);
    const inline = signedInLine(line);
    if (!inline && !isFormula(line.text)) continue;
    const below =
      after[0] && isName(after[0]) ? after[0] : after.find(({ text }) => nameLine.test(text.trim()));
    // A short formula over a name closes whatever follows; any other must be followed by a signature only.
    const signed = below !== undefined && below === after[0] && countWords(line.text) <= 4;
    if (!signed && !after.every(isSignature)) continue;
    if (!inline) {
      return {
        first: line,
        index: line.start,
        last: below ?? line,
        formula: line.text,
        name: below?.text ?? '',
      };
    }
    const own = addressee.split(' ').includes(inline.name) ? undefined : inline.name;
    return { first: line, last: line, ...inline, name: own ?? below?.text ?? '' };
  }
  return undefined;
}

/** `Thanks, Sam`, `… to hear from you. Best, Sam` and `… if not! – Sam`, in one line. */
function signedInLine({
  text,
  start,
}: BlockLine): { index: number; formula: string; name: string } | undefined {
  const signed =
    /(?:^|[.!?…)] )((?:[\p{L}']+ ){0,3}[\p{L}']+)(?:,|!| ?[–—-]{1,2}) ?(\p{Lu}(?:[\p{L}\p{M}'’-]+|\.)(?: \p{Lu}[\p{L}\p{M}'’.-]+){0,2})\.?$/u.exec(
      text,
    );
  if (signed?.[1] && signed[2] && isFormula(signed[1])) {
    const from = signed.index + signed[0].indexOf(signed[1]);
    return { index: start + from, formula: text.slice(from, text.lastIndexOf(signed[2])), name: signed[2] };
  }
  const dashed = /[.!?…)] ?([–—-]{1,2} ?\p{Lu}[\p{L}\p{M}'’-]*\.?)$/u.exec(text);
  return dashed?.[1]
    ? { index: start + text.length - dashed[1].length, formula: '', name: dashed[1] }
    : undefined;
}

/** No formula that we know: a name in the last paragraph that stands on its own, or under a short line with a comma. */
function withName(lines: readonly BlockLine[]): Found | undefined {
  let found: Found | undefined;
  for (let i = lines.length - 1; i > 0; i--) {
    const [line, before] = [lines[i], lines[i - 1]];
    if (!line || !before || line.block !== lines.at(-1)?.block || !isSignature(line)) break;
    const alone = before.block !== line.block || /[.!?…)"”]$/.test(before.text.trim());
    if (isName(line) && alone)
      found = { first: line, index: line.start, last: line, formula: '', name: line.text };
    const over = lines[i - 2];
    const valediction =
      /,\s*$/.test(before.text) &&
      before.block === line.block &&
      countWords(before.text) <= maxFormulaWords &&
      (over?.block !== before.block || /[.!?…)"”]$/.test(over.text.trim()));
    if (isName(line) && valediction) {
      found = { first: before, index: before.start, last: line, formula: before.text, name: line.text };
    }
  }
  return found;
}
