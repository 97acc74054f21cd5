import { runSuites } from '../suites';
import { windowState } from './workbench';

/** Called by VS Code in its extension host. */
export function run(): Promise<void> {
  return runSuites(__dirname, windowState);
}
