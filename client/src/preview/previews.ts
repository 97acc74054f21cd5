import {
  type Disposable,
  type Event,
  EventEmitter,
  l10n,
  type TextDocument,
  Uri,
  ViewColumn,
  type WebviewPanel,
  type WebviewPanelSerializer,
  window,
  workspace,
} from 'vscode';
import type { Forms } from '../../../server/src/core/outgoing';
import { draftName } from '../drafts';
import type { LanguageServer } from '../language-server';
import type { PageState } from './messages';
import { PreviewPanel } from './panel';

/** What a preview shows: a version of a draft, as this text. */
export interface Shown {
  readonly uri: Uri;
  readonly version: number;
  readonly text: string;
}

/** The type of the webview panel, as the manifest's `onWebviewPanel` names it. */
export const previewType = 'intro.preview';

/** The previews that are open: one for a draft at most. */
export class Previews implements Disposable, WebviewPanelSerializer<PageState | undefined> {
  readonly #panels = new Map<string, PreviewPanel>();
  readonly #shown = new EventEmitter<Shown>();

  readonly onDidShow: Event<Shown> = this.#shown.event;

  constructor(
    private readonly extension: Uri,
    private readonly server: LanguageServer,
  ) {}

  /** The draft of the preview that has the focus. */
  get active(): Uri | undefined {
    return [...this.#panels.values()].find(({ panel }) => panel.active)?.uri;
  }

  /**
   * Has the preview of a draft put a text on the clipboard with its formatting; `no page` where none is in sight,
   * `refused` where the browser does not let it.
   */
  async copy(uri: Uri, forms: Forms): Promise<'copied' | 'refused' | 'no page'> {
    const preview = this.#panels.get(uri.toString());
    if (!preview?.panel.visible) return 'no page';
    return (await preview.copy(forms)) ? 'copied' : 'refused';
  }

  /** Opens the preview of a draft, or brings the one that is open to the front. */
  async open(document: TextDocument, column: ViewColumn): Promise<void> {
    const existing = this.#panels.get(document.uri.toString());
    if (existing) {
      existing.panel.reveal(undefined, column === ViewColumn.Beside);
      return;
    }
    const panel = window.createWebviewPanel(previewType, l10n.t('Preview {0}', draftName(document.uri)), {
      viewColumn: column,
      // Beside the draft it is company for the writing; in its place it is what one wants to read.
      preserveFocus: column === ViewColumn.Beside,
    });
    this.#adopt(panel, document);
  }

  /** Takes up a preview that was open when the window was reloaded. */
  async deserializeWebviewPanel(panel: WebviewPanel, state: PageState | undefined): Promise<void> {
    const document =
      state && (await workspace.openTextDocument(Uri.parse(state.uri)).then(undefined, () => undefined));
    if (document) this.#adopt(panel, document);
    else panel.dispose();
  }

  dispose(): void {
    for (const { panel } of this.#panels.values()) panel.dispose();
    this.#shown.dispose();
  }

  #adopt(panel: WebviewPanel, document: TextDocument): void {
    const { uri } = document;
    const key = uri.toString();
    const preview = new PreviewPanel(panel, uri, this.extension, this.server, (version, text) =>
      this.#shown.fire({ uri, version, text }),
    );
    this.#panels.set(key, preview);
    panel.onDidDispose(() => this.#panels.delete(key));
  }
}
