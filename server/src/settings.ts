import * as l10n from '@vscode/l10n';
import type { Connection } from 'vscode-languageserver';
import { type Config, resolveConfig } from './core';
import type { DraftConfig } from './surroundings';

/** What the user decided about one draft. */
export interface DraftSettings {
  readonly config: Config;
  /** The configuration file that is part of it. */
  readonly file: DraftConfig | undefined;
  readonly codeLens: boolean;
  readonly inlayHints: boolean;
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

/** What the client said. `text` tells whether it says the same again. */
interface Answer {
  readonly text: string;
  readonly raw: { readonly rules?: unknown; readonly from?: unknown };
  readonly shown: Pick<DraftSettings, 'codeLens' | 'inlayHints'>;
}

/** What settings were made of. */
interface Settled {
  readonly answer: Answer;
  readonly settings: DraftSettings;
}

const section = 'intro';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Asks the client for the settings of each draft, once until they change. A client that cannot be asked
 * is taken at what it sends: at the start (`initial`), then with each change. What the repository says in its
 * configuration file counts more than what the user set.
 *
 * @param configOf finds the configuration file of a draft
 */
export function createSettingsStore(
  connection: Connection,
  canAsk: boolean,
  initial: unknown,
  configOf: (uri: string) => DraftConfig | undefined,
): SettingsStore {
  const asked = new Map<string, Promise<Answer>>();
  const settled = new Map<string, Settled>();
  const said = new Set<string>();
  let sent = read(initial);
  let generation = 0;

  /** A mistyped setting is one line in the log: it may be read for every draft, and a pop-up would not fix it. */
  function warn(message: string): void {
    if (said.has(message)) return;
    said.add(message);
    connection.console.warn(message);
  }

  /** Other settings of the section are the editor's business. */
  function read(value: unknown): Answer {
    const { rules, from, codeLens, inlayHints } = isRecord(value) ? value : {};
    for (const { path, message } of resolveConfig({ rules, from }).problems.flat()) {
      warn(l10n.t('Setting {0}: {1}', [section, ...path].join('.'), message));
    }
    const shown = { codeLens: codeLens !== false, inlayHints: inlayHints === true };
    return { text: JSON.stringify({ rules, from, shown }), raw: { rules, from }, shown };
  }

  async function ask(uri: string): Promise<Answer> {
    try {
      return read(await connection.workspace.getConfiguration({ scopeUri: uri, section }));
    } catch (error) {
      warn(
        l10n.t(
          'The editor did not say what is set under "{0}"; the defaults hold. {1}',
          section,
          String(error),
        ),
      );
      return read(undefined);
    }
  }

  /** The same settings for as long as they are made of the same: the analysis of a draft hangs on them. */
  function settle(uri: string, answer: Answer): DraftSettings {
    const file = configOf(uri);
    const known = settled.get(uri);
    if (known?.answer === answer && known.settings.file === file) return known.settings;
    const settings = { config: resolveConfig(answer.raw, file?.file.raw).config, file, ...answer.shown };
    settled.set(uri, { answer, settings });
    return settings;
  }

  return {
    async of(uri) {
      if (!canAsk) return settle(uri, sent);
      for (;;) {
        const before = generation;
        let answer = asked.get(uri);
        if (!answer) {
          answer = ask(uri);
          asked.set(uri, answer);
        }
        const said = await answer;
        // Settings that changed while the answer was on its way are asked for again.
        if (before === generation) return settle(uri, said);
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
        const kept = Promise.all([before, again]).then(([old, now]) => (old.text === now.text ? old : now));
        asked.set(uri, kept);
        return (await kept) !== (await before);
      });
      return (await Promise.all(changes)).includes(true);
    },
    forget(uri) {
      asked.delete(uri);
      settled.delete(uri);
    },
  };
}
