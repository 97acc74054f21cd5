import type { Draft } from '../draft';
import { commentProposals } from './comments';
import { type Completions, type Proposal, place, type Surroundings, type Target } from './completion';
import { frontMatterPlace } from './front-matter-place';
import { fenceProposals, keyProposals } from './keys';
import { sentenceProposals } from './sentences';
import { valueProposals } from './values';

export type {
  Completion,
  Completions,
  CompletionType,
  Folder,
  Surroundings,
  Template,
} from './completion';

/**
 * What could stand at an offset of a draft, the likeliest first: keys and values of front matter, rules in a comment, a
 * sentence that the message lacks. Empty where there is nothing to propose. Never throws: half-typed drafts are read.
 *
 * @param unasked a character that was typed asked for it, not the writer: then only values that have not been begun are proposed
 */
export function complete(draft: Draft, offset: number, around: Surroundings, unasked = false): Completions {
  const at = frontMatterPlace(draft, offset);
  if (at?.type === 'value') {
    if (unasked && at.typed !== '') return none;
    // Words may turn out to be another name of a value, or a date.
    const incomplete = at.field.type === 'choice' || at.field.type === 'date';
    return placed(at, valueProposals(draft, at, around), incomplete);
  }
  if (at) {
    if (unasked) return none;
    if (at.type !== 'key') return placed(at, fenceProposals(draft, at));
    return placed(at, keyProposals(draft, at, around), true);
  }
  const found =
    commentProposals(draft, offset, around, unasked) ??
    (unasked ? undefined : sentenceProposals(draft, offset));
  return found ? placed(found.target, found.proposals) : none;
}

const none: Completions = { items: [], incomplete: false };

const placed = (at: Target, proposals: readonly Proposal[], incomplete = false): Completions => ({
  items: proposals.map((proposal) => place(at, proposal)),
  incomplete,
});
