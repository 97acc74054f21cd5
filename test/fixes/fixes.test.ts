import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { ownDrafts, today } from './drafts';
import { factsOf, lostFacts } from './kept';
import { letters } from './letters';
import { marred } from './marks';
import { type Fault, fixAllFaults, ruleFaults, tryFixes } from './properties';

/** What breaks in a draft, in words. */
function broken(text: string, day: string): readonly string[] {
  const say = (what: string, { property, detail }: Fault) => `${what} ${property}: ${detail}`;
  return [
    ...tryFixes(text, day).flatMap(({ finding, fix, faults }) =>
      faults.map((fault) => say(`${finding.rule}, “${fix.title}”`, fault)),
    ),
    ...fixAllFaults(text, day).map((fault) => say('Fix all', fault)),
    ...ruleFaults(text, day).map((fault) => say('Fix all of a rule', fault)),
  ];
}

describe('Every fix removes its finding, adds none, loses nothing and can be read', function () {
  // On a machine with other work; alone it takes a fifth of it.
  this.timeout(120_000);

  it('in the drafts of the project', () => {
    const faults = ownDrafts().flatMap(({ name, text, today: day }) =>
      broken(text, day).map((fault) => `${name}: ${fault}`),
    );
    assert.deepEqual(faults, []);
  });

  it('in generated letters (npm run fixes -- --letters 1000 --seed 2 tries others)', () => {
    fc.assert(
      fc.property(letters, (text) => assert.deepEqual(broken(text, today), [])),
      { seed: 1, numRuns: 40 },
    );
  });
});

describe('What must be kept', () => {
  it('is every name, number, day, link and address', () => {
    const text =
      'Could Ana Ruiz see https://example.org/a?b=1 by Friday, 3 June, or write to sam@example.org?';
    assert.deepEqual(
      [...factsOf(text).keys()].sort(),
      ['3', 'ana', 'friday', 'https://example.org/a?b=1', 'june', 'ruiz', 'sam@example.org'].sort(),
    );
  });

  it('may move, and a name be said once less', () => {
    assert.deepEqual(lostFacts('We met Ana on Friday. I like Ana.', 'I like Ana. We met on Friday.'), []);
    assert.deepEqual(lostFacts('I owe 5 pounds to Ana, and 5 to Kofi.', 'I owe 5 to Kofi.'), ['5', 'ana']);
  });
});

describe('What tells that a text was put together badly', () => {
  const cases: readonly (readonly [before: string, after: string, ...marks: string[]])[] = [
    ['I came.', 'I came .', 'space before a mark'],
    ['I came, and saw.', 'I came,.', 'two marks'],
    ['I came and saw.', 'I  came.', 'two spaces'],
    ['I came. I saw.', 'I came. saw.', 'small letter after a full stop'],
    ['I came to see.', 'I came to to see.', 'word twice'],
    ['I **came to see** you.', 'I **came you.', '** without a partner'],
    ['I came (to see).', 'I came (to see.', 'brackets without a partner'],
    // What the writer wrote so is theirs.
    ['i came. i saw .', 'i came. i saw .'],
    ['Dana,\n\nhi.\n\ni came.', 'Dana,\n\nI hope. hi.\n\nI hope. i came.'],
  ];
  for (const [before, after, ...marks] of cases) {
    it(JSON.stringify(after), () => assert.deepEqual([...marred(before, after)], marks));
  }
});
