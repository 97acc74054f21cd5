import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { cached, lastLines, npmInstall, runQuietly } from './cache';

/** The VS Code inside of code-server has the same number less 3 in front: 4.139.1 holds VS Code 1.139.1. */
const codeServerVersion = '4.139.1';
const nodeVersion = '24.21.0';

/** The version of VS Code that the embedded editor is. */
export const embeddedVersion = codeServerVersion.replace('4.', '1.');

const longestStart = 60_000;

/** A running VS Code server, reachable from this machine only. */
export interface EditorServer {
  readonly port: number;
  /** Anybody on this machine can reach the port: only who knows the token gets in. */
  readonly token: string;
  /** Settles when the server is gone, with the end of its log. */
  readonly gone: Promise<string>;
  stop(): Promise<void>;
}

export interface ServerOptions {
  readonly userDataDir: string;
  readonly extensionsDir: string;
  /** 0, the default, takes a free port. */
  readonly port?: number;
  /** Lets the address of a page say which extension and which suite to run. For tests only. */
  readonly automation?: boolean;
  /** The display language, English when left out. */
  readonly language?: string | undefined;
  /** What extensions find in their environment beside what is there already. */
  readonly env?: Readonly<Record<string, string>>;
}

/** Starts the embedded VS Code, fetching it first where need be, and waits until it can be visited. */
export async function startServer(options: ServerOptions): Promise<EditorServer> {
  const { command, main } = await provideServer();
  const token = randomUUID();
  const child = spawn(
    command,
    [
      main,
      ...folderFlags(options),
      '--host=127.0.0.1',
      `--port=${options.port ?? 0}`,
      `--connection-token=${token}`,
      '--accept-server-license-terms',
      '--telemetry-level=off',
      '--force-disable-user-env',
      ...(options.language === undefined ? [] : [`--locale=${options.language}`]),
      ...(options.automation ? ['--enable-smoke-test-driver'] : []),
    ],
    { env: environment(options), stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const log = tailOf(child);
  const gone = once(child, 'exit').then(() => lastLines(log()));
  const stop = async () => {
    child.kill('SIGTERM');
    await gone;
  };
  try {
    return { port: await listening(child, gone, log), token, gone, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Installs a packaged extension into `extensionsDir`, as a user would. */
export async function installExtension(vsix: string, options: ServerOptions): Promise<void> {
  const { command, main } = await provideServer();
  const flags = [...folderFlags(options), '--accept-server-license-terms', '--telemetry-level=off'];
  const args = [main, ...flags, '--install-extension', vsix];
  const output = await runQuietly(command, args, options.userDataDir, environment(options));
  if (!output.includes('was successfully installed')) throw new Error(output.trim());
}

async function provideServer(): Promise<{ command: string; main: string }> {
  const folder = await cached(
    `code-server-${codeServerVersion}`,
    `VS Code ${embeddedVersion} (code-server, about 600 MB)`,
    async (target) => {
      await npmInstall(target, [`${nodePackage()}@${nodeVersion}`, `code-server@${codeServerVersion}`]);
      await npmInstall(join(target, 'node_modules/code-server/lib/vscode'), []);
    },
  );
  const binary = process.platform === 'win32' ? 'bin/node.exe' : 'bin/node';
  return {
    command: join(folder, 'node_modules', nodePackage(), binary),
    main: join(folder, 'node_modules/code-server/lib/vscode/out/server-main.js'),
  };
}

/** The package that holds the binary itself: the one called `node` fetches it by an install script. */
function nodePackage(): string {
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const prefix = platform === 'darwin' && process.arch === 'arm64' ? 'node-bin' : 'node';
  return `${prefix}-${platform}-${process.arch}`;
}

function folderFlags({ userDataDir, extensionsDir }: ServerOptions): string[] {
  return [
    `--server-data-dir=${join(userDataDir, 'server')}`,
    `--user-data-dir=${userDataDir}`,
    `--extensions-dir=${extensionsDir}`,
  ];
}

function environment({ userDataDir, env: extra }: ServerOptions): NodeJS.ProcessEnv {
  const env: NodeJS.ProcessEnv = { ...process.env, ...extra };
  // An editor that asks no marketplace works without a network, and the same with one.
  env.EXTENSIONS_GALLERY = '{}';
  if (process.platform === 'linux') {
    // Sockets are left behind there. On macOS the path would get too long for a socket.
    env.TMPDIR = join(userDataDir, 'tmp');
    mkdirSync(env.TMPDIR, { recursive: true });
  }
  return env;
}

/** Collects what the server says; what it returns has the end of it. */
function tailOf({ stdout, stderr }: ChildProcess): () => string {
  let log = '';
  for (const stream of [stdout, stderr]) {
    stream?.on('data', (chunk: Buffer) => {
      log = (log + chunk).slice(-100_000);
    });
  }
  return () => log;
}

function listening(child: ChildProcess, gone: Promise<string>, log: () => string): Promise<number> {
  return new Promise((resolve, reject) => {
    const fail = () => reject(new Error(`The embedded VS Code did not start:\n${lastLines(log())}`));
    const look = () => {
      const [, port] = /Extension host agent listening on (\d+)/.exec(log()) ?? [];
      if (port !== undefined) resolve(Number(port));
      // It would wait for ever.
      else if (log().includes('EADDRINUSE')) reject(new Error('The port is in use.'));
    };
    child.stdout?.on('data', look);
    child.stderr?.on('data', look);
    child.on('error', reject);
    gone.then(fail, reject);
    AbortSignal.timeout(longestStart).onabort = fail;
  });
}
