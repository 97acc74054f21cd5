import assert from 'node:assert/strict';
import { findingsOf, fixed, letter, preferred, raises, silent } from './rule-tester';

const rule = 'too-thin';
const ask = 'Could you introduce me to Priya?';
/** So many words that say little. */
const words = (count: number) => `It${' rained'.repeat(count - 1)}.`;

describe('too-thin: raised', () => {
  for (const [body, kind] of [
    ['«Could you introduce» me to Priya?', 'introduction'],
    ['«Would you be» willing to write me a reference?', 'reference'],
    [`${words(33)} «Could you introduce» me to Priya?`, 'introduction'],
    ['We met in Oslo, at the well. «Please introduce» me to Priya. Thanks!', 'introduction'],
    [
      '«Could you introduce» me to Priya?\n\n> Quoted mail does not count, however long it goes on.',
      'introduction',
    ],
  ] as const) {
    it(body, () => {
      const [finding] = raises(rule, letter(body, [`kind: ${kind}`]));
      assert.equal(finding?.severity, 'warning');
    });
  }

  it('with the count', () => {
    assert.equal(findingsOf(rule, letter(ask))[0]?.message, '6 words are not enough for Dana to decide on.');
  });

  it('whatever stands in the postscript or under Background', () => {
    raises(
      rule,
      `${letter('«Could you introduce» me to Priya?')}\nP.S. ${words(40)}\n\n## Background\n\n${words(40)}\n`,
    );
  });
});

describe('too-thin: silent', () => {
  it('from 40 words on', () => silent(rule, letter(`${words(34)} ${ask}`)));
  it('on a connection, a thank-you, a reminder', () => {
    for (const kind of ['connection', 'thanks', 'follow-up', 'other']) {
      silent(rule, letter('Could you spare ten minutes?', [`kind: ${kind}`]));
    }
  });
  it('between close friends', () => silent(rule, letter(ask, ['kind: introduction', 'relationship: close'])));
  it('when the reader asked for just this', () => {
    silent(rule, letter(`As you suggested, here it is. ${ask}`));
    silent(rule, letter(`You offered to put us in touch. ${ask}`));
  });
  it('when a text to forward holds the facts', () => {
    silent(rule, `${letter(ask)}\n## Forwardable\n\n${words(45)}\n`);
  });
  it('when nothing is asked yet', () => {
    silent(rule, letter('Priya runs the clinic in Gulu.'));
    silent(rule, '---\nkind: introduction\n---\n\n');
  });
});

describe('too-thin: add what is missing', () => {
  it('who, why and ease, where they belong', () => {
    assert.equal(
      fixed(rule, letter(`${ask} No worries if not.`), preferred),
      letter(
        [
          'We know each other from [where and when].',
          `${ask} I'm asking because [what you are working on, and why this person of all people].`,
          'To make it easy, I can send a short text that you could forward as it stands. No worries if not.',
        ].join(' '),
      ),
    );
  });

  it('only what is missing, and enough of it', () => {
    const text = fixed(rule, letter(`We worked together. I ask because she counts wells. ${ask}`), preferred);
    assert.doesNotMatch(text, /We know each other|I'm asking because/);
    assert.match(text, /Priya\? In brief: \[/);
  });

  it('no tie beside one that shows itself in a reason', () => {
    const text = 'Since I got an A in your class, could you write me a letter?';
    assert.doesNotMatch(fixed(rule, letter(text, ['kind: reference']), preferred), /You know my work/);
  });

  it('for a reference', () => {
    const text = fixed(rule, letter('Could you write me a letter?', ['kind: reference']), preferred);
    assert.match(text, /You know my work from \[/);
  });

  it('with the line ends of the file', () => {
    assert.doesNotMatch(fixed(rule, letter(ask).replace(/\n/g, '\r\n'), preferred), /[^\r]\n/);
  });
});
