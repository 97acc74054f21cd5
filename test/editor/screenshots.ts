/** Takes the pictures of the documentation, from the embedded VS Code with the extension as it is built here. */
import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from './host/browser';
import { root } from './host/cache';
import { type EditorServer, startServer } from './host/server';
import {
  calmSettings,
  linkExtension,
  prepareUser,
  windowAddress,
  withTemporaryFolder,
} from './host/workbench';

const pictures = join(root, 'docs/images');
const faulty = 'ask.intro.md';

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
  readonly arrange: (page: Page) => Promise<void>;
}

const all: readonly Picture[] = [
  { name: 'squiggles', file: faulty, scheme: 'light', arrange: showProblems },
  { name: 'lightbulb', file: faulty, scheme: 'light', arrange: showFixes },
  { name: 'preview-light', file: faulty, scheme: 'light', arrange: showPreview },
  { name: 'preview-dark', file: faulty, scheme: 'dark', arrange: showPreview },
  { name: 'readme', file: faulty, scheme: 'light', arrange: showPreview },
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
  });
  try {
    for (const picture of all) await take(picture, browser, server, workspace);
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
  const page = await browser.newPage({
    // Small enough a window for its text to be read in a picture that a page shows at half the size.
    viewport: { width: 1120, height: 688 },
    deviceScaleFactor: 1.25,
    colorScheme: picture.scheme,
  });
  await page.goto(windowAddress(server, workspace, { openFile: join(workspace, picture.file) }));
  await squiggle(page).waitFor();
  await page.keyboard.press('Control+B');
  await page.locator('.part.sidebar').waitFor({ state: 'hidden' });
  await picture.arrange(page);
  // Nothing shall look hovered.
  await page.mouse.move(0, 0);
  const path = join(pictures, `${picture.name}.png`);
  await page.screenshot({ path, caret: 'initial', animations: 'disabled' });
  await page.close();
  console.log(path);
}

async function showProblems(page: Page): Promise<void> {
  await runCommand(page, 'Problems: Focus on Problems View');
  await page.locator('.markers-panel .monaco-list-row').nth(1).waitFor();
}

async function showFixes(page: Page): Promise<void> {
  // The squiggle lies beneath the text, which takes the click.
  await squiggle(page).click({ force: true });
  // Before it shows, the fixes for this place have not been asked for.
  await page.locator('.lightBulbWidget, [class*="codicon-gutter-lightbulb"]').first().waitFor();
  await page.keyboard.press('Control+.');
  await page.locator('.action-widget .monaco-list-row').first().waitFor();
}

async function showPreview(page: Page): Promise<void> {
  await runCommand(page, 'Intro: Open Preview to the Side');
  const preview = page.frameLocator('iframe.webview').frameLocator('#active-frame');
  await preview.locator('body').filter({ hasText: 'Dana' }).waitFor();
}

async function runCommand(page: Page, title: string): Promise<void> {
  await page.keyboard.press('F1');
  const box = page.locator('.quick-input-widget');
  await box.locator('input').fill(`>${title}`);
  await box.locator('.monaco-list-row', { hasText: title }).first().click();
  await box.waitFor({ state: 'hidden' });
}

function squiggle(page: Page) {
  return page.locator('.squiggly-warning, .squiggly-error, .squiggly-info').first();
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
