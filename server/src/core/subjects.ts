import { requestOf } from './contacts';
import { type Draft, fieldOf } from './draft';
import { goalOf } from './goal';
import type { Context } from './rule';
import { soughtBy } from './sought';
import { targetOf } from './target';

/** The longest name that a proposed subject carries. */
const longestName = 45;

/** Subjects for a draft, from its kind and what it says; what it does not say stands in `[square brackets]`. */
export function subjectsFor(draft: Draft, context?: Context): readonly string[] {
  const short = (name: string | undefined) =>
    name !== undefined && name.length <= longestName ? name : undefined;
  const target = short(targetOf(draft));
  const topic = short(fieldOf(draft, 'target')?.text.trim());
  switch (draft.kind) {
    case 'introduction':
      return [`Introduction to ${target ?? topic ?? '[name]'}?`];
    case 'reference': {
      const goal = goalOf(draft);
      const asked = soughtBy(draft) === 'referral' ? 'A referral' : 'A reference';
      return [`${asked} ${goal && short(goal.name) ? `for ${goal.name}` : 'for [what it is for]'}?`];
    }
    case 'connection':
      return [`A question about ${topic ?? '[your question]'}`];
    case 'follow-up': {
      const request = context && requestOf(draft, context);
      const subject = request && fieldOf(request, 'subject')?.text;
      return [subject ? `Re: ${subject}` : `A short reminder: ${topic ?? '[what you asked for]'}`];
    }
    case 'thanks':
      return [`Thank you for ${topic ? `your help with ${topic}` : '[what they did]'}`];
    case 'other':
      return [topic ?? '[What it is about]'];
  }
}
