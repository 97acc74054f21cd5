import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { applyEdits, type Edit } from '../../server/src/core';
import { inFolder, introLint } from './intro-lint';

const blunt =
  'Hi Dána 🙏,\n\nWe ran the Kampala pilot together 🙏. Introduce me to Priya Natarajan [Title].\n\nThank you,\nSam\n';
const untitled = blunt.replace(' [Title]', '');
const kind = `Hi Dana,

We ran the Kampala pilot together in 2023. I hope the move to Gulu went well. Could you introduce me to Priya
Natarajan? Our grant ends in June, and I would like to ask her how they chose their first partners, because hers are
still there. I'd be happy to send a short text that you can forward. No worries at all if it isn't a fit.

Thank you,
Sam
`;

/** Only advice: thanks are missing where none are strictly owed. */
const advice = kind.replace('Thank you,', 'Best,');

describe('The exit status', () => {
  const cases: [name: string, text: string, code: number][] = [
    ['0 without a finding', kind, 0],
    ['0 with nothing but advice', advice, 0],
    ['1 with a warning', untitled, 1],
    ['1 with an error', kind.replace('Natarajan', '[Name]'), 1],
  ];
  for (const [name, text, code] of cases) {
    it(
      name,
      inFolder({ 'ask.intro.md': text }, async (folder) => {
        equal((await introLint(folder, ['ask.intro.md'])).code, code);
      }),
    );
  }
});

describe('--format json', () => {
  const report = async (folder: string, ...args: string[]) =>
    JSON.parse((await introLint(folder, ['--format', 'json', ...args])).stdout);

  it(
    'has the promised shape',
    inFolder({ 'ask.intro.md': blunt, 'kind.intro.md': kind }, async (folder) => {
      const { version, files, ...nothingElse } = await report(folder, 'ask.intro.md', 'kind.intro.md');
      deepEqual([version, files.length, nothingElse], [1, 2, {}]);
      const [file, clean] = files;
      deepEqual(Object.keys(file), ['path', 'kind', 'parts', 'findings']);
      deepEqual([file.path, file.kind], ['ask.intro.md', 'introduction']);
      deepEqual([clean.path, clean.findings], ['kind.intro.md', []]);
      ok(file.findings.length > 0);
      for (const part of file.parts) deepEqual(Object.keys(part), ['role', 'start', 'end']);
      for (const finding of file.findings) {
        const keys = ['rule', 'severity', 'message', 'start', 'end', 'range', 'fixes'];
        deepEqual(Object.keys(finding), keys);
        for (const fix of finding.fixes) {
          deepEqual(Object.keys(fix), ['title', 'safe', 'preferred', 'edits']);
          ok(fix.edits.length > 0);
          for (const edit of fix.edits) deepEqual(Object.keys(edit), ['start', 'end', 'text']);
        }
      }
    }),
  );

  it(
    'counts UTF-16 code units, lines and characters from 0',
    inFolder({ 'ask.intro.md': blunt }, async (folder) => {
      const [{ parts, findings }] = (await report(folder, 'ask.intro.md')).files;
      const title = findings.find(({ rule }: { rule: string }) => rule === 'placeholder');
      equal(blunt.slice(title.start, title.end), '[Title]');
      const document = TextDocument.create('', '', 0, blunt);
      deepEqual(title.range, {
        start: document.positionAt(title.start),
        end: document.positionAt(title.end),
      });
      const greeting = parts.find(({ role }: { role: string }) => role === 'greeting');
      equal(blunt.slice(greeting.start, greeting.end), 'Hi Dána 🙏,');
    }),
  );

  it(
    'gives fixes that can be applied as they stand',
    inFolder({ 'ask.intro.md': untitled }, async (folder) => {
      const [{ findings }] = (await report(folder, 'ask.intro.md')).files;
      const demand = findings.find(({ rule }: { rule: string }) => rule === 'demand');
      const edits: Edit[] = demand.fixes[0].edits;
      const fixed = applyEdits(untitled, edits);
      match(fixed, /🙏\. Would you .*introducing me to Priya Natarajan\?/);
    }),
  );

  it(
    'is JSON when there is nothing to report on',
    inFolder({}, async (folder) => {
      deepEqual(await report(folder, 'missing.intro.md'), { version: 1, files: [] });
    }),
  );
});

describe('--format stylish', () => {
  const stylish = async (folder: string, args: string[], env: Record<string, string> = {}) =>
    (await introLint(folder, args, { env })).stdout;

  it(
    'has a block for each file, columns in line, and a sum',
    inFolder({ 'a.intro.md': blunt, 'b.intro.md': kind, 'c.intro.md': advice }, async (folder) => {
      const lines = (await stylish(folder, ['a.intro.md', 'b.intro.md', 'c.intro.md'])).split('\n');
      const first = lines.indexOf('a.intro.md');
      const second = lines.indexOf('c.intro.md');
      deepEqual([first, lines.includes('b.intro.md')], [0, false]);
      const rows = lines.slice(first + 1, second - 1);
      ok(rows.length > 1);
      for (const row of rows)
        match(row, /^ {2} *\d+:\d+ {2}(?:error|warning|information|hint) +\S.* {2}[a-z-]+$/);
      const columnOf = (row: string, pattern: RegExp) => row.search(pattern);
      equal(new Set(rows.map((row) => columnOf(row, / (?:error|warning|information|hint) /))).size, 1);
      equal(new Set(rows.map((row) => columnOf(row, / {2}[a-z-]+$/))).size, 1);
      match(
        lines.at(-3) ?? '',
        /^\d+ findings \(1 error, \d+ warnings?, \d+ information(?:, \d+ hints?)?\)$/,
      );
      match(lines.at(-2) ?? '', /^\d+ can be fixed with --fix\.$/);
      equal(lines.at(-1), '');
    }),
  );

  it(
    'says nothing where nothing is wrong',
    inFolder({ 'kind.intro.md': kind }, async (folder) => {
      equal(await stylish(folder, ['kind.intro.md']), '');
    }),
  );

  it(
    'has colours only where they are wanted',
    inFolder({ 'ask.intro.md': blunt }, async (folder) => {
      const controlSequence = '\u001b';
      ok(!(await stylish(folder, ['ask.intro.md'])).includes(controlSequence));
      ok(!(await stylish(folder, ['ask.intro.md'], { NO_COLOR: '1' })).includes(controlSequence));
      const coloured = await stylish(folder, ['ask.intro.md'], { FORCE_COLOR: '1' });
      ok(coloured.startsWith(`${controlSequence}[4mask.intro.md${controlSequence}[24m\n`));
    }),
  );

  it(
    'lets nothing in a draft command the terminal',
    inFolder({ 'ask.intro.md': kind.replace('Natarajan', '{Na\u001bme}') }, async (folder) => {
      const output = await stylish(folder, ['ask.intro.md']);
      match(output, /\{Na me\}/);
      ok(!output.includes('\u001b'));
    }),
  );
});
