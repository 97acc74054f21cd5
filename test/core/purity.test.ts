import { deepEqual } from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';

const core = resolve('server/src/core');
const packages = new Set([
  'yaml',
  '@lezer/markdown',
  '@lezer/common',
  'email-addresses',
  'chrono-node/en',
  '@vscode/l10n',
]);

/** What ties code to a platform, or makes its result depend on more than its arguments. */
const impure = [
  /\bnew Date\(\s*\)|\bDate\.now\b|\bperformance\.[a-z]|\bMath\.random\b/,
  /\bprocess\.[a-z]|\bBuffer\.[a-z]|\bconsole\.[a-z]|\bglobalThis\b/,
  // One client sets the language of what is said, once: nothing in here does.
  /\bl10n\.config\b/,
  /\brequire\((?!\?)|\bimport\(|\bfetch\(|\bset(?:Timeout|Interval|Immediate)\(/,
];

const files = readdirSync(core, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => join(core, file));

/** Everything a file imports or passes on, types included. */
function imports(file: string): string[] {
  const statement = /^(?:import|export)\b[^;'"]*\bfrom\s+['"]([^'"]+)['"]|^import\s*['"]([^'"]+)['"]/gm;
  return [...readFileSync(file, 'utf8').matchAll(statement)].map(([, from, alone]) => from ?? alone ?? '');
}

function belongs(file: string, specifier: string): boolean {
  if (!specifier.startsWith('.')) return packages.has(specifier);
  return !relative(core, resolve(file, '..', specifier)).startsWith('..');
}

describe('The core is pure', () => {
  it('imports itself, the parsers it builds on, and nothing else', () => {
    const strangers = files.flatMap((file) =>
      imports(file)
        .filter((specifier) => !belongs(file, specifier))
        .map((specifier) => `${relative(core, file).replaceAll(sep, '/')}: ${specifier}`),
    );
    deepEqual(strangers, []);
  });

  it('reads no clock, no platform and no dice', () => {
    const lines = files.flatMap((file) =>
      readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => impure.some((pattern) => pattern.test(line)) && !/^\s*(?:\/\/|\*|\/\*)/.test(line))
        .map((line) => `${relative(core, file).replaceAll(sep, '/')}: ${line.trim()}`),
    );
    deepEqual(lines, []);
  });
});
