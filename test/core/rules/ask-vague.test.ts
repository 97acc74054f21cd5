import assert from 'node:assert/strict';
import { findingsOf, fixed, fixesOf, inserts, letter, preferred, raises, silent } from './rule-tester';

const rule = 'ask-vague';

describe('ask-vague: raised', () => {
  for (const body of [
    'Could I «pick your brain» some time?',
    'Might you introduce me to «anybody» you know?',
    'Would you connect me with «the right people»?',
    'Could you «help me» with my career?',
    'I would appreciate «any support» you can give.',
    "I'd love to «catch up» over coffee one day.",
    'Please let me know of «any suitable openings».',
    'Can you «keep me in mind»?',
    'Would you «spread the word»?',
    'Could we find a time to «talk» next week?',
    'I was wondering if you could do me «a favour».',
    'Would you be open to making «some introductions»?',
  ]) {
    it(body, () => {
      raises(rule, letter(body));
    });
  }

  it('for a wish, where nothing else asks', () => {
    const [finding] = findingsOf(
      rule,
      letter("I'm looking for any opportunity in the field.", ['kind: connection']),
    );
    assert.equal(finding?.message, '“any opportunity” leaves it to Dana to find out what would help.');
    assert.equal(finding?.severity, 'information');
  });
});

describe('ask-vague: silent', () => {
  for (const body of [
    'Could I pick your brain about permits for wells?',
    'Do you know anyone at UNHCR who hires nurses?',
    'Could you introduce me to Priya Natarajan?',
    'I would appreciate any help with the budget table of my proposal.',
    'Might you have advice on whether to take the Oslo offer?',
    'Would you be free for a coffee, to compare notes on tenders?',
    'Could you tell me which course you would drop?',
    'Is there an opening in the water team?',
    'Would you have 15 minutes this week to chat about the role?',
    'Would you write me a reference?',
    'Would you be open to introducing me to [name and role]?',
    // What is asked, or why, stands beside it.
    'I am writing a thesis on cash aid in Jordan. Could we find a time to talk?',
    'Could you introduce me to anyone in your network? Ideally a midwife in Gulu.',
    'Could you help me? I need a second reader for my visa form.',
    'Could you help me? Would you read my essay on wells?',
    // The writer's own help, and thanks for help that was given.
    "I'd love to help in any way I can.",
    'It would be great to return the favour.',
    'Thank you for any help you gave the team.',
  ]) {
    it(body, () => silent(rule, letter(body)));
  }
});

describe('ask-vague: ask for one thing', () => {
  it('in the place of the vague ask', () => {
    inserts(rule, letter('It rained. Could you introduce me to people?\n\nThank you!'), (ask) =>
      letter(`It rained. ${ask}\n\nThank you!`),
    );
  });

  it('after it, where its sentence says more', () => {
    const text = fixed(
      rule,
      letter('If you would rather not, fine, but could we talk some time?'),
      preferred,
    );
    assert.match(text, /some time\? In particular, I'd love to ask about \[your question\]\./);
  });

  it('after it, where a day or a name would be lost', () => {
    for (const ask of ["Let's hop on a call this week?", 'Could I pick your brain next Friday?']) {
      assert.match(
        fixed(rule, letter(ask, ['kind: connection']), preferred),
        new RegExp(`\n\n${ask.replace('?', '\\?')} In particular`),
      );
    }
  });

  it('of the favour that is sought', () => {
    const text = letter('Kindly refer me for any suitable role.', ['kind: reference']);
    for (const { title } of fixesOf(rule, text)) assert.match(title, /refer|considered/);
  });

  it('by kind, each of which takes the finding away', () => {
    for (const kind of ['introduction', 'reference', 'connection']) {
      const text = letter('Could you help me?', [`kind: ${kind}`]);
      const count = findingsOf(rule, text)[0]?.fixes.length ?? 0;
      assert.equal(count, 3);
      for (let i = 0; i < count; i++) fixed(rule, text, (fixes) => fixes[i]);
    }
  });
});
