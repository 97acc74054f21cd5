import assert from 'node:assert/strict';
import { applyEdits } from '../../../server/src/core';
import { fixesOf, inserts, letter, raises, silent } from './rule-tester';

const rule = 'give-missing';
const reference = ['kind: reference'];

describe('give-missing: raised, on what is asked for', () => {
  for (const [marked, ...frontMatter] of [
    ['Would you write me a «reference»?', 'kind: reference'],
    // Help that is received, or serves the request itself, is none given.
    ['You always gave me good advice. Would you write me a «reference»?', 'kind: reference'],
    ['Would you write me a «reference»? I can send you my CV.', 'kind: reference'],
    ['Could you introduce me to the «hiring» manager?', 'kind: introduction'],
    ['Could you introduce me to an «investor»? We are raising a seed round.', 'kind: introduction'],
    ['Could you introduce me to «Priya»?', 'kind: introduction', 'target: Priya Natarajan, CEO of Example'],
    ['You put me on to Ana in May. Do you have any «other» contacts at the bank?', 'kind: introduction'],
  ] as const) {
    it(marked, () => assert.equal(raises(rule, letter(marked, frontMatter))[0]?.severity, 'hint'));
  }
});

describe('give-missing: silent', () => {
  for (const offer of [
    "I'd gladly help with your field course.",
    'Dinner is on me.',
    'If I can ever do anything for you, tell me.',
    'Our lab is open to your students.',
    'It was a pleasure to translate your brochure last year.',
    'I could proofread your next grant in return.',
  ]) {
    it(offer, () => silent(rule, letter(`Would you write me a reference? ${offer}`, reference)));
  }

  it('about favours that cost little', () => {
    silent(rule, letter('Could you introduce me to Priya, who teaches with you?'));
    silent(rule, letter('Could you tell me how you began?', ['kind: connection']));
  });

  it('when nothing is asked, or the offer stands in the postscript', () => {
    silent(rule, letter('You taught me in 2019.', reference));
    silent(rule, `${letter('Would you write me a reference?', reference)}\nP.S. Lunch is on me.\n`);
  });
});

describe('give-missing: offer something', () => {
  it('before the sign-off, with what only the writer knows in brackets', () => {
    inserts(rule, letter('Would you write me a reference?', reference), (offer) => {
      assert.match(offer, /\[something you could do for them\]/);
      return letter(`Would you write me a reference?\n\n${offer}`, reference);
    });
  });

  it('before the thanks that a letter ends with', () => {
    const body = 'Would you write me a reference?';
    inserts(rule, letter(`${body}\n\nThank you so much for considering it.`, reference), (offer) =>
      letter(`${body}\n\n${offer}\n\nThank you so much for considering it.`, reference),
    );
    inserts(rule, letter(`It rained.\n\n${body} My CV is here. Thank you so much!`, reference), (offer) =>
      letter(`It rained.\n\n${body} My CV is here. ${offer} Thank you so much!`, reference),
    );
  });

  it('and each wording is an offer, formal in a formal letter', () => {
    const formal = letter('Would you be willing to write me a reference?', reference).replace(
      'Hi Dana,',
      'Dear Professor Okafor,',
    );
    for (const fix of fixesOf(rule, formal)) {
      const after = applyEdits(formal, fix.edits);
      assert.doesNotMatch(after, /I'd/);
      silent(rule, after);
    }
  });
});
