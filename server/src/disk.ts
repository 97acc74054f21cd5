/** What lies on the disk around a draft. For Node only: nothing that runs in a browser imports this. */
import { readdirSync, readFileSync, realpathSync, type Stats, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { type ConfigFile, type Draft, parseDraft, readConfigFile } from './core';
import type { Folder } from './core/completion/complete';
import { type FrontMatter, parseFrontMatter } from './core/front-matter';

/** The name of the configuration that the editor and the command line share. */
export const configName = '.intro.yaml';

/** A configuration and where it lies. */
export interface FoundConfig {
  readonly path: string;
  readonly file: ConfigFile;
}

/** Reads files once per state that they are in, so that looking again on every keystroke costs a `stat`. */
export interface Disk {
  /** The nearest `.intro.yaml` in a folder or above it. The same object for as long as the file stays the same. */
  findConfig(folder: string): FoundConfig | undefined;
  /**
   * What lies beside a draft, as far as it lies in the root too; undefined where the draft's own folder is not
   * there. Without a root that is the draft's folder.
   */
  neighboursOf(path: string, root?: string): Folder | undefined;
}

/** How many parsed files of a sort are kept, and those. */
interface Store<T> {
  readonly most: number;
  readonly files: Map<string, Read<T>>;
}

interface Read<T> {
  readonly state: string;
  readonly value: T;
}

/** Opens a view of the disk. */
export function openDisk(): Disk {
  const configs: Store<FoundConfig> = { most: 50, files: new Map() };
  const drafts: Store<Draft> = { most: 50, files: new Map() };
  const frontMatters: Store<FrontMatter | undefined> = { most: 500, files: new Map() };

  function read<T>({ most, files }: Store<T>, path: string, parse: (text: string) => T): T | undefined {
    const stats = statsOf(path);
    if (!stats?.isFile()) {
      files.delete(path);
      return undefined;
    }
    const state = `${stats.mtimeMs} ${stats.size} ${stats.ino}`;
    const before = files.get(path);
    if (before?.state === state) return before.value;
    try {
      const value = parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''));
      if (files.size >= most) files.clear();
      files.set(path, { state, value });
      return value;
    } catch {
      return undefined;
    }
  }

  return {
    findConfig(folder) {
      for (let at = resolve(folder); ; at = dirname(at)) {
        const path = join(at, configName);
        const found = read(configs, path, (text) => ({ path, file: readConfigFile(text) }));
        if (found || dirname(at) === at) return found;
      }
    },
    neighboursOf(path, root) {
      const folder = dirname(resolve(path));
      if (!statsOf(folder)?.isDirectory()) return undefined;
      const top = root !== undefined && isWithin(resolve(root), folder) ? resolve(root) : folder;
      const placeOf = (name: string) => {
        const place = resolve(folder, name);
        return /^~/.test(name) || !isWithin(top, place) ? undefined : place;
      };
      const realPlaceOf = (name: string) => {
        const place = placeOf(name);
        // A symbolic link may lead out of the workspace after all.
        const real = place && realPathOf(place);
        return real && isWithin(realPathOf(top) ?? top, real) ? real : undefined;
      };
      return {
        look(name) {
          const place = placeOf(name);
          if (place === undefined) return 'outside';
          return statsOf(place)?.isFile() ? 'file' : 'missing';
        },
        beside(name) {
          const place = placeOf(name);
          if (place === undefined) return [];
          const own = name === '.' ? folder : dirname(place);
          return filesIn(own)
            .map((file) => join(own, file))
            .filter((file) => file !== resolve(path))
            .map((file) => relative(folder, file).split(sep).join('/'));
        },
        draft(name) {
          const real = realPlaceOf(name);
          return real === undefined ? undefined : read(drafts, real, parseDraft);
        },
        frontMatter(name) {
          const real = realPlaceOf(name);
          return real === undefined ? undefined : read(frontMatters, real, parseFrontMatter);
        },
      };
    },
  };
}

/** Whether a path is a folder or lies in it. */
export function isWithin(folder: string, path: string): boolean {
  const way = relative(folder, path);
  // On Windows the way to another drive is absolute.
  return (
    way === '' || (!/^\.\.(?:[/\\]|$)/.test(way) && resolve(folder, way) === path && !/^[a-z]:/i.test(way))
  );
}

/** What cannot be looked at counts as not there. */
function statsOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

function realPathOf(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}

function filesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
      .map(({ name }) => name)
      .sort();
  } catch {
    return [];
  }
}
