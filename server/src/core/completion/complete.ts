import type { Draft } from '../draft';
import type { FieldType } from '../fields';
import { commentProposals } from './comments';
import { type Completion, place, type Surroundings } from './completion';
import { frontMatterPlace } from './front-matter-place';
import { fenceProposals, keyProposals } from './keys';
import { sentenceProposals } from './sentences';
import { valueProposals, valuesOf } from './values';

export type { Completion, CompletionType, Folder, Surroundings, Template } from './completion';

/**
 * What could stand at an offset of a draft, the likeliest first: keys and values of front matter, rules in a comment, a
 * sentence that the message lacks. Empty where there is nothing to propose. Never throws: half-typed drafts are read.
 *
 * @param unasked a character that was typed asked for it, not the writer: then only values that have not been begun are proposed
 */
export function complete(
  draft: Draft,
  offset: number,
  around: Surroundings,
  unasked = false,
): readonly Completion[] {
  const at = frontMatterPlace(draft, offset);
  if (at?.type === 'value') {
    if (unasked && at.typed !== '') return [];
    return valueProposals(draft, at, around).map((proposal) => place(at, proposal));
  }
  if (at) {
    if (unasked) return [];
    const hasValues = (field: FieldType) => valuesOf(draft, field, around).length > 0;
    const proposals = at.type === 'key' ? keyProposals(draft, at, hasValues) : fenceProposals(draft, at);
    return proposals.map((proposal) => place(at, proposal));
  }
  const found =
    commentProposals(draft, offset, around, unasked) ??
    (unasked ? undefined : sentenceProposals(draft, offset));
  return found?.proposals.map((proposal) => place(found.target, proposal)) ?? [];
}
