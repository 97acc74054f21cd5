import { deepEqual, equal } from 'node:assert/strict';
import { applyEdits } from '../../server/src/core';
import { smallestEdit } from '../../server/src/features/smallest-edit';

const edits: [name: string, before: string, after: string, edit: ReturnType<typeof smallestEdit>][] = [
  ['nothing', 'same', 'same', undefined],
  ['an insertion', 'ab', 'axb', { start: 1, end: 1, text: 'x' }],
  ['a deletion', 'axb', 'ab', { start: 1, end: 2, text: '' }],
  ['a deletion from a run', 'aaa', 'aa', { start: 2, end: 3, text: '' }],
  ['an insertion into a run', 'aa', 'aaa', { start: 2, end: 2, text: 'a' }],
  ['a replacement', 'I need it now', 'I want it now', { start: 2, end: 6, text: 'want' }],
  ['an empty text', '', 'new', { start: 0, end: 0, text: 'new' }],
  ['a text emptied', 'old', '', { start: 0, end: 3, text: '' }],
  // Halves of a character and of a line break are never touched alone.
  ['characters with the same first half', '\u{1F600}', '\u{1F601}', { start: 0, end: 2, text: '\u{1F601}' }],
  ['characters with the same last half', '\u{1F600}', '\u{1FA00}', { start: 0, end: 2, text: '\u{1FA00}' }],
  ['a shorter line break', 'a\r\nb', 'a\nb', { start: 1, end: 3, text: '\n' }],
  ['a line between CRLFs', 'a\r\nb', 'a\r\nx\r\nb', { start: 3, end: 3, text: 'x\r\n' }],
];

describe('The smallest edit', () => {
  for (const [name, before, after, expected] of edits) {
    it(name, () => {
      const edit = smallestEdit(before, after);
      deepEqual(edit, expected);
      equal(applyEdits(before, edit ? [edit] : []), after);
    });
  }
});
