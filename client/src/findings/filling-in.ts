import {
  type Diagnostic,
  type Disposable,
  EventEmitter,
  type TextDocument,
  type TextDocumentChangeEvent,
  TextDocumentSaveReason,
  type TextEditor,
  type Uri,
  window,
  workspace,
} from 'vscode';
import type { Span } from '../../../server/src/core/span';
import { isDraft } from '../drafts';
import { blanksIn, insertedBlanks, isFillingIn, moved, union } from './blanks';
import { dataOf } from './findings';
import { isIn } from './quiet';

/** How long the caret has to rest, in milliseconds: on its way to the first blank it is put behind all that was inserted. */
const rest = 100;

/**
 * The drafts that a template, or a fix with blanks, was just inserted into. Nobody needs to be told of blanks that they are
 * filling in; it is time once they have been through, went elsewhere or save.
 *
 * Whether Tab leads to a next blank the editor tells no extension (microsoft/vscode#173461), so this goes by the caret.
 */
export class FillingIn implements Disposable {
  readonly #stretches = new Map<string, Span>();
  readonly #ended = new EventEmitter<Uri>();
  readonly #subscriptions: readonly Disposable[];
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Fires when it is over in a draft. */
  readonly onDidEnd = this.#ended.event;

  constructor() {
    this.#subscriptions = [
      workspace.onDidChangeTextDocument((event) => this.#changed(event)),
      window.onDidChangeTextEditorSelection(({ textEditor }) => this.#selected(textEditor)),
      window.onDidChangeActiveTextEditor((editor) => editor && this.#endAllBut(editor.document)),
      workspace.onWillSaveTextDocument(({ document, reason }) => {
        if (reason === TextDocumentSaveReason.Manual) this.end(document);
      }),
      workspace.onDidCloseTextDocument(({ uri }) => this.#stretches.delete(uri.toString())),
    ];
  }

  /** The blanks that are being filled in. Equal ones are filled in together, and are one. */
  blanksOf(document: TextDocument): number {
    const stretch = this.#stretches.get(document.uri.toString());
    if (!stretch) return 0;
    const text = document.getText();
    return new Set(blanksIn(text, stretch).map(({ start, end }) => text.slice(start, end))).size;
  }

  /** What of the diagnostics of a draft can be said: nothing about a passage with a blank that is being filled in. */
  withoutBlanks(uri: Uri, diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
    const stretch = this.#stretches.get(uri.toString());
    const document =
      stretch && workspace.textDocuments.find((open) => open.uri.toString() === uri.toString());
    if (!document) return diagnostics;
    const blanks = blanksIn(document.getText(), stretch).map(({ start }) => document.positionAt(start));
    return diagnostics.filter((diagnostic) => {
      const { passage } = dataOf(diagnostic) ?? {};
      return !passage || !blanks.some((place) => isIn(passage, place));
    });
  }

  /** Ends it in a draft: from now on its blanks are told of. */
  end({ uri }: TextDocument): void {
    if (this.#stretches.delete(uri.toString())) this.#ended.fire(uri);
  }

  dispose(): void {
    clearTimeout(this.#timer);
    for (const subscription of this.#subscriptions) subscription.dispose();
    this.#ended.dispose();
  }

  #changed({ document, contentChanges, reason }: TextDocumentChangeEvent): void {
    if (contentChanges.length === 0 || !isDraft(document)) return;
    const key = document.uri.toString();
    const before = this.#stretches.get(key);
    const now = before && moved(before, contentChanges);
    // What is undone or changed by somebody else was there already, or is nobody's who writes here.
    const editor = window.activeTextEditor;
    const isWriter = reason === undefined && document === editor?.document;
    const inserted = isWriter ? insertedBlanks(contentChanges) : undefined;
    const stretch = inserted && now ? union(inserted, now) : (inserted ?? now);
    if (stretch) this.#stretches.set(key, stretch);
    // Where the caret stays elsewhere, nobody is about to fill them in.
    if (inserted && editor) this.#selected(editor);
  }

  #selected(editor: TextEditor): void {
    clearTimeout(this.#timer);
    if (this.#stretches.has(editor.document.uri.toString()))
      this.#timer = setTimeout(() => this.#rests(editor), rest);
  }

  #rests({ document, selection }: TextEditor): void {
    const stretch = this.#stretches.get(document.uri.toString());
    const selected = { start: document.offsetAt(selection.start), end: document.offsetAt(selection.end) };
    if (stretch && !isFillingIn(document.getText(), stretch, selected)) this.end(document);
  }

  #endAllBut(document: TextDocument): void {
    for (const other of workspace.textDocuments) if (other !== document) this.end(other);
  }
}
