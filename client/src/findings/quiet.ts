/**
 * What is not said while somebody writes: nothing about the passage at the caret, and nothing new about what is missing,
 * which may be what they are about to write. Knows no editor, so that it can be tried without one.
 */
import type { DiagnosticData } from '../../../server/src/protocol';

/** How long after the last key somebody still counts as writing, in milliseconds. As in cSpell; LTeX+ waits for 2000. */
export const pauseAfterTyping = 1500;

/** A place in a document; lines and characters count from 0. */
export interface Place {
  readonly line: number;
  readonly character: number;
}

/** A diagnostic, as far as it matters here. */
export interface Remark {
  readonly rule: unknown;
  /** What the server sent along. Without it a remark is always made. */
  readonly data: DiagnosticData | undefined;
}

/** Somebody writing. */
export interface Writing {
  /** The caret; undefined where the document is in no editor. */
  readonly caret: Place | undefined;
  /** The rules whose word of something missing showed before the writing began: it stays for as long as it is true. */
  readonly standing: ReadonlySet<unknown>;
}

/** Whether a change of a document is one that somebody types: a character, a new line, a deletion. */
export function isTyped(changes: readonly { readonly text: string }[]): boolean {
  return changes.length > 0 && changes.every(({ text }) => text.length <= 2 || /^\r?\n[ \t]*$/.test(text));
}

/** Whether a remark may be made while somebody writes. */
export function isSaid({ rule, data }: Remark, { caret, standing }: Writing): boolean {
  if (!data) return true;
  if (data.absence) return standing.has(rule);
  return !(caret && isAt(data.passage, caret));
}

/** The caret stands in a passage or at one of its ends: what was just typed may not be counted yet. */
function isAt({ start, end }: DiagnosticData['passage'], caret: Place): boolean {
  return isIn({ start, end: { line: end.line, character: end.character + 1 } }, caret);
}

/** Whether a place is in a passage or at one of its ends. */
export function isIn({ start, end }: DiagnosticData['passage'], place: Place): boolean {
  return !isBefore(place, start) && !isBefore(end, place);
}

const isBefore = (a: Place, b: Place): boolean =>
  a.line < b.line || (a.line === b.line && a.character < b.character);
