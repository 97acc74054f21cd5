import assert from 'node:assert/strict';
import { defaultConfig, lint, parseDraft } from '../../../server/src/core';
import { completionsAt, labelsAt, taken, today } from './tester';

const draft = (...lines: string[]) => `---\n${lines.join('\n')}\n---\n\nHi Dana,\n\nHello.\n`;

describe('completion of dates', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    [
      'deadline: ‸',
      [
        'in one week (2026-11-30)',
        'in two weeks (2026-12-07)',
        'in three weeks (2026-12-14)',
        'in four weeks (2026-12-21)',
      ],
    ],
    [
      'sent: ‸',
      [
        'today (2026-11-23)',
        'yesterday (2026-11-22)',
        'two days ago (2026-11-21)',
        'a week ago (2026-11-16)',
      ],
    ],
    [
      'last-contact: ‸',
      [
        'last week (2026-11-16)',
        'a month ago (2026-10-23)',
        'three months ago (2026-08-23)',
        'six months ago (2026-05-23)',
        'a year ago (2025-11-23)',
        'two years ago (2024-11-23)',
      ],
    ],
    ['sent: 2026-11-22\nanswered: ‸', ['today (2026-11-23)', 'yesterday (2026-11-22)']],
    [
      'follow-ups: [2026-11-23, ‸]',
      ['yesterday (2026-11-22)', 'two days ago (2026-11-21)', 'a week ago (2026-11-16)'],
    ],
  ];
  for (const [lines, labels] of cases) {
    it(JSON.stringify(lines), () => assert.deepEqual(labelsAt(draft(lines)), labels));
  }

  it('give a referee the time that the rules ask for', () => {
    const text = draft('kind: reference', 'deadline: ‸').replace(
      'Hello.',
      'Would you write me a letter of recommendation?',
    );
    const labels = labelsAt(text);
    assert.ok(labels.length > 0);
    for (const label of labels) {
      const { findings } = lint(parseDraft(taken(text, label)), {
        config: defaultConfig,
        today,
        finished: true,
      });
      assert.deepEqual(
        findings.filter(({ rule }) => rule === 'short-notice'),
        [],
        label,
      );
    }
  });

  it('begin with the one that the message names', () => {
    const text = draft('kind: reference', 'deadline: ‸').replace(
      'Hello.',
      'Would you write me a letter of recommendation by 18 December?',
    );
    assert.equal(labelsAt(text)[0], '“by 18 December” (2026-12-18)');
  });

  it('say the day of the week', () => {
    assert.equal(completionsAt(draft('deadline: ‸'))[0]?.detail, 'Monday');
  });

  it('have the names of days, once words are typed', () => {
    const days = (line: string) => labelsAt(draft(line)).filter((label) => /^(?:to|yes|\p{Lu})/u.test(label));
    assert.deepEqual(days('deadline: t‸').slice(0, 3), [
      'tomorrow (2026-11-24)',
      'Tuesday (2026-11-24)',
      'Wednesday (2026-11-25)',
    ]);
    assert.ok(days('sent: f‸').includes('Friday (2026-11-20)'));
    assert.deepEqual(days('deadline: 2026-‸'), []);
  });

  for (const [line, label, result] of [
    ['deadline: next month‸', undefined, ''],
    ['deadline: 18 december‸', '2026-12-18', 'deadline: 2026-12-18'],
    ['deadline: tomorrow‸', '2026-11-24', 'deadline: 2026-11-24'],
    ['sent: friday‸', '2026-11-20', 'sent: 2026-11-20'],
    ['last-contact: two weeks ago‸', '2026-11-09', 'last-contact: 2026-11-09'],
    ['last-contact: "1 march‸"', '2026-03-01', 'last-contact: "2026-03-01"'],
  ] as const) {
    it(`reads ${line}`, () => {
      const first = completionsAt(draft(line)).find(({ preselect }) => preselect);
      assert.equal(first?.label, label);
      // An editor compares what was typed, words and all.
      if (label) assert.equal(first?.filter, line.slice(line.indexOf(' ') + 1, line.indexOf('‸')));
      if (label) assert.equal(taken(draft(line), label), draft(result));
    });
  }
});
