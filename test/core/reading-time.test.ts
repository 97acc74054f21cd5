import { equal } from 'node:assert/strict';
import { lengthOf, readingTime } from '../../server/src/core/reading-time';

describe('Reading time, at 200 words a minute', () => {
  for (const [words, time] of [
    [0, '0 s'],
    // Whoever reads one word looks at the mail for a moment all the same.
    [1, '5 s'],
    [17, '5 s'],
    [84, '25 s'],
    [100, '30 s'],
    [190, '55 s'],
    [200, '1 min'],
    [250, '1 min 15 s'],
    [391, '1 min 55 s'],
    [400, '2 min'],
    [490, '2 min'],
    [520, '3 min'],
    [100_000, '500 min'],
  ] as const) {
    it(`of ${words} words is ${time}`, () => equal(readingTime(words), time));
  }

  it('stands behind the number of words', () => {
    equal(lengthOf(84), '84 words, 25 s to read');
    equal(lengthOf(1), '1 word, 5 s to read');
  });
});
