import * as l10n from '@vscode/l10n';
import {
  type CancellationToken,
  CodeLensRefreshRequest,
  CompletionTriggerKind,
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type DocumentDiagnosticReport,
  ErrorCodes,
  FileChangeType,
  type InitializeParams,
  type InitializeResult,
  LSPErrorCodes,
  ResponseError,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { name, version } from '../../package.json';
import { type Analysis, createAnalyser } from './analysis';
import { type ClientSupport, readSupport } from './client-support';
import { createConfigReports } from './config-reports';
import { toSpan } from './convert';
import { rules as allRules, type Failure, type Rule } from './core';
import { isDate } from './core/calendar';
import { complete, type Folder } from './core/completion/complete';
import { codeActionKinds, codeActions, type FixAllData, fixAllEdit } from './features/code-actions';
import { codeLenses } from './features/code-lenses';
import { completionList, triggerCharacters } from './features/completion';
import { diagnosticReport, diagnostics } from './features/diagnostics';
import { documentLinks } from './features/document-links';
import { documentSymbols } from './features/document-symbols';
import { effectiveConfiguration } from './features/effective-configuration';
import { foldingRanges } from './features/folding-ranges';
import { glance } from './features/glance';
import { hoverAt } from './features/hover';
import { inlayHints } from './features/inlay-hints';
import { mail } from './features/mail';
import { preview } from './features/preview';
import { type SelectArguments, selectCommand } from './features/select';
import {
  type ConfigurationParams,
  configurationRequest,
  type DraftParams,
  type Glance,
  glanceRequest,
  type InitializationOptions,
  type MailAnswer,
  mailRequest,
  type Preview,
  previewRequest,
  type Strings,
} from './protocol';
import { createSettingsStore, type DraftSettings, type SettingsStore } from './settings';
import type { Surroundings } from './surroundings';
import { localDate } from './today';

/** What a server may be given instead of its own. */
export interface Environment {
  /** The rules to run. */
  readonly rules?: readonly Rule[];
  /** The files around the drafts, where there are files. */
  readonly surroundings?: Surroundings;
  /** Finds a translation by a language tag such as `de-AT`, for clients that bring none along. */
  readonly translation?: (locale: string) => Strings | undefined;
}

/** What lasts from `initialize` to `shutdown`. */
interface Session {
  readonly support: ClientSupport;
  readonly settings: SettingsStore;
  readonly options: InitializationOptions;
  /** Today, as an ISO 8601 calendar date. */
  today(): string;
  /** What lies beside a draft, where there are files. */
  neighboursOf(uri: string): Folder | undefined;
  analyse(document: TextDocument, settings: DraftSettings): Analysis;
}

/** A draft as a request finds it. */
interface Subject extends Omit<Session, 'settings' | 'analyse'> {
  readonly document: TextDocument;
  readonly settings: DraftSettings;
  readonly analysis: Analysis;
}

/**
 * A draft is a file called `NAME.intro.md`. Editors that choose a server by language alone send every Markdown
 * file, and a linter for requests has nothing to say about a README. A document in another language, such as the
 * mail that a mail client opens in an editor, arrives only where somebody asked for it: that is a draft too.
 */
function isDraft({ uri, languageId }: TextDocument): boolean {
  return /\.intro\.md(?:[?#]|$)/.test(uri) || languageId !== 'markdown';
}

/** A server that runs. */
export interface Server {
  /** The client said goodbye; what closes from here on closes in order. */
  isShutDown(): boolean;
}

/** Answers a client over the connection. Knows no transport and no platform. */
export function startServer(
  connection: Connection,
  { rules = allRules, surroundings, translation }: Environment = {},
): Server {
  const documents = new TextDocuments(TextDocument);
  const failedRules = new Set<string>();
  /** The analysis that was last asked for, of each open draft. */
  const shown = new Map<string, Analysis>();
  const configs = createConfigReports(connection, surroundings, logged);
  let folders: readonly string[] = [];
  let session: Session | undefined;
  let shutDown = false;

  /** A rule fails on every keystroke or on none: once in the log is enough. */
  function failed({ rule, error }: Failure): void {
    if (failedRules.has(rule)) return;
    failedRules.add(rule);
    connection.console.error(`The rule "${rule}" failed; the others still run. ${inFull(error)}`);
  }

  /** For what runs on its own: nobody waits for the result, and what went wrong must not end the process. */
  function logged(error: unknown): void {
    connection.console.error(inFull(error));
  }

  function initialize(params: InitializeParams): InitializeResult {
    const options: InitializationOptions = params.initializationOptions ?? {};
    speak(options.strings ?? translation?.(params.locale ?? ''));
    const support = readSupport(params.capabilities, options);
    const fixed = isDate(String(options.today)) ? options.today : undefined;
    const today = () => fixed ?? localDate(new Date());
    const neighboursOf = (uri: string) => surroundings?.neighboursOf(uri, folders);
    const analyse = createAnalyser({ rules, today, failed, neighboursOf });
    const settings = createSettingsStore(connection, support.configuration, options.settings, configs.of);
    folders = params.workspaceFolders?.map(({ uri }) => uri) ?? (params.rootUri ? [params.rootUri] : []);
    session = { support, settings, options, today, neighboursOf, analyse };
    return {
      serverInfo: { name, version },
      capabilities: {
        positionEncoding: 'utf-16',
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        ...(support.pull && {
          diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false },
        }),
        ...(support.codeActions && {
          codeActionProvider: { codeActionKinds, ...(support.resolvesEdits && { resolveProvider: true }) },
        }),
        ...(support.completion && { completionProvider: { triggerCharacters } }),
        ...(support.hover && { hoverProvider: true }),
        ...(support.lenses && { codeLensProvider: {} }),
        ...(support.links && { documentLinkProvider: {} }),
        ...(support.symbols && { documentSymbolProvider: true }),
        ...(support.folding && { foldingRangeProvider: true }),
        ...(support.hints && { inlayHintProvider: true }),
        ...(support.folders && {
          workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
        }),
        ...(support.showDocument && { executeCommandProvider: { commands: [selectCommand] } }),
      },
    };
  }

  function running(): Session {
    if (shutDown) throw new ResponseError(ErrorCodes.InvalidRequest, 'The server is shutting down.');
    if (!session) throw new ResponseError(ErrorCodes.ServerNotInitialized, 'The server is not initialized.');
    return session;
  }

  /**
   * Looks a draft up for a request. Its settings may have to come from the client, so the document is taken
   * after they came: the answer is about the newest version, whatever happened while waiting.
   */
  async function look(uri: string, token?: CancellationToken): Promise<Subject | undefined> {
    const { settings: store, analyse, ...lasting } = running();
    const draft = () => {
      const document = documents.get(uri);
      return document && isDraft(document) ? document : undefined;
    };
    stopIfCancelled(token);
    if (!draft()) return undefined;
    const settings = await store.of(uri);
    stopIfCancelled(token);
    const document = draft();
    if (!document) return undefined;
    const analysis = analyse(document, settings);
    shown.set(uri, analysis);
    return { ...lasting, document, settings, analysis };
  }

  /** Answers a request about a draft; with null where there is none. */
  const about =
    <P extends { readonly textDocument: DraftParams } | DraftParams, R>(
      answer: (subject: Subject, params: P) => R,
    ) =>
    async (params: P, token: CancellationToken): Promise<R | null> => {
      const { uri } = 'uri' in params ? params : params.textDocument;
      const subject = await look(uri, token);
      return subject ? answer(subject, params) : null;
    };

  /** What is shown of every draft may be old: findings are sent, or the client is told to ask again. */
  function showAgain({ pull, refresh, refreshesLenses, refreshesHints }: ClientSupport): void {
    if (!pull) for (const document of documents.all()) publish(document).catch(logged);
    else if (refresh) connection.languages.diagnostics.refresh().catch(logged);
    if (refreshesLenses) connection.sendRequest(CodeLensRefreshRequest.type).catch(logged);
    if (refreshesHints) connection.languages.inlayHint.refresh().catch(logged);
  }

  /** The circumstances of the drafts may have changed: whoever shows findings of old ones is told. */
  async function revise(): Promise<void> {
    if (!session) return;
    if (!session.support.pull) return showAgain(session.support);
    const before = new Map(shown);
    const subjects = await Promise.all(documents.keys().map((uri) => look(uri)));
    const stale = subjects.some((subject) => {
      const old = subject && before.get(subject.document.uri);
      return old && old !== subject.analysis;
    });
    if (stale) showAgain(session.support);
  }

  /** Sends diagnostics to a client that does not pull them. */
  async function publish({ uri, version }: TextDocument): Promise<void> {
    const subject = await look(uri);
    // A version that is gone by now has a successor, which is published on its own.
    if (subject?.document.version !== version) return;
    const items = diagnostics(subject.document, subject.analysis, subject.support);
    await connection.sendDiagnostics({ uri, version, diagnostics: items });
  }

  connection.onInitialize(initialize);
  connection.onInitialized(() => {
    if (session?.support.registersConfiguration) {
      connection.client.register(DidChangeConfigurationNotification.type, { section: 'intro' }).catch(logged);
    }
    if (session?.support.registersWatchers && surroundings) {
      // A follow-up is read together with the request that it belongs to.
      const watchers = ['**/.intro.yaml', '**/*.intro.md'].map((globPattern) => ({ globPattern }));
      connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }).catch(logged);
    }
    if (session?.support.folders) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map(({ uri }) => uri));
        folders = [...folders.filter((uri) => !gone.has(uri)), ...added.map(({ uri }) => uri)];
      });
    }
  });
  connection.onShutdown(() => {
    shutDown = true;
  });

  connection.onDidChangeConfiguration(async ({ settings }) => {
    if (session && (await session.settings.change(settings))) showAgain(session.support);
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    for (const { uri, type } of changes) {
      if (type === FileChangeType.Deleted) configs.deleted(uri);
    }
    revise().catch(logged);
  });
  documents.onDidChangeContent(({ document }) => {
    if (session?.support.pull === false) publish(document).catch(logged);
  });
  documents.onDidClose(({ document }) => {
    const { uri } = document;
    session?.settings.forget(uri);
    shown.delete(uri);
    configs.forget(uri);
    if (session?.support.pull === false && isDraft(document)) {
      connection.sendDiagnostics({ uri, diagnostics: [] }).catch(logged);
    }
  });

  connection.languages.diagnostics.on(
    async ({ textDocument, previousResultId }, token): Promise<DocumentDiagnosticReport> => {
      const subject = await look(textDocument.uri, token);
      if (!subject) return { kind: 'full', items: [] };
      return diagnosticReport(subject.document, subject.analysis, subject.support, previousResultId);
    },
  );
  connection.onCodeAction(async ({ textDocument, range, context }, token) => {
    const subject = await look(textDocument.uri, token);
    if (!subject) return [];
    const { document, analysis, support } = subject;
    return codeActions(document, analysis, support, toSpan(document, range), context);
  });
  connection.onCodeActionResolve(async (action, token) => {
    // Those without an edit or data are a command alone.
    if (action.edit || !action.data) return action;
    const { uri, version } = action.data as FixAllData;
    const subject = await look(uri, token);
    if (subject?.document.version !== version)
      throw new ResponseError(LSPErrorCodes.ContentModified, 'The draft has changed since.');
    const edit = fixAllEdit(subject.document, subject.analysis, subject.support);
    return edit ? { ...action, edit } : action;
  });
  connection.onCompletion(async ({ textDocument, position, context }, token) => {
    const subject = await look(textDocument.uri, token);
    const support = subject?.support.completion;
    if (!subject || !support) return [];
    const { document, analysis, options, today } = subject;
    const folder = subject.neighboursOf(document.uri);
    const around = { today: today(), findings: analysis.findings, ...(folder && { folder }) };
    const unasked = context?.triggerKind === CompletionTriggerKind.TriggerCharacter;
    const found = complete(analysis.draft, document.offsetAt(position), around, unasked);
    return completionList(document, found, support, options.suggestCommand);
  });
  connection.onHover(async ({ textDocument, position }, token) => {
    const subject = await look(textDocument.uri, token);
    const markup = subject?.support.hover;
    if (!subject || !markup) return null;
    const { document, analysis, today } = subject;
    return hoverAt(document, analysis, document.offsetAt(position), today(), markup);
  });
  connection.onCodeLens(
    about(({ document, analysis, settings, support }) =>
      settings.codeLens ? codeLenses(document, analysis, support) : [],
    ),
  );
  connection.onDocumentLinks(
    about(({ document, analysis }) => {
      const neighbours = surroundings?.neighboursOf(document.uri, folders);
      const addressOf = (path: string) => surroundings?.addressOf(document.uri, path) ?? path;
      return documentLinks(document, analysis.draft, neighbours && { neighbours, addressOf });
    }),
  );
  connection.onDocumentSymbol(
    about(({ document, analysis, support }) => documentSymbols(document, analysis.draft, support)),
  );
  connection.onFoldingRanges(about(({ document, analysis }) => foldingRanges(document, analysis.draft)));
  connection.languages.inlayHint.on(
    about(({ document, analysis, settings }, { range }) =>
      settings.inlayHints ? inlayHints(document, analysis.draft, toSpan(document, range)) : [],
    ),
  );
  connection.onExecuteCommand(async ({ command, arguments: given }) => {
    if (command !== selectCommand)
      throw new ResponseError(ErrorCodes.InvalidParams, 'There is no such command.');
    const [uri, version, selection] = given as SelectArguments;
    // In a draft that has moved on, something else may stand there.
    if (version !== null && documents.get(uri)?.version !== version) return;
    await connection.window.showDocument({ uri, selection, takeFocus: true });
  });
  connection.onRequest(
    previewRequest,
    about(({ document, analysis, settings }): Preview => preview(document, analysis, settings.config.from)),
  );
  connection.onRequest(
    glanceRequest,
    about(({ analysis }): Glance => glance(analysis)),
  );
  connection.onRequest(
    configurationRequest,
    about(({ document, analysis, settings }, { layers }: ConfigurationParams) =>
      effectiveConfiguration(document, analysis.draft, settings, layers, rules),
    ),
  );
  connection.onRequest(
    mailRequest,
    about(({ document, analysis, settings }): MailAnswer => mail(document, analysis, settings.config.from)),
  );

  documents.listen(connection);
  connection.listen();
  return { isShutDown: () => shutDown };
}

/** Sets the language for good: a server has one client. What is not translated stays English. */
function speak(strings: Strings | undefined): void {
  l10n.config({ contents: typeof strings === 'object' ? { ...strings } : {} });
}

function inFull(error: unknown): string {
  return (error instanceof Error && error.stack) || String(error);
}

function stopIfCancelled(token: CancellationToken | undefined): void {
  if (token?.isCancellationRequested) {
    throw new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled.');
  }
}
