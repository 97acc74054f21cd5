/** The desktop and remote extension host: the language server is a process of its own. */
import type { ExtensionContext } from 'vscode';
import { activateExtension, type ExtensionApi } from './extension';

export { deactivate } from './extension';

export function activate(context: ExtensionContext): ExtensionApi {
  return activateExtension(context, {
    today: process.env.INTRO_TODAY,
    async newLanguageClient(id, name, options) {
      const { LanguageClient, TransportKind } = await import('vscode-languageclient/node');
      const module = context.asAbsolutePath('dist/server/node.js');
      return new LanguageClient(id, name, { module, transport: TransportKind.ipc }, options);
    },
  });
}
