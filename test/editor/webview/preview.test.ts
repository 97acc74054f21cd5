import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import axe, { type AxeResults } from 'axe-core';
import type { Browser, Frame, FrameLocator, Page } from 'playwright-core';
import PostalMime from 'postal-mime';
import { launchBrowser } from '../host/browser';
import { root } from '../host/cache';
import { frameOf, openWindow, runCommand, showPreview } from '../host/page';
import { type EditorServer, startServer } from '../host/server';
import { type Automation, calmSettings, fixedClock, linkExtension, prepareUser } from '../host/workbench';

/** Every part of the page at once: findings of all severities, fixes, a card to forward, links, quotes, code. */
const draft = `---
kind: introduction
subject: Introduction to Priya?
to: Dana Okafor <dana@example.org>
attachments: [bio.md]
---

Hi Dana,

We met in Oslo, and your talk there has *stayed* with me. My [work](https://example.org/work) is in wells.

Would you introduce me to [name] at the clinic, because she chose its partners? And send me her phone number ASAP!!

> You asked me to write.

- \`code\`
- [nowhere](bio.md) ![a photo](photo.png)

Sam

## Forwardable

As you know, Sam maps wells in Gulu.
`;

const clean = `---
kind: introduction
subject: Introduction to A&B + Priya?
to: Dana Okafor <dana@example.org>
ignore: [out-missing, thanks-missing, ease-missing, why-missing, too-thin, relationship-unstated, joy-missing]
---

Hi Dana,

Would you be *open* to introducing me to [Priya](https://p.example)?

Best,
Sam
`;

const hostile = `---
subject: "<img src=x onerror=alert(1)>"
to: "<script>alert(2)</script>"
attachments: ["<svg onload=alert(3)>"]
---

<script>alert(4)</script><img src="https://evil.example/a.png" onerror="alert(5)">

[a](javascript:alert(6)) ![b](https://evil.example/b.png) [c](command:workbench.action.quit) <style>*{display:none}</style>

<iframe src="https://evil.example/"></iframe> [d](https://evil.example/"onmouseover="alert(7))

## <b onclick="alert(8)">Forwardable</b>

<object data="https://evil.example/"></object>
`;

describe('The page of the preview', function () {
  this.timeout(120_000);

  let browser: Browser;
  let server: EditorServer;
  let temporary: string;

  before(async () => {
    temporary = mkdtempSync(join(tmpdir(), 'intro-'));
    browser = await launchBrowser();
    server = await start('desktop');
  });
  after(async () => {
    await browser.close();
    await server.stop();
    // The extension host outlives its server by some seconds and may still write a log.
    rmSync(temporary, { recursive: true, force: true, maxRetries: 10, retryDelay: 300 });
  });

  /** Starts an editor with the extension installed, or for the browser without: there it is in development. */
  function start(kind: 'desktop' | 'browser'): Promise<EditorServer> {
    const settings = { ...calmSettings, 'files.simpleDialog.enable': true };
    const extensionsDir = join(temporary, `${kind}-extensions`);
    return startServer({
      userDataDir: prepareUser(join(temporary, kind), settings),
      extensionsDir: kind === 'desktop' ? linkExtension(extensionsDir) : extensionsDir,
      automation: true,
      env: fixedClock,
    });
  }

  interface Opened {
    readonly page: Page;
    readonly preview: FrameLocator;
    readonly frame: Frame;
    readonly folder: string;
  }

  /** Opens a draft with its preview in a window and a folder of its own. */
  async function withPreview(
    text: string,
    use: (opened: Opened) => Promise<void>,
    { theme = 'Light 2026', host = server, automation = {} as Automation } = {},
  ): Promise<void> {
    const folder = mkdtempSync(join(temporary, 'requests-'));
    mkdirSync(join(folder, '.vscode'));
    writeFileSync(join(folder, '.vscode/settings.json'), JSON.stringify({ 'workbench.colorTheme': theme }));
    writeFileSync(join(folder, 'ask.intro.md'), text);
    writeFileSync(join(folder, 'bio.md'), '# Sam\n');
    const openFile = join(folder, 'ask.intro.md');
    const page = await openWindow(
      browser,
      host,
      folder,
      { ...automation, openFile },
      { viewport: { width: 1400, height: 860 }, permissions: ['clipboard-read', 'clipboard-write'] },
    );
    // As long as a test may take: a busy machine is slow, not wrong.
    page.setDefaultTimeout(100_000);
    const preview = await showPreview(page);
    await use({ page, preview, frame: await frameOf(preview), folder });
    await page.context().close();
  }

  for (const theme of ['Light 2026', 'Dark 2026', 'Default High Contrast', 'Default High Contrast Light']) {
    it(`has no accessibility violation in ${theme}`, () =>
      withPreview(
        draft,
        async ({ page, preview, frame }) => {
          assert.equal(await frame.evaluate(() => document.body.dataset.vscodeThemeId), theme);
          await frame.evaluate(axe.source);
          await assertAccessible(frame, 'as it opens');
          await preview.getByText('Mark the parts').click();
          for (const summary of await preview.locator('summary').all()) await summary.click();
          await assertAccessible(frame, 'with the parts marked and the fixes unfolded');
          await page.setViewportSize({ width: 640, height: 800 });
          await assertAccessible(frame, 'in a narrow pane');
          const overflow = await frame.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          );
          assert.equal(overflow, 0, 'nothing reaches beyond a narrow pane');
        },
        { theme },
      ));
  }

  it('is reached by keyboard alone, in the order in which it is read', () =>
    withPreview(draft, async ({ page, preview, frame }) => {
      await preview.locator('h1').click();
      const stops: string[] = [];
      for (let presses = 0; presses < 60 && !stops.includes('Apply the safe fixes'); presses++) {
        await page.keyboard.press('Tab');
        const stop = await frame.evaluate(() => {
          const { activeElement: focused } = document;
          const outlined = focused && getComputedStyle(focused).outlineStyle !== 'none';
          return { name: focused?.textContent?.trim() ?? '', outlined };
        });
        assert.ok(stop.outlined, `the focus on “${stop.name}” is not seen`);
        stops.push(stop.name);
      }
      const wanted = ['work', 'Copy this alone', 'Apply the safe fixes'];
      assert.deepEqual(
        stops.filter((stop) => wanted.includes(stop)),
        wanted,
      );
      for (const part of [/^Add an out: /, /^Nothing tells Dana/, /other ways$/]) {
        assert.ok(
          stops.some((stop) => part.test(stop)),
          `${part} is not among ${stops.join(' | ')}`,
        );
      }
    }));

  it('says how each principle stands without a colour', () =>
    withPreview(draft, async ({ preview }) => {
      const out = preview.locator('[data-key="out"] .title');
      assert.equal(await out.innerText(), 'Warning\nLeaves a way out');
      const joy = preview.locator('[data-key="joy"]');
      assert.match(
        await joy.innerText(),
        /^Kept\nSparks joy\n.*“We met in Oslo, and your talk there has stayed/s,
      );
    }));

  it('applies the fix that would keep a principle, and keeps the focus near it', () =>
    withPreview(draft, async ({ page, preview, frame }) => {
      const out = preview.locator('[data-key="out"]');
      await out.locator('.fix').first().focus();
      await page.keyboard.press('Enter');
      await preview.locator('[data-key="out"].kept').waitFor();
      const [, words = ''] = /“(.+?)[.…”]/.exec(await out.innerText()) ?? [];
      assert.notEqual(words, '');
      await preview.locator('.text').getByText(words).waitFor();
      const focused = await frame.evaluate(
        () => document.activeElement?.closest<HTMLElement>('[data-key]')?.dataset.key,
      );
      assert.equal(focused, 'out');
    }));

  it('has the editor select what only the writer can fill in', () =>
    withPreview(draft, async ({ page, preview }) => {
      await preview.getByText('Select it, to type over it').first().click();
      // In the editor, which does not open over the preview.
      await page.getByText('(6 selected)').waitFor();
      // The selection is there before the keyboard is.
      await page.locator('.monaco-editor.focused').waitFor();
      await page.keyboard.type('Priya');
      await preview.locator('.text').getByText('introduce me to Priya at the clinic').waitFor();
    }));

  it('copies the mail with its formatting', () =>
    withPreview(clean, async ({ page, preview, frame }) => {
      await preview.getByText('Copy as email').click();
      await page.getByText('Copied with formatting').waitFor();
      assert.deepEqual(await clipboard(frame), {
        'text/html':
          '<p>Hi Dana,</p>\n<p>Would you be <em>open</em> to introducing me to <a href="https://p.example/">Priya</a>?</p>\n<p>Best,<br>\nSam</p>\n',
        'text/plain':
          'Hi Dana,\n\nWould you be open to introducing me to Priya (https://p.example)?\n\nBest,\nSam',
      });
    }));

  it('lends itself to the command, which gives the focus back', () =>
    withPreview(clean, async ({ page, frame }) => {
      await page.locator('.monaco-editor .view-line').first().click();
      await runCommand(page, 'Intro: Copy as Email');
      await page.getByText('Copied with formatting').waitFor();
      await page.locator('.monaco-editor.focused').waitFor();
      await frame.locator('h1').click();
      assert.match((await clipboard(frame))['text/html'] ?? '', /<em>open<\/em>/);
    }));

  it('asks before it copies a mail with an error', () =>
    withPreview(draft, async ({ page, preview, frame }) => {
      await preview.getByText('Copy this alone').click();
      await page.getByText('Copied with formatting').waitFor();
      await preview.getByText('Copy as email').click();
      const dialog = page.locator('.monaco-dialog-box');
      await dialog.getByText('“[name]” is still to be filled in.').waitFor();
      await dialog.getByText('Cancel').click();
      await dialog.waitFor({ state: 'hidden' });
      await preview.locator('h1').click();
      assert.equal((await clipboard(frame))['text/plain'], 'As you know, Sam maps wells in Gulu.');
      await preview.getByText('Copy as email').click();
      await dialog.getByText('Copy Anyway').click();
      await page.getByText('attach bio.md yourself').waitFor();
      await preview.locator('h1').click();
      assert.match((await clipboard(frame))['text/plain'] ?? '', /^Hi Dana,/);
    }));

  it('hands a link over to the system as it was made', () =>
    withPreview(clean, async ({ page, preview }) => {
      const session = await page.context().newCDPSession(page);
      await session.send('Page.enable');
      const asked = new Promise<string>((resolve) => {
        session.on('Page.frameRequestedNavigation', ({ url }) => resolve(url));
      });
      await preview.getByText('Open in mail app').click();
      const text =
        'Hi Dana,\r\n\r\nWould you be open to introducing me to Priya (https://p.example)?\r\n\r\nBest,\r\nSam';
      assert.equal(
        await asked,
        `mailto:dana@example.org?subject=${encodeURIComponent('Introduction to A&B + Priya?')}&body=${encodeURIComponent(text)}`,
      );
    }));

  it('keeps a hostile draft to its words', () =>
    withPreview(hostile, async ({ page, preview, frame }) => {
      const reached: string[] = [];
      page.on('request', (request) => reached.push(request.url()));
      page.on('dialog', (dialog) => {
        reached.push(dialog.message());
        void dialog.dismiss();
      });
      await preview.getByText('Mark the parts').click();
      await preview.locator('.text').first().hover();
      const elements = await frame.evaluate(() =>
        [...document.querySelectorAll('body *')].map((each) => ({
          tag: each.tagName.toLowerCase(),
          handlers: each.getAttributeNames().filter((name) => name.startsWith('on') || name === 'style'),
        })),
      );
      assert.deepEqual(
        elements.filter(
          ({ tag, handlers }) => handlers.length > 0 || /^(?:img|iframe|object|style)$/.test(tag),
        ),
        [],
      );
      assert.deepEqual(
        reached.filter((url) => url.includes('evil.example') || !url.includes(':')),
        [],
      );
      assert.equal(await preview.locator('h1').innerText(), '<img src=x onerror=alert(1)>');
    }));

  it('works where the extension runs in a browser', async () => {
    const host = await start('browser');
    const automation: Automation = { extensionDevelopmentKind: 'web', extensionDevelopmentPath: [root] };
    try {
      await withPreview(draft.replace('[name]', 'Priya'), copyAndExport, { host, automation });
    } finally {
      await host.stop();
    }
  });

  async function copyAndExport({ page, preview, frame, folder }: Opened): Promise<void> {
    await preview.getByText('Copy as email').click();
    await page.getByText('Copied with formatting').waitFor();
    assert.match((await clipboard(frame))['text/html'] ?? '', /^<p>Hi Dana,<\/p>/);
    await preview.getByText('Export .eml').click();
    await page.locator('.quick-input-widget').waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('Exported ask.eml').waitFor();
    const mail = await PostalMime.parse(readFileSync(join(folder, 'ask.eml')));
    assert.match(mail.text ?? '', /^Hi Dana,/);
    assert.deepEqual(
      mail.attachments.map(({ filename }) => filename),
      ['bio.md'],
    );
  }
});

/** What the clipboard holds, by media type. The browser has made HTML safe, and addresses whole. */
async function clipboard(frame: Frame): Promise<Readonly<Record<string, string>>> {
  // A page reads it while it has the focus, which a dialog or a click gives back a moment later.
  await frame.waitForFunction(() => document.hasFocus());
  return frame.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const forms = await Promise.all(
      (item?.types ?? []).map(async (type) => [type, (await (await item?.getType(type))?.text()) ?? '']),
    );
    return Object.fromEntries(forms);
  });
}

/** Has axe look at the page in the frame, which its source was put into. */
async function assertAccessible(frame: Frame, state: string): Promise<void> {
  const { violations } = (await frame.evaluate('axe.run()')) as AxeResults;
  const told = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n  ')}`);
  assert.deepEqual(told, [], state);
}
