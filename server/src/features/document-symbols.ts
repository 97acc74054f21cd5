import type { DocumentSymbol, SymbolInformation, SymbolKind } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { ClientSupport } from '../client-support';
import { toRange } from '../convert';
import type { Draft } from '../core';
import { type OutlineItem, outlineOf } from '../core/outline';

/** Markdown's headings are strings in every outline, so the parts of a text are too. */
const kinds: Readonly<Record<OutlineItem['type'], SymbolKind>> = {
  'front-matter': 3, // Namespace
  field: 7, // Property
  message: 15, // String
  part: 15,
  section: 15,
};

/** The outline of a draft: what front matter says, the parts of the message, the sections. */
export function documentSymbols(
  document: TextDocument,
  draft: Draft,
  { hierarchicalSymbols, headingsElsewhere }: ClientSupport,
): DocumentSymbol[] | SymbolInformation[] {
  // Sections would stand there twice.
  const items = outlineOf(draft).filter(({ type }) => !(headingsElsewhere && type === 'section'));
  return hierarchicalSymbols
    ? items.map((item) => toSymbol(document, item))
    : items.flatMap((item) => toInformation(document, item));
}

function toSymbol(document: TextDocument, item: OutlineItem): DocumentSymbol {
  return {
    name: item.name,
    ...(item.detail !== '' && { detail: item.detail }),
    kind: kinds[item.type],
    range: toRange(document, item),
    selectionRange: toRange(document, item.mark),
    children: item.children.map((child) => toSymbol(document, child)),
  };
}

function toInformation(
  document: TextDocument,
  item: OutlineItem,
  containerName?: string,
): SymbolInformation[] {
  const { uri } = document;
  const location = { uri, range: toRange(document, item) };
  return [
    {
      name: item.name,
      kind: kinds[item.type],
      location,
      ...(containerName !== undefined && { containerName }),
    },
    ...item.children.flatMap((child) => toInformation(document, child, item.name)),
  ];
}
