/** Opens the examples in VS Code with the extension: in the desktop's where there is one, else in the embedded one. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { progress, root } from './host/cache';
import { hasDisplay } from './host/editor';
import { startServer } from './host/server';
import { linkExtension, prepareUser, windowAddress, withTemporaryFolder } from './host/workbench';

const examples = join(root, 'examples');

async function main(): Promise<void> {
  if (hasDisplay() && (await succeeds('code', [`--extensionDevelopmentPath=${root}`, examples]))) {
    console.log('Intro Drafts is open in VS Code.');
    return;
  }
  await withTemporaryFolder(serve);
}

/** Serves the embedded VS Code until somebody stops it. */
async function serve(folder: string): Promise<void> {
  const stopped = Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM'), orphaned()]);
  progress('Starting VS Code…');
  const server = await startServer({
    userDataDir: prepareUser(join(folder, 'user')),
    extensionsDir: linkExtension(join(folder, 'extensions')),
    port: Number(process.env.PORT ?? 0),
  });
  const address = windowAddress(server, examples);
  console.log(`Intro Drafts is at ${address}\n(Ctrl+C stops it)`);
  if (hasDisplay()) await openInBrowser(address);

  const log = await Promise.race([stopped, server.gone]);
  if (typeof log === 'string') throw new Error(`VS Code ended by itself:\n${log}`);
  await server.stop();
}

/** Settles when whoever started this is gone: the shell that npm starts keeps the signals that end it to itself. */
function orphaned(): Promise<void> {
  const parent = process.ppid;
  return new Promise((resolve) => {
    const timer = setInterval(() => {
      if (process.ppid === parent) return;
      clearInterval(timer);
      resolve();
    }, 500);
    timer.unref();
  });
}

/** Somebody who sees no window still sees the address. */
async function openInBrowser(address: string): Promise<void> {
  if (process.platform === 'darwin') await succeeds('open', [address]);
  else if (process.platform === 'win32') await succeeds('explorer', [address]);
  else await succeeds('xdg-open', [address]);
}

async function succeeds(command: string, args: readonly string[]): Promise<boolean> {
  // Commands are .cmd files on Windows, which only a shell can start, and a shell wants its quotes.
  const shell = process.platform === 'win32';
  const child = spawn(command, shell ? args.map((arg) => `"${arg}"`) : args, { stdio: 'ignore', shell });
  try {
    const [code] = await once(child, 'exit');
    return code === 0;
  } catch {
    return false;
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
