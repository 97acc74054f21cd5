import { equal, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { setImmediate as nextTask } from 'node:timers/promises';
import { createContext, runInContext } from 'node:vm';
import {
  AbstractMessageReader,
  AbstractMessageWriter,
  type DataCallback,
  type Disposable,
  type Message,
} from 'vscode-languageserver/node';
import { connect, items } from './client';

/** The names that a script finds in a worker, as far as a server may need them. No Node, no window. */
function workerScope(postMessage: (message: unknown) => void) {
  return createContext({
    postMessage,
    addEventListener() {},
    console,
    setTimeout,
    clearTimeout,
    TextEncoder,
    TextDecoder,
    atob,
  });
}

describe('The server in a web worker', () => {
  it('answers from its bundle alone, in the language of the editor', async () => {
    let receive: DataCallback = () => {};
    // What passes between threads is a copy.
    const scope = workerScope((message) => receive(structuredClone(message) as Message));
    runInContext(readFileSync('dist/server.js', 'utf8'), scope, { filename: 'server.js' });
    // A worker gets no message before its script, with what it has begun, has run.
    await nextTask();

    class FromWorker extends AbstractMessageReader {
      listen(callback: DataCallback): Disposable {
        receive = callback;
        return { dispose() {} };
      }
    }
    class ToWorker extends AbstractMessageWriter {
      async write(message: Message): Promise<void> {
        scope.onmessage({ data: structuredClone(message) });
      }
      end(): void {}
    }

    const strings = JSON.parse(readFileSync('client/l10n/bundle.l10n.de.json', 'utf8'));
    const client = await connect(new FromWorker(), new ToWorker(), { initializationOptions: { strings } });
    equal(client.initialized.serverInfo?.name, 'intro-drafts');
    await client.open('file:///ask.intro.md', 'Hi Dana,\n\nSend me the list.\n\nBest,\nSam\n');
    const messages = items(await client.pull('file:///ask.intro.md')).map(({ message }) => message);
    ok(messages.includes('Bei „Send“ kann Dana kaum Nein sagen.'), messages.join('\n'));
  });
});
