/** The language server as a web worker. */
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { startServer } from './server';

startServer(createConnection(new BrowserMessageReader(globalThis), new BrowserMessageWriter(globalThis)));
