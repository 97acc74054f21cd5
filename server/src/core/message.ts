import { countWords, type Folded, fold } from './language/fold';
import { findRequests, type Request } from './language/requests';
import type { Block } from './markdown';
import type { Prose } from './prose';
import { splitSentences } from './sentences';
import type { Span } from './span';

/** A sentence of the message. */
export interface Sentence extends Span {
  /** Without markup, on one line; an index into it is an index into `prose`. */
  readonly text: string;
  /** The text made ready for matching. */
  readonly folded: Folded;
  readonly prose: Prose;
  readonly words: number;
  /** The paragraph it stands in. */
  readonly paragraph: Paragraph;
  readonly requests: readonly Request[];
}

/** A paragraph or a list item of the message. */
export interface Paragraph extends Span {
  readonly item: boolean;
  readonly sentences: readonly Sentence[];
}

/** The salutation: `Dear Dr. Okafor,`. */
export interface Greeting extends Span {
  readonly text: string;
  /** The words after the salutation: a name, a title, `all`. Empty after a bare `Hi,`. */
  readonly addressee: string;
  readonly addresseeSpan: Span;
}

/** The closing formula with the name under it; either may be missing. */
export interface Closing extends Span {
  readonly formula: string;
  readonly name: string;
}

/** The text to the connector: from the greeting to the sign-off, with what stands around it. */
export interface Message extends Span {
  readonly greeting: Greeting | undefined;
  /** Between greeting and sign-off. */
  readonly paragraphs: readonly Paragraph[];
  readonly closing: Closing | undefined;
  /** `P.S.` and what follows the signature; read for thanks and outs, not counted. */
  readonly postscript: readonly Sentence[];
  /** Words between greeting and sign-off; headings, signature and postscript do not count. */
  readonly words: number;
}

const salutation =
  /^(?:(?:hi|hello|hey|hiya|dear|dearest|greetings|respected|esteemed|good (?:morning|afternoon|evening|day)|morning|afternoon|evening|hej|hallo|hola|bonjour|ciao|salut|namaste|shalom|sal[au]+m|salaam|aloha|howdy|yo|liebe[rs]?|sehr geehrte[rs]?|ch[eè]re?|caro|cara|querid[oa]|estimad[oa]|to whom it may concern|to the)\b)/i;

const titleWords =
  "(?:dr|prof|professor|mr|mrs|ms|mx|miss|sir|madam|ma|ma'am|engr|rev|fr|chief|alhaji|hon|coach|uncle|aunty?|hiring manager|all|everyone|team|friends?|colleagues?|folks|there|both)";

/** A line that only names somebody: `Dana,` or `Amit bhai,`. */
const bareName = /^\p{Lu}[\p{L}'’.-]+(?: [\p{L}'’.-]+){0,2} ?[,:–—-]\s*$/u;

/** Words in a line after which it can be no greeting. */
const maxGreetingWords = 9;

interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function linesOf(prose: Prose): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const text of prose.text.split('\n')) {
    lines.push({ start, end: start + text.length, text });
    start += text.length + 1;
  }
  return lines;
}

interface Greeted {
  readonly greeting: Greeting;
  /** The index in the prose where the greeting's block goes on. */
  readonly rest: number;
}

function readGreeting(prose: Prose): Greeted | undefined {
  const [first] = linesOf(prose);
  if (!first) return undefined;
  const opening = salutation.exec(first.text);
  let end: number;
  if (opening) {
    // The greeting ends at its comma, but "Dear Dr. Eze, PhD," and "Good day Sir/Ma," are one.
    const mark = /[,:!;–—…]| - |(?<!\b(?:dr|prof|mr|mrs|ms|mx|engr|st|rev|fr|hon))[.](?=\s|$)/i.exec(
      first.text.slice(opening[0].length),
    );
    end = mark ? opening[0].length + mark.index + mark[0].trimEnd().length : first.text.length;
    if (!mark) {
      // No mark: the name ends where lower-case words begin ("Hi Dana I hope …"), or with the line.
      const name = new RegExp(
        `^(?: (?:${titleWords}\\b\\.?(?:/\\w+)?|\\p{Lu}[\\p{L}'’.-]*|[[{<].*[\\]}>]))+`,
        'iu',
      ).exec(first.text.slice(opening[0].length));
      const words = countWords(first.text);
      if (words > 4) {
        const capitalised = /^(?: \p{Lu}[\p{L}'’.-]*)+/u.exec(first.text.slice(opening[0].length));
        const names = (capitalised ?? name)?.[0].replace(
          / (?:I|I['’]m|My|We|It|Thank|Thanks|Hope|Just|This|The)\b.*$/u,
          '',
        );
        end = opening[0].length + (names?.length ?? 0);
      }
    }
  } else if (bareName.test(first.text) && !closingFormula.test(first.text)) {
    end = first.text.trimEnd().length;
  } else {
    return undefined;
  }
  const text = first.text.slice(0, end);
  if (countWords(text) > maxGreetingWords) return undefined;
  const skip = opening?.[0].length ?? 0;
  const raw = text.slice(skip);
  const addressee = raw.replace(/[\s,:;!.…–—-]+$/u, '').trim();
  const from = skip + raw.indexOf(addressee);
  return {
    greeting: {
      ...prose.span(0, end),
      text,
      addressee,
      addresseeSpan: prose.span(from, from + addressee.length),
    },
    rest: end,
  };
}

const closingFormula =
  /^(?:(?:with|in|my|our|all|many|much|the|very|most|kindest|kind|warm|warmest|best|sincere|sincerest|heartfelt|deepest|again|once again|as (?:ever|always)|until then|till then|have a|i remain|i am|we remain)\b[ ,]*)*(?:best|regards?|wishes|greetings|warmly|cheers|thanks?|thank you|thanking you|thx|ty|sincerely|yours|respectfully|love|cordially|gratefully|gratitude|appreciation|appreciatively|take care|faithfully|truly|fondly|kindly|peace|blessings|god bless|hugs|xo+|ciao|salut|tack|merci|danke|gracias|talk soon|speak soon|see you|(?:great|good|nice|lovely) (?:day|week|weekend|evening|one)|warm(?:est|th)?|very truly|obediently|onwards|ever)\b/i;

/** A line of a name: one to five words in capitals' first letter, perhaps after a dash; no sentence. */
const nameLine =
  /^[–—-]{0,2} ?(?:\p{Lu}[\p{L}'’.]*|\(?\p{Lu}[\p{L}\p{M}'’.()-]*|(?:de|da|van|von|der|den|bin|al|el|la|le|of|and|&|y|e))(?:[ ,-]+(?:\(?\p{Lu}[\p{L}\p{M}'’.()-]*|(?:de|da|van|von|der|den|bin|al|el|la|le|of|and|&|y|e)))*[.,]?$|^[[{<][^\]}>]*[\]}>]$/u;

const maxClosingWords = 9;
const maxSignatureWords = 7;

/** Signatures are short, but some have facts under them. */
const maxClosingLines = 30;

const isFormula = (line: string) =>
  closingFormula.test(line) && countWords(line) <= maxClosingWords && !/\?$/.test(line);

interface Closed {
  readonly closing: Closing;
  /** The block and the index in its prose where the closing starts. */
  readonly block: number;
  readonly index: number;
}

/** Looks for the sign-off from the end: a closing formula with at most a few short lines after it, or a last line that is a name. */
function readClosing(blocks: readonly Block[], from: { block: number; index: number }): Closed | undefined {
  const lines: (Line & { block: number })[] = [];
  for (let block = blocks.length - 1; block >= from.block && lines.length < maxClosingLines; block--) {
    const current = blocks[block];
    if (!current || current.type === 'heading') break;
    const own = linesOf(current.prose).filter(
      (line) => line.text.trim() !== '' && (block > from.block || line.start >= from.index),
    );
    lines.unshift(...own.map((line) => ({ ...line, block })));
  }
  for (let i = lines.length - 1; i >= 0; i--) {
    const line = lines[i];
    const block = line && blocks[line.block];
    if (!line || !block) break;
    const after = lines.slice(i + 1);
    const inline = sameLineClosing(line);
    if (!inline && !isFormula(line.text)) continue;
    // A short formula over a name closes whatever follows; any other must be followed by little.
    const signed = nameLine.test(after[0]?.text.trim() ?? '') && countWords(line.text) <= 4;
    if (!signed && !inline && after.some(({ text }) => countWords(text) > maxClosingWords + 3)) continue;
    // "Thanks for the pointers in Lisbon" is a sentence, unless nothing but a name follows it.
    if (countWords(line.text) > 4 && !inline && after.length > 2) continue;
    const name = inline?.name ?? after.find(({ text }) => nameLine.test(text.trim()))?.text.trim() ?? '';
    const last = after.find(({ text }) => text.trim() === name) ?? line;
    const endBlock = blocks[last.block] ?? block;
    const index = line.start + (inline?.offset ?? 0);
    return {
      block: line.block,
      index,
      closing: {
        start: block.prose.at(index),
        end: endBlock.prose.span(last.start, last.end).end,
        formula: line.text.slice(inline?.offset ?? 0, inline?.nameAt ?? line.text.length).trim(),
        name: name.replace(/^[–—-]+ ?|[.,]$/g, ''),
      },
    };
  }
  // No formula: a last paragraph of short lines that begins with a name, the rest being the signature.
  const last = lines.at(-1);
  const signature = lines.filter(({ block }) => block === last?.block);
  const [named] = signature;
  const block = named && blocks[named.block];
  if (!named || !block || signature.length === lines.length) return undefined;
  if (!nameLine.test(named.text.trim()) || countWords(named.text) > 5) return undefined;
  if (signature.some(({ text }) => countWords(text) > maxSignatureWords || /[.!?]$/.test(text.trim()))) {
    if (signature.length > 1 || !/\.$/.test(named.text)) return undefined;
  }
  return {
    block: named.block,
    index: named.start,
    closing: {
      ...block.prose.span(named.start, named.end),
      formula: '',
      name: named.text.trim().replace(/^[–—-]+ ?|[.,]$/g, ''),
    },
  };
}

/** `Thanks, Sam` and `… to hear from you. Best, Sam` in one line. */
function sameLineClosing(line: Line): { offset: number; nameAt: number; name: string } | undefined {
  const match =
    /(?:^|[.!?] )((?:[\p{L}']+ ){0,3}[\p{L}']+)(?:,|!| [–—-]) ?(\p{Lu}[\p{L}\p{M}'’-]+(?: \p{Lu}[\p{L}\p{M}'’.-]+){0,2})\.?$/u.exec(
      line.text,
    );
  if (!match?.[1] || !match[2] || !isFormula(match[1])) return undefined;
  const offset = match.index + match[0].indexOf(match[1]);
  return { offset, nameAt: line.text.lastIndexOf(match[2]), name: match[2] };
}

const postscriptMark = /^p\.?\s?(?:p\.?\s?)?s\b[.:]?/i;

/** `On Mon, Oct 19, Dana wrote:` stands above quoted mail and belongs to it. */
const attribution = /^(?:on .{4,80}|.{3,60}) wrote:$|^-{2,} ?(?:original|forwarded) message ?-{2,}/i;

/**
 * Reads the message of a draft.
 *
 * @param blocks the blocks of prose before the first level-2 heading
 * @param span where the message stands in the file
 */
export function readMessage(blocks: readonly Block[], span: Span): Message {
  const paragraphsOfProse = blocks.filter(({ prose }) => !attribution.test(prose.text.trim()));
  const cut = paragraphsOfProse.findIndex(
    ({ prose, item }, index) => index > 0 && !item && postscriptMark.test(prose.text),
  );
  const main = cut === -1 ? paragraphsOfProse : paragraphsOfProse.slice(0, cut);
  const firstParagraph = main.findIndex(({ type }) => type === 'paragraph');
  const opening = main[firstParagraph];
  const greeted = opening && !opening.item ? readGreeting(opening.prose) : undefined;
  const from = { block: Math.max(0, firstParagraph), index: greeted?.rest ?? 0 };
  const closed = readClosing(main, from);

  const paragraphs: Paragraph[] = [];
  for (const [index, block] of main.entries()) {
    if (block.type === 'heading') continue;
    if (closed && index > closed.block) break;
    const start = index === firstParagraph && greeted ? greeted.rest : 0;
    const end = closed && index === closed.block ? closed.index : block.prose.text.length;
    const paragraph = readParagraph(block, start, end);
    if (paragraph) paragraphs.push(paragraph);
  }
  const rest = cut === -1 ? [] : paragraphsOfProse.slice(cut);
  return {
    ...span,
    greeting: greeted?.greeting,
    paragraphs,
    closing: closed?.closing,
    postscript: rest.flatMap((block) => readParagraph(block, 0, block.prose.text.length)?.sentences ?? []),
    words: paragraphs.reduce(
      (sum, { sentences }) => sum + sentences.reduce((n, { words }) => n + words, 0),
      0,
    ),
  };
}

function readParagraph(block: Block, start: number, end: number): Paragraph | undefined {
  const proses = splitSentences(block.prose.slice(start, end));
  const [first] = proses;
  const last = proses.at(-1);
  if (!first || !last) return undefined;
  const sentences: Sentence[] = [];
  const paragraph: Paragraph = {
    start: first.at(0),
    end: last.span(0, last.text.length).end,
    item: block.item,
    sentences,
  };
  for (const prose of proses) {
    const text = prose.text.replace(/\n/g, ' ');
    const folded = fold(text);
    const words = countWords(text);
    sentences.push({
      ...prose.span(0, prose.text.length),
      text,
      folded,
      prose,
      words,
      paragraph,
      requests: words === 0 ? [] : findRequests(text, folded),
    });
  }
  return paragraph;
}
