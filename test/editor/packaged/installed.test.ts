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
    const text =
      '---\nkind: introduction\nignore: [why-missing, ease-missing, too-thin, relationship-unstated]\n---\n\nHi Dana,\n\nIntroduce me to Priya. No worries if not.\n\nThank you,\nSam\n';
    const editor = await open('installed.intro.md', text);
    await findings(editor.document, 'demand');
    caret(editor, 'Introduce');
    assert.equal(
      await autoFix(editor),
      text.replace('Introduce me to Priya.', 'Would you be open to introducing me to Priya?'),
    );
    const { preview } = await activated();
    const shown = new Promise<string>((resolve) => {
      preview.onDidShow(({ text: visible }) => resolve(visible));
    });
    await commands.executeCommand('intro.openPreview');
    assert.match(await shown, /Would you be open to introducing me to Priya\?/);
  });
});
