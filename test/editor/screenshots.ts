/**
 * Takes pictures of everything the extension shows, from the embedded VS Code with the extension as it is built here:
 * those of the documentation and of the walkthrough where they are used, the others into `out/pictures`, to be looked at.
 */
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { launchBrowser } from './host/browser';
import { root } from './host/cache';
import {
  beginIntroduction,
  choose,
  frameOf,
  openRequests,
  openWalkthrough,
  openWindow,
  runCommand,
  showPreview,
} from './host/page';
import { type EditorServer, startServer } from './host/server';
import { toWebp } from './host/webp';
import { calmSettings, fixedClock, linkExtension, prepareUser, withTemporaryFolder } from './host/workbench';

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

/** For the walkthrough, which shows its pictures small and beside many words: the text, and little around it. */
const small = {
  ...settings,
  'breadcrumbs.enabled': false,
  'editor.folding': false,
  'editor.glyphMargin': false,
  'editor.lineNumbers': 'off',
  'editor.stickyScroll.enabled': false,
  'workbench.statusBar.visible': false,
};

type Scheme = 'light' | 'dark';

interface Picture {
  /** The path from the root of the project, without what it ends in. */
  readonly path: string;
  readonly file: string;
  readonly scheme: Scheme;
  /** In CSS pixels. */
  readonly size: { readonly width: number; readonly height: number };
  /** How much larger than usual everything is, so that it can be read in a page that shows the picture smaller. */
  readonly zoom: number;
  readonly arrange: (page: Page) => Promise<unknown>;
}

const faulty = {
  file: 'ask.intro.md',
  scheme: 'light',
  zoom: 1.25,
  size: { width: 1120, height: 688 },
} as const;
const clean = { file: 'introduction.intro.md', zoom: 1, size: { width: 1400, height: 860 } } as const;

const album: readonly Picture[] = [
  { ...faulty, path: 'docs/images/readme', arrange: showFindingsAndPreview },
  {
    ...faulty,
    path: 'docs/images/checklist',
    zoom: 1,
    size: clean.size,
    arrange: (page) => showPreview(page, { beside: false }),
  },
  { ...faulty, path: 'out/pictures/squiggles', arrange: showProblems },
  { ...faulty, path: 'out/pictures/lightbulb', arrange: showFixes },
  { ...faulty, path: 'out/pictures/hover', arrange: showHover },
  { ...faulty, path: 'out/pictures/completion', arrange: showDates },
  { ...faulty, path: 'out/pictures/status', arrange: showStatus },
  { ...faulty, path: 'out/pictures/outline', arrange: showOutline },
  { ...faulty, path: 'out/pictures/requests', arrange: showRequests },
  { ...faulty, path: 'out/pictures/new-file', arrange: showNewFile },
  { ...clean, path: 'out/pictures/lenses', scheme: 'light', arrange: (page) => lens(page).waitFor() },
  { ...clean, path: 'out/pictures/preview-light', scheme: 'light', arrange: (page) => showPreview(page) },
  { ...clean, path: 'out/pictures/preview-dark', scheme: 'dark', arrange: (page) => showPreview(page) },
  { ...clean, path: 'out/pictures/walkthrough-light', scheme: 'light', arrange: openWalkthrough },
  { ...clean, path: 'out/pictures/walkthrough-dark', scheme: 'dark', arrange: openWalkthrough },
];

/** A short letter with one thing to repair. */
const short = `---
subject: Introduction to Marta Oyelaran?
to: Dana Whitfield <dana@example.org>
---

Hi Dana,

It was good to work with you on the advice line.

I need you to introduce me to Marta Oyelaran, because she
runs what we are about to try. If it isn't a fit, no
worries at all. I can send you a short note to forward.

Thank you,
Sam
`;

const steps = [
  { name: 'write', arrange: showNewRequest },
  { name: 'repair', arrange: showFixes },
  { name: 'preview', arrange: showMailAndChecklist, width: 800, zoom: 0.7 },
  { name: 'send', arrange: showMailMenu },
  { name: 'followUp', arrange: showDates },
] as const;

const walkthrough: readonly Picture[] = steps.flatMap(({ name, arrange, ...own }) => {
  const { width, zoom } = { width: 560, zoom: 1, ...own };
  return (['light', 'dark'] as const).map((scheme) => ({
    path: `docs/walkthrough/${name}-${scheme}`,
    file: faulty.file,
    scheme,
    zoom,
    size: { width, height: Math.round(320 / zoom) },
    arrange,
  }));
});

/** Without a name, all; with one, the pictures whose path has it. */
async function main(): Promise<void> {
  const wanted = ({ path }: Picture) => path.includes(process.argv[2] ?? '');
  const browser = await launchBrowser({ sameEverywhere: true });
  try {
    // First what the walkthrough shows, then the walkthrough.
    await takeAll(browser, small, walkthrough.filter(wanted), (folder) =>
      writeFileSync(join(folder, faulty.file), short),
    );
    await takeAll(browser, settings, album.filter(wanted), (folder) =>
      cpSync(join(root, 'examples'), folder, { recursive: true }),
    );
  } finally {
    await browser.close();
  }
}

async function takeAll(
  browser: Browser,
  chosen: object,
  pictures: readonly Picture[],
  fill: (folder: string) => void,
): Promise<void> {
  if (pictures.length === 0) return;
  await withTemporaryFolder(async (folder) => {
    const server = await startServer({
      userDataDir: prepareUser(join(folder, 'user'), chosen),
      extensionsDir: linkExtension(join(folder, 'extensions')),
      automation: true,
      env: fixedClock,
    });
    try {
      for (const [index, picture] of pictures.entries()) {
        // Of its own: what one picture leaves behind is not in the next.
        const workspace = join(folder, String(index), 'requests');
        mkdirSync(workspace, { recursive: true });
        fill(workspace);
        await take(picture, browser, server, workspace);
      }
    } finally {
      await server.stop();
    }
  });
}

async function take(
  picture: Picture,
  browser: Browser,
  server: EditorServer,
  workspace: string,
): Promise<void> {
  const { path, file, scheme, size, zoom } = picture;
  const automation = { openFile: join(workspace, file) };
  const page = await openWindow(browser, server, workspace, automation, {
    viewport: size,
    deviceScaleFactor: zoom,
    colorScheme: scheme,
  });
  await picture.arrange(page);
  // Nothing shall look hovered.
  if (!path.endsWith('hover') && !path.endsWith('status')) await page.mouse.move(0, 0);
  const png = await page.screenshot({ caret: 'initial', animations: 'disabled' });
  await page.close();
  const packaged = path.startsWith('docs/walkthrough');
  const target = join(root, `${path}.${packaged ? 'webp' : 'png'}`);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, packaged ? await toWebp(browser, png) : png);
  console.log(target);
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

async function showHover(page: Page): Promise<void> {
  await squiggles(page).last().hover({ force: true });
  await page.locator('.monaco-hover-content').first().waitFor();
  // Those who answer late join the first.
  await page.locator('.monaco-hover-content').getByText('reasonable').waitFor();
}

/** The dates that are proposed for the day on which the mail went out. */
async function showDates(page: Page): Promise<void> {
  await squiggles(page).first().waitFor();
  await page
    .locator('.view-line', { hasText: /^(?:relationship|to):/ })
    .last()
    .click();
  await page.keyboard.press('End');
  await page.keyboard.type('\nsent: ');
  const list = page.locator('.suggest-widget .monaco-list-row').first();
  await expectAfter(() => page.keyboard.press('Control+Space'), list);
}

async function showStatus(page: Page): Promise<void> {
  await squiggles(page).first().waitFor();
  await page.locator('[id="status.languageStatus"]').hover();
  await page.locator('.hover-language-status').first().waitFor();
}

async function showOutline(page: Page): Promise<void> {
  await squiggles(page).first().waitFor();
  await choose(page, 'Explorer: Focus on Outline View');
  await page.locator('.outline-pane .monaco-list-row', { hasText: 'Ask' }).waitFor();
}

async function showRequests(page: Page): Promise<void> {
  const view = await openRequests(page);
  await view.locator('.monaco-list-row', { hasText: 'thank-you' }).waitFor();
}

async function showNewFile(page: Page): Promise<void> {
  await choose(page, 'Create: New File...');
  await page.locator('.quick-input-widget .monaco-list-row', { hasText: 'Intro Drafts' }).waitFor();
}

async function showNewRequest(page: Page): Promise<void> {
  await choose(page, 'Intro: New Request…');
  await beginIntroduction(page);
  await page.locator('.snippet-placeholder').first().waitFor();
}

async function showMailMenu(page: Page): Promise<void> {
  await squiggles(page).first().waitFor();
  await page.locator('.editor-actions').getByLabel('More Actions...').click();
  await page.locator('.monaco-menu').getByText('Copy as Email').waitFor();
}

function lens(page: Page): Locator {
  return page.locator('.codelens-decoration').getByText('to read').first();
}

/** The end of the mail, and what is said of it. */
async function showMailAndChecklist(page: Page): Promise<void> {
  const preview = await showPreview(page, { beside: false });
  const frame = await frameOf(preview);
  await frame.evaluate(
    "document.querySelector('.check:nth-child(3)').scrollIntoView({ behavior: 'instant', block: 'end' })",
  );
}

function squiggles(page: Page): Locator {
  return page.locator('.squiggly-warning');
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
