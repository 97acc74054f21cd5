import { clausesOf } from '../cuts';
import { type Folded, fold } from '../fold';
import { remember } from '../remember';
import type { Range } from '../requests';
import { featuresOf } from './features';
import { hasGrounds } from './grounds';
import { type Judgement, judgements, type Scale } from './judgements';
import { unpack } from './packing';
import { packed, scales } from './weights';

/** The weights, unpacked: one row for each key, one column for each judgement. */
interface Table {
  /** The last sentence that was found to hold a row, by its number: a feature counts once. */
  readonly seen: Uint32Array;
  /** Keys by their low bits; a key that finds its place taken goes to the next. Empty places hold -1. */
  readonly slots: Int32Array;
  readonly rows: Uint16Array;
  readonly weights: Int8Array;
}

const columns = judgements.length;
const scaleOf = judgements.map((judgement) => scales[judgement]);
const columnOf = Object.fromEntries(judgements.map((judgement, column) => [judgement, column])) as Record<
  Judgement,
  number
>;
const slotBits = 15;
const slotMask = (1 << slotBits) - 1;

let table: Table | undefined;
let sentencesRead = 0;

function makeTable(): Table {
  const { keys, weights } = unpack(packed.data, packed.keys, columns);
  const slots = new Int32Array(1 << slotBits).fill(-1);
  const rows = new Uint16Array(1 << slotBits);
  for (const [row, key] of keys.entries()) {
    let slot = key & slotMask;
    while (slots[slot] !== -1) slot = (slot + 1) & slotMask;
    slots[slot] = key;
    rows[slot] = row;
  }
  return { slots, rows, weights, seen: new Uint32Array(keys.length) };
}

function rowOf({ slots, rows }: Table, key: number): number {
  for (let slot = key & slotMask; slots[slot] !== -1; slot = (slot + 1) & slotMask) {
    if (slots[slot] === key) return rows[slot] ?? -1;
  }
  return -1;
}

/** The crowd of an ordinary mail, of eight sentences. */
const ordinaryCrowd = Math.log(8);

/** An out that goes unseen brings a warning upon a letter that has one: so much must do, in log-odds. */
const outShown = 1.5;

/** Beside another fault, words alone need so much of their caution. */
const besideOthers = 0.8;

/** Fewer words do not tell anything together. */
const fewestWords = 4;

/** The log-odds that the words of a sentence alone give each judgement. */
const scoresOf = remember((text): Float64Array => {
  table ??= makeTable();
  const { weights, seen } = table;
  const sums = new Float64Array(columns);
  const number = ++sentencesRead;
  let held = 0;
  for (const key of featuresOf(text, fold(text)).keys) {
    const row = rowOf(table, key);
    if (row === -1 || seen[row] === number) continue;
    seen[row] = number;
    held++;
    const first = row * columns;
    for (let column = 0; column < columns; column++) {
      sums[column] = (sums[column] as number) + (weights[first + column] as number);
    }
  }
  const length = Math.sqrt(held) || 1;
  for (let column = 0; column < columns; column++) {
    const { step, bias } = scaleOf[column] as Scale;
    sums[column] = ((sums[column] as number) * step) / length + bias;
  }
  return sums;
});

/** How the words of a sentence speak for each judgement. */
export class Reading {
  private readonly crowd: number;

  /**
   * @param text the sentence, without markup
   * @param company how many sentences are read along with it: of many, some look like anything by chance, so that words alone
   *   must say more
   * @param before the sentence before, in the same paragraph
   */
  constructor(
    private readonly text: string,
    private readonly folded: Folded,
    company = 1,
    private readonly before?: Folded,
  ) {
    this.crowd = Math.log(Math.max(1, company));
  }

  /**
   * True when the words of the sentence, taken together, speak for a judgement more than against it.
   *
   * @param construction a construction that stands for the judgement was found in the sentence: that weighs, too
   */
  says(judgement: Judgement, construction = false): boolean {
    return this.score(judgement, construction) > 0;
  }

  /**
   * True when the words of the sentence would speak for a judgement in an ordinary mail: what one sentence shows is not
   * shown less because another is added or goes.
   */
  shows(judgement: Judgement): boolean {
    const out = judgement === 'out' && hasGrounds(judgement, this.folded, this.before);
    const enough = out ? outShown : scales[judgement].caution * ordinaryCrowd;
    return !this.isFragment && this.alone(judgement) > enough;
  }

  /**
   * What shows a judgement: a construction, where the words do not deny it, and else what the words are made into.
   *
   * @param look searches for the construction; not called where even one would not do
   * @param byWords makes a find of the words that say it
   * @param enough what the words must do
   */
  find<T>(
    judgement: Judgement,
    look: () => T | undefined,
    byWords: (words: Range) => T,
    enough: 'says' | 'suggests' = 'says',
  ): T | undefined {
    if (!this.says(judgement, true)) return undefined;
    return look() ?? (this[enough](judgement) ? byWords(this.words(judgement)) : undefined);
  }

  /**
   * True when the words would say a fault beside another one: faults come together, so that in a letter that shows one
   * words alone need less caution. Whoever asks must see to it that there is another.
   */
  suggests(judgement: Judgement): boolean {
    return !this.isFragment && this.alone(judgement) > this.cautionFor(judgement) * besideOthers * this.crowd;
  }

  /** Log-odds above the threshold of the judgement. */
  score(judgement: Judgement, construction = false): number {
    if (!construction && this.isFragment) return Number.NEGATIVE_INFINITY;
    const score = this.alone(judgement);
    return construction ? score + scales[judgement].bonus : score - this.cautionFor(judgement) * this.crowd;
  }

  private cautionFor(judgement: Judgement): number {
    const { caution, grounded } = scales[judgement];
    // What the words deny even with less caution needs no second look.
    return grounded !== caution &&
      this.alone(judgement) > 0 &&
      hasGrounds(judgement, this.folded, this.before)
      ? grounded
      : caution;
  }

  /** Log-odds of the words, whatever construction they make and whatever they are read along with. */
  alone(judgement: Judgement): number {
    return scoresOf(this.text)[columnOf[judgement]] ?? 0;
  }

  /** Too short for its words to tell anything together, or a slot whose words will go. */
  private get isFragment(): boolean {
    if (/^[[{<][^\]}>]*[\]}>]$/.test(this.text)) return true;
    let at = -1;
    for (let words = 1; words < fewestWords; words++) {
      at = this.folded.indexOf(' ', at + 1);
      if (at === -1) return true;
    }
    return false;
  }

  /** The clause that speaks most for a judgement: the words that a finding shows. */
  words(judgement: Judgement): Range {
    table ??= makeTable();
    const { weights } = table;
    const column = columnOf[judgement];
    const { keys, starts } = featuresOf(this.text, this.folded);
    const clauses = clausesOf(this.folded).map(({ start, end }) => ({ start, end, sum: 0 }));
    for (const [index, key] of keys.entries()) {
      const row = rowOf(table, key);
      const clause = clauses.findLast(({ start }) => start <= (starts[index] ?? 0)) ?? clauses[0];
      if (row !== -1 && clause) clause.sum += weights[row * columns + column] ?? 0;
    }
    const [richest] = clauses.sort((a, b) => b.sum - a.sum);
    return { start: richest?.start ?? 0, end: richest?.end ?? this.text.length };
  }
}
