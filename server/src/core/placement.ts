/** Where new sentences go, and how sentences move: edits that leave the rest of a draft as it is. */
import type { Draft } from './draft';
import type { Paragraph, Sentence } from './message';
import type { Edit, Span } from './span';

/** Widens a span to the markup that touches it, so that `**Thank you.**` moves whole. */
function withMarkup(text: string, { start, end }: Span): Span {
  while (start > 0 && !/\s/.test(text[start - 1] ?? '')) start--;
  while (end < text.length && !/\s/.test(text[end] ?? '')) end++;
  return { start, end };
}

/**
 * Puts a sentence after another one, in its paragraph. After a list item, or a line that announces a list,
 * it becomes a paragraph of its own below the list.
 */
export function afterSentence(draft: Draft, sentence: Sentence, addition: string): Edit {
  const { paragraphs } = draft.message;
  const own = paragraphs.indexOf(sentence.paragraph);
  const announces = /[:：]$/.test(sentence.text) && paragraphs[own + 1]?.item === true;
  if (!sentence.paragraph.item && !announces) {
    const { end } = withMarkup(draft.text, sentence);
    return { start: end, end, text: ` ${addition}` };
  }
  let last = announces ? own + 1 : own;
  while (paragraphs[last + 1]?.item) last++;
  const paragraph: Paragraph = paragraphs[last] ?? sentence.paragraph;
  const { end } = withMarkup(draft.text, paragraph);
  return { start: end, end, text: `${draft.lineEnd.repeat(2)}${addition}` };
}

/** Puts a paragraph at the end of the message, before the sign-off where there is one. */
export function beforeClosing(draft: Draft, addition: string): Edit {
  const { message, lineEnd, text } = draft;
  const gap = lineEnd.repeat(2);
  if (message.closing) {
    const { start } = message.closing;
    const ownLine = /(?:^|[\r\n])[ \t]*$/.test(text.slice(0, start));
    const glue = ownLine ? '' : gap;
    return { start, end: start, text: `${glue}${addition}${gap}` };
  }
  const last = message.paragraphs.at(-1) ?? message.greeting;
  if (!last) return { start: message.start, end: message.start, text: `${addition}${gap}` };
  const { end } = withMarkup(text, last);
  return { start: end, end, text: `${gap}${addition}` };
}

/** Puts a paragraph before another one of the message. */
export function beforeParagraph(draft: Draft, paragraph: Paragraph, addition: string): Edit {
  const { start } = withMarkup(draft.text, paragraph);
  return { start, end: start, text: `${addition}${draft.lineEnd.repeat(2)}` };
}

/**
 * Moves sentences of the message to `## Background`, which is made where it is missing. Nothing is lost: each
 * sentence stands there word for word, those of one paragraph in one paragraph.
 */
export function moveToBackground(draft: Draft, sentences: readonly Sentence[]): readonly Edit[] {
  const moved = wordForWord(draft, sentences).join(draft.lineEnd.repeat(2));
  return merge([...removal(draft, sentences), toBackground(draft, moved)]);
}

/** The sentences as they are written, markup included, those of one paragraph as one line. */
export function wordForWord(draft: Draft, sentences: readonly Sentence[]): readonly string[] {
  const paragraphs = draft.message.paragraphs.map((paragraph) =>
    paragraph.sentences.filter((sentence) => sentences.includes(sentence)),
  );
  return paragraphs
    .filter(({ length }) => length > 0)
    .map((own) =>
      own
        .map((sentence) => slice(draft.text, withMarkup(draft.text, sentence)).replace(/\s+/g, ' '))
        .join(' '),
    );
}

/** Takes sentences out of the message, with the white space and the empty lines that they leave behind. */
export function removal(draft: Draft, sentences: readonly Sentence[]): readonly Edit[] {
  const { text } = draft;
  const edits: Edit[] = [];
  for (const paragraph of draft.message.paragraphs) {
    const leaving = paragraph.sentences.filter((sentence) => sentences.includes(sentence));
    if (leaving.length === 0) continue;
    if (leaving.length === paragraph.sentences.length) {
      edits.push({ ...paragraphWithGap(text, paragraph), text: '' });
      continue;
    }
    for (const sentence of leaving) {
      const { start, end } = withMarkup(text, sentence);
      // The white space after the sentence goes with it; at the end of a paragraph, the white space before.
      const after = /^[ \t]*(?:(?:\r\n|\n|\r)(?![ \t]*[\r\n]))?/.exec(text.slice(end))?.[0].length ?? 0;
      const last = sentence === paragraph.sentences.at(-1);
      const before = last ? (/\s*$/.exec(text.slice(paragraph.start, start))?.[0].length ?? 0) : 0;
      edits.push({ start: start - before, end: last ? end : end + after, text: '' });
    }
  }
  return merge(edits);
}

/** Adds a paragraph to the end of `## Background`, which is made where it is missing. */
export function toBackground(draft: Draft, content: string): Edit {
  const { text, lineEnd } = draft;
  const background = draft.sections.find(({ kind }) => kind === 'background');
  if (background) {
    const kept = slice(text, background.body).trimEnd();
    const at = background.body.start + kept.length;
    const gap = kept.trim() === '' ? lineEnd : lineEnd.repeat(2);
    const glue = kept === '' && !text.endsWith('\n') ? lineEnd : '';
    return { start: at, end: at, text: `${glue}${gap}${content}` };
  }
  const added = `${lineEnd.repeat(2)}## Background${lineEnd.repeat(2)}${content}${lineEnd}`;
  return { start: text.trimEnd().length, end: text.length, text: added };
}

const slice = (text: string, { start, end }: Span) => text.slice(start, end);

/** A paragraph with the blank line after it. */
function paragraphWithGap(text: string, paragraph: Paragraph): Span {
  const { start, end } = withMarkup(text, paragraph);
  const lineStart = Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1;
  const gap = /^[ \t]*(?:(?:\r\n|\n|\r)[ \t]*){0,2}/.exec(text.slice(end))?.[0].length ?? 0;
  return { start: lineStart, end: end + gap };
}

/** Joins edits that overlap or touch: two neighbours that leave share the white space between them. */
function merge(edits: readonly Edit[]): readonly Edit[] {
  const merged: Edit[] = [];
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
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
