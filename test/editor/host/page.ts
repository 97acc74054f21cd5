/** A window of the embedded VS Code in a browser, for what is to be seen in it. */
import type { Browser, BrowserContextOptions, Frame, FrameLocator, Locator, Page } from 'playwright-core';
import type { EditorServer } from './server';
import { type Automation, windowAddress } from './workbench';

/**
 * Opens a window, on a folder with a file in its editor and nothing beside it, or on nothing.
 *
 * @param prepare sees the page before it is filled
 */
export async function openWindow(
  browser: Browser,
  server: EditorServer,
  workspace: string | undefined,
  automation: Automation,
  options: BrowserContextOptions = {},
  prepare: (page: Page) => void = () => {},
): Promise<Page> {
  const page = await browser.newPage(options);
  prepare(page);
  await page.goto(windowAddress(server, workspace, automation));
  // Keys are lost on a workbench that is still starting.
  await page.waitForFunction('window.driver');
  await page.evaluate('window.driver.whenWorkbenchRestored()');
  if (automation.openFile === undefined) return page;
  await page.locator('.monaco-editor .view-line').first().waitFor();
  await page.keyboard.press('Control+B');
  await page.locator('.part.sidebar').waitFor({ state: 'hidden' });
  return page;
}

/** Runs a command by its title, from the palette. */
export async function runCommand(page: Page, title: string): Promise<void> {
  const box = await choose(page, title);
  await box.waitFor({ state: 'hidden' });
}

/** Chooses a command that goes on asking. */
export async function choose(page: Page, title: string): Promise<Locator> {
  await page.keyboard.press('F1');
  const box = page.locator('.quick-input-widget');
  await box.locator('input').fill(`>${title}`);
  await box.locator('.monaco-list-row', { hasText: title }).first().click();
  return box;
}

/** Answers what “New Request…” asks: it is for an introduction, and the name that is proposed will do. */
export async function beginIntroduction(page: Page): Promise<void> {
  const box = page.locator('.quick-input-widget');
  await box.getByText('Ask somebody you know to introduce you').click();
  await box.getByText('Name of the draft, in requests').waitFor();
  await page.keyboard.press('Enter');
  await box.waitFor({ state: 'hidden' });
}

/** The view of the drafts, once it is open in the Explorer. */
export async function openRequests(page: Page): Promise<Locator> {
  await page.keyboard.press('Control+Shift+E');
  const view = page.locator('.pane', { has: page.getByLabel('Requests Section') });
  await view.locator('.pane-header').click();
  return view;
}

/** Opens our walkthrough at its first step. */
export async function openWalkthrough(page: Page): Promise<void> {
  const box = await choose(page, 'Welcome: Open Walkthrough...');
  await box.locator('.monaco-list-row', { hasText: 'Intro Drafts' }).click();
  await page.locator('.step-list-container').waitFor();
}

/** Opens the preview, beside the draft or in its place, and waits until it shows something. */
export async function showPreview(page: Page, { beside = true } = {}): Promise<FrameLocator> {
  await runCommand(page, beside ? 'Intro: Open Preview to the Side' : 'Intro: Open Preview');
  return previewOf(page);
}

/** The preview that is open, once it shows something. */
export async function previewOf(page: Page): Promise<FrameLocator> {
  const preview = page.frameLocator('iframe.webview').frameLocator('#active-frame');
  await preview.locator('.card').first().waitFor();
  return preview;
}

/** The frame of a preview, for what has to run in its page. */
export async function frameOf(preview: FrameLocator): Promise<Frame> {
  const handle = await preview.locator('body').elementHandle();
  const frame = await handle?.ownerFrame();
  if (!frame) throw new Error('The preview has no page.');
  return frame;
}
