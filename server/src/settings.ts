import type { Connection } from 'vscode-languageserver';
import { type Config, resolveConfig } from './core';

/** What the user decided about one draft. */
export interface DraftSettings {
  readonly config: Config;
  /** The writer's mailbox, where the user gave one. */
  readonly from: string | undefined;
}

/** The settings of every open draft: they differ between the folders of a workspace. */
export interface SettingsStore {
  of(uri: string): Promise<DraftSettings>;
  /** Settings have changed; `settings` is what the client sent along, if anything. */
  change(settings: unknown): void;
  /** The draft was closed. */
  forget(uri: string): void;
}

const section = 'intro';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Asks the client for the settings of each draft, once until they change. A client that cannot be asked
 * is taken at what it sends: at the start (`initial`), then with each change.
 */
export function createSettingsStore(
  connection: Connection,
  canAsk: boolean,
  initial: unknown,
): SettingsStore {
  const asked = new Map<string, Promise<DraftSettings>>();
  const said = new Set<string>();
  let sent = read(initial);
  let generation = 0;

  /** A mistyped setting is one line in the log: it may be read for every draft, and a pop-up would not fix it. */
  function warn(message: string): void {
    if (said.has(message)) return;
    said.add(message);
    connection.console.warn(message);
  }

  function read(raw: unknown): DraftSettings {
    const { rules, from } = isRecord(raw) ? raw : {};
    const { config, problems } = resolveConfig(rules);
    for (const { path, message } of problems) warn(`Setting ${section}.${path.join('.')}: ${message}`);
    return { config, from: typeof from === 'string' && from.trim() !== '' ? from.trim() : undefined };
  }

  async function ask(uri: string): Promise<DraftSettings> {
    try {
      return read(await connection.workspace.getConfiguration({ scopeUri: uri, section }));
    } catch (error) {
      warn(`The editor did not say what is set under "${section}"; the defaults hold. ${String(error)}`);
      return read(undefined);
    }
  }

  return {
    async of(uri) {
      if (!canAsk) return sent;
      for (;;) {
        const before = generation;
        let answer = asked.get(uri);
        if (!answer) {
          answer = ask(uri);
          asked.set(uri, answer);
        }
        const settings = await answer;
        // Settings that changed while the answer was on its way are asked for again.
        if (before === generation) return settings;
      }
    },
    change(settings) {
      generation++;
      asked.clear();
      if (!canAsk) sent = read(isRecord(settings) ? settings[section] : undefined);
    },
    forget(uri) {
      asked.delete(uri);
    },
  };
}
