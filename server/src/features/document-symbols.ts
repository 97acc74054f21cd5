import type { DocumentSymbol, SymbolInformation, SymbolKind } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { ClientSupport } from '../client-support';
import { toRange } from '../convert';
import type { Draft } from '../core';
import { type OutlineItem, outlineOf } from '../core/outline';

/** Markdown's headings are strings in every outline, so the parts of a text are too. */
const kinds: Readonly<Record<OutlineItem['type'], SymbolKind>> = {
  'front-matter': 3, // Namespace
  part: 15, // String
  section: 15,
};

/** The outline of a draft: front matter, the parts of the message, the sections. */
export function documentSymbols(
  document: TextDocument,
  draft: Draft,
  { detailedSymbols, headingsElsewhere }: ClientSupport,
): DocumentSymbol[] | SymbolInformation[] {
  const { uri } = document;
  const items = outlineOf(draft)
    // Sections would stand there twice.
    .filter(({ type }) => !(headingsElsewhere && type === 'section'))
    .map((item) => ({ ...item, kind: kinds[item.type], range: toRange(document, item) }));
  if (!detailedSymbols)
    return items.map(({ name, kind, range }) => ({ name, kind, location: { uri, range } }));
  return items.map(({ name, kind, range, detail, mark }) => ({
    name,
    kind,
    ...(detail !== '' && { detail }),
    range,
    selectionRange: toRange(document, mark),
  }));
}
