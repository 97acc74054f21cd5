import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A folder with drafts, and how a test looks at it. */
export interface Place {
  readonly uri: (name: string) => string;
  readonly write: (name: string, text: string) => void;
  readonly remove: (name: string) => void;
}

/** Runs a test in a folder of its own, which holds the folder `drafts` and is gone afterwards. */
export function inPlace(test: (place: Place) => Promise<void>): () => Promise<void> {
  return async () => {
    const folder = mkdtempSync(join(tmpdir(), 'intro-server-'));
    mkdirSync(join(folder, 'drafts'));
    try {
      await test({
        uri: (name) => pathToFileURL(join(folder, name)).href,
        write: (name, text) => writeFileSync(join(folder, name), text),
        remove: (name) => rmSync(join(folder, name)),
      });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  };
}
