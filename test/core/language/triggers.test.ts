import assert from 'node:assert/strict';
import { fold } from '../../../server/src/core/language/fold';
import { triggersOf } from '../../../server/src/core/language/triggers';

describe('triggers', () => {
  const triggers = triggersOf(['disa owe', 'without', 'ÿ disa']);
  const table: readonly (readonly [string, number])[] = [
    ['', 0],
    ['Nothing of the kind.', 0],
    ['I was Disappointed.', 0b101],
    ['You owe me.', 0b001],
    // A short entry is a whole word, a long one no beginning of a shorter word.
    ['The owner came with me.', 0],
    ['(Without you) I owe it.', 0b011],
  ];
  for (const [text, expected] of table) {
    it(text || 'an empty text', () => assert.equal(triggers(fold(text)), expected));
  }
});
