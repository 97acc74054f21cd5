import { deepEqual } from 'node:assert/strict';
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { type Message, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';

const file = 'test/server/session.json';

type Step = { readonly client: Message } | { readonly server: unknown };

/**
 * What differs between two runs is written as `…`: the ids of results, which the client repeats as it got them,
 * and the version of the server.
 */
function withoutChance(message: Message): unknown {
  return JSON.parse(JSON.stringify(message), (key, value) =>
    key === 'resultId' || (key === 'version' && typeof value === 'string') ? '…' : value,
  );
}

/** Set `RECORD=1` after a change that is meant: the server's half of the file is written anew. Read the diff. */
const record = process.env.RECORD === '1';

describe('A recorded session', () => {
  let server: ChildProcessWithoutNullStreams;
  before(() => {
    server = spawn(process.execPath, ['dist/server.js', '--stdio']);
  });
  after(() => {
    server.kill();
  });

  it('goes as it went', async () => {
    const steps: Step[] = JSON.parse(readFileSync(file, 'utf8'));
    const exited = once(server, 'exit');
    const writer = new StreamMessageWriter(server.stdin);
    const said: Message[] = [];
    let heard = () => {};
    new StreamMessageReader(server.stdout).listen((message) => {
      said.push(message);
      heard();
    });
    async function nextMessage(): Promise<Message> {
      while (said.length === 0) {
        await new Promise<void>((resolve) => {
          heard = resolve;
        });
      }
      return said.shift() as Message;
    }

    let resultId = '';
    const replayed: Step[] = [];
    for (const step of steps) {
      if ('client' in step) {
        const message = JSON.stringify(step.client).replace('"…"', JSON.stringify(resultId));
        await writer.write(JSON.parse(message));
        replayed.push(step);
      } else {
        const message = await nextMessage();
        resultId = /"resultId":"([^"]+)"/.exec(JSON.stringify(message))?.[1] ?? resultId;
        replayed.push({ server: withoutChance(message) });
        if (!record) deepEqual(replayed.at(-1), step);
      }
    }
    deepEqual(await exited, [0, null]);
    deepEqual(said, []);
    if (record) writeFileSync(file, `${JSON.stringify(replayed, null, 2)}\n`);
  });
});
