/** The language server as a process: `intro-language-server --stdio`, or a child of VS Code with `--node-ipc`. */
import { createConnection } from 'vscode-languageserver/node';
import { version } from '../../package.json';
import { startServer } from './server';

const usage = `Usage: intro-language-server --stdio

The language server of Intro Drafts, for editors that speak the Language Server Protocol.

  --stdio      speak over standard input and output
  --node-ipc   speak over the channel of a Node parent process
  --help       show this text
  --version    show the version
`;

/** Serves until the client is gone. A process without its client would be left behind for good. */
function serve(): void {
  const connection = createConnection();
  const server = startServer(connection);
  // The end of standard input and the death of the client's process are watched by the library; this is not.
  process.once('disconnect', () => process.exit(server.isShutDown() ? 0 : 1));
  process.on('unhandledRejection', (reason) => {
    connection.console.error(`Unhandled: ${reason instanceof Error ? reason.stack : String(reason)}`);
  });
}

const options = process.argv.slice(2);
if (options.includes('--help')) {
  process.stdout.write(usage);
} else if (options.includes('--version')) {
  process.stdout.write(`${version}\n`);
} else if (options.includes('--stdio') || options.includes('--node-ipc')) {
  serve();
} else {
  process.stderr.write(usage);
  process.exitCode = 2;
}
