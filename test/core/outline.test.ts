import { deepEqual, equal, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { contains, parseDraft } from '../../server/src/core';
import { type OutlineItem, outlineOf } from '../../server/src/core/outline';

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

/** The items as lines, indented by depth: "Ask: the words that are marked". */
function lines(
  text: string,
  items: readonly OutlineItem[] = outlineOf(parseDraft(text)),
  depth = 0,
): string[] {
  return items.flatMap((item) => [
    `${'  '.repeat(depth)}${item.name}: ${text.slice(item.mark.start, item.mark.end).replace(/\s+/g, ' ')}`,
    ...lines(text, item.children, depth + 1),
  ]);
}

const find = (items: readonly OutlineItem[], name: string): OutlineItem | undefined =>
  items.map((item) => (item.name === name ? item : find(item.children, name))).find((found) => found);

describe('The outline', () => {
  for (const [lineEnd, text] of [
    ['LF', draft],
    ['CRLF', draft.replace(/\n/g, '\r\n')],
  ] as const) {
    it(`has what front matter says, the parts of the message, and the sections (${lineEnd})`, () => {
      deepEqual(lines(text), [
        'Front matter: ---',
        '  kind: kind',
        '  to: to',
        '  attachments: attachments',
        'Message: Hi Dana,',
        '  Greeting: Hi Dana,',
        '  Relationship: We ran the Kampala pilot together in 2023.',
        '  Ask: Would you be open to introducing me to Priya Natarajan?',
        "  Out: If it isn't a fit, no worries at all.",
        '  Thanks: Thank you for considering it.',
        '  Sign-off: Best, Sam',
        '  Postscript: P.S. I finally fixed the bike.',
        'Forwardable: ## Forwardable',
        'Background: ## Background',
      ]);
    });
  }

  it('takes sentences that go on with a role as one part', () => {
    const ask = find(outlineOf(parseDraft(draft)), 'Ask');
    equal(
      draft.slice(ask?.start, ask?.end),
      'Would you be open to introducing me to Priya Natarajan? Could you send her my note?',
    );
  });

  it('says in a few words what is there', () => {
    const items = outlineOf(parseDraft(draft));
    equal(find(items, 'attachments')?.detail, 'bio.md, cv.pdf');
    equal(find(items, 'Relationship')?.detail, 'We ran the Kampala pilot together in 2023.');
    equal(find(items, 'Ask')?.detail, 'Would you be open to introducing me to Priya Natarajan?');
    equal(find(items, 'Sign-off')?.detail, 'Sam');
    equal(find(items, 'Forwardable')?.detail, '5 words, 5 s to read');
    // We … 2023. (8) Would … Natarajan? (10) Could … note? (6) If … all. (9) Thank … it. (5)
    equal(find(items, 'Message')?.detail, '38 words, 10 s to read');
  });

  it('cuts what is long between two words', () => {
    const { detail = '' } = find(outlineOf(parseDraft(`Hi Dana,\n\n${'word '.repeat(50)}`)), 'Context') ?? {};
    equal(detail, `${'word '.repeat(11)}word …`);
  });

  it('covers a part and a section without the blank lines around them', () => {
    const items = outlineOf(parseDraft(draft));
    const forwardable = find(items, 'Forwardable');
    equal(draft.slice(forwardable?.start, forwardable?.end), '## Forwardable\n\nSam maps wells in Gulu.');
    const message = find(items, 'Message');
    ok(draft.slice(message?.start, message?.end).endsWith('P.S. I finally fixed the bike.'));
  });

  for (const [name, text, expected] of [
    ['an empty file', '', []],
    ['front matter alone', '---\nkind: thanks\n---\n', ['Front matter: ---', '  kind: kind']],
    ['a heading without words', '## \n\ntext\n', ['Section: ##']],
    ['a section alone', '## Notes\n', ['Notes: ## Notes']],
    ['text alone', 'Soon.', ['Message: Soon.', '  Context: Soon.']],
  ] as const) {
    it(`is right for ${name}`, () => deepEqual(lines(text), expected));
  }

  it('never leaves its item or its parent, and never has an empty name, in whatever is typed', () => {
    const check = (items: readonly OutlineItem[], within: { start: number; end: number }) => {
      for (const item of items) {
        ok(item.name.trim() !== '');
        ok(contains(within, item) && contains(item, item.mark), item.name);
        check(item.children, item);
      }
    };
    const text = readFileSync('examples/introduction.intro.md', 'utf8');
    for (let end = 0; end <= text.length; end += 11) {
      const start = text.slice(0, end);
      check(outlineOf(parseDraft(start)), { start: 0, end });
    }
  });
});
