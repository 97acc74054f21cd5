import assert from 'node:assert/strict';
import { Uri, workspace } from 'vscode';
import { contributes } from '../../../package.json';

/** The shortcuts that come with the editor, as its own list has them. */
async function builtIn(): Promise<readonly string[]> {
  const list = await workspace.openTextDocument(Uri.parse('vscode://defaultsettings/keybindings.json'));
  const found = [...list.getText().matchAll(/"key": "([^"]+)",\s+"command": "([^"]+)"/g)];
  assert.ok(found.length > 500, 'the list is read');
  return found.filter(([, , command]) => !command?.startsWith('intro.')).map(([, key]) => key ?? '');
}

/** One is typed on the way to the other. */
const collide = (a: string, b: string) => a === b || a.startsWith(`${b} `) || b.startsWith(`${a} `);

describe('Shortcuts', () => {
  it('take none of the editor', async () => {
    const taken = await builtIn();
    assert.ok(taken.some((key) => collide(key, 'ctrl+k v')));
    for (const { key } of contributes.keybindings) {
      assert.deepEqual(
        taken.filter((other) => collide(key, other)),
        [],
        key,
      );
    }
  });

  it('are for the text of drafts alone, and the same on a Mac', () => {
    for (const { key, mac, when } of contributes.keybindings) {
      assert.equal(when, 'resourceFilename =~ /\\.intro\\.md$/ && editorTextFocus');
      assert.equal(mac, key.replace('ctrl', 'cmd'));
    }
  });
});
