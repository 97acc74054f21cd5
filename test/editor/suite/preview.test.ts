import assert from 'node:assert/strict';
import { commands, TabInputWebview, window } from 'vscode';
import type { Shown } from '../../../client/src/preview/previews';
import { activated, open, replace } from './workbench';

const draft = (ask: string) =>
  [
    '---\nkind: introduction\nsubject: Introduction to Priya?\nto: Dana Okafor <dana@example.org>\n---',
    'Hi Dana,',
    `<!-- not for Dana -->\n${ask} <script>alert(1)</script> ![logo](https://example.org/logo.png)`,
    'Thank you,\nSam',
    '## Forwardable\n\nSam maps wells in Gulu.',
    '## Background\n\nShe likes tea.\n',
  ].join('\n\n');

describe('The preview', () => {
  it('shows the mail as its reader gets it, and follows the writing', async () => {
    const { preview } = await activated();
    const editor = await open('preview.intro.md', draft('Would you be open to introducing me to Priya?'));

    const first = shown(preview.onDidShow, (text) => text.includes('open to introducing me'));
    await commands.executeCommand('intro.openPreviewToSide');
    const { text } = await first;
    for (const expected of [
      'Introduction to Priya?',
      'Sam',
      'Dana Okafor <dana@example.org>',
      'Hi Dana,',
      'Sam maps wells in Gulu.',
    ]) {
      assert.ok(text.includes(expected), `“${expected}” is not in: ${text}`);
    }
    assert.ok(text.includes('<script>alert(1)</script>'), 'HTML is shown as it is written');
    for (const secret of ['not for Dana', 'She likes tea', 'kind: introduction', 'logo.png']) {
      assert.ok(!text.includes(secret), `“${secret}” is in: ${text}`);
    }
    const labels = window.tabGroups.all.flatMap(({ tabs }) =>
      tabs.filter(({ input }) => input instanceof TabInputWebview),
    );
    assert.deepEqual(
      labels.map(({ label }) => label),
      ['Preview preview'],
    );

    const second = shown(preview.onDidShow, (updated) => updated.includes('Might an introduction'));
    await replace(editor, draft('Might an introduction to Priya make sense?'));
    assert.equal((await second).version, editor.document.version);
  });

  it('is opened once for a draft', async () => {
    await commands.executeCommand('intro.openPreviewToSide');
    const previews = window.tabGroups.all.flatMap(({ tabs }) =>
      tabs.filter(({ input }) => input instanceof TabInputWebview),
    );
    assert.equal(previews.length, 1);
  });
});

function shown(
  event: (listener: (shown: Shown) => void) => { dispose(): void },
  wanted: (text: string) => boolean,
) {
  return new Promise<Shown>((resolve) => {
    const listener = event((state) => {
      if (!wanted(state.text)) return;
      listener.dispose();
      resolve(state);
    });
  });
}
