import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { type Client, items, old, served } from './client';

const uri = 'file:///work/ask.intro.md';
const blunt = 'Hi Dana,\n\nIntroduce me to Priya Natarajan.\n\nThank you,\nSam\n';

async function demand(client: Client, draft = uri) {
  return items(await client.pull(draft)).find(({ code }) => code === 'demand');
}

describe('Settings', () => {
  it(
    'are those of the folder that the draft is in',
    served(
      {
        settings: (draft) => ({ rules: { demand: draft.startsWith('file:///quiet/') ? 'off' : 'hint' } }),
      },
      async (client) => {
        const quiet = 'file:///quiet/ask.intro.md';
        await client.open(uri, blunt);
        await client.open(quiet, blunt);
        equal((await demand(client))?.severity, 4);
        equal(await demand(client, quiet), undefined);
      },
    ),
  );

  it('are asked for once, until they change; then the editor is told to pull again', async () => {
    let severity = 'error';
    let asked = 0;
    const settings = () => {
      asked++;
      return { rules: { demand: severity } };
    };
    await served({ settings }, async (client) => {
      await client.open(uri, blunt);
      equal((await demand(client))?.severity, 1);
      await client.change(uri, 2, { text: `${blunt}\n` });
      equal((await demand(client))?.severity, 1);
      equal(asked, 1);

      severity = 'information';
      await client.configure(null);
      await client.next('workspace/diagnostic/refresh');
      equal((await demand(client))?.severity, 3);
      equal(asked, 2);
    })();
  });

  it(
    'that are not understood are one line in the log each, and cost nothing else',
    served(
      { settings: () => ({ rules: { demnad: 'off', demand: { severity: 'hint', loud: true } } }) },
      async (client) => {
        const other = 'file:///work/other.intro.md';
        await client.open(uri, blunt);
        await client.open(other, blunt);
        equal((await demand(client))?.severity, 4);
        equal((await demand(client, other))?.severity, 4);
        const logged = client.received.get('window/logMessage') as { type: number; message: string }[];
        equal(logged.length, 2);
        match(logged[0]?.message ?? '', /^Setting intro\.rules\.demnad: /);
        match(logged[1]?.message ?? '', /^Setting intro\.rules\.demand\.loud: /);
        deepEqual(new Set(logged.map(({ type }) => type)), new Set([2]));
      },
    ),
  );

  it(
    'come at the start from a client that cannot be asked',
    served(
      {
        capabilities: { textDocument: { diagnostic: {} } },
        initializationOptions: { settings: { rules: { demand: 'off' } } },
      },
      async (client) => {
        await client.open(uri, blunt);
        equal(await demand(client), undefined);
        await client.configure({ intro: { rules: {} } });
        ok(await demand(client));
      },
    ),
  );

  const odd = [null, 42, 'loud', [], { rules: [] }, { rules: { demand: 7 } }, { from: 3 }];
  it(
    'may be anything at all',
    served({ settings: (draft) => odd[Number(/\d+/.exec(draft))] }, async (client) => {
      for (const [index, value] of odd.entries()) {
        const draft = `file:///work/${index}.intro.md`;
        await client.open(draft, blunt);
        ok(await demand(client, draft), JSON.stringify(value));
      }
    }),
  );

  it(
    'may be missing from what a client sends',
    served({ capabilities: old, initializationOptions: 'none' }, async (client) => {
      await client.open(uri, blunt);
      await client.next('textDocument/publishDiagnostics');
      await client.configure(null);
      await client.next('textDocument/publishDiagnostics');
    }),
  );
});
