import { deepEqual, equal, match, rejects } from 'node:assert/strict';
import { type ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import {
  createProtocolConnection,
  ErrorCodes,
  IPCMessageReader,
  IPCMessageWriter,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import packageJson from '../../package.json';
import { connect, modern, old, served, startProcess } from './client';

const server = 'dist/server.js';

/** A process that does nothing until its end is near. */
async function bystander() {
  const child = spawn(process.execPath, ['-e', 'process.stdin.resume()']);
  await once(child, 'spawn');
  return child;
}

async function exitCode(child: ChildProcess): Promise<number | null> {
  const [code] = await once(child, 'exit');
  return code;
}

describe('Starting the server', () => {
  it(
    'tells a client of today exactly what it can do',
    served({ capabilities: modern }, async ({ initialized }) => {
      deepEqual(initialized, {
        serverInfo: { name: 'intro-drafts', version: packageJson.version },
        capabilities: {
          positionEncoding: 'utf-16',
          textDocumentSync: { openClose: true, change: 2 },
          diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false },
          completionProvider: { triggerCharacters: [' ', '['] },
          hoverProvider: true,
          codeActionProvider: {
            codeActionKinds: ['quickfix', 'refactor.move', 'refactor.rewrite', 'source.fixAll.intro'],
            resolveProvider: true,
          },
          codeLensProvider: {},
          documentLinkProvider: {},
          documentSymbolProvider: true,
          foldingRangeProvider: true,
          inlayHintProvider: true,
          executeCommandProvider: { commands: ['intro.select'] },
        },
      });
    }),
  );

  it(
    'offers an old client nothing that it could not use',
    served({ capabilities: old }, async ({ initialized }) => {
      deepEqual(initialized.capabilities, {
        positionEncoding: 'utf-16',
        textDocumentSync: { openClose: true, change: 2 },
      });
    }),
  );

  it('asks to hear of its own settings, and of nothing else', async () => {
    await served({ capabilities: modern }, async (client) => {
      const { registrations } = await client.next<{ registrations: { id: string }[] }>(
        'client/registerCapability',
      );
      deepEqual(
        registrations.map(({ id, ...registration }) => registration),
        [{ method: 'workspace/didChangeConfiguration', registerOptions: { section: 'intro' } }],
      );
    })();
  });

  it('answers nothing before it is greeted', async () => {
    const child = spawn(process.execPath, [server, '--stdio']);
    const reader = new StreamMessageReader(child.stdout);
    const connection = createProtocolConnection(reader, new StreamMessageWriter(child.stdin));
    connection.listen();
    const textDocument = { uri: 'file:///ask.intro.md' };
    await rejects(connection.sendRequest('textDocument/diagnostic', { textDocument }), {
      code: ErrorCodes.ServerNotInitialized,
    });
    child.kill();
    await exitCode(child);
  });

  it('says how it is used when it is not told what to speak over', async () => {
    const child = spawn(process.execPath, [server]);
    const [said, code] = await Promise.all([text(child.stderr), exitCode(child)]);
    match(said, /^Usage: intro-language-server --stdio/);
    equal(code, 2);
  });

  for (const [option, answer] of [
    ['--help', /^Usage: intro-language-server --stdio/],
    ['--version', /^\d+\.\d+\.\d+\n$/],
  ] as const) {
    it(`answers ${option}`, async () => {
      const child = spawn(process.execPath, [server, option]);
      const [said, code] = await Promise.all([text(child.stdout), exitCode(child)]);
      match(said, answer);
      equal(code, 0);
    });
  }
});

describe('Ending the server', () => {
  it('exits with 0 after shutdown and exit', async () => {
    const client = await startProcess();
    equal(await client.stop(), 0);
  });

  it('exits with 1 on exit without shutdown', async () => {
    const client = await startProcess();
    await client.connection.sendNotification('exit');
    equal(await client.exited, 1);
  });

  it('refuses requests after shutdown', async () => {
    await served({}, async (client) => {
      await client.shutdown();
      await rejects(client.pull('file:///ask.intro.md'), { code: ErrorCodes.InvalidRequest });
    })();
  });

  it('exits with 1 when standard input closes', async () => {
    const client = await startProcess();
    client.process.stdin.end();
    equal(await client.exited, 1);
  });

  it('exits with 0 when standard input closes after shutdown', async () => {
    const client = await startProcess();
    await client.shutdown();
    client.process.stdin.end();
    equal(await client.exited, 0);
  });

  it('speaks over node-ipc, and exits when that channel closes', async () => {
    const child = fork(server, ['--node-ipc']);
    const exited = exitCode(child);
    const { initialized } = await connect(new IPCMessageReader(child), new IPCMessageWriter(child));
    equal(initialized.serverInfo?.name, 'intro-drafts');
    child.disconnect();
    equal(await exited, 1);
  });

  it('exits when the process of its client dies and leaves the connection open', async () => {
    const parent = await bystander();
    const processId = Number(parent.pid);
    const overStdio = await startProcess({ processId });
    const overIpc = fork(server, ['--node-ipc']);
    const exited = Promise.all([overStdio.exited, exitCode(overIpc)]);
    await connect(new IPCMessageReader(overIpc), new IPCMessageWriter(overIpc), { processId });
    parent.kill();
    deepEqual(await exited, [1, 1]);
  });
});
