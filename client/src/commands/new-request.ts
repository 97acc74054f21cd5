import {
  commands,
  FileType,
  InputBoxValidationSeverity,
  l10n,
  SnippetString,
  type TextEditor,
  Uri,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import { baseName, draftSuffix } from '../drafts';
import { requests, type Snippet } from '../snippets';

/** What some file system refuses in a name; drafts travel between them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are among what is refused.
const refused = /[\\/:*?"<>|\u0000-\u001f]/;

/**
 * Asks for the kind and, where there is a folder, for a name; opens the new draft with its tab stops live.
 *
 * @param argument The folder or file of a menu; or the kind, as the stem of its snippet.
 */
export async function newRequest(argument: unknown): Promise<void> {
  const title = l10n.t('New Request');
  const request = requests.find(({ stem }) => stem === argument) ?? (await chooseRequest(title));
  if (!request) return;
  const uri = await create(argument, request, `${title}: ${l10n.t(request.name)}`);
  if (uri) await (await show(uri))?.insertSnippet(new SnippetString(request.body));
}

/** Opens a request that was written in a hurry, for somebody to try on what they will do to their own. */
export async function openExample(extension: Uri): Promise<void> {
  const text = new TextDecoder().decode(
    await workspace.fs.readFile(Uri.joinPath(extension, 'examples', `ask${draftSuffix}`)),
  );
  const editor = await show(untitled());
  await editor?.edit((edit) => edit.insert(editor.document.positionAt(0), text));
}

async function chooseRequest(title: string): Promise<Snippet | undefined> {
  const picked = await window.showQuickPick(
    requests.map((request) => ({
      label: l10n.t(request.name),
      detail: l10n.t(request.description),
      request,
    })),
    { title, placeHolder: l10n.t('What is it for?'), matchOnDetail: true },
  );
  return picked?.request;
}

/** The editor of a new draft; undefined where the user has gone elsewhere meanwhile. */
async function show(uri: Uri): Promise<TextEditor | undefined> {
  await commands.executeCommand('vscode.open', uri, { preview: false });
  const editor = window.activeTextEditor;
  return editor?.document.uri.toString() === uri.toString() ? editor : undefined;
}

async function create(argument: unknown, request: Snippet, title: string): Promise<Uri | undefined> {
  const folder = await chooseFolder(argument);
  if (folder === 'cancelled') return undefined;
  if (!folder) return untitled();

  const proposed = await freeName(folder, request.stem);
  const value = await window.showInputBox({
    title,
    prompt: l10n.t('Name of the draft, in {0}', folderName(folder)),
    value: proposed,
    valueSelection: [0, proposed.length - draftSuffix.length],
    validateInput: (input) => validate(folder, input),
  });
  if (value === undefined) return undefined;

  const name = fileName(value);
  const uri = Uri.joinPath(folder, name);
  const edit = new WorkspaceEdit();
  // Not written straight to disk: this refuses to overwrite, and the explorer can undo it.
  edit.createFile(uri, { overwrite: false, ignoreIfExists: false });
  if (!(await workspace.applyEdit(edit))) {
    void window.showErrorMessage(l10n.t('{0} could not be created in {1}.', name, folderName(folder)));
    return undefined;
  }
  return uri;
}

/** The folder that was clicked, or the one of the file that was clicked, or the workspace's. */
async function chooseFolder(argument: unknown): Promise<Uri | 'cancelled' | undefined> {
  if (argument instanceof Uri) {
    const { type } = await workspace.fs.stat(argument);
    return type & FileType.Directory ? argument : Uri.joinPath(argument, '..');
  }
  const folders = workspace.workspaceFolders ?? [];
  if (folders.length < 2) return folders[0]?.uri;
  return (await window.showWorkspaceFolderPick())?.uri ?? 'cancelled';
}

/**
 * An untitled document whose name makes it a draft: it is checked before it is ever saved. Any other name the
 * editor would take for a path, and save to the root of the disk unasked; so would `openTextDocument`.
 */
function untitled(): Uri {
  const taken = new Set(workspace.textDocuments.map(({ uri }) => uri.toString()));
  for (let count = 1; ; count++) {
    const uri = Uri.from({ scheme: 'untitled', path: `Untitled-${count}${draftSuffix}` });
    if (!taken.has(uri.toString())) return uri;
  }
}

async function freeName(folder: Uri, stem: string): Promise<string> {
  for (let count = 1; ; count++) {
    const name = numbered(stem, count);
    if (!(await exists(Uri.joinPath(folder, name)))) return name;
  }
}

function folderName(folder: Uri): string {
  return baseName(folder) || folder.path;
}

function numbered(stem: string, count: number): string {
  return `${stem}${count > 1 ? `-${count}` : ''}${draftSuffix}`;
}

/** The name as it is saved: people may leave the ending away. */
function fileName(input: string): string {
  return input.trim().replace(/(\.intro)?(\.md)?$/i, '') + draftSuffix;
}

async function validate(folder: Uri, input: string) {
  const name = fileName(input);
  if (name === draftSuffix) return l10n.t('A draft needs a name.');
  if (refused.test(name)) return l10n.t('A file name cannot contain {0}', '\\ / : * ? " < > |');
  if (await exists(Uri.joinPath(folder, name))) return l10n.t('{0} exists already.', name);
  return name === input.trim()
    ? undefined
    : { message: l10n.t('It will be saved as {0}.', name), severity: InputBoxValidationSeverity.Info };
}

async function exists(uri: Uri): Promise<boolean> {
  return workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}
