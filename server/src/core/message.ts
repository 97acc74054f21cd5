import { type Closing, readClosing } from './closing';
import { type Greeting, readGreeting } from './greeting';
import { Reading } from './language/classifier/model';
import { countWords, type Folded, fold } from './language/fold';
import { remember } from './language/remember';
import { type Request, requestsIn } from './language/requests';
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
  /** What its words say of it, taken together. */
  readonly reading: Reading;
}

/** A paragraph or a list item of the message. */
export interface Paragraph extends Span {
  readonly item: boolean;
  readonly sentences: readonly Sentence[];
}

const bullet = /^[•◦▪·*–—-]\s/;

/** True for a sentence in a list: an item of Markdown, or a line that begins with a bullet typed as a character. */
export const isItem = ({ paragraph, text }: Sentence): boolean => paragraph.item || bullet.test(text);

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

const postscriptMark = /^p\.?\s?(?:p\.?\s?)?s\b|(?<=\n)p\.?\s?(?:p\.?\s?)?s(?:\.|:| [–—-])/i;

/** `On Mon, Oct 19, Dana wrote:` stands above quoted mail and belongs to it. */
const attribution =
  /^(?:on\b[\s\S]{4,200}|[\s\S]{0,200}[\d@\uFFFC][\s\S]{0,200}|\p{Lu}\S*(?: \S+){0,3})\s(?:wrote|writes|schrieb|escribió|a écrit|ha scritto|skrev)\s?:$/iu;

const isAttribution = (text: string) => text.endsWith(':') && attribution.test(text);

/** Some mail programs quote without `>`: all below such a line is an earlier mail. */
const earlierMail =
  /^-{2,} ?(?:original|forwarded) message\b|^begin forwarded message:|^from: .*\n(?:sent|date|to): /i;

/**
 * Reads the message of a draft.
 *
 * @param blocks the blocks of prose before the first level-2 heading
 * @param span where the message stands in the file
 */
export function readMessage(blocks: readonly Block[], span: Span): Message {
  const earlier = blocks.findIndex(({ prose }) => earlierMail.test(prose.text));
  const own = blocks
    .slice(0, earlier === -1 ? blocks.length : earlier)
    .filter(({ prose }) => !isAttribution(prose.text.trim()));
  const { main, postscript } = splitPostscript(own);
  const firstParagraph = main.findIndex(({ type }) => type === 'paragraph');
  const opening = main[firstParagraph];
  const greeted = opening && !opening.item ? readGreeting(opening.prose) : undefined;
  const from = { block: Math.max(0, firstParagraph), index: greeted?.rest ?? 0 };
  const closed = readClosing(main, from, greeted?.greeting.addressee ?? '');

  const company = main.reduce((sum, { prose }) => sum + prose.text.length, 0) / averageSentence;
  const paragraphs: Paragraph[] = [];
  for (const [index, block] of main.entries()) {
    if (block.type === 'heading') continue;
    if (closed && index > closed.block) break;
    const start = index === from.block ? from.index : 0;
    const end = closed?.block === index ? closed.index : block.prose.text.length;
    const paragraph = readParagraph(block, start, end, company);
    if (paragraph) paragraphs.push(paragraph);
  }
  return {
    ...span,
    greeting: greeted?.greeting,
    paragraphs,
    closing: closed?.closing,
    postscript: postscript.flatMap(
      (block) => readParagraph(block, 0, block.prose.text.length, company)?.sentences ?? [],
    ),
    words: paragraphs.reduce(
      (sum, { sentences }) => sum + sentences.reduce((n, { words }) => n + words, 0),
      0,
    ),
  };
}

/** Parts the blocks at the line that begins with `P.S.`, which may stand right under the name. */
function splitPostscript(blocks: readonly Block[]): { main: readonly Block[]; postscript: readonly Block[] } {
  for (const [index, block] of blocks.entries()) {
    const at = block.item ? -1 : block.prose.text.search(postscriptMark);
    if (at === -1 || (index === 0 && at === 0)) continue;
    const above = { ...block, prose: block.prose.slice(0, at) };
    const below = { ...block, prose: block.prose.slice(at, block.prose.text.length) };
    return {
      main: [...blocks.slice(0, index), ...(at > 0 ? [above] : [])],
      postscript: [below, ...blocks.slice(index + 1)],
    };
  }
  return { main: blocks, postscript: [] };
}

/** UTF-16 code units of a sentence of a mail, about. */
const averageSentence = 80;

const wordsOf = remember((written) => {
  const text = written.replace(/\n/g, ' ');
  return { text, folded: fold(text), words: countWords(text) };
});

function readParagraph(block: Block, start: number, end: number, company: number): Paragraph | undefined {
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
    const { text, folded, words } = wordsOf(prose.text);
    const reading = new Reading(text, folded, company, sentences.at(-1)?.folded);
    sentences.push({
      ...prose.span(0, prose.text.length),
      text,
      folded,
      prose,
      words,
      paragraph,
      requests: words === 0 ? [] : requestsIn(text, reading),
      reading,
    });
  }
  return paragraph;
}
