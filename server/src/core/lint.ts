import type { Config } from './config';
import type { Draft } from './draft';
import { looksFinished } from './draft';
import { type Suppression, suppressionsOf } from './ignore';
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
  readonly weight: number | undefined;
}

/** Runs the rules over a draft. A rule that throws is reported in `failures`; the others still speak. */
export function lint(draft: Draft, options: LintOptions): LintResult {
  const failures: Failure[] = [];
  const finished = options.finished === true || looksFinished(draft);
  const rules = options.rules ?? allRules;

  function* run(rule: Rule, context: Context): Generator<Candidate> {
    const { severity, values } = options.config.of(rule);
    if (severity === 'off' || (rule.absence && !finished) || !speaksAbout(rule, draft)) return;
    try {
      for (const problem of rule.check(draft, values, context)) {
        const { start, end } = problem;
        yield {
          rule: rule.id,
          severity: severity ?? problem.severity ?? rule.severity,
          message: problem.message,
          start,
          end,
          fixes: problem.fixes ?? [],
          related: problem.related ?? [],
          absence: rule.absence === true,
          tone: rule.tone,
          clause: problem.clause ?? { start, end },
          weight: problem.weight,
        };
      }
    } catch (error) {
      failures.push({ rule: rule.id, error });
    }
  }

  const context: Context = { from: options.config.from, ...options };
  const suppressions = suppressionsOf(draft);
  const used = new Set<Suppression>();
  function isSuppressed(candidate: Candidate): boolean {
    const by = suppressions.filter(({ rule, scope }) => {
      return rule === candidate.rule && (!scope || touches(scope, candidate));
    });
    for (const suppression of by) used.add(suppression);
    return by.length > 0;
  }

  const candidates = rules.filter(({ last }) => !last).flatMap((rule) => [...run(rule, context)]);
  // What is outranked is out before anything is ignored: an ignored finding still speaks for its clause.
  const ranked = candidates.filter((candidate) => !outranked(candidate, candidates));
  const heard = ranked.filter((candidate) => !isDoubtful(candidate) || isBacked(candidate, ranked));
  const left = heard.filter((candidate) => !isSuppressed(candidate));
  const ids = allRules.map(({ id }) => id);
  const unused = suppressions.filter(
    (suppression) =>
      !used.has(suppression) &&
      (!ids.includes(suppression.rule) ||
        rules.some((rule) => rule.id === suppression.rule && canTell(rule))),
  );
  const outcome = {
    unused,
    rules: ids,
    speaks: (rule: string, scope: Span | undefined) =>
      left.some((finding) => finding.rule === rule && (!scope || touches(scope, finding))),
  };
  const afterwards = rules
    .filter(({ last }) => last)
    .flatMap((rule) => [...run(rule, { ...context, outcome })])
    .filter((candidate) => !isSuppressed(candidate));
  const findings = [...left, ...afterwards]
    .map(({ tone, clause, weight, ...finding }): Finding => finding)
    .sort((a, b) => a.start - b.start || a.end - b.end);
  return { findings, failures };

  /** Whether the silence of a rule means that it has nothing to say. */
  function canTell(rule: Rule): boolean {
    if (rule.last || failures.some((failure) => failure.rule === rule.id)) return false;
    return (
      options.config.of(rule).severity !== 'off' && (!rule.absence || finished) && isReadable(rule, draft)
    );
  }
}

/** True unless the rule is about English wording, and the draft is in another language. */
const isReadable = ({ wording }: Rule, { english }: Draft): boolean => english || wording !== true;

/**
 * True when a rule is about drafts of this kind and language. Where the kind was only read from a text that seems to ask for
 * nothing, a rule about wording speaks all the same: what reproaches or orders is no mail that asks for nothing.
 */
function speaksAbout(rule: Rule, draft: Draft): boolean {
  const { kinds, wording, absence } = rule;
  if (!isReadable(rule, draft)) return false;
  if (!kinds || kinds.includes(draft.kind)) return true;
  return draft.kind === 'other' && draft.kindInferred && wording === true && !absence;
}

/** True for a finding about tone in whose clause another one speaks: what a construction shows before what words say. */
function outranked(candidate: Candidate, candidates: readonly Candidate[]): boolean {
  const { tone, clause, weight } = candidate;
  if (tone === undefined) return false;
  return candidates.some((other) => {
    if (other.tone === undefined || other === candidate || !touches(other.clause, clause)) return false;
    if (weight === undefined) return other.weight === undefined && other.tone < tone;
    return other.weight === undefined || other.weight > weight;
  });
}

/** True for a finding about tone that the words of its sentence only suggest. */
const isDoubtful = ({ weight }: Candidate): boolean => weight !== undefined && weight <= 0;

/** True where another fault of tone, elsewhere in the message, bears out what the words of a sentence suggest. */
const isBacked = (candidate: Candidate, candidates: readonly Candidate[]): boolean =>
  candidates.some(
    (other) =>
      other.tone !== undefined &&
      other.rule !== candidate.rule &&
      !isDoubtful(other) &&
      !touches(other.clause, candidate.clause),
  );
