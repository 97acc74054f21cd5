import type { Folded } from '../fold';
import { mayTakeBack } from '../undercuts';
import { namesHaste } from '../urgency';
import type { Judgement } from './judgements';

/** Names a condition, an alternative or a no. */
const choice =
  /\b(?:if|should|unless|in case|or|otherwise|whether|whenever|whatever|whichever|no|not|never|without|only|free|rather|sooner)\b|n't\b/;

/**
 * What a sentence must speak of before a judgement can hold of it: no out is taken back where none is given, and nothing
 * presses where no time is near; an out leaves a choice. Few sentences do, so that among them words alone need less caution.
 */
const grounds: Partial<Record<Judgement, (folded: Folded, before: Folded | undefined) => boolean>> = {
  out: (folded) => choice.test(folded),
  urgency: namesHaste,
  'out-undercut': mayTakeBack,
};

/**
 * True where a judgement has its grounds.
 *
 * @param before the sentence before, in the same paragraph
 */
export const hasGrounds = (judgement: Judgement, folded: Folded, before: Folded | undefined): boolean =>
  grounds[judgement]?.(folded, before) === true;
