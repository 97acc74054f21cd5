import { equal } from 'node:assert/strict';
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
import { connect } from './client';

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
  });
}

describe('The server in a web worker', () => {
  it('answers from its bundle alone', async () => {
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

    const client = await connect(new FromWorker(), new ToWorker());
    equal(client.initialized.serverInfo?.name, 'intro-drafts');
    await client.open('file:///ask.intro.md', 'Hi Dana,\n');
    equal((await client.pull('file:///ask.intro.md')).kind, 'full');
  });
});
