import assert from 'node:assert/strict';
import { commands, extensions } from 'vscode';
import { activated, autoFix, caret, findings, open } from '../suite/workbench';

describe('The packaged extension', () => {
  it('is the one that is installed', () => {
    const extension = extensions.getExtension('intro-drafts.intro-drafts');
    assert.ok(extension);
    assert.match(extension.extensionPath, /extensions.intro-drafts\.intro-drafts-/);
  });

  it('finds, repairs and previews', async () => {
    // Which of the wordings it is hangs on the text.
    const asked = /Would you be (?:open to introducing|(?:willing|able) to introduce) me to Priya\?/;
    const text =
      '---\nkind: introduction\nignore: [why-missing, ease-missing, too-thin, relationship-unstated]\n---\n\nHi Dana,\n\nIntroduce me to Priya. No worries if not.\n\nThank you,\nSam\n';
    const editor = await open('installed.intro.md', text);
    await findings(editor.document, 'demand');
    caret(editor, 'Introduce');
    const repaired = await autoFix(editor);
    assert.equal(repaired.replace(asked, 'Introduce me to Priya.'), text);
    assert.match(repaired, asked);
    const { preview } = await activated();
    const shown = new Promise<string>((resolve) => {
      preview.onDidShow(({ text: visible }) => resolve(visible));
    });
    await commands.executeCommand('intro.openPreview');
    assert.match(await shown, asked);
  });
});
