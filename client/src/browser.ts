/** The extension host of a browser: the language server is a web worker. */
import { type ExtensionContext, Uri } from 'vscode';
import { activateExtension, type ExtensionApi } from './extension';

export { deactivate } from './extension';

/** The one global of the worker scope that is needed here; the library that declares it declares the DOM's too. */
declare const Worker: new (url: string) => object;

export function activate(context: ExtensionContext): ExtensionApi {
  return activateExtension(context, {
    today: undefined,
    async newLanguageClient(id, name, options) {
      const { LanguageClient } = await import('vscode-languageclient/browser');
      const script = Uri.joinPath(context.extensionUri, 'dist/server/browser.js');
      return new LanguageClient(id, name, new Worker(script.toString(true)), options);
    },
  });
}
