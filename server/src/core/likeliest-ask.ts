/** The sentence that asks where none of a message does by its form or its words. */
import type { Role } from './draft';
import type { Kind } from './fields';
import { favourNamed, makesIntroduction, seeksVoucher, thanksForDeed } from './language/kinds';
import { requirementIn } from './language/requirements';
import { isGoodWish } from './language/wishes';
import type { Sentence } from './message';

/**
 * Log-odds that the words of a sentence must exceed. A letter nearly always asks for something: of its sentences the likeliest
 * needs no more than to look like an ask rather than not, which among many some do by chance. A text that does not say what it
 * is may be no request. What is found so was the ask in 19 of 25 labelled letters.
 */
const ofRequest = 0;
const ofUnknown = 1;

/** Log-odds that a favour named in a sentence adds: an introduction, a letter, a word with somebody. */
const forFavour = 1.5;

/** Roles that say something else than what is asked for. */
const otherwise: readonly Role[] = ['out', 'give'];

/**
 * The likeliest ask of a message in which nothing asks; undefined where no sentence comes near, or the text is no request.
 *
 * @param declared the kind that front matter names
 * @param kind the kind, as it is read from the text where none is declared
 */
export function likeliestAsk(
  roleOf: ReadonlyMap<Sentence, readonly Role[]>,
  declared: Kind | undefined,
  kind: Kind,
): Sentence | undefined {
  const threshold = thresholdFor([...roleOf.entries()], declared, kind);
  let likeliest: Sentence | undefined;
  let most = threshold;
  for (const [sentence, roles] of roleOf) {
    const score = roles.some((role) => otherwise.includes(role)) ? threshold : likelihood(sentence);
    if (score > most) {
      likeliest = sentence;
      most = score;
    }
  }
  return likeliest;
}

function thresholdFor(
  sentences: readonly (readonly [Sentence, readonly Role[]])[],
  declared: Kind | undefined,
  kind: Kind,
): number {
  if (declared === 'thanks' || declared === 'other') return Number.POSITIVE_INFINITY;
  if (declared || kind === 'follow-up') return ofRequest;
  const thanked = sentences.slice(0, 2).some(([{ folded }]) => thanksForDeed(folded));
  if (thanked || sentences.some(([{ folded }]) => makesIntroduction(folded))) return Number.POSITIVE_INFINITY;
  // Who is let off was asked for something.
  return sentences.some(([, roles]) => roles.includes('out')) ? ofRequest : ofUnknown;
}

/** How likely a sentence asks, in log-odds. */
function likelihood({ folded, reading }: Sentence): number {
  if (isGoodWish(folded) || thanksForDeed(folded)) return Number.NEGATIVE_INFINITY;
  const named = favourNamed(folded) !== undefined || seeksVoucher(folded);
  const words = requirementIn(folded) ? reading.score('ask', true) : reading.alone('ask');
  return words + (named ? forFavour : 0);
}
