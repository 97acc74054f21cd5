import assert from 'node:assert/strict';
import { completionsAt, folderOf, labelsAt, taken } from './tester';

const request = (...lines: string[]) => `---\n${lines.join('\n')}\n---\n\nHello.\n`;

const folder = folderOf({
  'bio.md': '',
  'cv, long.pdf': '',
  'papers/one.pdf': '',
  'dana.intro.md': request(
    'kind: introduction',
    'to: Dana Okafor <dana@example.org>',
    'subject: Introduction to Priya?',
    'sent: 2026-09-14',
    'outcome: introduced',
  ),
  'dana-2.intro.md': request('to: D. Okafor <Dana@example.org>', 'sent: 2026-10-01'),
  'eze.intro.md': request('to: Prof. Ngozi Eze', 'sent: 2026-11-02'),
  'bare.intro.md': 'Hi Ana,\n',
  'half.intro.md': '---\nto: [Dana\n',
});
const draft = (line: string, greeting = 'Hello,') => `---\n${line}\n---\n\n${greeting}\n\nHow are you?\n`;

describe('completion from the folder of a draft', () => {
  it('of people: each once, those written to last first', () => {
    assert.deepEqual(
      completionsAt(draft('to: ‸'), { folder }).map(({ label, detail, about }) => [
        label,
        detail,
        about.join(),
      ]),
      [
        ['Prof. Ngozi Eze', '', 'One draft is to them, the last sent 2026-11-02.'],
        ['D. Okafor', 'Dana@example.org', '2 drafts are to them, the last sent 2026-10-01.'],
      ],
    );
    assert.equal(taken(draft('to: ok‸'), 'D. Okafor', { folder }), draft('to: D. Okafor <Dana@example.org>'));
  });

  it('of people: the one whom the greeting names before all', () => {
    const [first] = completionsAt(draft('to: ‸', 'Dear Professor Eze,'), { folder });
    assert.deepEqual([first?.label, first?.preselect], ['Prof. Ngozi Eze', true]);
    assert.equal(labelsAt(draft('to: ‸', 'Hi Kofi,'), { folder })[0], 'Kofi');
    for (const greeting of ['Hi [name],', 'Hi,', 'Hello']) {
      assert.equal(labelsAt(draft('to: ‸', greeting), { folder })[0], 'Prof. Ngozi Eze', greeting);
    }
  });

  it('of attachments: files, none of them a draft, none twice', () => {
    assert.deepEqual(labelsAt(draft('attachments: [‸]'), { folder }), ['bio.md', 'cv, long.pdf']);
    assert.deepEqual(labelsAt(draft('attachments: [bio.md, ‸]'), { folder }), ['cv, long.pdf']);
    assert.deepEqual(labelsAt(draft('attachments: [papers/‸]'), { folder }), ['papers/one.pdf']);
  });

  it('of attachments: in quotes where YAML wants them', () => {
    const line = 'attachments: [bio.md, ‸]';
    assert.equal(
      taken(draft(line), 'cv, long.pdf', { folder }),
      draft("attachments: [bio.md, 'cv, long.pdf']"),
    );
    assert.equal(
      taken(draft('attachments: ["c‸"]'), 'cv, long.pdf', { folder }),
      draft('attachments: ["cv, long.pdf"]'),
    );
  });

  it('of requests: the drafts, first those to the same reader', () => {
    const text = '---\nto: Prof. Ngozi Eze\nre: ‸\n---\n';
    assert.deepEqual(labelsAt(text, { folder })[0], 'eze.intro.md');
    assert.deepEqual([...labelsAt(text, { folder })].sort(), [
      'dana-2.intro.md',
      'dana.intro.md',
      'eze.intro.md',
      'half.intro.md',
    ]);
    const dana = completionsAt(text, { folder }).find(({ label }) => label === 'dana.intro.md');
    assert.equal(dana?.detail, 'Introduction to Priya?');
  });
});
