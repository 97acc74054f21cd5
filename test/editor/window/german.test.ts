import assert from 'node:assert/strict';
import { previewOf, runCommand } from '../host/page';
import { letter } from '../letter';
import { windows } from './windows';

describe('In a German editor', function () {
  this.timeout(120_000);
  const open = windows({ language: 'de' });

  it('all is said in German, and what it quotes and writes stays in the language of the letter', async () => {
    const { page, log } = await open({ 'ask.intro.md': letter() });
    await page.locator('[id="status.languageStatus"]').hover();
    await page.locator('.hover-language-status').getByText('zu bedenken').waitFor();
    await runCommand(page, 'Intro: Vorschau an der Seite öffnen');
    const preview = await previewOf(page);
    assert.equal(await preview.locator('html').getAttribute('lang'), 'de');
    const text = await preview.locator('.page').innerText();
    for (const said of ['Als E-Mail kopieren', 'Checkliste: ', 'Lässt einen Ausweg', 'Wörter, Lesezeit']) {
      assert.ok(text.includes(said), `“${said}” is not in: ${text}`);
    }
    const asks = preview.locator('[data-key="asks"]');
    const demand = 'Bei „Introduce“ kann Dana kaum Nein sagen.';
    assert.equal(await asks.locator('.message').first().innerText(), demand);
    assert.match(await asks.locator('.fix').first().innerText(), /^Milder fassen: „Would you [a-z ]+ …“$/);
    const lens = page.locator('.codelens-decoration').first();
    await lens.getByText(/\d+ Wörter, Lesezeit .* · Bitte in Satz 2 · kein Ausweg/).waitFor();
    await preview.getByText('Als E-Mail kopieren').click();
    await page.getByText('Mit Formatierung kopiert').waitFor();
    assert.deepEqual(
      log.filter((line) => line.includes('no string found in i18n bundle')),
      [],
    );
  });
});
