import {
  type Range,
  type TextDocumentShowOptions,
  TextEditorRevealType,
  type Uri,
  ViewColumn,
  window,
} from 'vscode';

/** Brings a place of a draft into sight, in the editor that shows it, and selects it. */
export async function showDraft(
  uri: Uri,
  selection: Range,
  options: Pick<TextDocumentShowOptions, 'preserveFocus'> = {},
): Promise<void> {
  const key = uri.toString();
  const shown = window.visibleTextEditors.find(({ document }) => document.uri.toString() === key);
  const viewColumn = shown?.viewColumn ?? ViewColumn.One;
  const editor = await window.showTextDocument(uri, { ...options, viewColumn, selection });
  editor.revealRange(selection, TextEditorRevealType.InCenterIfOutsideViewport);
}
