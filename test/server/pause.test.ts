import { deepEqual, equal, ok } from 'node:assert/strict';
import type { PublishDiagnosticsParams } from 'vscode-languageserver/node';
import { type Preview, pauseNotification, previewRequest } from '../../server/src/protocol';
import { type Client, everything, items, old, served } from './client';

const uri = 'file:///work/ask.intro.md';
const blunt = 'Hi Dana,\n\nIntroduce me to Priya Natarajan.\n\nThank you,\nSam\n';

const pause = (client: Client, paused: unknown) =>
  client.connection.sendNotification(pauseNotification, { paused });

/** How many findings show: as diagnostics, in the preview; and how many repairs are offered. */
async function shown(client: Client) {
  const preview = await client.connection.sendRequest<Preview>(previewRequest, { uri });
  return {
    diagnostics: items(await client.pull(uri)).length,
    preview: preview.findings.length,
    actions: (await client.actions(uri, everything)).length,
  };
}

const nothing = { diagnostics: 0, preview: 0, actions: 0 };

describe('A pause', () => {
  it(
    'silences everything until it ends, and the editor is told both times',
    served({}, async (client) => {
      await client.open(uri, blunt);
      const before = await shown(client);
      ok(before.diagnostics > 0 && before.preview > 0 && before.actions > 0);
      const { resultId = '' } = await client.pull(uri);

      await pause(client, true);
      await client.next('workspace/diagnostic/refresh');
      // The client holds findings that are no longer to be shown.
      equal((await client.pull(uri, resultId)).kind, 'full');
      deepEqual(await shown(client), nothing);
      await client.change(uri, 2, { text: `${blunt}\n` });
      deepEqual(await shown(client), nothing);

      await pause(client, false);
      await client.next('workspace/diagnostic/refresh');
      deepEqual(await shown(client), before);
    }),
  );

  it(
    'may hold from the start',
    served({ initializationOptions: { paused: true } }, async (client) => {
      await client.open(uri, blunt);
      deepEqual(await shown(client), nothing);
    }),
  );

  it(
    'takes back what was sent to a client that does not ask',
    served({ capabilities: old }, async (client) => {
      const next = () => client.next<PublishDiagnosticsParams>('textDocument/publishDiagnostics');
      await client.open(uri, blunt);
      ok((await next()).diagnostics.length > 0);
      await pause(client, true);
      deepEqual((await next()).diagnostics, []);
      await pause(client, false);
      ok((await next()).diagnostics.length > 0);
    }),
  );
});
