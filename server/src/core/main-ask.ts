/** The sentence that carries the ask of a message, and the words of it that findings mark. */
import { type Draft, sentencesOf, sentencesWith } from './draft';
import { gate } from './language/gate';
import { leansBack, tellsLogistics } from './language/leaning';
import { hasForm, impliedIn, type Request } from './language/requests';
import { requirementIn } from './language/requirements';
import { once } from './memo';
import { isItem, type Sentence } from './message';
import { afterSentence, paragraphAfter } from './placement';
import type { Edit, Span } from './span';

/** A request with the sentence it stands in. */
export interface Asked {
  readonly sentence: Sentence;
  readonly request: Request;
}

/** Every request of the message in sentences that ask, in the order of the text; hints where nothing is clearer. */
export const requestsOf = once((draft: Draft): readonly Asked[] => {
  const all = allAsked(draft);
  const clear = all.filter(({ request }) => hasForm(request));
  return clear.length > 0 ? clear : all;
});

const allAsked = once((draft: Draft): readonly Asked[] =>
  sentencesWith(draft, 'ask')
    .filter((sentence) => !isPromise(draft, sentence))
    .flatMap((sentence) => requestsWithin(sentence).map((request) => ({ sentence, request }))),
);

/** A sentence that asks for want of a likelier one has no request of its own. */
const requestsWithin = ({ text, folded, requests, reading }: Sentence): readonly Request[] =>
  requests.length > 0 ? requests : [impliedIn(text, reading, requirementIn(folded))];

const writerActs = gate(
  /\b(?:i|we)(?:'m|'ll|'d|'ve| am| are| will| would| can| could| have| promise| plan| intend| want)?\b[^:]*:$/,
);

/** An item below "I am prepared to:" is what the writer would do. */
function isPromise(draft: Draft, sentence: Sentence): boolean {
  if (!isItem(sentence)) return false;
  const all = sentencesOf(draft);
  const line = all.slice(0, all.indexOf(sentence)).findLast((other) => !isItem(other));
  return line !== undefined && line.requests.length === 0 && writerActs.test(line.folded);
}

/** The first request that asks clearly, else the first that may be read as asking. */
export const mainAsk = (draft: Draft): Asked | undefined => requestsOf(draft)[0];

/** The longest run of words that goes with an ask: what is added behind it would be far from it. */
const mostTrailingWords = 60;

/**
 * The last question, which asks more clearly than the wish that leads up to it; without one, the first request, and one that
 * leaves room before a demand.
 */
export const clearestAsk = (draft: Draft): Asked | undefined => {
  const asked = requestsOf(draft);
  return allAsked(draft).findLast(isQuestion) ?? asked.find(({ request }) => !request.demanding) ?? asked[0];
};

/** "Would you …?", "Could we set up a call?" */
const isQuestion = ({ sentence, request: { form, operator } }: Asked): boolean =>
  form === 'question' ||
  form === 'order-question' ||
  (/\?["'”’)]*$/.test(sentence.text) &&
    /^(?:can|could|might|shall|should) we\b/.test(sentence.folded.slice(operator.start)));

/**
 * The sentence after which words about the ask go: an out, a reason, what makes it easy. What takes the ask up, asks on,
 * or tells when and where, stays with it.
 */
export const endOfAsk = once((draft: Draft): Sentence | undefined => {
  const ask = clearestAsk(draft)?.sentence;
  return ask && endOfRun(draft, ask);
});

/** The last of the sentences that go on with one, as with an ask: in its paragraph, or where each has one of its own. */
function endOfRun(draft: Draft, sentence: Sentence): Sentence {
  const sentences = isAiry(draft) ? sentencesOf(draft) : sentence.paragraph.sentences;
  let last = sentence;
  let words = 0;
  for (const next of sentences.slice(sentences.indexOf(sentence) + 1)) {
    words += next.words;
    if (words > mostTrailingWords || isItem(next) || !goesWithAsk(draft, next)) break;
    // Another paragraph may ask after something else.
    if (next.paragraph !== sentence.paragraph && !takesUpAsk(next)) break;
    last = next;
  }
  return last;
}

/** True for a sentence that goes on with an ask before it: it asks too, takes it up, or tells when and where. */
export function goesWithAsk(draft: Draft, sentence: Sentence): boolean {
  const roles = draft.roleOf.get(sentence) ?? [];
  if (roles.includes('out')) return false;
  return roles.includes('ask') || sentence.text.endsWith('?') || takesUpAsk(sentence);
}

const takesUpAsk = ({ text, folded }: Sentence): boolean => tellsLogistics(folded) || leansBack(text);

/** Paragraphs from which on single sentences make the rhythm of a letter. */
const airyFrom = 3;

const isAiry = ({ message: { paragraphs } }: Draft): boolean =>
  paragraphs.length >= airyFrom && paragraphs.every(({ sentences }) => sentences.length === 1);

/**
 * Puts a sentence after the ask, in its paragraph; where each sentence of the letter has a paragraph of its own, in one more.
 */
export function afterAsk(draft: Draft, end: Sentence, addition: string): Edit {
  return isAiry(draft) && !isItem(end) && !/[:：]$/.test(end.text)
    ? paragraphAfter(draft, end, addition)
    : afterSentence(draft, end, addition);
}

/** A whole question is too wide a mark: its first words do. */
const maxMarkedWords = 6;

/** The ask's operator and verb: "Could you introduce". */
export function markOf(asked: Asked): Span {
  return asked.sentence.prose.span(asked.request.operator.start, markedEnd(asked));
}

/** The end of the word at an index: a request without operator or verb is marked by its first word. */
const wordEnd = (text: string, from: number): number =>
  from + (/^\s*\S+/.exec(text.slice(from))?.[0].length ?? 0);

/** Words that lead from the verb to what is asked for; behind "willing to" the verb itself. */
const leading =
  /^[\s,:]*(?:(?:(?:open|willing|able|happy|glad|keen) to \p{L}+|me|us|my|our|you|your|yours|him|her|them|his|their|it|the|an?|some|any|this|that|these|those|to|for|of|with|in|on|at|by|as|about|from|be|being|please|if|whether|would|could|can|might|may|will|open|willing|able|happy|glad|keen|up|possible|so|and|one|two|few|couple|short|quick|brief|little) )*/iu;

/**
 * The first words of what is asked for, behind the verb: "Priya Natarajan", "reference". What is said about the thing is
 * marked here, so that a place does not carry all there is to say about an ask. Without such words, the verb.
 */
export function objectOf(asked: Asked): Span {
  const { sentence, request } = asked;
  const from = Math.max(request.operator.end, request.verb.end, markedEnd(asked));
  const rest = sentence.text.slice(from, Math.max(from, request.clause.end));
  const skipped = leading.exec(rest)?.[0].length ?? 0;
  const words =
    /^\s*(?:(?:(?:Dr|Prof|Mr|Mrs|Ms)\.? )?\p{Lu}[\p{L}\p{M}’'-]*(?: \p{Lu}[\p{L}\p{M}’'-]*)*|\d\S*(?: \p{L}+)?|\p{L}[\p{L}\p{M}’'-]*)/u.exec(
      rest.slice(skipped),
    )?.[0];
  if (!words) return markOf(asked);
  const start = from + skipped + (words.length - words.trimStart().length);
  return sentence.prose.span(start, from + skipped + words.length);
}

/** Where the mark of the verb ends in the sentence. */
const markedEnd = ({ sentence, request: { operator, verb } }: Asked): number => {
  const end = Math.max(operator.end, verb.end, wordEnd(sentence.text, operator.start));
  const words = sentence.text.slice(operator.start, end).split(' ').slice(0, maxMarkedWords).join(' ');
  return operator.start + words.replace(/[\s,;:.?!]+$/, '').length;
};
