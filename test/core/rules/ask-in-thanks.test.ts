import assert from 'node:assert/strict';
import { applyEdits } from '../../../server/src/core';
import { findingsOf, fixed, letter, preferred, silent } from './rule-tester';

const rule = 'ask-in-thanks';
const thanks = (body: string, ...more: string[]) => letter(body, ['kind: thanks', ...more]);
const deed = 'Thank you so much for introducing me to Priya; we spoke on Monday.';

describe('ask-in-thanks: raised on', () => {
  for (const ask of [
    'Could you also introduce me to her director?',
    'Would you be willing to read my plan as well?',
    "I'd be grateful if you could send me two more names.",
    'Please send me the names of others.',
    'I wonder whether you might put in a word with Omar, too.',
    'Might I ask you for one more favour: would you write to Omar?',
    'Do you have any other contacts who could help me?',
  ]) {
    it(ask, () => {
      const text = thanks(`${deed} ${ask}`);
      const [finding, ...more] = findingsOf(rule, text);
      assert.ok(finding, 'nothing found');
      assert.deepEqual(more, []);
      assert.equal(finding.severity, 'warning');
      assert.ok(finding.start >= text.indexOf(ask) && finding.end <= text.indexOf(ask) + ask.length);
    });
  }
});

describe('ask-in-thanks: silent on', () => {
  for (const body of [
    deed,
    `${deed} I'll keep you posted.`,
    `${deed} I really appreciate your willingness to help.`,
    `${deed} Please let me know if there is ever anything I can do for you.`,
    `${deed} Let me know how I can return the favour.`,
    `${deed} If your barn ever needs a coat of paint, ring me and I'll bring the ladder.`,
    `${deed} If any of your students wants to see the press, send them to me.`,
    `${deed} If you ever need a hand with the archive, just call me.`,
    `${deed} Please give my regards to Omar.`,
    `${deed} Please pass on my thanks to your team.`,
    `${deed} May I take you to lunch when you are in Lyon?`,
    `${deed} Let's stay in touch.`,
    `${deed} How is the new office?`,
    `${deed} I hope to see you in May.`,
    `${deed} There is no need to reply.`,
    `${deed} Would you like me to send you my notes?`,
    `${deed} As you offered, could you send me the second paper?`,
  ]) {
    it(body, () => silent(rule, thanks(body)));
  }

  it('requests', () => silent(rule, letter(`${deed} Could you also introduce me to her director?`)));
});

describe('ask-in-thanks: move it', () => {
  it('to the background', () => {
    assert.equal(
      fixed(rule, thanks(`${deed} Could you also introduce me to her director?`), preferred),
      `${thanks(deed)}\n## Background\n\nCould you also introduce me to her director?\n`,
    );
  });

  it('with all that is asked', () => {
    const more = 'Would you also read my draft?';
    assert.equal(
      fixed(
        rule,
        thanks(`${deed} Could you introduce me to her director? He is in Lyon. ${more}`),
        preferred,
      ),
      `${thanks(`${deed} He is in Lyon.`)}\n## Background\n\nCould you introduce me to her director? ${more}\n`,
    );
  });

  it('to a draft of its own where one can be made', () => {
    const text = thanks(`${deed} Could you also introduce me to her director?`);
    const [first, second] = findingsOf(rule, text, { name: 'dana.intro.md' })[0]?.fixes ?? [];
    assert.equal(applyEdits(text, first?.edits ?? []), thanks(deed));
    assert.equal(first?.creates?.name, 'dana-request.intro.md');
    assert.match(
      first?.creates?.text ?? '',
      /^---\nkind: introduction\n---\n\nHi Dana,\n\n\[What this is about, in a sentence\.\] Could you also introduce me to her director\?\n\nBest wishes,\nSam\n$/,
    );
    assert.match(second?.title ?? '', /Background/);
  });
});
