import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import {
  applyEdits,
  defaultConfig,
  lint,
  parseDraft,
  type Rule,
  rules,
  type Severity,
} from '../../server/src/core';
import { findingsOf } from './rules/rule-tester';

describe('Every rule', () => {
  it('is registered, once, under the name of its file', () => {
    const files = readdirSync('server/src/core/rules').filter((file) => file !== 'index.ts');
    assert.deepEqual(rules.map(({ id }) => `${id}.ts`).sort(), files.sort());
  });

  it('has tests of its own', () => {
    const tests = readdirSync('test/core/rules');
    for (const { id } of rules) assert.ok(tests.includes(`${id}.test.ts`), id);
  });

  for (const { id, examples, summary, why } of rules) {
    describe(id, () => {
      it('says what it looks for and why in whole sentences', () => {
        assert.match(summary, /^[A-Z].*\.$/s);
        assert.match(why, /\.$/);
      });

      for (const { bad, good } of examples) {
        it(`tells ${JSON.stringify(bad)} from ${JSON.stringify(good)}`, () => {
          assert.ok(findingsOf(id, bad).length > 0, bad);
          assert.deepEqual(findingsOf(id, good), []);
        });
      }
    });
  }
});

describe('A fault of tone that the words of a sentence only suggest', () => {
  const text = 'Hi Dana,\n\nOne thing is here. Another thing is there.\n\nBest,\nSam\n';
  const about = (id: string, words: string, weight?: number): Rule => ({
    ...(rules.find((rule) => rule.id === id) as Rule),
    *check() {
      const start = text.indexOf(words);
      yield { start, end: start + words.length, message: words, ...(weight !== undefined && { weight }) };
    },
  });
  const heard = (...given: readonly Rule[]) =>
    lint(parseDraft(text), {
      config: defaultConfig,
      today: '2026-11-23',
      finished: true,
      rules: given,
    }).findings.map(({ rule }) => rule);

  for (const [what, given, expected] of [
    ['alone is none', [about('guilt', 'One thing', -1)], []],
    [
      'stands beside one that is shown elsewhere',
      [about('guilt', 'One thing', -1), about('demand', 'Another thing')],
      ['guilt', 'demand'],
    ],
    [
      'stands beside one that words say',
      [about('guilt', 'One thing', -1), about('demand', 'Another thing', 1)],
      ['guilt', 'demand'],
    ],
    [
      'is none beside another that is only suggested',
      [about('guilt', 'One thing', -1), about('urgency', 'Another thing', -1)],
      [],
    ],
    [
      'yields to one that is shown in its clause',
      [about('guilt', 'One thing', -1), about('demand', 'One thing is here')],
      ['demand'],
    ],
    [
      'is none beside a fault of another kind',
      [about('guilt', 'One thing', -1), about('shouting', 'Another thing')],
      ['shouting'],
    ],
  ] as const) {
    it(what, () => assert.deepEqual(heard(...given), expected));
  }
});

describe('A fix', () => {
  const drafts = rules.flatMap(({ id, kinds, examples }) =>
    examples.map(({ bad }) => ({ id, example: bad, kind: kinds?.[0] ?? 'introduction' })),
  );
  for (const { id, example, kind } of drafts) {
    it(`of ${id} takes its finding away and adds none as severe: ${JSON.stringify(example)}`, () => {
      const whole = inLetter(example, kind);
      // What a fragment says may change in a letter ("too few words"): then it is judged as it stands.
      const bad = findingsOf(id, whole).length > 0 ? whole : example;
      const before = lintAll(bad);
      for (const finding of findingsOf(id, bad)) {
        for (const fix of finding.fixes.filter(({ edits }) => edits.length > 0)) {
          const after = lintAll(applyEdits(bad, fix.edits));
          assert.ok(count(after, id) < count(before, id), fix.title);
          for (const { rule, severity } of after) {
            const old = rule === id || count(after, rule) <= count(before, rule) || rule === 'placeholder';
            // What weighs less may come: a kind that is named at last has its own wishes.
            assert.ok(old || rank(severity) > rank(finding.severity), `${fix.title} raises ${rule}`);
          }
        }
      }
    });
  }

  /** A fragment alone is no letter: a fix that makes its kind plain would be blamed for all that it lacks. */
  const inLetter = (text: string, kind: string) =>
    /^---\n|^(?:Hi|Dear|Hello) /.test(text)
      ? text
      : `---\nkind: ${kind}\nsubject: Priya Natarajan\nto: Dana\nrelationship: colleague\n---\n\nHi Dana,\n\nWould you be open to introducing me to Priya? No worries if not.\n\n${text}\n\nThank you,\nSam\n`;
  const lintAll = (text: string) =>
    lint(parseDraft(text), { config: defaultConfig, today: '2026-11-23', finished: true }).findings;
  const rank = (severity: Severity) => ['error', 'warning', 'information', 'hint'].indexOf(severity);
  const count = (findings: ReturnType<typeof lintAll>, rule: string) =>
    findings.filter((finding) => finding.rule === rule).length;
});
