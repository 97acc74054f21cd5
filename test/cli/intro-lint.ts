import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** How a run differs from a plain one. */
export interface Circumstances {
  /** What standard input holds. */
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs `dist/cli.js` in a folder, without a terminal. */
export async function introLint(
  cwd: string,
  args: readonly string[],
  { input = '', env = {} }: Circumstances = {},
): Promise<Outcome> {
  const { FORCE_COLOR, NO_COLOR, ...inherited } = process.env;
  const child = spawn(process.execPath, [join(process.cwd(), 'dist/cli.js'), ...args], {
    cwd,
    env: { ...inherited, ...env },
  });
  child.stdin.end(input);
  const [stdout, stderr, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit'),
  ]);
  return { code, stdout, stderr };
}

/** Runs a test in a folder of its own that holds the files. */
export function inFolder(
  files: Readonly<Record<string, string | Uint8Array>>,
  test: (folder: string) => Promise<void>,
): () => Promise<void> {
  return async () => {
    const folder = mkdtempSync(join(tmpdir(), 'intro-lint-'));
    try {
      for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
      await test(folder);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  };
}
