import type { Config } from './config';
import type { Draft } from './draft';
import { looksFinished } from './draft';
import type { Context, Finding, Rule } from './rule';
import { rules as allRules } from './rules';
import { type Span, touches } from './span';

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

/** A finding with what lint needs to choose between findings. */
interface Candidate extends Finding {
  readonly tone: number | undefined;
  readonly clause: Span;
}

/** Runs the rules over a draft. A rule that throws is reported in `failures`; the others still speak. */
export function lint(draft: Draft, options: LintOptions): LintResult {
  const candidates: Candidate[] = [];
  const failures: Failure[] = [];
  const finished = options.finished === true || looksFinished(draft);
  for (const rule of options.rules ?? allRules) {
    const { severity, values } = options.config.of(rule);
    if (severity === 'off' || (rule.absence && !finished)) continue;
    if (!speaksAbout(rule, draft)) continue;
    try {
      for (const problem of rule.check(draft, values, options)) {
        const { start, end } = problem;
        candidates.push({
          rule: rule.id,
          severity: severity ?? problem.severity ?? rule.severity,
          message: problem.message,
          start,
          end,
          fixes: problem.fixes ?? [],
          related: problem.related ?? [],
          tone: rule.tone,
          clause: problem.clause ?? { start, end },
        });
      }
    } catch (error) {
      failures.push({ rule: rule.id, error });
    }
  }
  // An ignored finding still outranks the others of its clause: who ignores it has had their say on the tone.
  const ignored = new Set(draft.ignored.map(({ rule }) => rule));
  const findings = candidates
    .filter((candidate) => !ignored.has(candidate.rule) && !outranked(candidate, candidates))
    .map(({ tone, clause, ...finding }): Finding => finding)
    .sort((a, b) => a.start - b.start || a.end - b.end);
  return { findings, failures };
}

/**
 * True when a rule is about drafts of this kind. Where the kind was only read from a text that seems to ask for
 * nothing, a rule about wording speaks all the same: what reproaches or orders is no mail that asks for nothing.
 */
function speaksAbout({ kinds, wording, absence }: Rule, draft: Draft): boolean {
  if (!kinds || kinds.includes(draft.kind)) return true;
  return draft.kind === 'other' && draft.kindInferred && wording === true && !absence;
}

/** True for a finding about tone in whose clause a more specific one speaks. */
function outranked({ tone, clause }: Candidate, candidates: readonly Candidate[]): boolean {
  if (tone === undefined) return false;
  return candidates.some(
    (other) => other.tone !== undefined && other.tone < tone && touches(other.clause, clause),
  );
}
