import assert from 'node:assert/strict';
import { beginIntroduction, choose, openRequests, openWalkthrough } from '../host/page';
import { windows } from './windows';

const notes = { 'notes.md': '# Notes\n' };

describe('Where to begin', function () {
  this.timeout(120_000);
  const open = windows();

  it('the walkthrough leads from an example to its repair and its preview', async () => {
    const { page } = await open(notes);
    await openWalkthrough(page);
    const steps = page.locator('.step-list-container .getting-started-step');
    assert.equal(await steps.count(), 5);
    await page.waitForFunction("document.querySelector('.getting-started-media img')?.naturalWidth > 0");
    await page.getByRole('button', { name: 'Open an Example' }).click();
    await page.locator('.tab', { hasText: 'Untitled-1.intro.md' }).waitFor();
    await page.locator('.squiggly-error').first().waitFor();

    // From here on the draft is behind the walkthrough.
    await openWalkthrough(page);
    await steps.nth(0).locator('.codicon.complete').waitFor();
    await steps.nth(2).click();
    await page.getByRole('button', { name: 'Open Preview to the Side' }).click();
    await page.locator('.tab', { hasText: 'Preview Untitled-1' }).waitFor();
    await steps.nth(2).locator('.codicon.complete').waitFor();
  });

  it('“New File…” starts a request', async () => {
    const { page } = await open(notes);
    const box = await choose(page, 'Create: New File...');
    await box.locator('.monaco-list-row', { hasText: 'Request for an Introduction' }).click();
    await beginIntroduction(page);
    await page.locator('.tab', { hasText: 'introduction.intro.md' }).waitFor();
    await page.locator('.view-line', { hasText: 'kind: introduction' }).waitFor();
  });

  it('a folder without drafts says what one is, and leads to how it works', async () => {
    const { page } = await open(notes);
    const view = await openRequests(page);
    await view.getByText('A draft, NAME.intro.md, is').waitFor();
    await view.getByText('how it works').click();
    await page.locator('.step-list-container').waitFor();
  });

  it('a folder lists its drafts from the first one on', async () => {
    const { page } = await open(notes);
    const view = await openRequests(page);
    await view.locator('.monaco-button', { hasText: 'New Request…' }).click();
    await beginIntroduction(page);
    await view.locator('.monaco-list-row', { hasText: 'introduction' }).waitFor();
    assert.equal(await view.getByText('A draft, NAME').count(), 0);
  });

  it('a window without a folder offers a request, which needs none', async () => {
    const { page } = await open();
    await page.keyboard.press('Control+Shift+E');
    await page.getByRole('button', { name: 'New Request…' }).click();
    await page.locator('.quick-input-widget').getByText('Ask somebody you know').click();
    await page.locator('.tab', { hasText: 'Untitled-1.intro.md' }).waitFor();
  });
});
