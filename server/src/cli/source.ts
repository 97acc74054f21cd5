import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { TextDecoder } from 'node:util';

/** A text as it stands in a file, and the byte order mark before it, which is no part of it. */
export interface Source {
  readonly text: string;
  readonly mark: '\uFEFF' | '';
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a directory',
  EACCES: 'permission denied',
};

/** What went wrong with a file, without the path and the name of the system call. */
export function reason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return reasons[code] ?? (error instanceof Error ? error.message : String(error));
}

/** Why an input was left aside, in words for whoever called. */
export class Unreadable extends Error {}

/**
 * Reads a draft; `-` is standard input.
 *
 * @throws Unreadable for what is not there, and for what is not UTF-8 text: a wrong guess would be written back.
 */
export async function readSource(path: string): Promise<Source> {
  const bytes = await readBytes(path);
  if (bytes.includes(0)) throw new Unreadable('it is not a text file (it holds a NUL byte)');
  const text = decode(bytes);
  return text.startsWith('\uFEFF') ? { text: text.slice(1), mark: '\uFEFF' } : { text, mark: '' };
}

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return path === '-' ? await buffer(process.stdin) : await readFile(path);
  } catch (error) {
    throw new Unreadable(reason(error));
  }
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Unreadable('it is not UTF-8 text');
  }
}
