import { runSuites } from '../suite';

/** Called by VS Code in its extension host. */
export function run(): Promise<void> {
  return runSuites(__dirname);
}
