/** How a message opens and ends: where words go that a writer puts before, or after, the matter itself. */
import type { Draft } from './draft';
import { uncapital } from './language/capital';
import { introducesWriter } from './language/introductions';
import { leansBack } from './language/leaning';
import { showsTie } from './language/ties';
import { isFormula, regardsReader } from './language/warmth';
import { isGoodWish } from './language/wishes';
import { isItem, type Paragraph, type Sentence } from './message';
import {
  afterSentence,
  beforeClosing,
  beforeParagraph,
  beforeSentence,
  breakBefore,
  typeset,
} from './placement';
import type { Edit } from './span';

/** The line that greets in another language: "Kumusta, Ate Liza!", "A Mháirtín, a chara,". */
const salutation = /^(?:[\p{L}\p{M}'’.-]+,? ){0,4}[\p{L}\p{M}'’.-]+[,!]$/u;

/** The paragraphs without a line that only greets, where no greeting was read. */
function bodyOf({ message: { greeting, paragraphs } }: Draft): readonly Paragraph[] {
  const [first, ...rest] = paragraphs;
  const greets =
    !greeting &&
    first?.sentences.length === 1 &&
    salutation.test(first.sentences[0]?.text.trim() ?? '') &&
    /\p{Lu}/u.test(first.sentences[0]?.text.slice(1) ?? '');
  return greets && rest.length > 0 ? rest : paragraphs;
}

const isWish = ({ folded }: Sentence): boolean => isGoodWish(folded) || isFormula(folded);

/** The sentences from the greeting on that wish well, regard the reader, or say who writes and to whom. */
export function openingOf(draft: Draft): readonly Sentence[] {
  return whileTrue(
    draft,
    (sentence) =>
      isWish(sentence) ||
      [showsTie, regardsReader, introducesWriter].some((isOfOpening) => isOfOpening(sentence.folded)),
  );
}

/** Those of the opening that wish well and say nothing else. */
export const wishesOf = (draft: Draft): readonly Sentence[] => whileTrue(draft, isWish);

/** The sentences at the beginning that ask for nothing and are of a kind, with what takes each of them up. */
function whileTrue(draft: Draft, isOfKind: (sentence: Sentence) => boolean): readonly Sentence[] {
  const sentences = bodyOf(draft).flatMap((paragraph) => paragraph.sentences);
  const end = sentences.findIndex(
    (sentence, index) =>
      draft.roleOf.get(sentence)?.includes('ask') ||
      isItem(sentence) ||
      !(isOfKind(sentence) || (index > 0 && goesOnWith(sentence, sentences[index - 1]))),
  );
  return end === -1 ? sentences : sentences.slice(0, end);
}

const goesOnWith = (sentence: Sentence, before: Sentence | undefined): boolean =>
  sentence.paragraph === before?.paragraph && leansBack(sentence.text);

/** Puts a sentence behind the opening, in its paragraph; without an opening, at the beginning. */
export function afterOpening(draft: Draft, addition: string): Edit {
  const last = openingOf(draft).at(-1);
  return last ? afterSentence(draft, last, addition) : atBeginning(draft, addition);
}

/** Puts a sentence behind the good wishes that a message begins with; without any, at the beginning. */
export function afterWishes(draft: Draft, addition: string): Edit {
  const last = wishesOf(draft).at(-1);
  return last ? afterSentence(draft, last, addition) : atBeginning(draft, addition);
}

/** A first paragraph of more words does not take a sentence more, and an opening of more is none. */
const mostWords = 60;

/** Where the opening ends, or can be parted from what follows before it becomes a story of its own. */
function endOfOpening(draft: Draft): Sentence | undefined {
  const opening = openingOf(draft);
  let words = 0;
  const ends = opening.filter((sentence, index) => {
    words += sentence.words;
    const next = opening[index + 1];
    return words <= mostWords && !(next && goesOnWith(next, sentence));
  });
  return ends.at(-1) ?? opening.at(-1);
}

/** The most words behind the opening in its paragraph that are not parted from it. */
const mostBehind = 40;

/**
 * Puts a paragraph behind the opening. Where that ends inside a paragraph, it goes above that one; where that is the first, below
 * it, or between its two parts.
 */
export function belowOpening(draft: Draft, addition: string): Edit {
  const paragraphs = bodyOf(draft);
  const last = endOfOpening(draft);
  const own = last?.paragraph;
  const behind = own?.sentences.slice(own.sentences.indexOf(last as Sentence) + 1) ?? [];
  const [rest] = behind;
  if (own && rest && own !== paragraphs[0]) return beforeParagraph(draft, own, addition);
  if (rest && behind.reduce((sum, { words }) => sum + words, 0) > mostBehind) {
    const gap = breakBefore(draft, rest);
    return { ...gap, text: `${gap.text}${typeset(draft, addition)}${gap.text}` };
  }
  const next = own ? paragraphs[paragraphs.indexOf(own) + 1] : paragraphs[0];
  return next ? beforeParagraph(draft, next, addition) : beforeClosing(draft, addition);
}

/** Puts a sentence at the head of the message: in the line of the greeting where the text begins there. */
function atBeginning(draft: Draft, addition: string): Edit {
  const { greeting } = draft.message;
  const paragraph = bodyOf(draft)[0];
  const first = paragraph?.sentences[0];
  if (!paragraph || !first) return beforeClosing(draft, addition);
  if (greeting && !/[\r\n]/.test(draft.text.slice(greeting.end, first.start))) {
    return inGreetingLine(draft, first, addition);
  }
  const words = paragraph.sentences.reduce((sum, sentence) => sum + sentence.words, 0);
  if (isItem(first) || words > mostWords) return beforeParagraph(draft, paragraph, addition);
  return beforeSentence(draft, first, addition);
}

/** After "Hi Dana," a sentence goes on in small letters. */
function inGreetingLine(draft: Draft, first: Sentence, addition: string): Edit {
  const edit = beforeSentence(draft, first, addition);
  const goesOn = /[,–—-]\s*$/.test(draft.text.slice(0, edit.start));
  return goesOn && !/^I\b/.test(edit.text) ? { ...edit, text: uncapital(edit.text) } : edit;
}

/** Puts a sentence at the end: a paragraph of its own, or in the only one that a short message without a closing has. */
export function atEnd(draft: Draft, addition: string): Edit {
  const { closing, paragraphs } = draft.message;
  const last = paragraphs.at(-1)?.sentences.at(-1);
  const isNote = !closing && paragraphs.length === 1 && last !== undefined && !isItem(last);
  return isNote ? afterSentence(draft, last, addition) : beforeClosing(draft, addition);
}

/** Puts a sentence at the end, before the thanks and wishes that a message ends with. */
export function beforeThanks(draft: Draft, addition: string): Edit {
  const paragraph = draft.message.paragraphs.at(-1);
  const sentences = paragraph?.sentences ?? [];
  const ends = (sentence: Sentence) =>
    !isItem(sentence) && (draft.roleOf.get(sentence)?.[0] === 'thanks' || isWish(sentence));
  const before = sentences.findLastIndex((sentence) => !ends(sentence));
  const first = sentences[before + 1];
  if (!paragraph || !first) return atEnd(draft, addition);
  return before === -1 && draft.message.paragraphs.length > 1
    ? beforeParagraph(draft, paragraph, addition)
    : beforeSentence(draft, first, addition);
}
