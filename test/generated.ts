import { equal } from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** `npm run generate`, or `GENERATE=1`: the files are written anew. Read the diff. */
export const write = process.env.GENERATE === '1' || process.env.npm_lifecycle_event === 'generate';

/** A file is what is made of the sources, and of what it holds besides. */
export function generated(path: string, make: (old: string) => string): void {
  it(path, () => {
    const old = existsSync(path) ? readFileSync(path, 'utf8') : '';
    const made = make(old);
    if (write && made !== old) writeFileSync(path, made);
    equal(write ? made : old, made, `${path} is older than its sources: npm run generate`);
  });
}

export const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
