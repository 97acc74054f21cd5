/**
 * The extension, for Node and for the extension host of a browser in one file: nearly all of it is the same for both.
 */
import type { ExtensionContext } from 'vscode';
import { inBrowser } from './browser';
import { activateExtension, type ExtensionApi } from './extension';
import { inNode } from './node';

export { deactivate } from './extension';

export function activate(context: ExtensionContext): ExtensionApi {
  // A browser runs extensions in a worker, and gives them a stand-in for Node's `process`.
  const isWorker = 'importScripts' in globalThis;
  return activateExtension(context, isWorker ? inBrowser(context) : inNode(context));
}
