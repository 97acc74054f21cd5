import * as l10n from '@vscode/l10n';
import { isMap, isNode, isScalar, type Pair, parseDocument } from 'yaml';
import { nearest } from './language/nearest';
import { parseMailbox } from './mailbox';
import { type Option, type Rule, type Severity, severities } from './rule';
import { rules } from './rules';
import type { Span } from './span';

type OptionValue = Option['default'];

/** What the user decided about one rule; `severity` is absent where the rule's own holds. */
export interface RuleConfig {
  readonly severity: Severity | 'off' | undefined;
  readonly values: Readonly<Record<string, OptionValue>>;
}

/** The resolved configuration of one draft. */
export interface Config {
  of(rule: Rule): RuleConfig;
  /** The writer's mailbox, where one is given. */
  readonly from: string | undefined;
}

/** Something in the configuration that was not understood and is therefore left out. */
export interface ConfigProblem {
  /** Keys from the root to the place, for example `['rules', 'demand', 'severity']`. */
  readonly path: readonly string[];
  /** What is wrong there: the last key itself, or its value. */
  readonly at: 'key' | 'value';
  readonly message: string;
}

/** What resolving found; a source that is not understood at all configures nothing. */
export interface Resolved {
  readonly config: Config;
  /** In the order of the sources. */
  readonly problems: readonly (readonly ConfigProblem[])[];
}

/** What a configuration may name for a severity. */
export const levels = [...severities, 'off'] as const;

/** The keys of a configuration, in settings and in `.intro.yaml` alike. */
export const configKeys = ['rules', 'from'] as const;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What one source says; nothing where it is silent. */
interface Source {
  readonly entries: ReadonlyMap<string, RuleConfig>;
  readonly from: string | undefined;
  readonly problems: readonly ConfigProblem[];
}

/**
 * Resolves configurations of one shape, `{ rules, from }`: the user's settings, then the `.intro.yaml` of the
 * repository. What a later one says about a rule, or as `from`, replaces what an earlier one says. What is not
 * understood is named in `problems` and otherwise ignored, so that one typo costs one entry.
 */
export function resolveConfig(...raw: readonly unknown[]): Resolved {
  const sources = raw.map(readSource);
  const entries = new Map(sources.flatMap((source) => [...source.entries]));
  const config: Config = {
    of: (rule) => entries.get(rule.id) ?? standard(rule),
    from: sources.map(({ from }) => from).findLast((from) => from !== undefined),
  };
  return { config, problems: sources.map(({ problems }) => problems) };
}

function readSource(raw: unknown): Source {
  const problems: ConfigProblem[] = [];
  const report = (path: readonly string[], at: ConfigProblem['at'], message: string) => {
    problems.push({ path, at, message });
  };
  if (raw === undefined || raw === null) return { entries: new Map(), from: undefined, problems };
  if (!isRecord(raw)) report([], 'value', l10n.t('Expected the keys {0} and {1}.', ...configKeys));
  const { rules: given, from, ...others } = isRecord(raw) ? raw : {};
  for (const key of Object.keys(others)) {
    const [meant] = nearest(key, configKeys);
    const message = meant
      ? l10n.t('There is no key "{0}"; the nearest is "{1}".', key, meant)
      : l10n.t('There is no key "{0}".', key);
    report([key], 'key', message);
  }
  if (given !== undefined && given !== null && !isRecord(given)) {
    report(['rules'], 'value', l10n.t('Expected an object from rule to severity.'));
  }
  const entries = new Map<string, RuleConfig>();
  for (const [id, entry] of Object.entries(isRecord(given) ? given : {})) {
    const rule = rules.find((candidate) => candidate.id === id);
    if (rule) entries.set(id, readEntry(rule, entry, report));
    else {
      const [meant] = nearest(
        id,
        rules.map((candidate) => candidate.id),
      );
      const message = meant
        ? l10n.t('There is no rule "{0}"; the nearest is "{1}".', id, meant)
        : l10n.t('There is no rule "{0}".', id);
      report(['rules', id], 'key', message);
    }
  }
  return { entries, from: readFrom(from, report), problems };
}

type Report = (path: readonly string[], at: ConfigProblem['at'], message: string) => void;

function readEntry(rule: Rule, entry: unknown, report: Report): RuleConfig {
  const { id, options } = rule;
  const values = defaults(rule);
  let severity: RuleConfig['severity'];
  const setSeverity = (value: unknown, path: readonly string[]) => {
    severity = levels.find((known) => known === value);
    if (severity === undefined) {
      const given = JSON.stringify(value);
      report(path, 'value', l10n.t('{0} is no severity; there are {1}.', given, levels.join(', ')));
    }
  };
  if (!isRecord(entry)) {
    setSeverity(entry, ['rules', id]);
    return { severity, values };
  }
  for (const [key, value] of Object.entries(entry)) {
    const path = ['rules', id, key];
    const option = Object.hasOwn(options, key) ? options[key] : undefined;
    if (key === 'severity') setSeverity(value, path);
    else if (!option) {
      const [meant] = nearest(key, ['severity', ...Object.keys(options)]);
      const message = meant
        ? l10n.t('The rule "{0}" has no option "{1}"; the nearest is "{2}".', id, key, meant)
        : l10n.t('The rule "{0}" has no option "{1}".', id, key);
      report(path, 'key', message);
    } else if (isValueOf(option, value)) values[key] = value;
    else report(path, 'value', expected(option));
  }
  return { severity, values };
}

function readFrom(from: unknown, report: Report): string | undefined {
  if (from === undefined || from === null) return undefined;
  if (typeof from !== 'string') {
    report(['from'], 'value', l10n.t('Expected a name or an address.'));
    return undefined;
  }
  const trimmed = from.trim();
  if (trimmed === '') return undefined;
  if (!parseMailbox(trimmed)) {
    report(['from'], 'value', l10n.t('"{0}" is neither a name nor an address.', trimmed));
  }
  return trimmed;
}

/** Options that count are whole numbers: a limit of words, of days. */
function isValueOf({ default: standard }: Option, value: unknown): value is OptionValue {
  if (typeof standard !== 'number') return typeof value === typeof standard;
  return typeof value === 'number' && value >= 0 && Number.isInteger(value);
}

const expected = ({ default: standard }: Option): string =>
  typeof standard === 'number'
    ? l10n.t('Expected a whole number.')
    : typeof standard === 'boolean'
      ? l10n.t('Expected true or false.')
      : l10n.t('Expected a text.');

function defaults(rule: Rule): Record<string, OptionValue> {
  return Object.fromEntries(Object.entries(rule.options).map(([key, option]) => [key, option.default]));
}

const standards = new WeakMap<Rule, RuleConfig>();

/** What holds for a rule of which nobody said anything. Asked for on every keystroke. */
function standard(rule: Rule): RuleConfig {
  let found = standards.get(rule);
  if (!found) {
    found = { severity: undefined, values: defaults(rule) };
    standards.set(rule, found);
  }
  return found;
}

/** The configuration of somebody who configured nothing. */
export const defaultConfig: Config = resolveConfig().config;

/** A `.intro.yaml`, read. */
export interface ConfigFile {
  readonly text: string;
  /** What `resolveConfig` takes; undefined where YAML gives up. */
  readonly raw: unknown;
  /** What is wrong in it and where. A file with a problem still configures what is understood. */
  readonly problems: readonly (Span & { readonly message: string })[];
}

/** Much more than a configuration takes; the YAML parser recurses, and must not run deep. */
const mostCharacters = 100_000;
const tooDeep = /(?:[[{][^[{]*){100}|^[ \t?:-]{100}/m;

/** Reads the text of a `.intro.yaml`. Never throws. */
export function readConfigFile(text: string): ConfigFile {
  if (text.length > mostCharacters || tooDeep.test(text)) {
    const message = l10n.t('This is no configuration.');
    return { text, raw: undefined, problems: [{ start: 0, end: 1, message }] };
  }
  const document = parseDocument(text, { prettyErrors: false, logLevel: 'silent' });
  if (document.errors.length > 0) {
    const problems = document.errors.map(({ pos: [start, end], message }) => ({
      start: Math.min(start, text.length),
      end: Math.min(end, text.length),
      message: message.split('\n', 1)[0] ?? message,
    }));
    return { text, raw: undefined, problems };
  }
  try {
    const raw: unknown = document.toJS({ maxAliasCount: 20 });
    const [found = []] = resolveConfig(raw).problems;
    const problems = found.map((problem) => ({
      ...spanOf(document.contents, problem, text),
      message: problem.message,
    }));
    return { text, raw, problems };
  } catch (error) {
    // Aliases that expand without end.
    const message = error instanceof Error ? error.message : String(error);
    return { text, raw: undefined, problems: [{ start: 0, end: text.length, message }] };
  }
}

/** Where a path leads: the span of its last key, or of the value there. */
function spanOf(root: unknown, { path, at }: ConfigProblem, text: string): Span {
  let node = root;
  let pair: Pair | undefined;
  for (const key of path) {
    const items = isMap(node) ? node.items : [];
    pair = items.find((item) => isScalar(item.key) && String(item.key.value) === key);
    node = pair?.value;
  }
  const [value, key] = [node, pair?.key].map((found) => (isNode(found) ? found.range : undefined));
  const range = (at === 'value' && value && value[1] > value[0] ? value : key) ?? value;
  return range ? { start: range[0], end: range[1] } : { start: 0, end: text.length };
}
