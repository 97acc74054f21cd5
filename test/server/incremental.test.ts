import { deepEqual } from 'node:assert/strict';
import type { TextDocumentContentChangeEvent } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { items, type ProcessClient, startProcess } from './client';

/** Numbers from 0 to 1, the same for the same seed on every machine (mulberry32). */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const start = `---
to: Dana Okafor
---

Hi Dana,

We ran the Kampala pilot together in 2023. Introduce me to Priya Natarajan.

Thank you,
Sam
`;

/** What people type, paste and break. */
const pieces = [
  ...[
    '',
    ' ',
    '\n',
    '\r\n',
    '\r',
    '\n\n',
    '.',
    '🙏',
    '\ud83d',
    '---\n',
    '## Background\n',
    '> ',
    '```\n',
    '<!-- ',
  ],
  ...[
    '-->',
    '[Name]',
    'Introduce me to Ana.',
    'No worries if not.',
    'Hi Liz,\n',
    'ignore: [demand]\n',
    'kind: thanks\n',
  ],
];

describe('A draft that is edited', () => {
  let client: ProcessClient;
  before(async () => {
    client = await startProcess();
  });
  after(async () => {
    await client.stop();
  });

  for (const seed of [1, 2, 3, 4, 5, 6, 7, 8]) {
    it(`has the diagnostics of the same text opened afresh (seed ${seed})`, async () => {
      const roll = dice(seed);
      const below = (limit: number) => Math.floor(roll() * limit);
      const uri = `file:///edited-${seed}.intro.md`;
      const document = TextDocument.create(uri, 'markdown', 1, start);
      await client.open(uri, start);

      /** One edit of the model; the server is told the same. */
      function edit(version: number): TextDocumentContentChangeEvent {
        const text = pieces[below(pieces.length)] ?? '';
        const from = below(document.getText().length + 1);
        const to = Math.min(document.getText().length, from + below(roll() < 0.2 ? 60 : 4));
        const change =
          roll() < 0.03
            ? { text: start + text }
            : { range: { start: document.positionAt(from), end: document.positionAt(to) }, text };
        TextDocument.update(document, [change], version);
        return change;
      }

      for (let version = 2; version <= 60; version++) {
        await client.change(uri, version, ...Array.from({ length: 1 + below(3) }, () => edit(version)));
        if (version % 4 !== 0) continue;
        const fresh = `file:///fresh-${seed}-${version}.intro.md`;
        await client.open(fresh, document.getText());
        const [edited, opened] = await Promise.all([client.pull(uri), client.pull(fresh)]);
        // Related places name their document.
        const renamed = JSON.parse(JSON.stringify(items(opened)).replaceAll(fresh, uri));
        deepEqual(items(edited), renamed, `version ${version}: ${JSON.stringify(document.getText())}`);
        await client.close(fresh);
      }
    });
  }
});
