/** Taking words out of a message, and putting others in their place, so that what stands there can be sent. */
import type { Draft } from './draft';
import { sentencesOf } from './draft';
import { cutClauses } from './language/cuts';
import type { Range } from './language/requests';
import type { Replacement } from './language/soften';
import type { Sentence } from './message';
import { removal } from './placement';
import type { Edit, Span } from './span';

/** The sentences that are sent: those of the message, and what is added in a postscript. */
export function sentSentences(draft: Draft): readonly Sentence[] {
  const { postscript } = draft.message;
  return postscript.length === 0 ? sentencesOf(draft) : [...sentencesOf(draft), ...postscript];
}

/** Replacements in a sentence as edits of the file. */
export function editsOf({ prose }: Sentence, replacements: readonly Replacement[]): readonly Edit[] {
  return replacements.map(({ start, end, text }) => ({ ...prose.span(start, end), text }));
}

/**
 * Replacements in a sentence as edits of the file that leave markup, links and comments where they are: only words
 * change. Emphasis that would be left around nothing goes with its words.
 */
export function editsAroundMarkup(
  { text: file }: Draft,
  { prose }: Sentence,
  replacements: readonly Replacement[],
): readonly Edit[] {
  return replacements.flatMap(({ start, end, text }) => {
    if (start === end) {
      // An insertion stands right after the character before it, so that it stays outside the markup that follows.
      const at = start === 0 ? prose.span(0, 0).start : prose.span(start - 1, start).end;
      return [{ start: at, end: at, text }];
    }
    const pieces = prose.pieces(start, end);
    return pieces.map((piece, index): Edit => {
      const own = index === 0 ? text : '';
      return { ...(own === '' || pieces.length > 1 ? withEmphasis(file, piece) : piece), text: own };
    });
  });
}

function withEmphasis(file: string, { start, end }: Span): Span {
  const before = /(?:\*+|_+|~~)$/.exec(file.slice(Math.max(0, start - 3), start))?.[0] ?? '';
  return before !== '' && file.startsWith(before, end)
    ? { start: start - before.length, end: end + before.length }
    : { start, end };
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
