import assert from 'node:assert/strict';
import { beginIntroduction, choose, runCommand, showPreview } from '../host/page';
import { letter } from '../letter';
import { windows } from './windows';

for (const virtual of ['process', 'browser'] as const) {
  describe(`On a file system that is no disk, with the extension in a ${virtual}`, function () {
    this.timeout(120_000);
    const open = windows({ virtual });

    it('a draft is checked, filled in, repaired, previewed and exported', async () => {
      const { page } = await open({
        'ask.intro.md': letter('attachments: [bio.md, gone.pdf]'),
        'bio.md': 'Sam maps wells in Gulu.',
        '.intro.yaml': 'rules:\n  demand: off\n',
      });
      // What lies beside it is not looked at: whether its attachments exist, and how its folder is configured.
      await page.locator('.squiggly-warning').first().waitFor();
      assert.equal(await page.locator('.squiggly-error').count(), 0);

      await page.locator('.view-line', { hasText: 'attachments:' }).click();
      await page.keyboard.press('End');
      await page.keyboard.press('Enter');
      await page.keyboard.type('rel');
      const suggestions = page.locator('.suggest-widget .monaco-list-row');
      await suggestions.filter({ hasText: 'relationship' }).waitFor();
      await page.keyboard.press('Enter');
      await suggestions.filter({ hasText: 'mentor' }).waitFor();
      await suggestions.filter({ hasText: 'mentor' }).click();
      await page.locator('.view-line', { hasText: 'relationship: mentor' }).waitFor();

      await runCommand(page, 'Intro: Apply All Safe Fixes');
      await page.locator('.view-line', { hasText: 'Would you be' }).waitFor();
      const preview = await showPreview(page);
      assert.match(await preview.locator('.page').innerText(), /Would you be [a-z ]+ me to Priya/);

      await runCommand(page, 'Intro: Export as .eml…');
      await page.getByText('“gone.pdf” cannot be read, and would not be attached.').waitFor();
      await page.getByText('Export Anyway').click();
      await page.locator('.quick-input-widget').waitFor();
      await page.keyboard.press('Enter');
      await page.getByText('Exported ask.eml').waitFor();
      await page.keyboard.press('Control+Shift+E');
      await page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'ask.eml' }).dblclick();
      await page.locator('.view-line', { hasText: 'MIME-Version' }).click();
      await page.keyboard.press('Control+End');
      await page.locator('.view-line', { hasText: 'filename="bio.md"' }).waitFor();
    });

    it('a request is begun', async () => {
      const { page } = await open({ 'notes.md': '# Notes\n' });
      await choose(page, 'Intro: New Request…');
      await beginIntroduction(page);
      await page.locator('.view-line', { hasText: 'kind: introduction' }).waitFor();
      // The editor finds no files on such a file system, and would look for them for ever.
      await page.keyboard.press('Control+Shift+E');
      await page.getByLabel('Outline Section').waitFor();
      assert.equal(await page.getByLabel('Requests Section').count(), 0);
    });
  });
}
