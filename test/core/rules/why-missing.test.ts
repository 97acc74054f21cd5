import assert from 'node:assert/strict';
import { applyEdits } from '../../../server/src/core';
import { findingsOf, fixed, letter, preferred, raises, silent } from './rule-tester';

const rule = 'why-missing';

describe('why-missing: raised, on what is asked for', () => {
  for (const marked of [
    'Could you introduce me to «Priya»?',
    'Could you introduce me to «Priya»? I would love to learn more about her.',
    'Priya is Head of Programs at Mercy Corps. Could you introduce me to «her»?',
    // A reason, but of something else.
    'Because of the holidays our office closes on the 22nd. Could you introduce me to «Priya»?',
    'Could you introduce me to «Priya»? Sorry for the delay, my laptop was broken.',
    'Could you introduce me to «Priya»? My CV is attached so that you have it to hand.',
  ]) {
    it(marked, () => assert.equal(raises(rule, letter(marked))[0]?.severity, 'information'));
  }
});

describe('why-missing: silent', () => {
  for (const reason of [
    'She ran the only pilot that outlived its grant.',
    'We are setting up a shelter in Fife.',
    "I'd like to ask her how she got the council to agree.",
    'Our lease ends in October.',
    'Nobody else has mapped these canals.',
    'Her work on tides matches what we see in ours.',
    'As she sits on the panel, she would know what it looks for.',
    'I want to move into nursing.',
  ]) {
    it(reason, () => silent(rule, letter(`Could you introduce me to Priya? ${reason}`)));
  }

  it('when the text to forward gives the reason', () => {
    silent(
      rule,
      `${letter('Could you introduce me to Priya?')}\n## Forwardable\n\nI am writing a thesis on kilns.\n`,
    );
  });

  it('when the reader offered, nothing is asked, or it is another kind', () => {
    silent(rule, letter('As you offered, could you introduce me to Priya?'));
    silent(rule, letter('Priya lives in Gulu.'));
    silent(rule, letter('Could you introduce me to Priya?', ['kind: follow-up']));
  });
});

describe('why-missing: add a reason', () => {
  it('after the ask', () => {
    assert.equal(
      fixed(rule, letter('Could you introduce me to Priya? Thank you!'), preferred),
      letter(
        "Could you introduce me to Priya? I'm asking because [what Priya has done, and what it has to do with your work]. Thank you!",
      ),
    );
  });

  it('after what goes with the ask, formal in a formal letter', () => {
    const text = letter('Would you introduce me to Priya? She runs the clinic. Thank you!').replace(
      'Hi Dana',
      'Dear Dr. Okafor',
    );
    assert.match(fixed(rule, text, preferred), /She runs the clinic\. I am asking because \[/);
  });

  it('and each wording gives one, for each kind', () => {
    for (const kind of ['introduction', 'reference', 'connection']) {
      const text = letter('Could you spare me an hour?', [`kind: ${kind}`]);
      const fixes = findingsOf(rule, text)[0]?.fixes ?? [];
      assert.equal(fixes.length, 2);
      for (const fix of fixes) silent(rule, applyEdits(text, fix.edits));
    }
  });
});
