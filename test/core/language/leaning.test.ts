import assert from 'node:assert/strict';
import { fold } from '../../../server/src/core/language/fold';
import { leansBack, tellsLogistics } from '../../../server/src/core/language/leaning';

describe('A sentence that takes up the one before it', () => {
  for (const text of [
    'It is wanted by 10 April.',
    'This would help us a lot.',
    'She runs the clinic in Gulu.',
    'So here I am.',
    'And if it rains, we stay.',
    'If so, I would write to her.',
    'After that my test expired.',
    'In that time I learned to weld.',
    'The second time they sent me home.',
    'I also run the choir.',
    'We test sensors and she ran the trials.',
    'I have told them at home.',
    'I wrote it again in January.',
    'Anyway, we moved.',
    'The Inns are strict on this one.',
  ]) {
    it(text, () => assert.equal(leansBack(text), true));
  }
});

describe('A sentence that stands by itself', () => {
  for (const text of [
    'It was great to see you in Oslo.',
    "It's been a while.",
    'It rained for a week.',
    'This is Rachel from the lab.',
    'This week we open the second ward.',
    'My sister runs the clinic, and she hires.',
    'Priya runs the clinic; I met her in Lagos.',
    'The pumps broke, so we replaced them.',
    'My form is on the table; please look at it.',
    'I am a nurse in Gulu.',
    'We built a dam.',
    'Some people hope that their work will last.',
  ]) {
    it(text, () => assert.equal(leansBack(text), false));
  }
});

describe('The practical side of an ask', () => {
  for (const text of [
    "I'm flexible with timing and place.",
    'I am free on Tuesday afternoon.',
    'My deadline is 4 May.',
    'Half an hour would do.',
    'What does it matter that I can work around your schedule?',
    'Coffee is on me.',
  ]) {
    it(text, () => assert.equal(tellsLogistics(fold(text)), true));
  }

  for (const text of ['I run a clinic.', 'My sister is a nurse.', 'We met on a Tuesday.']) {
    it(`not: ${text}`, () => assert.equal(tellsLogistics(fold(text)), false));
  }
});
