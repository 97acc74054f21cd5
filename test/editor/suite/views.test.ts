import assert from 'node:assert/strict';
import {
  type CodeAction,
  type CodeLens,
  commands,
  type DocumentLink,
  type DocumentSymbol,
  type FoldingRange,
  languages,
  Selection,
  type TextDocument,
  Uri,
  window,
  workspace,
} from 'vscode';
import { pauseAfterTyping } from '../../../client/src/findings/quiet';
import { activated, caret, codeOf, findings, open, when } from './workbench';

const draft = `---
kind: introduction
to: Dana Okafor <dana@example.org>
attachments: [notes.md, gone.pdf]
ignore: [subject-missing]
---

Hi Dana,

We ran the Kampala pilot together in 2023. Would you be open to introducing me to Priya Natarajan, because her pilot outlived its grant and ours has to? If it isn't a fit, no worries at all.

Thank you,
Sam

## Forwardable

Sam maps wells in Gulu.

## Background

She likes tea.
`;

/** Asks a provider of the editor until the language server has had its turn. */
async function provided<T>(
  command: string,
  { uri }: TextDocument,
  ready: (found: readonly T[]) => boolean,
  ...more: unknown[]
): Promise<readonly T[]> {
  for (;;) {
    const found = (await commands.executeCommand<T[] | undefined>(command, uri, ...more)) ?? [];
    if (ready(found)) return found;
  }
}

const names = (symbols: readonly DocumentSymbol[]): string[] =>
  symbols.flatMap(({ name, children }) => [name, ...names(children)]);

describe('Around a draft', () => {
  let document: TextDocument;
  before(async () => {
    document = (await open('around.intro.md', draft)).document;
    await findings(document, 'attachment-missing');
  });

  it('lenses say how it stands, and run commands that exist', async () => {
    const lenses = await provided<CodeLens>('vscode.executeCodeLensProvider', document, (found) =>
      found.some(({ command }) => command?.title.includes('to read')),
    );
    const known = new Set(await commands.getCommands(true));
    const own = lenses.filter(({ command }) => command?.command.startsWith('intro.'));
    assert.deepEqual(
      own.map(({ range, command }) => [range.start.line, command?.title]),
      [
        [7, '37 words, 10 s to read · ask in sentence 2 · out given'],
        [14, '5 words, 5 s to read'],
        [14, 'Copy'],
      ],
    );
    for (const { command } of own) assert.ok(command && known.has(command.command), command?.command);

    const { preview } = await activated();
    const shown = new Promise<string>((resolve) => preview.onDidShow(({ text }) => resolve(text)));
    const [first] = own;
    assert.ok(first?.command?.arguments);
    await commands.executeCommand(first.command.command, ...first.command.arguments);
    assert.match(await shown, /Kampala pilot/);
    await commands.executeCommand('workbench.action.closeEditorsInOtherGroups');
  });

  it('the outline has its parts, and each heading once', async () => {
    const symbols = await provided<DocumentSymbol>(
      'vscode.executeDocumentSymbolProvider',
      document,
      (found) => names(found).includes('Ask') && names(found).join().includes('Forwardable'),
    );
    const listed = names(symbols);
    for (const part of ['Front matter', 'Greeting', 'Relationship', 'Ask', 'Out', 'Sign-off']) {
      assert.equal(listed.filter((name) => name === part).length, 1, `${part} in ${listed.join(', ')}`);
    }
    for (const heading of ['Forwardable', 'Background']) {
      assert.equal(listed.filter((name) => name.includes(heading)).length, 1, listed.join(', '));
    }
  });

  it('links lead to what is there', async () => {
    const links = await provided<DocumentLink>(
      'vscode.executeLinkProvider',
      document,
      (found) => found.length > 0,
    );
    assert.deepEqual(
      links.map(({ range }) => document.getText(range)),
      ['notes.md'],
    );
    assert.equal(links[0]?.target?.path, Uri.joinPath(document.uri, '../notes.md').path);
    const own = await findings(document, 'attachment-missing');
    const missing = own.find((diagnostic) => codeOf(diagnostic) === 'attachment-missing');
    assert.equal(missing && document.getText(missing.range), 'gone.pdf');
  });

  it('front matter and sections fold', async () => {
    const folds = await provided<FoldingRange>('vscode.executeFoldingRangeProvider', document, (found) =>
      found.some(({ start }) => start === 0),
    );
    const lines = folds.map(({ start, end }) => [start, end]);
    for (const expected of [
      [0, 5],
      [14, 16],
      [18, 20],
    ]) {
      const same = lines.filter(([start]) => start === expected[0]);
      assert.ok(
        same.some(([, end]) => end === expected[1]),
        JSON.stringify(lines),
      );
    }
  });
});

describe('The status of a draft', () => {
  const ask = (out: string) =>
    `---\nkind: introduction\nignore: [subject-missing]\n---\n\nHi Dana,\n\nWe ran the Kampala pilot together in 2023, and I still quote your line about sensors. Would you be open to introducing me to Priya Natarajan, because her pilot outlived its grant and ours has to?${out} I am happy to send a short note that you can forward, and my bio.\n\nThank you,\nSam\n`;

  async function says(wanted: RegExp): Promise<readonly string[]> {
    const { status } = await activated();
    return when(status.onDidChange, () =>
      status.texts.some((text) => wanted.test(text)) ? status.texts : undefined,
    );
  }

  it('counts what there is to consider, and says when there is nothing', async () => {
    const editor = await open('status.intro.md', ask(''));
    await findings(editor.document, 'out-missing');
    const { length } = languages
      .getDiagnostics(editor.document.uri)
      .filter(({ source }) => source === 'intro');
    await says(new RegExp(`^${length} to consider$`));

    const at = editor.document.positionAt(editor.document.getText().indexOf(' I am happy'));
    await editor.edit((edit) => edit.insert(at, " If it isn't a fit, no worries at all."));
    const lines = await says(/^Clean$/);
    assert.ok(lines.includes('60 words, 20 s to read'), lines.join());
    assert.ok(lines.includes('Checked as you write'), lines.join());
  });

  it('tells what can be fixed at once', async () => {
    const { document } = await open(
      'fixable.intro.md',
      ask('').replace('Would you be open to introducing', 'Introduce').replace('has to?', 'has to.'),
    );
    await findings(document, 'demand');
    await says(/^1 has a safe fix$/);
  });

  it('is paused until resumed, in every draft', async () => {
    const { document } = await open('paused.intro.md', ask(''));
    await findings(document, 'out-missing');
    await commands.executeCommand('intro.pause');
    await says(/^Paused$/);
    await when(languages.onDidChangeDiagnostics, () => (own(document).length === 0 ? true : undefined));
    const other = await open('paused-too.intro.md', ask(''));
    await says(/^Paused$/);
    // Whoever asks for fixes gets them: the server knows what it would have found, and the editor says nothing.
    await provided<CodeAction>(
      'vscode.executeCodeActionProvider',
      other.document,
      (found) => found.some(({ title }) => title.startsWith('Add an out')),
      new Selection(0, 0, other.document.lineCount - 1, 0),
      'quickfix',
    );
    assert.deepEqual(own(other.document), []);
    const lenses = await commands.executeCommand<CodeLens[]>('vscode.executeCodeLensProvider', document.uri);
    assert.deepEqual(
      lenses.filter(({ command }) => command?.command.startsWith('intro.')),
      [],
    );

    await commands.executeCommand('intro.resume');
    await findings(other.document, 'out-missing');
    await says(/ to consider$/);
  });
});

describe('While one writes', () => {
  it('nothing is said of the sentence at the caret, nor of what is missing, until a pause', async () => {
    const text =
      '---\nkind: introduction\n---\n\nHi Dana,\n\nWe ran the Kampala pilot together.\n\nThank you,\nSam\n';
    const editor = await open('quiet.intro.md', text);
    const { document } = editor;
    await findings(document, 'ask-missing');
    caret(editor, '\n\nThank');
    const before = new Set(own(document).map(codeOf));
    const appeared = new Map<unknown, number>();
    const watching = languages.onDidChangeDiagnostics(() => {
      for (const rule of own(document).map(codeOf)) {
        if (!before.has(rule) && !appeared.has(rule)) appeared.set(rule, Date.now());
      }
    });
    let last = 0;
    for (const letter of ' Introduce me to Priya.') {
      await commands.executeCommand('type', { text: letter });
      last = Date.now();
    }
    await findings(document, 'demand');
    await findings(document, 'out-missing');
    watching.dispose();
    for (const rule of ['demand', 'out-missing']) {
      const waited = (appeared.get(rule) ?? 0) - last;
      // The clock of the pause runs from the event of a change, which comes a little before the command ends.
      assert.ok(waited > pauseAfterTyping - 300, `${rule} came after ${waited} ms`);
    }
  });

  it('what is put right is taken back at once', async () => {
    const text =
      '---\nkind: introduction\n---\n\nHi Dana,\n\nWould you introduce me to Priya? No worries if no.\n\nThank you,\nSam [name]\n';
    const editor = await open('righted.intro.md', text);
    await findings(editor.document, 'placeholder');
    caret(editor, '[name]');
    const gone = when(languages.onDidChangeDiagnostics, () =>
      own(editor.document).some((diagnostic) => codeOf(diagnostic) === 'placeholder')
        ? undefined
        : Date.now(),
    );
    const started = Date.now();
    for (let count = 0; count < 6; count++) await commands.executeCommand('deleteRight');
    assert.ok((await gone) - started < pauseAfterTyping);
  });
});

describe('Commands about findings', () => {
  it('go from one to the next, and from the last to the first', async () => {
    const text =
      '---\nkind: introduction\n---\n\nHi [name],\n\nIntroduce me to [person]. No worries if not.\n\nThank you,\nSam\n';
    const editor = await open('next.intro.md', text);
    await findings(editor.document, 'placeholder');
    const starts = [
      ...new Set(own(editor.document).map(({ range }) => editor.document.offsetAt(range.start))),
    ].sort((a, b) => a - b);
    assert.ok(starts.length > 2);
    caret(editor, 'Sam');
    for (const expected of [...starts, starts[0]]) {
      await commands.executeCommand('intro.nextFinding');
      assert.equal(editor.document.offsetAt(editor.selection.active), expected);
    }
  });

  it('show the configuration that holds, with where it comes from', async () => {
    const settings = workspace.getConfiguration('intro');
    await settings.update('rules', { guilt: 'off' }, true);
    try {
      await open('configured.intro.md', '---\nignore: [urgency]\n---\n\nHi Dana,\n');
      await commands.executeCommand('intro.showEffectiveConfiguration');
      const shown = window.activeTextEditor?.document;
      assert.ok(shown);
      assert.equal(shown.languageId, 'yaml');
      const text = shown.getText();
      assert.match(text, /^ {2}guilt:\n {4}severity: off +# user setting$/m);
      assert.match(text, /^ {2}urgency:\n {4}severity: off +# front matter, ignore$/m);
      assert.match(text, /^ {2}demand:\n {4}severity: warning +# default$/m);
      assert.match(text, /^ {2}codeLens: true +# default$/m);
      assert.equal(workspace.fs.isWritableFileSystem(shown.uri.scheme), undefined);
    } finally {
      await settings.update('rules', undefined, true);
    }
  });
});

const own = ({ uri }: TextDocument) =>
  languages.getDiagnostics(uri).filter(({ source }) => source === 'intro');
