import { deepEqual, equal } from 'node:assert/strict';
import { blanksIn, type Change, insertedBlanks, isFillingIn, moved } from '../../client/src/findings/blanks';

const change = (rangeOffset: number, rangeLength: number, text: string): Change => ({
  rangeOffset,
  rangeLength,
  text,
});

describe('Blanks that were just inserted', () => {
  it('are those of the text that came, and not of what only moved', () => {
    deepEqual(insertedBlanks([change(4, 0, 'Hi [name],')]), { start: 4, end: 14 });
    equal(insertedBlanks([change(4, 0, 'Hi Dana, see [the report](https://example.org).')]), undefined);
    equal(insertedBlanks([change(4, 3, '')]), undefined);
  });

  it('are where all changes leave them', () => {
    // The editor lists changes from the last to the first.
    const changes = [change(30, 5, '[date]'), change(10, 0, 'Oslo'), change(2, 1, 'Hi [name]')];
    deepEqual(insertedBlanks(changes), { start: 2, end: 48 });
    equal(30 + 4 + 8 + '[date]'.length, 48);
  });
});

describe('A stretch with blanks', () => {
  const stretch = { start: 10, end: 20 };
  for (const [name, changes, expected] of [
    ['moves with what is written before it', [change(3, 0, 'ab')], { start: 12, end: 22 }],
    ['stays where something behind it goes', [change(30, 5, '')], stretch],
    ['grows with what is written in it', [change(12, 3, 'Dana W')], { start: 10, end: 23 }],
    ['grows with what is written at its end', [change(20, 0, '!')], { start: 10, end: 21 }],
    ['holds what replaces its end', [change(18, 6, 'x')], { start: 10, end: 19 }],
    ['holds what replaces all of it', [change(5, 20, 'x')], { start: 5, end: 6 }],
    [
      'follows letters at two carets in it',
      [change(18, 0, 'a'), change(11, 0, 'a'), change(2, 0, 'a')],
      { start: 11, end: 23 },
    ],
  ] as const) {
    it(name, () => deepEqual(moved(stretch, changes), expected));
  }
});

describe('Somebody fills blanks in', () => {
  const text = 'Hi all. Dear [name], thank you for [what they did]. Bye [x]';
  const stretch = { start: 8, end: text.indexOf(' Bye') };
  const at = (words: string) => text.indexOf(words);
  const selected = (words: string) => ({ start: at(words), end: at(words) + words.length });
  const caret = (offset: number) => ({ start: offset, end: offset });

  it('where a text was inserted, and not where blanks stood before', () =>
    deepEqual(blanksIn(text, stretch), [selected('[name]'), selected('[what they did]')]));

  for (const [name, selection, expected] of [
    ['with the first selected', selected('[name]'), true],
    ['with the last selected', selected('[what they did]'), true],
    ['between two of them', caret(at('thank')), true],
    ['behind the last, where it is through', caret(at('. Bye')), false],
    ['before what was inserted', caret(2), false],
    ['behind what was inserted', caret(at('Bye')), false],
  ] as const) {
    it(`${expected ? '' : 'no more '}${name}`, () => equal(isFillingIn(text, stretch, selection), expected));
  }
});
