import { equal } from 'node:assert/strict';
import { isSaid, isTyped, type Place } from '../../client/src/findings/quiet';

const place = (line: number, character: number): Place => ({ line, character });

describe('A change of a draft', () => {
  for (const [name, texts, typed] of [
    ['a letter', ['a'], true],
    ['a deletion', [''], true],
    ['a bracket that closes itself', ['[]'], true],
    ['an emoji', ['🙂'], true],
    ['a new line', ['\n'], true],
    ['a new line with the indent of the last', ['\r\n      '], true],
    ['a letter at each of two carets', ['a', 'a'], true],
    ['a word, as completion or a fix inserts', ['Would'], false],
    ['a paragraph from the clipboard', ['Hi Dana,\n\nwe met.'], false],
    ['a letter, and a sentence elsewhere', ['a', 'No worries if not.'], false],
    ['nothing', [], false],
  ] as const) {
    it(`is ${typed ? '' : 'not '}typed: ${name}`, () =>
      equal(isTyped(texts.map((text) => ({ text }))), typed));
  }
});

describe('While somebody writes, a finding', () => {
  /** From the fifth character of line 3 to the tenth of line 4. */
  const passage = { start: place(3, 5), end: place(4, 10) };
  const standing: ReadonlySet<unknown> = new Set(['out-missing']);
  const said = (absence: boolean, caret: Place | undefined, rule = 'demand') =>
    isSaid({ rule, data: { passage, absence } }, { caret, standing });

  for (const [name, caret, shown] of [
    ['above', place(2, 40), true],
    ['before it in its line', place(3, 4), true],
    ['at its start', place(3, 5), false],
    ['in it', place(3, 80), false],
    ['in its last line', place(4, 0), false],
    ['at its end', place(4, 10), false],
    // The letter before the caret may be newer than the finding.
    ['a letter behind its end', place(4, 11), false],
    ['behind it in its line', place(4, 12), true],
    ['below', place(5, 0), true],
    ['in no editor', undefined, true],
  ] as const) {
    it(`${shown ? 'shows' : 'waits'} with the caret ${name}`, () => equal(said(false, caret), shown));
  }

  it('about something missing waits wherever it is', () =>
    equal(said(true, place(9, 0), 'why-missing'), false));
  it('about something missing stays when it was there before', () => {
    equal(said(true, place(9, 0), 'out-missing'), true);
    equal(said(true, place(3, 6), 'out-missing'), true);
  });
  it('of another server shows', () =>
    equal(isSaid({ rule: 'x', data: undefined }, { caret: place(3, 6), standing }), true));
});
