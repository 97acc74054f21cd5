import { deepEqual, equal, ok } from 'node:assert/strict';
import { parse } from 'yaml';
import { parseDraft, resolveConfig, rules } from '../../server/src/core';
import { effectiveConfiguration, type SettingsLayer } from '../../server/src/core/effective-config';

const defaults: SettingsLayer = {
  origin: 'default',
  values: { from: '', rules: {}, codeLens: true, 'trace.server': 'off' },
};
const user = (values: SettingsLayer['values']): SettingsLayer => ({ origin: 'user setting', values });
const workspace = (values: SettingsLayer['values']): SettingsLayer => ({
  origin: 'workspace setting',
  values,
});
const path = '/work/.intro.yaml';

/** The configuration that these make; settings are merged as an editor merges them. */
function written(layers: readonly SettingsLayer[], file?: unknown, text = ''): string {
  const all = [defaults, ...layers];
  const settings = { rules: {}, from: all.findLast(({ values }) => values.from !== undefined)?.values.from };
  for (const { values } of all) merge(settings.rules, values.rules);
  return effectiveConfiguration({
    name: 'ask.intro.md',
    draft: parseDraft(text),
    layers: all,
    file: file === undefined ? undefined : { path, raw: file },
    config: resolveConfig(settings, file).config,
    rules,
  });
}

type Nested = { [key: string]: unknown };

function merge(target: Nested, source: unknown): void {
  for (const [key, value] of Object.entries(source ?? {})) {
    const old = target[key];
    if (isNested(old) && isNested(value)) merge(old, value);
    else target[key] = isNested(value) ? structuredClone(value) : value;
  }
}

const isNested = (value: unknown): value is Nested => typeof value === 'object' && value !== null;

/** The lines of a rule, as `key: value # origin`. */
function ofRule(text: string, id: string): string[] {
  const [, block = ''] = new RegExp(`^  ${id}:\n((?: {4}.*\n)+)`, 'm').exec(text) ?? [];
  return block
    .trimEnd()
    .split('\n')
    .map((line) => line.trim().replace(/\s+/g, ' '));
}

const setting = (text: string, key: string) =>
  new RegExp(`^  (${key}: .*)$`, 'm').exec(text)?.[1]?.replace(/\s+/g, ' ');

describe('The effective configuration', () => {
  it('is YAML that holds every setting, every rule and every option', () => {
    const { settings, rules: shown } = parse(written([]));
    deepEqual(settings, { from: '', codeLens: true, 'trace.server': 'off' });
    deepEqual(
      Object.fromEntries(Object.entries<Nested>(shown).map(([id, { severity, ...values }]) => [id, values])),
      Object.fromEntries(
        rules.map(({ id, options }) => [
          id,
          Object.fromEntries(Object.entries(options).map(([key, option]) => [key, option.default])),
        ]),
      ),
    );
    for (const { id, severity } of rules) equal(shown[id].severity, severity);
  });

  it('says of everything that nobody set that it is the default', () => {
    const lines = written([])
      .split('\n')
      .filter((line) => /^ +[\w.-]+: /.test(line));
    ok(lines.length > rules.length);
    for (const line of lines) ok(line.endsWith('# default'), line);
  });

  it('begins with what is not the default', () => {
    const changed = (text: string) => /^# Not the default: (.*)\.$/m.exec(text)?.[1];
    equal(changed(written([])), 'nothing');
    const text = written(
      [user({ codeLens: false })],
      { rules: { 'context-long': { words: 250 } } },
      '---\nignore: [demand]\n---\n',
    );
    equal(changed(text), 'settings.codeLens, demand.severity, context-long.words');
  });

  it('names the place that counts, for each value by itself', () => {
    const text = written([
      user({ codeLens: false, rules: { demand: 'off', 'context-long': { words: 250 } } }),
      workspace({ rules: { 'context-long': { severity: 'hint' } } }),
    ]);
    equal(setting(text, 'codeLens'), 'codeLens: false # user setting');
    deepEqual(ofRule(text, 'demand')[0], 'severity: off # user setting');
    const long = ofRule(text, 'context-long');
    ok(long.includes('severity: hint # workspace setting'), long.join());
    ok(long.includes('words: 250 # user setting'), long.join());
    ok(
      long.some((line) => /^\w[\w-]*: \d+ # default$/.test(line)),
      long.join(),
    );
  });

  it('lets .intro.yaml replace all that settings say about a rule', () => {
    const text = written([user({ from: 'Sam', rules: { 'context-long': { words: 250 }, demand: 'off' } })], {
      from: 'Sam Lind <sam@example.org>',
      rules: { 'context-long': { severity: 'hint' } },
    });
    equal(setting(text, 'from'), `from: "Sam Lind <sam@example.org>" # ${path}`);
    const long = ofRule(text, 'context-long');
    ok(long.includes(`severity: hint # ${path}`), long.join());
    ok(long.includes('words: 200 # default'), long.join());
    equal(ofRule(text, 'demand')[0], 'severity: off # user setting');
  });

  it('shows what the draft itself puts aside', () => {
    const text = written([user({ rules: { demand: 'hint' } })], undefined, '---\nignore: [demand]\n---\n');
    equal(ofRule(text, 'demand')[0], 'severity: off # front matter, ignore');
  });

  it('names what is not understood, and does not give it as the origin of anything', () => {
    const text = written([user({ rules: { demnad: 'off', demand: 'loud' } })], { rules: { urgency: 7 } });
    ok(text.includes('# Not understood: rules.demnad: There is no rule "demnad"'), text.slice(0, 400));
    ok(text.includes('# Not understood: rules.demand: "loud" is no severity'));
    ok(text.includes('# Not understood: rules.urgency: 7 is no severity'));
    equal(ofRule(text, 'demand')[0], 'severity: warning # default');
    equal(ofRule(text, 'urgency')[0], 'severity: information # default');
  });
});
