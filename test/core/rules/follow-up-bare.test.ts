import assert from 'node:assert/strict';
import { applyEdits, parseDraft } from '../../../server/src/core';
import { findingsOf, inserts, letter, raises, silent } from './rule-tester';

const rule = 'follow-up-bare';
const followUp = (body: string, ...more: string[]) => letter(body, ['kind: follow-up', ...more]);

describe('follow-up-bare: raised on', () => {
  for (const body of [
    '«I am writing again in» case my last mail got buried.',
    '«I wrote to you two» weeks ago and have not heard back.',
    '«Just a gentle reminder about» my earlier message.',
    '«Following up on my previous» letter. I hope all is well.',
    '«Have you had a chance» to look at my mail?',
    '«Bumping this up in case» it slipped through. I am happy to share more about my work.',
    '«I have not heard from» you since May. Could you let me know either way?',
  ]) {
    it(body, () => assert.equal(raises(rule, followUp(body))[0]?.severity, 'information'));
  }
});

describe('follow-up-bare: silent on', () => {
  for (const body of [
    'I wrote two weeks ago to ask for an introduction to Priya.',
    'Following up on my mail about the archive in Leiden: any news?',
    'Just a gentle reminder that the letter of recommendation is still needed.',
    'Would you still be open to a short call, as I asked in my last mail?',
    'In case my last mail got buried: could you look over the two pages of my plan?',
    'I am writing again in case my mail got buried. Might you put me in touch with Priya?',
    'My last mail may have gone astray. I had hoped for your advice on the grant.',
    'Would you still be open to [what you asked for]?',
    // Asks for nothing and points nowhere: that is for ask-missing.
    'The weather in Lyon is lovely.',
  ]) {
    it(body, () => silent(rule, followUp(body)));
  }

  it('a mail with the earlier one below', () => {
    silent(rule, `${followUp('Did my mail reach you?')}\n> Would you introduce me to Priya?\n`);
    silent(
      rule,
      `${followUp('Did my mail reach you?')}\nOn Mon, Oct 19, 2026, Sam wrote:\n\nWould you introduce me?\n`,
    );
  });

  it('other kinds', () => {
    silent(rule, letter('I am writing again in case my last mail got buried.', ['kind: thanks']));
    silent(rule, letter('I am writing again in case my last mail got buried.', ['kind: other']));
  });

  it('what ask-missing marks, and the other way round', () => {
    const bare = followUp('I am writing again in case my last mail got buried.');
    assert.equal(findingsOf(rule, bare).length, 1);
    silent('ask-missing', bare);
    const aimless = followUp('The weather in Lyon is lovely.');
    assert.equal(findingsOf('ask-missing', aimless).length, 1);
  });
});

describe('follow-up-bare: say it again', () => {
  const body = 'I am writing again in case my last mail got buried. No worries at all if not.';

  it('as a placeholder', () => {
    inserts(rule, followUp(body), (wording) => {
      assert.match(wording, /\[what you asked for\]/);
      return followUp(
        `I am writing again in case my last mail got buried. ${wording} No worries at all if not.`,
      );
    });
  });

  it('with an out where there is none', () => {
    const text = followUp('I am writing again in case my last mail got buried.');
    const fix = findingsOf(rule, text)[0]?.fixes[0];
    silent('out-missing', applyEdits(text, fix?.edits ?? []));
  });

  it('in the words of the request', () => {
    const request = letter(
      'We met in Lagos. Would you be open to introducing me to Priya? No worries if not.',
    );
    const neighbours = {
      look: () => 'file' as const,
      beside: () => [],
      draft: (path: string) => (path === 'dana.intro.md' ? parseDraft(request) : undefined),
    };
    const [finding] = findingsOf(rule, followUp(body, 're: dana.intro.md'), { neighbours });
    assert.deepEqual(
      finding?.fixes.map(({ title, edits }) => [title, edits[0]?.text]),
      [
        [
          'Say it again: “Would you be open to introducing me to Priya?”',
          ' Would you be open to introducing me to Priya?',
        ],
      ],
    );
  });
});
