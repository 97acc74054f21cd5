import assert from 'node:assert/strict';
import {
  applyEdits,
  type Draft,
  defaultConfig,
  type Finding,
  fixAll,
  lint,
  parseDraft,
  type Span,
  sentencesOf,
  toMail,
} from '../../server/src/core';
import { ignoreInDraft } from '../../server/src/core/ignore';

const options = { config: defaultConfig, today: '2026-11-23', finished: true };

const introduction = `---
subject: Intro: Priya
to: "Dana" <dana@example.org>
ignore: [urgency]
---

Hi Susan,

It was **good** to see you (see [slides](https://a.example "as PDF")). Introduce
me to Priya ASAP.

- Send her \`notes.md\`
- Tell [Name] <!-- who? --> why

Best,
Sam

## Forwardable

Sam has {{tools}}.
`;

const reference = `Dear Prof. Okoro,

I was your student. Due to the fact that I need a reference from you, you must send it by 5 p.m. today!!

> On Monday you said yes.

<!-- intro-ignore-next demand: he likes it -->
Write to her.

Thank you in advance,
Ngozi (she/her)
P.S. Congratulations!`;

const followUp = `---
kind: folow-up
deadline: 2026-02-30
attachments:
  - cv.pdf
  - "bio.md
nope
---
hi dana - any news? i wrote to you on monday, see https://example.org/a_b

> Hi Dana,
> could you introduce me?

sam
`;

const drafts = { introduction, reference, followUp };

function assertWithin(text: string, spans: Iterable<Span | undefined>): void {
  for (const span of spans) {
    if (!span) continue;
    const { start, end } = span;
    assert.ok(start >= 0 && start <= end && end <= text.length, `${start}–${end} of ${text.length}`);
  }
}

function* spansOf({
  frontMatter,
  message,
  parts,
  sections,
  blocks,
  links,
  comments,
  quotes,
  ...draft
}: Draft) {
  yield* [frontMatter, message, message.greeting, message.greeting?.addresseeSpan, message.closing];
  for (const { keySpan, values, ...field } of frontMatter?.fields.values() ?? [])
    yield* [field, keySpan, ...values];
  for (const { entry, ...problem } of frontMatter?.problems ?? []) yield* [entry, problem];
  for (const { sentences, ...paragraph } of message.paragraphs) yield* [paragraph, ...sentences];
  for (const { body, ...section } of sections) yield* [section, body];
  yield* [...message.postscript, ...parts, ...blocks, ...links, ...comments, ...quotes, ...draft.ignored];
}

/** Asserts what holds for any text, and returns what is found in it. */
function check(text: string): readonly Finding[] {
  const draft = parseDraft(text);
  const { findings, failures } = lint(draft, options);
  assert.deepEqual(failures, []);
  assertWithin(text, spansOf(draft));
  assertWithin(text, findings);
  for (const { fixes, related } of findings) {
    assertWithin(text, related);
    assertWithin(
      text,
      fixes.map(({ select }) => select),
    );
    for (const { edits } of fixes) applyEdits(text, edits);
  }
  applyEdits(text, ignoreInDraft(draft, 'demand'));
  const { message, forwardable } = toMail(draft);
  for (const { markdown, parts } of [message, forwardable ?? message]) assertWithin(markdown, parts);
  return findings;
}

function assertFixed(text: string): void {
  const fixed = fixAll(text, options);
  check(fixed);
  assert.equal(fixAll(fixed, options), fixed);
}

describe('a draft that is being typed', () => {
  for (const [name, text] of Object.entries(drafts)) {
    it(`can be read after each character (${name})`, () => {
      for (let end = 0; end <= text.length; end++) check(text.slice(0, end));
    });
    it(`can be fixed after each line (${name})`, () => {
      for (const { index } of text.matchAll(/\n|$/g)) assertFixed(text.slice(0, index));
    });
  }
});

describe('line ends', () => {
  const plain = (text: string) => text.replace(/\r\n?/g, '\n');
  /** Findings and what their fixes lead to, as if all line ends were alike. */
  const outcome = (text: string) =>
    check(text).map(({ rule, message, start, end, fixes }) => ({
      rule,
      message,
      marked: plain(text.slice(start, end)),
      fixes: fixes.map(({ title, edits }) => [title, plain(applyEdits(text, edits))]),
    }));

  for (const [name, text] of Object.entries(drafts)) {
    it(`of Windows and of old change nothing (${name})`, () => {
      assert.ok(outcome(text).length > 0);
      assert.deepEqual(outcome(text.replace(/\n/g, '\r\n')), outcome(text));
      assert.deepEqual(outcome(text.replace(/\n/g, '\r')), outcome(text));
    });
    it(`are the draft's own in what is inserted (${name})`, () => {
      const crlf = text.replace(/\n/g, '\r\n');
      for (const { fixes } of check(crlf)) {
        for (const { title, edits } of fixes)
          assert.doesNotMatch(applyEdits(crlf, edits), /(?<!\r)\n/, title);
      }
    });
  }
});

describe('odd characters', () => {
  for (const [name, piece] of [
    ['NUL', '\0'],
    ['a high surrogate', '\uD83D'],
    ['a low surrogate', '\uDE00'],
    ['an emoji', '👩🏽‍💻'],
    ['right-to-left text', 'שלום, \u202Eعليكم السلام\u202C!'],
    ['a byte order mark', '\uFEFF'],
    ['an object', '\uFFFC'],
    ['a line separator', '\u2028'],
    ['letters that grow', 'İßŉ'],
    ['combining marks', 'Z͑ͫ̓alg̀o'],
    ['a tab', '\t'],
    ['a form feed', '\f\v'],
  ] as const) {
    it(`harm nothing: ${name}`, () => {
      for (const text of Object.values(drafts)) {
        check(text.replace(/ /g, ` ${piece}`));
        check(piece + text + piece);
        for (let at = 0; at < text.length; at += 97) check(text.slice(0, at) + piece + text.slice(at));
      }
    });
  }

  it('move no mark', () => {
    const marks = (text: string) => check(text).map(({ start, end }) => text.slice(start, end));
    const emoji = introduction.replace('slides', '👩🏽‍💻');
    assert.deepEqual(marks(emoji), marks(introduction));
  });
});

describe('hardly a draft', () => {
  for (const text of [
    '',
    ' ',
    '\n',
    '\r',
    '\uFEFF',
    '---',
    '---\n',
    '---\n---',
    '---\nto: Dana\n---\n',
    '---\nto: Dana',
    '---\n: \n---\n',
    '---\n[\n---\nHi Dana,\n',
    '---\nkind:reference\n---\n\nHi Dana,\n\nSend me her address.\n',
    '---\n\tkind: reference\nsubject: "\n---\n\nHi Dana,\n',
    'Hi',
    'Hi Dana,',
    'Best,\nSam',
    'Sam',
    '## Forwardable',
    '## Background\n\nSam.',
    '```\nHi Dana,\n\nSend me her address.\n',
    'Hi Dana,\n\nSend me her address.\n\n```\n',
    '<!--',
    'Hi Dana,\n\nSend me her address.\n\n<!-- and',
    '<div>\nHi Dana,\n',
    '> Hi Dana,',
    '- ',
    '- - - Send me her address.',
    '[',
    '![](',
    '****',
    'Send me ``her address.',
    'P.S. Send me her address.',
    '?',
    ',',
    '"',
  ]) {
    it(JSON.stringify(text), () => {
      check(text);
      assertFixed(text);
    });
  }
});

describe('a very long draft', () => {
  const megabyte = 1_000_000;
  const words = 'we met in Lisbon, and you spoke about rivers for an hour or so, I took notes';
  const fill = (unit: string, size: number) => unit.repeat(size / unit.length);
  for (const [name, unit, size] of [
    ['of quoted mail', `> ${words}.\n`, megabyte],
    // What costs more a letter, less of it.
    ['in one line', `${words} `, megabyte / 4],
    ['of lines', `${words}\n`, megabyte / 20],
    ['of paragraphs', `${words}.\n\n`, megabyte / 20],
    ['without a space', 'Lisbon', megabyte / 10],
    ['of quotes in quotes', `${'> '.repeat(50)}${words}\n`, megabyte / 10],
    ['of bullets in bullets', `${'- '.repeat(50)}${words}\n`, megabyte / 50],
  ] as const) {
    it(name, () => void check(`Hi Dana,\n\n${fill(unit, size)}\n\nBest,\nSam\n`));
  }
});

describe('random edits', () => {
  /** Mulberry32: the same numbers on every run. */
  function random(seed: number): (below: number) => number {
    let state = seed;
    return (below) => {
      state = (state + 0x6d2b79f5) | 0;
      let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
      mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
      return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
    };
  }

  const pieces = [
    ...[
      '\n',
      '\n\n',
      '\r\n',
      ' ',
      '    ',
      '\t',
      '---\n',
      '...\n',
      '```\n',
      '`',
      '*',
      '**',
      '_',
      '> ',
      '- ',
      '1. ',
    ],
    ...[
      '## Background\n',
      '# ',
      '[',
      ']',
      '](',
      ')',
      '<',
      '>',
      '<!--',
      '-->',
      '<!-- intro-ignore-next demand -->',
    ],
    ...[
      '&amp;',
      '\\',
      '|',
      '"',
      "'",
      '“',
      ': ',
      ', ',
      '. ',
      '?',
      '!',
      '…',
      '{{',
      '}}',
      '@',
      '\0',
      '\uD83D',
      '😀',
    ],
    ...[
      'kind: reference\n',
      'to: ',
      'Hi Dana,',
      'Best,\nSam',
      'P.S. ',
      'I need you to ',
      'Send me ',
      'https://a.example',
    ],
  ];

  function edited(text: string, next: (below: number) => number): string {
    let result = text;
    for (let edits = 1 + next(6); edits > 0; edits--) {
      const at = next(result.length + 1);
      const end = Math.min(result.length, at + next(40));
      const piece = pieces[next(pieces.length)] ?? '';
      const change = next(4);
      if (change === 0) result = result.slice(0, at) + result.slice(end);
      else if (change === 1) result = result.slice(0, end) + result.slice(at);
      else result = result.slice(0, at) + piece + result.slice(at);
    }
    return result;
  }

  for (const [name, text] of Object.entries(drafts)) {
    it(`leave something that can be read and fixed (${name})`, () => {
      const next = random(20261123);
      for (let round = 0; round < 100; round++) {
        const changed = edited(text, next);
        try {
          check(changed);
          if (round % 10 === 0) assertFixed(changed);
        } catch (error) {
          throw new Error(`round ${round}: ${JSON.stringify(changed)}`, { cause: error });
        }
      }
    });
  }
});

it('every sentence of a draft stands where its words are', () => {
  for (const text of Object.values(drafts)) {
    for (const { prose, start, end } of sentencesOf(parseDraft(text))) {
      assert.ok(prose.at(0) === start && prose.span(0, prose.text.length).end === end);
    }
  }
});
