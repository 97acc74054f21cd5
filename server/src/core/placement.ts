/** Where new sentences go, and how sentences move: edits that leave the rest of a draft as it is. */
import type { Draft } from './draft';
import { capital, uncapital } from './language/capital';
import { once } from './memo';
import { isItem, type Paragraph, type Sentence } from './message';
import { type Edit, inOrder, type Span } from './span';

/** A longer run of characters beside a sentence is no markup: then it is a piece of a text without spaces. */
const mostMarkup = 200;

/** Widens a span to the markup that touches it, links with all their parts, so that `**Thank you.**` moves whole. */
export function withMarkup({ text, links }: Draft, span: Span): Span {
  let { start, end } = span;
  for (const link of links) {
    if (link.start >= span.end || link.end <= span.start) continue;
    start = Math.min(start, link.start);
    end = Math.max(end, link.end);
  }
  const [least, most] = [Math.max(0, start - mostMarkup), Math.min(text.length, end + mostMarkup)];
  while (start > least && !/\s/.test(text[start - 1] ?? '')) start--;
  while (end < most && !/\s/.test(text[end] ?? '')) end++;
  return { start, end };
}

/** Whether the apostrophes of the message are curly: some are, and there are no others. */
export const isCurly = once(({ text, message }: Draft): boolean => {
  const own = text.slice(message.start, message.end);
  return /\p{L}’\p{L}/u.test(own) && !/\p{L}'\p{L}/u.test(own);
});

/** A text to be put in, with the apostrophes of the message. */
export const typeset = (draft: Draft, addition: string): string =>
  isCurly(draft) ? addition.replace(/(?<=\p{L})'(?=\p{L})/gu, '’') : addition;

/**
 * Puts a sentence after another one, in its paragraph; on a line of its own where the sentences of the paragraph have
 * theirs. After a list item, a line that announces a list, or a bare address, it becomes a paragraph of its own.
 */
export function afterSentence(draft: Draft, sentence: Sentence, addition: string): Edit {
  const { paragraphs } = draft.message;
  const { sentences } = sentence.paragraph;
  const own = paragraphs.indexOf(sentence.paragraph);
  const next = sentences[sentences.indexOf(sentence) + 1] ?? paragraphs[own + 1]?.sentences[0];
  const announces = /[:：]$/.test(sentence.text) && next !== undefined && isItem(next);
  if (isItem(sentence) || announces) {
    let last = own;
    while (isList(paragraphs[last + 1])) last++;
    return paragraphAfter(draft, paragraphs[last] ?? sentence.paragraph, addition);
  }
  const { end } = withMarkup(draft, sentence);
  if (bareAddress.test(draft.text.slice(0, end))) return paragraphAfter(draft, sentence, addition);
  const glue = standsInLines(draft, sentence.paragraph) ? draft.lineEnd : ' ';
  const text = `${missingMark(sentence)}${glue}${typeset(draft, addition)}`;
  const follower = sentences[sentences.indexOf(sentence) + 1];
  const gap = follower && draft.text.slice(end, follower.start);
  return gap !== undefined && /^ +$/.test(gap) && inSmall.test(follower?.text ?? '')
    ? { start: end, end: end + gap.length + 1, text: text + gap + capital(follower?.text.charAt(0) ?? '') }
    : { start: end, end, text };
}

const isList = (paragraph: Paragraph | undefined): boolean =>
  paragraph?.sentences.slice(0, 1).some(isItem) === true;

/** A mark behind it would become a part of it. */
const bareAddress = /(?:\bhttps?:\/\/|\bwww\.)\S*[^\s.!?>)]$/;

/** Each sentence has its own line, as some write Markdown. */
function standsInLines({ text }: Draft, { sentences }: Paragraph): boolean {
  const gaps = sentences.slice(1).map(({ start }, index) => text.slice(sentences[index]?.end, start));
  // Where a sentence goes over lines, the text is only wrapped.
  const wrapped = sentences.some(({ start, end }) => /[\r\n]/.test(text.slice(start, end)));
  return gaps.length > 0 && !wrapped && gaps.every((gap) => /[\r\n]/.test(gap));
}

/** Puts other words in the place of a sentence; after "hey - " they go on in small letters, as it did. */
export function instead(draft: Draft, { start, prose, text }: Sentence, words: string): Edit {
  const goesOn = /[,–—-]\s*$/.test(draft.text.slice(0, start));
  const small = goesOn && /^\p{Ll}/u.test(text) && !/^I\b/.test(words);
  const begun = small ? uncapital(words) : words;
  return { ...prose.span(0, text.length), text: typeset(draft, begun) };
}

/** Ends the paragraph before a sentence, and begins another with it. */
export function breakBefore(draft: Draft, sentence: Sentence): Edit {
  const { start } = withMarkup(draft, sentence);
  const { length } = draft.text.slice(0, start).trimEnd();
  return { start: length, end: start, text: draft.lineEnd.repeat(2) };
}

/** The beginning of a sentence in a letter all in small ones: with another one before it, it gets its capital. */
const inSmall = /^\p{Ll}+(?= )/u;

/** Puts a sentence before another one, in its paragraph. */
export function beforeSentence(draft: Draft, sentence: Sentence, addition: string): Edit {
  if (sentence.paragraph.item) return beforeParagraph(draft, sentence.paragraph, addition);
  const start = beforeComments(draft, withMarkup(draft, sentence).start);
  const glue = standsInLines(draft, sentence.paragraph) ? draft.lineEnd : ' ';
  const text = `${typeset(draft, addition)}${glue}`;
  return start === sentence.start && inSmall.test(sentence.text)
    ? { start, end: start + 1, text: text + capital(sentence.text.charAt(0)) }
    : { start, end: start, text };
}

/** The mark that a sentence should end with and does not: another sentence cannot follow it without. */
function missingMark({ text, requests }: Sentence): '' | '.' | '?' {
  if (!/[\p{L}\p{N}\uFFFC]$/u.test(text)) return '';
  return requests.some(({ form }) => form === 'question' || form === 'order-question') ? '?' : '.';
}

/**
 * Puts a paragraph at the end of the message, before the sign-off where there is one, and before the line that a
 * telephone adds.
 */
export function beforeClosing(draft: Draft, addition: string): Edit {
  const { closing, greeting, paragraphs, start } = draft.message;
  if (closing) return paragraphAt(draft, closing.start, addition);
  const last = paragraphs.at(-1);
  if (last && paragraphs.length > 1 && deviceLine.test(last.sentences[0]?.text ?? '')) {
    return paragraphAt(draft, last.start, addition);
  }
  const end = last ?? greeting;
  return end ? paragraphAfter(draft, end, addition) : paragraphAt(draft, start, addition);
}

const deviceLine = /^(?:sent (?:from|via|by) (?:my|the) |get outlook for )/i;

/** Puts a paragraph before another one of the message; before an item, it goes above the list. */
export function beforeParagraph(draft: Draft, paragraph: Paragraph, addition: string): Edit {
  const { paragraphs } = draft.message;
  let first = paragraphs.indexOf(paragraph);
  if (paragraph.item) while (paragraphs[first - 1]?.item) first--;
  return paragraphAt(draft, (paragraphs[first] ?? paragraph).start, addition);
}

/** Puts a paragraph behind what ends at the end of a span. */
export function paragraphAfter(draft: Draft, span: Span, addition: string): Edit {
  const { end } = withMarkup(draft, span);
  return { start: end, end, text: `${draft.lineEnd.repeat(2)}${typeset(draft, addition)}` };
}

/**
 * Puts a paragraph before what stands at an offset and the comments that are about it: above its line, or into the line
 * where words come before it.
 */
function paragraphAt(draft: Draft, place: number, words: string): Edit {
  const { text, lineEnd } = draft;
  const addition = typeset(draft, words);
  const gap = lineEnd.repeat(2);
  const offset = beforeComments(draft, place);
  const lineStart = startOfLine(text, offset);
  const before = text.slice(lineStart, offset);
  // A file may end right behind the `---` of its front matter.
  if (hasWords(before) || (before !== '' && offset === text.length)) {
    const start = lineStart + before.trimEnd().length;
    return { start, end: offset, text: `${gap}${addition}${gap}` };
  }
  const above = isBlankAbove(text, lineStart) ? '' : lineEnd;
  return { start: lineStart, end: lineStart, text: `${above}${addition}${gap}` };
}

/** Where the comments begin that stand right before an offset: what they say, as an ignore does, is about what follows. */
function beforeComments({ text, comments }: Pick<Draft, 'text' | 'comments'>, offset: number): number {
  const above = text.slice(0, offset).trimEnd().length;
  const comment = comments.find(
    ({ start, end }) => start < above && text.slice(0, end).trimEnd().length === above,
  );
  return comment ? beforeComments({ text, comments }, comment.start) : offset;
}

/** True for more than a bullet and markup. */
const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text.replace(/^\s*\d+[.)]/, ''));

/**
 * Moves sentences of the message, or of another text, to `## Background`, which is made where it is missing. Nothing is lost: each
 * sentence stands there word for word, those of one paragraph in one paragraph.
 */
export function moveToBackground(draft: Draft, sentences: readonly Sentence[]): readonly Edit[] {
  const moved = wordForWord(draft, sentences).join(draft.lineEnd.repeat(2));
  return merge([...removal(draft, sentences), toBackground(draft, moved)]);
}

/** The sentences as they are written, markup included, those of one paragraph as one line. */
export function wordForWord(draft: Draft, sentences: readonly Sentence[]): readonly string[] {
  const chosen = new Set(sentences);
  return paragraphsOf(sentences).map((paragraph) =>
    paragraph.sentences
      .filter((sentence) => chosen.has(sentence))
      .map((sentence) => slice(draft.text, withMarkup(draft, sentence)).replace(/\s+/g, ' '))
      .join(' '),
  );
}

/** The paragraphs that sentences stand in, in the order of the text. */
const paragraphsOf = (sentences: readonly Sentence[]): readonly Paragraph[] =>
  [...new Set(sentences.map(({ paragraph }) => paragraph))].sort((a, b) => a.start - b.start);

/** Takes sentences out of the text, with the white space and the empty lines that they leave behind. */
export function removal(draft: Draft, sentences: readonly Sentence[]): readonly Edit[] {
  const chosen = new Set(sentences);
  const edits: Edit[] = [];
  for (const paragraph of paragraphsOf(sentences)) {
    const leaving = paragraph.sentences.map((sentence) => chosen.has(sentence));
    if (leaving.includes(false)) edits.push(...removeSome(draft, paragraph, leaving));
    else edits.push(removeWhole(draft, paragraph));
  }
  return merge(edits);
}

/** Some sentences of a paragraph, each with the white space after it; those at its end with the space before. */
function removeSome(draft: Draft, { sentences }: Paragraph, leaving: readonly boolean[]): Edit[] {
  const spans = sentences.map((sentence) => withMarkup(draft, sentence));
  const lastLeft = leaving.lastIndexOf(false);
  return spans.flatMap(({ start, end }, index) => {
    if (!leaving[index]) return [];
    if (index > lastLeft) {
      const before = draft.text.slice(spans[index - 1]?.end ?? start, start);
      return [{ start: start - (before.length - before.trimEnd().length), end, text: '' }];
    }
    const after = draft.text.slice(end, spans[index + 1]?.start ?? end);
    return [{ start, end: end + (after.length - after.trimStart().length), text: '' }];
  });
}

/** A whole paragraph, with its bullet and one of the blank lines around it; a greeting in its line stays. */
function removeWhole(draft: Draft, paragraph: Paragraph): Edit {
  const { text } = draft;
  const { start, end } = withMarkup(draft, paragraph);
  const lineStart = startOfLine(text, start);
  const before = text.slice(lineStart, start);
  if (hasWords(before)) return { start: lineStart + before.trimEnd().length, end, text: '' };
  if (text.slice(end).trim() === '')
    return { start: text.slice(0, lineStart).trimEnd().length, end, text: '' };
  const after = /^[ \t]*(?:\r\n|\n|\r)?/.exec(text.slice(end))?.[0].length ?? 0;
  const blank = /^[ \t]*(?:\r\n|\n|\r)/.exec(text.slice(end + after))?.[0].length ?? 0;
  return { start: lineStart, end: end + after + (isBlankAbove(text, lineStart) ? blank : 0), text: '' };
}

/** Adds a paragraph to the end of `## Background`, which is made where it is missing. */
export function toBackground(draft: Draft, content: string): Edit {
  const { text, lineEnd, sections } = draft;
  const gap = lineEnd.repeat(2);
  const background = sections.find(({ kind }) => kind === 'background');
  if (!background) {
    const { length } = text.trimEnd();
    return { start: length, end: text.length, text: `${gap}## Background${gap}${content}${lineEnd}` };
  }
  const { start, end } = background.body;
  const kept = slice(text, background.body).trimEnd();
  const above = kept !== '' || startOfLine(text, start) < start ? gap : lineEnd;
  const below = end === text.length ? lineEnd : gap;
  return { start: start + kept.length, end, text: `${above}${content}${below}` };
}

const slice = (text: string, { start, end }: Span) => text.slice(start, end);

/** The offset behind the line end before an offset. */
export const startOfLine = (text: string, offset: number): number =>
  offset === 0 ? 0 : Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;

/** True when the line above a line start is blank, or there is none. */
function isBlankAbove(text: string, lineStart: number): boolean {
  const end = lineStart - (text.startsWith('\r\n', lineStart - 2) ? 2 : 1);
  return end < 0 || text.slice(startOfLine(text, end), end).trim() === '';
}

/** Joins edits that overlap or touch: two neighbours that leave share the white space between them. */
export function merge(edits: readonly Edit[]): readonly Edit[] {
  const merged: Edit[] = [];
  for (const edit of inOrder(edits)) {
    const last = merged.at(-1);
    if (last && edit.start < last.end) {
      merged[merged.length - 1] = {
        start: last.start,
        end: Math.max(last.end, edit.end),
        text: last.text + edit.text,
      };
    } else {
      merged.push(edit);
    }
  }
  return merged;
}
