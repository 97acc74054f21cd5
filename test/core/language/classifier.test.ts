import { deepEqual, equal, ok } from 'node:assert/strict';
import { statSync } from 'node:fs';
import { featuresOf, keyBits } from '../../../server/src/core/language/classifier/features';
import { hasGrounds } from '../../../server/src/core/language/classifier/grounds';
import { judgements } from '../../../server/src/core/language/classifier/judgements';
import { Reading } from '../../../server/src/core/language/classifier/model';
import { digest } from '../../../server/src/core/language/classifier/weights';
import { fold } from '../../../server/src/core/language/fold';
import { sourceDigest } from '../../training/data';

const reading = (text: string, company = 1) => new Reading(text, fold(text), company);
const keysOf = (text: string) => featuresOf(text, fold(text)).keys;

describe('The classifier', () => {
  it('was trained on the sentences that are there: npm run train', () => {
    equal(digest, sourceDigest());
  });

  it('ships in under 100 KB', () => {
    ok(statSync('server/src/core/language/classifier/weights.ts').size < 100_000);
  });

  // Each says what it says without the stock phrase and without a pattern of the rules.
  for (const [judgement, says, denies] of [
    [
      'guilt',
      'I lent you my van for a whole winter and never asked for a thing.',
      'I lent you my van last winter, remember?',
    ],
    [
      'presumption',
      'She is already laying a place at the table for the two of you.',
      'She would lay a place at the table if you came.',
    ],
    [
      'urgency',
      'Drop what you are doing, this must reach him before lunch.',
      'He reached us before lunch, and we talked for an hour.',
    ],
    [
      'give',
      'My barn and my trailer are yours whenever you want them.',
      'My barn and my trailer are full of hay.',
    ],
    ['thanks', 'I shall not forget the kindness you showed us.', 'They forgot the kindness of the village.'],
  ] as const) {
    it(`reads ${judgement} in: ${says}`, () =>
      ok(reading(says).score(judgement) > reading(denies).score(judgement)));
  }

  it('asks more of words the more sentences are read with them, and no more of a construction', () => {
    const alone = reading('You owe me this much after the winter we had.');
    const among = reading('You owe me this much after the winter we had.', 20);
    ok(among.score('guilt') < alone.score('guilt'));
    equal(among.score('guilt', true), alone.score('guilt', true));
  });

  it('asks less of words where the sentence has what the judgement must be about', () => {
    const fall = (text: string) => reading(text).score('urgency') - reading(text, 20).score('urgency');
    ok(
      fall('Drop what you are doing, this must reach him before lunch.') <
        fall('Please get on to it, the list is filling up by the day.'),
    );
  });

  for (const [judgement, text, before, expected] of [
    ['urgency', 'Ring her before breakfast.', undefined, true],
    ['urgency', 'Ring her in spring.', undefined, false],
    ['out-undercut', 'Say no if you like, and see me starve.', undefined, true],
    ['out-undercut', "I'd just have to close the shop.", 'Feel free to say no.', true],
    ['out-undercut', "I'd just have to close the shop.", 'We met in Leeds.', false],
    ['out-undercut', "I'd just have to close the shop.", undefined, false],
    ['out-undercut', 'Feel free to say no, and thank you either way.', undefined, false],
    ['guilt', 'Feel free to say no before breakfast.', undefined, false],
  ] as const) {
    it(`${expected ? 'has' : 'lacks'} grounds for ${judgement} in: ${before ?? ''} ${text}`, () =>
      equal(hasGrounds(judgement, fold(text), before === undefined ? undefined : fold(before)), expected));
  }

  it('suggests a fault of which it would not speak alone', () => {
    for (const text of ['You owe me this much after the winter we had.', 'We met in Leeds in the winter.']) {
      for (let company = 1; company < 400; company *= 2)
        ok(
          !reading(text, company).says('guilt') || reading(text, company).suggests('guilt'),
          `${company}: ${text}`,
        );
    }
  });

  it('says nothing of three words or fewer', () => {
    for (const text of ['', '!', 'You owe me.', '\uFFFC']) {
      for (const judgement of judgements)
        equal(reading(text).says(judgement), false, `${judgement}: ${text}`);
    }
  });

  it('shows the clause that speaks most', () => {
    const text = 'The choir sings on Friday, and after all I did for you this is the least you owe me.';
    const { start, end } = reading(text).words('guilt');
    equal(text.slice(start, end), 'after all I did for you this is the least you owe me');
  });
});

describe('Features', () => {
  it('do not depend on quotes, case or the form of a pronoun', () => {
    deepEqual(keysOf('don’t ask me'), keysOf("don't ask me"));
    deepEqual(keysOf('Ask her'), keysOf('ask her'));
    // A pronoun is itself and its class: of its two keys the first is the class.
    equal(keysOf('me')[0], keysOf('us')[0]);
    ok(keysOf('me')[0] !== keysOf('you')[0]);
  });

  it('do not depend on who or how many: names and numbers are one each', () => {
    deepEqual(keysOf('write to Priya by 5'), keysOf('write to Anneli by 17'));
  });

  it('know a name only inside a sentence', () => {
    const shared = (a: string, b: string) => keysOf(a).filter((key) => keysOf(b).includes(key)).length;
    ok(shared('we asked Grace', 'we asked Priya') > shared('we asked grace', 'we asked Priya'));
    equal(shared('Grace', 'grace'), keysOf('grace').length);
  });

  it('fit into their bits, in any script', () => {
    for (const text of [
      'Grüße aus Köln',
      '请介绍我',
      '👋🏽 hi',
      'a\u0000b',
      "''''",
      '— … –',
      'İstanbul’da',
    ]) {
      const { keys, starts, ends } = featuresOf(text, fold(text));
      ok(keys.every((key) => key >= 0 && key < 2 ** keyBits));
      ok(starts.every((start, index) => start <= (ends[index] ?? -1) && (ends[index] ?? 0) <= text.length));
    }
  });
});
