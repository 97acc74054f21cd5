/** `intro-lint`: the findings of drafts on the command line. */
import './quick-patterns';
import { writeFile } from 'node:fs/promises';
import { inspect, parseArgs } from 'node:util';
import { version } from '../../package.json';
import { createCircumstances } from './cli/circumstances';
import { complain, UsageError } from './cli/complain';
import { json } from './cli/json';
import type { Report } from './cli/report';
import { readSource, reason, type Source, Unreadable } from './cli/source';
import { stylish } from './cli/stylish';
import { fixAll, type LintOptions, lint, parseDraft } from './core';
import { isDate } from './core/calendar';
import { configName } from './disk';
import { localDate } from './today';

const usage = `Usage: intro-lint [options] [file | -]…

Reads drafts of requests (NAME.intro.md) and says what the reader would mind. A lone - is standard input.

  --format FORMAT      stylish (for people, the default) or json
  --fix                apply the fixes that keep every fact, and report what is left
  --config FILE        take this configuration instead of the nearest ${configName}
  --today YYYY-MM-DD   take this date for today's
  -h, --help           show this text
  -v, --version        show the version

Exit status: 0 no error and no warning, 1 at least one, 2 something could not be done.
`;

const formats = { stylish, json };

interface Request {
  readonly paths: readonly string[];
  readonly format: (reports: readonly Report[]) => string;
  readonly fix: boolean;
  readonly today: string;
  /** The configuration file that was named. */
  readonly config: string | undefined;
}

/** Reads the command line; a string is the whole answer to it. */
function readArguments(args: readonly string[]): Request | string {
  const { values, positionals: paths } = parse(args);
  if (values.help) return usage;
  if (values.version) return `${version}\n`;
  if (!Object.hasOwn(formats, values.format)) {
    throw new UsageError(`There is no format "${values.format}"; there are stylish and json.`);
  }
  const today = values.today ?? localDate(new Date());
  if (!isDate(today)) throw new UsageError(`"${today}" is not a date such as 2026-12-31.`);
  if (paths.length === 0) throw new UsageError('Name the files to check, or - for standard input.');
  if (values.fix && paths.includes('-'))
    throw new UsageError('--fix rewrites files; standard input is none.');
  return {
    paths,
    format: formats[values.format as keyof typeof formats],
    fix: values.fix,
    today,
    config: values.config,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: 'string', default: 'stylish' },
        fix: { type: 'boolean', default: false },
        config: { type: 'string' },
        today: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean', short: 'v' },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** Applies the safe fixes of a file. Gives the text that the file holds afterwards. */
async function rewrite(path: string, { text, mark }: Source, options: LintOptions): Promise<string> {
  const fixed = fixAll(text, options);
  if (fixed === text) return text;
  try {
    await writeFile(path, mark + fixed);
    return fixed;
  } catch (error) {
    complain(`${path}: not written: ${reason(error)}`);
    return text;
  }
}

/** Lints one input, fixed first where that is asked for. Complains where that fails, so that the others go on. */
async function check(path: string, fix: boolean, options: LintOptions): Promise<Report | undefined> {
  try {
    const source = await readSource(path);
    const draft = parseDraft(fix ? await rewrite(path, source, options) : source.text);
    const { findings, failures } = lint(draft, options);
    for (const { rule, error } of failures) complain(`${path}: the rule ${rule} failed: ${inspect(error)}`);
    return { path: path === '-' ? '<stdin>' : path, draft, findings };
  } catch (error) {
    complain(`${path}: ${error instanceof Unreadable ? error.message : inspect(error)}`);
    return undefined;
  }
}

async function run(request: Request): Promise<void> {
  const reports: Report[] = [];
  const circumstancesOf = createCircumstances(request.config, request.today);
  for (const path of request.paths) {
    const options = circumstancesOf(path);
    const report = options && (await check(path, request.fix, options));
    if (report) reports.push(report);
  }
  process.stdout.write(request.format(reports));
  const bad = reports.some(({ findings }) =>
    findings.some(({ severity }) => severity === 'error' || severity === 'warning'),
  );
  process.exitCode ??= bad ? 1 : 0;
}

async function main(): Promise<void> {
  try {
    const request = readArguments(process.argv.slice(2));
    if (typeof request === 'string') process.stdout.write(request);
    else await run(request);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    complain(`${error.message}\nSee intro-lint --help.`);
  }
}

// Whoever reads the output may stop early, as `head` does. That is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

main();
