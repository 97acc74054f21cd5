/** How large a favour a draft asks, and whether the relationship is too thin for it. */
import { type Draft, fieldOf, sentencesOf } from './draft';
import type { Relationship } from './fields';
import {
  asksLightly,
  type DeepAsk,
  type Depth,
  deepAskIn,
  describesScarcePerson,
  introductionIn,
  namesScarcePerson,
  writingIn,
} from './language/depth';
import { fold } from './language/fold';
import { type Asked, requestsOf } from './main-ask';
import { once } from './memo';
import type { Sentence } from './message';

/** A relationship too thin for deep asks, and whether the writer declared it. */
export interface Tie {
  readonly relationship: Extract<Relationship, 'none' | 'met'>;
  readonly declared: boolean;
}

/** The relationship where it is too thin for deep asks. */
export function tieOf(draft: Draft): Tie | undefined {
  const { relationship, relationshipInferred } = draft;
  if (relationship === 'none' || relationship === 'met') return { relationship, declared: true };
  // "It was good to meet you" does not say that this was the only time.
  return relationshipInferred === 'none' ? { relationship: 'none', declared: false } : undefined;
}

/** A referral is lighter than a reference: who has met the reader once may ask for one. */
export const exceeds = (depth: Depth, relationship: Tie['relationship']): boolean =>
  depth !== 'referral' || relationship === 'none';

/** A deep ask, and the sentence that asks it. */
export interface DeepSentence {
  readonly sentence: Sentence;
  readonly ask: DeepAsk;
}

/** The deep asks of a message, told by its words, or by what front matter says of it. */
export function deepAsks(draft: Draft): readonly DeepSentence[] {
  const asked = requestsOf(draft);
  const deep = asked.flatMap(({ sentence, request }) => {
    const ask =
      deepAskIn(sentence.folded, request.operator.start) ?? toScarcePerson(draft, { sentence, request });
    return ask ? [{ sentence, ask }] : [];
  });
  return deep.length > 0 || draft.kindInferred ? deep : declared(draft, asked);
}

/** Front matter says what is asked, and the asks do not say it again in words that tell. */
function declared(draft: Draft, asked: readonly Asked[]): readonly DeepSentence[] {
  if (draft.kind === 'reference') {
    const named = sentencesOf(draft).flatMap((sentence) => {
      const ask = deepAskIn(sentence.folded, 0);
      return ask?.depth === 'reference' ? [{ sentence, ask }] : [];
    });
    if (named.length > 0) return named;
    // "Would you write the second one for me?"
    return asked.flatMap(({ sentence, request }) => {
      const ask = writingIn(sentence.folded, request.operator.start);
      return ask ? [{ sentence, ask }] : [];
    });
  }
  const target = fieldOf(draft, 'target');
  if (draft.kind !== 'introduction' || !target || !namesScarcePerson(fold(target.text))) return [];
  return asked.slice(0, 1).flatMap(({ sentence, request: { operator, verb, clause } }) => {
    if (asksLightly(sentence.folded.slice(Math.min(verb.start, operator.end), clause.end))) return [];
    const end = Math.max(operator.end, verb.end);
    return [{ sentence, ask: { depth: 'costly-introduction', start: operator.start, end } }];
  });
}

const mentionsScarcePerson = once((draft: Draft): boolean =>
  sentencesOf(draft).some(({ folded }) => describesScarcePerson(folded)),
);

/** An introduction to somebody whom front matter or another sentence describes as one whose attention is scarce. */
function toScarcePerson(draft: Draft, { sentence, request }: Asked): DeepAsk | undefined {
  const introduction = introductionIn(sentence.folded, request.operator.start);
  if (!introduction) return undefined;
  const target = fieldOf(draft, 'target');
  const scarce =
    (draft.kind === 'introduction' && target !== undefined && namesScarcePerson(fold(target.text))) ||
    mentionsScarcePerson(draft);
  return scarce ? { ...introduction, depth: 'costly-introduction' } : undefined;
}
