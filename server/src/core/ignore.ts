import type { Draft } from './draft';
import type { Edit } from './span';

/** The edits that make the draft leave a rule aside, by its front matter. */
export function ignoreInDraft(draft: Draft, rule: string): readonly Edit[] {
  if (draft.text.startsWith('---')) return [];
  return [{ start: 0, end: 0, text: `---\nignore: [${rule}]\n---\n\n` }];
}
