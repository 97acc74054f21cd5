import { deepEqual, ok } from 'node:assert/strict';
import { readCorpus } from '../eval/corpus';
import { isRaised, measureDrafts, measureSentences } from '../eval/measure';
import { f1, precision, recall, sum } from '../eval/tally';

const corpus = readCorpus('test/corpus');
const drafts = measureDrafts(corpus.drafts);
const sentences = measureSentences(corpus.sentences);

describe('The project’s own corpus', () => {
  it('labels drafts with quotes that occur once, and sentences by names of their own', () => {
    for (const { name, text, label } of corpus.drafts) {
      for (const { quote } of label.expect) ok(text.split(quote).length === 2, `${name}: “${quote}”`);
    }
    const ids = corpus.sentences.map(({ id }) => id);
    deepEqual(ids.length, new Set(ids).size);
  });

  it('has good drafts without an error or a warning', () => {
    const alarms = drafts.scores.mistakes.filter(({ type }) => type === 'false alarm');
    deepEqual(
      alarms.map(({ rule, where, text }) => [where, rule, text]),
      [],
    );
    deepEqual(drafts.clean.part, drafts.clean.whole);
  });

  it('has drafts whose errors and warnings are found', () => {
    const serious = sum(drafts.serious.tallies.values());
    ok(precision(serious) >= 0.95, `precision ${precision(serious)}`);
    ok(recall(serious) >= 0.85, `recall ${recall(serious)}`);
  });

  it('has drafts whose ask is found and whose kind is read', () => {
    deepEqual(drafts.asks.part, drafts.asks.whole);
    deepEqual(drafts.kinds.part, drafts.kinds.whole);
  });

  it('has sentences that are told from their near misses', () => {
    const every = sum(sentences.tallies.values());
    ok(precision(every) >= 0.95, `precision ${precision(every)}`);
    ok(f1(every) >= 0.95, `F1 ${f1(every)}`);
    // Of a few sentences a rule, one mistake is chance and two are a fault.
    for (const [rule, { falseAlarms, misses }] of sentences.tallies) ok(falseAlarms + misses <= 1, rule);
  });

  it('is measured by a measure that can tell', () => {
    const sentence = { id: '', rule: 'demand', label: true, note: '' };
    ok(isRaised({ ...sentence, text: 'Introduce me to the dean.' }));
    ok(!isRaised({ ...sentence, text: 'It rained on the dean.' }));
  });
});
