import assert from 'node:assert/strict';
import { DiagnosticSeverity, languages, Range, window, workspace } from 'vscode';
import { activated, codeActions, codeOf, findings, open } from './workbench';

const letter = (...paragraphs: string[]) =>
  ['---\nkind: introduction\n---', 'Hi Dana,', ...paragraphs, 'Best,\nSam'].join('\n\n');

describe('A draft', () => {
  it('stays Markdown, and gets squiggles under what is wrong', async () => {
    const { document } = await open(
      'squiggle.intro.md',
      letter('I need you to introduce me to Priya. Thank you!'),
    );
    assert.equal(document.languageId, 'markdown');
    const own = await findings(document, 'demand');
    const demand = own.find((diagnostic) => codeOf(diagnostic) === 'demand');
    assert.equal(document.getText(demand?.range), 'I need you to introduce');
    assert.equal(demand?.severity, DiagnosticSeverity.Warning);
    assert.equal(own.filter((diagnostic) => codeOf(diagnostic) === 'demand').length, 1);
  });

  it('is linted again as it is written', async () => {
    const editor = await open(
      'typing.intro.md',
      letter('Could you introduce me to Priya? No worries if not. Thank you!'),
    );
    const { document } = editor;
    const at = document.positionAt(document.getText().indexOf('Priya'));
    await editor.edit((edit) => edit.replace(new Range(at, at.translate(0, 5)), '[Name]'));
    const placeholder = (await findings(document, 'placeholder')).find(
      (diagnostic) => codeOf(diagnostic) === 'placeholder',
    );
    assert.equal(placeholder && document.getText(placeholder.range), '[Name]');
  });

  it('offers its fixes with the preferred one marked and “ignore” last', async () => {
    const { document } = await open(
      'menu.intro.md',
      letter('Introduce me to Priya. No worries if not. Thank you!'),
    );
    const demand = (await findings(document, 'demand')).find((diagnostic) => codeOf(diagnostic) === 'demand');
    assert.ok(demand);
    const actions = await codeActions(document, demand.range, 'quickfix');
    // Other rules mark the ask too, and other extensions may have fixes for Markdown.
    const own = actions.filter(({ title }) => /^Soften|"demand"/.test(title));
    assert.deepEqual(
      own.map(({ title, isPreferred }) => [title.split(/[:“ ]/)[0], isPreferred === true]),
      [
        ['Soften', true],
        ['Soften', false],
        ['Soften', false],
        ['Ignore', false],
      ],
    );
    assert.equal(new Set(own.map(({ title }) => title)).size, own.length);
    const kinds = actions.map(({ title }) => (title.startsWith('Ignore "') ? 'ignore' : 'fix'));
    assert.deepEqual(kinds, [...kinds].sort());
  });
});

describe('Other Markdown', () => {
  it('is left alone', async () => {
    await activated();
    const [notes] = await workspace.findFiles('notes.md');
    assert.ok(notes);
    await window.showTextDocument(notes);
    // A draft that is opened after it has its findings: the server had its turn on both.
    const { document } = await open('after.intro.md', letter('Introduce me to Priya.'));
    await findings(document, 'demand');
    assert.deepEqual(languages.getDiagnostics(notes), []);
  });
});
