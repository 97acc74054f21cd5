import { deepEqual, equal } from 'node:assert/strict';
import { applyEdits, parseDraft } from '../../server/src/core';
import { inferencesOf } from '../../server/src/core/inferences';

/** Each inference as `key: value` behind the words that it stands after. */
const read = (text: string) =>
  inferencesOf(parseDraft(text)).map(
    ({ key, value, at }) =>
      `${text
        .slice(0, at)
        .split(/[\n.?]+/)
        .filter(Boolean)
        .at(-1)
        ?.trim()} » ${key}: ${value}`,
  );

const letter =
  'Hi Dana,\n\nYou supervised my thesis. Would you be willing to write me a reference?\n\nBest,\nSam\n';

describe('What is inferred', () => {
  it('stands behind the words that say it', () => {
    deepEqual(read(letter), [
      'Hi Dana » to: Dana',
      'You supervised my thesis » relationship: mentor',
      'Would you be willing to write me a reference » kind: reference',
    ]);
  });

  it('is nothing that front matter says', () => {
    const facts = '---\nkind: reference\nto: Dana Okafor\nrelationship: mentor\n---\n\n';
    deepEqual(read(facts + letter), []);
    deepEqual(read(`---\nkind: reference\nrelationship: close\n---\n\n${letter}`), ['Hi Dana » to: Dana']);
  });

  for (const [name, text] of [
    ['an empty file', ''],
    ['a greeting by title', 'Dear Professor,\n'],
    ['a greeting to all', 'Hi all,\n'],
    ['a form letter', 'Dear Sir or Madam,\n'],
    ['a slot', 'Hi [name],\n'],
  ] as const) {
    it(`names no reader in ${name}`, () => deepEqual(read(text), []));
  }

  it('takes the whole name, and its title with it', () => {
    deepEqual(read('Dear Dr. Okafor,\n'), ['Okafor » to: Dr. Okafor']);
  });

  it('can be written to front matter, which is made where there is none', () => {
    const accept = (text: string, wanted: string) => {
      const edit = inferencesOf(parseDraft(text)).find(({ key }) => key === wanted)?.edit;
      return edit && applyEdits(text, [edit]);
    };
    equal(accept(letter, 'kind'), `---\nkind: reference\n---\n\n${letter}`);
    equal(
      accept(`---\nkind: reference\n---\n\n${letter}`, 'to'),
      `---\nkind: reference\nto: Dana\n---\n\n${letter}`,
    );
    // A second `kind:` would be another fault.
    equal(accept(`---\nkind: ref\n---\n\n${letter}`, 'kind'), undefined);
  });
});
