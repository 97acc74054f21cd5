import assert from 'node:assert/strict';
import { type Draft, parseDraft, sentencesOf } from '../../server/src/core/draft';
import type { Sentence } from '../../server/src/core/message';
import {
  afterSentence,
  beforeClosing,
  beforeParagraph,
  moveToBackground,
} from '../../server/src/core/placement';
import { applyEdits, type Edit } from '../../server/src/core/span';

/** The sentences of a draft that stand between `«` and `»`. */
function chosen(draft: Draft, marked: string): readonly Sentence[] {
  const ranges = [...marked.matchAll(/«[^»]*»/g)].map(({ 0: { length }, index }, order) => ({
    start: index - 2 * order,
    end: index - 2 * order + length - 2,
  }));
  return sentencesOf(draft).filter(({ start, end }) =>
    ranges.some((range) => range.start < end && start < range.end),
  );
}

/** Texts with marked sentences, and what becomes of them; in both kinds of line ends. */
function table(
  edit: (draft: Draft, sentences: readonly Sentence[]) => readonly Edit[],
  rows: readonly (readonly [marked: string, expected: string])[],
): void {
  for (const [marked, expected] of rows) {
    it(JSON.stringify(marked), () => {
      for (const lineEnd of marked.includes('\n') ? ['\n', '\r\n'] : ['\n']) {
        const source = marked.replaceAll('\n', lineEnd);
        const text = source.replace(/[«»]/g, '');
        const draft = parseDraft(text);
        const sentences = chosen(draft, source);
        assert.equal(applyEdits(text, edit(draft, sentences)), expected.replaceAll('\n', lineEnd));
      }
    });
  }
}

function first(sentences: readonly Sentence[]): Sentence {
  const [sentence] = sentences;
  assert.ok(sentence, 'nothing is marked');
  return sentence;
}

describe('afterSentence', () => {
  table(
    (draft, sentences) => [afterSentence(draft, first(sentences), 'New words.')],
    [
      ['Hi Dana,\n\n«Could you help?» I hope so.\n', 'Hi Dana,\n\nCould you help? New words. I hope so.\n'],
      [
        'Hi Dana,\n\n«Could you help?»\n\nBest,\nSam\n',
        'Hi Dana,\n\nCould you help? New words.\n\nBest,\nSam\n',
      ],
      ['Hi Dana, «could you help?»', 'Hi Dana, could you help? New words.'],
      ['«Could you\nhelp?»\nI hope so.', 'Could you\nhelp? New words.\nI hope so.'],
      // Markup belongs to its sentence.
      ['**«Could you help?»** I hope so.', '**Could you help?** New words. I hope so.'],
      ['«Could you read [this](a "The deck")?» Yes.', 'Could you read [this](a "The deck")? New words. Yes.'],
      ['«Could you read [this?](a "The deck")» Yes.', 'Could you read [this?](a "The deck") New words. Yes.'],
      ['«Here it is: `a b`»\n', 'Here it is: `a b`. New words.\n'],
      // A sentence without its mark gets it: another cannot follow.
      [
        'hi dana\n\n«could you introduce me to priya»\n',
        'hi dana\n\ncould you introduce me to priya? New words.\n',
      ],
      ['«I wrote to her»\n\nSam', 'I wrote to her. New words.\n\nSam'],
      ['«Could you help?»  \nThanks,\nSam', 'Could you help? New words.  \nThanks,\nSam'],
      // Below a list, not in it.
      [
        '- «Could you help?»\n- Or Ana?\n\nBest,\nSam',
        '- Could you help?\n- Or Ana?\n\nNew words.\n\nBest,\nSam',
      ],
      [
        '«Could you send me:»\n\n- a date\n- a place\n\nBest,\nSam',
        'Could you send me:\n\n- a date\n- a place\n\nNew words.\n\nBest,\nSam',
      ],
      ['«One thing:» I met Ana.', 'One thing: I met Ana. New words.'],
    ],
  );
});

describe('beforeClosing', () => {
  table(
    (draft) => [beforeClosing(draft, 'New words.')],
    [
      ['Hi Dana,\n\nHello.\n\nBest,\nSam\n', 'Hi Dana,\n\nHello.\n\nNew words.\n\nBest,\nSam\n'],
      ['Hi Dana,\n\nHello.\nBest,\nSam\n', 'Hi Dana,\n\nHello.\n\nNew words.\n\nBest,\nSam\n'],
      ['Hi Dana,\n\nI hope so. Best, Sam', 'Hi Dana,\n\nI hope so.\n\nNew words.\n\nBest, Sam'],
      ['Hi Dana,\n\nHello.\n\n**Best**,\nSam', 'Hi Dana,\n\nHello.\n\nNew words.\n\n**Best**,\nSam'],
      ['Hi Dana,\n\nHello.\n\n- Sam', 'Hi Dana,\n\nHello.\n\nNew words.\n\n- Sam'],
      ['Hi Dana,\n\nHello.\n\nSam\n\nP.S. Bye.', 'Hi Dana,\n\nHello.\n\nNew words.\n\nSam\n\nP.S. Bye.'],
      // Without a closing: at the end of the message.
      ['Hi Dana,\n\nHello.\n', 'Hi Dana,\n\nHello.\n\nNew words.\n'],
      ['Hi Dana,\n\n- a\n- b', 'Hi Dana,\n\n- a\n- b\n\nNew words.'],
      ['Hi Dana,\n\nHello.\n\nP.S. Bye.', 'Hi Dana,\n\nHello.\n\nNew words.\n\nP.S. Bye.'],
      [
        'Hi Dana,\n\nHello.\n\n## Forwardable\n\nSam.',
        'Hi Dana,\n\nHello.\n\nNew words.\n\n## Forwardable\n\nSam.',
      ],
      ['Hi Dana,', 'Hi Dana,\n\nNew words.'],
      ['', 'New words.\n\n'],
      ['---\nto: Dana\n---\n', '---\nto: Dana\n---\n\nNew words.\n\n'],
      ['---\nto: Dana\n---', '---\nto: Dana\n---\n\nNew words.\n\n'],
    ],
  );
});

describe('beforeParagraph', () => {
  table(
    (draft, sentences) => [beforeParagraph(draft, first(sentences).paragraph, 'New words.')],
    [
      ['Hi Dana,\n\nOne.\n\n«Two of us.»\n', 'Hi Dana,\n\nOne.\n\nNew words.\n\nTwo of us.\n'],
      ['Hi Dana,\n\n«One.» Two.\n', 'Hi Dana,\n\nNew words.\n\nOne. Two.\n'],
      ['Hi Dana,\n«One.»\n', 'Hi Dana,\n\nNew words.\n\nOne.\n'],
      ['Hi Dana, «one.»\n', 'Hi Dana,\n\nNew words.\n\none.\n'],
      ['**«One.»**', 'New words.\n\n**One.**'],
      ['---\nto: Dana\n---\n«One.»', '---\nto: Dana\n---\n\nNew words.\n\nOne.'],
      ['One.\n\n- two\n- «three»\n', 'One.\n\nNew words.\n\n- two\n- three\n'],
      ['1. «one»\n2. two\n', 'New words.\n\n1. one\n2. two\n'],
    ],
  );
});

describe('moveToBackground', () => {
  table(moveToBackground, [
    // A sentence takes the white space after it along, at the end of a paragraph the white space before.
    ['Hi Dana,\n\n«One.» Two. Three.\n', 'Hi Dana,\n\nTwo. Three.\n\n## Background\n\nOne.\n'],
    ['Hi Dana,\n\nOne. «Two.» Three.\n', 'Hi Dana,\n\nOne. Three.\n\n## Background\n\nTwo.\n'],
    ['Hi Dana,\n\nOne. «Two.» «Three.»\n', 'Hi Dana,\n\nOne.\n\n## Background\n\nTwo. Three.\n'],
    ['Hi Dana,\n\n«One.» Two. «Three.»\n', 'Hi Dana,\n\nTwo.\n\n## Background\n\nOne. Three.\n'],
    [
      'Hi Dana,\n\nOne.\n«Two is\nlong.»\nThree.\n',
      'Hi Dana,\n\nOne.\nThree.\n\n## Background\n\nTwo is long.\n',
    ],
    ['Hi Dana, «one.» Two.\n', 'Hi Dana, Two.\n\n## Background\n\none.\n'],
    // A paragraph takes one of the blank lines around it along.
    ['Hi Dana,\n\n«One.»\n\nTwo.\n', 'Hi Dana,\n\nTwo.\n\n## Background\n\nOne.\n'],
    ['Hi Dana,\n«One.»\n\nTwo.\n', 'Hi Dana,\n\nTwo.\n\n## Background\n\nOne.\n'],
    ['Hi Dana,\n\nOne.\n\n«Two of us.»\n', 'Hi Dana,\n\nOne.\n\n## Background\n\nTwo of us.\n'],
    ['Hi Dana,\n\nOne.\n\n«Two of us.»', 'Hi Dana,\n\nOne.\n\n## Background\n\nTwo of us.\n'],
    ['Hi Dana, «one.»\n\nTwo.\n', 'Hi Dana,\n\nTwo.\n\n## Background\n\none.\n'],
    ['«One.»\n\n    code\n', '    code\n\n## Background\n\nOne.\n'],
    [
      'Hi Dana,\n\n«One.» «Two.»\n\n«Three.»\n\nSam\n',
      'Hi Dana,\n\nSam\n\n## Background\n\nOne. Two.\n\nThree.\n',
    ],
    // An item takes its bullet along, and leaves the list apart from what follows.
    ['I met:\n\n- «One.»\n- Two.\n\nBest,\nSam', 'I met:\n\n- Two.\n\nBest,\nSam\n\n## Background\n\nOne.\n'],
    ['I met:\n\n- One.\n- «Two.»\n\nBest,\nSam', 'I met:\n\n- One.\n\nBest,\nSam\n\n## Background\n\nTwo.\n'],
    ['I met:\n\n1. «One.» Two of us.\n', 'I met:\n\n1. Two of us.\n\n## Background\n\nOne.\n'],
    // Markup and links move whole; comments stay where they are.
    ['*«One.»* **Two.**\n', '**Two.**\n\n## Background\n\n*One.*\n'],
    ['«See [the one](a "b c").» Two.\n', 'Two.\n\n## Background\n\nSee [the one](a "b c").\n'],
    ['«See [the one](a "b c")»\n\nTwo.\n', 'Two.\n\n## Background\n\nSee [the one](a "b c")\n'],
    ['One. «Run `a b`»\n\nTwo.\n', 'One.\n\nTwo.\n\n## Background\n\nRun `a b`\n'],
    ['«One.» <!-- c --> Two.\n', '<!-- c --> Two.\n\n## Background\n\nOne.\n'],
    // An older background is added to, wherever it stands.
    ['«One.» Two.\n\n## Background\n\nOld.\n', 'Two.\n\n## Background\n\nOld.\n\nOne.\n'],
    ['«One.» Two.\n\n## Background\n\nOld.', 'Two.\n\n## Background\n\nOld.\n\nOne.\n'],
    ['«One.» Two.\n\n## Background', 'Two.\n\n## Background\n\nOne.\n'],
    ['«One.» Two.\n\n## Background\n', 'Two.\n\n## Background\n\nOne.\n'],
    [
      '«One.» Two.\n\n## Background\n\nOld.\n\n## Forwardable\n\nSam.\n',
      'Two.\n\n## Background\n\nOld.\n\nOne.\n\n## Forwardable\n\nSam.\n',
    ],
    [
      '«One.» Two.\n\n## Background\n\n## Forwardable\n\nSam.\n',
      'Two.\n\n## Background\n\nOne.\n\n## Forwardable\n\nSam.\n',
    ],
    ['«One.» Two.\n\n## Forwardable\n\nSam.', 'Two.\n\n## Forwardable\n\nSam.\n\n## Background\n\nOne.\n'],
  ]);

  it('loses no word, whatever moves, and moves nothing twice', () => {
    const text = [
      '---\nto: Dana\n---',
      'Hi Dana, we met in *Lisbon*. You spoke about\nrivers ([slides](https://a.example "a b")).',
      'Here is why:\n\n- the first. And more.\n- `code one`\n\n  a second one\n  - nested',
      '<!-- note --> Ask me. **Now. Or later.**',
      'See https://b.example\nBest,\nSam',
    ].join('\n\n');
    const words = (source: string) => source.match(/[\p{L}\p{N}]+/gu)?.sort();
    const expected = words(`${text} Background`);
    for (const source of [text, text.replace(/\n/g, '\r\n')]) {
      const draft = parseDraft(source);
      const all = sentencesOf(draft);
      assert.ok(all.length > 8);
      for (let subset = 1; subset < 2 ** all.length; subset += 37) {
        const moved = all.filter((_, index) => subset & (1 << index));
        const result = applyEdits(source, moveToBackground(draft, moved));
        assert.deepEqual(words(result), expected);
        const after = parseDraft(result);
        assert.deepEqual(
          after.sections.map(({ kind }) => kind),
          ['background'],
        );
        assert.equal(sentencesOf(after).length, all.length - moved.length);
      }
    }
  });
});
