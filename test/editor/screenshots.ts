/** Takes the pictures of the documentation, from the embedded VS Code with the extension as it is built here. */
import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { launchBrowser } from './host/browser';
import { root } from './host/cache';
import { openWindow, runCommand, showPreview } from './host/page';
import { type EditorServer, startServer } from './host/server';
import { calmSettings, fixedClock, linkExtension, prepareUser, withTemporaryFolder } from './host/workbench';

const pictures = join(root, 'docs/images');
const size = { width: 1400, height: 860 };

const settings = {
  ...calmSettings,
  'editor.cursorBlinking': 'solid',
  'editor.minimap.enabled': false,
  'editor.occurrencesHighlight': 'off',
  'editor.scrollBeyondLastLine': false,
  'editor.wordWrap': 'on',
  'window.autoDetectColorScheme': true,
  'window.commandCenter': false,
  'workbench.activityBar.location': 'hidden',
  'workbench.layoutControl.enabled': false,
};

interface Picture {
  readonly name: string;
  readonly file: string;
  readonly scheme: 'light' | 'dark';
  /** How much larger than usual everything is, so that it can be read in a page that shows the picture smaller. */
  readonly zoom: number;
  readonly arrange: (page: Page) => Promise<unknown>;
}

const faulty = { file: 'ask.intro.md', scheme: 'light', zoom: 1.25 } as const;
const clean = {
  file: 'introduction.intro.md',
  zoom: 1,
  arrange: (page: Page) => showPreview(page),
} as const;

const album: readonly Picture[] = [
  { ...faulty, name: 'squiggles', arrange: showProblems },
  { ...faulty, name: 'lightbulb', arrange: showFixes },
  { ...faulty, name: 'readme', arrange: showFindingsAndPreview },
  { ...faulty, name: 'checklist', zoom: 1, arrange: (page) => showPreview(page, { beside: false }) },
  { ...clean, name: 'preview-light', scheme: 'light' },
  { ...clean, name: 'preview-dark', scheme: 'dark' },
];

async function main(): Promise<void> {
  const browser = await launchBrowser({ sameEverywhere: true });
  try {
    await withTemporaryFolder((folder) => takeAll(browser, folder));
  } finally {
    await browser.close();
  }
}

async function takeAll(browser: Browser, folder: string): Promise<void> {
  const workspace = join(folder, 'requests');
  cpSync(join(root, 'examples'), workspace, { recursive: true });
  mkdirSync(pictures, { recursive: true });
  const server = await startServer({
    userDataDir: prepareUser(join(folder, 'user'), settings),
    extensionsDir: linkExtension(join(folder, 'extensions')),
    automation: true,
    env: fixedClock,
  });
  try {
    for (const picture of album) await take(picture, browser, server, workspace);
  } finally {
    await server.stop();
  }
}

async function take(
  picture: Picture,
  browser: Browser,
  server: EditorServer,
  workspace: string,
): Promise<void> {
  const { name, file, scheme, zoom } = picture;
  const automation = { openFile: join(workspace, file) };
  const page = await openWindow(browser, server, workspace, automation, {
    viewport: { width: Math.round(size.width / zoom), height: Math.round(size.height / zoom) },
    deviceScaleFactor: zoom,
    colorScheme: scheme,
  });
  await picture.arrange(page);
  // Nothing shall look hovered.
  await page.mouse.move(0, 0);
  const path = join(pictures, `${name}.png`);
  await page.screenshot({ path, caret: 'initial', animations: 'disabled' });
  await page.close();
  console.log(path);
}

async function showProblems(page: Page): Promise<void> {
  await squiggles(page).first().waitFor();
  await runCommand(page, 'Problems: Focus on Problems View');
  await page.locator('.markers-panel .monaco-list-row').nth(1).waitFor();
  await runCommand(page, 'View: Focus First Editor Group');
}

async function showFixes(page: Page): Promise<void> {
  await squiggles(page).first().waitFor();
  // The squiggle lies beneath the text, which takes the click.
  await squiggles(page).last().click({ force: true });
  // Before it shows, the fixes for this place have not been asked for.
  await page.locator('.lightBulbWidget, [class*="codicon-gutter-lightbulb"]').first().waitFor();
  const menu = page.locator('.action-widget .monaco-list-row').first();
  await expectAfter(() => page.keyboard.press('Control+.'), menu);
}

/** Tries again what the editor drops where it has something newer to do, as it does with a request for fixes. */
async function expectAfter(act: () => Promise<void>, shown: Locator, attempts = 5): Promise<void> {
  await act();
  try {
    await shown.waitFor({ timeout: 5_000 });
  } catch (error) {
    if (attempts === 1) throw error;
    await expectAfter(act, shown, attempts - 1);
  }
}

async function showFindingsAndPreview(page: Page): Promise<void> {
  await squiggles(page).first().waitFor();
  await showPreview(page);
}

function squiggles(page: Page): Locator {
  return page.locator('.squiggly-warning');
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
