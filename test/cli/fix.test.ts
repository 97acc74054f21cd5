import { deepEqual, doesNotMatch, equal, match, ok } from 'node:assert/strict';
import { readFileSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { inFolder, introLint } from './intro-lint';

const blunt = `---
to: Dana Okafor
---

Hi Dana,

We ran the Kampala pilot together in 2023. Introduce me to Priya Natarajan.

Thank you,
Sam
`;

const read = (folder: string) => readFileSync(join(folder, 'ask.intro.md'), 'utf8');

describe('--fix', () => {
  it(
    'rewrites the file and reports what is left',
    inFolder({ 'ask.intro.md': blunt }, async (folder) => {
      const { code, stdout, stderr } = await introLint(folder, ['--fix', 'ask.intro.md']);
      deepEqual([code, stderr], [1, '']);
      match(read(folder), /Would you .*introducing me to Priya Natarajan\?/);
      doesNotMatch(stdout, /demand/);
      match(stdout, /out-missing/);
      doesNotMatch(stdout, /can be fixed/);
    }),
  );

  it(
    'keeps CRLF and the byte order mark, and every character that it does not mean to change',
    inFolder({ 'ask.intro.md': `\ufeff${blunt.replaceAll('\n', '\r\n')}` }, async (folder) => {
      await introLint(folder, ['--fix', 'ask.intro.md']);
      const fixed = read(folder);
      ok(fixed.startsWith('\ufeff---\r\nto: Dana Okafor\r\n---\r\n\r\nHi Dana,\r\n'));
      ok(fixed.endsWith('\r\n\r\nThank you,\r\nSam\r\n'));
      doesNotMatch(fixed, /[^\r]\n/);
      match(fixed, /introducing me/);
    }),
  );

  it(
    'leaves nothing for a second run',
    inFolder({ 'ask.intro.md': blunt }, async (folder) => {
      const first = await introLint(folder, ['--fix', 'ask.intro.md']);
      const once = read(folder);
      const second = await introLint(folder, ['--fix', 'ask.intro.md']);
      deepEqual(second, first);
      equal(read(folder), once);
    }),
  );

  it(
    'does not touch a file in which nothing is to be fixed',
    inFolder({ 'ask.intro.md': blunt.replace('Introduce', 'Could you introduce') }, async (folder) => {
      const path = join(folder, 'ask.intro.md');
      utimesSync(path, 0, 0);
      await introLint(folder, ['--fix', 'ask.intro.md']);
      equal(statSync(path).mtimeMs, 0);
    }),
  );
});
