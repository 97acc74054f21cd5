import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { PassThrough } from 'node:stream';
import {
  type ClientCapabilities,
  type CodeAction,
  type CodeActionContext,
  CodeActionRequest,
  type CompletionContext,
  type CompletionItem,
  CompletionRequest,
  ConfigurationRequest,
  createConnection,
  createProtocolConnection,
  DidChangeConfigurationNotification,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  type DocumentDiagnosticReport,
  DocumentDiagnosticRequest,
  ExitNotification,
  type Hover,
  HoverRequest,
  InitializedNotification,
  InitializeRequest,
  type InitializeResult,
  type MessageReader,
  type MessageWriter,
  type Position,
  type ProtocolConnection,
  type Range,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentContentChangeEvent,
} from 'vscode-languageserver/node';
import { type Environment, startServer } from '../../server/src/server';

/** What VS Code can do, as far as the server asks. */
export const modern: ClientCapabilities = {
  textDocument: {
    diagnostic: { relatedDocumentSupport: false },
    publishDiagnostics: { relatedInformation: true },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    foldingRange: {},
    documentLink: { tooltipSupport: true },
    codeLens: {},
    inlayHint: {},
    codeAction: {
      codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'source'] } },
      isPreferredSupport: true,
      dataSupport: true,
      resolveSupport: { properties: ['edit'] },
    },
    completion: {
      completionItem: {
        snippetSupport: true,
        labelDetailsSupport: true,
        insertReplaceSupport: true,
        preselectSupport: true,
        documentationFormat: ['markdown', 'plaintext'],
      },
    },
    hover: { contentFormat: ['markdown', 'plaintext'] },
  },
  window: { showDocument: { support: true } },
  workspace: {
    configuration: true,
    workspaceEdit: { documentChanges: true },
    diagnostics: { refreshSupport: true },
    codeLens: { refreshSupport: true },
    inlayHint: { refreshSupport: true },
    didChangeConfiguration: { dynamicRegistration: true },
  },
};

/** What a client of some years ago can do: nothing that is optional. */
export const old: ClientCapabilities = {};

export interface Options {
  readonly capabilities?: ClientCapabilities;
  readonly initializationOptions?: unknown;
  readonly processId?: number;
  /** The language of the user, as an editor names it. */
  readonly locale?: string;
  /** Answers `workspace/configuration`, by the uri of the document. */
  readonly settings?: (uri: string) => unknown;
}

/** A language client with nothing in it but the protocol. */
export interface Client {
  readonly connection: ProtocolConnection;
  readonly initialized: InitializeResult;
  /** Everything the server sent on its own account, by method, that nobody has waited for. */
  readonly received: ReadonlyMap<string, readonly unknown[]>;
  /** The next notification or request of that method from the server, sent already or to come. */
  next<T = unknown>(method: string): Promise<T>;
  open(uri: string, text: string, options?: { version?: number; languageId?: string }): Promise<void>;
  change(uri: string, version: number, ...changes: TextDocumentContentChangeEvent[]): Promise<void>;
  close(uri: string): Promise<void>;
  configure(settings: unknown): Promise<void>;
  pull(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport>;
  actions(uri: string, range: Range, context?: Partial<CodeActionContext>): Promise<CodeAction[]>;
  complete(uri: string, position: Position, context?: CompletionContext): Promise<CompletionItem[]>;
  hover(uri: string, position: Position): Promise<Hover | null>;
  shutdown(): Promise<void>;
}

/** Greets the server at the other end, as an editor does. */
export async function connect(reader: MessageReader, writer: MessageWriter, options: Options = {}) {
  const connection = createProtocolConnection(reader, writer);
  const received = new Map<string, unknown[]>();
  const waiting = new Map<string, ((params: unknown) => void)[]>();

  function receive(method: string, params: unknown): void {
    const taker = waiting.get(method)?.shift();
    if (taker) taker(params);
    else received.set(method, [...(received.get(method) ?? []), params]);
  }
  connection.onUnhandledNotification(({ method, params }) => receive(method, params));
  for (const method of [
    'client/registerCapability',
    'workspace/diagnostic/refresh',
    'workspace/codeLens/refresh',
    'workspace/inlayHint/refresh',
    'window/showDocument',
  ]) {
    connection.onRequest(method, (params) => {
      receive(method, params);
      return method === 'window/showDocument' ? { success: true } : null;
    });
  }
  connection.onRequest(ConfigurationRequest.type, ({ items }) =>
    Promise.all(items.map(async ({ scopeUri = '' }) => (await options.settings?.(scopeUri)) ?? null)),
  );
  connection.listen();
  const initialized = await connection.sendRequest(InitializeRequest.type, {
    processId: options.processId ?? null,
    ...(options.locale !== undefined && { locale: options.locale }),
    rootUri: null,
    workspaceFolders: null,
    capabilities: options.capabilities ?? modern,
    initializationOptions: options.initializationOptions ?? { today: '2026-11-23' },
  });
  await connection.sendNotification(InitializedNotification.type, {});

  const client: Client = {
    connection,
    initialized,
    received,
    next<T>(method: string) {
      const [first, ...rest] = received.get(method) ?? [];
      if (first !== undefined) {
        received.set(method, rest);
        return Promise.resolve(first as T);
      }
      return new Promise<T>((resolve) => {
        waiting.set(method, [...(waiting.get(method) ?? []), (params) => resolve(params as T)]);
      });
    },
    open: (uri, text, { version = 1, languageId = 'markdown' } = {}) =>
      connection.sendNotification(DidOpenTextDocumentNotification.type, {
        textDocument: { uri, languageId, version, text },
      }),
    change: (uri, version, ...contentChanges) =>
      connection.sendNotification(DidChangeTextDocumentNotification.type, {
        textDocument: { uri, version },
        contentChanges,
      }),
    close: (uri) =>
      connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } }),
    configure: (settings) =>
      connection.sendNotification(DidChangeConfigurationNotification.type, { settings }),
    pull: (uri, previousResultId) =>
      connection.sendRequest(DocumentDiagnosticRequest.type, {
        textDocument: { uri },
        ...(previousResultId !== undefined && { previousResultId }),
      }),
    async actions(uri, range, context = {}) {
      const actions = await connection.sendRequest(CodeActionRequest.type, {
        textDocument: { uri },
        range,
        context: { diagnostics: [], ...context },
      });
      return (actions ?? []) as CodeAction[];
    },
    async complete(uri, position, context) {
      const params = { textDocument: { uri }, position, ...(context && { context }) };
      const answer = await connection.sendRequest(CompletionRequest.type, params);
      return Array.isArray(answer) ? answer : (answer?.items ?? []);
    },
    hover: (uri, position) => connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position }),
    shutdown: () => connection.sendRequest(ShutdownRequest.type),
  };
  return client;
}

/** A client and the built server that it talks to over standard input and output. */
export interface ProcessClient extends Client {
  readonly process: ChildProcessWithoutNullStreams;
  /** The exit code, once the server is gone. */
  readonly exited: Promise<number | null>;
  /** Says goodbye in order. */
  stop(): Promise<number | null>;
}

/** Starts `dist/server.js --stdio` and greets it. */
export async function startProcess(options: Options = {}): Promise<ProcessClient> {
  const server = spawn(process.execPath, ['dist/server.js', '--stdio']);
  const exited = once(server, 'exit').then(([code]) => code as number | null);
  const reader = new StreamMessageReader(server.stdout);
  const client = await connect(reader, new StreamMessageWriter(server.stdin), options);
  return {
    ...client,
    process: server,
    exited,
    async stop() {
      await client.shutdown();
      await client.connection.sendNotification(ExitNotification.type);
      return exited;
    },
  };
}

/** Runs a test against a server of its own, which is gone afterwards whatever happened. */
export function served(
  options: Options,
  test: (client: ProcessClient) => Promise<void>,
): () => Promise<void> {
  return async () => {
    const client = await startProcess(options);
    try {
      await test(client);
    } finally {
      client.process.kill();
      await client.exited;
    }
  };
}

/** A server in this process, for what the built one cannot be given: other rules. */
export async function startInProcess(environment: Environment, options: Options = {}): Promise<Client> {
  const toServer = new PassThrough();
  const toClient = new PassThrough();
  // Readers, not streams: the library ends the process when the stream of a server ends.
  const server = createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient));
  startServer(server, environment);
  return connect(new StreamMessageReader(toClient), new StreamMessageWriter(toServer), options);
}

/** A range from the start of a document to its end, however long it is. */
export const everything: Range = {
  start: { line: 0, character: 0 },
  end: { line: 1_000_000, character: 0 },
};

/** The diagnostics of a full report. */
export function items(report: DocumentDiagnosticReport) {
  if (report.kind !== 'full') throw new Error('Expected a full report.');
  return report.items;
}
