import { deepEqual, equal, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { contains, parseDraft } from '../../server/src/core';
import { outlineOf } from '../../server/src/core/outline';

const draft = `---
kind: introduction
to: Dana Okafor <dana@example.org>
attachments: [bio.md, cv.pdf]
---

Hi Dana,

We ran the Kampala pilot together in 2023.

Would you be open to introducing me to Priya Natarajan? Could you send her my note? If it isn't a fit, no worries
at all.

Thank you for considering it.

Best,
Sam

P.S. I finally fixed the bike.

## Forwardable

Sam maps wells in Gulu.

## Background

She likes tea.
`;

/** The items as lines: "Ask: the words that are marked". */
const lines = (text: string): string[] =>
  outlineOf(parseDraft(text)).map(
    ({ name, mark }) => `${name}: ${text.slice(mark.start, mark.end).replace(/\s+/g, ' ')}`,
  );

const find = (text: string, name: string) => outlineOf(parseDraft(text)).find((item) => item.name === name);

describe('The outline', () => {
  for (const [lineEnd, text] of [
    ['LF', draft],
    ['CRLF', draft.replace(/\n/g, '\r\n')],
  ] as const) {
    it(`has what front matter says, the parts of the message, and the sections (${lineEnd})`, () => {
      deepEqual(lines(text), [
        'Front matter: kind',
        'Greeting: Hi Dana,',
        'Relationship: We ran the Kampala pilot together in 2023.',
        'Ask: Would you be open to introducing me to Priya Natarajan?',
        "Out: If it isn't a fit, no worries at all.",
        'Thanks: Thank you for considering it.',
        'Sign-off: Best, Sam',
        'Postscript: P.S. I finally fixed the bike.',
        'Forwardable: ## Forwardable',
        'Background: ## Background',
      ]);
    });
  }

  it('takes sentences that go on with a role as one part', () => {
    const ask = find(draft, 'Ask');
    equal(
      draft.slice(ask?.start, ask?.end),
      'Would you be open to introducing me to Priya Natarajan? Could you send her my note?',
    );
  });

  it('says in a few words what is there', () => {
    equal(find(draft, 'Front matter')?.detail, 'kind, to, attachments');
    equal(find(draft, 'Relationship')?.detail, 'We ran the Kampala pilot together in 2023.');
    equal(find(draft, 'Ask')?.detail, 'Would you be open to introducing me to Priya Natarajan?');
    equal(find(draft, 'Sign-off')?.detail, 'Sam');
    equal(find(draft, 'Forwardable')?.detail, '5 words, 5 s to read');
  });

  it('cuts what is long between two words', () => {
    const { detail = '' } = find(`Hi Dana,\n\n${'rain on the hill '.repeat(20)}`, 'Context') ?? {};
    equal(detail, `${'rain on the hill '.repeat(3)}rain on …`);
  });

  it('covers a part and a section without the blank lines around them', () => {
    const forwardable = find(draft, 'Forwardable');
    equal(draft.slice(forwardable?.start, forwardable?.end), '## Forwardable\n\nSam maps wells in Gulu.');
  });

  for (const [name, text, expected] of [
    ['an empty file', '', []],
    ['front matter alone', '---\nkind: thanks\n---\n', ['Front matter: kind']],
    ['a heading without words', '## \n\ntext\n', ['Section: ##']],
    ['a section alone', '## Notes\n', ['Notes: ## Notes']],
    ['text alone', 'Soon.', ['Context: Soon.']],
  ] as const) {
    it(`is right for ${name}`, () => deepEqual(lines(text), expected));
  }

  it('begins a part anew with each paragraph', () => {
    deepEqual(lines('Hi Dana,\n\nIt rained. It was cold.\n\nThe bus was late.\n'), [
      'Greeting: Hi Dana,',
      'Context: It rained.',
      'Context: The bus was late.',
    ]);
  });

  it('has marks within items, and never an empty name, in whatever is typed', () => {
    const text = readFileSync('examples/introduction.intro.md', 'utf8');
    for (let end = 0; end <= text.length; end += 11) {
      for (const item of outlineOf(parseDraft(text.slice(0, end)))) {
        ok(item.name.trim() !== '');
        ok(contains({ start: 0, end }, item) && contains(item, item.mark), item.name);
      }
    }
  });
});
