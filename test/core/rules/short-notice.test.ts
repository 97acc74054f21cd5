import assert from 'node:assert/strict';
import { applyEdits } from '../../../server/src/core';
import { findingsOf, fixed, letter, preferred, raises, silent } from './rule-tester';

const rule = 'short-notice';
const reference = (body: string, more: readonly string[] = []) => letter(body, ['kind: reference', ...more]);
const ask = 'Would you be willing to write me a reference?';

describe('short-notice: by what is left', () => {
  const table: readonly (readonly [string, readonly string[], string | undefined])[] = [
    ['2026-11-23', ['kind: reference'], 'error'],
    ['2026-11-29', ['kind: reference'], 'error'],
    ['2026-11-30', ['kind: reference'], 'warning'],
    ['2026-12-06', ['kind: reference'], 'warning'],
    ['2026-12-07', ['kind: reference'], 'information'],
    ['2026-12-13', ['kind: reference'], 'information'],
    ['2026-12-14', ['kind: reference'], undefined],
    ['2026-11-24', ['kind: introduction'], 'error'],
    ['2026-11-25', ['kind: introduction'], 'warning'],
    ['2026-11-26', ['kind: connection'], 'warning'],
    ['2026-11-27', ['kind: connection'], undefined],
    // Gone by: another rule's.
    ['2026-11-22', ['kind: introduction'], undefined],
    // Counted from the day on which it was sent.
    ['2026-11-24', ['kind: introduction', 'sent: 2026-11-10'], undefined],
    ['2026-11-24', ['kind: introduction', 'sent: 2026-11-23'], 'error'],
    // Asks for nothing new.
    ['2026-11-24', ['kind: follow-up'], undefined],
    ['2026-11-24', ['kind: thanks'], undefined],
  ];
  for (const [date, frontMatter, severity] of table) {
    it(`${date} of ${frontMatter.join(', ')}: ${severity}`, () => {
      const [finding] = findingsOf(rule, letter('Would you help me?', [...frontMatter, `deadline: ${date}`]));
      assert.equal(finding?.severity, severity);
    });
  }

  it('is no error for a kind that was only read, but what is one for every kind', () => {
    const of = (body: string) => findingsOf(rule, letter(body, ['subject: A reference']))[0]?.severity;
    assert.equal(of('Would you write me a letter of recommendation by Friday?'), 'warning');
    assert.equal(of('Would you write me a letter of recommendation by tomorrow?'), 'error');
  });
});

describe('short-notice: marks', () => {
  for (const body of [
    'Would you be open to introducing me to Priya «by tomorrow»?',
    'Could you send her a line «within 24 hours»?',
    'Would you introduce me to Priya? Her programme takes applications, but the portal «closes on Wednesday».',
    'Would you introduce me to Priya? I would need your answer «no later than Thursday».',
    'Could you introduce us «today»?',
  ]) {
    it(body, () => raises(rule, letter(body)));
  }

  for (const body of [
    `${ask} The application is «due on 1 December».`,
    `${ask} They need it «by the end of next week».`,
    `${ask} The «deadline is Friday the 4th».`,
  ]) {
    it(body, () => raises(rule, reference(body)));
  }

  it('the words rather than the same date in front matter, else the nearer', () => {
    raises(rule, letter('Could you reply «by Wednesday»?', ['kind: introduction', 'deadline: 2026-11-25']));
    raises(rule, letter('Could you reply by Thursday?', ['kind: introduction', 'deadline: «2026-11-25»']));
  });

  it('says how much is left', () => {
    const message = (body: string) => findingsOf(rule, letter(body))[0]?.message;
    assert.equal(message('Could you reply by Wednesday?'), '“by Wednesday” leaves Dana 2 days.');
    assert.equal(message('Could you reply by tomorrow?'), '“by tomorrow” leaves Dana one day.');
  });
});

describe('short-notice: silent on', () => {
  for (const body of [
    'Would you be free for a call tomorrow?',
    'Could we talk on Tuesday? My conference is on Wednesday.',
    'Would you introduce me to Priya? I speak at her event on Wednesday.',
    'Would you introduce me to Priya? I will send you a text by Wednesday.',
    'Would you introduce me to Priya by Wednesday? There is no rush at all, though.',
    'Would you introduce me to Priya? Any day suits, whenever you have a moment, today or next year.',
    'Would you introduce me to Priya? She is in Lagos until Wednesday.',
    'Would you introduce me to Priya? I start at the clinic in two days.',
    'Would you introduce me to Priya by 18 December?',
    // Who is reminded has known it for longer.
    'A quick reminder that the letter for the museum is due on Wednesday. Would you still write it?',
    'Thank you for agreeing to introduce us. Could you do it by Wednesday?',
    // 1 December or 12 January: both leave time.
    'Would you introduce me to Priya by 12/1?',
    'Would you introduce me to Priya? I know this is short notice, and I completely understand if you cannot. It would be by Wednesday.',
  ]) {
    it(body, () => silent(rule, letter(body)));
  }

  it('what can be read in two ways that come to different things', () => {
    // 1 December or 12 January, written on 23 November.
    silent(rule, reference(`${ask} The deadline is 12/1.`));
    // Either of the two is more than two weeks away, and less than three.
    assert.equal(findingsOf(rule, reference(`${ask} The deadline is 12/12.`))[0]?.severity, 'information');
  });
});

describe('short-notice: fixes', () => {
  it('move a deadline that the writer has set to the first working day that leaves time', () => {
    assert.equal(
      fixed(rule, letter('Would you introduce me to Priya by tomorrow?'), preferred),
      letter('Would you introduce me to Priya by 27 November?'),
    );
    assert.equal(
      fixed(rule, letter('Could you reply within 24 hours?'), preferred),
      letter('Could you reply by 27 November?'),
    );
    assert.equal(
      fixed(rule, letter('I need the letter tomorrow. Could you write it?'), preferred),
      letter('I need the letter by 27 November. Could you write it?'),
    );
    assert.equal(
      fixed(rule, letter('We met on March 3. Would you introduce us today?'), preferred),
      letter('We met on March 3. Would you introduce us by November 27?'),
    );
  });

  it('move it wherever it stands', () => {
    assert.equal(
      fixed(
        rule,
        letter('Could you reply by Wednesday?', ['kind: introduction', 'deadline: 2026-11-25']),
        preferred,
      ),
      letter('Could you reply by 27 November?', ['kind: introduction', 'deadline: 2026-11-27']),
    );
    assert.equal(
      fixed(rule, reference(ask, ['deadline: 2026-12-01']), preferred),
      reference(ask, ['deadline: 2026-12-14']),
    );
  });

  it('own up to it where others have set the date', () => {
    const text = letter('Would you introduce me to Priya? The portal closes tomorrow.');
    const [finding] = findingsOf(rule, text);
    assert.equal(finding?.fixes.length, 1);
    assert.equal(
      fixed(rule, text, preferred),
      letter(
        "Would you introduce me to Priya? The portal closes tomorrow. I know this is short notice, so please don't worry at all if it isn't possible.",
      ),
    );
  });

  it('own up to it below a list of facts that names the day, not as one of them', () => {
    const text = reference(
      `${ask} If you can't, I understand.\n\nThe facts:\n\n• Post: nurse\n• Deadline: 2 December`,
      [],
    );
    const after = fixed(rule, text, (fixes) => fixes.find(({ title }) => title.startsWith('Ack')));
    assert.match(
      after,
      /Deadline: 2 December\n\nI know this is short notice; if it's too soon, just say\.\n\nBest/,
    );
  });

  it('are sorry for it where an out follows, and come after the ask where the day stands before it', () => {
    const acknowledge = (text: string) =>
      fixed(rule, text, (fixes) => fixes.find(({ title }) => title.startsWith('Ack')));
    assert.match(
      acknowledge(reference(`${ask} It is due on 2 December. If you can't, I understand.`, [])),
      /2 December\. Sorry about the short notice\. If you can't, I understand\./,
    );
    assert.match(
      acknowledge(reference(`The form is due on 2 December. ${ask}`, [])),
      /2 December\. Would you be willing to write me a reference\? I know this is short notice, so/,
    );
  });

  it('own up to it after the ask for a date in front matter', () => {
    const text = reference(ask, ['deadline: 2026-11-25'])
      .replace('Hi Dana', 'Dear Prof. Eze')
      .replace('Best wishes', 'Yours sincerely');
    assert.match(
      fixed(rule, text, (fixes) => fixes[1]),
      /reference\? I am aware of the short notice, and will completely understand if it is not possible\.\n/,
    );
  });
});

describe('short-notice: a date that is half a link', () => {
  it('keeps the address when the deadline is moved', () => {
    const text = reference(`${ask} Could you do it by 26 [November](https://example.org/n)?`);
    const move = findingsOf(rule, text)
      .flatMap(({ fixes }) => fixes)
      .find(({ title }) => title.startsWith('Move the deadline'));
    assert.ok(move);
    assert.match(applyEdits(text, move.edits), / by \[\d+ \p{L}+\]\(https:\/\/example\.org\/n\)\?/u);
  });
});
