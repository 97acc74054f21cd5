import { deepEqual, equal } from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { defineRule, type Edit } from '../../server/src/core';
import { withTabStops } from '../../server/src/features/tab-stops';
import { type Client, modern, startInProcess } from './client';

const document = (text: string) => TextDocument.create('file:///ask.intro.md', 'markdown', 1, text);
/** The text of each edit, snippets marked by what they are. */
const texts = (text: string, edits: readonly Edit[]) =>
  withTabStops(document(text), edits).map((edit) =>
    'snippet' in edit ? { snippet: edit.snippet.value } : edit.newText,
  );

describe('Tab stops', () => {
  const insert = (text: string, at = 0): Edit => ({ start: at, end: at, text });

  it('stand where a blank is, with the blank to be typed over', () => {
    deepEqual(texts('Hi.', [insert('We met at [where] in [when].')]), [
      { snippet: `We met at \${1:[where]} in \${2:[when]}.` },
    ]);
  });

  it('are shared by equal blanks, across edits in the order of the text', () => {
    deepEqual(texts('Hi, you.', [insert(' [name] [role]', 3), insert('[name] ')]), [
      { snippet: `\${1:[name]} ` },
      { snippet: ` \${1:[name]} \${2:[role]}` },
    ]);
  });

  it('leave plain what has no blanks', () => {
    deepEqual(texts('Hi.', [insert('Thank you!'), insert('[now]')]), [
      'Thank you!',
      { snippet: `\${1:[now]}` },
    ]);
  });

  it('are none for brackets that only move, and for links', () => {
    const text = 'See [Name] there.';
    deepEqual(texts(text, [{ start: 4, end: 10, text: '' }, insert('See [Name] at [where].', text.length)]), [
      '',
      { snippet: `See [Name] at \${1:[where]}.` },
    ]);
    deepEqual(texts('Hi.', [insert('The [deck](https://a.example) is [1].')]), [
      'The [deck](https://a.example) is [1].',
    ]);
  });

  it('keep what means something in a snippet as it is', () => {
    deepEqual(texts('Hi.', [insert('$5 for {a} \\ and [it costs $6}].')]), [
      { snippet: `\\$5 for {a\\} \\\\ and \${1:[it costs \\$6\\}]}.` },
    ]);
  });

  it('offer the values that a field has', () => {
    deepEqual(texts('', [{ ...insert('relationship: met\n'), choices: ['met', 'close', 'a,b|c'] }]), [
      { snippet: `relationship: \${1|met,close,a\\,b\\|c|}\n` },
    ]);
  });
});

describe('A fix with a blank', () => {
  const tie = defineRule({
    id: 'tie',
    summary: 'Tie',
    why: 'For these tests.',
    severity: 'warning',
    options: {},
    examples: [],
    *check({ text }) {
      const edits = [{ start: text.length, end: text.length, text: 'We met at [where].' }];
      yield { start: 0, end: 2, message: 'No tie.', fixes: [{ title: 'Say it', edits, safe: false }] };
    },
  });
  const uri = 'file:///ask.intro.md';
  const at = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
  const editOf = async (client: Client) => {
    await client.open(uri, 'Hi Dana,\n');
    const [action] = await client.actions(uri, at);
    return action?.edit;
  };
  const end = { start: { line: 1, character: 0 }, end: { line: 1, character: 0 } };

  it('is a snippet for an editor that takes snippets in edits', async () => {
    const capabilities = structuredClone(modern);
    if (capabilities.workspace?.workspaceEdit) capabilities.workspace.workspaceEdit.snippetEditSupport = true;
    const client = await startInProcess({ rules: [tie] }, { capabilities });
    deepEqual(await editOf(client), {
      documentChanges: [
        {
          textDocument: { uri, version: 1 },
          edits: [{ range: end, snippet: { kind: 'snippet', value: `We met at \${1:[where]}.` } }],
        },
      ],
    });
  });

  it('is plain text for any other', async () => {
    const client = await startInProcess({ rules: [tie] });
    deepEqual(await editOf(client), {
      documentChanges: [
        { textDocument: { uri, version: 1 }, edits: [{ range: end, newText: 'We met at [where].' }] },
      ],
    });
    const { workspaceEdit, ...workspace } = modern.workspace ?? {};
    const older = await startInProcess({ rules: [tie] }, { capabilities: { ...modern, workspace } });
    equal(JSON.stringify(await editOf(older)).includes('documentChanges'), false);
  });
});
