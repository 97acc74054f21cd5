import { type Draft, fieldOf } from './draft';

/** The longest name that a proposed subject carries. */
const longestName = 40;

/** Subjects for a draft, from its kind and its target; what it does not say stands in `[square brackets]`. */
export function subjectsFor(draft: Draft): readonly string[] {
  const target =
    fieldOf(draft, 'target')
      ?.text.split(/[,(;]| at | from /)[0]
      ?.trim() ?? '';
  const named = target !== '' && target.length <= longestName ? target : undefined;
  switch (draft.kind) {
    case 'introduction':
      return [`Introduction to ${named ?? '[name]'}?`];
    case 'reference':
      return [`A reference for ${named ?? '[what it is for]'}?`];
    case 'connection':
      return [`A question about ${named ?? '[your question]'}`];
    case 'follow-up':
      return [`A short reminder: ${named ?? '[what you asked for]'}`];
    case 'thanks':
      return [`Thank you for ${named ? `your help with ${named}` : '[what they did]'}`];
    case 'other':
      return named ? [named] : ['[What it is about]'];
  }
}
