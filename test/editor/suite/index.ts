import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import Mocha from 'mocha';

/** Called by VS Code in its extension host. */
export function run(): Promise<void> {
  return runSuites(__dirname);
}

/** Runs every `*.test.js` of a folder; fails where a test fails, and where there is none. */
export async function runSuites(folder: string): Promise<void> {
  const { INTRO_TEST_GREP: grep, CI: ci } = process.env;
  const mocha = new Mocha({ timeout: 20_000, forbidOnly: Boolean(ci), ...(grep ? { grep } : {}) });
  for (const file of readdirSync(folder)) {
    if (file.endsWith('.test.js')) mocha.addFile(join(folder, file));
  }
  await new Promise<void>((resolve, reject) => {
    const runner = mocha.run((failures) => {
      const tests = runner.stats?.tests ?? 0;
      if (failures > 0) reject(new Error(`${failures} of ${tests} tests failed.`));
      else if (tests === 0) reject(new Error(`No test ran in ${folder}.`));
      else resolve();
    });
  });
}
