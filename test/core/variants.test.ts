import assert from 'node:assert/strict';
import { rotated } from '../../server/src/core/variants';

const wordings = ['one', 'two', 'three'];

describe('variants', () => {
  it('keep their order and lose none', () => {
    for (const text of ['', 'Send me the form.', 'Ruf mich an 🙏']) {
      const turned = rotated(wordings, text);
      const first = wordings.indexOf(turned[0] ?? '');
      assert.deepEqual(turned, [...wordings.slice(first), ...wordings.slice(0, first)]);
    }
  });

  it('are the same for the same text', () => {
    assert.deepEqual(rotated(wordings, 'Hi Dana,'), rotated(wordings, 'Hi Dana,'));
  });

  it('spread over texts that differ in one word', () => {
    const texts = Array.from({ length: 300 }, (_, index) => `Send me the form by ${index} May.`);
    for (const wording of wordings) {
      const share = texts.filter((text) => rotated(wordings, text)[0] === wording).length;
      assert.ok(share > 70 && share < 130, `${wording}: ${share} of 300`);
    }
  });

  it('of one are that one', () => {
    assert.deepEqual(rotated(['one'], 'any text'), ['one']);
    assert.deepEqual(rotated([], 'any text'), []);
  });
});
