import assert from 'node:assert/strict';
import { parseDraft } from '../../../server/src/core';
import { findingsOf, fixed, letter, preferred, raises, silent } from './rule-tester';

const rule = 'follow-up-early';
const ask = 'Would you introduce me to Priya?';
const dated = (...frontMatter: string[]) => letter(ask, ['kind: introduction', ...frontMatter]);
const followUp = (body: string, ...frontMatter: string[]) =>
  letter(body, ['kind: follow-up', ...frontMatter]);

describe('follow-up-early: by the dates in front matter', () => {
  it('marks each reminder that comes too early', () => {
    raises(rule, dated('sent: 2026-11-02', 'follow-ups: [«2026-11-05»]'));
    raises(rule, dated('sent: 2026-11-02', 'follow-ups: [2026-11-12, «2026-11-15»]'));
    raises(rule, dated('sent: 2026-11-02', 'follow-ups: «2026-11-08»'));
  });

  it('says how early', () => {
    const message = (date: string) =>
      findingsOf(rule, dated('sent: 2026-11-02', `follow-ups: [${date}]`))[0]?.message;
    assert.equal(message('2026-11-05'), '3 days after the last mail, Dana is written to again.');
    assert.equal(message('2026-11-03'), 'One day after the last mail, Dana is written to again.');
    assert.equal(message('2026-11-02'), 'On the same day after the last mail, Dana is written to again.');
  });

  for (const frontMatter of [
    ['sent: 2026-11-02'],
    ['sent: 2026-11-02', 'follow-ups: [2026-11-09]'],
    ['sent: 2026-11-02', 'follow-ups: [2026-11-09, 2026-11-16]'],
    ['sent: 2026-11-02', 'follow-ups: []'],
    ['follow-ups: [2026-11-09]'],
    // The matter will be over before a week is.
    ['sent: 2026-11-02', 'follow-ups: [2026-11-05]', 'deadline: 2026-11-07'],
    ['sent: 2026-11-02', 'follow-ups: [2026-11-05]', 'deadline: 2026-11-09'],
  ]) {
    it(`silent on ${frontMatter.join(', ')}`, () => silent(rule, dated(...frontMatter)));
  }

  it('silent where the reader asked for it, and on thank-yous', () => {
    const early = ['sent: 2026-11-02', 'follow-ups: [2026-11-05]'];
    silent(
      rule,
      letter('You asked me to remind you about Priya. Would you introduce us?', [
        'kind: introduction',
        ...early,
      ]),
    );
    silent(
      rule,
      letter('You told me on Monday to knock again about Priya. Would you introduce us?', [
        'kind: introduction',
        ...early,
      ]),
    );
    silent(rule, letter('Thank you for the introduction!', ['kind: thanks', ...early]));
  });
});

describe('follow-up-early: a draft of kind follow-up counts as one more, today', () => {
  for (const body of [
    '«I wrote on Friday» about an introduction to Priya. Would you still be open to it?',
    '«I emailed you three days ago» about Priya. Did it reach you?',
    'In case «my note of 19 November» got buried: would you introduce me to Priya?',
    '«I wrote yesterday» about Priya. Would you introduce us?',
    'I would be glad of an answer to «my message from last Wednesday» about Priya.',
  ]) {
    it(body, () => raises(rule, followUp(body)));
  }

  it('after the mail that it answers', () => {
    const quoted =
      '«On Thu, Nov 19, 2026 at 9:14 AM Sam <sam@example.org> wrote:»\n\n> Would you introduce me to Priya?';
    const text = `---\nkind: follow-up\n---\n\nHi Dana,\n\nDid this reach you?\n\nBest wishes,\nSam\n\n${quoted}\n`;
    raises(rule, text);
    silent(rule, text.replace(/[«»]/g, '').replace('Nov 19', 'Nov 9'));
  });

  it('after its own dates', () => {
    raises(rule, followUp('Did my mail reach you?', 'sent: «2026-11-20»'));
    raises(rule, followUp('Did my mail reach you?', 'sent: 2026-11-02', 'follow-ups: [«2026-11-18»]'));
    silent(rule, followUp('Did my mail reach you?', 'sent: 2026-11-02', 'follow-ups: [2026-11-12]'));
  });

  for (const body of [
    'I wrote two weeks ago about an introduction to Priya. Would you still be open to it?',
    'I wrote on 2 November about Priya. Would you still be open to it?',
    'Following up on my earlier mail about Priya: would you still be open to it?',
    'I met Priya on Friday. Would you still introduce us, as I asked in my mail in October?',
    'Did my mail reach you? The event is on Friday.',
    'You wrote on Friday that you would think about it. Have you had the time?',
    'You told me to nudge you again this week, and I wrote on Friday. Would you introduce us?',
  ]) {
    it(`silent on: ${body}`, () => silent(rule, followUp(body)));
  }
});

describe('follow-up-early: with the request beside it', () => {
  const beside = (...frontMatter: string[]) => ({
    neighbours: {
      look: () => 'file' as const,
      beside: () => [],
      draft: (path: string) => (path === 'dana.intro.md' ? parseDraft(dated(...frontMatter)) : undefined),
    },
  });
  const text = followUp('Did my mail reach you?', 're: dana.intro.md');
  const marked = (context: ReturnType<typeof beside>, draft = text) =>
    findingsOf(rule, draft, context).map(({ start, end }) => draft.slice(start, end));

  it('counts from its last mail to today, and marks the reference', () => {
    assert.deepEqual(marked(beside('sent: 2026-11-20')), ['dana.intro.md']);
    assert.deepEqual(marked(beside('sent: 2026-11-02', 'follow-ups: [2026-11-20]')), ['dana.intro.md']);
    assert.deepEqual(marked(beside('sent: 2026-11-02')), []);
  });

  it('counts to the day on which this draft went out, once', () => {
    const sent = followUp('Did my mail reach you?', 're: dana.intro.md', 'sent: 2026-11-20');
    assert.deepEqual(marked(beside('sent: 2026-11-18'), sent), ['2026-11-20']);
    assert.deepEqual(marked(beside('sent: 2026-11-02', 'follow-ups: [2026-11-20]'), sent), []);
  });

  it('knows nothing of a request that was not sent, and minds its deadline', () => {
    assert.deepEqual(marked(beside()), []);
    assert.deepEqual(marked(beside('sent: 2026-11-20', 'deadline: 2026-11-25')), []);
  });

  it('puts it off to the first good date', () => {
    const context = beside('sent: 2026-11-20');
    const [finding] = findingsOf(rule, text, context);
    const [fix] = finding?.fixes ?? [];
    assert.equal(fix?.edits[0]?.text, 'sent: 2026-11-27\n');
  });
});

describe('follow-up-early: fixes', () => {
  it('put off what is still to come', () => {
    assert.equal(
      fixed(rule, dated('sent: 2026-11-20', 'follow-ups: [2026-11-24]'), preferred),
      dated('sent: 2026-11-20', 'follow-ups: [2026-11-27]'),
    );
  });

  it('leave what has happened alone', () => {
    assert.deepEqual(findingsOf(rule, dated('sent: 2026-11-02', 'follow-ups: [2026-11-05]'))[0]?.fixes, []);
  });
});
