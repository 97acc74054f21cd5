import assert from 'node:assert/strict';
import { applyEdits, parseDraft } from '../../../server/src/core';
import { findingsOf, fixesOf, letter, silent } from './rule-tester';

const rule = 'context-long';

/** A sentence of so many words that gives context and nothing else. */
const sentence = (words: number, first = 'It') =>
  `${[first, ...Array.from({ length: words - 1 }, () => 'rained')].join(' ')}.`;
const paragraph = (...sentences: number[]) => sentences.map((words) => sentence(words)).join(' ');
/** Four words of an ask and its out, so that the letter is one. */
const ask = 'Could you introduce me? No worries if not.';

const messages = (body: string, kind = 'introduction') =>
  findingsOf(rule, letter(body, [`kind: ${kind}`])).map(({ severity, message }) => `${severity}: ${message}`);

describe('context-long: raised', () => {
  it('for context, counted in sentences of relationship, context and why', () => {
    assert.deepEqual(messages(`${paragraph(60)}\n\n${paragraph(61)}\n\n${ask}`), [
      'warning: 121 words of context; readers expect at most 120.',
    ]);
  });

  it('for all words, when the context alone is within bounds', () => {
    const asks = `${ask} ${Array.from({ length: 12 }, () => 'Could you tell me what you think of this one?').join(' ')}`;
    assert.deepEqual(messages(`${paragraph(80)}\n\n${asks.replace(/\? C/g, '?\n\nC')}`), [
      'warning: 208 words; readers expect at most 200.',
    ]);
  });

  it('for one long paragraph', () => {
    assert.deepEqual(messages(`${paragraph(50, 61)}\n\n${ask}`), [
      'warning: 111 words in one paragraph; readers expect at most 110.',
    ]);
  });

  it('as information from 150 words on', () => {
    const asks = Array.from({ length: 7 }, () => 'Could you tell me what you think of this?').join('\n\n');
    assert.deepEqual(messages(`${paragraph(79)}\n\n${asks}\n\n${ask}`), [
      'information: 150 words; the requests that are answered most have fewer than 150.',
    ]);
  });

  it('later for a reference', () => {
    const body = `${paragraph(90)}\n\n${paragraph(91)}\n\nCould you write me a letter?`;
    assert.deepEqual(messages(body, 'reference'), [
      'warning: 181 words of context; readers expect at most 180.',
    ]);
  });
});

describe('context-long: silent on', () => {
  it('what regards the reader: joy is no context', () => {
    const regard = `I hope the roof of your new workshop in Leith held in the storm, and that the lathe is dry.`;
    assert.deepEqual(messages(`${regard}\n\n${paragraph(60)}\n\n${paragraph(55)}\n\n${ask}`), []);
  });

  it('120 words of context', () => silent(rule, letter(`${paragraph(60)}\n\n${paragraph(60)}\n\n${ask}`)));
  it('a paragraph of 110 words', () => silent(rule, letter(`${paragraph(55, 55)}\n\n${ask}`)));
  it('180 words of context for a reference', () => {
    silent(
      rule,
      letter(`${paragraph(90)}\n\n${paragraph(90)}\n\nCould you write me a letter?`, ['kind: reference']),
    );
  });
  it('what stands under other headings, in quotes, code and comments', () => {
    const long = paragraph(150);
    silent(
      rule,
      letter(`${ask}\n\n> ${long}\n\n\`\`\`\n${long}\n\`\`\`\n\n<!-- ${long} -->`) +
        `\n## Forwardable\n\n${long}\n\n## Background\n\n${long}\n`,
    );
  });
  it('what stands under the signature', () => silent(rule, `${letter(ask)}\nP.S. ${paragraph(150)}\n`));
  it('thank-yous', () =>
    silent(rule, letter(`Thank you for the letter. ${paragraph(150)}`, ['kind: thanks'])));
});

describe('context-long: shorten', () => {
  const body = [
    'We worked together in Oslo from 2019 to 2021, as you will remember.',
    `${sentence(70, 'Rain')} ${sentence(50, 'Snow')} Priya Natarajan won the Lima Prize in 2024 and again in 2025.`,
    ask,
  ].join('\n\n');
  const text = letter(body);
  const [finding] = findingsOf(rule, text);

  it('moves the sentences that carry least to Background, and no more than needed', () => {
    const move = finding?.fixes.find(({ title }) => title.startsWith('Move'));
    assert.equal(move?.title, 'Move a sentence to Background (70 words fewer)');
    assert.equal(
      applyEdits(text, move?.edits ?? []),
      `${letter(body.replace(`${sentence(70, 'Rain')} `, '')).trimEnd()}\n\n## Background\n\n${sentence(70, 'Rain')}\n`,
    );
  });

  it('adds to a Background that is there', () => {
    const more = `${text}\n## Background\n\nShe likes tea.\n`;
    const move = findingsOf(rule, more)[0]?.fixes.find(({ title }) => title.startsWith('Move'));
    assert.ok(
      applyEdits(more, move?.edits ?? []).endsWith(
        `## Background\n\nShe likes tea.\n\n${sentence(70, 'Rain')}\n`,
      ),
    );
  });

  it('cuts filler with its meaning kept, and says how many words that saves', () => {
    const wordy = letter(
      `${paragraph(100)}\n\nBasically, I moved to Oslo in order to be near the sea. Due to the fact that it rained, I was in the process of leaving.\n\n${ask}`,
    );
    const cut = findingsOf(rule, wordy)[0]?.fixes.find(({ title }) => title.startsWith('Cut'));
    assert.equal(
      cut?.title,
      'Cut filler and wordy phrases (11 words fewer): “basically”, “in order to”, “due to the fact that”, …',
    );
    assert.equal(cut?.safe, true);
    assert.match(
      applyEdits(wordy, cut?.edits ?? []),
      /\n\nI moved to Oslo to be near the sea\. Because it rained, I was leaving\.\n\n/,
    );
  });

  it('never moves who you are to the reader, what you ask and why', () => {
    const wordy = letter(
      [
        `We worked together in Oslo. ${sentence(130)}`,
        `I'm writing because ${sentence(130, 'it')}`,
        ask,
      ].join('\n\n'),
    );
    const move = findingsOf(rule, wordy)[0]?.fixes.find(({ title }) => title.startsWith('Move'));
    const { message } = parseDraft(applyEdits(wordy, move?.edits ?? []));
    const kept = message.paragraphs.flatMap(({ sentences }) => sentences.map((s) => s.text.split(' ')[0]));
    assert.deepEqual(kept, ['We', "I'm", 'Could', 'No']);
  });

  /** What is left of the message, each sentence by its first word. */
  const left = (body: string, frontMatter = ['kind: introduction']) => {
    const long = letter(body, frontMatter);
    const move = findingsOf(rule, long)[0]?.fixes.find(({ title }) => title.startsWith('Move'));
    const { message } = parseDraft(applyEdits(long, move?.edits ?? []));
    return message.paragraphs.flatMap(({ sentences }) => sentences.map((s) => s.text.split(' ')[0]));
  };

  it('moves a sentence together with what takes it up', () => {
    assert.deepEqual(
      left(`We met in Oslo. ${sentence(70, 'Rain')} That was hard. ${sentence(60, 'Oslo')} ${ask}`),
      ['We', 'Oslo', 'Could', 'No'],
    );
  });

  it('keeps who writes, dates, questions, lists and the details of the ask', () => {
    const kept = [
      "I'm a nurse in Gulu.",
      'Could you introduce me? She is in Lira. No worries if not.',
      'The deadline is 4 December.',
      'What do you think?',
      '- I ran the ward.',
    ].join('\n\n');
    assert.deepEqual(left(`${sentence(130, 'Rain')}\n\n${kept}`), [
      "I'm",
      'Could',
      'She',
      'No',
      'The',
      'What',
      'I',
    ]);
  });

  it('keeps the sentence that first names what is named again', () => {
    const first = `Rain and Adjumani ${'rained '.repeat(50)}there.`;
    const again = `We saw ${'rain '.repeat(20)}in Adjumani.`;
    assert.deepEqual(left(`${first} ${again} ${sentence(60, 'Snow')} ${ask}`), ['Rain', 'We', 'Could', 'No']);
  });

  it('parts a paragraph that alone is too long, where a sentence can begin one', () => {
    const [one, two] = [sentence(56, 'Rain'), sentence(60, 'Snow')];
    const long = letter(`${one} That was it. ${two}\n\n${ask}`);
    const split = findingsOf(rule, long)[0]?.fixes[0];
    assert.equal(split?.title, 'Make two paragraphs of it');
    assert.equal(applyEdits(long, split?.edits ?? []), letter(`${one} That was it.\n\n${two}\n\n${ask}`));
  });

  it('parts what is too long even after sentences have left it', () => {
    const [rain, snow, wind] = [sentence(70, 'Rain'), sentence(60, 'Snow'), sentence(60, 'Wind')];
    const long = letter(`We met in Oslo. ${rain} ${snow} ${wind}\n\n${ask}`);
    const move = findingsOf(rule, long)[0]?.fixes.find(({ title }) => title.startsWith('Move'));
    const after = applyEdits(long, move?.edits ?? []);
    assert.deepEqual(findingsOf(rule, after), [], after);
  });

  it('with the line ends of the file, and around quoted mail and sections', () => {
    const crlf =
      `${letter(`${paragraph(70, 60)}\n\n${ask}\n\n> ${paragraph(30)}`)}\n## Forwardable\n\nI teach.\n`.replace(
        /\n/g,
        '\r\n',
      );
    for (const fix of fixesOf(rule, crlf)) {
      const after = applyEdits(crlf, fix.edits);
      assert.doesNotMatch(after, /[^\r]\n/);
      assert.ok(after.includes(`> ${paragraph(30)}`));
      assert.ok(after.includes('## Forwardable\r\n\r\nI teach.'));
    }
  });
});
