import type { FoldingRange } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { toRange } from '../convert';
import { type Draft, type Span, trimmed } from '../core';

/**
 * What of a draft folds: front matter, sections, comments that go over lines. What an editor folds itself as Markdown
 * begins at the same lines, and folds once.
 */
export function foldingRanges(document: TextDocument, draft: Draft): FoldingRange[] {
  const { text, frontMatter, sections, comments } = draft;
  const fold = (span: Span, kind?: string): FoldingRange[] => {
    const { start, end } = toRange(document, trimmed(text, span));
    return end.line > start.line
      ? [{ startLine: start.line, endLine: end.line, ...(kind !== undefined && { kind }) }]
      : [];
  };
  return [
    ...(frontMatter ? fold(frontMatter) : []),
    ...sections.flatMap((section) => fold(section)),
    ...comments.flatMap((comment) => fold(comment, 'comment')),
  ].sort((a, b) => a.startLine - b.startLine);
}
