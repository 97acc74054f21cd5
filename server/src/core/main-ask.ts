/** The sentence that carries the ask of a message, and the words of it that findings mark. */
import { type Draft, sentencesWith } from './draft';
import { hasForm, type Request } from './language/requests';
import { once } from './memo';
import type { Sentence } from './message';
import type { Span } from './span';

/** A request with the sentence it stands in. */
export interface Asked {
  readonly sentence: Sentence;
  readonly request: Request;
}

/** Every request of the message in sentences that ask, in the order of the text; hints where nothing is clearer. */
export const requestsOf = once((draft: Draft): readonly Asked[] => {
  const all = sentencesWith(draft, 'ask')
    .filter((sentence) => !isPromise(draft, sentence))
    .flatMap((sentence) => sentence.requests.map((request) => ({ sentence, request })));
  const clear = all.filter(({ request }) => hasForm(request));
  return clear.length > 0 ? clear : all;
});

const writerActs =
  /\b(?:i|we)(?:'m|'ll|'d|'ve| am| are| will| would| can| could| have| promise| plan| intend| want)?\b[^:]*:$/;

/** An item below "I am prepared to:" is what the writer would do. */
function isPromise({ message }: Draft, sentence: Sentence): boolean {
  const isItem = ({ paragraph, text }: Sentence) => paragraph.item || /^[•◦▪·*–—-]\s/.test(text);
  if (!isItem(sentence)) return false;
  const all = message.paragraphs.flatMap(({ sentences }) => sentences);
  const line = all.slice(0, all.indexOf(sentence)).findLast((other) => !isItem(other));
  return line !== undefined && line.requests.length === 0 && writerActs.test(line.folded);
}

/** The first request that asks clearly, else the first that may be read as asking. */
export const mainAsk = (draft: Draft): Asked | undefined => requestsOf(draft)[0];

/** A whole question is too wide a mark: its first words do. */
const maxMarkedWords = 6;

/** The ask's operator and verb: "Could you introduce". */
export function markOf({ sentence, request }: Asked): Span {
  const { operator, verb } = request;
  const end = Math.max(operator.end, verb.end, wordEnd(sentence.text, operator.start));
  const words = sentence.text.slice(operator.start, end).split(' ').slice(0, maxMarkedWords).join(' ');
  return sentence.prose.span(operator.start, operator.start + words.replace(/[\s,;:.?!]+$/, '').length);
}

/** The end of the word at an index: a request without operator or verb is marked by its first word. */
const wordEnd = (text: string, from: number): number =>
  from + (/^\s*\S+/.exec(text.slice(from))?.[0].length ?? 0);
