import { deepEqual, equal, match, rejects } from 'node:assert/strict';
import {
  CancellationTokenSource,
  DocumentDiagnosticRequest,
  ErrorCodes,
  LSPErrorCodes,
} from 'vscode-languageserver/node';
import { defineRule } from '../../server/src/core';
import { items, modern, served, startInProcess } from './client';

const uri = 'file:///ask.intro.md';

const rule = (id: string, check: Parameters<typeof defineRule>[0]['check']) =>
  defineRule({ id, summary: id, why: id, severity: 'warning', options: {}, examples: [], check });

const broken = rule('broken', () => {
  throw new Error('A bug in a rule');
});
const sound = rule('sound', ({ text }) => [{ start: 0, end: text.length, message: 'Heard.' }]);

describe('A rule that throws', () => {
  it('leaves the other rules alone and is reported once, with the place', async () => {
    const client = await startInProcess({ rules: [broken, sound] });
    await client.open(uri, 'One');
    const codes = items(await client.pull(uri)).map(({ code }) => code);
    deepEqual(codes, ['sound']);
    await client.change(uri, 2, { text: 'Two' });
    equal(items(await client.pull(uri)).length, 1);

    const { type, message } = await client.next<{ type: number; message: string }>('window/logMessage');
    equal(type, 1);
    match(message, /"broken".*A bug in a rule\n\s+at /s);
    deepEqual(client.received.get('window/logMessage') ?? [], []);
  });
});

describe('A request that is cancelled', () => {
  it(
    'ends as cancelled while the server waits for settings',
    (() => {
      let asked = () => {};
      const question = new Promise<void>((resolve) => {
        asked = resolve;
      });
      let answer = () => {};
      const answered = new Promise<void>((resolve) => {
        answer = resolve;
      });
      const settings = () => {
        asked();
        return answered;
      };
      return served({ settings }, async (client) => {
        const source = new CancellationTokenSource();
        await client.open(uri, 'Hi Dana,\n');
        const textDocument = { uri };
        const request = client.connection.sendRequest(
          DocumentDiagnosticRequest.type,
          { textDocument },
          source.token,
        );
        await question;
        source.cancel();
        answer();
        await rejects(request, { code: LSPErrorCodes.RequestCancelled });
        // The server is well, and the settings that came are not lost.
        equal((await client.pull(uri)).kind, 'full');
      });
    })(),
  );
});

describe('A client that errs', () => {
  it(
    'is told so when it asks before it has opened anything, or for what there is not',
    served({}, async (client) => {
      deepEqual(await client.pull('file:///never-opened.intro.md'), { kind: 'full', items: [] });
      await rejects(client.connection.sendRequest('textDocument/nothing', {}), {
        code: ErrorCodes.MethodNotFound,
      });
    }),
  );

  it(
    'gets an error for a request that makes no sense, and the server lives on',
    served({}, async (client) => {
      await rejects(client.connection.sendRequest('textDocument/codeAction', { textDocument: null }), {
        code: ErrorCodes.InternalError,
      });
      await client.open(uri, 'Hi Dana,\n');
      equal((await client.pull(uri)).kind, 'full');
    }),
  );

  it(
    'may refuse what it is asked',
    served({ capabilities: modern, settings: () => Promise.reject(new Error('no')) }, async (client) => {
      await client.open(uri, 'Hi Dana,\n');
      equal((await client.pull(uri)).kind, 'full');
      const { message } = await client.next<{ message: string }>('window/logMessage');
      match(message, /the defaults hold/);
    }),
  );
});
