import assert from 'node:assert/strict';
import { findingsOf, fixed, letter, raises, silent } from './rule-tester';

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

describe('thanks-due: write the thank-you', () => {
  const request = (outcome: string, body: string, kind = 'introduction') =>
    letter(body, [`kind: ${kind}`, 'to: Dana', 'sent: 2026-11-02', `outcome: ${outcome}`]);
  const made = (text: string) =>
    findingsOf(rule, text, { name: 'dana.intro.md' })[0]?.fixes.find(({ creates }) => creates)?.creates;

  for (const [outcome, body, kind, thanks] of [
    [
      'introduced',
      'Could you introduce me to Priya Natarajan?',
      'introduction',
      'introducing me to Priya Natarajan',
    ],
    [
      'agreed',
      'Could you introduce me to Priya Natarajan?',
      'introduction',
      'agreeing to introduce me to Priya Natarajan',
    ],
    [
      'agreed',
      'I am applying for the Kluge Fellowship. Would you write me a reference?',
      'reference',
      'agreeing to write me a reference for the Kluge Fellowship',
    ],
    ['introduced', 'Could you introduce me to somebody there?', 'introduction', 'the introduction'],
    ['agreed', 'Could you spare 20 minutes for a call?', 'connection', 'agreeing to talk to me'],
  ] as const) {
    it(`for ${thanks}`, () => {
      const { name, text } = made(request(outcome, body, kind)) ?? { name: '', text: '' };
      assert.equal(name, 'dana-thank-you.intro.md');
      assert.ok(text.includes(`\n\nThank you so much for ${thanks}. [`), text);
      const subject = /\nsubject: (.+)\n/.exec(text)?.[1] ?? '';
      assert.ok(
        subject.length > 20 && subject.length <= 70 && `Thank you for ${thanks}`.startsWith(subject),
        subject,
      );
      assert.match(text, /\nre: dana\.intro\.md\n---\n\nHi Dana,\n\n/);
    });
  }
});
