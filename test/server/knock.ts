/** A rule that is easy to break, a draft that breaks it, and what is read of code actions. */
import { deepEqual } from 'node:assert/strict';
import { type CodeAction, TextDocumentEdit } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { defineRule, type Fix } from '../../server/src/core';

/** Minds the word "knock", and knows too many ways to put it. */
export const knock = defineRule({
  id: 'knock',
  summary: 'Knocking',
  why: 'For these tests.',
  severity: 'warning',
  options: {},
  examples: [],
  *check({ text }) {
    for (const { index } of text.matchAll(/\bknock\b/g)) {
      const span = { start: index, end: index + 'knock'.length };
      const fix = (word: string, extra: Partial<Fix> = {}): Fix => ({
        title: `Say "${word}"`,
        edits: [{ ...span, text: word }],
        safe: false,
        ...extra,
      });
      const fixes = [fix('rap'), fix('tap'), fix('ring', { safe: true, preferred: true }), fix('hammer')];
      yield {
        ...span,
        message: 'Somebody knocks.',
        fixes,
        related: [{ start: 0, end: 2, message: 'Here.' }],
      };
    }
  },
});

export const uri = 'file:///ask.intro.md';
export const draft = 'Hi Dana,\n\nI knock, and knock.\n';
export const firstKnock = { start: { line: 2, character: 2 }, end: { line: 2, character: 7 } };
export const caret = { start: firstKnock.end, end: firstKnock.end };

/** The text that a code action leaves behind, provided that it is meant for this version. */
export function applied({ edit }: CodeAction, text: string, version = 1): string {
  const [change] = edit?.documentChanges ?? [];
  if (!TextDocumentEdit.is(change)) throw new Error('Expected an edit of a document.');
  deepEqual(change.textDocument, { uri, version });
  return TextDocument.applyEdits(
    TextDocument.create(uri, 'markdown', version, text),
    change.edits as never[],
  );
}

export const titles = (actions: CodeAction[]) => actions.map(({ title }) => title);
