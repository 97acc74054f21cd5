import assert from 'node:assert/strict';
import { runCommand, showPreview } from '../host/page';
import { windows } from './windows';

const draft = `---
kind: introduction
subject: Introduction to Priya?
to: Dana Okafor <dana@example.org>
ignore: [thanks-missing]
---

Hi Dana,

We worked together in Oslo. Introduce me to Priya, because her pilot outlived its grant.

Sam
`;

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
      'ask.intro.md': draft,
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
