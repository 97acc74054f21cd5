import { equal } from 'node:assert/strict';
import { parseDraft } from '../../server/src/core';
import { passageAt } from '../../server/src/core/passage';

const draft = `---
kind: reference
attachments:
  - bio.md
  - cv.pdf
---

Hi Dana,

We met in Oslo. Would you be **open** to writing
me a letter? No worries if not.

- One point.

Best,
Sam

P.S. Good luck!

## Draft letter

Sam is good. He is
kind.
`;

describe('The passage that a place lies in', () => {
  for (const [words, passage] of [
    ['reference', 'kind: reference'],
    ['cv.pdf', 'attachments:\n  - bio.md\n  - cv.pdf'],
    ['---\n\nHi', '---'],
    ['Dana', 'Hi Dana,'],
    ['Oslo', 'We met in Oslo.'],
    ['We met', 'We met in Oslo.'],
    ['letter?', 'Would you be **open** to writing\nme a letter?'],
    ['No worries', 'No worries if not.'],
    ['point', 'One point.'],
    ['Sam\n', 'Best,\nSam'],
    ['luck', 'P.S. Good luck!'],
    ['kind.', 'Sam is good. He is\nkind.'],
    ['## Draft', '## Draft letter'],
  ] as const) {
    for (const [name, lineEnd] of [
      ['LF', '\n'],
      ['CRLF', '\r\n'],
    ] as const) {
      it(`of ${JSON.stringify(words)} (${name})`, () => {
        const text = draft.replaceAll('\n', lineEnd);
        const { start, end } = passageAt(parseDraft(text), text.indexOf(words.replaceAll('\n', lineEnd)));
        equal(text.slice(start, end), passage.replaceAll('\n', lineEnd));
      });
    }
  }

  it('is an empty line where nothing is', () => {
    const { start, end } = passageAt(parseDraft(''), 0);
    equal(start, 0);
    equal(end, 0);
  });
});
