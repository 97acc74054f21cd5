import assert from 'node:assert/strict';
import { commands, Range, type TextEditor, window, workspace } from 'vscode';
import { autoFix, caret, codeActions, codeOf, findings, gone, open, quickFix, when } from './workbench';

/** Nothing but the rule in question has a fix where the caret is. */
const frontMatter =
  '---\nkind: introduction\nignore: [why-missing, ease-missing, ask-buried, too-thin, too-many-asks, relationship-unstated]\n---\n\n';

describe('The lightbulb', () => {
  it('softens a demand', async () => {
    const text = `${frontMatter}Hi Dana,\n\nI need you to introduce me to **Priya** by Friday. No worries if not.\n\nThank you,\nSam\n`;
    const editor = await open('demand.intro.md', text);
    await findings(editor.document, 'demand');
    caret(editor, 'need you');
    assert.equal(
      await autoFix(editor),
      text.replace(
        'I need you to introduce me to **Priya** by Friday.',
        'Would you be willing to introduce me to **Priya** by Friday?',
      ),
    );
    await gone(editor.document, 'demand');
  });

  it('adds an out after the ask, which one undo takes back', async () => {
    const text = `${frontMatter}Hi Dana,\n\nWould you be open to introducing me to Priya? She runs the clinic.\n\nThank you,\nSam\n`;
    const editor = await open('out.intro.md', text);
    const { document } = editor;
    await findings(document, 'out-missing');
    caret(editor, 'you be open');
    const after = await autoFix(editor);
    const [before = '', rest = ''] = text.split('\n\nThank you');
    assert.ok(after.startsWith(`${before} `) && after.endsWith(`\n\nThank you${rest}`), after);
    await gone(document, 'out-missing');

    const undone = when(workspace.onDidChangeTextDocument, () =>
      document.getText() === text ? true : undefined,
    );
    await commands.executeCommand('undo');
    await undone;
  });

  it('shortens context by moving what serves least to Background, losing nothing', async () => {
    const idle = `The weather was ${'fine and '.repeat(60)}dry.`;
    const text = `${frontMatter}Hi Dana,\n\nWe worked together in Oslo in 2022. ${idle}\n\nWould you be open to introducing me to Priya? No worries if not.\n\nThank you,\nSam\n`;
    const editor = await open('context.intro.md', text);
    await findings(editor.document, 'context-long');
    caret(editor, 'The weather');
    assert.equal(await autoFix(editor), `${text.replace(` ${idle}`, '')}\n## Background\n\n${idle}\n`);
    await gone(editor.document, 'context-long');
  });

  it('selects a placeholder, for the writer to type over', async () => {
    const text = `${frontMatter}Hi Dana,\n\nWould you be open to introducing me to [name]? No worries if not.\n\nThank you,\nSam\n`;
    const editor = await open('placeholder.intro.md', text);
    await findings(editor.document, 'placeholder');
    caret(editor, 'name]');
    await quickFix(editor, () => editor.document.getText(editor.selection) === '[name]');
  });
});

describe('What only the writer knows', () => {
  const frontMatter =
    '---\nkind: introduction\nsubject: The clinic\nrelationship: colleague\nignore: [ease-missing, joy-missing, give-missing]\n---\n\n';
  const selected = (editor: TextEditor) => editor.document.getText(editor.selection);

  it('is a tab stop, typed over in place', async () => {
    const text = `${frontMatter}Hi Dana,\n\nIt rained all week, and the road to the lake is closed, so that we all sit at home and read what there is to read here. Would you be open to introducing me to Priya? No worries if not.\n\nThank you,\nSam\n`;
    const editor = await open('why.intro.md', text);
    await findings(editor.document, 'why-missing');
    caret(editor, 'Priya');
    await autoFix(editor);
    assert.match(
      editor.document.getText(),
      /Priya\? I'm asking because \[what Priya has done, [^\]]+\]\. No worries/,
    );
    assert.match(selected(editor), /^\[what Priya has done, [^\]]+\]$/);
    await commands.executeCommand('type', { text: 'she counts wells' });
    assert.match(editor.document.getText(), /Priya\? I'm asking because she counts wells\. No worries/);
    await gone(editor.document, 'why-missing');
  });

  it('leads from blank to blank, wherever in the draft they are', async () => {
    const text = `${frontMatter.replace('relationship: colleague\n', '')}Hi Dana,\n\nWould you be open to introducing me to Priya? No worries if not.\n\nThank you,\nSam\n`;
    const editor = await open('thin.intro.md', text);
    const thin = (await findings(editor.document, 'too-thin')).find((one) => codeOf(one) === 'too-thin');
    assert.ok(thin);
    const actions = await codeActions(editor.document, thin.range, 'quickfix');
    const fix = actions.find(({ title }) => title === 'Add what the reader needs to decide');
    assert.ok(fix?.edit && (await workspace.applyEdit(fix.edit)));
    assert.equal(selected(editor), '[where and when]');
    await commands.executeCommand('type', { text: 'Lira' });
    await commands.executeCommand('jumpToNextSnippetPlaceholder');
    assert.match(selected(editor), /^\[what you are working on, /);
    assert.match(editor.document.getText(), /Hi Dana,\n\nWe know each other from Lira\. Would you be open/);
  });
});

describe('A draft that comes after this one', () => {
  it('is made beside it, and shown', async () => {
    const text =
      '---\nkind: introduction\nsubject: Intro to Priya?\nto: Dana\nsent: 2026-11-02\n---\n\nHi Dana,\n\nWould you be open to introducing me to Priya Natarajan? No worries if not.\n\nThank you,\nSam\n';
    const editor = await open('priya.intro.md', text);
    await findings(editor.document, 'follow-up-due');
    const at = editor.document.positionAt(text.indexOf('2026-11-02'));
    const [write] = await codeActions(editor.document, new Range(at, at), 'quickfix');
    assert.equal(write?.title, 'Write the reminder, in “priya-follow-up.intro.md”');
    assert.ok(write?.edit && (await workspace.applyEdit(write.edit)));
    const shown = when(window.onDidChangeActiveTextEditor, () =>
      window.activeTextEditor?.document.uri.path.endsWith('/priya-follow-up.intro.md') ? true : undefined,
    );
    await commands.executeCommand(write.command?.command ?? '', ...(write.command?.arguments ?? []));
    await shown;
    assert.match(
      window.activeTextEditor?.document.getText() ?? '',
      /^---\nkind: follow-up\nsubject: 'Re: Intro to Priya\?'\nto: Dana\nre: priya\.intro\.md\n---\n\nHi Dana,\n\nI wrote on 2 November,/,
    );
    assert.equal(editor.document.getText(), text);
  });
});

describe('Move to Background', () => {
  it('takes the sentence at the caret, where nothing is wrong with it', async () => {
    const text = `${frontMatter}Hi Dana,\n\nIt rains. Would you be open to introducing me to Priya? No worries if not.\n\nThank you,\nSam\n`;
    const editor = await open('move.intro.md', text);
    await findings(editor.document, 'subject-missing');
    const at = editor.document.positionAt(text.indexOf('rains'));
    const actions = await codeActions(editor.document, new Range(at, at), 'refactor.move');
    assert.deepEqual(
      actions.map(({ title }) => title),
      ['Move this sentence to Background'],
    );
    const [{ edit } = {}] = actions;
    assert.ok(edit && (await workspace.applyEdit(edit)));
    assert.equal(
      editor.document.getText(),
      `${text.replace('It rains. ', '')}\n## Background\n\nIt rains.\n`,
    );
  });
});

describe('Intro: Apply All Safe Fixes', () => {
  it('applies what needs nothing from the writer, in one step', async () => {
    const text = `---\nkind: introduction\nsubject: Intro: Priya\n---\n\nHi Dana,\n\nIntroduce me to Priya. No worries if not.\n\nThank you,\nSam\n`;
    const editor = await open('all.intro.md', text);
    const { document } = editor;
    await findings(document, 'demand');
    await commands.executeCommand('intro.fixAll');
    // Which of the wordings it is hangs on the text.
    const asked = /Would you be (?:open to introducing|(?:willing|able) to introduce) me to Priya\?/;
    assert.match(document.getText(), asked);
    assert.equal(
      document.getText().replace(asked, 'Introduce me to Priya.'),
      text.replace('Intro: Priya', "'Intro: Priya'"),
    );
    const undone = when(workspace.onDidChangeTextDocument, () =>
      document.getText() === text ? true : undefined,
    );
    await commands.executeCommand('undo');
    await undone;
  });
});
