import { deepEqual, equal, match } from 'node:assert/strict';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inFolder, introLint } from './intro-lint';

const blunt = 'Hi Dana,\n\nIntroduce me to Priya Natarajan.\n\nThank you,\nSam\n';

/** The severities of the demands that a run reports, file by file. */
async function demands(folder: string, ...args: string[]): Promise<string[]> {
  const { stdout } = await introLint(folder, ['--format', 'json', ...args]);
  const { files } = JSON.parse(stdout) as { files: { findings: { rule: string; severity: string }[] }[] };
  return files.map(({ findings }) => findings.find(({ rule }) => rule === 'demand')?.severity ?? 'none');
}

describe('The configuration of the command line', () => {
  it(
    'is the nearest .intro.yaml at or above the draft',
    inFolder({ 'ask.intro.md': blunt, '.intro.yaml': 'rules: { demand: hint }\n' }, async (folder) => {
      mkdirSync(join(folder, 'deep/deeper'), { recursive: true });
      mkdirSync(join(folder, 'own'));
      writeFileSync(join(folder, 'deep/deeper/ask.intro.md'), blunt);
      writeFileSync(join(folder, 'own/ask.intro.md'), blunt);
      writeFileSync(join(folder, 'own/.intro.yaml'), 'rules: { demand: error }\n');
      deepEqual(await demands(folder, 'ask.intro.md', 'deep/deeper/ask.intro.md', 'own/ask.intro.md'), [
        'hint',
        'hint',
        'error',
      ]);
    }),
  );

  it(
    'is the one that --config names, whatever lies beside the draft',
    inFolder(
      {
        'ask.intro.md': blunt,
        '.intro.yaml': 'rules: { demand: error }\n',
        'quiet.yaml': 'rules: { demand: off }\n',
      },
      async (folder) => {
        deepEqual(await demands(folder, '--config', 'quiet.yaml', 'ask.intro.md'), ['none']);
      },
    ),
  );

  it(
    'holds for standard input in its folder',
    inFolder({ '.intro.yaml': 'rules: { demand: hint }\n' }, async (folder) => {
      const { stdout } = await introLint(folder, ['--format', 'json', '-'], { input: blunt });
      match(stdout, /"rule":"demand","severity":"hint"/);
    }),
  );

  it(
    'stops the run of its drafts where it is wrong, and says where once',
    inFolder(
      { 'a.intro.md': blunt, 'b.intro.md': blunt, '.intro.yaml': 'rules:\n  demnad: off\n' },
      async (folder) => {
        const { code, stdout, stderr } = await introLint(folder, ['a.intro.md', 'b.intro.md']);
        deepEqual([code, stdout], [2, '']);
        equal(stderr, 'intro-lint: .intro.yaml:2:3: There is no rule "demnad"; the nearest is "demand".\n');
      },
    ),
  );

  it(
    'must be there when it is named',
    inFolder({ 'ask.intro.md': blunt }, async (folder) => {
      const { code, stderr } = await introLint(folder, ['--config', 'none.yaml', 'ask.intro.md']);
      equal(code, 2);
      match(stderr, /^intro-lint: none\.yaml: there is no such file\n/);
    }),
  );
});

describe('The files beside a draft', () => {
  const listing = (path: string) =>
    `---\nsubject: The plan of the wells\nattachments: ['${path}']\n---\n\n${blunt}`;
  const missing = async (folder: string, draft: string) => {
    const { stdout } = await introLint(folder, ['--format', 'json', draft]);
    const found = JSON.parse(stdout).files[0].findings as { rule: string; message: string }[];
    return found.filter(({ rule }) => rule === 'attachment-missing').map(({ message }) => message);
  };

  it(
    'are looked for from the draft, within the folder that the run is in',
    inFolder({ 'cv.pdf': '' }, async (folder) => {
      mkdirSync(join(folder, 'drafts'));
      const messages = async (path: string) => {
        writeFileSync(join(folder, 'drafts/ask.intro.md'), listing(path));
        return missing(folder, 'drafts/ask.intro.md');
      };
      deepEqual(await messages('../cv.pdf'), []);
      deepEqual(await messages('cv.pdf'), ['There is no file “cv.pdf”.']);
      match((await messages('../../cv.pdf'))[0] ?? '', /lies outside/);
      match((await messages(join(folder, 'cv.pdf')))[0] ?? '', /lies outside/);
      deepEqual(await messages('../drafts'), ['There is no file “../drafts”.']);
    }),
  );

  it(
    'are unknown to standard input',
    inFolder({}, async (folder) => {
      const { stdout } = await introLint(folder, ['--format', 'json', '-'], { input: listing('cv.pdf') });
      equal(stdout.includes('attachment-missing'), false);
    }),
  );

  it(
    'may be reached through a symbolic link',
    inFolder({ 'cv.pdf': '', 'ask.intro.md': listing('link.pdf') }, async (folder) => {
      symlinkSync(join(folder, 'cv.pdf'), join(folder, 'link.pdf'));
      deepEqual(await missing(folder, 'ask.intro.md'), []);
    }),
  );
});
