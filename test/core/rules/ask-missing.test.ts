import assert from 'node:assert/strict';
import { fixed, letter, preferred, raises, silent } from './rule-tester';

const rule = 'ask-missing';

describe('ask-missing: raised, on the last word', () => {
  for (const body of [
    'I have always admired the work of Priya «Natarajan.»',
    'How are you? I hope the garden does «well.»',
    'I can introduce you to our funder, if that is of «use.»',
    'I recommend the second «chapter.»',
    'Thank you for introducing me to Ruth. The talk went «well.»',
    'I need to leave for Kisumu on «Friday.»',
  ]) {
    it(body, () => void raises(rule, letter(body)));
  }
});

describe('ask-missing: silent on', () => {
  for (const body of [
    'Could you introduce me to Priya?',
    'I wonder whether an introduction to Priya might make sense.',
    'A word from you to the admissions office would help.',
    'Introduce me to Priya.',
    'I need a letter for the course.',
    'Who on your team should I speak to about the wells?',
    "I'd love to hear how you began.",
    'Open to a call next week?',
    'Mind if I use your name?',
    // By no form: the likeliest sentence asks.
    'I keep bees in Gulu. A nod from you in the direction of the harbour office, and I float. The hives are painted blue.',
    'My lease ends in March. The form needs a nurse manager on the second line. I worked on your ward for six years.',
  ]) {
    it(body, () => silent(rule, letter(body)));
  }

  it('mail that asks for nothing, and an empty one', () => {
    silent(rule, letter('Ruth, meet Ana.', ['kind: other']));
    silent(rule, letter('Thank you for the introduction. It went well.', ['kind: thanks']));
    silent(rule, '---\nkind: introduction\n---\n\n## Forwardable\n\nSam maps wells.\n');
    silent(rule, '---\nkind: introduction\n---\n\nHi Dana,\n');
  });

  it('a reminder that points back at its ask', () => {
    silent(rule, letter('I wrote to you last week about Priya.', ['kind: follow-up']));
  });
});

describe('ask-missing: add an ask', () => {
  it('before the thanks, with what only the writer knows as a placeholder', () => {
    const after = fixed(rule, letter('Priya runs the clinic in Gulu.\n\nThank you for reading.'), preferred);
    assert.match(
      after,
      /Gulu\.\n\n[^\n]*introduc[^\n]*\[name and role\][^\n]*\[your question\]\.[^\n]+\n\nThank you for reading\.\n/,
    );
    silent('out-missing', after);
  });

  it('with an out of its own unless there is one, in the postscript too', () => {
    const body = 'Priya runs the clinic in Gulu.';
    for (const text of [
      letter(`${body}\n\nNo worries if not.`),
      `${letter(body)}\nP.S. No pressure at all.\n`,
    ]) {
      assert.match(fixed(rule, text, preferred), /\[your question\]\.\n/);
    }
  });

  it('with the name in front matter', () => {
    const text = letter('I admire her work.', ['kind: introduction', 'target: Priya Natarajan, Mercy Corps']);
    assert.match(fixed(rule, text, preferred), /introduc(?:e|ing) me to Priya Natarajan[,?]/);
  });

  it('before the sign-off where nothing else ends the letter', () => {
    const text = fixed(rule, letter('You know the field well.', ['kind: reference']), preferred);
    assert.match(text, /well\.\n\n[^\n]*writ(?:e|ing) me a reference [^\n]*\n\nBest wishes,\nSam\n$/);
  });

  it('offers at least two', () => {
    const [finding] = raises(rule, letter('I liked your «talk.»', ['kind: connection']));
    assert.equal(finding?.fixes.length, 2);
  });
});
