import assert from 'node:assert/strict';
import { findingsOf, fixed, letter, preferred, silent } from './rule-tester';

const bodyOf = (text: string) => /Hi Dana,\n\n(.*)\n\nBest wishes,/s.exec(text)?.[1];

describe('flattery: raised', () => {
  for (const body of [
    'You are a legend, a genius and an inspiration.',
    'Your work is brilliant, your talks are phenomenal and your book is extraordinary.',
    'You are the greatest teacher I know. Your lectures were incredible. I am in awe of your mind.',
    'Your incredible career, your outstanding leadership and your visionary ideas moved me.',
    "I'm a huge fan: you are simply amazing and the most inspiring speaker of our time.",
    'You are, without doubt, the finest scholar, a true giant and a role model to us all.',
    'What a superb book you wrote! You are a titan. Nobody writes like you.',
    'As a world-class leader and an unparalleled mentor, you are peerless.',
  ]) {
    it(body, () => assert.equal(findingsOf('flattery', letter(body)).length, 1));
  }
});

describe('flattery: silent on', () => {
  for (const body of [
    'Your talk on water rights was brilliant.',
    'Your book is wonderful, and I still use the chapter on wells.',
    'I work with an amazing team on an incredible project in a wonderful city.',
    'She is a legend, a genius and an inspiration.',
    'It would be amazing if you could write; a line would be fantastic, and a call would be wonderful.',
    'What is the best way to reach you, and the best time to call you on your best line?',
    'I hope you had a great summer and a wonderful time in Oslo, and that your move was great.',
    'I had an incredible year with an outstanding supervisor and would love to tell you about a remarkable find.',
    'Could you introduce me to your brilliant colleague?',
    'The panel wants the most recent, the most detailed and the best documented cases that you have.',
    'Her outstanding work, her brilliant book and her extraordinary talks made me write to you.',
    'A quoted line, “You are a legend, a genius and an inspiration”, stood on your door.',
  ]) {
    it(body, () => silent('flattery', letter(body)));
  }

  it('superlatives far apart', () => {
    const filler =
      'We have been running the clinic in Gulu since the spring and see some forty people a day there. '.repeat(
        4,
      );
    silent(
      'flattery',
      letter(`Your talk was brilliant. ${filler}Your book is superb. ${filler}You are a legend.`),
    );
  });
});

describe('flattery: keep one', () => {
  it('the first that names something', () => {
    const text = letter(
      'You are a legend and a genius. Your talk on wells in Gulu was brilliant. You are peerless.',
    );
    assert.equal(bodyOf(fixed('flattery', text, preferred)), 'Your talk on wells in Gulu was brilliant.');
  });

  it('or asks for something to name', () => {
    const text = letter('You are a legend, a genius and an inspiration.');
    assert.equal(
      bodyOf(fixed('flattery', text, preferred)),
      'Your [talk, article or project] on [subject] has stayed with me.',
    );
  });
});
