import assert from 'node:assert/strict';
import {
  type CompletionItem,
  type CompletionList,
  commands,
  type Hover,
  MarkdownString,
  type TextEditor,
} from 'vscode';
import { activated, caret, open } from './workbench';

const front = (...lines: string[]) => `---\n${['kind: introduction', ...lines].join('\n')}\n---\n\n`;
const message =
  'Hi Dana,\n\nWe worked together in Oslo. Would you be open to introducing me to Priya? \n\nBest,\nSam\n';

/** Opens a draft with the caret where `‸` stands. */
async function openAt(name: string, marked: string): Promise<TextEditor> {
  const editor = await open(name, marked);
  caret(editor, '‸');
  await commands.executeCommand('deleteRight');
  return editor;
}

/** Our completions at the caret: the ones that the language server ranks. */
async function completions({ document, selection }: TextEditor): Promise<readonly CompletionItem[]> {
  const { items } = await commands.executeCommand<CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    selection.active,
  );
  return items.filter(({ sortText }) => /^\d{3}$/.test(sortText ?? ''));
}

const labelOf = ({ label }: CompletionItem) => (typeof label === 'string' ? label : label.label);

async function type(text: string): Promise<void> {
  for (const letter of text) await commands.executeCommand('type', { text: letter });
}

/** Accepts what is selected in the list of suggestions, once that has come up and does what is waited for. */
async function accept(editor: TextEditor, done: (text: string) => boolean): Promise<void> {
  while (!done(editor.document.getText())) {
    await commands.executeCommand('acceptSelectedSuggestion');
    await completions(editor);
  }
}

async function hoverOn(editor: TextEditor, words: string): Promise<string> {
  const position = editor.document.positionAt(editor.document.getText().indexOf(words) + 1);
  const hovers = await commands.executeCommand<Hover[]>(
    'vscode.executeHoverProvider',
    editor.document.uri,
    position,
  );
  return hovers
    .flatMap(({ contents }) => contents)
    .map((content) => (content instanceof MarkdownString ? content.value : String(content)))
    .join('\n');
}

describe('Front matter', () => {
  before(activated);

  it('lists its keys, with what they are for, and not those it has', async () => {
    const editor = await openAt('keys.intro.md', `${front('‸')}${message}`);
    const items = await completions(editor);
    assert.deepEqual(items.slice(0, 3).map(labelOf), ['subject', 'to', 'target']);
    assert.ok(!items.map(labelOf).includes('kind'));
    const to = items.find((item) => labelOf(item) === 'to');
    assert.deepEqual(to?.label, { label: 'to', description: 'Who gets the mail' });
    assert.ok(to?.documentation instanceof MarkdownString);
    assert.match(to.documentation.value, /`to: Dana Okafor <dana@example\.org>`/);
  });

  it('is filled in by typing a few letters', async () => {
    const editor = await openAt('typing-keys.intro.md', `${front('‸')}${message}`);
    await type('rel');
    await accept(editor, (text) => text.includes('relationship: '));
    // The values come up by themselves, and what the message reads like is selected.
    await accept(editor, (text) => /relationship: \w/.test(text));
    assert.equal(editor.document.getText(), `${front('relationship: colleague')}${message}`);
  });

  it('proposes dates as one calls them', async () => {
    const editor = await openAt('dates.intro.md', `${front('deadline:‸')}${message}`);
    await type(' ');
    await accept(editor, (text) => /deadline: \d/.test(text));
    assert.equal(editor.document.getText(), `${front('deadline: 2026-11-30')}${message}`);
    const later = await openAt('later.intro.md', `${front('deadline: ‸')}${message}`);
    assert.deepEqual((await completions(later)).map(labelOf)[1], 'in two weeks (2026-12-07)');
  });

  it('opens an empty file', async () => {
    const editor = await openAt('empty.intro.md', '‸');
    const [block] = await completions(editor);
    assert.equal(block && labelOf(block), 'front matter');
  });

  it('explains a key, a value and a date', async () => {
    const editor = await open(
      'help.intro.md',
      `${front('relationship: mentor', 'sent: 2026-11-20')}${message}`,
    );
    assert.match(await hoverOn(editor, 'relationship'), /How well you and the reader know each other/);
    assert.match(await hoverOn(editor, 'mentor'), /teacher, adviser or manager/);
    assert.match(await hoverOn(editor, '2026-11-20'), /Friday, 20 November 2026.*3 days ago/);
  });
});

describe('The message', () => {
  it('gets an out behind its ask, when one asks for it', async () => {
    const editor = await openAt('out-there.intro.md', `${front()}${message.replace('Priya? ', 'Priya? ‸')}`);
    const items = await completions(editor);
    assert.deepEqual(
      [...new Set(items.map(({ label }) => (typeof label === 'string' ? '' : label.description)))],
      ['out', 'offer', 'thanks'],
    );
    await commands.executeCommand('editor.action.triggerSuggest');
    await accept(editor, (text) => text.length > `${front()}${message}`.length);
    const [first] = items.map(labelOf);
    assert.equal(editor.document.getText(), `${front()}${message.replace('Priya? ', `Priya? ${first}`)}`);
  });

  it('is left alone while one types', async () => {
    const editor = await openAt('prose.intro.md', `${front()}${message.replace('Priya? ', 'Priya? ‸')}`);
    await type('If you');
    assert.ok((await completions(editor)).length > 0, 'there is something that could come up');
    await commands.executeCommand('acceptSelectedSuggestion');
    assert.equal(editor.document.getText(), `${front()}${message.replace('Priya? ', 'Priya? If you')}`);
  });

  it('tells what it is read as, and why that matters', async () => {
    const editor = await open('read.intro.md', `${front()}${message}`);
    const text = await hoverOn(editor, 'Would you');
    assert.match(text, /\[out-missing\]\(https:/);
    assert.match(text, /\*\*Ask\*\*: .*relationship: colleague, read from “We worked together in Oslo/);
    assert.match(text, /\*\*reasonable\*\*/);
  });
});
