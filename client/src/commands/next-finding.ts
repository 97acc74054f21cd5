import { commands, l10n, Range, type TextDocument, window } from 'vscode';
import { findingsOf } from '../findings/findings';
import { showDraft } from '../show-draft';
import { say } from '../status';

/** Goes to the finding after the caret, from the last one to the first, and shows what it says. */
export async function nextFinding({ uri }: TextDocument): Promise<void> {
  const findings = findingsOf(uri);
  const editor = window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString());
  const caret = editor?.selection.active;
  const next = findings.find(({ range }) => !caret || range.start.isAfter(caret)) ?? findings[0];
  if (!next) return say(`$(check) ${l10n.t('Nothing to consider')}`);
  await showDraft(uri, new Range(next.range.start, next.range.start));
  await commands.executeCommand('editor.action.showHover');
}
