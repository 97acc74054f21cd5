import assert from 'node:assert/strict';
import { fixed, letter, raises, silent } from './rule-tester';

const rule = 'thanks-due';
const dated = (...frontMatter: string[]) =>
  letter('Would you introduce me to Priya?', ['kind: introduction', ...frontMatter]);

describe('thanks-due: raised', () => {
  it('three days after the answer, on the outcome', () => {
    const [finding] = raises(
      rule,
      dated('sent: 2026-11-02', 'outcome: «introduced»', 'answered: 2026-11-20'),
    );
    assert.equal(finding?.message, 'No thanks to Dana are noted 3 days after the help.');
    assert.equal(finding?.severity, 'information');
  });

  it('after the last mail where the day of the answer is not noted', () => {
    raises(rule, dated('sent: 2026-11-02', 'outcome: «agreed»'));
    raises(rule, dated('sent: 2026-11-02', 'follow-ups: [2026-11-12]', 'outcome: «agreed»'));
  });
});

describe('thanks-due: silent', () => {
  for (const frontMatter of [
    ['sent: 2026-11-02', 'outcome: introduced', 'answered: 2026-11-21'],
    ['sent: 2026-11-02', 'outcome: introduced', 'answered: 2026-11-10', 'thanked: 2026-11-11'],
    ['sent: 2026-11-02', 'outcome: declined', 'answered: 2026-11-10'],
    ['sent: 2026-11-02', 'outcome: no-reply'],
    ['sent: 2026-11-02', 'follow-ups: [2026-11-21]', 'outcome: introduced'],
    ['outcome: introduced'],
    ['sent: 2026-11-02'],
    [],
  ]) {
    it(frontMatter.join(', ') || 'without dates', () => silent(rule, dated(...frontMatter)));
  }

  for (const kind of ['thanks', 'follow-up', 'other']) {
    it(`for ${kind}`, () =>
      silent(rule, letter('Thank you!', [`kind: ${kind}`, 'sent: 2026-11-02', 'outcome: introduced'])));
  }
});

describe('thanks-due: note the thanks', () => {
  it('of today', () => {
    const text = dated('sent: 2026-11-02', 'outcome: introduced');
    assert.equal(
      fixed(rule, text, (fixes) => fixes[0]),
      dated('sent: 2026-11-02', 'outcome: introduced', 'thanked: 2026-11-23'),
    );
  });
});
