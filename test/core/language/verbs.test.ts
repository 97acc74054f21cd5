import assert from 'node:assert/strict';
import { baseOf, inBase, isVerb, participleOf } from '../../../server/src/core/language/verbs';
import { nounLikeVerbs, workVerbs } from '../../../server/src/core/language/vocabulary';

describe('verbs', () => {
  it('hold every verb of work', () => {
    const listed = workVerbs.split('|');
    assert.ok(listed.length > 100);
    assert.deepEqual(
      [...listed, ...nounLikeVerbs].filter((verb) => !isVerb(verb)),
      [],
    );
  });

  it('are known by their forms', () => {
    assert.equal(baseOf('cited'), 'cite');
    assert.equal(baseOf('editing'), 'edit');
    assert.equal(baseOf('refused'), 'refuse');
    assert.equal(baseOf('rang'), 'ring');
    assert.equal(baseOf('denies'), 'deny');
    assert.equal(baseOf('table'), undefined);
  });

  it('have participles', () => {
    assert.equal(participleOf('write'), 'written');
    assert.equal(participleOf('edit'), 'edited');
  });

  it('are read only in the form asked for', () => {
    assert.equal(inBase('edited', 'base'), undefined);
    assert.equal(inBase('edited', 'past'), 'edit');
    assert.equal(inBase('edit', 'past'), undefined);
  });
});
