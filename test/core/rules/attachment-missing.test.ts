import assert from 'node:assert/strict';
import { applyEdits, type Neighbours } from '../../../server/src/core';
import { findingsOf, silent } from './rule-tester';

const rule = 'attachment-missing';
const mail = (attachments: string) => `---\nattachments: ${attachments}\nkind: reference\n---\n\nHi Dana,\n`;

/** A folder with two files in it. */
const neighbours: Neighbours = {
  look: (path) =>
    path.startsWith('../') ? 'outside' : ['cv.pdf', 'bio.md'].includes(path) ? 'file' : 'missing',
  beside: () => ['bio.md', 'cv.pdf'],
  draft: () => undefined,
};
const messages = (attachments: string) =>
  findingsOf(rule, mail(attachments), { neighbours }).map(({ message }) => message);

describe('attachment-missing: raised, on the name', () => {
  it('of a file that is not there', () => {
    const text = mail('[cv.pdf, resume.pdf]');
    const [finding, ...more] = findingsOf(rule, text, { neighbours });
    assert.equal(finding?.severity, 'error');
    assert.equal(text.slice(finding.start, finding.end), 'resume.pdf');
    assert.equal(finding.message, 'There is no file “resume.pdf”.');
    assert.equal(more.length, 0);
  });

  it('of a slot that was never filled in', () => {
    assert.deepEqual(messages("['[file name]']"), ['There is no file “[file name]”.']);
  });

  for (const path of [
    '/etc/passwd',
    '~/cv.pdf',
    'C:\\cv.pdf',
    '\\\\host\\cv.pdf',
    '$HOME/cv.pdf',
    '%USERPROFILE%/cv.pdf',
  ]) {
    it(`of a path from elsewhere, without looking: ${path}`, () => {
      const [finding] = findingsOf(rule, mail(`['${path}']`));
      assert.match(finding?.message ?? '', /lies outside the folder/);
    });
  }

  it('of a path that leaves the workspace', () => {
    assert.match(messages('[../../secret.pdf]')[0] ?? '', /“\.\.\/\.\.\/secret\.pdf” lies outside/);
  });
});

describe('attachment-missing: silent on', () => {
  it('files that are there', () => assert.deepEqual(messages('[cv.pdf, bio.md]'), []));
  it('links', () => assert.deepEqual(messages('[https://example.org/cv.pdf]'), []));
  it('an empty list', () => assert.deepEqual(messages('[]'), []));
  it('names of which nothing can be known', () => silent(rule, mail('[cv.pdf, docs/bio.md, ../bio.md]')));
});

describe('attachment-missing: fixes', () => {
  const fixes = (attachments: string) => {
    const text = mail(attachments);
    const [finding] = findingsOf(rule, text, { neighbours });
    return finding?.fixes.map(({ title, edits }) => [title, applyEdits(text, edits)]);
  };

  it('the nearest name, and removal from the list', () => {
    assert.deepEqual(fixes('[boi.md, cv.pdf]'), [
      ['Change to “bio.md”', mail('[bio.md, cv.pdf]')],
      ['Remove “boi.md” from the attachments', mail('[cv.pdf]')],
    ]);
  });

  it('the same name with another extension, or in the folder of the draft', () => {
    assert.equal(fixes('[cv.docx]')?.[0]?.[1], mail('[cv.pdf]'));
    assert.equal(fixes('[~/old/cv.pdf]')?.[0]?.[1], mail('[cv.pdf]'));
  });

  it('removal of the only one takes the line', () => {
    assert.deepEqual(fixes('budget.xlsx'), [
      ['Remove “budget.xlsx” from the attachments', '---\nkind: reference\n---\n\nHi Dana,\n'],
    ]);
  });

  it('removal from a list in lines of its own', () => {
    assert.equal(fixes('\n  - cv.pdf\n  - budget.xlsx')?.[0]?.[1], mail('\n  - cv.pdf'));
  });
});
