import {
  commands,
  type Disposable,
  languages,
  Range,
  type TextDocument,
  type TextEditor,
  ThemeIcon,
  Uri,
  type WebviewPanel,
  window,
  workspace,
} from 'vscode';
import type { Forms } from '../../../server/src/core/outgoing';
import {
  type DraftParams,
  type Preview,
  type PreviewRange,
  previewRequest,
} from '../../../server/src/protocol';
import { applyFix } from '../commands/apply-fix';
import type { LanguageServer } from '../language-server';
import { showDraft } from '../show-draft';
import { changedMeanwhile, say, unanswered } from '../status';
import { type FromPage, pageCommands, type ToPage } from './messages';
import { pageHtml } from './page-html';

/** How long changes are collected before the server is asked, in milliseconds: a few frames. */
const pause = 40;

/** How long the page may take to put something on the clipboard, in milliseconds. */
const longestCopy = 2000;

/** The preview of one draft: keeps the page in its panel up to date with the document. */
export class PreviewPanel {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asking = false;
  #askAgain = false;
  #disposed = false;
  #copied: (done: boolean) => void = () => undefined;
  /** The editor that had the focus before the page needed it. */
  #lender: TextEditor | undefined;

  constructor(
    readonly panel: WebviewPanel,
    readonly uri: Uri,
    extension: Uri,
    private readonly server: LanguageServer,
    private readonly onShown: (version: number, text: string) => void,
  ) {
    const assets = Uri.joinPath(extension, 'dist', 'preview');
    panel.webview.options = { enableScripts: true, localResourceRoots: [assets] };
    panel.iconPath = new ThemeIcon('mail-read');
    const key = uri.toString();
    const subscriptions: Disposable[] = [
      panel.webview.onDidReceiveMessage((message: FromPage) => this.#receive(message)),
      workspace.onDidChangeTextDocument(({ document }) => {
        if (document.uri.toString() === key) this.#schedule();
      }),
      // Findings change without the text when the configuration does.
      languages.onDidChangeDiagnostics(({ uris }) => {
        if (uris.some((changed) => changed.toString() === key)) this.#schedule();
      }),
      workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('intro', uri)) this.#schedule();
      }),
    ];
    panel.onDidDispose(() => {
      this.#disposed = true;
      clearTimeout(this.#timer);
      for (const subscription of subscriptions) subscription.dispose();
    });
    panel.webview.html = pageHtml(panel.webview, assets);
  }

  #receive(message: FromPage): void {
    switch (message.type) {
      case 'ready':
        this.#schedule();
        break;
      case 'shown':
        this.onShown(message.version, message.text);
        break;
      case 'reveal':
        void showDraft(this.uri, rangeOf(message.range));
        break;
      case 'run':
        if (!Object.hasOwn(pageCommands, message.command)) break;
        void commands.executeCommand(pageCommands[message.command], this.uri);
        break;
      case 'fix':
        void this.#fix(message).catch(() => say(unanswered));
        break;
      case 'unfocused':
        this.#lender = window.activeTextEditor;
        this.panel.reveal();
        break;
      case 'copied':
        this.#copied(message.done);
        break;
    }
  }

  /**
   * Has the page put a text on the clipboard in both its forms. Browsers let only the page that has the focus: it gets
   * it, and gives it back. False where the browser does not let it all the same.
   */
  async copy(forms: Forms): Promise<boolean> {
    const done = await new Promise<boolean>((resolve) => {
      const timer = setTimeout(() => resolve(false), longestCopy);
      this.#copied = (done) => {
        clearTimeout(timer);
        resolve(done);
      };
      void this.panel.webview.postMessage({ type: 'copy', ...forms } satisfies ToPage);
    });
    const lender = this.#lender;
    this.#lender = undefined;
    if (lender) await window.showTextDocument(lender.document, { viewColumn: lender.viewColumn ?? 1 });
    return done;
  }

  async #fix({ version, finding, title }: Extract<FromPage, { type: 'fix' }>): Promise<void> {
    const document = await this.#document();
    // A page that shows an older text is about to show this one.
    if (document?.version !== version) return;
    if (!(await applyFix(document, finding, title, this.server))) {
      say(`$(info) ${changedMeanwhile}`);
    }
  }

  #schedule(): void {
    // A page that is hidden is gone; when it comes back it says that it is ready.
    if (!this.panel.visible) return;
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      void this.#update();
    }, pause);
  }

  /** Asks the server, one request at a time: a slow answer delays the next question and does not pile them up. */
  async #update(): Promise<void> {
    if (this.#asking) {
      this.#askAgain = true;
      return;
    }
    this.#asking = true;
    do {
      this.#askAgain = false;
      const message = await this.#ask();
      // A disposed panel throws when its webview is touched.
      if (message && !this.#disposed) void this.panel.webview.postMessage(message);
    } while (this.#askAgain && !this.#disposed);
    this.#asking = false;
  }

  async #ask(): Promise<ToPage | undefined> {
    const uri = this.uri.toString();
    const document = await this.#document();
    if (!document) return undefined;
    try {
      const client = await this.server.start();
      const params: DraftParams = { uri: client.code2ProtocolConverter.asUri(this.uri) };
      const preview = await client.sendRequest<Preview | null>(previewRequest, params);
      // An answer about an older text is dropped: the change that made it old has asked for the next one.
      return preview?.version === document.version ? { type: 'preview', uri, preview } : undefined;
    } catch (error) {
      return isCancellation(error) ? undefined : { type: 'unreachable', uri };
    }
  }

  /** The draft, opened again where the editor has closed it; what is gone for good stays as it was shown. */
  async #document(): Promise<TextDocument | undefined> {
    const key = this.uri.toString();
    const open = workspace.textDocuments.find(({ uri }) => uri.toString() === key);
    // Opening an untitled document that was closed would create a new one.
    if (open || this.uri.scheme === 'untitled') return open;
    return workspace.openTextDocument(this.uri).then(undefined, () => undefined);
  }
}

function rangeOf({ start, end }: PreviewRange): Range {
  return new Range(start.line, start.character, end.line, end.character);
}

/** The server gave up because the text changed or somebody asked it to; the next answer is on its way. */
function isCancellation(error: unknown): boolean {
  // ServerCancelled, ContentModified and RequestCancelled in the Language Server Protocol.
  return error instanceof Error && 'code' in error && [-32802, -32801, -32800].includes(Number(error.code));
}
