import assert from 'node:assert/strict';
import { commands, workspace } from 'vscode';
import { autoFix, caret, findings, gone, open, quickFix, when } from './workbench';

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
    assert.equal(
      await autoFix(editor),
      text.replace(
        'to Priya? She',
        "to Priya? If it isn't a fit, or the timing is wrong, no worries at all; I completely understand. She",
      ),
    );
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

describe('Intro: Apply All Safe Fixes', () => {
  it('applies what needs nothing from the writer, in one step', async () => {
    const text = `---\nkind: introduction\nsubject: Intro: Priya\n---\n\nHi Dana,\n\nIntroduce me to Priya. No worries if not.\n\nThank you,\nSam\n`;
    const editor = await open('all.intro.md', text);
    const { document } = editor;
    await findings(document, 'demand');
    await commands.executeCommand('intro.fixAll');
    assert.equal(
      document.getText(),
      text
        .replace('Intro: Priya', "'Intro: Priya'")
        .replace('Introduce me to Priya.', 'Would you be open to introducing me to Priya?'),
    );
    const undone = when(workspace.onDidChangeTextDocument, () =>
      document.getText() === text ? true : undefined,
    );
    await commands.executeCommand('undo');
    await undone;
  });
});
