/** What the tests do in the workbench. Nothing here waits for time to pass: only for what the editor says. */
import assert from 'node:assert/strict';
import {
  type CodeAction,
  commands,
  type Diagnostic,
  type Event,
  extensions,
  languages,
  Position,
  Range,
  Selection,
  TabInputWebview,
  type TextDocument,
  type TextEditor,
  Uri,
  window,
  workspace,
} from 'vscode';
import type { ExtensionApi } from '../../../client/src/extension';

const id = 'intro-drafts.intro-drafts';

/** Our extension, activated, and what it offers to tests. */
export async function activated(): Promise<ExtensionApi> {
  const extension = extensions.getExtension<ExtensionApi>(id);
  assert.ok(extension, 'the extension is not installed');
  return extension.activate();
}

/** What the window holds: its folders, our extension, and each document with the rules of its findings. */
export function windowState(): string {
  const folders = workspace.workspaceFolders?.map(({ name }) => name) ?? [];
  const documents = workspace.textDocuments.map(
    ({ uri, version }) =>
      `  ${uri.path}, version ${version}: ${languages.getDiagnostics(uri).map(codeOf).join(', ')}`,
  );
  const isActive = extensions.getExtension(id)?.isActive === true;
  return [`Folders: ${folders.join(', ')}. Extension active: ${isActive}. Documents:`, ...documents].join(
    '\n',
  );
}

/** Resolves with the first non-empty answer of `probe`: now, or when the event fires. */
export function when<T>(event: Event<unknown>, probe: () => T | undefined): Promise<T> {
  return new Promise((resolve) => {
    const now = probe();
    if (now !== undefined) {
      resolve(now);
      return;
    }
    const listener = event(() => {
      const value = probe();
      if (value === undefined) return;
      listener.dispose();
      resolve(value);
    });
  });
}

/** Writes a draft into a folder of the workspace, the first unless told, and opens it. */
export async function open(
  name: string,
  text: string,
  folder = workspace.workspaceFolders?.[0],
): Promise<TextEditor> {
  assert.ok(folder, 'there is no workspace');
  const uri = Uri.joinPath(folder.uri, name);
  await workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return window.showTextDocument(await workspace.openTextDocument(uri), { preview: false });
}

/** Our diagnostics of a document, once there is one of the rule. */
export function findings(document: TextDocument, rule: string): Promise<readonly Diagnostic[]> {
  return when(languages.onDidChangeDiagnostics, () => {
    const own = languages.getDiagnostics(document.uri).filter(({ source }) => source === 'intro');
    return own.some((diagnostic) => codeOf(diagnostic) === rule) ? own : undefined;
  });
}

/** Resolves once a document has no diagnostic of a rule. */
export function gone(document: TextDocument, rule: string): Promise<true> {
  return when(languages.onDidChangeDiagnostics, () =>
    languages.getDiagnostics(document.uri).some((diagnostic) => codeOf(diagnostic) === rule)
      ? undefined
      : true,
  );
}

/** The id of the rule behind a diagnostic. */
export function codeOf({ code }: Diagnostic): unknown {
  return typeof code === 'object' ? code.value : code;
}

/** Puts the caret before the first occurrence of some words. */
export function caret(editor: TextEditor, words: string): void {
  const at = editor.document.positionAt(editor.document.getText().indexOf(words));
  editor.selection = new Selection(at, at);
}

/** Applies the preferred quick fix at the caret, as Auto Fix does, and resolves with the new text. */
export async function autoFix(editor: TextEditor): Promise<string> {
  const { version } = editor.document;
  await quickFix(editor, () => editor.document.version > version);
  return editor.document.getText();
}

/**
 * Runs a request for fixes. The editor cancels one when diagnostics, or its own request for the lightbulb, come in between:
 * then there is no answer, and it is to be asked again.
 */
async function unlessCancelled<T>(request: () => Thenable<T>): Promise<T | undefined> {
  try {
    return await request();
  } catch (error) {
    if (error instanceof Error && error.name === 'Canceled') return undefined;
    throw error;
  }
}

/** The code actions of a kind at a place, once there are some. */
export async function codeActions(document: TextDocument, at: Range, kind: string): Promise<CodeAction[]> {
  for (;;) {
    const actions = await unlessCancelled(() =>
      commands.executeCommand<CodeAction[]>('vscode.executeCodeActionProvider', document.uri, at, kind),
    );
    if (actions?.length) return actions;
  }
}

/** Runs the preferred quick fix at the caret until it has had its effect. */
export async function quickFix(editor: TextEditor, done: () => boolean): Promise<void> {
  const { document } = editor;
  while (!done()) {
    const { active } = editor.selection;
    const here = editor.selection.isEmpty ? new Range(active, active) : editor.selection;
    const first = { kind: 'quickfix', preferred: true, apply: 'first' };
    await unlessCancelled(() => commands.executeCommand('editor.action.codeAction', first));
    // A round trip to the server later it is asked again.
    await unlessCancelled(() =>
      commands.executeCommand('vscode.executeCodeActionProvider', document.uri, here, 'quickfix'),
    );
  }
}

/** Runs a command that asks by quick pick or input box, and accepts what is proposed until it is done. */
export async function accepting(run: () => Thenable<unknown>): Promise<void> {
  let done = false;
  const running = Promise.resolve(run()).finally(() => {
    done = true;
  });
  // There is no event for a quick pick that opens. Accepting is a round trip to the window and harmless without one.
  while (!done) await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
  await running;
}

/** Replaces the whole text of a document. */
export async function replace({ document, edit }: TextEditor, text: string): Promise<void> {
  const all = new Range(new Position(0, 0), document.positionAt(document.getText().length));
  assert.ok(await edit((builder) => builder.replace(all, text)));
}

/** Closes every preview. */
export async function closePreviews(): Promise<void> {
  const tabs = window.tabGroups.all.flatMap((group) => group.tabs);
  await window.tabGroups.close(tabs.filter(({ input }) => input instanceof TabInputWebview));
}

/** Has something else stand in for a part of the editor that a test cannot click, for as long as `run` takes. */
export async function replaced<T extends object, K extends keyof T>(
  target: T,
  key: K,
  value: T[K],
  run: () => Promise<void>,
): Promise<void> {
  const original = Object.getOwnPropertyDescriptor(target, key);
  assert.ok(original, `there is no ${String(key)}`);
  Object.defineProperty(target, key, { value, configurable: true });
  try {
    await run();
  } finally {
    Object.defineProperty(target, key, original);
  }
}
