import assert from 'node:assert/strict';
import { applyEdits, type Edit, parseDraft, sentencesOf } from '../../server/src/core';
import { keepingFacts, keepingWords, losesFacts } from '../../server/src/core/lost-facts';
import { removal } from '../../server/src/core/placement';
import { letter } from './rules/rule-tester';

/** The letter without its first sentence, and that sentence. */
function withoutFirst(body: string) {
  const draft = parseDraft(letter(body));
  const [first] = sentencesOf(draft);
  assert.ok(first);
  return { draft, first, edits: removal(draft, [first]) };
}

describe('A fact is lost', () => {
  for (const [body, lost] of [
    ['We met Kofi there. It rained.', true],
    ['We met Kofi there. I like Kofi.', false],
    ['It took us 3 days. It rained.', true],
    // One number does not stand for another, even if it is the same.
    ['It took us 3 days. I have 3 dogs.', true],
    ['Can it wait until Friday? It rained.', true],
    ['See https://example.org. It rained.', true],
    ['It was cold there. It rained.', false],
    // A word that begins a sentence is no name, nor is one that is only loud.
    ['Winters are cold. It rained.', false],
    ['This is URGENT. It rained.', false],
    ['We met Ana’s team there. I like Ana.', false],
  ] as const) {
    it(`${lost ? 'with' : 'not with'} the first sentence of: ${body}`, () => {
      const { draft, edits } = withoutFirst(body);
      assert.equal(losesFacts(draft, edits), lost);
    });
  }
});

describe('What would be lost is kept in Background', () => {
  it('word for word, and the title says so', () => {
    const { draft, first, edits } = withoutFirst('We met **Kofi** there. It rained.');
    const kept = keepingFacts(draft, [first], 'Drop it', edits);
    assert.equal(kept.title, 'Drop it; “## Background” keeps it');
    assert.equal(
      applyEdits(draft.text, kept.edits),
      `${letter('It rained.')}\n## Background\n\nWe met **Kofi** there.\n`,
    );
  });

  it('and nothing else is', () => {
    const { draft, first, edits } = withoutFirst('It was cold. It rained.');
    assert.deepEqual(keepingFacts(draft, [first], 'Drop it', edits), { title: 'Drop it', edits });
  });

  it('also what stands outside the message', () => {
    const subject = 'A word about Priya in Kampala';
    const text = letter('Would you introduce me to Priya?', [`subject: ${subject}`]);
    const start = text.indexOf(subject);
    const edit: Edit = { start, end: start + subject.length, text: 'Priya?' };
    const kept = keepingWords(parseDraft(text), subject, 'Shorten', [edit]);
    assert.ok(applyEdits(text, kept.edits).endsWith(`## Background\n\n${subject}\n`));
  });
});
