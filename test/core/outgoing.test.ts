import assert from 'node:assert/strict';
import { parseDraft } from '../../server/src/core/draft';
import { toOutgoing } from '../../server/src/core/outgoing';

const outgoing = (text: string) => toOutgoing(parseDraft(text));

const draft = `---
subject: Intro to Priya?
to: Dana Okafor <dana@example.org>
attachments: [bio.md, https://example.org/cv.pdf]
---

<!-- intro-ignore-next joy-missing -->

Hi Dana, <!-- dear? -->

Would you *kindly* introduce me to [Priya](https://p.example)?

Best,
Sam

## Forwardable

Sam maps wells. <!-- where? -->

## Background

Never sent.
`;

describe('The mail that goes out', () => {
  it('is the message, what is attached as a link, and below a line the text it brings along', () => {
    assert.equal(
      outgoing(draft).text,
      [
        'Hi Dana,',
        'Would you kindly introduce me to Priya (https://p.example)?',
        'Best,\nSam',
        'https://example.org/cv.pdf',
        '---',
        'Sam maps wells.',
      ].join('\n\n'),
    );
    assert.equal(
      outgoing(draft).html,
      [
        '<p>Hi Dana,</p>',
        '<p>Would you <em>kindly</em> introduce me to <a href="https://p.example">Priya</a>?</p>',
        '<p>Best,<br>',
        'Sam</p>',
        '<p><a href="https://example.org/cv.pdf">https://example.org/cv.pdf</a></p>',
        '<hr>',
        '<p>Sam maps wells.</p>',
        '',
      ].join('\n'),
    );
  });

  it('has the text to forward alone', () => {
    assert.deepEqual(outgoing(draft).forwardable, {
      text: 'Sam maps wells.',
      html: '<p>Sam maps wells.</p>\n',
    });
  });

  it('attaches files, not links', () => {
    assert.deepEqual(outgoing(draft).attachments, ['bio.md']);
  });

  it('does not say a link again that the message has', () => {
    const text = '---\nattachments: ["https://x.org/cv"]\n---\n\nMy CV: https://x.org/cv\n';
    assert.equal(outgoing(text).text, 'My CV: https://x.org/cv');
  });

  it('never holds front matter, comments or background, whatever the draft does to its form', () => {
    for (const text of [
      draft.replace(/\n/g, '\r\n'),
      draft.replace('## Forwardable', '## Notes\n\nNever sent.\n\n## Blurb'),
      draft.replace('Hi Dana,', '<!--\n\n## Forwardable\n\nNever sent.\n-->\n\nHi Dana,'),
      `${draft}\n## Forwardable again\n\nNever sent.\n`,
      '---\nsubject: [Never sent.\n---\n\nHi <!-- Never sent. --> Dana,\n\n- <!-- Never sent. --> a\n\n> <!-- Never sent. --> b\n',
      'Hi Dana,\n\n<!-- Never sent.',
    ]) {
      const { text: plain, html, forwardable } = outgoing(text);
      for (const sent of [plain, html, forwardable?.text ?? '', forwardable?.html ?? '']) {
        assert.doesNotMatch(sent, /Never sent|subject:|intro-ignore|where\?|dear\?/, text);
      }
    }
  });

  it('is only the text to forward where there is no message', () => {
    assert.equal(outgoing('## Forwardable\n\nSam.').text, 'Sam.');
  });

  it('is nothing of an empty draft', () => {
    const { text, html, forwardable, attachments } = outgoing(
      '---\nto: Dana\n---\n\n## Forwardable\n\n<!-- soon -->\n',
    );
    assert.deepEqual([text, html, forwardable, attachments], ['', '', undefined, []]);
  });
});
