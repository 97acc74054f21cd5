/** The passage that a writer is at: a sentence, a field of front matter, a paragraph to be forwarded. */
import type { Draft } from './draft';
import { once } from './memo';
import { type Span, trimmed } from './span';

/** The passages of a draft, in the order of the text; none overlaps another. */
const passagesOf = once((draft: Draft): readonly Span[] => {
  const { text, frontMatter, message, roleOf, sections } = draft;
  const { greeting, closing, postscript } = message;
  const fields = [...(frontMatter?.fields.values() ?? [])].map((field) => trimmed(text, field));
  const ends = [greeting, closing].filter((end) => end !== undefined);
  const paragraphs = sections.flatMap(({ blocks }) => blocks);
  return [...fields, ...ends, ...roleOf.keys(), ...postscript, ...paragraphs].sort(
    (a, b) => a.start - b.start,
  );
});

/** The passage that an offset lies in; where none is, the line. */
export function passageAt(draft: Draft, offset: number): Span {
  const passages = passagesOf(draft);
  let low = 0;
  let high = passages.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((passages[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const found = passages[low - 1];
  if (found && offset < found.end) return { start: found.start, end: found.end };
  return lineAt(draft.text, offset);
}

function lineAt(text: string, offset: number): Span {
  const isLineEnd = (index: number) => text[index] === '\n' || text[index] === '\r';
  let start = offset;
  while (start > 0 && !isLineEnd(start - 1)) start--;
  let end = offset;
  while (end < text.length && !isLineEnd(end)) end++;
  return { start, end };
}
