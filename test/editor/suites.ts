import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import Mocha from 'mocha';

/** Far above what any test needs: it is there to end one that waits in vain. */
const timeout = 60_000;

/**
 * Runs every `*.test.js` of a folder; fails where a test fails, and where there is none.
 *
 * @param state what the window holds, printed after a test that fails: a wait in vain does not say for what
 */
export async function runSuites(folder: string, state?: () => string): Promise<void> {
  const { INTRO_TEST_GREP: grep, CI: ci } = process.env;
  const mocha = new Mocha({ timeout, forbidOnly: Boolean(ci), ...(grep ? { grep } : {}) });
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
    if (state) runner.on('fail', () => console.log(state()));
  });
}
