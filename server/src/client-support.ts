import type { ClientCapabilities } from 'vscode-languageserver';

/** What a client said at `initialize` that it can do, as far as the server asks. */
export interface ClientSupport {
  /** It pulls diagnostics. Such a client is never sent any. */
  readonly pull: boolean;
  /** It pulls again when told that everything may have changed. */
  readonly refresh: boolean;
  readonly relatedInformation: boolean;
  /** It takes code actions, not only commands. */
  readonly codeActions: boolean;
  /** It takes edits that name the version they are for. */
  readonly versionedEdits: boolean;
  /** It shows a place in a document when asked to. */
  readonly showDocument: boolean;
  /** It can be asked for the settings of a document. */
  readonly configuration: boolean;
  /** It can be asked to say when settings change. */
  readonly registersConfiguration: boolean;
  /** It can be asked to say when files change. */
  readonly registersWatchers: boolean;
  /** It says which folders are open, and when that changes. */
  readonly folders: boolean;
}

/** Reads the capabilities once, so that no handler digs for them. */
export function readSupport({ textDocument, window, workspace }: ClientCapabilities): ClientSupport {
  return {
    pull: textDocument?.diagnostic !== undefined,
    refresh: workspace?.diagnostics?.refreshSupport === true,
    relatedInformation:
      textDocument?.diagnostic?.relatedInformation === true ||
      textDocument?.publishDiagnostics?.relatedInformation === true,
    codeActions: textDocument?.codeAction?.codeActionLiteralSupport !== undefined,
    versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    showDocument: window?.showDocument?.support === true,
    configuration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    registersWatchers: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    folders: workspace?.workspaceFolders === true,
  };
}
