import { deepEqual, equal, notEqual, ok } from 'node:assert/strict';
import type { ClientCapabilities, PublishDiagnosticsParams } from 'vscode-languageserver/node';
import { homepage } from '../../package.json';
import { items, modern, old, type ProcessClient, served, startProcess } from './client';

const uri = 'file:///work/ask.intro.md';

/** Says what to do, and leaves no way out. */
const blunt = `Hi Dana,

We ran the Kampala pilot together in 2023. Introduce me to Priya Natarajan.

Thank you,
Sam
`;
const demand = { start: { line: 2, character: 43 }, end: { line: 2, character: 75 } };

/** The same request as one would put it to a friend. */
const kind = `Hi Dana,

We ran the Kampala pilot together in 2023. Could you introduce me to Priya Natarajan? I would like to ask
her how they chose their first partners. No worries at all if it isn't a fit.

Thank you,
Sam
`;

const codes = (diagnostics: PublishDiagnosticsParams['diagnostics']) => diagnostics.map(({ code }) => code);

describe('Diagnostics that are pulled', () => {
  it(
    'say what is wrong, where, and where to read why',
    served({}, async (client) => {
      await client.open(uri, blunt);
      const found = items(await client.pull(uri)).find(({ code }) => code === 'demand');
      ok(found);
      const { message, range, ...rest } = found;
      deepEqual(rest, {
        source: 'intro',
        code: 'demand',
        codeDescription: { href: `${homepage}/blob/main/docs/rules/demand.md` },
        severity: 2,
      });
      equal(range.start.line, demand.start.line);
      ok(demand.start.character <= range.start.character && range.end.character <= demand.end.character);
      ok(String(message).length > 0);
    }),
  );

  it(
    'carry what an editor needs to be quiet about what is being written, where it keeps that',
    served(
      {
        capabilities: {
          ...modern,
          textDocument: { ...modern.textDocument, diagnostic: { dataSupport: true } },
        },
      },
      async (client) => {
        await client.open(uri, blunt);
        const found = items(await client.pull(uri));
        const passage = { start: { line: 2, character: 43 }, end: { line: 2, character: 75 } };
        const dataOf = (rule: string) => found.find(({ code }) => code === rule)?.data;
        deepEqual(dataOf('demand'), { passage, absence: false });
        deepEqual(dataOf('out-missing'), { passage, absence: true });
      },
    ),
  );

  it(
    'come once for each version',
    served({}, async (client) => {
      await client.open(uri, blunt);
      const first = await client.pull(uri);
      ok(first.resultId);
      deepEqual(await client.pull(uri, first.resultId), { kind: 'unchanged', resultId: first.resultId });

      await client.change(uri, 2, { text: kind });
      const second = await client.pull(uri, first.resultId);
      notEqual(second.resultId, first.resultId);
      ok(!codes(items(second)).includes('demand'));
    }),
  );

  it(
    'are never pushed as well',
    served({}, async (client) => {
      await client.open(uri, blunt);
      ok(items(await client.pull(uri)).length > 0);
      await client.change(uri, 2, { text: kind });
      await client.configure(null);
      await client.close(uri);
      // Answers come in the order of what caused them, so nothing is still on its way after this one.
      await client.shutdown();
      equal(client.received.get('textDocument/publishDiagnostics'), undefined);
    }),
  );
});

describe('Diagnostics that are pushed', () => {
  const next = (client: { next<T>(method: string): Promise<T> }) =>
    client.next<PublishDiagnosticsParams>('textDocument/publishDiagnostics');

  it(
    'name the version that they are for, and go when the draft is closed',
    served({ capabilities: old }, async (client) => {
      await client.open(uri, blunt, { version: 7 });
      const first = await next(client);
      deepEqual([first.uri, first.version], [uri, 7]);
      ok(codes(first.diagnostics).includes('demand'));

      await client.change(uri, 8, { text: kind });
      const second = await next(client);
      equal(second.version, 8);
      ok(!codes(second.diagnostics).includes('demand'));

      await client.close(uri);
      deepEqual(await next(client), { uri, diagnostics: [] });
    }),
  );

  it(
    'are of drafts alone',
    served({ capabilities: old }, async (client) => {
      const readme = 'file:///work/README.md';
      await client.open(readme, blunt);
      await client.change(readme, 2, { text: kind });
      await client.close(readme);
      await client.shutdown();
      equal(client.received.get('textDocument/publishDiagnostics'), undefined);
    }),
  );

  it(
    'come again for every open draft when settings change',
    served({ capabilities: old }, async (client) => {
      const other = 'file:///work/other.intro.md';
      await client.open(uri, blunt);
      await client.open(other, blunt);
      await next(client);
      await next(client);
      await client.configure({ intro: { rules: { demand: 'off' } } });
      const again = [await next(client), await next(client)];
      deepEqual(again.map((params) => params.uri).sort(), [uri, other]);
      for (const { diagnostics } of again) ok(!codes(diagnostics).includes('demand'));
    }),
  );

  it(
    'are of the newest version when settings come late',
    (() => {
      const capabilities: ClientCapabilities = { workspace: { configuration: true } };
      let answer = () => {};
      const answered = new Promise<void>((resolve) => {
        answer = resolve;
      });
      return served({ capabilities, settings: () => answered }, async (client) => {
        await client.open(uri, blunt);
        await client.change(uri, 2, { text: kind });
        answer();
        equal((await next(client)).version, 2);
        await client.shutdown();
        equal(client.received.get('textDocument/publishDiagnostics')?.length ?? 0, 0);
      });
    })(),
  );
});

describe('What counts as a draft', () => {
  const documents: [uri: string, languageId: string, draft: boolean][] = [
    ['file:///work/ask.intro.md', 'markdown', true],
    ['untitled:ask.intro.md', 'markdown', true],
    ['vscode-vfs://github/o/r/ask.intro.md?ref=main', 'markdown', true],
    ['file:///work/README.md', 'markdown', false],
    ['file:///work/intro.md', 'markdown', false],
    ['file:///tmp/mutt-1000-42', 'mail', true],
  ];
  let client: ProcessClient;
  before(async () => {
    client = await startProcess();
  });
  after(() => client.stop());

  for (const [name, languageId, draft] of documents) {
    it(`${name} in ${languageId} ${draft ? 'does' : 'does not'}`, async () => {
      await client.open(name, blunt, { languageId });
      equal(items(await client.pull(name)).length > 0, draft);
      equal((await client.connection.sendRequest('intro/preview', { uri: name })) !== null, draft);
    });
  }
});
