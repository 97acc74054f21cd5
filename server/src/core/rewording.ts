/** Taking words out of a message, and putting others in their place, so that what stands there can be sent. */
import type { Draft } from './draft';
import { sentencesOf } from './draft';
import { cutClauses } from './language/cuts';
import type { Range } from './language/requests';
import type { Replacement } from './language/soften';
import type { Sentence } from './message';
import { removal } from './placement';
import type { Edit } from './span';

/** The sentences that are sent: those of the message, and what is added in a postscript. */
export function sentSentences(draft: Draft): readonly Sentence[] {
  const { postscript } = draft.message;
  return postscript.length === 0 ? sentencesOf(draft) : [...sentencesOf(draft), ...postscript];
}

/** Replacements in a sentence as edits of the file. */
export function editsOf({ prose }: Sentence, replacements: readonly Replacement[]): readonly Edit[] {
  return replacements.map(({ start, end, text }) => ({ ...prose.span(start, end), text }));
}

/** Takes out a sentence with the white space around it. */
export function dropSentence(draft: Draft, sentence: Sentence): readonly Edit[] {
  if (!draft.message.postscript.includes(sentence)) return removal(draft, [sentence]);
  // A postscript is no paragraph of the message: only the sentence goes, and the mark with the last one.
  const { start, end } = sentence;
  const before = /\s*$/.exec(draft.text.slice(0, start))?.[0].length ?? 0;
  return [{ start: start - before, end, text: '' }];
}

/** Takes out the clauses that touch a range; undefined where the rest of the sentence could not stand. */
export function dropClauses(sentence: Sentence, range: Range): readonly Edit[] | undefined {
  const cut = cutClauses(sentence.folded, range);
  if (!cut) return undefined;
  if (!cut.opens) return editsOf(sentence, [{ start: cut.start, end: cut.end, text: '' }]);
  const first = sentence.text.charAt(cut.end);
  return editsOf(sentence, [{ start: cut.start, end: cut.end + 1, text: first.toUpperCase() }]);
}

/** True when a sentence asks for nothing: it may go as a whole. */
export function isSpare(draft: Draft, sentence: Sentence): boolean {
  const roles = draft.roleOf.get(sentence) ?? [];
  return !roles.includes('ask') || sentence.requests.every(({ form }) => form === 'hint');
}
