import assert from 'node:assert/strict';
import { commands, type TextDocument, Uri, window, workspace } from 'vscode';
import { letter } from '../letter';
import { codeOf, findings, open, when } from '../suite/workbench';

const draft = letter('attachments: [cv.pdf]');

/** The two folders, once the editor has read of them. A list that it missed at its start it reads when that is written. */
const folders = async () => {
  const { workspaceFile, workspaceFolders } = workspace;
  if (workspaceFile && !workspaceFolders?.length) {
    await workspace.fs.writeFile(workspaceFile, await workspace.fs.readFile(workspaceFile));
  }
  return when(workspace.onDidChangeWorkspaceFolders, () => {
    const [one, two] = workspace.workspaceFolders ?? [];
    return one && two ? ([one, two] as const) : undefined;
  });
};

const rules = async (document: TextDocument, awaited: string) =>
  new Set((await findings(document, awaited)).map(codeOf));

describe('In a workspace of several folders', () => {
  it('each goes by its own configuration', async () => {
    const [one, two] = await folders();
    const first = await rules((await open('ask.intro.md', draft, one)).document, 'demand');
    const second = await rules((await open('ask.intro.md', draft, two)).document, 'out-missing');
    // In .intro.yaml.
    assert.ok(!first.has('out-missing'));
    // In the settings of the folder.
    assert.ok(!second.has('demand'));
  });

  it('the configuration that is shown is that of the folder of the draft', async () => {
    const [one, two] = await folders();
    const shown = async (folder: typeof one) => {
      await open('shown.intro.md', draft, folder);
      await commands.executeCommand('intro.showEffectiveConfiguration');
      return window.activeTextEditor?.document.getText() ?? '';
    };
    assert.match(await shown(two), /demand:\n {4}severity: off +# folder setting/);
    assert.match(await shown(one), /out-missing:\n {4}severity: off +# .*\.intro\.yaml/);
  });

  it('attachments are looked for in the folder of the draft', async () => {
    const [one, two] = await folders();
    await workspace.fs.writeFile(Uri.joinPath(two.uri, 'cv.pdf'), new Uint8Array([1]));
    const first = await rules((await open('cv.intro.md', draft, one)).document, 'demand');
    const second = await rules((await open('cv.intro.md', draft, two)).document, 'out-missing');
    assert.ok(first.has('attachment-missing'));
    assert.ok(!second.has('attachment-missing'));
  });
});
