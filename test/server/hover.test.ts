import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { type ClientCapabilities, type Hover, MarkupContent } from 'vscode-languageserver/node';
import { modern, served } from './client';

const uri = 'file:///work/ask.intro.md';
const draft =
  '---\nkind: introduction\nignore: [why-missing]\n---\n\nHi Dana,\n\nYou must introduce me to *Priya*. We worked together on [the pilot](https://example.org).\n\nThank you,\nSam\n';

const showing = (...contentFormat: ('markdown' | 'plaintext')[]): ClientCapabilities => ({
  ...modern,
  textDocument: { ...modern.textDocument, hover: { contentFormat } },
});

function contentOf(hover: Hover | null): MarkupContent {
  ok(hover && MarkupContent.is(hover.contents));
  return hover.contents;
}

describe('Hover', () => {
  it(
    'explains a key in Markdown, and marks it',
    served({}, async (client) => {
      await client.open(uri, draft);
      const hover = await client.hover(uri, { line: 1, character: 2 });
      const { kind, value } = contentOf(hover);
      equal(kind, 'markdown');
      match(value, /^What the draft asks for.*\n\n- `introduction`: .*\n- `reference`: /);
      deepEqual(hover?.range, { start: { line: 1, character: 0 }, end: { line: 1, character: 4 } });
    }),
  );

  it(
    'says why something was found, with a link to the page',
    served({}, async (client) => {
      await client.open(uri, draft);
      const { value } = contentOf(await client.hover(uri, { line: 7, character: 4 }));
      match(value, /\[demand\]\(https:\/\/[^)]+\/docs\/rules\/demand\.md\): A reader who is told/);
      match(value, /\*\*Ask\*\*: /);
    }),
  );

  it(
    'shows the words of the draft as they are written, not as markup',
    served({}, async (client) => {
      await client.open(
        uri,
        draft.replace('We worked together', 'We worked together <b>**then**</b> ![x](y)'),
      );
      const { value } = contentOf(await client.hover(uri, { line: 5, character: 1 }));
      ok(value.includes('We worked together'), value);
      ok(!/<b>|!\[|\*\*then/.test(value), value);
    }),
  );

  it(
    'is plain text for a client that shows no other',
    served({ capabilities: showing('plaintext') }, async (client) => {
      await client.open(uri, draft);
      const { kind, value } = contentOf(await client.hover(uri, { line: 7, character: 4 }));
      equal(kind, 'plaintext');
      match(value, /^demand: A reader who is told/);
      ok(!/\*\*|\]\(/.test(value), value);
    }),
  );

  it(
    'is in the form that the client names first',
    served({ capabilities: showing('plaintext', 'markdown') }, async (client) => {
      await client.open(uri, draft);
      equal(contentOf(await client.hover(uri, { line: 1, character: 2 })).kind, 'plaintext');
    }),
  );

  it(
    'has nothing to say of blank lines, other Markdown, or what is not open',
    served({}, async (client) => {
      await client.open(uri, draft);
      equal(await client.hover(uri, { line: 4, character: 0 }), null);
      await client.open('file:///work/README.md', draft);
      equal(await client.hover('file:///work/README.md', { line: 1, character: 2 }), null);
      equal(await client.hover('file:///work/closed.intro.md', { line: 1, character: 2 }), null);
    }),
  );
});
