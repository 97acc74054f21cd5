import assert from 'node:assert/strict';
import { findingsOf, fixed, letter, preferred, raises, silent } from './rule-tester';

const rule = 'ask-buried';
const ask = 'Could you introduce me to Priya?';
const marked = '«Could you introduce» me to Priya?';
/** So many words that ask for nothing. */
const story = (words: number, first = 'It') => `${first}${' rained'.repeat(words - 1)}.`;

describe('ask-buried: raised', () => {
  it('after more than 120 words', () => {
    const [finding] = raises(rule, letter(`${story(60)}\n\n${story(61)} ${marked}`));
    assert.equal(finding?.severity, 'information');
    assert.equal(finding?.message, '121 words stand before the ask.');
  });

  it('after more than two paragraphs of over 80 words together', () => {
    const [finding] = raises(rule, letter(`${story(30)}\n\n${story(30)}\n\n${story(21)}\n\n${marked}`));
    assert.equal(finding?.message, '3 paragraphs with 81 words stand before the ask.');
  });

  it('after good wishes and a long story', () => {
    raises(rule, letter(`I hope you are well.\n\n${story(121)} ${marked}`));
  });
});

describe('ask-buried: silent', () => {
  for (const [name, body] of [
    ['after 120 words', `${story(60)}\n\n${story(60)} ${ask}`],
    ['after three short paragraphs', `${story(30)}\n\n${story(30)}\n\n${story(20)}\n\n${ask}`],
    ['after two paragraphs', `${story(50)}\n\n${story(50)}\n\n${ask}`],
    ['when it comes first, whatever follows', `${ask}\n\n${story(100)}\n\n${story(100)}`],
    [
      'when good wishes make the number',
      `I hope that ${story(20, 'you').slice(0, -1)}.\n\n${story(110)} ${ask}`,
    ],
    [
      'when a list makes the number of paragraphs',
      `${story(40)}\n\n- ${story(20)}\n- ${story(20)}\n\n${ask}`,
    ],
    ['when it was announced', `I have a favour to ask of you.\n\n${story(121)} ${ask}`],
    [
      'when it was announced by its matter',
      `I'm writing about a reference for Asante.\n\n${story(121)} ${ask}`,
    ],
    ['when it was made once before', `I'd be grateful for an introduction.\n\n${story(121)} ${ask}`],
    ['when nothing is asked', `${story(100)}\n\n${story(100)}`],
    ['when the reader has offered', `As you offered, here I am.\n\n${story(121)} ${ask}`],
  ] as const) {
    it(name, () => silent(rule, letter(body)));
  }

  it('on thanks and reminders', () => {
    for (const kind of ['thanks', 'follow-up', 'other']) {
      silent(rule, letter(`${story(130)} ${ask}`, [`kind: ${kind}`]));
    }
  });
});

describe('ask-buried: move the ask up', () => {
  it('after greeting, good wishes and tie, word for word, with its out', () => {
    assert.equal(
      fixed(
        rule,
        letter(
          `I hope you are well. We met in Oslo.\n\n${story(70)}\n\n${story(60)} ${ask} No worries if not. ${story(4)}`,
        ),
        preferred,
      ),
      letter(
        `I hope you are well. We met in Oslo.\n\n${ask} No worries if not.\n\n${story(70)}\n\n${story(60)} ${story(4)}`,
      ),
    );
  });

  it('out of a paragraph of its own, which closes up', () => {
    assert.equal(
      fixed(rule, letter(`We met in Oslo. ${story(121)}\n\n${ask}\n\nThank you!`), preferred),
      letter(`We met in Oslo.\n\n${ask}\n\n${story(121)}\n\nThank you!`),
    );
  });

  it('or announces it', () => {
    const wording = "I'm writing to ask for an introduction to Priya.";
    const text = letter(`I've met Priya. ${story(121)}\n\n${ask}`);
    assert.equal(
      fixed(rule, text, (fixes) => fixes[1]),
      letter(`${wording}\n\nI've met Priya. ${story(121)}\n\n${ask}`),
    );
  });

  it('with what takes it up and tells when and where', () => {
    assert.equal(
      fixed(
        rule,
        letter(
          `We met in Oslo.\n\n${story(121)} Would you have 15 minutes for a call? It would be about wells. I'm free most mornings. We map wells.`,
          ['kind: connection'],
        ),
        preferred,
      ),
      letter(
        `We met in Oslo.\n\nWould you have 15 minutes for a call? It would be about wells. I'm free most mornings.\n\n${story(121)} We map wells.`,
        ['kind: connection'],
      ),
    );
  });

  it('with the wish that leads up to it', () => {
    const asked = "I'd love to ask about wells. Would you have 15 minutes for a call?";
    assert.equal(
      fixed(rule, letter(`${story(121)}\n\n${asked}`, ['kind: connection']), preferred),
      letter(`${asked}\n\n${story(121)}`, ['kind: connection']),
    );
  });

  it('not between the sentences of a short paragraph', () => {
    const opening = "I'm a nurse in Lira. Rain is rare in Lira.";
    assert.equal(
      fixed(rule, letter(`${opening}\n\n${story(121)}\n\n${ask}`), preferred),
      letter(`${opening}\n\n${ask}\n\n${story(121)}`),
    );
    assert.equal(
      fixed(rule, letter(`We met in Oslo.\n\n${opening}\n\n${story(121)}\n\n${ask}`), preferred),
      letter(`We met in Oslo.\n\n${ask}\n\n${opening}\n\n${story(121)}`),
    );
  });

  it('announces what is not named with a blank for it', () => {
    const text = letter(`${story(121)}\n\nCould you connect me with somebody there?`);
    assert.match(
      fixed(rule, text, (fixes) => fixes.find(({ title }) => title.startsWith('Announce'))),
      /I'm writing to ask for an introduction to \[name and role\]\./,
    );
  });

  it('only announces an ask that takes up what came before, or has a list', () => {
    for (const last of [
      `So ${ask.toLowerCase()}`,
      'Could you introduce me to her?',
      'Would you introduce me to who runs these wells?',
      'Could you introduce me to one of these:\n\n- Priya\n- Ana',
    ]) {
      const titles = findingsOf(rule, letter(`${story(121)}\n\n${last}`))[0]?.fixes.map(({ title }) => title);
      assert.equal(titles?.length, 1, last);
      assert.match(titles?.[0] ?? '', /^Announce/);
    }
  });

  it('with the line ends of the file', () => {
    const text = letter(`${story(121)}\n\n${ask}`).replace(/\n/g, '\r\n');
    for (let i = 0; i < 2; i++)
      assert.doesNotMatch(
        fixed(rule, text, (fixes) => fixes[i]),
        /[^\r]\n/,
      );
  });
});
