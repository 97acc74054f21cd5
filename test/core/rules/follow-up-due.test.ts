import assert from 'node:assert/strict';
import { type Context, defaultConfig, type Fix, lint, parseDraft } from '../../../server/src/core';
import { findingsOf, fixed, letter, raises, silent } from './rule-tester';

const rule = 'follow-up-due';
const dated = (...frontMatter: string[]) =>
  letter('Would you introduce me to Priya?', ['kind: introduction', ...frontMatter]);

describe('follow-up-due: raised', () => {
  it('ten days after the last mail, on its date', () => {
    const [finding] = raises(rule, dated('sent: «2026-11-13»'));
    assert.equal(finding?.message, 'Dana has not answered for 10 days.');
    assert.equal(finding?.severity, 'information');
    raises(rule, dated('sent: 2026-10-01', 'follow-ups: [«2026-11-01»]'));
  });

  for (const kind of ['reference', 'connection']) {
    it(`for a ${kind}`, () => {
      raises(rule, letter('Would you help me?', [`kind: ${kind}`, 'sent: «2026-10-01»']));
    });
  }
});

describe('follow-up-due: silent', () => {
  for (const frontMatter of [
    ['sent: 2026-11-14'],
    ['sent: 2026-10-01', 'follow-ups: [2026-11-20]'],
    ['sent: 2026-09-01', 'follow-ups: [2026-09-14, 2026-10-01]'],
    ['sent: 2026-10-01', 'outcome: no-reply'],
    ['sent: 2026-10-01', 'outcome: declined'],
    ['sent: 2026-10-01', 'outcome: introduced'],
    ['follow-ups: [2026-10-01]'],
    ['sent: 2027-01-01'],
    [],
  ]) {
    it(frontMatter.join(', ') || 'without dates', () => silent(rule, dated(...frontMatter)));
  }

  for (const kind of ['follow-up', 'thanks', 'other']) {
    it(`for ${kind}`, () => silent(rule, letter('Did it reach you?', [`kind: ${kind}`, 'sent: 2026-10-01'])));
  }
});

describe('follow-up-due: note what has happened', () => {
  it('a reminder', () => {
    const first = (fixes: readonly Fix[]) => fixes[0];
    assert.equal(
      fixed(rule, dated('sent: 2026-11-02'), first),
      dated('sent: 2026-11-02', 'follow-ups: [2026-11-23]'),
    );
    assert.equal(
      fixed(rule, dated('sent: 2026-10-01', 'follow-ups: [2026-11-01]'), first),
      dated('sent: 2026-10-01', 'follow-ups: [2026-11-01, 2026-11-23]'),
    );
  });

  it('no answer', () => {
    const text = dated('sent: 2026-11-02');
    assert.equal(
      fixed(rule, text, (fixes) => fixes[1]),
      dated('sent: 2026-11-02', 'outcome: no-reply'),
    );
    assert.equal(
      findingsOf(rule, text)[0]?.fixes.some(({ safe }) => safe),
      false,
    );
  });
});

describe('follow-up-due: write the reminder', () => {
  const request = letter(
    'We met in Oslo. Would you be open to introducing me to Priya Natarajan? No worries if not.',
    [
      'kind: introduction',
      'subject: Intro to Priya?',
      'to: Dana Okafor <dana@example.org>',
      'relationship: colleague',
      'sent: 2026-11-02',
    ],
  );
  const made = (text: string, context: Partial<Context> = { name: 'dana-priya.intro.md' }) =>
    findingsOf(rule, text, context)[0]?.fixes.find(({ creates }) => creates)?.creates;

  it('as a draft of its own that says again what was asked, and gives an out', () => {
    const reminder = made(request);
    assert.equal(reminder?.name, 'dana-priya-follow-up.intro.md');
    assert.match(
      reminder?.text ?? '',
      /^---\nkind: follow-up\nsubject: 'Re: Intro to Priya\?'\nto: Dana Okafor <dana@example\.org>\nrelationship: colleague\nre: dana-priya\.intro\.md\n---\n\nHi Dana,\n\nI wrote on 2 November, and my note may have got buried/,
    );
    assert.match(
      reminder?.text ?? '',
      /\n\nWould you still be open to introducing me to Priya Natarajan\? .+\n\n/,
    );
    assert.match(reminder?.text ?? '', /\n\nBest wishes,\nSam\n$/);
  });

  it('which nobody would complain about', () => {
    const text = made(request)?.text ?? '';
    const { findings } = lint(parseDraft(text), {
      config: defaultConfig,
      today: '2026-11-23',
      finished: true,
      neighbours: { look: () => 'file', beside: () => [], draft: () => parseDraft(request) },
    });
    assert.deepEqual(
      findings.filter(({ severity }) => severity !== 'hint').map(({ message }) => message),
      [],
    );
  });

  it('as the last one after a reminder', () => {
    const second = request.replace('sent: 2026-11-02', 'sent: 2026-10-01\nfollow-ups: [2026-10-20]');
    assert.match(made(second)?.text ?? '', /This is my last note about it/);
  });

  it('under a name that is free, with the line ends of the file, and nowhere beside no file', () => {
    const taken = new Set(['dana-priya-follow-up.intro.md', 'dana-priya-follow-up-2.intro.md']);
    const neighbours = {
      look: (path: string) => (taken.has(path) ? ('file' as const) : ('missing' as const)),
      beside: () => [],
      draft: () => undefined,
    };
    assert.equal(
      made(request, { name: 'dana-priya.intro.md', neighbours })?.name,
      'dana-priya-follow-up-3.intro.md',
    );
    const crlf = made(request.replace(/\n/g, '\r\n'))?.text;
    assert.ok(crlf);
    assert.doesNotMatch(crlf, /[^\r]\n/);
    assert.equal(made(request, {}), undefined);
  });

  it('under a closing of the usual kind, where that of the request gave thanks itself', () => {
    const thanking = request.replace('Best wishes,', 'Thank you for reading this far,');
    assert.match(made(thanking)?.text ?? '', /Thanks again for your time\.\n\nBest wishes,\nSam\n$/);
    assert.match(made(request.replace('Best wishes,', 'Cheers,'))?.text ?? '', /\n\nCheers,\nSam\n$/);
  });

  it('with a blank where the ask cannot stand alone, or is none by its form', () => {
    const implied = letter('I know nobody in Lira and my savings are gone. Any kind soul would help.', [
      'kind: introduction',
      'sent: 2026-11-02',
    ]);
    assert.match(made(implied)?.text ?? '', /\[what you asked for\]/);
    const vague = request.replace('introducing me to Priya Natarajan?', 'introducing me to her?');
    assert.match(made(vague)?.text ?? '', /Would you still be open to \[what you asked for\]\?/);
  });
});
