import type { Command, Range } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { toRange } from '../convert';
import type { Span } from '../core';

/** Executed by the server: has the editor select what only the writer can fill in. */
export const selectCommand = 'intro.select';

/** What the command is called with: a place, and the version of the draft that it is a place of; null for any. */
export type SelectArguments = [uri: string, version: number | null, range: Range];

/** The command that selects a span of the document. */
export function selectSpan(document: TextDocument, title: string, span: Span): Command {
  const { uri, version } = document;
  return {
    title,
    command: selectCommand,
    arguments: [uri, version, toRange(document, span)] satisfies SelectArguments,
  };
}

/** The command that shows a file which has just been made. */
export function showFile(uri: string, title: string): Command {
  const start = { line: 0, character: 0 };
  return {
    title,
    command: selectCommand,
    arguments: [uri, null, { start, end: start }] satisfies SelectArguments,
  };
}
