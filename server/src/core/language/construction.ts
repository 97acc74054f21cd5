/** What constructions of orders are. */
import type { OrderKind } from './order';
import type { VerbForm } from './verbs';

/** A construction that orders, as a sticky pattern over a folded sentence, with `d` for the places of its groups. */
export interface Construction {
  readonly kind: OrderKind;
  /**
   * Group `op` carries the order and goes; `verb` is what is asked for; `cut` goes too, behind words that stay; `not` is
   * there where it is forbidden.
   */
  readonly pattern: RegExp;
  /** The form that the verb must have. */
  readonly form: VerbForm;
  /** What stands for the verb, where the construction has none of its own. */
  readonly verb?: string;
  /** What stands behind `op` begins with a name. */
  readonly named?: true;
  /** It shows an order wherever it stands; the others only read one of a sentence that is known to demand. */
  readonly sure?: true;
}

/** A construction that reads an order where the sentence is known to demand. */
export const make = (
  kind: OrderKind,
  source: string,
  form: Construction['form'] = 'base',
  verb?: string,
): Construction => ({
  kind,
  pattern: new RegExp(source.replaceAll(/\byou\b/g, "(?:you|u|y'all|ye|youse|yuh|allyuh|unu)"), 'yud'),
  form,
  ...(verb !== undefined && { verb }),
});

/** A construction that shows an order wherever it stands. */
export const sure = (...args: Parameters<typeof make>): Construction => ({ ...make(...args), sure: true });

/** A construction whose words behind `op` begin with a name. */
export const named = (...args: Parameters<typeof make>): Construction => ({ ...make(...args), named: true });
