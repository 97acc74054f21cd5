import assert from 'node:assert/strict';
import { applyEdits } from '../../../server/src/core';
import { fixed, fixesOf, inserts, letter, preferred, raises, silent } from './rule-tester';

const rule = 'joy-missing';
const ask = 'Could you introduce me to Priya?';
const marked = (body: string) => letter(body).replace('Dana', '«Dana»');

describe('joy-missing: raised, on the name in the greeting', () => {
  for (const body of [
    ask,
    `I hope you are well. ${ask}`,
    `I hope this mail finds you well and in good spirits. ${ask}`,
    `How are you? ${ask}`,
    // The target, the writer or the request is praised, not the reader.
    `Priya's talk in Oslo was wonderful. ${ask}`,
    `I saw that you know Priya. ${ask} I am happy to send a bio.`,
    `${ask} Thank you for your time.`,
  ]) {
    it(body, () => assert.equal(raises(rule, marked(body))[0]?.severity, 'hint'));
  }

  it('on the first word where nobody is greeted', () => {
    raises(rule, `---\nkind: introduction\n---\n\n«Could» you introduce me to Priya?\n\nThanks,\nSam\n`);
  });
});

describe('joy-missing: silent on', () => {
  for (const sentence of [
    'I hope the move to Leith went well.',
    'Your talk on tides has stayed with me.',
    'Congratulations on the prize!',
    'It was lovely to see you at the fair.',
    "How's the new boat?",
    'You always said the map would win.',
    'I still laugh at your story of the goat.',
    'Thank you for the pointers in Lisbon.',
    'Omar speaks so warmly of you.',
  ]) {
    it(sentence, () => silent(rule, letter(`${sentence} ${ask}`)));
  }

  it('a warm word in the postscript, what was offered, and other mail', () => {
    silent(rule, `${letter(ask)}\nP.S. I loved your piece on eels.\n`);
    silent(rule, letter(`As you offered, could you introduce me to Priya?`));
    silent(rule, letter(ask, ['kind: follow-up']));
    silent(rule, letter('Priya lives in Gulu.'));
  });
});

describe('joy-missing: add a sentence about the reader', () => {
  it('before what the message wants', () => {
    inserts(rule, letter(ask), (wording) => letter(`${wording} ${ask}`));
  });

  it('in the line of the greeting, where the text begins there', () => {
    const note = `---\nkind: connection\n---\n\nhey dana - ${ask.charAt(0).toLowerCase()}${ask.slice(1)}`;
    assert.match(
      fixed(rule, note, preferred),
      /hey dana - your \[talk, article or advice\] on \[subject\] has stayed with me\. [A-Z]/,
    );
  });

  it('below a line that greets in another language', () => {
    const text = `---\nkind: connection\n---\n\nKumusta, Ate Liza!\n\n${ask}\n\nSam\n`;
    assert.match(fixed(rule, text, preferred), /\n\nKumusta, Ate Liza!\n\n[^\n]+ Could you/);
  });

  it('after who writes, to somebody who does not know them', () => {
    const text = letter(`My name is Sam Lind. ${ask}`, ['kind: connection']);
    assert.match(fixed(rule, text, preferred), /My name is Sam Lind\. Your \[talk, .* has stayed with me\. /);
  });

  it('in the place of a wish that is said to anybody, not beside it', () => {
    const text = fixed(rule, letter(`I hope this mail finds you well. ${ask}`), preferred);
    assert.equal(text.match(/I hope/g)?.length, 1);
    assert.match(text, /\n\nI hope \[something in their life or work\]/);
  });

  it('before a sentence in small letters, which begins one now', () => {
    const text = letter('could you introduce me to Priya?');
    const added = fixesOf(rule, text).find(({ title }) => title.startsWith('Add'));
    assert.ok(added);
    assert.match(applyEdits(text, added.edits), /[.!] Could you introduce me to Priya\?/);
  });

  it('and each wording will do', () => {
    const text = letter(ask);
    for (const fix of fixesOf(rule, text)) silent(rule, applyEdits(text, fix.edits));
  });
});
