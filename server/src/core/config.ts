import type { Rule, Severity } from './rule';
import { rules } from './rules';

type OptionValue = number | string | boolean;

/** What the user decided about one rule; `severity` is absent where the rule's own holds. */
export interface RuleConfig {
  readonly severity: Severity | 'off' | undefined;
  readonly values: Readonly<Record<string, OptionValue>>;
}

/** The resolved configuration of one draft. */
export interface Config {
  of(rule: Rule): RuleConfig;
}

/** Something in the configuration that was not understood and is therefore left out. */
export interface ConfigProblem {
  /** Keys from the root to the place, for example `['rules', 'demand', 'severity']`. */
  readonly path: readonly string[];
  readonly message: string;
}

const severities = new Set<unknown>(['error', 'warning', 'information', 'hint', 'off']);

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Reads the value of the setting `rules`: rule id to severity, `off`, or `{ severity, …options }`.
 * What is not understood is named in `problems` and otherwise ignored, so that one typo costs one entry.
 */
export function resolveConfig(raw: unknown): { config: Config; problems: readonly ConfigProblem[] } {
  const problems: ConfigProblem[] = [];
  const entries = new Map<string, RuleConfig>();
  if (raw !== undefined && raw !== null && !isRecord(raw)) {
    problems.push({ path: ['rules'], message: 'Expected an object from rule to severity.' });
  }
  for (const [id, entry] of Object.entries(isRecord(raw) ? raw : {})) {
    const rule = rules.find((candidate) => candidate.id === id);
    if (!rule) {
      problems.push({ path: ['rules', id], message: `There is no rule "${id}".` });
      continue;
    }
    const given = isRecord(entry) ? entry : { severity: entry };
    let severity: RuleConfig['severity'];
    const values = defaults(rule);
    for (const [key, value] of Object.entries(given)) {
      const path = ['rules', id, key];
      if (key === 'severity') {
        if (severities.has(value)) severity = value as RuleConfig['severity'];
        else problems.push({ path, message: `"${String(value)}" is no severity.` });
      } else if (!Object.hasOwn(rule.options, key)) {
        problems.push({ path, message: `The rule "${id}" has no option "${key}".` });
      } else if (typeof value !== typeof rule.options[key]?.default) {
        problems.push({ path, message: `Expected a ${typeof rule.options[key]?.default}.` });
      } else {
        values[key] = value as OptionValue;
      }
    }
    entries.set(id, { severity, values });
  }
  const config: Config = {
    of: (rule) => entries.get(rule.id) ?? { severity: undefined, values: defaults(rule) },
  };
  return { config, problems };
}

function defaults(rule: Rule): Record<string, OptionValue> {
  return Object.fromEntries(Object.entries(rule.options).map(([key, option]) => [key, option.default]));
}

/** The configuration of somebody who configured nothing. */
export const defaultConfig: Config = resolveConfig(undefined).config;
