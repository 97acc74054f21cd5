import { readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type ConfigFile, type LintOptions, readConfigFile, resolveConfig } from '../core';
import { openDisk } from '../disk';
import { complain, UsageError } from './complain';
import { reason } from './source';

/**
 * Makes the function that finds what an input is linted with: undefined, and complained of, where it cannot be had.
 *
 * @param named the configuration file that the command line names
 */
export function createCircumstances(named: string | undefined, today: string) {
  const disk = openDisk();
  const sound = new Map<ConfigFile | undefined, boolean>();
  const given = named === undefined ? undefined : { path: named, file: readNamed(named) };

  /** Whether a configuration can be used; its faults are told once. */
  function isSound(path: string, file: ConfigFile): boolean {
    const known = sound.get(file);
    if (known !== undefined) return known;
    const { problems, text } = file;
    const lines = TextDocument.create(path, 'yaml', 0, text);
    for (const { start, message } of problems) {
      const { line, character } = lines.positionAt(start);
      complain(`${path}:${line + 1}:${character + 1}: ${message}`);
    }
    sound.set(file, problems.length === 0);
    return problems.length === 0;
  }

  return function circumstancesOf(path: string): LintOptions | undefined {
    const found = given ?? disk.findConfig(path === '-' ? '.' : dirname(path));
    const shown = given ? given.path : found && relative('.', found.path);
    if (found && shown !== undefined && !isSound(shown, found.file)) return undefined;
    const neighbours = path === '-' ? undefined : disk.neighboursOf(path, resolve('.'));
    const { config } = resolveConfig(found?.file.raw);
    // Whoever runs this has stopped typing.
    return { config, today, finished: true, ...(neighbours && { neighbours }) };
  };
}

/** Reads the configuration that the command line names. */
function readNamed(path: string): ConfigFile {
  try {
    return readConfigFile(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new UsageError(`${path}: ${reason(error)}`);
  }
}
