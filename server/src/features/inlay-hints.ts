import * as l10n from '@vscode/l10n';
import type { InlayHint } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { toRange } from '../convert';
import type { Draft, Span } from '../core';
import { inferencesOf } from '../core/inferences';

/** What was read from the text, behind the words that say it, within a span. Accepting a hint writes it to front matter. */
export function inlayHints(document: TextDocument, draft: Draft, span: Span): InlayHint[] {
  return inferencesOf(draft)
    .filter(({ at }) => span.start <= at && at <= span.end)
    .map(({ key, value, at, edit }) => ({
      position: document.positionAt(at),
      label: `${key}: ${value}`,
      tooltip: l10n.t('Read from the text, because front matter does not say it.'),
      paddingLeft: true,
      ...(edit && { textEdits: [{ range: toRange(document, edit), newText: edit.text }] }),
    }));
}
