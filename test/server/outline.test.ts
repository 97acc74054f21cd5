import { deepEqual, equal, ok } from 'node:assert/strict';
import {
  type DocumentLink,
  DocumentLinkRequest,
  type DocumentSymbol,
  DocumentSymbolRequest,
  FoldingRangeRequest,
  type SymbolInformation,
} from 'vscode-languageserver/node';
import { type Client, served } from './client';
import { inPlace } from './place';

const uri = 'file:///work/ask.intro.md';
const draft = `---
kind: introduction
to: Dana Okafor
---

Hi Dana,

We ran the Kampala pilot together in 2023. Would you be open to introducing me to Priya Natarajan?

Thank you,
Sam

<!-- Where did
we meet? -->

## Forwardable

Sam maps wells in Gulu.

## Background

She likes tea.

`;

const symbols = (client: Client) =>
  client.connection.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri } });

describe('The outline over LSP', () => {
  const parts = ['Front matter', 'Greeting', 'Relationship', 'Ask', 'Sign-off'];

  it(
    'has the parts of the message and the sections',
    served({}, async (client) => {
      await client.open(uri, draft);
      const found = (await symbols(client)) as DocumentSymbol[];
      deepEqual(
        found.map(({ name }) => name),
        [...parts, 'Forwardable', 'Background'],
      );
      deepEqual(found[3], {
        name: 'Ask',
        detail: 'Would you be open to introducing me to Priya Natarajan?',
        kind: 15,
        range: { start: { line: 7, character: 43 }, end: { line: 7, character: 98 } },
        selectionRange: { start: { line: 7, character: 43 }, end: { line: 7, character: 98 } },
      });
    }),
  );

  it(
    'says where things are to a client that takes no more',
    served({ capabilities: { textDocument: { documentSymbol: {} } } }, async (client) => {
      await client.open(uri, draft);
      const [first] = (await symbols(client)) as SymbolInformation[];
      const range = { start: { line: 0, character: 0 }, end: { line: 3, character: 3 } };
      deepEqual(first, { name: 'Front matter', kind: 3, location: { uri, range } });
    }),
  );

  it(
    'leaves headings to an editor that lists them itself',
    served({ initializationOptions: { headingsElsewhere: true } }, async (client) => {
      await client.open(uri, draft);
      deepEqual(
        ((await symbols(client)) as DocumentSymbol[]).map(({ name }) => name),
        parts,
      );
    }),
  );
});

describe('Folding', () => {
  it(
    'closes front matter, sections and long comments, and leaves the blank lines below them',
    served({}, async (client) => {
      await client.open(uri, draft);
      deepEqual(await client.connection.sendRequest(FoldingRangeRequest.type, { textDocument: { uri } }), [
        { startLine: 0, endLine: 3 },
        { startLine: 12, endLine: 13, kind: 'comment' },
        { startLine: 15, endLine: 17 },
        { startLine: 19, endLine: 21 },
      ]);
    }),
  );

  it(
    'has nothing to close in a single line',
    served({}, async (client) => {
      await client.open(uri, 'Hi <!-- a --> Dana\n\n## Forwardable');
      deepEqual(await client.connection.sendRequest(FoldingRangeRequest.type, { textDocument: { uri } }), []);
    }),
  );
});

describe('Links', () => {
  const links = async (client: Client, of: string): Promise<DocumentLink[]> =>
    (await client.connection.sendRequest(DocumentLinkRequest.type, { textDocument: { uri: of } })) ?? [];

  it(
    'lead to what is there: attachments, addresses, the request that a draft belongs to',
    inPlace(async ({ uri: at, write }) => {
      write('drafts/bio.md', 'Sam.\n');
      write('drafts/my cv.pdf', '%PDF');
      write('drafts/first.intro.md', 'Hi Dana,\n');
      write('secret.txt', '');
      const text = `---
attachments:
  - bio.md
  - "my cv.pdf"
  - gone.pdf
  - ../secret.txt
  - https://example.org/cv
  - command://workbench.action.quit
re: first.intro.md
---
`;
      await served({}, async (client) => {
        const follow = at('drafts/follow.intro.md');
        await client.open(follow, text);
        const found = await links(client, follow);
        const lines = text.split('\n');
        deepEqual(
          found.map(({ range: { start, end }, target }) => [
            lines[start.line]?.slice(start.character, end.character),
            target,
          ]),
          [
            ['bio.md', at('drafts/bio.md')],
            ['my cv.pdf', at('drafts/my cv.pdf')],
            ['https://example.org/cv', 'https://example.org/cv'],
            ['first.intro.md', at('drafts/first.intro.md')],
          ],
        );
        ok(found.every(({ tooltip }) => tooltip));
      })();
    }),
  );

  it(
    'to files come and go with them',
    inPlace(async ({ uri: at, write, remove }) => {
      await served({}, async (client) => {
        const ask = at('drafts/ask.intro.md');
        await client.open(ask, '---\nattachments: [bio.md]\n---\n');
        deepEqual(await links(client, ask), []);
        write('drafts/bio.md', 'Sam.\n');
        equal((await links(client, ask)).length, 1);
        remove('drafts/bio.md');
        deepEqual(await links(client, ask), []);
      })();
    }),
  );

  it(
    'to files are none in a draft that was never saved',
    served({}, async (client) => {
      const untitled = 'untitled:ask.intro.md';
      await client.open(untitled, '---\nattachments: [bio.md, https://example.org/cv]\n---\n');
      deepEqual(
        (await links(client, untitled)).map(({ target }) => target),
        ['https://example.org/cv'],
      );
    }),
  );
});
