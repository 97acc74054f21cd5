import { type TextDocument, Uri, workspace } from 'vscode';
import type { Attachment } from '../../../server/src/core/eml';
import { baseName, folderOf } from '../drafts';

/** The files that go with a mail, and the paths of those that cannot go with it. */
export interface Gathered {
  readonly attachments: readonly Attachment[];
  readonly missing: readonly string[];
}

/** Reads files by their paths relative to a draft, on whatever file system it lies. */
export async function gather(document: TextDocument, paths: readonly string[]): Promise<Gathered> {
  const read = await Promise.all(
    paths.map(async (path) => ({ path, attachment: await readAttachment(document, path) })),
  );
  return {
    attachments: read.flatMap(({ attachment }) => attachment ?? []),
    missing: read.filter(({ attachment }) => !attachment).map(({ path }) => path),
  };
}

async function readAttachment({ uri }: TextDocument, path: string): Promise<Attachment | undefined> {
  const place = placeOf(uri, path);
  if (!place) return undefined;
  try {
    const content = await workspace.fs.readFile(place);
    return { name: baseName(place), content };
  } catch {
    return undefined;
  }
}

/** Where a path leads; a draft from elsewhere must not reach for what lies outside of its workspace. */
function placeOf(draft: Uri, path: string): Uri | undefined {
  if (/^(?:[~/\\]|[a-z]:)/i.test(path)) return undefined;
  const folder = folderOf(draft);
  if (!folder) return undefined;
  const root = workspace.getWorkspaceFolder(draft)?.uri ?? folder;
  const place = Uri.joinPath(folder, path);
  return place.path.startsWith(`${root.path.replace(/\/$/, '')}/`) ? place : undefined;
}
