import type { ExtensionContext } from 'vscode';
import type { Platform } from './language-server';

/** The desktop and remote extension host: the language server is a process of its own. */
export const inNode = (context: ExtensionContext): Platform => ({
  today: process.env.INTRO_TODAY,
  async newLanguageClient(id, name, options) {
    const { LanguageClient, TransportKind } = await import('vscode-languageclient/node');
    const module = context.asAbsolutePath('dist/server.js');
    return new LanguageClient(id, name, { module, transport: TransportKind.ipc }, options);
  },
});
