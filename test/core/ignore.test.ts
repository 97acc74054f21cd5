import assert from 'node:assert/strict';
import { parseDraft } from '../../server/src/core/draft';
import { ignoreInDraft, suppressionsOf, withoutSuppression } from '../../server/src/core/ignore';
import { applyEdits } from '../../server/src/core/span';

const inBothLineEnds = (text: string) => (text.includes('\n') ? ['\n', '\r\n'] : ['\n']);

describe('ignoring a rule in a draft', () => {
  /** Front matter before, and after `demand` was put aside. */
  function adds(name: string, before: string, after: string): void {
    it(name, () => {
      for (const lineEnd of inBothLineEnds(before)) {
        const text = before.replaceAll('\n', lineEnd);
        const draft = parseDraft(text);
        const result = applyEdits(text, ignoreInDraft(draft, 'demand'));
        assert.equal(result, after.replaceAll('\n', lineEnd));
        const again = parseDraft(result);
        assert.deepEqual(
          again.frontMatter?.problems.filter(({ type }) => type !== 'unclosed'),
          [],
        );
        assert.deepEqual(
          again.ignored.map(({ rule }) => rule),
          [...draft.ignored.map(({ rule }) => rule), 'demand'],
        );
      }
    });
  }

  adds('makes front matter', 'Hi Dana,\n', '---\nignore: [demand]\n---\n\nHi Dana,\n');
  adds('makes it behind a byte order mark', '\uFEFFHi,\n', '\uFEFF---\nignore: [demand]\n---\n\nHi,\n');
  adds('adds a field', '---\nto: Dana\n---\nHi,\n', '---\nto: Dana\nignore: [demand]\n---\nHi,\n');
  adds('adds it to nothing', '---\n---\nHi,\n', '---\nignore: [demand]\n---\nHi,\n');
  adds('adds it where nothing closes', '---\nto: Dana\n\nHi,\n', '---\nto: Dana\nignore: [demand]\n\nHi,\n');
  adds('adds it at the end of the file', '---\nto: Dana\n---', '---\nto: Dana\nignore: [demand]\n---');
  adds('fills an empty field', '---\nignore:\nto: Dana\n---\n', '---\nignore: [demand]\nto: Dana\n---\n');
  adds('fills it before a comment', '---\nignore: # none\n---\n', '---\nignore: [demand] # none\n---\n');
  adds('fills an empty list', '---\nignore: []\n---\n', '---\nignore: [demand]\n---\n');
  adds('fills a list without a word', '---\nignore:\n  -\n---\n', '---\nignore: [demand]\n---\n');
  adds('makes a list of one', '---\nignore: urgency\n---\n', '---\nignore: [urgency, demand]\n---\n');
  adds('keeps a comment', '---\nignore: urgency # why\n---\n', '---\nignore: [urgency, demand] # why\n---\n');
  adds(
    'adds to a list',
    '---\nignore: [guilt, urgency]\n---\n',
    '---\nignore: [guilt, urgency, demand]\n---\n',
  );
  adds('adds to a list in quotes', "---\nignore: ['guilt']\n---\n", "---\nignore: ['guilt', demand]\n---\n");
  adds('adds a line', '---\nignore:\n- guilt\n---\n', '---\nignore:\n- guilt\n- demand\n---\n');
  adds(
    'adds a line below a comment',
    '---\nignore:\n  - guilt # [why]\nto: Dana\n---\n',
    '---\nignore:\n  - guilt # [why]\n  - demand\nto: Dana\n---\n',
  );
});

/** What is put aside, and for which words. */
const scopes = (text: string) =>
  suppressionsOf(parseDraft(text)).map(
    ({ rule, scope }) => `${rule}: ${scope ? text.slice(scope.start, scope.end) : 'all'}`,
  );

describe('an ignore', () => {
  for (const [name, text, expected] of [
    ['in front matter is for all of the draft', '---\nignore: [demand]\n---\n\nHi.', ['demand: all']],
    [
      'on its line is for the paragraph below',
      'Hi.\n\n<!-- intro-ignore-next demand -->\n\nOne. Two.\n\nThree.',
      ['demand: One. Two.'],
    ],
    ['may stand right above', '<!-- intro-ignore-next demand -->\n*One.* Two.', ['demand: *One.* Two.']],
    ['may be for a heading', '<!-- intro-ignore-next demand -->\n# One\n\nTwo.', ['demand: # One']],
    [
      'may be for an item',
      '- One.\n\n  <!-- intro-ignore-next demand -->\n- Two.\n- Three.',
      ['demand: Two.'],
    ],
    [
      'beside text is for the sentence that follows',
      'One. <!-- intro-ignore-next demand --> Two. Three.',
      ['demand: Two.'],
    ],
    [
      'at the start of a line is for the sentence that it begins',
      '<!-- intro-ignore-next demand --> *One* goes\non. Two.',
      ['demand: One* goes\non.'],
    ],
    [
      'within a sentence is for this sentence',
      'One <!-- intro-ignore-next demand --> goes on. Two.',
      ['demand: One <!-- intro-ignore-next demand --> goes on.'],
    ],
    [
      'may name several rules, and a reason',
      '<!-- intro-ignore-next demand, urgency: she asked -->\nOne.',
      ['demand: One.', 'urgency: One.'],
    ],
    [
      'in a section is for what stands there',
      'Hi.\n\n## Forwardable\n\n<!-- intro-ignore-next demand -->\nOne.',
      ['demand: One.'],
    ],
    ['without text below is for nothing', 'One.\n\n<!-- intro-ignore-next demand -->', ['demand: ']],
    ['of no rule is kept, to be reported', '<!-- intro-ignore-next: why -->\nOne.', [': One.']],
    ['is no other comment', '<!-- intro-ignore-nextly demand --> <!-- demand -->\nOne.', []],
    ['is no code', '`<!-- intro-ignore-next demand -->`\n\nOne.', []],
  ] as const) {
    it(name, () => assert.deepEqual(scopes(text), expected));
  }
});

describe('removing an ignore', () => {
  for (const [before, rule, after] of [
    ['---\nignore: [demand]\nto: Dana\n---\n', 'demand', '---\nto: Dana\n---\n'],
    ['---\nignore: [demand, guilt]\n---\n', 'demand', '---\nignore: [guilt]\n---\n'],
    ['---\nignore: [demand, guilt]\n---\n', 'guilt', '---\nignore: [demand]\n---\n'],
    ['---\nignore:\n  - demand\n  - guilt\n---\n', 'demand', '---\nignore:\n  - guilt\n---\n'],
    ['---\nignore:\n  - demand\n  - guilt\n---\n', 'guilt', '---\nignore:\n  - demand\n---\n'],
    ['One.\n\n<!-- intro-ignore-next demand -->\n\nTwo.\n', 'demand', 'One.\n\nTwo.\n'],
    ['One.\n\n<!-- intro-ignore-next demand -->\nTwo.\n', 'demand', 'One.\n\nTwo.\n'],
    ['One. <!-- intro-ignore-next demand --> Two.\n', 'demand', 'One. Two.\n'],
    [
      '<!-- intro-ignore-next demand, guilt: why -->\nTwo.\n',
      'demand',
      '<!-- intro-ignore-next guilt: why -->\nTwo.\n',
    ],
  ] as const) {
    it(`${JSON.stringify(before)} without ${rule}`, () => {
      for (const lineEnd of inBothLineEnds(before)) {
        const text = before.replaceAll('\n', lineEnd);
        const draft = parseDraft(text);
        const suppression = suppressionsOf(draft).find((candidate) => candidate.rule === rule);
        assert.ok(suppression);
        const result = applyEdits(text, [withoutSuppression(draft, suppression)]);
        assert.equal(result, after.replaceAll('\n', lineEnd));
      }
    });
  }
});
