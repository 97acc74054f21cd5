import {
  type Diagnostic,
  type DiagnosticCollection,
  languages,
  type TextDocument,
  type TextDocumentChangeEvent,
  type Uri,
  window,
  workspace,
} from 'vscode';
import type { DiagnosticCollectionProvider } from 'vscode-languageclient';
import { isDraft, isDraftName } from '../drafts';
import type { FillingIn } from './filling-in';
import { dataOf, ruleOf } from './findings';
import type { Pause } from './pause';
import { isSaid, isTyped, pauseAfterTyping, type Remark } from './quiet';

/** What the server found in a draft, and where it is shown. */
interface Held {
  readonly uri: Uri;
  readonly collection: DiagnosticCollection;
  readonly all: readonly Diagnostic[];
}

/** A draft that somebody writes in. */
interface Typing {
  readonly timer: ReturnType<typeof setTimeout>;
  readonly standing: ReadonlySet<unknown>;
  /** Who waits for the pause. */
  readonly waiting: (() => void)[];
}

/**
 * Holds diagnostics back while somebody writes or fills in a template, and while findings are paused. The server answers
 * every key at once; what it found is told when it can be heard.
 */
export class QuietDiagnostics implements DiagnosticCollectionProvider {
  readonly #held = new Map<string, Held>();
  readonly #typing = new Map<string, Typing>();

  constructor(
    private readonly pause: Pause,
    private readonly fillingIn: FillingIn,
  ) {
    workspace.onDidChangeTextDocument((event) => this.#changed(event));
    pause.onDidChange(() => {
      for (const key of this.#held.keys()) this.#show(key);
    });
    fillingIn.onDidEnd((uri) => this.#show(uri.toString()));
  }

  create(name: string | undefined): DiagnosticCollection {
    const collection = languages.createDiagnosticCollection(name);
    const set = (uri: Uri, diagnostics: readonly Diagnostic[] | undefined) => {
      this.#held.set(uri.toString(), { uri, collection, all: diagnostics ?? [] });
      this.#show(uri.toString());
    };
    const remove = (uri: Uri) => {
      this.#held.delete(uri.toString());
      collection.delete(uri);
    };
    return new Proxy(collection, {
      get(target, key) {
        if (key === 'set') return set;
        if (key === 'delete') return remove;
        const value: unknown = Reflect.get(target, key, target);
        return typeof value === 'function' ? value.bind(target) : value;
      },
    });
  }

  /** Whether somebody writes in a document just now. */
  isTyping({ uri }: TextDocument): boolean {
    return this.#typing.has(uri.toString());
  }

  /** Resolves once nobody writes in a document. */
  settled({ uri }: TextDocument): Promise<void> {
    const typing = this.#typing.get(uri.toString());
    return new Promise((resolve) => {
      if (typing) typing.waiting.push(resolve);
      else resolve();
    });
  }

  /** The client has stopped, and with it all of its collections. */
  dispose(collection: DiagnosticCollection): void {
    this.#held.clear();
    collection.dispose();
  }

  #changed({ document, contentChanges, reason }: TextDocumentChangeEvent): void {
    if (contentChanges.length === 0 || !isDraft(document)) return;
    const key = document.uri.toString();
    const before = this.#typing.get(key);
    clearTimeout(before?.timer);
    // What is pasted, mended or undone is there at once, and so is what is to be said of it.
    const typed =
      reason === undefined && document === window.activeTextEditor?.document && isTyped(contentChanges);
    if (!typed) {
      this.#ended(key);
      return;
    }
    const timer = setTimeout(() => {
      this.#ended(key);
      this.#show(key);
    }, pauseAfterTyping);
    const standing = before?.standing ?? this.#standing(document.uri);
    this.#typing.set(key, { timer, standing, waiting: before?.waiting ?? [] });
  }

  #ended(key: string): void {
    const waiting = this.#typing.get(key)?.waiting ?? [];
    this.#typing.delete(key);
    for (const resolve of waiting) resolve();
  }

  /** The rules that say just now that something is missing. */
  #standing(uri: Uri): ReadonlySet<unknown> {
    const shown = languages.getDiagnostics(uri).map(remark);
    return new Set(shown.filter(({ data }) => data?.absence).map(({ rule }) => rule));
  }

  #show(key: string): void {
    const held = this.#held.get(key);
    if (!held) return;
    const { uri, collection, all } = held;
    const typing = this.#typing.get(key);
    if (this.pause.paused && isDraftName(uri)) {
      collection.set(uri, []);
      return;
    }
    const heard = this.fillingIn.withoutBlanks(uri, all);
    if (!typing) {
      collection.set(uri, heard);
      return;
    }
    const editor = window.activeTextEditor;
    const caret = editor?.document.uri.toString() === key ? editor.selection.active : undefined;
    const writing = { caret, standing: typing.standing };
    collection.set(
      uri,
      heard.filter((diagnostic) => isSaid(remark(diagnostic), writing)),
    );
  }
}

const remark = (diagnostic: Diagnostic): Remark => ({ rule: ruleOf(diagnostic), data: dataOf(diagnostic) });
