import type { ConfigFile, Draft, Neighbours } from './core';
import type { Folder } from './core/completion/complete';

/** A configuration that holds for a draft, and where it lies. */
export interface DraftConfig {
  readonly uri: string;
  /** As people write it. */
  readonly path: string;
  readonly file: ConfigFile;
}

/** What a server can see around the drafts. In a browser there is none. */
export interface Surroundings {
  /** The configuration file that holds for a draft. The same object for as long as the file stays the same. */
  configOf(uri: string): DraftConfig | undefined;
  /** What lies beside a draft, as far as it lies in one of the workspace's folders with it. */
  neighboursOf(uri: string, folders: readonly string[]): Folder | undefined;
  /** The address of the file at a path relative to a draft. */
  addressOf(uri: string, path: string): string;
}

/** Neighbours that remember what a rule learnt of them. */
export interface Witness extends Neighbours {
  /** Whether a rule would learn the same again. */
  isUnchanged(): boolean;
}

/** Notes what is asked of the neighbours: the findings hold for as long as the answers do. */
export function witness(neighbours: Neighbours): Witness {
  const answers: (() => boolean)[] = [];
  const noted = <T>(ask: () => T, same: (a: T, b: T) => boolean = Object.is): T => {
    const answer = ask();
    answers.push(() => same(ask(), answer));
    return answer;
  };
  return {
    look: (path) => noted(() => neighbours.look(path)),
    beside: (path) =>
      noted(
        () => neighbours.beside(path),
        (a, b) => a.join('\n') === b.join('\n'),
      ),
    draft: (path): Draft | undefined => noted(() => neighbours.draft(path)),
    isUnchanged: () => answers.every((same) => same()),
  };
}
