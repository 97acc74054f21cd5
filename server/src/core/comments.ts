import type { Span } from './span';

/**
 * A comment with the white space that goes when it goes: alone on its line, the line, and one of the blank lines
 * around it; beside text, the blanks that would be left over.
 */
export function withSpace(text: string, { start, end }: Span): Span {
  let before = start;
  while (isBlank(text[before - 1])) before--;
  let after = end;
  while (isBlank(text[after])) after++;
  const opens = before === 0 || isLineEnd(text[before - 1]);
  const closes = after === text.length || isLineEnd(text[after]);
  if (!opens) return closes ? { start: before, end: after } : { start, end: before < start ? after : end };
  if (!closes) return { start, end: after };
  const next = afterLineEnd(text, after);
  let blankEnd = next;
  while (isBlank(text[blankEnd])) blankEnd++;
  const blankAfter = blankEnd < text.length && isLineEnd(text[blankEnd]);
  return {
    start: before,
    end: blankAfter && isBlankAbove(text, before) ? afterLineEnd(text, blankEnd) : next,
  };
}

const isBlank = (character: string | undefined) => character === ' ' || character === '\t';

const isLineEnd = (character: string | undefined) => character === '\n' || character === '\r';

const afterLineEnd = (text: string, offset: number) =>
  offset + (text.startsWith('\r\n', offset) ? 2 : offset < text.length ? 1 : 0);

/** True when the line that ends before an offset is blank, or none is above. */
function isBlankAbove(text: string, lineStart: number): boolean {
  let at = lineStart - (text.startsWith('\r\n', lineStart - 2) ? 2 : 1);
  while (isBlank(text[at - 1])) at--;
  return at <= 0 || isLineEnd(text[at - 1]);
}
