/** How a message opens: good wishes and who is writing come first, whatever else follows. */
import type { Draft } from './draft';
import { sentencesOf } from './draft';
import { showsTie } from './language/ties';
import { isGoodWish } from './language/wishes';
import type { Sentence } from './message';
import { afterSentence, beforeClosing, beforeParagraph } from './placement';
import type { Edit } from './span';

/** The sentences from the greeting on that only wish well or say who is writing to whom. */
export function openingOf(draft: Draft): readonly Sentence[] {
  const sentences = sentencesOf(draft);
  const end = sentences.findIndex(
    (sentence) => sentence.requests.length > 0 || !(isGoodWish(sentence.folded) || showsTie(sentence.folded)),
  );
  return end === -1 ? sentences : sentences.slice(0, end);
}

/**
 * Puts words after the opening: as a sentence more where the opening ends within a paragraph, else as a paragraph
 * of their own.
 */
export function afterOpening(draft: Draft, addition: string): Edit {
  const { paragraphs } = draft.message;
  const last = openingOf(draft).at(-1);
  const first = paragraphs[0];
  if (!last) return first ? beforeParagraph(draft, first, addition) : beforeClosing(draft, addition);
  if (last !== last.paragraph.sentences.at(-1)) return afterSentence(draft, last, addition);
  const next = paragraphs[paragraphs.indexOf(last.paragraph) + 1];
  return next ? beforeParagraph(draft, next, addition) : beforeClosing(draft, addition);
}
