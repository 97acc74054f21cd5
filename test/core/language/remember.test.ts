import { deepEqual, equal } from 'node:assert/strict';
import { remember } from '../../../server/src/core/language/remember';

describe('What is remembered', () => {
  it('is read once, however often it is asked for and whatever is read between', () => {
    const read: string[] = [];
    const lengthOf = remember((text) => {
      read.push(text);
      return text.length;
    });
    deepEqual(['one', 'three', 'one', 'one', 'three'].map(lengthOf), [3, 5, 3, 3, 5]);
    deepEqual(read, ['one', 'three']);
  });

  it('may be nothing', () => {
    let reads = 0;
    const find = remember((): string | undefined => {
      reads++;
      return undefined;
    });
    for (const text of ['a', 'b', 'a']) equal(find(text), undefined);
    equal(reads, 2);
  });

  it('is forgotten before it fills the memory', () => {
    let reads = 0;
    const echo = remember((text) => {
      reads++;
      return text;
    });
    for (let number = 0; number < 30_000; number++) equal(echo(`${number}`), `${number}`);
    echo('0');
    equal(reads, 30_001);
  });
});
