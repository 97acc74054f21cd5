import assert from 'node:assert/strict';
import { parseDraft } from '../../../server/src/core';
import { findingsOf, fixed, letter, preferred, raises, silent } from './rule-tester';

const rule = 'outcome-missing';
const thanks = (body: string, ...more: string[]) => letter(body, ['kind: thanks', ...more]);

describe('outcome-missing: raised on', () => {
  for (const body of [
    '«Thank you» so much for the introduction to Priya. It means a lot to me.',
    '«Thanks» for the letter! You are wonderful.',
    'I am very «grateful» for your advice. It was kind of you to take the time.',
    'I really «appreciate» your help with the form. I will never forget it.',
    '«Thank you» for speaking with me. I enjoyed it, and I loved the story of the ferry.',
  ]) {
    it(body, () => assert.equal(raises(rule, thanks(body))[0]?.severity, 'hint'));
  }
});

describe('outcome-missing: silent on', () => {
  for (const body of [
    'Thank you for the introduction to Priya. We met on Monday.',
    'Thank you for the letter. I got the place!',
    'Thanks to you, the clinic has a nurse again.',
    'Thank you for the advice. I have changed the second page as you said.',
    'Thank you for the advice. I am going to stay at the museum.',
    'Thank you for the introduction. I will keep you posted.',
    "Thank you for the introduction. I'll let you know how it goes.",
    'Thank you for your time this morning.',
    'Thank you for the call yesterday. It was a joy.',
    'Thank you for the letter. She offered me the post.',
    'Thank you for the letter. I was offered the post.',
    'Thank you for the introduction to Priya. We are to meet in May.',
    'Thank you for the letter. I start in Leiden in June.',
    'Thank you for the tip. It led to two talks.',
    'Thank you for the introduction. The call with Priya went well.',
    'Thank you for the letter. Since then, [what it led to].',
  ]) {
    it(body, () => silent(rule, thanks(body)));
  }

  it('thanks on the day of the answer', () => {
    const body = 'Thank you so much for the introduction to Priya.';
    silent(rule, thanks(body, 'answered: 2026-11-23'));
    assert.equal(findingsOf(rule, thanks(body, 'answered: 2026-11-20')).length, 1);
    const request = parseDraft(
      letter('Would you introduce us?', ['kind: introduction', 'answered: 2026-11-23']),
    );
    const neighbours = { look: () => 'file' as const, beside: () => [], draft: () => request };
    assert.deepEqual(findingsOf(rule, thanks(body, 're: dana.intro.md'), { neighbours }), []);
  });

  it('requests', () => silent(rule, letter('Thank you for the tip. Would you introduce me to Priya?')));
});

describe('outcome-missing: say what came of it', () => {
  const text = thanks('Thank you so much for the introduction to Priya.');

  it('as a placeholder, or as a promise', () => {
    assert.equal(
      fixed(rule, text, preferred),
      thanks('Thank you so much for the introduction to Priya. Since then, [what it led to].'),
    );
    assert.equal(
      fixed(rule, text, (fixes) => fixes[1]),
      thanks("Thank you so much for the introduction to Priya. I'll let you know how it goes."),
    );
  });
});
