/** The configuration that holds for a draft, written out with where each value comes from. */
import * as l10n from '@vscode/l10n';
import { type Config, resolveConfig } from './config';
import type { Draft } from './draft';
import type { Rule } from './rule';

/** What one place says about settings, by name without `intro.`. */
export interface SettingsLayer {
  /** As it is shown: "default", "user setting". */
  readonly origin: string;
  readonly values: Readonly<Record<string, unknown>>;
}

/** Everything that a configuration is made of. */
export interface ConfigSources {
  /** The name of the draft's file. */
  readonly name: string;
  readonly draft: Draft;
  /** The defaults first; of two that name a setting the later one counts. */
  readonly layers: readonly SettingsLayer[];
  /** The `.intro.yaml` that holds for the draft, which counts more than settings, and the path it is known by. */
  readonly file: { readonly path: string; readonly raw: unknown } | undefined;
  /** The configuration that these were resolved to. */
  readonly config: Config;
  readonly rules: readonly Rule[];
}

/** A line of the result: `key: value`, and the origin that stands behind it. */
interface Entry {
  readonly key: string;
  readonly value: unknown;
  readonly origin: string;
}

const standard = 'default';

/** What the places are called that settings come from; a file goes by its path. */
const names: Readonly<Record<string, () => string>> = {
  [standard]: () => l10n.t('default'),
  'user setting': () => l10n.t('user setting'),
  'workspace setting': () => l10n.t('workspace setting'),
  'folder setting': () => l10n.t('folder setting'),
  'front matter': () => l10n.t('front matter'),
};

const nameOf = (origin: string): string => names[origin]?.() ?? origin;

/** Writes the configuration of a draft as YAML: each setting and each option of a rule, its value and its origin. */
export function effectiveConfiguration(sources: ConfigSources): string {
  const { name, draft, layers, file, rules, config } = sources;
  const ignored = new Set(draft.ignored.map(({ rule }) => rule));
  const fromFile = file ? [{ origin: file.path, values: recordOf(file.raw) }] : [];
  const settings = [...new Set(layers.flatMap(({ values }) => Object.keys(values)))]
    .filter((key) => key !== 'rules')
    .sort()
    .map((key): Entry => {
      if (key !== 'from') return lastOf(layers, key);
      const origin = originOf([...layers, ...fromFile], ['from'], config.from);
      return { key, value: config.from ?? '', origin };
    });
  const blocks = rules.map((rule) => {
    const { severity, values } = config.of(rule);
    const path = ['rules', rule.id];
    // What the file says about a rule replaces all that settings say about it.
    const said = fromFile.some((layer) => at(layer.values, path) !== undefined) ? fromFile : layers;
    const origin = (key: string, value: unknown) => originOf(said, [...path, key], value);
    const level: Entry = ignored.has(rule.id)
      ? { key: 'severity', value: 'off', origin: l10n.t('front matter, ignore') }
      : { key: 'severity', value: severity ?? rule.severity, origin: origin('severity', severity) };
    const options = Object.keys(rule.options).map(
      (key): Entry => ({ key, value: values[key], origin: origin(key, values[key]) }),
    );
    return { id: rule.id, entries: [level, ...options] };
  });
  const changed = [
    ...settings.map((entry) => ({ ...entry, key: `settings.${entry.key}` })),
    ...blocks.flatMap(({ id, entries }) => entries.map((entry) => ({ ...entry, key: `${id}.${entry.key}` }))),
  ].filter(({ origin }) => origin !== standard);
  const width = widest([...settings, ...blocks.flatMap(({ entries }) => entries)]);
  const lines = (entries: readonly Entry[], indent: string) =>
    entries.map((entry) => `${written(entry, indent).padEnd(width)}  # ${nameOf(entry.origin)}`);
  const order = [...layers.map(({ origin }) => origin), ...(file ? [file.path] : []), 'front matter'];
  const problems = resolveConfig(...layers.map(({ values }) => own(values)), file?.raw).problems.flat();
  return [
    `# ${l10n.t('What holds for {0}, and behind each value where it comes from.', name)}`,
    `# ${l10n.t('Of two places the later counts: {0}.', order.map(nameOf).join(', '))}`,
    `# ${l10n.t('Unless a severity is set, some rules weigh what they find by its case.')}`,
    `# ${
      changed.length > 0
        ? l10n.t('Not the default: {0}.', changed.map(({ key }) => key).join(', '))
        : l10n.t('Not the default: nothing.')
    }`,
    ...problems.map(
      ({ path, message }) => `# ${l10n.t('Not understood: {0}: {1}', path.join('.'), message)}`,
    ),
    '',
    'settings:',
    ...lines(settings, '  '),
    '',
    'rules:',
    ...blocks.flatMap(({ id, entries }) => [`  ${id}:`, ...lines(entries, '    ')]),
    '',
  ].join('\n');
}

/** The settings that `.intro.yaml` may hold too; an empty text is none. */
const own = ({ rules, from }: Readonly<Record<string, unknown>>) => ({ rules, from });

/** Most lines are this short; a long name and address does not push all origins to the right. */
const mostWidth = 44;

const widest = (entries: readonly Entry[]): number =>
  Math.min(mostWidth, Math.max(...entries.map((entry) => written(entry, '    ').length)));

const written = ({ key, value }: Entry, indent: string): string => `${indent}${key}: ${yamlValue(value)}`;

/** A value in YAML: JSON is YAML, and words need no quotes. */
function yamlValue(value: unknown): string {
  return typeof value === 'string' && /^[a-z-]+$/i.test(value) ? value : (JSON.stringify(value) ?? 'null');
}

function lastOf(layers: readonly SettingsLayer[], key: string): Entry {
  const layer = layers.findLast(({ values }) => values[key] !== undefined);
  return { key, value: layer?.values[key], origin: layer?.origin ?? standard };
}

/** The last layer that says just this. What was said and not understood did not come to hold. */
function originOf(layers: readonly SettingsLayer[], path: readonly string[], value: unknown): string {
  if (value === undefined) return standard;
  const says = ({ values }: SettingsLayer) => {
    const found = at(values, path);
    return (typeof found === 'string' ? found.trim() : found) === value;
  };
  return layers.findLast((layer) => at(layer.values, path) !== undefined && says(layer))?.origin ?? standard;
}

/** What stands at a path. A rule may have its severity for a value: `demand: off`. */
function at(values: Readonly<Record<string, unknown>>, path: readonly string[]): unknown {
  let found: unknown = values;
  for (const key of path) {
    if (key === 'severity' && typeof found === 'string') return found;
    found = recordOf(found)[key];
  }
  return found;
}

const recordOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : {};
