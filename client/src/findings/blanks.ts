/**
 * Where a text with blanks in it was just inserted, and whether the writer is still filling them in. Knows no editor, so that
 * it can be tried without one. Places are UTF-16 offsets.
 */
import { blank } from '../../../server/src/core/blanks';
import type { Span } from '../../../server/src/core/span';

/** A change of a document, as the editor reports it: what was replaced, as it stood before, and by what. */
export interface Change {
  readonly rangeOffset: number;
  readonly rangeLength: number;
  readonly text: string;
}

/** What a change put there, once all changes are made; undefined where none of them has a blank in it. */
export function insertedBlanks(changes: readonly Change[]): Span | undefined {
  const withBlanks = changes.filter(({ text }) => blanksIn(text).length > 0);
  const [first, ...others] = withBlanks.map(({ rangeOffset, text }) => {
    const before = changes.filter((change) => change.rangeOffset < rangeOffset);
    const start = before.reduce((at, change) => at + change.text.length - change.rangeLength, rangeOffset);
    return { start, end: start + text.length };
  });
  return first && others.reduce(union, first);
}

/** Where a stretch is after changes. What is written in it or at its ends belongs to it. */
export function moved(stretch: Span, changes: readonly Change[]): Span {
  // From the last to the first, none moves what another one counts from.
  const backwards = [...changes].sort((a, b) => b.rangeOffset - a.rangeOffset);
  return backwards.reduce(({ start, end }, { rangeOffset, rangeLength, text }) => {
    const changed = rangeOffset + rangeLength;
    const growth = text.length - rangeLength;
    if (changed < start) return { start: start + growth, end: end + growth };
    if (rangeOffset > end) return { start, end };
    return { start: Math.min(start, rangeOffset), end: Math.max(end, changed) + growth };
  }, stretch);
}

export const union = (a: Span, b: Span): Span => ({
  start: Math.min(a.start, b.start),
  end: Math.max(a.end, b.end),
});

/** The blanks of a stretch that are still to be filled in. */
export function blanksIn(
  text: string,
  { start, end }: Span = { start: 0, end: text.length },
): readonly Span[] {
  const found = [...text.slice(start, end).matchAll(blank)];
  return found.map(({ 0: { length }, index }) => ({ start: start + index, end: start + index + length }));
}

/** Whether the writer is in a stretch, and not yet behind the last of its blanks. */
export function isFillingIn(text: string, stretch: Span, selection: Span): boolean {
  const isInside = stretch.start <= selection.start && selection.end <= stretch.end;
  return isInside && blanksIn(text, stretch).some(({ end }) => end > selection.start);
}
