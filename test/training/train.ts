/** `npm run train`: learns the weights of the classifier from the sentences beside this file, and writes them down. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { type Judgement, judgements, type Scale } from '../../server/src/core/language/classifier/judgements';
import { roleConstructions } from '../../server/src/core/language/roles';
import { type Example, readExamples, readGreetings, readKindSentences, sourceDigest } from './data';
import { bestCut, type Learnt, learn, type Row, scoreOf } from './learn';

/** A feature that so few sentences show tells more about them than about English. */
const leastSentences = 4;
/** Features that are kept: the weights stay under 100 KB. */
const keptFeatures = 8200;
/** A sentence written for another judgement, and one of a kind letter, weigh this much as a counterexample. */
const otherWeight = 0.08;
const kindWeight = 1;
/** How precise a judgement is to be on sentences of writers that it has not learnt from. */
const precise = 0.93;
/** Orders are what letters are full of that look like one: to be told wrongly that one commands hurts. */
const preciseDemand = 0.975;
/** What more a construction adds: these were made to be right before they find much. */
const trust = 2;
const highest = 7;

/** Roles are no faults: a kind letter is full of them. */
const roles = new Set<string>(['ask', ...Object.keys(roleConstructions)]);

const examples = readExamples();
const kindSentences = readKindSentences();
const greetings = readGreetings();

const counts = new Map<number, number>();
for (const { keys } of examples) for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
const frequent = [...counts.keys()].filter((key) => (counts.get(key) ?? 0) >= leastSentences);

const first = judgements.map((judgement) => learn(rowsFor(judgement, indexOf(frequent)), frequent.length));
/** What a feature can decide: by its greatest weight, and by how often it comes up. */
const worth = (index: number): number =>
  Math.max(...first.map(({ weights }) => Math.abs(weights[index] ?? 0))) *
  Math.sqrt(counts.get(frequent[index] ?? 0) ?? 0);
const kept = [...frequent.keys()]
  .map((index) => ({ index, worth: worth(index) }))
  .sort((a, b) => b.worth - a.worth)
  .slice(0, keptFeatures)
  .map(({ index }) => frequent[index] ?? 0)
  .sort((a, b) => a - b);
const index = indexOf(kept);

const scales = {} as Record<Judgement, Scale>;
const columns: Int8Array[] = [];
for (const judgement of judgements) {
  const { threshold, precision, recall } = crossCut(judgement);
  const learnt = learn(rowsFor(judgement, index), kept.length);
  const { step, column } = quantized(learnt.weights);
  columns.push(column);
  scales[judgement] = {
    step: rounded(step),
    bias: rounded(learnt.bias - threshold),
    bonus: rounded(learnt.bonus + trust),
  };
  console.log(
    `${judgement.padEnd(13)} precision ${precision.toFixed(2)}, recall ${recall.toFixed(2)} of other writers`,
  );
}
const file = 'server/src/core/language/classifier/weights.ts';
writeFileSync(file, source());
execFileSync('npx', ['biome', 'check', '--write', file], { stdio: 'inherit' });

function indexOf(keys: readonly number[]): ReadonlyMap<number, number> {
  return new Map(keys.map((key, at) => [key, at]));
}

function rowOf({ keys, construction, label }: Example, at: ReadonlyMap<number, number>, weight: number): Row {
  return { features: featuresOf(keys, at), construction, label, weight };
}

function featuresOf(keys: readonly number[], at: ReadonlyMap<number, number>): Int32Array {
  return Int32Array.from(keys.map((key) => at.get(key)).filter((feature) => feature !== undefined));
}

/** The sentences for a judgement, and counterexamples of other sources. */
function rowsFor(judgement: Judgement, at: ReadonlyMap<number, number>, without?: number): readonly Row[] {
  const own = examples.filter((example) => example.judgement === judgement && example.writer !== without);
  // What is no order may still ask: only for faults are the others' counterexamples one more.
  const others = roles.has(judgement)
    ? []
    : examples.filter((example) => example.judgement !== judgement && !example.label);
  const counter = others.map((example) => ({ ...rowOf(example, at, otherWeight), construction: false }));
  const faultless = judgement === 'form-letter' ? [...kindSentences, ...greetings] : kindSentences;
  const kind = (roles.has(judgement) ? [] : faultless).map((keys) => ({
    features: featuresOf(keys, at),
    construction: false,
    label: false,
    weight: kindWeight,
  }));
  return [...own.map((example) => rowOf(example, at, 1)), ...counter, ...kind];
}

/** The threshold that serves on the sentences of each writer, learnt from the others. */
function crossCut(judgement: Judgement) {
  const own = examples.filter((example) => example.judgement === judgement);
  const writers = [...new Set(own.map(({ writer }) => writer))];
  const scored = writers.flatMap((writer) => {
    const learnt: Learnt = learn(rowsFor(judgement, index, writer), kept.length);
    return own
      .filter((example) => example.writer === writer)
      .map((example) => ({ score: scoreOf(learnt, rowOf(example, index, 1)), label: example.label }));
  });
  return bestCut(scored, judgement === 'demand' ? preciseDemand : precise);
}

/** Weights as steps from -7 to 7; the few greatest are cut. */
function quantized(weights: Float64Array): { readonly step: number; readonly column: Int8Array } {
  const sizes = [...weights].map(Math.abs).sort((a, b) => b - a);
  const step = (sizes[Math.floor(sizes.length * 0.003)] ?? 1) / highest;
  const column = Int8Array.from(weights, (weight) =>
    Math.max(-highest, Math.min(highest, Math.round(weight / step))),
  );
  return { step, column };
}

function rounded(value: number): number {
  return Number(value.toPrecision(4));
}

/** Distances from key to key, seven bits a byte, then four bits for each weight, row by row. */
function pack(): string {
  const bytes: number[] = [];
  let last = 0;
  for (const key of kept) {
    let distance = key - last;
    last = key;
    for (; distance > 127; distance >>>= 7) bytes.push((distance & 127) | 128);
    bytes.push(distance);
  }
  const nibbles = kept.flatMap((_, row) => columns.map((column) => (column[row] ?? 0) + 8));
  for (let at = 0; at < nibbles.length; at += 2)
    bytes.push((nibbles[at] ?? 0) | ((nibbles[at + 1] ?? 0) << 4));
  return Buffer.from(bytes).toString('base64');
}

function source(): string {
  return `/** Made by \`npm run train\` from test/training. */
import type { Judgement, Scale } from './judgements';

/** Of the sentences and the code that these weights were learnt by. */
export const digest = '${sourceDigest()}';

export const scales: Readonly<Record<Judgement, Scale>> = ${JSON.stringify(scales)};

export const packed = {
  keys: ${kept.length},
  data: '${pack()}',
};
`;
}
