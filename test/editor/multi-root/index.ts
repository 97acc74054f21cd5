import { windowState } from '../suite/workbench';
import { runSuites } from '../suites';

/** Called by VS Code in its extension host. */
export function run(): Promise<void> {
  return runSuites(__dirname, windowState);
}
