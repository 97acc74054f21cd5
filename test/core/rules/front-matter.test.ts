import assert from 'node:assert/strict';
import { applyEdits } from '../../../server/src/core';
import { findingsOf, fixed, preferred, raises, silent } from './rule-tester';

const rule = 'front-matter';
const draft = (...lines: string[]) => `---\n${lines.join('\n')}\n---\n\nHi Dana,\n`;

describe('front-matter: raised', () => {
  for (const [line, message] of [
    ['kind: «intro»', '“intro” is no kind; did you mean “introduction”?'],
    ['relationship: «friend»', '“friend” is no relationship; did you mean “close”?'],
    [
      'relationship: «purple»',
      '“purple” is no relationship; it is one of none, met, acquaintance, colleague, mentor, close.',
    ],
    ['outcome: «maybe»', '“maybe” is no outcome; it is one of introduced, agreed, declined, no-reply.'],
    ['«priority»: high', 'There is no key “priority”.'],
    ['«relation»: close', 'There is no key “relation”; did you mean “relationship”?'],
    ['«kind:thanks»', 'There is no space after “kind:”.'],
    ['kind: thanks\n  «to: Dana»', '“to” is indented.'],
    ['«subject: Intro: Lena\n  Fuchs»', 'YAML cannot read the value of “subject”.'],
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

  it('twice the same key, with the way to the first', () => {
    const text = draft('to: Dana', 'to: Ruth');
    const [finding] = raises(rule, draft('to: Dana', '«to»: Ruth'));
    assert.deepEqual(
      finding?.related.map(({ start, end }) => [start, text.slice(start, end)]),
      [[4, 'to']],
    );
  });
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
    ['kind: recommendation', 'kind: reference'],
    ['kind: Reference', 'kind: reference'],
    ['relationship: boss', 'relationship: mentor'],
    ['relationship: colleage', 'relationship: colleague'],
    ['outcome: No', 'outcome: declined'],
    ['follow_ups: [2026-12-02]', 'follow-ups: [2026-12-02]'],
    ['recipient: Dana', 'to: Dana'],
    ['how we know: school', 'how-we-know: school'],
    ['Kind: thanks', 'kind: thanks'],
    ['kind:thanks', 'kind: thanks'],
    ['deadline :2026-12-18', 'deadline : 2026-12-18'],
    ['  to: Dana\nkind: thanks', 'to: Dana\nkind: thanks'],
    ['kind = thanks', 'kind: thanks'],
    ['ask her about May', '# ask her about May'],
    ['subject: Intro: Lena\n  Fuchs', "subject: 'Intro: Lena Fuchs'"],
    ['ignore: [demand', 'ignore: [demand]'],
    ['ignore: [[demand, guilt]]', 'ignore: [demand, guilt]'],
    ['to: Dana <dana@example.org', 'to: Dana <dana@example.org>'],
    ['deadline: 18 December 2026', 'deadline: 2026-12-18'],
    ['deadline: tomorrow', 'deadline: 2026-11-24'],
    ['sent: yesterday', 'sent: 2026-11-22'],
    ['deadline: 2027-02-30', 'deadline: 2027-02-28'],
    ['to: Dana\nto: Dana', 'to: Dana'],
    ['kind: intro', 'kind: introduction'],
    ['knd: introduction', 'kind: introduction'],
    ['deadline: 2026/12/9', 'deadline: 2026-12-09'],
  ];
  for (const [wrong, right] of table) {
    it(`${wrong} → ${right}`, () => assert.equal(fixed(rule, draft(wrong), preferred), draft(right)));
  }

  it('leaves it to the writer which of two lines counts', () => {
    const text = draft('to: Dana', 'to: Ruth');
    const results = findingsOf(rule, text)[0]?.fixes.map(({ edits }) => applyEdits(text, edits));
    assert.deepEqual(results, [draft('to: Dana'), draft('to: Ruth')]);
    assert.equal(preferred(findingsOf(rule, text)[0]?.fixes ?? []), undefined);
  });

  it('has no safe fix that loses a word', () => {
    for (const line of [
      'ask her about May',
      'to: Dana\nto: Ruth',
      'kind: intro',
      'priority: high',
      'deadline: soon',
    ]) {
      const found = findingsOf(rule, draft(line));
      assert.ok(found.length > 0, line);
      const safe = found.flatMap(({ fixes }) => fixes.filter((fix) => fix.safe));
      assert.deepEqual(safe, [], line);
    }
  });

  it('offers both readings of a date that has two', () => {
    const titles = findingsOf(rule, draft('deadline: 03/04/2027'))[0]?.fixes.map(({ title }) => title);
    assert.deepEqual(titles?.slice(0, 2), ['Change to “2027-03-04”', 'Change to “2027-04-03”']);
  });

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

  it('changes no key to one that is there already', () => {
    const titles = (text: string) => findingsOf(rule, text)[0]?.fixes.map(({ title }) => title);
    const misspelt = 'deadlin: 2027-01-31';
    assert.deepEqual(titles(draft(misspelt)), ['Change to “deadline”', 'Remove the line “deadlin”']);
    assert.deepEqual(titles(draft('deadline: 2027-01-30', misspelt)), ['Remove the line “deadlin”']);
  });

  it('changes no deadline to a day that is past', () => {
    const titles = (date: string) =>
      findingsOf(rule, draft(`deadline: ${date}`))[0]?.fixes.map(({ title }) => title);
    assert.equal(titles('2027-02-30')?.[0], 'Change to “2027-02-28”');
    assert.deepEqual(titles('2026-02-30'), ['Remove the line “2026-02-30”']);
  });

  it('lets the other rules read a line as it was meant', () => {
    const text = draft('kind: introduction', 'to: "Emeka" <e@example.org>').replace('Dana', 'Susan');
    assert.equal(findingsOf('recipient-mismatch', text).length, 1);
  });
});
