import assert from 'node:assert/strict';
import { fixed, letter, preferred, raises, silent } from './rule-tester';

const rule = 'deadline-passed';
const ask = 'Would you introduce me to Priya?';

describe('deadline-passed: raised on', () => {
  for (const kind of ['introduction', 'reference', 'connection', 'follow-up', 'thanks', 'other']) {
    it(`a date in front matter, ${kind}`, () => {
      const [finding] = raises(rule, letter(ask, [`kind: ${kind}`, 'deadline: «2026-11-22»']));
      assert.equal(finding?.severity, 'error');
      assert.equal(finding?.message, 'The deadline, 2026-11-22, is past.');
    });
  }

  it('a date in the message', () => {
    const [finding] = raises(rule, letter('Would you introduce me to Priya «by 12 March 2026»?'));
    assert.equal(finding?.severity, 'error');
    raises(rule, letter(`${ask} The «deadline is 20/11/2026».`));
  });

  it('a date without a year as a warning', () => {
    assert.equal(raises(rule, letter(`${ask} Applications «close on 20 November».`))[0]?.severity, 'warning');
  });
});

describe('deadline-passed: silent on', () => {
  for (const frontMatter of [
    ['kind: introduction', 'deadline: 2026-11-23'],
    ['kind: introduction', 'deadline: 2027-01-01'],
    ['kind: introduction', 'deadline: 2026-11-20', 'sent: 2026-11-01'],
    ['kind: introduction', 'deadline: 2026-11-20', 'sent: 2026-11-01', 'outcome: no-reply'],
    // Reported by the rule about front matter.
    ['kind: introduction', 'deadline: 2026-11-31'],
    ['kind: introduction'],
  ]) {
    it(frontMatter.join(', '), () => silent(rule, letter(ask, frontMatter)));
  }

  for (const body of [
    'We met on 12 March 2026. Would you introduce me to Priya?',
    'I applied by the deadline, 12 March 2026. Would you introduce me to Priya?',
    'The shelter was built by 12 March 2026. Would you introduce me to Priya?',
    'Would you introduce me to Priya by Friday?',
    // Next year's.
    'Would you introduce me to Priya by 20 March?',
    // One of the two dates is still to come.
    'Would you introduce me to Priya by 12/11/2026?',
  ]) {
    it(body, () => silent(rule, letter(body)));
  }

  it('a date that a thank-you tells of', () => {
    silent(rule, letter('Thank you for the letter. The deadline was on 12 March 2026.', ['kind: thanks']));
  });
});

describe('deadline-passed: set a new date', () => {
  it('in front matter: a week ahead, three for a reference', () => {
    assert.equal(
      fixed(rule, letter(ask, ['kind: introduction', 'deadline: 2026-11-20']), preferred),
      letter(ask, ['kind: introduction', 'deadline: 2026-11-30']),
    );
    assert.equal(
      fixed(rule, letter(ask, ['kind: reference', 'deadline: 2026-11-20']), preferred),
      letter(ask, ['kind: reference', 'deadline: 2026-12-14']),
    );
  });

  it('in the message too', () => {
    assert.equal(
      fixed(
        rule,
        letter('Could you reply by 20 November?', ['kind: introduction', 'deadline: 2026-11-20']),
        preferred,
      ),
      letter('Could you reply by 30 November?', ['kind: introduction', 'deadline: 2026-11-30']),
    );
  });

  it('as a placeholder where others set it', () => {
    assert.equal(
      fixed(rule, letter(`${ask} The deadline is 20/11/2026.`), preferred),
      letter(`${ask} The deadline is [date].`),
    );
  });
});
