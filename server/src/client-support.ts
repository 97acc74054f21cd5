import type { ClientCapabilities, MarkupKind } from 'vscode-languageserver';

/** What a client does with completions; undefined for one that asks for none. */
export interface CompletionSupport {
  readonly snippets: boolean;
  /** It shows a few words beside the label. */
  readonly labelDetails: boolean;
  /** It lets its user choose whether what is half typed behind the caret is replaced. */
  readonly insertReplace: boolean;
  readonly preselect: boolean;
  readonly documentation: MarkupKind;
}

import type { InitializationOptions } from './protocol';

/** What a client said at `initialize` that it can do, as far as the server asks. */
export interface ClientSupport {
  /** It pulls diagnostics. Such a client is never sent any. */
  readonly pull: boolean;
  /** It pulls again when told that everything may have changed. */
  readonly refresh: boolean;
  /** It asks again for lenses when told that they may have changed. */
  readonly refreshesLenses: boolean;
  /** It asks again for inlay hints when told that they may have changed. */
  readonly refreshesHints: boolean;
  readonly relatedInformation: boolean;
  /** It keeps what a diagnostic carries beside what is shown. */
  readonly diagnosticData: boolean;
  readonly symbols: boolean;
  /** It takes an outline that says more of its items than where they are. */
  readonly detailedSymbols: boolean;
  readonly folding: boolean;
  readonly links: boolean;
  readonly lenses: boolean;
  readonly hints: boolean;
  /** It takes code actions, not only commands. */
  readonly codeActions: boolean;
  /** It asks for the edit of a code action once that is chosen. */
  readonly resolvesEdits: boolean;
  /** It takes edits that name the version they are for. */
  readonly versionedEdits: boolean;
  /** It takes edits with tab stops in them. */
  readonly snippetEdits: boolean;
  /** It creates files when an edit says so. */
  readonly createsFiles: boolean;
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
  readonly completion: CompletionSupport | undefined;
  /** The markup of hovers; undefined for a client that shows none. */
  readonly hover: MarkupKind | undefined;
  /** The commands of its own that lenses may run. */
  readonly commands: ReadonlySet<string>;
  /** It has an outline of Markdown's headings without this server. */
  readonly headingsElsewhere: boolean;
}

/** The first of the forms that a client prefers which the server can write; plain text where it names none. */
const preferred = (formats: readonly MarkupKind[] | undefined): MarkupKind =>
  formats?.find((format) => format === 'markdown' || format === 'plaintext') ?? 'plaintext';

/** Reads the capabilities once, so that no handler digs for them. */
export function readSupport(
  { textDocument, window, workspace }: ClientCapabilities,
  { commands, headingsElsewhere }: InitializationOptions,
): ClientSupport {
  // Snippets and new files travel in the form of edits that knows versions.
  const versionedEdits = workspace?.workspaceEdit?.documentChanges === true;
  return {
    pull: textDocument?.diagnostic !== undefined,
    refresh: workspace?.diagnostics?.refreshSupport === true,
    refreshesLenses: workspace?.codeLens?.refreshSupport === true,
    refreshesHints: workspace?.inlayHint?.refreshSupport === true,
    relatedInformation:
      textDocument?.diagnostic?.relatedInformation === true ||
      textDocument?.publishDiagnostics?.relatedInformation === true,
    diagnosticData:
      textDocument?.diagnostic?.dataSupport === true ||
      textDocument?.publishDiagnostics?.dataSupport === true,
    symbols: textDocument?.documentSymbol !== undefined,
    folding: textDocument?.foldingRange !== undefined,
    links: textDocument?.documentLink !== undefined,
    lenses: textDocument?.codeLens !== undefined,
    hints: textDocument?.inlayHint !== undefined,
    detailedSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    codeActions: textDocument?.codeAction?.codeActionLiteralSupport !== undefined,
    resolvesEdits:
      textDocument?.codeAction?.dataSupport === true &&
      textDocument.codeAction.resolveSupport?.properties.includes('edit') === true,
    versionedEdits,
    snippetEdits: versionedEdits && workspace?.workspaceEdit?.snippetEditSupport === true,
    createsFiles: versionedEdits && workspace?.workspaceEdit?.resourceOperations?.includes('create') === true,
    showDocument: window?.showDocument?.support === true,
    configuration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    registersWatchers: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    folders: workspace?.workspaceFolders === true,
    completion: textDocument?.completion && {
      snippets: textDocument.completion.completionItem?.snippetSupport === true,
      labelDetails: textDocument.completion.completionItem?.labelDetailsSupport === true,
      insertReplace: textDocument.completion.completionItem?.insertReplaceSupport === true,
      preselect: textDocument.completion.completionItem?.preselectSupport === true,
      documentation: preferred(textDocument.completion.completionItem?.documentationFormat),
    },
    hover: textDocument?.hover && preferred(textDocument.hover.contentFormat),
    commands: new Set(Array.isArray(commands) ? commands : []),
    headingsElsewhere: headingsElsewhere === true,
  };
}
