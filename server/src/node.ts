/** The language server as a process: `intro-language-server --stdio`, or a child of VS Code with `--node-ipc`. */
import './quick-patterns';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createConnection } from 'vscode-languageserver/node';
import { version } from '../../package.json';
import { type FoundConfig, isWithin, openDisk } from './disk';
import type { Strings } from './protocol';
import { startServer } from './server';
import type { DraftConfig, Surroundings } from './surroundings';

const usage = `Usage: intro-language-server --stdio

The language server of Intro Drafts, for editors that speak the Language Server Protocol.

  --stdio      speak over standard input and output
  --node-ipc   speak over the channel of a Node parent process
  --help       show this text
  --version    show the version
`;

/** The path of a file; undefined for a document that is none, such as one never saved. */
function pathOf(uri: string): string | undefined {
  try {
    return uri.startsWith('file:') ? fileURLToPath(uri) : undefined;
  } catch {
    return undefined;
  }
}

/** The disk, by the addresses that the protocol uses. */
function surroundings(): Surroundings {
  const disk = openDisk();
  const known = new WeakMap<FoundConfig, DraftConfig>();
  return {
    configOf(uri) {
      const path = pathOf(uri);
      const found = path && disk.findConfig(dirname(path));
      if (!found) return undefined;
      const config = known.get(found) ?? { ...found, uri: pathToFileURL(found.path).href };
      known.set(found, config);
      return config;
    },
    neighboursOf(uri, folders) {
      const path = pathOf(uri);
      if (!path) return undefined;
      // Of folders within each other the inner one is the draft's.
      const [root] = folders
        .map(pathOf)
        .filter((folder) => folder !== undefined)
        .filter((folder) => isWithin(folder, path))
        .sort((a, b) => b.length - a.length);
      return disk.neighboursOf(path, root);
    },
    addressOf: (uri, path) => pathToFileURL(resolve(dirname(pathOf(uri) ?? ''), path)).href,
  };
}

const translations = join(__dirname, '..', 'client', 'l10n');

/** The translation that is shipped for a language, or else for the language without its region. */
function translation(locale: string): Strings | undefined {
  const tag = locale.toLowerCase();
  return [tag, tag.split(/[-_.]/)[0]]
    .filter((name) => /^[a-z][a-z-]+$/.test(name ?? ''))
    .map((name) => join(translations, `bundle.l10n.${name}.json`))
    .filter((path) => existsSync(path))
    .map((path): Strings => JSON.parse(readFileSync(path, 'utf8')))[0];
}

/** Serves until the client is gone. A process without its client would be left behind for good. */
function serve(): void {
  const connection = createConnection();
  const server = startServer(connection, { surroundings: surroundings(), translation });
  // The end of standard input and the death of the client's process are watched by the library; this is not.
  process.once('disconnect', () => process.exit(server.isShutDown() ? 0 : 1));
  process.on('unhandledRejection', (reason) => {
    connection.console.error(`Unhandled: ${reason instanceof Error ? reason.stack : String(reason)}`);
  });
}

const options = process.argv.slice(2);
if (options.includes('--help')) {
  process.stdout.write(usage);
} else if (options.includes('--version')) {
  process.stdout.write(`${version}\n`);
} else if (options.includes('--stdio') || options.includes('--node-ipc')) {
  serve();
} else {
  process.stderr.write(usage);
  process.exitCode = 2;
}
