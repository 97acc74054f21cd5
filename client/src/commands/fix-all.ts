import { l10n, Range, type TextDocument, workspace } from 'vscode';
import type { CodeAction, CodeActionParams } from 'vscode-languageclient';
import { type DraftParams, type Preview, previewRequest } from '../../../server/src/protocol';
import type { LanguageServer } from '../language-server';
import { changedMeanwhile, say, unanswered } from '../status';

const kind = 'source.fixAll.intro';

/** Applies the safe fixes of a draft as one edit, which one undo takes back, and says so in the status bar. */
export async function fixAll(document: TextDocument, server: LanguageServer): Promise<void> {
  say(await run(document, server).catch(() => unanswered));
}

async function run(document: TextDocument, server: LanguageServer): Promise<string> {
  const client = await server.start();
  const uri = client.code2ProtocolConverter.asUri(document.uri);
  const countFindings = async () => {
    const preview = await client.sendRequest<Preview | null>(previewRequest, { uri } satisfies DraftParams);
    return preview?.findings.length ?? 0;
  };

  const { version } = document;
  const before = await countFindings();
  const params: CodeActionParams = {
    textDocument: { uri },
    range: client.code2ProtocolConverter.asRange(new Range(0, 0, document.lineCount, 0)),
    context: { diagnostics: [], only: [kind] },
  };
  const actions = await client.sendRequest<CodeAction[] | null>('textDocument/codeAction', params);
  const action = actions?.find((candidate) => candidate.kind === kind);
  const edit = action?.edit && (await client.protocol2CodeConverter.asWorkspaceEdit(action.edit));
  if (!edit || edit.size === 0) return `$(check) ${l10n.t('Nothing to fix')}`;
  if (document.version !== version || !(await workspace.applyEdit(edit))) {
    return `$(info) ${changedMeanwhile}`;
  }
  const left = await countFindings();
  const fixed = before - left;
  // A fix may better a finding and not end it: shorter context can still be long.
  const done =
    fixed < 1
      ? l10n.t('Applied the safe fixes')
      : fixed === 1
        ? l10n.t('Fixed 1 finding')
        : l10n.t('Fixed {0} findings', fixed);
  return `$(check) ${left > 0 ? l10n.t('{0}, {1} left', done, left) : done}`;
}
