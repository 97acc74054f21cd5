/** Edits whose blanks the writer fills in one after the other, for editors that can do that (LSP 3.18 SnippetTextEdit). */
import type { SnippetTextEdit, TextEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { toRange } from '../convert';
import { type Edit, inOrder } from '../core';
import { blank } from '../core/blanks';
import { choice, escaped, tabStop } from './snippet-text';

/**
 * The edits of a fix with a tab stop for each blank; equal blanks share one, and are filled in together. The brackets stay
 * until the writer types, so that what is forgotten is still seen to be a blank. Edits without any are plain.
 */
export function withTabStops(document: TextDocument, edits: readonly Edit[]): (TextEdit | SnippetTextEdit)[] {
  // Brackets in words that only move are the writer's.
  const moved = edits.map((edit) => document.getText(toRange(document, edit))).join('\n');
  const stops = new Map<string, number>();
  const stopOf = (key: string) => {
    const stop = stops.get(key) ?? stops.size + 1;
    stops.set(key, stop);
    return stop;
  };
  return inOrder(edits).map((edit) => {
    const range = toRange(document, edit);
    const value = snippetOf(edit, (text) => !moved.includes(text), stopOf);
    return value === undefined
      ? { range, newText: edit.text }
      : { range, snippet: { kind: 'snippet', value } };
  });
}

/** The text of an edit as a snippet; undefined where it has nothing to be filled in. */
function snippetOf(
  { text, choices }: Edit,
  isNew: (blank: string) => boolean,
  stopOf: (key: string) => number,
): string | undefined {
  const [chosen] = choices ?? [];
  if (choices && chosen !== undefined) {
    const at = text.lastIndexOf(chosen);
    const [before, after] = [text.slice(0, at), text.slice(at + chosen.length)];
    return escaped(before) + choice(stopOf(chosen), choices) + escaped(after);
  }
  let value = '';
  let end = 0;
  for (const { 0: found, index } of text.matchAll(blank)) {
    if (!isNew(found)) continue;
    value += escaped(text.slice(end, index)) + tabStop(stopOf(found), found);
    end = index + found.length;
  }
  return end === 0 ? undefined : value + escaped(text.slice(end));
}
