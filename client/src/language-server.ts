import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import type { FillingIn } from './findings/filling-in';
import type { Pause } from './findings/pause';

/** What differs between the places an extension runs in. */
export interface Platform {
  /** Fixes the clock of the language server, for tests. */
  readonly today: string | undefined;
  newLanguageClient(id: string, name: string, options: LanguageClientOptions): Promise<BaseLanguageClient>;
}

/** What the language server is told of the window that it serves. */
export interface Surface {
  readonly pause: Pause;
  readonly fillingIn: FillingIn;
  /** The commands that lenses may run. */
  readonly commands: readonly string[];
}

/** The language server as the rest of the client sees it: not running until it is needed. */
export interface LanguageServer {
  /** The running client; the first call starts it. Rejects when the server cannot be started. */
  start(): Promise<BaseLanguageClient>;
  stop(): Promise<void>;
}

/**
 * A language server that starts on first use. A start that fails is not tried again: the next use may be the next
 * keystroke, and each would leave a process that fails in the same way.
 */
export function languageServer(platform: Platform, surface: Surface): LanguageServer {
  let starting: Promise<BaseLanguageClient> | undefined;
  return {
    start() {
      // Imported only here: the language client is most of what this extension would have to evaluate.
      starting ??= import('./start-client').then(({ startClient }) => startClient(platform, surface));
      return starting;
    },
    async stop() {
      const client = await starting?.catch(() => undefined);
      await client?.stop();
    },
  };
}
