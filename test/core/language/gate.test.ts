import { deepEqual, equal, ok } from 'node:assert/strict';
import { parseDraft, rules } from '../../../server/src/core';
import { fold } from '../../../server/src/core/language/fold';
import { Gate, gates } from '../../../server/src/core/language/gate';
import { alternativesOf, type Need, needOf } from '../../../server/src/core/language/literals';
import { readCorpus } from '../../eval/corpus';

const corpus = readCorpus('test/corpus');
const texts = [
  ...corpus.drafts.map(({ text }) => text),
  ...rules.flatMap(({ examples }) => examples.flatMap(({ bad, good }) => [bad, good])),
];
const sentences = [
  ...texts.flatMap((text) => [...parseDraft(text).roleOf.keys()].map(({ folded }) => folded)),
  ...corpus.sentences.map(({ text }) => fold(text)),
];

/** The pattern without its state and its gate. */
const bare = ({ pattern }: Gate) => new RegExp(pattern.source, pattern.flags.replace('g', ''));

describe('A gate', () => {
  it('is open wherever its pattern matches, for every gate and every sentence of the corpus', () => {
    ok(gates.length > 50, String(gates.length));
    ok(sentences.length > 100, String(sentences.length));
    const wrong: string[] = [];
    for (const gate of gates) {
      gate.derive();
      const pattern = bare(gate);
      for (const sentence of sentences) {
        const expected = pattern.exec(sentence);
        gate.lastIndex = 0;
        const found = gate.exec(sentence);
        if (
          found?.index !== expected?.index ||
          found?.[0] !== expected?.[0] ||
          gate.test(sentence) !== !!expected
        )
          wrong.push(`${pattern.source.slice(0, 60)}: ${sentence}`);
      }
    }
    deepEqual(wrong, []);
  });

  it('is no different before its words are read', () => {
    const gate = new Gate(/\bno\b/gu, 2);
    equal(gate.test('say no'), true);
    gate.lastIndex = 0;
    equal(gate.exec('no')?.index, 0);
    equal(gate.test('yes'), false);
    equal(gate.test('no'), true);
  });

  it('finds what it needs in a text that was searched before its words were read', () => {
    // Words that no other gate has: each of them is looked up anew.
    for (const word of ['zaffre', 'zebu', 'zinnia', 'zircon', 'zither']) {
      const text = 'a zaffre zebu by a zinnia, a zircon and a zither';
      equal(new Gate(new RegExp(`\\b${word}\\b`, 'u')).test(text), true, word);
    }
  });

  it('goes on where a global pattern stopped, and starts again after a failure', () => {
    const gate = new Gate(/\bno\b/gu);
    equal(gate.exec('no and no')?.index, 0);
    equal(gate.lastIndex, 2);
    equal(gate.exec('no and no')?.index, 7);
    equal(gate.exec('yes'), null);
    equal(gate.lastIndex, 0);
  });

  it('is open for words of any length', () => {
    equal(new Gate(/aaab/u).test(`${'a'.repeat(500)}b`), true);
    equal(new Gate(/xy/u).test(`${'a'.repeat(500)}b`), false);
  });

  it('leaves alone what it cannot read', () => {
    equal(new Gate(/\x61/u).test('a'), true);
    equal(new Gate(/NO/iu).test('no'), true);
    equal(new Gate(/(a)(b)?\1|c/u).test('aa'), true);
  });
});

/** A need in words: `a & b` for all of them, `(a | b)` for one of them. */
const said = (need: Need | undefined): string =>
  !need
    ? 'nothing'
    : 'literals' in need
      ? need.literals.join(', ')
      : 'all' in need
        ? need.all.map(said).join(' & ')
        : `(${need.some.map(said).join(' | ')})`;

describe('What a pattern needs', () => {
  const table: readonly (readonly [source: string, need: string])[] = [
    ['\\bthank(?:ing)? you\\b', '^thank$ ^you$, ^thanking$ ^you$'],
    ['\\p{L}+ing\\b', 'ing$'],
    ['foo(?:bar|baz)?qux', 'fooqux, foobarqux, foobazqux'],
    ['ask(?! him)s', 'asks'],
    ['(?<!not )sure', 'sure'],
    ['a[bc]d|e-?mail\\b', 'abd, acd, email$, ^mail$'],
    ['(?:really ){2,}', 'really$'],
    ['(?:really ){0,2}glad', 'glad'],
    ['(?:really )*', 'nothing'],
    ['glad|\\p{L}+', 'nothing'],
    ['[a-z]+', 'nothing'],
    ['\\x67lad', 'nothing'],
    ['^\\s*\\[', '['],
    // All that it cannot match without, the rarest first; what nearly every sentence holds is not asked for.
    ['\\bbook\\b.*\\bsigned\\b', '^book$ & ^signed$'],
    ['\\bcan\\b.*\\bsigned\\b', '^signed$ & ^can$'],
    ['(?:you|to|the|a|and|I).*\\bsigned\\b', '^signed$'],
    // What is looked ahead for and behind stands in the text, too; what must not stand there need not.
    ['^(?=.*\\bplease\\b)(?!.*\\bnot\\b)', '^please$'],
    ['(?<=\\bdear )\\p{Lu}', '^dear$'],
    // Alternatives of several words each.
    ['ask.*help|beg.*time', '(help & ask | time & beg)'],
    ['ask.*help|\\p{L}', 'nothing'],
    // Two words, or a word and a mark, are looked for together only where one space parts them.
    ['\\bfor +you\\b', '^for & you$'],
    ['\\bask, please\\b', ', ^please$'],
  ];
  for (const [source, need] of table) {
    it(`${source}: ${need}`, () => equal(said(needOf(source)), need));
  }

  it('opens for two words in a row, and not for the two apart', () => {
    const gate = new Gate(/\bfor you\b/u);
    equal(gate.test('it is for you.'), true);
    equal(gate.test('for  you'), false);
    equal(gate.test('you are for it'), false);
  });

  it('are those of each alternative, which groups and classes do not part', () => {
    deepEqual(alternativesOf('a|(?:b|c)|[|]|\\|'), ['a', '(?:b|c)', '[|]', '\\|']);
  });
});
