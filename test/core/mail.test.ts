import assert from 'node:assert/strict';
import { parseDraft } from '../../server/src/core/draft';
import { type MailText, toMail } from '../../server/src/core/mail';

const mailOf = (text: string) => toMail(parseDraft(text));

/** The parts of a text with the words they stand for. */
const words = ({ markdown, parts }: MailText) =>
  parts.map(({ role, start, end }) => `${role}: ${markdown.slice(start, end).replace(/\s+/g, ' ')}`);

const draft = `---
kind: introduction
subject: Intro to Priya?
to: Dana Okafor <dana@example.org>
attachments: [bio.md, cv.pdf]
---

<!-- intro-ignore-next joy-missing: she knows -->

Hi Dana,

We met in *Lisbon*. <!-- the second time -->
Would you be open to <!-- polite! --> introducing me to [Priya](https://p.example)?

<!--
Not this.

Nor this.
-->

> quoted <!-- mine --> words

No worries if not!

Best,
Sam <!-- Lind -->

## Forwardable

Sam builds tools. <!-- which? -->

- for mediators

<!-- cut? -->

## Background

Sam has built them since 2019.
`;

describe('mail', () => {
  for (const [name, text, lineEnd] of [
    ['LF', draft, '\n'],
    ['CRLF', draft.replace(/\n/g, '\r\n'), '\r\n'],
  ] as const) {
    it(`is the message without front matter, comments and background (${name})`, () => {
      const expected = [
        'Hi Dana,',
        '',
        'We met in *Lisbon*.',
        'Would you be open to introducing me to [Priya](https://p.example)?',
        '',
        '> quoted words',
        '',
        'No worries if not!',
        '',
        'Best,',
        'Sam',
      ];
      assert.equal(mailOf(text).message.markdown, expected.join(lineEnd));
    });

    it(`has the forwardable text beside it (${name})`, () => {
      const { forwardable } = mailOf(text);
      assert.equal(forwardable?.heading, 'Forwardable');
      assert.equal(forwardable?.markdown, ['Sam builds tools.', '', '- for mediators'].join(lineEnd));
      assert.equal(forwardable?.words, 5);
      assert.deepEqual(forwardable?.parts, []);
    });

    it(`knows the parts by their words, comments left out (${name})`, () => {
      assert.deepEqual(words(mailOf(text).message), [
        'greeting: Hi Dana,',
        'relationship: We met in *Lisbon*.',
        'ask: Would you be open to introducing me to [Priya](https://p.example)?',
        'out: No worries if not!',
        'sign-off: Best, Sam',
      ]);
    });
  }

  it('has the facts of front matter that a mail needs', () => {
    const { to, subject, attachments, signedBy } = mailOf(draft);
    assert.deepEqual(
      { to, subject, attachments, signedBy },
      {
        to: 'Dana Okafor <dana@example.org>',
        subject: 'Intro to Priya?',
        attachments: ['bio.md', 'cv.pdf'],
        signedBy: 'Sam',
      },
    );
  });

  it('has none where front matter says none', () => {
    const { to, subject, attachments, signedBy, forwardable } = mailOf('Hello.');
    assert.deepEqual(
      [to, subject, attachments, signedBy, forwardable],
      [undefined, undefined, [], undefined, undefined],
    );
  });

  it('counts the words that the message has', () => {
    // We met in Lisbon. (4) Would … Priya? (9) No worries if not! (4); with quotes and signature they are no words.
    assert.equal(mailOf(draft).message.words, 17);
  });

  describe('keeps the text around a comment whole', () => {
    for (const [text, expected] of [
      ['a <!-- c --> b', 'a b'],
      ['a<!-- c -->b', 'ab'],
      ['a <!-- c -->, b', 'a , b'],
      ['a <!-- c -->\nb', 'a\nb'],
      ['a  <!-- c -->\nb', 'a\nb'],
      ['<!-- c --> a', 'a'],
      ['<!-- c -->\na', 'a'],
      ['a\n\n<!-- c --> b', 'a\n\nb'],
      ['a\n\n<!-- c -->\n\nb', 'a\n\nb'],
      ['a\n<!-- c -->\nb', 'a\nb'],
      ['a\n\n<!-- c -->\nb', 'a\n\nb'],
      ['a\n<!-- c -->\n\nb', 'a\n\nb'],
      ['a\n\n<!-- c --> <!-- d -->\n\nb', 'a\n\nb'],
      ['a\n  <!-- c -->\nb', 'a\nb'],
      ['- a\n  <!-- c -->\n- b', '- a\n- b'],
      ['a\n\n<!-- c', 'a'],
      ['`<!-- code -->` a', '`<!-- code -->` a'],
      ['a <!-- open', 'a <!-- open'],
      ['<!-- c -->', ''],
      ['', ''],
    ] as const) {
      it(JSON.stringify(text), () => {
        assert.equal(mailOf(text).message.markdown, expected);
        const crlf = mailOf(text.replace(/\n/g, '\r\n')).message.markdown;
        assert.equal(crlf, expected.replace(/\n/g, '\r\n'));
      });
    }
  });

  it('takes a draft letter as the text to forward, whatever else there is', () => {
    const text =
      'Hi Dana,\n\n## Agenda\n\nnot sent\n\n## Draft letter\n\n# To the board\n\nSam is good.\n\n## Notes\n\nnot sent\n';
    const { message, forwardable } = mailOf(text);
    assert.equal(message.markdown, 'Hi Dana,');
    assert.equal(forwardable?.heading, 'Draft letter');
    assert.equal(forwardable?.markdown, '# To the board\n\nSam is good.');
    assert.equal(forwardable?.words, 3);
  });
});
