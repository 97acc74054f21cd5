import { languages, TabInputText, type TextDocument, Uri, window, workspace } from 'vscode';

/** What the end of a draft's file name is. */
export const draftSuffix = '.intro.md';

/** Finds drafts, wherever they are. */
export const draftPattern = `**/*${draftSuffix}`;

/** Selects drafts of every scheme: saved, untitled, on a remote or virtual file system. */
export const draftSelector = [{ language: 'markdown', pattern: draftPattern }];

/** True for a Markdown document whose name is that of a draft. */
export function isDraft(document: TextDocument): boolean {
  return languages.match(draftSelector, document) > 0;
}

/** True for the address of a file whose name is that of a draft. */
export const isDraftName = (uri: Uri): boolean => uri.path.endsWith(draftSuffix);

/** The last part of a path: `ask.intro.md` for `/home/sam/ask.intro.md`. */
export const baseName = ({ path }: Uri): string => path.slice(path.lastIndexOf('/') + 1);

/** The folder that a draft lies in; that of the workspace for one never saved. */
export function folderOf(draft: Uri): Uri | undefined {
  return draft.scheme === 'untitled' ? workspace.workspaceFolders?.[0]?.uri : Uri.joinPath(draft, '..');
}

/** The name of a draft as people say it: `ask` for `/home/sam/ask.intro.md`. */
export function draftName(uri: Uri): string {
  const name = baseName(uri);
  return name.endsWith(draftSuffix) ? name.slice(0, -draftSuffix.length) : name;
}

/**
 * The draft that a command is about: the resource that a menu hands over, else what the user looks at (the
 * active editor or preview), else a draft that is in sight, as when the focus is in a terminal or a panel, else one
 * that is open behind something else, such as the walkthrough.
 *
 * @param argument A lens of the language server hands over the address as a text.
 * @param previewed The draft of the active preview.
 */
export async function findDraft(
  argument: unknown,
  previewed: Uri | undefined,
): Promise<TextDocument | undefined> {
  const given = typeof argument === 'string' ? Uri.parse(argument) : argument;
  const uri = given instanceof Uri ? given : previewed;
  if (uri) {
    if (!isDraftName(uri)) return undefined;
    const document = await workspace.openTextDocument(uri);
    return isDraft(document) ? document : undefined;
  }
  const active = window.activeTextEditor?.document;
  if (active && isDraft(active)) return active;
  const visible = window.visibleTextEditors.find(({ document }) => isDraft(document));
  return visible?.document ?? openDraft();
}

/** The last of the drafts that have a tab. */
function openDraft(): Promise<TextDocument> | undefined {
  const inputs = window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ input }) => input));
  const last = inputs.findLast(
    (input): input is TabInputText => input instanceof TabInputText && isDraftName(input.uri),
  );
  return last && Promise.resolve(workspace.openTextDocument(last.uri));
}
