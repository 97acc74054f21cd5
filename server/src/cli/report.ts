import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Draft, Finding } from '../core';

/** What is to be said about one input. */
export interface Report {
  /** As it was given on the command line. */
  readonly path: string;
  readonly draft: Draft;
  readonly findings: readonly Finding[];
}

/** The draft's text with its lines counted. */
export function linesOf({ path, draft }: Report): TextDocument {
  return TextDocument.create(path, 'markdown', 0, draft.text);
}
