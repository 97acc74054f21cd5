import { deepEqual, equal, match } from 'node:assert/strict';
import { type Rule, readConfigFile, resolveConfig, rules } from '../../server/src/core';

function rule(id: string): Rule {
  const found = rules.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`There is no rule ${id}.`);
  return found;
}

/** What stands at the places that problems name. */
const faults = (text: string) =>
  readConfigFile(text).problems.map(({ start, end, message }) => [text.slice(start, end), message]);

describe('A configuration', () => {
  it('sets severities and options by rule', () => {
    const { config, problems } = resolveConfig({
      rules: { demand: 'off', 'subject-missing': { severity: 'error', characters: 50 } },
      from: ' Sam Lind <sam@example.org> ',
    });
    deepEqual(problems, [[]]);
    equal(config.of(rule('demand')).severity, 'off');
    deepEqual(config.of(rule('subject-missing')), { severity: 'error', values: { characters: 50 } });
    deepEqual(config.of(rule('placeholder')), { severity: undefined, values: {} });
    equal(config.from, 'Sam Lind <sam@example.org>');
  });

  it('counts more the later it comes, rule by rule', () => {
    const user = {
      rules: { demand: 'hint', placeholder: 'off', 'subject-missing': { characters: 50 } },
      from: 'Sam',
    };
    const repository = { rules: { demand: 'error', 'subject-missing': 'warning' } };
    const { config } = resolveConfig(user, repository);
    equal(config.of(rule('demand')).severity, 'error');
    equal(config.of(rule('placeholder')).severity, 'off');
    deepEqual(config.of(rule('subject-missing')), { severity: 'warning', values: { characters: 70 } });
    equal(config.from, 'Sam');
    equal(resolveConfig(user, undefined).config.of(rule('demand')).severity, 'hint');
  });

  const wrong: [raw: unknown, path: string, complaint: RegExp][] = [
    [[], '', /Expected the keys rules and from/],
    [{ rule: {} }, 'rule', /There is no key "rule"; the nearest is "rules"/],
    [{ rules: ['demand'] }, 'rules', /Expected an object/],
    [{ rules: { demnad: 'off' } }, 'rules.demnad', /There is no rule "demnad"; the nearest is "demand"/],
    [{ rules: { demand: 'loud' } }, 'rules.demand', /"loud" is no severity; there are error, /],
    [{ rules: { demand: false } }, 'rules.demand', /false is no severity/],
    [{ rules: { demand: null } }, 'rules.demand', /null is no severity/],
    [{ rules: { demand: { severity: 1 } } }, 'rules.demand.severity', /1 is no severity/],
    [{ rules: { demand: { loud: true } } }, 'rules.demand.loud', /has no option "loud"/],
    [{ rules: { demand: { toString: 1 } } }, 'rules.demand.toString', /has no option "toString"/],
    [
      { rules: { 'subject-missing': { characters: '50' } } },
      'rules.subject-missing.characters',
      /whole number/,
    ],
    [
      { rules: { 'subject-missing': { characters: -1 } } },
      'rules.subject-missing.characters',
      /whole number/,
    ],
    [
      { rules: { 'subject-missing': { characters: 1.5 } } },
      'rules.subject-missing.characters',
      /whole number/,
    ],
    [{ from: 7 }, 'from', /Expected a name or an address/],
    [{ from: 'sam@' }, 'from', /"sam@" is neither a name nor an address/],
  ];
  for (const [raw, path, complaint] of wrong) {
    it(`names what it does not understand: ${JSON.stringify(raw)}`, () => {
      const [problems = []] = resolveConfig(raw).problems;
      deepEqual(
        problems.map((problem) => problem.path.join('.')),
        [path],
      );
      match(problems[0]?.message ?? '', complaint);
    });
  }
});

describe('A configuration file', () => {
  it('has the shape of the settings', () => {
    const { raw, problems } = readConfigFile(
      'rules:\n  demand: off\n  context-long:\n    words: 250\nfrom: Sam\n',
    );
    deepEqual(problems, []);
    deepEqual(raw, { rules: { demand: 'off', 'context-long': { words: 250 } }, from: 'Sam' });
  });

  it('may be empty, or comments', () => {
    deepEqual(faults(''), []);
    deepEqual(faults('# nothing yet\n'), []);
    deepEqual(faults('rules:\n'), []);
  });

  it('is told where it is not understood', () => {
    deepEqual(
      faults('rule: {}\nrules:\n  demnad: off\n  demand:\n    severity: loud\n').map(([place]) => place),
      ['rule', 'demnad', 'loud'],
    );
    deepEqual(
      faults('- demand\n').map(([place]) => place),
      ['- demand\n'],
    );
    deepEqual(
      faults('rules:\n  subject-missing: { characters: many }\n').map(([place]) => place),
      ['many'],
    );
  });

  it('is told where YAML gives up, and configures nothing then', () => {
    const text = 'rules:\n  demand: "off\n';
    equal(readConfigFile(text).raw, undefined);
    equal(readConfigFile(text).problems.length > 0, true);
  });

  for (const [name, text] of [
    ['too many brackets', `rules: ${'['.repeat(10_000)}`],
    ['too deep an indent', `${'- '.repeat(500)}x`],
    ['too long a text', `# ${'x'.repeat(200_000)}`],
    [
      'aliases without end',
      `a: &a [x]\n${'bcdefgh'
        .split('')
        .map((key, i) => `${key}: &${key} [${`*${'abcdefg'[i]},`.repeat(9)}]\n`)
        .join('')}`,
    ],
  ]) {
    it(`survives ${name}`, () => equal(readConfigFile(text ?? '').problems.length > 0, true));
  }
});
