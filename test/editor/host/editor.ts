import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { downloadAndUnzipVSCode, resolveCliPathFromVSCodeExecutablePath } from '@vscode/test-electron';
import { root, runQuietly } from './cache';
import { embeddedVersion } from './server';

/** The same VS Code in both shapes, so that a suite says the same of either. */
const desktopVersion = embeddedVersion;

/** A VS Code to run suites in. */
export interface Editor {
  readonly name: string;
  /** Takes the flags of a desktop VS Code that runs extension tests. */
  readonly executable: string;
  /** Takes the flags of the desktop's command line. */
  readonly commandLine: string;
}

/** The desktop VS Code where it can be fetched and shown, else the embedded one; `INTRO_TEST_EDITOR` decides. */
export async function findEditor(): Promise<Editor> {
  const choice = process.env.INTRO_TEST_EDITOR;
  if (choice === 'embedded') return embedded('asked for');
  if (choice === 'desktop') return desktop();
  if (choice) throw new Error(`INTRO_TEST_EDITOR is "embedded" or "desktop", not "${choice}".`);
  if (!hasDisplay()) return embedded('no display for the desktop one');
  try {
    return await desktop();
  } catch (error) {
    return embedded(`no desktop one: ${error instanceof Error ? error.message : error}`);
  }
}

/** Whether a window can be shown to anybody. */
export function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** Installs a packaged extension into an editor's folder of extensions. */
export async function install(editor: Editor, vsix: string, folderFlags: readonly string[]): Promise<void> {
  await runQuietly(editor.commandLine, ['--install-extension', vsix, ...folderFlags], root);
}

async function desktop(): Promise<Editor> {
  const executable = await downloadAndUnzipVSCode({
    version: desktopVersion,
    cachePath: join(root, '.vscode-test'),
    // Of silence, not of the whole download.
    timeout: 10_000,
  });
  return {
    name: `VS Code ${desktopVersion}, desktop`,
    executable,
    commandLine: resolveCliPathFromVSCodeExecutablePath(executable),
  };
}

function embedded(why: string): Editor {
  if (process.platform === 'win32') throw new Error(`The embedded VS Code does not run on Windows (${why}).`);
  const executable = join(root, 'out/test/editor/host/code.js');
  chmodSync(executable, 0o755);
  return { name: `VS Code ${embeddedVersion}, embedded (${why})`, executable, commandLine: executable };
}
