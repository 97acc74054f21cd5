import assert from 'node:assert/strict';
import { applyEdits } from '../../../server/src/core';
import { findingsOf, fixed, letter, preferred, raises, silent } from './rule-tester';

const rule = 'out-missing';

describe('out-missing: raised, on the verb of the ask', () => {
  for (const [marked, ...frontMatter] of [
    ['«Could you introduce» me to Priya?'],
    ["I read her book. «I'd be grateful if you» put us in touch."],
    ['«Would you be» comfortable introducing me to her?'],
    ['«Introduce» me to Priya.'],
    // Words of a release that release nobody.
    ["«Could you introduce» me to Priya? Don't hesitate to contact me if you have any questions."],
    ['«Could you introduce» me to Priya? If so, I will send a blurb.'],
    ['«Could you introduce» me to Priya? I understand that your time is valuable.'],
    ['«Would you be» willing to write me a reference?', 'kind: reference'],
  ] as const) {
    it(marked, () => {
      const findings = raises(rule, letter(marked, frontMatter.length ? frontMatter : undefined));
      assert.equal(findings[0]?.severity, 'warning');
    });
  }

  it('as information for a connection and a follow-up', () => {
    for (const kind of ['connection', 'follow-up']) {
      const [finding] = findingsOf(rule, letter('Could you tell me how you began?', [`kind: ${kind}`]));
      assert.equal(finding?.severity, 'information');
    }
  });

  it('when only quoted mail gives an out', () => {
    raises(rule, letter('> No worries if not!\n\n«Could you introduce» me to Priya?'));
  });
});

describe('out-missing: silent when there is an out', () => {
  const ask = 'Could you introduce me to Priya?';
  for (const out of [
    'No worries at all if not.',
    'Feel free to say no.',
    "If it isn't a fit, I completely understand.",
    'A no is perfectly fine.',
    "Only if you're comfortable, of course.",
    'If a call is too much, two questions by mail would help just as well.',
    'Or is your plate too full right now?',
    "Please don't feel obliged.",
    'If you would rather keep out of it, we will leave it there.',
    "I won't read anything into silence.",
    "If you'd sooner not, just ignore this.",
    'Should this be a bad time, never mind.',
  ]) {
    it(out, () => silent(rule, letter(`${ask} ${out}`)));
  }

  it('in the ask itself, or in a postscript', () => {
    silent(rule, letter("If you're open to it, could you introduce me to Priya?"));
    silent(rule, `${letter(ask)}\nP.S. No pressure at all.\n`);
  });

  it('and when none is owed', () => {
    silent(rule, letter('As you offered, could you introduce me to Priya?'));
    silent(rule, letter('Thank you for introducing me to Priya.', ['kind: thanks']));
    silent(rule, letter('Priya runs the clinic in Gulu.'));
  });
});

describe('out-missing: add an out', () => {
  it('right after the ask, in its paragraph', () => {
    assert.equal(
      fixed(rule, letter('Could you introduce me to Priya?\n\nThank you!'), preferred),
      letter(
        "Could you introduce me to Priya? If it isn't a fit, or the timing is wrong, no worries at all; I completely understand.\n\nThank you!",
      ),
    );
  });

  it('after the last sentence of an ask that goes on', () => {
    const text = fixed(
      rule,
      letter('Could you introduce me to Priya? Might you have her address, too? She lives in Gulu.'),
      preferred,
    );
    assert.match(text, /address, too\? If it isn't a fit, .* understand\. She lives/);
  });

  it('outside markup', () => {
    const text = fixed(rule, letter('**Could you introduce me to Priya?**'), preferred);
    assert.match(text, /Priya\?\*\* If it isn't/);
  });

  it('below the list that an ask announces', () => {
    const text = fixed(
      rule,
      letter('Could you introduce me to one of these:\n\n- Priya\n- Ana\n\nThanks!'),
      preferred,
    );
    assert.match(text, /- Ana\n\nIf it isn't a fit.*\n\nThanks!/);
  });

  it('formal in a formal letter, casual in a casual one; three to choose from', () => {
    const formal = letter('Would you be willing to write a reference for me?', ['kind: reference']).replace(
      'Hi Dana,',
      'Dear Professor Okafor,',
    );
    const [finding] = findingsOf(rule, formal);
    assert.equal(finding?.fixes.length, 3);
    for (const fix of finding?.fixes ?? [])
      assert.doesNotMatch(applyEdits(formal, fix.edits), /['’](?:s|re|t)\b/);
    const [casual] = findingsOf(rule, letter("I'd love to meet her. Could you put us in touch?"));
    assert.match(casual?.fixes[0]?.title ?? '', /no worries/);
  });

  it('a smaller alternative first for a connection', () => {
    const [finding] = findingsOf(rule, letter('Could you spare half an hour?', ['kind: connection']));
    assert.match(finding?.fixes[0]?.title ?? '', /a line or two by email/);
  });

  it('with the line ends of the file', () => {
    const crlf = letter('Could you introduce me to Priya:\n\n- Priya').replace(/\n/g, '\r\n');
    const text = fixed(rule, crlf, preferred);
    assert.doesNotMatch(text, /[^\r]\n/);
  });
});
