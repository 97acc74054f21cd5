import { deepEqual, equal, ok } from 'node:assert/strict';
import { parseDraft, rules } from '../../../server/src/core';
import { fold } from '../../../server/src/core/language/fold';
import { Gate, gates } from '../../../server/src/core/language/gate';
import { alternativesOf, literalsOf } from '../../../server/src/core/language/literals';
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

describe('The literals of a pattern', () => {
  const table: readonly (readonly [source: string, literals: readonly string[] | undefined])[] = [
    ['\\bthank(?:ing)? you\\b', ['^thank$', '^thanking$']],
    ['\\p{L}+ing\\b', ['ing$']],
    ['foo(?:bar|baz)?qux', ['fooqux', 'foobarqux', 'foobazqux']],
    ['ask(?! him)s', ['asks']],
    ['(?<!not )sure', ['sure']],
    ['a[bc]d|e-?mail\\b', ['abd', 'acd', 'email$', '^mail$']],
    ['(?:really ){2,}', ['really$']],
    ['(?:really ){0,2}glad', ['glad']],
    ['(?:really )*', undefined],
    ['glad|\\p{L}+', undefined],
    ['[a-z]+', undefined],
    ['\\x67lad', undefined],
    ['^\\s*\\[', ['[']],
  ];
  for (const [source, literals] of table) {
    it(`${source}: ${literals?.join(', ') ?? 'none'}`, () => deepEqual(literalsOf(source), literals));
  }

  it('are those of each alternative, which groups and classes do not part', () => {
    deepEqual(alternativesOf('a|(?:b|c)|[|]|\\|'), ['a', '(?:b|c)', '[|]', '\\|']);
  });
});
