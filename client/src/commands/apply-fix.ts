import { commands, type TextDocument, workspace } from 'vscode';
import type { CodeAction, CodeActionParams, Diagnostic } from 'vscode-languageclient';
import type { PreviewFinding } from '../../../server/src/protocol';
import type { LanguageServer } from '../language-server';
import { showDraft } from '../show-draft';

/**
 * Applies a fix of a finding, as the lightbulb at its place would, and shows the place.
 *
 * @returns whether the finding was still there
 */
export async function applyFix(
  document: TextDocument,
  finding: Pick<PreviewFinding, 'rule' | 'range'>,
  title: string,
  server: LanguageServer,
): Promise<boolean> {
  const client = await server.start();
  const range = client.protocol2CodeConverter.asRange(finding.range);
  const params: CodeActionParams = {
    textDocument: client.code2ProtocolConverter.asTextDocumentIdentifier(document),
    range: finding.range,
    context: { diagnostics: [], only: ['quickfix'] },
  };
  const actions = await client.sendRequest<CodeAction[] | null>('textDocument/codeAction', params);
  const isMeant = (candidate: Diagnostic) =>
    candidate.code === finding.rule && range.isEqual(client.protocol2CodeConverter.asRange(candidate.range));
  const action = actions?.find(
    (candidate) => candidate.title === title && candidate.diagnostics?.some(isMeant) === true,
  );
  if (!action) return false;
  // What selects a place does so in the editor that is active; what is done for the writer leaves them where they are.
  await showDraft(document.uri, range, { preserveFocus: !action.command });
  const edit = action.edit && (await client.protocol2CodeConverter.asWorkspaceEdit(action.edit));
  if (edit && !(await workspace.applyEdit(edit))) return false;
  if (action.command) {
    await commands.executeCommand(action.command.command, ...(action.command.arguments ?? []));
  }
  return true;
}
