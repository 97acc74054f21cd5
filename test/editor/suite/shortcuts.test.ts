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

describe('Shortcuts', () => {
  it('take none of the editor', async () => {
    const taken = await builtIn();
    assert.ok(taken.includes('ctrl+k v'));
    for (const { key } of contributes.keybindings) {
      const [first] = key.split(' ');
      assert.ok(
        taken.some((other) => other.startsWith(`${first} `)),
        `the editor waits for more after ${first}`,
      );
      assert.deepEqual(
        taken.filter((other) => other === key || other.startsWith(`${key} `)),
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
