import assert from 'node:assert/strict';
import { applyEdits } from '../../../server/src/core';
import { findingsOf, fixed, letter, raises, silent } from './rule-tester';

const rule = 'follow-up-often';
const ask = 'Would you introduce me to Priya?';
const dated = (...frontMatter: string[]) => letter(ask, ['kind: introduction', ...frontMatter]);
const followUp = (body: string, ...frontMatter: string[]) =>
  letter(body, ['kind: follow-up', ...frontMatter]);

describe('follow-up-often: raised on', () => {
  it('the third reminder in front matter, once', () => {
    raises(rule, dated('sent: 2026-08-01', 'follow-ups: [2026-08-11, 2026-08-21, «2026-09-01»]'));
    raises(rule, dated('sent: 2026-08-01', 'follow-ups: [2026-08-11, 2026-08-21, «2026-09-01», 2026-10-01]'));
  });

  it('a follow-up after two others', () => {
    raises(
      rule,
      followUp('Did my mails reach you?', 'sent: 2026-08-01', 'follow-ups: [2026-08-11, «2026-08-21»]'),
    );
  });

  for (const body of [
    'This is my «third reminder».',
    'I know that this is the «fourth mail» about Priya.',
    'I have «written to you three times» about Priya.',
    'I have «followed up twice» already about Priya.',
    'After «two unanswered reminders» I try once more.',
  ]) {
    it(body, () => raises(rule, followUp(body)));
  }

  it('with the number in the message', () => {
    assert.equal(
      findingsOf(rule, followUp('This is my fifth mail.'))[0]?.message,
      'This is the fourth reminder to Dana.',
    );
  });
});

describe('follow-up-often: silent on', () => {
  it('two reminders', () => {
    silent(rule, dated('sent: 2026-08-01', 'follow-ups: [2026-08-11, 2026-08-21]'));
    silent(rule, followUp('Did my mail reach you?', 'sent: 2026-08-01', 'follow-ups: [2026-08-11]'));
  });

  for (const body of [
    'This is my second reminder.',
    'I have written twice about Priya.',
    'This is my third mail about Priya, and the last.',
    'I read the third chapter three times. Did my mail reach you?',
    'She has asked me three times. Did my mail reach you?',
    'It is the third time that they change the date. Did my mail reach you?',
    'Two days ago you reminded me of Priya. Did my mail reach you?',
  ]) {
    it(body, () => silent(rule, followUp(body)));
  }

  it('what a request tells of other mails', () => {
    silent(rule, letter(`I have written three times to the ministry. ${ask}`));
  });
});

describe('follow-up-often: leave it, or make it the last', () => {
  it('takes a planned date out, or notes that no answer came', () => {
    const planned = dated('sent: 2026-09-01', 'follow-ups: [2026-09-14, 2026-10-01, 2026-12-20]');
    assert.equal(
      fixed(rule, planned, (fixes) => fixes[0]),
      dated('sent: 2026-09-01', 'follow-ups: [2026-09-14, 2026-10-01]'),
    );
    const past = dated('sent: 2026-08-01', 'follow-ups: [2026-09-14, 2026-10-01, 2026-10-20]');
    assert.equal(
      fixed(rule, past, (fixes) => fixes[0]),
      dated('sent: 2026-08-01', 'follow-ups: [2026-09-14, 2026-10-01, 2026-10-20]', 'outcome: no-reply'),
    );
  });

  it('says in a reminder that it is the last, before the thanks', () => {
    const text = followUp('This is my third reminder. Would you still be open to it?\n\nThank you!');
    const fix = findingsOf(rule, text)[0]?.fixes[0];
    const last = applyEdits(text, fix?.edits ?? []);
    silent(rule, last);
    assert.match(last, /open to it\?\n\n[^\n]*(?:last note|write about this again)[^\n]*\n\nThank you!/);
  });
});
