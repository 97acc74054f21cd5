import assert from 'node:assert/strict';
import { runCommand, showPreview } from '../host/page';
import { letter } from '../letter';
import { windows } from './windows';

/** Errors that a window without a network and without native modules logs by itself, whatever it has open. */
const foreign = [
  /spdlog|native-watchdog/,
  /No extension gallery service configured/,
  /\b404\b/,
  /authentication provider/,
];

describe('The log of a window', function () {
  this.timeout(120_000);
  const open = windows();

  it('has no error after a draft was written, repaired, previewed and sent', async () => {
    const { page, log } = await open({
      'ask.intro.md': `${letter()}\n## Forwardable\n\nSam maps wells in Gulu.\n`,
    });
    await page.locator('.squiggly-warning').first().waitFor();
    await showPreview(page);
    await page.locator('.view-line', { hasText: 'Sam maps' }).click();
    await page.keyboard.press('End');
    await page.keyboard.type(' Introduce me to Leila.');
    await runCommand(page, 'Intro: Apply All Safe Fixes');
    await page.locator('.view-line', { hasText: 'Would you be' }).waitFor();
    await runCommand(page, 'Intro: Go to Next Finding');
    await page.locator('.monaco-hover-content').first().waitFor();
    await runCommand(page, 'Intro: Show Effective Configuration');
    await page.locator('.tab', { hasText: 'ask.configuration.yaml' }).waitFor();
    await runCommand(page, 'View: Close Editor');
    await runCommand(page, 'Intro: Copy as Email');
    await page.getByText('Copied with formatting').waitFor();

    assert.ok(
      log.some((line) => /^\w+: .*\bspdlog\b/s.test(line)),
      'the log has what the extension host says',
    );
    const errors = log.filter((line) => line.startsWith('error: '));
    assert.deepEqual(
      errors.filter((line) => !foreign.some((pattern) => pattern.test(line))),
      [],
    );
  });
});
