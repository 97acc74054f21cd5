/** What was got right and wrong, counted. */
export interface Tally {
  right: number;
  falseAlarms: number;
  misses: number;
  /** Hints and information that nobody asked for. */
  advice: number;
}

/** Something that was got wrong, with the text that it happened in. */
export interface Mistake {
  readonly rule: string;
  readonly type: 'false alarm' | 'miss' | 'advice';
  readonly where: string;
  readonly text: string;
  readonly note: string;
}

/** Tallies by rule or role, and the mistakes behind them. */
export class Scores {
  readonly tallies = new Map<string, Tally>();
  readonly mistakes: Mistake[] = [];

  of(rule: string): Tally {
    let tally = this.tallies.get(rule);
    if (!tally) {
      tally = { right: 0, falseAlarms: 0, misses: 0, advice: 0 };
      this.tallies.set(rule, tally);
    }
    return tally;
  }

  right(rule: string): void {
    this.of(rule).right++;
  }

  wrong(mistake: Mistake): void {
    const tally = this.of(mistake.rule);
    if (mistake.type === 'miss') tally.misses++;
    else if (mistake.type === 'advice') tally.advice++;
    else tally.falseAlarms++;
    this.mistakes.push(mistake);
  }
}

/** Of what was raised, the share that was right; 1 where nothing was raised. */
export const precision = ({ right, falseAlarms }: Tally): number => share(right, right + falseAlarms);

/** Of what should be raised, the share that was; 1 where nothing should. */
export const recall = ({ right, misses }: Tally): number => share(right, right + misses);

/** The harmonic mean of precision and recall. */
export const f1 = ({ right, falseAlarms, misses }: Tally): number =>
  share(2 * right, 2 * right + falseAlarms + misses);

/** A share; of nothing, all. */
export const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

/** Several tallies as one. */
export function sum(tallies: Iterable<Tally>): Tally {
  const total: Tally = { right: 0, falseAlarms: 0, misses: 0, advice: 0 };
  for (const tally of tallies) {
    total.right += tally.right;
    total.falseAlarms += tally.falseAlarms;
    total.misses += tally.misses;
    total.advice += tally.advice;
  }
  return total;
}
