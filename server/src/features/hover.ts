import type { Hover, MarkupKind } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Analysis } from '../analysis';
import { toMarkup, toRange } from '../convert';
import { hover } from '../core/hover';

/** What there is to say about a place of the draft, in the markup that the client shows. */
export function hoverAt(
  document: TextDocument,
  { draft, findings }: Analysis,
  offset: number,
  today: string,
  kind: MarkupKind,
): Hover | null {
  const found = hover(draft, offset, findings, today);
  return found ? { contents: toMarkup(found.lines, kind), range: toRange(document, found) } : null;
}
