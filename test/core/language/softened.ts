import assert from 'node:assert/strict';
import { parseDraft } from '../../../server/src/core';
import { sentencesOf } from '../../../server/src/core/draft';
import { soften } from '../../../server/src/core/language/soften';
import { applyEdits } from '../../../server/src/core/span';
import { plain } from './alike';

/** All that a sentence is softened to, whether or not the rule finds it. */
export function rewrites(body: string, register: 'formal' | 'casual' = 'casual'): readonly string[] {
  const [sentence, ...more] = sentencesOf(parseDraft(`Hi Dana,\n\n${body}\n\nBest wishes,\nSam\n`));
  assert.ok(sentence && more.length === 0, `one sentence: ${body}`);
  const demanding = sentence.requests.filter((request) => request.demanding);
  return soften(sentence.text, sentence.folded, demanding, { register, curly: false }).map(
    ({ replacements }) => applyEdits(sentence.text, replacements),
  );
}

/** A test for each order, that one of the requests that it is softened to is this. */
export function becomesEach(table: readonly (readonly [order: string, request: string])[]): void {
  for (const [order, request] of table) {
    it(`${order} → ${request}`, () => {
      const found = rewrites(order).map(plain);
      assert.ok(found.includes(request.toLowerCase()), found.join('\n'));
    });
  }
}
