import type { Connection } from 'vscode-languageserver';
import type { ConfigFile } from './core';
import { configDiagnostics } from './features/config-diagnostics';
import type { DraftConfig, Surroundings } from './surroundings';

/** The configuration files of the open drafts; what is wrong in one is reported where it stands. */
export interface ConfigReports {
  /** The configuration file that holds for a draft. */
  of(uri: string): DraftConfig | undefined;
  /** The draft was closed. */
  forget(uri: string): void;
  /** A file is gone, and with it what was wrong in it. */
  deleted(uri: string): void;
}

export function createConfigReports(
  connection: Connection,
  surroundings: Surroundings | undefined,
  logged: (error: unknown) => void,
): ConfigReports {
  /** The configuration file that held for each open draft. */
  const configs = new Map<string, DraftConfig | undefined>();
  /** The configuration files in which something is reported. */
  const faulty = new Set<string>();

  function reportIn(config: DraftConfig, problems: ConfigFile['problems']): void {
    if (problems.length === 0 && !faulty.delete(config.uri)) return;
    if (problems.length > 0) faulty.add(config.uri);
    connection.sendDiagnostics(configDiagnostics(config, problems)).catch(logged);
  }

  return {
    of(uri) {
      const before = configs.get(uri);
      const found = surroundings?.configOf(uri);
      if (found === before) return found;
      configs.set(uri, found);
      if (before && before.uri !== found?.uri) reportIn(before, []);
      if (found) reportIn(found, found.file.problems);
      return found;
    },
    forget(uri) {
      configs.delete(uri);
    },
    deleted(uri) {
      if (faulty.delete(uri)) connection.sendDiagnostics({ uri, diagnostics: [] }).catch(logged);
    },
  };
}
