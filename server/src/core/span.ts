/** A half-open range of UTF-16 code units, counted from the start of the file. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Replaces what stands in the span by `text`. An empty span inserts. */
export interface Edit extends Span {
  readonly text: string;
  /** Values of which the first stands in the text: an editor that can offer a choice lets the writer make it. */
  readonly choices?: readonly string[];
}

/** True when the two spans share a character, or touch where one of them is empty. */
export function touches(a: Span, b: Span): boolean {
  return a.start === a.end || b.start === b.end
    ? a.start <= b.end && b.start <= a.end
    : a.start < b.end && b.start < a.end;
}

/** True when `inner` lies within `outer`, ends included. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** A span without the white space at its ends. */
export function trimmed(text: string, { start, end }: Span): Span {
  let from = start;
  while (from < end && /\s/.test(text[from] ?? '')) from++;
  let to = end;
  while (to > from && /\s/.test(text[to - 1] ?? '')) to--;
  return { start: from, end: to };
}

/** Edits in the order of the text, an insertion before what is replaced behind it. */
export const inOrder = <T extends Span>(edits: readonly T[]): readonly T[] =>
  [...edits].sort((a, b) => a.start - b.start || a.end - b.end);

/**
 * Applies edits to a text. Edits must not overlap; insertions at one place land in the order given.
 *
 * @throws RangeError when edits overlap or reach outside the text.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let at = 0;
  for (const edit of inOrder(edits)) {
    if (edit.start < at || edit.end < edit.start || edit.end > text.length) {
      throw new RangeError(`The edit ${edit.start}–${edit.end} overlaps another or leaves the text.`);
    }
    result += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return result + text.slice(at);
}
