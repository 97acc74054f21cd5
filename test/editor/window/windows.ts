/** Windows of the embedded VS Code for a suite: a server of its own, and a folder for each window. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../host/browser';
import { root } from '../host/cache';
import { openWindow } from '../host/page';
import { type EditorServer, startServer } from '../host/server';
import {
  type Automation,
  calmSettings,
  fixedClock,
  linkExtension,
  prepareUser,
  teach,
} from '../host/workbench';

interface Options {
  /** Beside those under which nothing pops up. */
  readonly settings?: object;
  /** The display language, English when left out. */
  readonly language?: string;
  /** The files are in memory, and not on a disk; the extension runs in a process, as it always does else, or in a browser. */
  readonly virtual?: 'process' | 'browser';
}

/** A window with a draft in its editor. */
export interface OpenWindow {
  readonly page: Page;
  readonly folder: string;
  /** What the window has logged: its own messages, and those of the extension host. */
  readonly log: readonly string[];
}

/**
 * For the suite that calls it: starts an editor before the tests, and closes what they opened.
 *
 * @returns what opens a window on a folder of `files`, with the first of them in its editor; without files, on nothing
 */
export function windows({ settings, language, virtual }: Options = {}) {
  let browser: Browser;
  let server: EditorServer;
  let temporary: string;

  before(async () => {
    temporary = mkdtempSync(join(tmpdir(), 'intro-'));
    const userDataDir = prepareUser(join(temporary, 'user'), { ...calmSettings, ...settings });
    if (language !== undefined) teach(userDataDir, language);
    browser = await launchBrowser();
    server = await startServer({
      userDataDir,
      extensionsDir: linkExtension(join(temporary, 'extensions')),
      automation: true,
      language,
      env: fixedClock,
    });
  });
  afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));
  after(async () => {
    await browser.close();
    await server.stop();
    // The extension host outlives its server by some seconds and may still write a log.
    rmSync(temporary, { recursive: true, force: true, maxRetries: 10, retryDelay: 300 });
  });

  return async (files: Readonly<Record<string, string>> = {}): Promise<OpenWindow> => {
    const folder = mkdtempSync(join(temporary, 'requests-'));
    const [first] = Object.keys(files);
    const { workspace, automation } = virtual ? inMemory(folder, files, virtual) : onDisk(folder, files);
    const log: string[] = [];
    const page = await openWindow(
      browser,
      server,
      first === undefined ? undefined : workspace,
      first === undefined ? automation : { ...automation, openFile: `${workspace}/${first}` },
      {
        viewport: { width: 1400, height: 860 },
        permissions: ['clipboard-read', 'clipboard-write'],
      },
      (created) => {
        created.on('console', (message) => log.push(`${message.type()}: ${message.text()}`));
        created.on('pageerror', (error) => log.push(`error: ${error.stack ?? error}`));
      },
    );
    return { page, folder, log };
  };
}

/** What a window opens, and how. */
interface Opening {
  readonly workspace: string;
  readonly automation: Automation;
}

function onDisk(folder: string, files: Readonly<Record<string, string>>): Opening {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return { workspace: folder, automation: {} };
}

/** Makes an extension in a folder that serves the files. */
function inMemory(
  folder: string,
  files: Readonly<Record<string, string>>,
  host: 'process' | 'browser',
): Opening {
  const [scheme, path] = ['memory', '/requests'];
  const { engines } = require(join(root, 'package.json'));
  const manifest = {
    name: 'memory-files',
    publisher: 'test',
    version: '0.0.0',
    engines,
    main: './main.js',
    browser: './main.js',
    activationEvents: [`onFileSystem:${scheme}`],
    memory: {
      scheme,
      files: Object.fromEntries(Object.entries(files).map(([name, text]) => [`${path}/${name}`, text])),
    },
  };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  cpSync(join(__dirname, 'memory-files.js'), join(folder, 'main.js'));
  const automation: Automation =
    host === 'process'
      ? { extensionDevelopmentPath: [folder] }
      : { extensionDevelopmentPath: [root, folder], extensionDevelopmentKind: 'web' };
  return { workspace: `${scheme}:${path}`, automation };
}
