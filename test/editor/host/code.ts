#!/usr/bin/env node
/**
 * The embedded VS Code as a program that takes the flags of the desktop's `code`: it installs an extension, or runs a
 * suite in the extension host and ends with 0 or 1. Flags that it does not know are ignored.
 */
import { format, parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { launchBrowser } from './browser';
import { type EditorServer, installExtension, startServer } from './server';
import { type Automation, interrupted, windowAddress } from './workbench';

const longestRun = 600_000;

/** Lines that the workbench itself logs in every run; everything else is from the suite or worth reading. */
const noise = [
  /^Resolv(ing|ed) connection token/,
  /^Creating a socket/,
  /additional builtin extensions/,
  /^\[(reconnection-grace-time|AgentHost:remote|AccountPolicyGate|Service Worker)\]/,
  // Optional native modules, which were not compiled.
  /@vscode\/(spdlog|native-watchdog)/,
];

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    strict: false,
    allowPositionals: true,
    options: {
      extensionDevelopmentPath: { type: 'string', multiple: true },
      extensionTestsPath: { type: 'string' },
      'extensions-dir': { type: 'string' },
      'user-data-dir': { type: 'string' },
      'install-extension': { type: 'string' },
    },
  });
  const text = (name: keyof typeof values) => {
    const value = values[name];
    if (typeof value !== 'string') throw new Error(`--${name}=… is missing.`);
    return value;
  };
  const folders = { userDataDir: text('user-data-dir'), extensionsDir: text('extensions-dir') };
  if (values['install-extension']) {
    await installExtension(text('install-extension'), folders);
    return 0;
  }
  const [workspace] = positionals;
  if (workspace === undefined) throw new Error('Say what to open.');
  const server = await startServer({ ...folders, automation: true });
  try {
    return await runSuite(server, workspace, {
      extensionDevelopmentPath: (values.extensionDevelopmentPath ?? []).map(String),
      extensionTestsPath: text('extensionTestsPath'),
    });
  } finally {
    await server.stop();
  }
}

/** Prints what the suite prints, and returns its exit code. */
async function runSuite(server: EditorServer, workspace: string, automation: Automation): Promise<number> {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({
      viewport: { width: 1400, height: 860 },
      // The desktop asks nobody for them.
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.exposeFunction('codeAutomationLog', print);
    let exit: (code: number) => void = () => {};
    await page.exposeFunction('codeAutomationExit', (code: number) => exit(code));
    const ended = new Promise<number>((resolve, reject) => {
      exit = resolve;
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => resolve(interrupted));
      watch(page, server, (reason) => reject(new Error(reason)));
    });
    const [code] = await Promise.all([ended, page.goto(windowAddress(server, workspace, automation))]);
    return code;
  } finally {
    await browser.close();
  }
}

/** Calls `fail` for each of the ways in which a suite can end without saying how. */
function watch(page: Page, server: EditorServer, fail: (reason: string) => void): void {
  page.on('crash', () => fail('The page of the editor crashed.'));
  page.on('close', () => fail('The page of the editor was closed.'));
  server.gone.then((log) => fail(`The embedded VS Code ended by itself:\n${log}`));
  AbortSignal.timeout(longestRun).onabort = () =>
    fail(`The suite did not end within ${longestRun / 60_000} minutes.`);
}

function print(type: string, args: readonly unknown[]): void {
  const line = format(...args);
  if (noise.some((pattern) => pattern.test(line))) return;
  if (type === 'error' || type === 'warn') console.error(line);
  else console.log(line);
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
