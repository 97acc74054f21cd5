import { deepEqual, equal, ok } from 'node:assert/strict';
import {
  type CodeLens,
  CodeLensRequest,
  ExecuteCommandRequest,
  InlayHintRequest,
} from 'vscode-languageserver/node';
import { type Glance, glanceRequest } from '../../server/src/protocol';
import { type Client, everything, served } from './client';

const uri = 'file:///work/ask.intro.md';
const draft = `---
kind: introduction
---

Hi Dana,

We ran the Kampala pilot together in 2023. Would you be open to introducing me to Priya Natarajan? No worries if not.

Thank you,
Sam

## Forwardable

Sam maps wells in Gulu.
`;
/** We … 2023. (8) Would … Natarajan? (10) No … not. (4) */
const title = '22 words, 5 s to read · ask in sentence 2 · out given';

const commands = ['intro.openPreviewToSide', 'intro.copyForwardable'];

async function lenses(client: Client): Promise<CodeLens[]> {
  return (await client.connection.sendRequest(CodeLensRequest.type, { textDocument: { uri } })) ?? [];
}

describe('Lenses', () => {
  it(
    'stand above the message and the text to forward, and run what the client can do',
    served({ initializationOptions: { commands } }, async (client) => {
      await client.open(uri, draft);
      deepEqual(
        (await lenses(client)).map(({ range, command }) => [
          range.start.line,
          command?.title,
          command?.command,
          command?.arguments,
        ]),
        [
          [4, title, 'intro.openPreviewToSide', [uri]],
          [11, '5 words, 5 s to read', 'intro.openPreviewToSide', [uri]],
          [11, 'Copy', 'intro.copyForwardable', [uri]],
        ],
      );
    }),
  );

  it(
    'go to the ask where the client has no preview',
    served({}, async (client) => {
      await client.open(uri, draft);
      const [first, second, ...more] = await lenses(client);
      deepEqual(more, []);
      deepEqual(second?.command, { title: '5 words, 5 s to read', command: '' });
      ok(first?.command?.arguments);
      equal(first.command.title, title);
      await client.connection.sendRequest(ExecuteCommandRequest.type, first.command);
      const { selection } = await client.next<{ selection: CodeLens['range'] }>('window/showDocument');
      deepEqual(selection, { start: { line: 6, character: 43 }, end: { line: 6, character: 98 } });
    }),
  );

  it(
    'follow the writing',
    served({}, async (client) => {
      await client.open(uri, draft);
      await client.change(uri, 2, { text: draft.replace(' No worries if not.', '') });
      equal((await lenses(client))[0]?.command?.title, '18 words, 5 s to read · ask in sentence 2 · no out');
      await client.change(uri, 3, { text: '---\nkind: introduction\n---\n' });
      deepEqual(await lenses(client), []);
    }),
  );

  it('can be switched off, and the editor is told', async () => {
    let codeLens = true;
    await served({ settings: () => ({ codeLens }) }, async (client) => {
      await client.open(uri, draft);
      equal((await lenses(client)).length, 2);
      codeLens = false;
      await client.configure(null);
      await client.next('workspace/codeLens/refresh');
      deepEqual(await lenses(client), []);
    })();
  });

  it(
    'may be offered anything for commands',
    served({ initializationOptions: { commands: 7 } }, async (client) => {
      await client.open(uri, draft);
      equal((await lenses(client)).length, 2);
    }),
  );
});

describe('Hints', () => {
  const text = 'Hi Dana,\n\nWould you be willing to write me a reference?\n\nThank you,\nSam\n';
  const hints = async (client: Client, range = everything) =>
    (await client.connection.sendRequest(InlayHintRequest.type, { textDocument: { uri }, range })) ?? [];

  it(
    'are off until they are asked for',
    served({}, async (client) => {
      await client.open(uri, text);
      deepEqual(await hints(client), []);
    }),
  );

  it(
    'say what was read from the text, and can be written to front matter',
    served({ settings: () => ({ inlayHints: true }) }, async (client) => {
      await client.open(uri, text);
      const found = await hints(client);
      deepEqual(
        found.map(({ label, position }) => [label, position]),
        [
          ['to: Dana', { line: 0, character: 7 }],
          ['kind: reference', { line: 2, character: 45 }],
        ],
      );
      const start = { line: 0, character: 0 };
      deepEqual(found[1]?.textEdits, [
        { range: { start, end: start }, newText: '---\nkind: reference\n---\n\n' },
      ]);
      const secondLine = { start: { line: 2, character: 0 }, end: { line: 3, character: 0 } };
      deepEqual(
        (await hints(client, secondLine)).map(({ label }) => label),
        ['kind: reference'],
      );
    }),
  );
});

describe('The glance', () => {
  const glance = (client: Client) => client.connection.sendRequest<Glance | null>(glanceRequest, { uri });

  it(
    'says how long a draft is, and how much can be fixed at once',
    served({}, async (client) => {
      equal(await glance(client), null);
      await client.open(uri, draft);
      deepEqual(await glance(client), {
        length: '22 words, 5 s to read',
        safeFixes: 0,
      });
      await client.change(uri, 2, { text: draft.replace(/Would.*Natarajan\?/, 'Introduce me to Priya.') });
      equal((await glance(client))?.safeFixes, 1);
    }),
  );
});
