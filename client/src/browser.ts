import { type ExtensionContext, Uri } from 'vscode';
import type { Platform } from './language-server';

/** The one global of the worker scope that is needed here; the library that declares it declares the DOM's too. */
declare const Worker: new (url: string) => object;

/** The extension host of a browser: the language server is a web worker. */
export const inBrowser = (context: ExtensionContext): Platform => ({
  today: undefined,
  async newLanguageClient(id, name, options) {
    const { LanguageClient } = await import('vscode-languageclient/browser');
    const script = Uri.joinPath(context.extensionUri, 'dist/server.js');
    return new LanguageClient(id, name, new Worker(script.toString(true)), options);
  },
});
