import assert from 'node:assert/strict';
import { type CompletionList, commands, Position, Selection, Uri, window, workspace } from 'vscode';
import { accepting, activated, findings, gone, open } from './workbench';

describe('Snippets', () => {
  before(activated);

  it('start a new request, with the first slot selected', async () => {
    await accepting(() => commands.executeCommand('intro.newRequest'));
    const editor = window.activeTextEditor;
    assert.match(editor?.document.uri.path ?? '', /\.intro\.md$/);
    assert.match(editor?.document.getText() ?? '', /^---\nkind: introduction\n/);
    assert.match(editor?.document.getText(editor.selection) ?? '', /^\[.*\]$/);
    assert.ok(editor);
    await findings(editor.document, 'placeholder');
  });

  it('are inserted at the caret', async () => {
    const text = 'Hi Dana,\n\nWould you be open to introducing me to Priya?  \n\nThank you,\nSam\n';
    const editor = await open('piece.intro.md', text);
    await findings(editor.document, 'out-missing');
    const at = editor.document.positionAt(text.indexOf('?') + 2);
    editor.selection = new Selection(at, at);
    await accepting(() => commands.executeCommand('intro.insertSnippet'));
    // The first of the list is the out: the piece that is forgotten most.
    assert.match(editor.document.getText(), /Priya\? If it isn't a fit/);
    await gone(editor.document, 'out-missing');
  });

  it('are offered in drafts, and in no other Markdown', async () => {
    const editor = await open('completion.intro.md', 'intro-');
    const labels = await completions(editor.document.uri, new Position(0, 6));
    for (const prefix of [
      'intro-introduction',
      'intro-reference',
      'intro-connection',
      'intro-out',
      'intro-deadline',
    ]) {
      assert.ok(labels.includes(prefix), `${prefix} is not among ${labels.join(', ')}`);
    }
    const [folder] = workspace.workspaceFolders ?? [];
    assert.ok(folder);
    const plain = Uri.joinPath(folder.uri, 'plain.md');
    await workspace.fs.writeFile(plain, new TextEncoder().encode('intro-'));
    await window.showTextDocument(plain);
    assert.deepEqual(
      (await completions(plain, new Position(0, 6))).filter((label) => label.startsWith('intro-')),
      [],
    );
  });
});

async function completions(uri: Uri, position: Position): Promise<string[]> {
  const { items } = await commands.executeCommand<CompletionList>(
    'vscode.executeCompletionItemProvider',
    uri,
    position,
  );
  return items.map(({ label }) => (typeof label === 'string' ? label : label.label));
}
