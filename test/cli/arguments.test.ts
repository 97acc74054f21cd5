import { deepEqual, equal, match } from 'node:assert/strict';
import { version } from '../../package.json';
import { inFolder, introLint } from './intro-lint';

describe('The command line', () => {
  const wrong: [args: string[], complaint: RegExp][] = [
    [[], /Name the files to check/],
    [['--nope', 'ask.intro.md'], /--nope/],
    [['--format', 'xml', 'ask.intro.md'], /There is no format "xml"; there are stylish and json\./],
    [['--format', 'toString', 'ask.intro.md'], /There is no format "toString"/],
    [['--format'], /--format/],
    [['--fix=yes', 'ask.intro.md'], /--fix/],
    [['--today', '2026-02-30', 'ask.intro.md'], /"2026-02-30" is not a date such as 2026-12-31\./],
    [['--today', 'tomorrow', 'ask.intro.md'], /"tomorrow" is not a date/],
    [['--fix', '-'], /standard input/],
  ];
  for (const [args, complaint] of wrong) {
    it(
      `refuses ${args.join(' ') || 'to do nothing'}`,
      inFolder({ 'ask.intro.md': '' }, async (folder) => {
        const { code, stdout, stderr } = await introLint(folder, args);
        deepEqual([code, stdout], [2, '']);
        match(stderr, complaint);
        match(stderr, /^intro-lint: .*\nSee intro-lint --help\.\n$/);
      }),
    );
  }

  for (const option of ['--help', '-h']) {
    it(
      `explains itself on ${option}`,
      inFolder({}, async (folder) => {
        const { code, stdout, stderr } = await introLint(folder, [option]);
        deepEqual([code, stderr], [0, '']);
        match(stdout, /^Usage: intro-lint \[options\] \[file \| -\]…/);
        for (const known of ['--format', '--fix', '--today', '--help', '--version'])
          match(stdout, RegExp(known));
      }),
    );
  }

  for (const option of ['--version', '-v']) {
    it(
      `says on ${option} which it is`,
      inFolder({}, async (folder) => {
        equal((await introLint(folder, [option])).stdout, `${version}\n`);
      }),
    );
  }
});
