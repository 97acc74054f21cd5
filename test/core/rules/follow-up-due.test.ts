import assert from 'node:assert/strict';
import type { Fix } from '../../../server/src/core';
import { findingsOf, fixed, letter, raises, silent } from './rule-tester';

const rule = 'follow-up-due';
const dated = (...frontMatter: string[]) =>
  letter('Would you introduce me to Priya?', ['kind: introduction', ...frontMatter]);

describe('follow-up-due: raised', () => {
  it('ten days after the last mail, on its date', () => {
    const [finding] = raises(rule, dated('sent: «2026-11-13»'));
    assert.equal(finding?.message, 'Dana has not answered for 10 days.');
    assert.equal(finding?.severity, 'information');
    raises(rule, dated('sent: 2026-10-01', 'follow-ups: [«2026-11-01»]'));
  });

  for (const kind of ['reference', 'connection']) {
    it(`for a ${kind}`, () => {
      raises(rule, letter('Would you help me?', [`kind: ${kind}`, 'sent: «2026-10-01»']));
    });
  }
});

describe('follow-up-due: silent', () => {
  for (const frontMatter of [
    ['sent: 2026-11-14'],
    ['sent: 2026-10-01', 'follow-ups: [2026-11-20]'],
    ['sent: 2026-09-01', 'follow-ups: [2026-09-14, 2026-10-01]'],
    ['sent: 2026-10-01', 'outcome: no-reply'],
    ['sent: 2026-10-01', 'outcome: declined'],
    ['sent: 2026-10-01', 'outcome: introduced'],
    ['follow-ups: [2026-10-01]'],
    ['sent: 2027-01-01'],
    [],
  ]) {
    it(frontMatter.join(', ') || 'without dates', () => silent(rule, dated(...frontMatter)));
  }

  for (const kind of ['follow-up', 'thanks', 'other']) {
    it(`for ${kind}`, () => silent(rule, letter('Did it reach you?', [`kind: ${kind}`, 'sent: 2026-10-01'])));
  }
});

describe('follow-up-due: note what has happened', () => {
  it('a reminder', () => {
    const first = (fixes: readonly Fix[]) => fixes[0];
    assert.equal(
      fixed(rule, dated('sent: 2026-11-02'), first),
      dated('sent: 2026-11-02', 'follow-ups: [2026-11-23]'),
    );
    assert.equal(
      fixed(rule, dated('sent: 2026-10-01', 'follow-ups: [2026-11-01]'), first),
      dated('sent: 2026-10-01', 'follow-ups: [2026-11-01, 2026-11-23]'),
    );
  });

  it('no answer', () => {
    const text = dated('sent: 2026-11-02');
    assert.equal(
      fixed(rule, text, (fixes) => fixes[1]),
      dated('sent: 2026-11-02', 'outcome: no-reply'),
    );
    assert.equal(
      findingsOf(rule, text)[0]?.fixes.some(({ safe }) => safe),
      false,
    );
  });
});
