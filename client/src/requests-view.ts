import {
  Disposable,
  type Event,
  EventEmitter,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  type Uri,
  window,
  workspace,
} from 'vscode';
import { draftName, draftPattern } from './drafts';

/** The id of the view, as the manifest has it. */
const viewId = 'intro.requests';

/** More than one looks through; a folder with more is no folder of requests. */
const most = 500;

/**
 * The drafts of the workspace, in the Explorer. Where there are none the editor shows what the manifest has to say instead.
 * Looks for them once the view is opened, and not before. On a virtual file system the manifest leaves the view out: many
 * cannot be searched, and the editor would wait for ever.
 */
export class RequestsView implements TreeDataProvider<Uri> {
  readonly #changed = new EventEmitter<void>();
  #watching: Disposable | undefined;

  readonly onDidChangeTreeData = this.#changed.event;

  /** The last field: the editor looks at the others at once. */
  readonly #view = window.registerTreeDataProvider(viewId, this);

  async getChildren(): Promise<Uri[]> {
    this.#watching ??= this.#watch();
    const found = await workspace.findFiles(draftPattern, undefined, most);
    return found.sort((a, b) => draftName(a).localeCompare(draftName(b)) || a.path.localeCompare(b.path));
  }

  getTreeItem(uri: Uri): TreeItem {
    const item = new TreeItem(uri);
    item.label = draftName(uri);
    item.description = workspace.asRelativePath(uri).split('/').slice(0, -1).join('/');
    item.iconPath = new ThemeIcon('mail');
    item.command = { title: '', command: 'vscode.open', arguments: [uri] };
    return item;
  }

  dispose(): void {
    this.#watching?.dispose();
    this.#view.dispose();
    this.#changed.dispose();
  }

  #watch(): Disposable {
    const watcher = workspace.createFileSystemWatcher(draftPattern, false, true, false);
    const events = [watcher.onDidCreate, watcher.onDidDelete, workspace.onDidChangeWorkspaceFolders];
    const listeners = events.map((event: Event<unknown>) => event(() => this.#changed.fire()));
    return Disposable.from(watcher, ...listeners);
  }
}
