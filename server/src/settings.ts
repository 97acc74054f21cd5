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
  /**
   * Settings may have changed; `settings` is what the client sent along, if anything.
   *
   * @returns whether they did for a draft: a client reports a change at once when it is asked to report them.
   */
  change(settings: unknown): Promise<boolean>;
  /** The draft was closed. */
  forget(uri: string): void;
}

/** What the client answered for a draft. `raw` tells whether it answers the same again. */
interface Answer {
  readonly raw: string;
  readonly settings: DraftSettings;
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
  const asked = new Map<string, Promise<Answer>>();
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

  async function ask(uri: string): Promise<Answer> {
    try {
      const raw: unknown = await connection.workspace.getConfiguration({ scopeUri: uri, section });
      return { raw: JSON.stringify(raw) ?? '', settings: read(raw) };
    } catch (error) {
      warn(`The editor did not say what is set under "${section}"; the defaults hold. ${String(error)}`);
      return { raw: '', settings: read(undefined) };
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
        const { settings } = await answer;
        // Settings that changed while the answer was on its way are asked for again.
        if (before === generation) return settings;
      }
    },
    async change(settings) {
      if (!canAsk) {
        sent = read(isRecord(settings) ? settings[section] : undefined);
        return true;
      }
      generation++;
      const changes = [...asked].map(async ([uri, before]) => {
        const again = ask(uri);
        // The same answer keeps its settings, and with them the analysis that was made under them.
        const kept = Promise.all([before, again]).then(([old, now]) => (old.raw === now.raw ? old : now));
        asked.set(uri, kept);
        return (await kept) !== (await before);
      });
      return (await Promise.all(changes)).includes(true);
    },
    forget(uri) {
      asked.delete(uri);
    },
  };
}
