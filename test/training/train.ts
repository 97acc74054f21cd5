/** `npm run train`: learns the weights of the classifier from the sentences beside this file, and writes them down. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { hasGrounds } from '../../server/src/core/language/classifier/grounds';
import { type Judgement, judgements, type Scale } from '../../server/src/core/language/classifier/judgements';
import { riceBits, sizes } from '../../server/src/core/language/classifier/packing';
import { roleConstructions } from '../../server/src/core/language/roles';
import { constructionIn } from './constructions';
import { type Example, readExamples, readGreetings, readKindSentences, sourceDigest } from './data';
import { bestCut, type Learnt, learn, type Row, scoreOf } from './learn';

/** A feature that so few sentences show tells more about them than about English. */
const leastSentences = 4;
/**
 * What more a construction of a role or a demand adds: the plainest sentences show little beside it ("We met in Lisbon."), and the
 * names and places that orders are full of speak against it.
 */
const trust = 2;
/** The same for orders: what has the form of one is taken for a tip or a courtesy by the constructions themselves. */
const orderTrust = 3;
/** A role is no fault: to read one too many costs less. */
const roleCaution = 1.2;
/** Features that are kept: the weights stay under 100 KB. */
const keptFeatures = 10_800;
/** A sentence written for another judgement, one of a kind letter and a sincere out weigh this much as a counterexample. */
const otherWeight = 0.08;
const kindWeight = 1;
const outWeight = 1;
/** How precise a judgement is to be on sentences of writers that it has not learnt from. */
const precise = 0.93;
/** Orders are what letters are full of that look like one: to be told wrongly that one commands hurts. */
const preciseDemand = 0.93;
const highest = 70;
/** What is less is nothing. */
const leastUnits = 10;
/** Of the sentences of harmless letters, words alone may wrongly speak in one of so many. */
const rarely = 2500;
/** What more words alone must say in a letter than the worst of the others: log-odds. */
const margin = 0.5;
/** Sentences of a letter of the middle size. */
const letterLength = 12;

/** Roles are no faults: a kind letter is full of them. */
const roles = new Set<string>(['ask', ...Object.keys(roleConstructions)]);

/** Faults whose constructions are wide: a kind sentence may show one by chance, and its words must be heard. */
const wide = new Set<string>(['urgency', 'presumption', 'guilt', 'out-undercut']);

const kindRow = { label: false, weight: kindWeight } as const;

const examples = readExamples();
const kindSentences = readKindSentences();
const greetings = readGreetings();
/** Which of the kind sentences show a construction of a fault all the same. */
const kindConstructions = Object.fromEntries(
  judgements.map((judgement) => [
    judgement,
    wide.has(judgement)
      ? kindSentences.map(({ folded, text }) => constructionIn[judgement](folded, text))
      : [],
  ]),
) as Partial<Record<Judgement, readonly boolean[]>>;

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
  const { threshold, lead, precision, recall, caution, grounded } = crossCut(judgement);
  const learnt = learn(rowsFor(judgement, index), kept.length);
  const { step, column } = quantized(learnt.weights);
  columns.push(column);
  scales[judgement] = {
    step: rounded(step),
    bias: rounded(learnt.bias - threshold),
    bonus: rounded(learnt.bonus + trustIn(judgement) + lead),
    caution: rounded(caution),
    grounded: rounded(grounded),
  };
  console.log(
    `${judgement.padEnd(13)} precision ${precision.toFixed(2)}, recall ${recall.toFixed(2)} of other writers, caution ${caution.toFixed(2)} (${grounded.toFixed(2)})`,
  );
}
const file = 'server/src/core/language/classifier/weights.ts';
writeFileSync(file, source());
execFileSync('npx', ['biome', 'check', '--write', file], { stdio: 'inherit' });

function trustIn(judgement: Judgement): number {
  return roles.has(judgement) ? trust : judgement === 'demand' ? orderTrust : 0;
}

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
function rowsFor(
  judgement: Judgement,
  at: ReadonlyMap<number, number>,
  without?: number,
  spared?: (sentence: number) => boolean,
): readonly Row[] {
  const own = examples.filter((example) => example.judgement === judgement && example.writer !== without);
  // What is no order may still ask: only for faults are the others' counterexamples one more.
  const others = roles.has(judgement)
    ? []
    : examples.filter((example) => example.judgement !== judgement && !example.label);
  // An out that was written as one is not taken back.
  const outs =
    judgement === 'out-undercut'
      ? examples.filter((example) => example.judgement === 'out' && example.label)
      : [];
  const asCounter = (weight: number) => (example: Example) => ({
    ...rowOf(example, at, weight),
    construction: false,
    label: false,
  });
  const counter = [...others.map(asCounter(otherWeight)), ...outs.map(asCounter(outWeight))];
  const faultless = kindSentences.map(({ keys }, sentence) => ({
    keys,
    construction: kindConstructions[judgement]?.[sentence] === true,
  }));
  if (judgement === 'form-letter')
    faultless.push(...greetings.map((keys) => ({ keys, construction: false })));
  const kind = (roles.has(judgement) ? [] : faultless.filter((_, at) => !spared?.(at))).map(
    ({ keys, construction }) => ({
      features: featuresOf(keys, at),
      construction,
      ...kindRow,
    }),
  );
  return [...own.map((example) => rowOf(example, at, 1)), ...counter, ...kind];
}

/**
 * The threshold that serves on the sentences of each writer, learnt from the others; how much lower (`lead`) that of a
 * construction is; and how far above it the words of the harmless sentences come that were not learnt from.
 */
function crossCut(judgement: Judgement) {
  const own = examples.filter((example) => example.judgement === judgement);
  const writers = [...new Set(own.map(({ writer }) => writer))];
  const harmless: { readonly score: number; readonly grounded: boolean }[] = [];
  const scored = writers.flatMap((writer, turn) => {
    const spared = (sentence: number) => sentence % writers.length === turn;
    const learnt: Learnt = learn(rowsFor(judgement, index, writer, spared), kept.length);
    for (const [sentence, { keys, folded, before }] of kindSentences.entries()) {
      if (!spared(sentence)) continue;
      const row = { features: featuresOf(keys, index), construction: false, ...kindRow };
      const score = scoreOf(learnt, row);
      harmless.push({ score, grounded: hasGrounds(judgement, folded, before) });
    }
    return own
      .filter((example) => example.writer === writer)
      .map((example) => ({ ...example, score: scoreOf(learnt, rowOf(example, index, 1)) }));
  });
  const cut = bestCut(
    judgement === 'demand' ? scored.filter(({ construction }) => !construction) : scored,
    judgement === 'demand' ? preciseDemand : precise,
  );
  // Nearly all that a construction shows to be an order is one: it has a threshold of its own.
  const shown = scored.filter(({ construction }) => construction);
  const lead = judgement === 'demand' ? cut.threshold - bestCut(shown, precise).threshold : 0;
  harmless.sort((a, b) => b.score - a.score);
  const cautionAmong = (sentences: typeof harmless): number => {
    const excess = (sentences[Math.floor(harmless.length / rarely)]?.score ?? 0) - cut.threshold;
    return roles.has(judgement) ? roleCaution : Math.max(0, excess + margin) / Math.log(letterLength);
  };
  const caution = cautionAmong(harmless);
  // As rarely in all: of the few that could be meant, the same number may be.
  const about = harmless.filter(({ grounded }) => grounded);
  return { ...cut, lead, caution, grounded: about.length > 0 ? cautionAmong(about) : caution };
}

/** The least unit that lets nearly all weights fit the greatest size; the few greater ones are cut. */
function quantized(weights: Float64Array): { readonly step: number; readonly column: Int8Array } {
  const falling = [...weights].map(Math.abs).sort((a, b) => b - a);
  const step = (falling[Math.floor(falling.length * 0.003)] ?? 1) / highest;
  return {
    step,
    column: Int8Array.from(weights, (weight) => Math.sign(weight) * sizeFor(Math.abs(weight) / step)),
  };
}

/** The nearest size; nothing for what is less than the least. */
function sizeFor(units: number): number {
  if (units < leastUnits) return 0;
  return sizes.reduce((nearest, size) =>
    Math.abs(size - units) < Math.abs(nearest - units) ? size : nearest,
  );
}

function rounded(value: number): number {
  return Number(value.toPrecision(4));
}

/** What `unpack` reads. */
function pack(): string {
  const bits: number[] = [];
  const write = (value: number, count: number) => {
    for (let bit = count - 1; bit >= 0; bit--) bits.push((value >>> bit) & 1);
  };
  let last = 0;
  for (const [row, key] of kept.entries()) {
    const distance = key - last;
    last = key;
    for (let high = distance >>> riceBits; high > 0; high--) bits.push(1);
    bits.push(0);
    write(distance, riceBits);
    const weights = columns.map((column) => column[row] ?? 0);
    for (const weight of weights) bits.push(weight === 0 ? 0 : 1);
    for (const weight of weights) {
      if (weight === 0) continue;
      bits.push(weight < 0 ? 1 : 0);
      write((sizes as readonly number[]).indexOf(Math.abs(weight)), 2);
    }
  }
  const bytes = new Uint8Array(Math.ceil(bits.length / 8));
  for (const [at, bit] of bits.entries()) bytes[at >>> 3] = (bytes[at >>> 3] ?? 0) | (bit << (7 - (at & 7)));
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
