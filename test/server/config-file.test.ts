import { deepEqual, equal, match, ok } from 'node:assert/strict';
import {
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type PublishDiagnosticsParams,
} from 'vscode-languageserver/node';
import { type Client, items, modern, old, served } from './client';
import { inPlace } from './place';

const blunt = 'Hi Dana,\n\nIntroduce me to Priya Natarajan.\n\nThank you,\nSam\n';
const watching = {
  ...modern,
  workspace: { ...modern.workspace, didChangeWatchedFiles: { dynamicRegistration: true } },
};

async function severity(client: Client, uri: string) {
  return items(await client.pull(uri)).find(({ code }) => code === 'demand')?.severity;
}

const changed = (client: Client, uri: string, type: FileChangeType = FileChangeType.Changed) =>
  client.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes: [{ uri, type }] });

describe('The configuration file', () => {
  it(
    'counts more than the settings, and is found above the draft',
    inPlace(async ({ uri, write }) => {
      write('.intro.yaml', 'rules:\n  demand: hint\n');
      const settings = () => ({ rules: { demand: 'error', placeholder: 'off' } });
      await served({ settings }, async (client) => {
        const draft = uri('drafts/ask.intro.md');
        await client.open(draft, blunt.replace('Natarajan', '[Name]'));
        const found = items(await client.pull(draft));
        equal(found.find(({ code }) => code === 'demand')?.severity, 4);
        equal(
          found.some(({ code }) => code === 'placeholder'),
          false,
        );
      })();
    }),
  );

  it(
    'is read again when it changes, and the editor told to pull again',
    inPlace(async ({ uri, write, remove }) => {
      await served({ capabilities: watching }, async (client) => {
        const registered = new Set<string>();
        while (!registered.has('workspace/didChangeWatchedFiles')) {
          const { registrations } = await client.next<{ registrations: { method: string }[] }>(
            'client/registerCapability',
          );
          for (const { method } of registrations) registered.add(method);
        }
        const draft = uri('drafts/ask.intro.md');
        await client.open(draft, blunt);
        equal(await severity(client, draft), 2);
        write('.intro.yaml', 'rules: { demand: information }\n');
        await changed(client, uri('.intro.yaml'), FileChangeType.Created);
        await client.next('workspace/diagnostic/refresh');
        equal(await severity(client, draft), 3);
        remove('.intro.yaml');
        await changed(client, uri('.intro.yaml'), FileChangeType.Deleted);
        await client.next('workspace/diagnostic/refresh');
        equal(await severity(client, draft), 2);
      })();
    }),
  );

  it(
    'asks for nothing to be pulled again when another file changed',
    inPlace(async ({ uri }) => {
      await served({ capabilities: watching }, async (client) => {
        const draft = uri('drafts/ask.intro.md');
        await client.open(draft, blunt);
        await client.pull(draft);
        await changed(client, uri('drafts/other.intro.md'));
        await client.pull(draft);
        equal(client.received.get('workspace/diagnostic/refresh'), undefined);
      })();
    }),
  );

  it(
    'is published anew to a client that does not pull',
    inPlace(async ({ uri, write }) => {
      await served({ capabilities: old }, async (client) => {
        const draft = uri('drafts/ask.intro.md');
        const published = () => client.next<PublishDiagnosticsParams>('textDocument/publishDiagnostics');
        await client.open(draft, blunt);
        ok((await published()).diagnostics.some(({ code }) => code === 'demand'));
        write('.intro.yaml', 'rules: { demand: off }\n');
        await changed(client, uri('.intro.yaml'));
        const again = await published();
        equal(again.uri, draft);
        equal(
          again.diagnostics.some(({ code }) => code === 'demand'),
          false,
        );
      })();
    }),
  );

  it(
    'is told what is wrong in it, where it stands, until it is mended',
    inPlace(async ({ uri, write }) => {
      write('.intro.yaml', 'rules:\n  demnad: off\n  demand: hint\n');
      await served({}, async (client) => {
        const draft = uri('drafts/ask.intro.md');
        await client.open(draft, blunt);
        equal(await severity(client, draft), 4);
        const told = await client.next<PublishDiagnosticsParams>('textDocument/publishDiagnostics');
        equal(told.uri, uri('.intro.yaml'));
        deepEqual(
          told.diagnostics.map(({ range, severity, source }) => [range.start, range.end, severity, source]),
          [[{ line: 1, character: 2 }, { line: 1, character: 8 }, 2, 'intro']],
        );
        match(String(told.diagnostics[0]?.message), /There is no rule "demnad"/);
        write('.intro.yaml', 'rules:\n  demand: error\n');
        equal(await severity(client, draft), 1);
        const mended = await client.next<PublishDiagnosticsParams>('textDocument/publishDiagnostics');
        deepEqual(mended, { uri: uri('.intro.yaml'), diagnostics: [] });
      })();
    }),
  );
});

describe('The files beside a draft', () => {
  const listing = `---\nsubject: The plan of the wells\nattachments: [cv.pdf]\n---\n\n${blunt}`;
  const missing = async (client: Client, uri: string) =>
    items(await client.pull(uri)).filter(({ code }) => code === 'attachment-missing').length;

  it(
    'are looked for again with each pull, although the draft did not change',
    inPlace(async ({ uri, write }) => {
      await served({}, async (client) => {
        const draft = uri('drafts/ask.intro.md');
        await client.open(draft, listing);
        equal(await missing(client, draft), 1);
        write('drafts/cv.pdf', '');
        equal(await missing(client, draft), 0);
      })();
    }),
  );

  it(
    'are unknown to a draft that was never saved, or whose folder is not there',
    inPlace(async ({ uri }) => {
      await served({}, async (client) => {
        for (const draft of [
          'untitled:ask.intro.md',
          uri('nowhere/ask.intro.md'),
          'vscode-vfs://host/ask.intro.md',
        ]) {
          await client.open(draft, listing);
          equal(await missing(client, draft), 0);
        }
      })();
    }),
  );
});
