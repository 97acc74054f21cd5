/** A command line that asks for something there is not. */
export class UsageError extends Error {}

/** Says what could not be done; the others go on. */
export function complain(message: string): void {
  process.stderr.write(`intro-lint: ${message}\n`);
  process.exitCode = 2;
}
