import assert from 'node:assert/strict';
import { applyEdits, defaultConfig, type Fix, lint, parseDraft } from '../../server/src/core';
import { letter } from './rules/rule-tester';

/** Letters in both registers that want for much, one for each favour. */
const letters = [
  ['introduction', 'Could you introduce me to Priya Natarajan?'],
  ['introduction', 'Would you be open to a 20-minute call?'],
  ['reference', 'Would you write me a reference for the Kluge Fellowship?'],
  ['reference', 'Would you refer me for the nursing post?'],
  ['connection', 'Could we meet for a coffee?'],
  ['connection', 'Could you tell me how you began?'],
  ['connection', 'I would like to connect.'],
  ['connection', 'Could you lend me a ladder?'],
  ['follow-up', 'I wrote last month. Would you still be open to introducing me to Priya?'],
  ['introduction', 'Priya Natarajan runs the clinic in Gulu.'],
  ['connection', 'Could you help me some time?'],
].flatMap(([kind = '', body = '']) => {
  const casual = letter(body, [`kind: ${kind}`, 'subject: The clinic in Gulu', 'last-contact: 2025-01-10']);
  const formal = casual
    .replace('Hi Dana,', 'Dear Professor Okafor,')
    .replace('Best wishes,', 'Yours sincerely,');
  return [casual, formal];
});

const lintAll = (text: string) =>
  lint(parseDraft(text), { config: defaultConfig, today: '2026-11-23', finished: true }).findings;

/** What fixes insert, and the letters that they make. */
const inserted: readonly {
  readonly text: string;
  readonly fix: Fix;
  readonly rule: string;
  readonly after: string;
}[] = letters.flatMap((text) =>
  lintAll(text).flatMap(({ rule, fixes }) =>
    fixes
      .filter(({ edits }) => edits.length > 0)
      .map((fix) => ({ text, fix, rule, after: applyEdits(text, fix.edits) })),
  ),
);

describe('The words that fixes insert', () => {
  it('are many', () => assert.ok(inserted.length > 150, String(inserted.length)));

  it('raise no fault of tone in any letter', () => {
    const tone = [
      'demand',
      'guilt',
      'presumption',
      'urgency',
      'out-undercut',
      'flattery',
      'form-letter',
      'shouting',
      'private-details',
    ];
    for (const { text, fix, after } of inserted) {
      const before = lintAll(text).map(({ rule }) => rule);
      const raised = lintAll(after).filter(({ rule }) => tone.includes(rule) && !before.includes(rule));
      assert.deepEqual(
        raised.map(({ message }) => message),
        [],
        `${fix.title}\n${after}`,
      );
    }
  }).timeout(60_000);

  it('have no contractions in a formal letter', () => {
    for (const { text, fix } of inserted) {
      if (!text.includes('Professor')) continue;
      for (const { text: words } of fix.edits)
        assert.doesNotMatch(
          words,
          /\b(?:I|you|it|that|there|they|we|don|isn|won|haven)['’](?:m|d|s|re|ve|ll|t)\b/i,
          fix.title,
        );
    }
  });

  it('leave no gap, no double mark and no sentence without one', () => {
    for (const { fix, after } of inserted) {
      const message = after.slice(after.indexOf('Dana') > 0 ? after.indexOf('\n\n') : 0);
      assert.doesNotMatch(message, / {2}|[.?!,]{2}| [.,?!]|\n{3}/, `${fix.title}\n${after}`);
    }
  });

  it('are spelt alike on both sides of the Atlantic', () => {
    const split =
      /\b(?:favou?r\w*|reali[sz]e\w*|organi[sz]\w*|apologi[sz]e\w*|program(?:me)?s?|honou?r\w*|behavio\w+|cent(?:re|er))\b/i;
    for (const { text, fix } of inserted) {
      for (const { text: words } of fix.edits) {
        const own = words.replace(/\[[^\]]*\]/g, '');
        if (!text.includes(own)) assert.doesNotMatch(own, split, fix.title);
      }
    }
  });

  it('put what only the writer knows in brackets that are still to be filled in', () => {
    let guarded = 0;
    for (const { fix, after } of inserted) {
      const blanks = fix.edits.flatMap(({ text }) => text.match(/\[[^\]]+\]/g) ?? []);
      const found = lintAll(after).filter(({ rule }) => rule === 'placeholder').length;
      const sent = after.split('## Background')[0] ?? '';
      if (!blanks.some((blank) => sent.includes(blank))) continue;
      guarded++;
      assert.ok(found > 0, fix.title);
    }
    assert.ok(guarded > 0);
  });
});
