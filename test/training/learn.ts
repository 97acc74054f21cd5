/** Logistic regression, by stochastic gradients with a step of its own for each weight (Duchi, Hazan and Singer 2011). */

/** What one learns from: features by their index, and whether it holds. */
export interface Row {
  readonly features: Int32Array;
  readonly construction: boolean;
  readonly label: boolean;
  readonly weight: number;
}

/** A learnt judgement, in log-odds. */
export interface Learnt {
  readonly weights: Float64Array;
  readonly bias: number;
  /** What a construction adds. */
  readonly bonus: number;
}

const rounds = 25;
const rate = 0.3;
const decay = 0.5;

/** The log-odds of a row. The sum is divided by the root of its length, so that long sentences do not weigh more. */
export function scoreOf({ weights, bias, bonus }: Learnt, { features, construction }: Row): number {
  let sum = 0;
  for (const feature of features) sum += weights[feature] ?? 0;
  return bias + (construction ? bonus : 0) + sum / (Math.sqrt(features.length) || 1);
}

/** Learns from rows. The same rows in the same order give the same weights. */
export function learn(rows: readonly Row[], size: number): Learnt {
  const weights = new Float64Array(size);
  const squares = new Float64Array(size).fill(1e-4);
  let bias = 0;
  let biasSquares = 1e-4;
  let bonus = 0;
  let bonusSquares = 1e-4;
  const order = [...rows];
  const random = generator();
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random);
    for (const row of order) {
      const { features, construction } = row;
      const error = 1 / (1 + Math.exp(-scoreOf({ weights, bias, bonus }, row))) - (row.label ? 1 : 0);
      const gradient = error * row.weight;
      const share = gradient / (Math.sqrt(features.length) || 1);
      for (const feature of features) {
        const own = weights[feature] ?? 0;
        const slope = share + (decay * own) / rows.length;
        const square = (squares[feature] ?? 0) + slope * slope;
        squares[feature] = square;
        weights[feature] = own - (rate * slope) / Math.sqrt(square);
      }
      biasSquares += gradient * gradient;
      bias -= (rate * gradient) / Math.sqrt(biasSquares);
      if (!construction) continue;
      bonusSquares += gradient * gradient;
      bonus -= (rate * gradient) / Math.sqrt(bonusSquares);
    }
  }
  return { weights, bias, bonus };
}

/** Numbers from 0 to 1 that are the same in every run (a linear congruential generator). */
function generator(): () => number {
  let state = 7;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 0x80000000;
  };
}

function shuffle<T>(list: T[], random: () => number): void {
  for (let index = list.length - 1; index > 0; index--) {
    const other = Math.floor(random() * (index + 1));
    [list[index], list[other]] = [list[other] as T, list[index] as T];
  }
}

/** A score with what it should have said. */
export interface Scored {
  readonly score: number;
  readonly label: boolean;
}

export interface Cut {
  readonly threshold: number;
  readonly precision: number;
  readonly recall: number;
}

/** The threshold with the best F1 among those that are precise enough. */
export function bestCut(scored: readonly Scored[], precise: number): Cut {
  const falling = [...scored].sort((a, b) => b.score - a.score);
  const all = falling.filter(({ label }) => label).length;
  let best: Cut & { readonly f1: number } = {
    threshold: Number.POSITIVE_INFINITY,
    precision: 1,
    recall: 0,
    f1: 0,
  };
  let right = 0;
  for (const [index, { score, label }] of falling.entries()) {
    if (label) right++;
    const precision = right / (index + 1);
    const recall = right / all;
    const f1 = (2 * precision * recall) / (precision + recall || 1);
    const threshold = (score + (falling[index + 1]?.score ?? score)) / 2;
    if (precision >= precise && f1 > best.f1) best = { threshold, precision, recall, f1 };
  }
  return best;
}
