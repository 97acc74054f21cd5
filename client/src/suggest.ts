import { commands, type Disposable, l10n, type TextDocument, window, workspace } from 'vscode';
import type { InitializationOptions } from '../../server/src/protocol';
import { isDraft } from './drafts';

/** Has the editor show completions, and say nothing where there are none. */
export const suggestCommand = {
  title: l10n.t('Show values'),
  command: 'editor.action.triggerSuggest',
  arguments: [{ auto: true }],
} as const satisfies InitializationOptions['suggestCommand'];

/**
 * Shows the keys of front matter as one begins to type them. The editor goes by the language of the file, and for
 * Markdown its default is to show nothing while typing: right for prose. Front matter is YAML, and here it is as in YAML
 * files, whatever the user chose for those.
 */
export function suggestKeys(): Disposable {
  return workspace.onDidChangeTextDocument(({ document, contentChanges: [change, ...more], reason }) => {
    if (!change || more.length > 0 || reason !== undefined || !/^[a-z]$/i.test(change.text)) return;
    if (window.activeTextEditor?.document !== document || !isDraft(document)) return;
    const { line } = change.range.start;
    // The first letter of a line: what follows is filtered by the editor.
    if (document.lineAt(line).text !== change.text || !isFrontMatter(document, line)) return;
    if (!suggestsWhileTyping(document)) return;
    void commands.executeCommand(suggestCommand.command, ...suggestCommand.arguments);
  });
}

/** Whether everything above a line is front matter that has not ended. */
function isFrontMatter(document: TextDocument, line: number): boolean {
  if (line === 0 || !/^---\s*$/.test(document.lineAt(0).text)) return false;
  for (let above = 1; above < line; above++) {
    if (!/^(?:[\w-]+\s*:|\s|-\s|#|$)/.test(document.lineAt(above).text)) return false;
  }
  return true;
}

/** The editor's setting, as it holds for YAML. Of its values, these two show no list. */
function suggestsWhileTyping(document: TextDocument): boolean {
  const chosen = workspace
    .getConfiguration('editor', { uri: document.uri, languageId: 'yaml' })
    .get<boolean | { readonly other: unknown }>('quickSuggestions', true);
  const other = typeof chosen === 'object' ? chosen.other : chosen;
  return ![false, 'off', 'inline'].includes(other as boolean | string);
}
