/**
 * `npm run eval [DIR]`: how well the rules do on a labelled corpus, and how fast.
 * `-- --json` prints the figures for programs, `-- --show RULE` the mistakes of a rule or role.
 */
import '../../server/src/quick-patterns';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parseDraft } from '../../server/src/core';
import { timeCodeActions } from './code-actions';
import { readCorpus } from './corpus';
import { measureAsks, measurePolite } from './external';
import { measureDrafts, measureSentences, type Share } from './measure';
import { letterOf, timeOf, timeOfEdit } from './speed';
import { f1, type Mistake, precision, recall, type Scores, share, sum, type Tally } from './tally';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    show: { type: 'string', multiple: true, default: [] },
  },
});
const folder = positionals[0] ?? 'test/corpus';

function figures(tally: Tally) {
  const two = (value: number) => Math.round(value * 100) / 100;
  return { ...tally, precision: two(precision(tally)), recall: two(recall(tally)), f1: two(f1(tally)) };
}

const byRule = ({ tallies }: Scores) =>
  Object.fromEntries(
    [...tallies].sort(([a], [b]) => (a < b ? -1 : 1)).map(([rule, tally]) => [rule, figures(tally)]),
  );

const ofAll = ({ part, whole }: Share) => `${part} of ${whole}`;

/** Paragraphs to time the rules with: those of the corpus's own drafts, so that real sentences are read. */
const paragraphsOf = (texts: readonly string[]) =>
  texts.flatMap((text) => {
    const draft = parseDraft(text);
    return draft.message.paragraphs.map(({ start, end }) => draft.text.slice(start, end));
  });

const corpus = readCorpus(folder);
const drafts = measureDrafts(corpus.drafts);
const sentences = measureSentences(corpus.sentences);
const asks = measureAsks(join(folder, 'external/enron-ask'));
const polite = measurePolite(join(folder, 'external/stanford-politeness'));
const paragraphs = paragraphsOf(readCorpus('test/corpus').drafts.map(({ text }) => text));
const speed = [
  timeOf(letterOf(400, paragraphs), 900),
  ...[1000, 10_000, 100_000].map((words) => timeOf(letterOf(words, paragraphs), words > 10_000 ? 2 : 15)),
];
const edit = timeOfEdit(letterOf(400, paragraphs), 900);
const actions = timeCodeActions(letterOf(300, paragraphs), 90);
const mistakes: readonly Mistake[] = [...drafts.scores.mistakes, ...sentences.mistakes].filter(({ rule }) =>
  values.show.includes(rule),
);

if (values.json) {
  const summary = {
    drafts: {
      count: corpus.drafts.length,
      rules: byRule(drafts.scores),
      serious: figures(sum(drafts.serious.tallies.values())),
      clean: drafts.clean,
      asks: drafts.asks,
      kinds: drafts.kinds,
    },
    sentences: {
      count: corpus.sentences.length,
      rules: byRule(sentences),
      all: figures(sum(sentences.tallies.values())),
    },
    external: { ask: figures(asks.of('ask')), polite },
    speed,
    edit,
    codeActions: actions,
    mistakes,
  };
  process.stdout.write(`${JSON.stringify(summary, null, 2)}\n`);
} else {
  console.log(`${corpus.drafts.length} drafts of ${folder}, by rule`);
  console.table(byRule(drafts.scores));
  const serious = figures(sum(drafts.serious.tallies.values()));
  console.log(`Warnings and errors: precision ${serious.precision}, recall ${serious.recall}.`);
  console.log(`Good drafts without a warning: ${ofAll(drafts.clean)}. Ask found: ${ofAll(drafts.asks)}.`);
  console.log(`Kind read right where it is not named: ${ofAll(drafts.kinds)}.`);
  console.log(`\n${corpus.sentences.length} sentences, by rule or role`);
  console.table(byRule(sentences));
  const every = figures(sum(sentences.tallies.values()));
  console.log(`All of them: precision ${every.precision}, recall ${every.recall}, F1 ${every.f1}.`);
  if (asks.tallies.size > 0) console.log(`\nAsks in work mail: F1 ${figures(asks.of('ask')).f1}.`);
  if (polite.whole > 0) {
    const hundredth = (100 * share(polite.part, polite.whole)).toFixed(2);
    console.log(`Demands among polite requests: ${hundredth} of 100.`);
  }
  console.log('\nSpeed, fresh and warm');
  for (const { words, ms } of speed) {
    console.log(
      `${String(words).padStart(8)} words: ${ms.toFixed(2)} ms, ${((1000 * ms) / words).toFixed(2)} ms a thousand`,
    );
  }
  console.log(
    `${String(edit.words).padStart(8)} words after an edit of one sentence: ${edit.ms.toFixed(2)} ms`,
  );
  console.log(
    `${actions.actions} code actions of 300 words: ${actions.lightbulb.toFixed(2)} ms for a lightbulb, ${actions.menu.toFixed(2)} ms for the first menu`,
  );
  for (const { rule, type, where, text, note } of mistakes) {
    console.log(`\n${type} of ${rule} in ${where}\n  ${text.replace(/\s+/g, ' ')}\n  (${note})`);
  }
}
