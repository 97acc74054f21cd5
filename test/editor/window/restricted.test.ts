import assert from 'node:assert/strict';
import { runCommand, showPreview } from '../host/page';
import { letter } from '../letter';
import { windows } from './windows';

describe('In restricted mode', function () {
  this.timeout(120_000);
  const open = windows({
    settings: {
      'security.workspace.trust.enabled': true,
      'security.workspace.trust.startupPrompt': 'never',
      'security.workspace.trust.banner': 'never',
    },
  });

  it('a draft is checked as its folder says, repaired and previewed', async () => {
    const { page } = await open({
      'ask.intro.md': letter('ignore: [thanks-missing]'),
      '.intro.yaml': 'rules:\n  out-missing: off\n',
    });
    await page.locator('.statusbar-item', { hasText: 'Restricted Mode' }).waitFor();
    await page.locator('.squiggly-warning').first().waitFor();
    await runCommand(page, 'Intro: Apply All Safe Fixes');
    await page.locator('.view-line', { hasText: 'Would you be' }).waitFor();
    const preview = await showPreview(page);
    assert.match(await preview.locator('.page').innerText(), /Would you be [a-z ]+ me/);
    assert.equal(await preview.locator('[data-key="out"]').count(), 1);
    assert.equal(await preview.locator('[data-key="out"] .fix').count(), 0);
  });
});
