import assert from 'node:assert/strict';
import { applyEdits } from '../../../server/src/core';
import { findingsOf, fixed, preferred, raises, silent } from './rule-tester';

const rule = 'front-matter';
const draft = (...lines: string[]) => `---\n${lines.join('\n')}\n---\n\nHi Dana,\n`;

describe('front-matter: raised', () => {
  for (const [line, message] of [
    [
      'kind: «intro»',
      '“intro” is no kind; it is one of introduction, reference, connection, follow-up, thanks, other.',
    ],
    [
      'relationship: «friend»',
      '“friend” is no relationship; it is one of none, met, acquaintance, colleague, mentor, close.',
    ],
    ['outcome: «maybe»', '“maybe” is no outcome; it is one of introduced, agreed, declined, no-reply.'],
    ['«priority»: high', 'There is no key “priority”.'],
    ['last-contact: «yesterday»', '“yesterday” is no calendar date; dates are written 2026-12-18.'],
    ['deadline: «2026-02-30»', '“2026-02-30” is no calendar date; dates are written 2026-12-18.'],
    ['follow-ups: [2026-12-02, «12 May»]', '“12 May” is no calendar date; dates are written 2026-12-18.'],
    ['subject: «Intro: Lena Fuchs»', 'YAML cannot read the value of “subject”.'],
    ['to: «"Emeka" <e@example.org>»', 'YAML cannot read the value of “to”.'],
    ['target: «[Name]»', '“target” takes a single value; YAML reads this as several.'],
    ['to: «dana@»', '“dana@” is neither a name nor an address such as “Dana Okafor <dana@example.org>”.'],
    ['«just a line»', '“just a line” is no “key: value” line.'],
  ] as const) {
    it(line, () => assert.equal(raises(rule, draft(line))[0]?.message, message));
  }

  it('twice the same key', () => void raises(rule, draft('to: Dana', '«to»: Ruth')));
  it('never closed', () => void raises(rule, '«---»\nkind: introduction\n\nHi Dana,\n'));

  it('once per fault, at its place', () => {
    raises(rule, draft('kind: introduction', 'subject: «Intro: Lena»', 'to: Dana', 'deadline: «soon»'));
  });

  it('unknown keys as warnings, all else as errors', () => {
    const severities = findingsOf(rule, draft('priority: high', 'kind: intro')).map(
      ({ severity }) => severity,
    );
    assert.deepEqual(severities, ['warning', 'error']);
  });
});

describe('front-matter: silent on', () => {
  for (const lines of [
    ['kind: thanks', 're: dana.intro.md', 'thanked: 2026-12-09'],
    ['to: Dr. Ngozi Eze (Ret.) <n@example.org>'],
    ["to: O'Brien, Pat <pat@example.org>"],
    ['to: Dana', 'attachments: [bio.md, cv.pdf]', 'follow-ups:', '  - 2026-12-02'],
    ['attachments: cv.pdf', 'ignore: demand'],
    ['deadline:', 'subject:'],
    ['# a note to myself', 'subject: "Intro: Lena Fuchs"   # her full name'],
    ['target: Priya Natarajan, Head of Programs', "how-we-know: 'the pilot, 2023'"],
  ]) {
    it(lines.join(' / '), () => silent(rule, draft(...lines)));
  }

  it('a draft without front matter, or with a line across its top', () => {
    silent(rule, 'Hi Dana,\n');
    silent(rule, '---\n\nHi Dana,\n\n---\n');
  });
});

describe('front-matter: repair', () => {
  const table: readonly (readonly [string, string])[] = [
    ['subject: Intro: Lena Fuchs', "subject: 'Intro: Lena Fuchs'"],
    ["subject: Lena's intro: yes", 'subject: "Lena\'s intro: yes"'],
    ['to: "Emeka" <e@example.org>', `to: '"Emeka" <e@example.org>'`],
    ['subject: "Intro', 'subject: "Intro"'],
    ['target: [Name]', "target: '[Name]'"],
    ['kind: thank-you', 'kind: thanks'],
    ['kind: intro', 'kind: introduction'],
    ['knd: introduction', 'kind: introduction'],
    ['deadline: 2026/12/9', 'deadline: 2026-12-09'],
  ];
  for (const [wrong, right] of table) {
    it(`${wrong} → ${right}`, () => assert.equal(fixed(rule, draft(wrong), preferred), draft(right)));
  }

  it('closes what was never closed', () => {
    const text = '---\nkind: introduction\n\nHi Dana,\n';
    assert.equal(fixed(rule, text, preferred), '---\nkind: introduction\n---\n\nHi Dana,\n');
  });

  it('closes what ends with the file, on a line of its own', () => {
    assert.equal(fixed(rule, '---\nkind: reference', preferred), '---\nkind: reference\n---\n');
  });

  it('removes a line whole, comment and all', () => {
    const text = draft('kind: introduction', 'priority: high # why not', 'to: Dana');
    const remove = findingsOf(rule, text)[0]?.fixes.at(-1);
    assert.equal(remove?.title, 'Remove the line “priority”');
    assert.equal(applyEdits(text, remove?.edits ?? []), draft('kind: introduction', 'to: Dana'));
  });

  it('lets the other rules read a line as it was meant', () => {
    const text = draft('kind: introduction', 'to: "Emeka" <e@example.org>').replace('Dana', 'Susan');
    assert.equal(findingsOf('recipient-mismatch', text).length, 1);
  });
});
