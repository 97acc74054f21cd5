import assert from 'node:assert/strict';
import {
  type CompletionList,
  commands,
  languages,
  Position,
  Selection,
  SnippetString,
  type TextEditor,
  Uri,
  window,
  workspace,
} from 'vscode';
import { accepting, activated, caret, codeOf, findings, gone, open, when } from './workbench';

describe('Snippets', () => {
  before(activated);

  it('start a new request, with the first slot selected', async () => {
    await accepting(() => commands.executeCommand('intro.newRequest'));
    const editor = window.activeTextEditor;
    assert.match(editor?.document.uri.path ?? '', /\.intro\.md$/);
    assert.match(editor?.document.getText() ?? '', /^---\nkind: introduction\n/);
    assert.match(editor?.document.getText(editor.selection) ?? '', /^\[.*\]$/);
  });

  it('are quiet about the slots that are being filled in, until the draft is saved', async () => {
    const { status } = await activated();
    await accepting(() => commands.executeCommand('intro.newRequest'));
    const editor = window.activeTextEditor;
    assert.ok(editor);
    const says = (wanted: string) =>
      when(status.onDidChange, () => (status.texts.includes(wanted) ? true : undefined));
    await says('17 slots to fill in');
    await commands.executeCommand('type', { text: 'Dana' });
    await commands.executeCommand('jumpToNextSnippetPlaceholder');
    await says('16 slots to fill in');
    assert.equal(editor.document.getText(editor.selection), '[full name]');
    assert.deepEqual(languages.getDiagnostics(editor.document.uri), []);
    await editor.document.save();
    const said = await findings(editor.document, 'placeholder');
    assert.ok(said.some(({ range }) => editor.document.getText(range) === '[full name]'));
  });

  it('are quiet about a slot until the caret leaves it', async () => {
    const editor = await open('slot.intro.md', '---\nkind: thanks\n---\n\nHi Dana,\n\n\n\nSam\n');
    await editor.insertSnippet(
      new SnippetString('Thank you for ')
        .appendPlaceholder('[what they did]')
        .appendText('. Send me the minutes ASAP.'),
      new Position(6, 0),
    );
    assert.equal(editor.document.getText(editor.selection), '[what they did]');
    // The server has read the new text once it says what is beside it.
    await when(languages.onDidChangeDiagnostics, () =>
      codesOf(editor).includes('ask-in-thanks') ? true : undefined,
    );
    assert.ok(!codesOf(editor).includes('placeholder'));
    caret(editor, 'Sam');
    await findings(editor.document, 'placeholder');
  });

  it('are told of by who asks for the next finding', async () => {
    const front = '---\nkind: thanks\nsubject: Thank you for the minutes\n---\n\n';
    const editor = await open('asked.intro.md', front);
    const greeting = new SnippetString('Hi ').appendPlaceholder('[name]').appendText(',\n\nThank you for ');
    const snippet = greeting.appendPlaceholder('[what they did]').appendText('.\n\nSam\n');
    await editor.insertSnippet(snippet, editor.document.positionAt(front.length));
    const { status } = await activated();
    await when(status.onDidChange, () => (status.texts.includes('2 slots to fill in') ? true : undefined));
    await commands.executeCommand('intro.nextFinding');
    assert.equal(codesOf(editor).filter((code) => code === 'placeholder').length, 2);
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

  it('are set apart from the words at the caret', async () => {
    const editor = await open('glued.intro.md', 'Hi Dana,\n\nWe met in Oslo.Thank you!\n\nSam\n');
    caret(editor, 'Thank');
    await accepting(() => commands.executeCommand('intro.insertSnippet'));
    assert.match(editor.document.getText(), /Oslo\. If it isn't a fit.*\. Thank you!/);
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

const codesOf = ({ document }: TextEditor) => languages.getDiagnostics(document.uri).map(codeOf);

async function completions(uri: Uri, position: Position): Promise<string[]> {
  const { items } = await commands.executeCommand<CompletionList>(
    'vscode.executeCompletionItemProvider',
    uri,
    position,
  );
  return items.map(({ label }) => (typeof label === 'string' ? label : label.label));
}
