/**
 * Runs the suites in a VS Code: first the extension as it is built here, then the pages and windows it shows, then the
 * packaged one, installed.
 */
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runTests, TestRunFailedError } from '@vscode/test-electron';
import { progress, root, runQuietly } from './host/cache';
import { type Editor, findEditor, install } from './host/editor';
import { fixedClock, interrupted, prepareUser, withTemporaryFolder } from './host/workbench';
import { runSuites } from './suites';

const vsix = join(root, 'dist/intro-drafts.vsix');

const runs = {
  suite: runDevelopment,
  webview: () => runHere('webview'),
  window: () => runHere('window'),
  'multi-root': runMultiRoot,
  packaged: runPackaged,
};

async function main(): Promise<void> {
  const chosen = process.argv[2];
  const names = Object.keys(runs) as (keyof typeof runs)[];
  const wanted = chosen === undefined ? names : names.filter((name) => name === chosen);
  if (wanted.length === 0) throw new Error(`There is no run "${chosen}"; there is ${names.join(', ')}.`);

  // `runTests` passes an interrupt on to the editor, and only that.
  process.once('SIGTERM', () => process.kill(process.pid, 'SIGINT'));
  const editor = await findEditor();
  console.log(`Testing in ${editor.name}.`);
  for (const name of wanted) {
    console.log(`\n# test/editor/${name}`);
    try {
      await withTemporaryFolder((folder) => runs[name](editor, folder));
    } catch (error) {
      console.error(error instanceof Error ? error.message : error);
      process.exitCode = 1;
      if (wasInterrupted(error)) return;
      // The other run still has something to say.
    }
  }
}

async function runDevelopment(editor: Editor, folder: string): Promise<void> {
  await runSuite(editor, folder, 'suite', root, workspaceOf(folder, 'fixtures'));
}

async function runMultiRoot(editor: Editor, folder: string): Promise<void> {
  const workspace = join(workspaceOf(folder, 'multi-root/fixtures'), 'requests.code-workspace');
  await runSuite(editor, folder, 'multi-root', root, workspace);
}

/** In this process: what is on the screen only the browser around it can see, and that is the embedded editor's. */
async function runHere(suite: string): Promise<void> {
  if (process.platform === 'win32') {
    console.log('Not on Windows: the embedded VS Code does not run there.');
    return;
  }
  await runSuites(join(root, 'out/test/editor', suite));
}

async function runPackaged(editor: Editor, folder: string): Promise<void> {
  progress('Packaging…');
  await runQuietly('npm', ['run', 'package'], root);
  // VS Code wants an extension in development. Were it ours, it would stand in for the installed one.
  const stub = join(folder, 'stub');
  mkdirSync(stub);
  const { engines } = require(join(root, 'package.json'));
  const manifest = { name: 'stub', publisher: 'test', version: '0.0.0', engines };
  writeFileSync(join(stub, 'package.json'), JSON.stringify(manifest));
  await install(editor, vsix, profileFlags(folder));
  await runSuite(editor, folder, 'packaged', stub, workspaceOf(folder, 'fixtures'));
}

/** Copies what a suite works on. */
function workspaceOf(folder: string, fixtures: string): string {
  const workspace = join(folder, 'workspace');
  cpSync(join(root, 'test/editor', fixtures), workspace, { recursive: true });
  return workspace;
}

async function runSuite(
  editor: Editor,
  folder: string,
  suite: string,
  extension: string,
  workspace: string,
): Promise<void> {
  prepareUser(join(folder, 'user'));
  await runTests({
    vscodeExecutablePath: editor.executable,
    extensionDevelopmentPath: extension,
    extensionTestsPath: join(root, 'out/test/editor', suite, 'index.js'),
    launchArgs: [workspace, ...profileFlags(folder)],
    extensionTestsEnv: fixedClock,
  });
}

function profileFlags(folder: string): string[] {
  return [`--user-data-dir=${join(folder, 'user')}`, `--extensions-dir=${join(folder, 'extensions')}`];
}

function wasInterrupted(error: unknown): boolean {
  return error instanceof TestRunFailedError && (error.signal !== undefined || error.code === interrupted);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
