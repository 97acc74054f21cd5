import type { Config } from './config';
import type { Draft } from './draft';
import { looksFinished } from './draft';
import type { Context, Finding, Rule } from './rule';
import { rules as allRules } from './rules';

export interface LintOptions extends Context {
  readonly config: Config;
  /** Take the draft as finished: what is missing is reported at once. The command line does. */
  readonly finished?: boolean;
  /** The rules to run; all of them when left out. */
  readonly rules?: readonly Rule[];
}

/** A rule that threw, and what it threw. */
export interface Failure {
  readonly rule: string;
  readonly error: unknown;
}

export interface LintResult {
  /** In the order of the text; at one place, in the order of the registry. */
  readonly findings: readonly Finding[];
  readonly failures: readonly Failure[];
}

/** Runs the rules over a draft. A rule that throws is reported in `failures`; the others still speak. */
export function lint(draft: Draft, options: LintOptions): LintResult {
  const findings: Finding[] = [];
  const failures: Failure[] = [];
  const finished = options.finished === true || looksFinished(draft);
  const ignored = new Set(draft.ignored.map(({ rule }) => rule));
  for (const rule of options.rules ?? allRules) {
    const { severity, values } = options.config.of(rule);
    if (severity === 'off' || ignored.has(rule.id)) continue;
    if (rule.absence && !finished) continue;
    if (rule.kinds && !rule.kinds.includes(draft.kind)) continue;
    try {
      for (const problem of rule.check(draft, values, options)) {
        findings.push({
          rule: rule.id,
          severity: severity ?? problem.severity ?? rule.severity,
          message: problem.message,
          start: problem.start,
          end: problem.end,
          fixes: problem.fixes ?? [],
          related: problem.related ?? [],
        });
      }
    } catch (error) {
      failures.push({ rule: rule.id, error });
    }
  }
  findings.sort((a, b) => a.start - b.start || a.end - b.end);
  return { findings, failures };
}
