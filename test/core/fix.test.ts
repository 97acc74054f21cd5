import assert from 'node:assert/strict';
import { type Edit, type Fix, parseDraft, together, togetherIn } from '../../server/src/core';

const fix = (title: string, ...edits: Edit[]): Fix => ({ title, edits, safe: true });
const edit = (start: number, end: number): Edit => ({ start, end, text: 'x' });
const chosen = (...fixes: Fix[]) => together(fixes).map(({ title }) => title);

describe('Fixes that go together', () => {
  it('leave one another’s words alone', () => {
    assert.deepEqual(chosen(fix('a', edit(0, 4)), fix('b', edit(3, 6)), fix('c', edit(6, 9))), ['a', 'c']);
  });

  it('do not insert at one place, nor at the end of what another takes out', () => {
    assert.deepEqual(chosen(fix('a', edit(4, 4)), fix('b', edit(4, 4))), ['a']);
    assert.deepEqual(chosen(fix('a', edit(0, 4)), fix('b', edit(4, 4))), ['a']);
  });

  it('are whole: one edit that is in the way keeps out the others of its fix', () => {
    const far = edit(20, 22);
    assert.deepEqual(chosen(fix('a', edit(0, 4)), fix('b', edit(2, 3), far), fix('c', far)), ['a', 'c']);
  });

  it('and not at all where one relies on the name that the other takes out', () => {
    const text = 'Hi Dana,\n\nI like Kofi. You know Kofi.\n';
    const cut = (words: string): Fix =>
      fix(words, { start: text.indexOf(words), end: text.indexOf(words) + words.length, text: '' });
    const of = (...fixes: Fix[]) => togetherIn(parseDraft(text), fixes).length;
    assert.equal(of(cut('I like Kofi. ')), 1);
    assert.equal(of(cut('I like Kofi. '), cut('You know Kofi.')), 0);
  });
});
