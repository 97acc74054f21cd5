import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { inFolder, introLint } from './intro-lint';

const blunt = 'Hi Dana,\n\nIntroduce me to Priya Natarajan.\n\nThank you,\nSam\n';

const paths = (stdout: string) => JSON.parse(stdout).files.map(({ path }: { path: string }) => path);

describe('The files of the command line', () => {
  it(
    'are all reported, even when one cannot be read',
    inFolder({ 'a.intro.md': blunt, 'b.intro.md': blunt }, async (folder) => {
      const args = ['--format', 'json', 'a.intro.md', 'missing.intro.md', 'b.intro.md'];
      const { code, stdout, stderr } = await introLint(folder, args);
      equal(code, 2);
      equal(stderr, 'intro-lint: missing.intro.md: there is no such file\n');
      deepEqual(paths(stdout), ['a.intro.md', 'b.intro.md']);
    }),
  );

  it(
    'may be no folder',
    inFolder({}, async (folder) => {
      const { code, stderr } = await introLint(folder, ['.']);
      deepEqual([code, stderr], [2, 'intro-lint: .: it is a directory\n']);
    }),
  );

  const unreadable: [name: string, content: Uint8Array, complaint: RegExp][] = [
    ['Latin-1', Buffer.from('Ol\xe1 Dana,\n', 'latin1'), /it is not UTF-8 text/],
    ['UTF-16', Buffer.from('\ufeffHi Dana,\n', 'utf16le'), /it is not a text file \(it holds a NUL byte\)/],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), /it is not a text file/],
  ];
  for (const [name, content, complaint] of unreadable) {
    it(
      `may not be ${name}, and --fix leaves it alone`,
      inFolder({ 'ask.intro.md': content }, async (folder) => {
        const { code, stdout, stderr } = await introLint(folder, ['--fix', 'ask.intro.md']);
        deepEqual([code, stdout], [2, '']);
        match(stderr, complaint);
        deepEqual(readFileSync(join(folder, 'ask.intro.md')), Buffer.from(content));
      }),
    );
  }

  it(
    'may be standard input',
    inFolder({}, async (folder) => {
      const { code, stdout } = await introLint(folder, ['--format', 'json', '-'], { input: blunt });
      equal(code, 1);
      deepEqual(paths(stdout), ['<stdin>']);
    }),
  );

  it(
    'may be called what looks like an option',
    inFolder({ '--fix': blunt }, async (folder) => {
      deepEqual(paths((await introLint(folder, ['--format=json', '--', '--fix'])).stdout), ['--fix']);
    }),
  );

  it(
    'may be many, and whoever reads of them may stop early',
    inFolder({ 'ask.intro.md': blunt }, async (folder) => {
      const args = [
        join(process.cwd(), 'dist/cli.js'),
        ...Array.from({ length: 2000 }, () => 'ask.intro.md'),
      ];
      const child = spawn(process.execPath, args, { cwd: folder });
      child.stdout.destroy();
      const [stderr, [code]] = await Promise.all([text(child.stderr), once(child, 'exit')]);
      equal(stderr, '');
      ok(code === 0 || code === 1);
    }),
  );
});
