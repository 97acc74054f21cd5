import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './cache';
import type { EditorServer } from './server';

/** What the embedded editor ends with when it was interrupted, as shells have it. */
export const interrupted = 130;

/** What the address of a page can tell the workbench to do; honoured by a server started for automation only. */
export interface Automation {
  readonly extensionDevelopmentPath?: readonly string[];
  /** "web" loads the extension's browser entry, in a web worker. */
  readonly extensionDevelopmentKind?: 'web';
  readonly extensionTestsPath?: string;
  readonly openFile?: string;
}

/** Fixes the clock of the extension to the day on which fixtures and examples were written. */
export const fixedClock = { INTRO_TODAY: '2026-11-23' } as const;

/** Settings under which nothing pops up that a test or a picture is not about. */
export const calmSettings = {
  'chat.disableAIFeatures': true,
  'extensions.ignoreRecommendations': true,
  'git.openRepositoryInParentFolders': 'never',
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
} as const;

/**
 * The address of a window with `workspace` open: a folder, a file that lists several, or nothing. Where a path stands, the
 * address of something on another file system can.
 */
export function windowAddress(
  { port, token }: Pick<EditorServer, 'port' | 'token'>,
  workspace: string | undefined,
  automation?: Automation,
): string {
  const address = new URL(`http://127.0.0.1:${port}/`);
  address.searchParams.set('tkn', token);
  if (workspace === undefined) address.searchParams.set('ew', 'true');
  else address.searchParams.set(workspace.endsWith('.code-workspace') ? 'workspace' : 'folder', workspace);
  if (automation) address.searchParams.set('payload', JSON.stringify(payload(port, automation)));
  return address.href;
}

/** The pairs that the workbench reads from its address, with every path as the server's. */
function payload(port: number, automation: Automation): [string, string][] {
  const remote = (path: string) =>
    path.startsWith('/') ? `vscode-remote://127.0.0.1:${port}${encodeURI(path)}` : path;
  const pairs: [string, string][] = [
    ['skipWelcome', 'true'],
    ['skipReleaseNotes', 'true'],
  ];
  for (const path of automation.extensionDevelopmentPath ?? []) {
    pairs.push(['extensionDevelopmentPath', remote(path)]);
  }
  if (automation.extensionDevelopmentKind) {
    pairs.push(['extensionDevelopmentKind', automation.extensionDevelopmentKind]);
  }
  if (automation.extensionTestsPath)
    pairs.push(['extensionTestsPath', remote(automation.extensionTestsPath)]);
  if (automation.openFile) pairs.push(['openFile', remote(automation.openFile)]);
  return pairs;
}

/** Calls `use` with a new folder for what one run of the editor writes, and removes it afterwards. */
export async function withTemporaryFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  // The name stays short: paths of sockets go into this folder, and those may have 100 characters.
  const folder = mkdtempSync(join(tmpdir(), 'intro-'));
  try {
    return await use(folder);
  } finally {
    // The extension host outlives its server by some seconds and may still write a log.
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 300 });
  }
}

/** Makes the folder of a user who has chosen `settings`, and returns it. */
export function prepareUser(folder: string, settings: object = calmSettings): string {
  mkdirSync(join(folder, 'User'), { recursive: true });
  writeFileSync(join(folder, 'User/settings.json'), JSON.stringify(settings, null, 2));
  return folder;
}

/**
 * Teaches an editor a language that its extensions may speak. Its own texts stay English: the pack is empty.
 *
 * @param folder of a user
 */
export function teach(folder: string, language: string): void {
  const texts = join(folder, 'texts.json');
  writeFileSync(texts, JSON.stringify({ contents: {} }));
  const pack = {
    hash: language,
    label: language,
    extensions: [{ extensionIdentifier: { id: 'test.language' }, version: '1.0.0' }],
    translations: { vscode: texts },
  };
  writeFileSync(join(folder, 'languagepacks.json'), JSON.stringify({ [language]: pack }));
}

/** Makes a folder of extensions that holds this one as it is built here, and returns it. */
export function linkExtension(folder: string): string {
  mkdirSync(folder);
  // A link, not a copy: after a build, reloading the window shows what was built.
  symlinkSync(root, join(folder, 'intro-drafts'), 'junction');
  return folder;
}
