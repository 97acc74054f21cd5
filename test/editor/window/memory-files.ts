/** An extension that serves files from memory, as one that shows a repository on the web does. Runs in either host. */
import {
  Disposable,
  EventEmitter,
  type ExtensionContext,
  type FileChangeEvent,
  FileChangeType,
  type FileStat,
  FileSystemError,
  type FileSystemProvider,
  FileType,
  type Uri,
  workspace,
} from 'vscode';

/** Files by their paths; the tests write them into the manifest. */
type Files = Readonly<Record<string, string>>;

export function activate({ extension, subscriptions }: ExtensionContext): void {
  const { scheme, files }: { readonly scheme: string; readonly files: Files } = extension.packageJSON.memory;
  subscriptions.push(workspace.registerFileSystemProvider(scheme, new MemoryFiles(files)));
}

class MemoryFiles implements FileSystemProvider {
  readonly #changed = new EventEmitter<FileChangeEvent[]>();
  readonly onDidChangeFile = this.#changed.event;
  readonly #files: Map<string, Uint8Array>;

  constructor(files: Files) {
    const encoder = new TextEncoder();
    this.#files = new Map(Object.entries(files).map(([path, text]) => [path, encoder.encode(text)]));
  }

  stat(uri: Uri): FileStat {
    const file = this.#files.get(uri.path);
    if (!file && this.#namesIn(uri).length === 0) throw FileSystemError.FileNotFound(uri);
    return { type: file ? FileType.File : FileType.Directory, ctime: 0, mtime: 0, size: file?.length ?? 0 };
  }

  readDirectory(uri: Uri): [string, FileType][] {
    return this.#namesIn(uri).map((name) => [name, FileType.File]);
  }

  readFile(uri: Uri): Uint8Array {
    const file = this.#files.get(uri.path);
    if (!file) throw FileSystemError.FileNotFound(uri);
    return file;
  }

  writeFile(uri: Uri, content: Uint8Array): void {
    const type = this.#files.has(uri.path) ? FileChangeType.Changed : FileChangeType.Created;
    this.#files.set(uri.path, content);
    this.#changed.fire([{ type, uri }]);
  }

  watch(): Disposable {
    return new Disposable(() => undefined);
  }

  createDirectory(): void {}

  delete(uri: Uri): void {
    this.#files.delete(uri.path);
    this.#changed.fire([{ type: FileChangeType.Deleted, uri }]);
  }

  rename(from: Uri, to: Uri): void {
    this.writeFile(to, this.readFile(from));
    this.delete(from);
  }

  #namesIn({ path }: Uri): string[] {
    const folder = `${path.replace(/\/$/, '')}/`;
    return [...this.#files.keys()]
      .filter((file) => file.startsWith(folder))
      .map((file) => file.slice(folder.length));
  }
}
