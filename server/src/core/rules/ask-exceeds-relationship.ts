import { type Draft, fieldOf, isAgreedTo, sentencesOf } from '../draft';
import type { Relationship } from '../fields';
import {
  asksLightly,
  type DeepAsk,
  type Depth,
  deepAskIn,
  describesScarcePerson,
  introductionIn,
  namesScarcePerson,
} from '../language/depth';
import { fold } from '../language/fold';
import { isThanks } from '../language/gratitude';
import { registerOf } from '../language/register';
import { isRelease } from '../language/releases';
import { type Asked, requestsOf } from '../main-ask';
import { once } from '../memo';
import type { Sentence } from '../message';
import { removal, toBackground, wordForWord } from '../placement';
import { readerName } from '../recipient';
import { defineRule, type Fix } from '../rule';
import type { Edit } from '../span';
import { outs, thanks, wordingFor } from '../wordings';

export default defineRule({
  id: 'ask-exceeds-relationship',
  summary: 'A larger favour than the relationship carries.',
  why:
    'Whoever vouches for a stranger lends a name they cannot answer for, and whoever opens a costly door for one has ' +
    'it to open once less for others. Advice for applicants agrees that a first message asks neither for a reference ' +
    'nor for a job, and weak ties do carry introductions but not vouching (Rajkumar et al. 2022). A pointer, an ' +
    'answer or one short call is fair to ask of anybody.',
  severity: 'warning',
  kinds: ['introduction', 'reference', 'connection'],
  wording: true,
  options: {},
  examples: [
    {
      bad: '---\nkind: reference\nrelationship: none\nsubject: The Asante fellowship\n---\n\nDear Prof. Eze,\n\nWe have not met. Would you be willing to write a letter of recommendation for me? I would understand a no.\n\nThank you for your time,\nSam',
      good: '---\nkind: connection\nrelationship: none\nsubject: The Asante fellowship\n---\n\nDear Prof. Eze,\n\nWe have not met. Might I ask how you would prepare for the Asante fellowship? I would understand a no.\n\nThank you for your time,\nSam',
    },
  ],
  *check(draft) {
    const tie = tieOf(draft);
    if (!tie) return;
    const deep = deepAsks(draft).filter(({ ask }) => exceeds(ask.depth, tie.relationship));
    const first = deep[0];
    if (!first || isAgreedTo(draft)) return;
    const { ask, sentence } = first;
    const words = sentence.text.slice(ask.start, ask.end);
    const vouching = ask.depth === 'reference' && draft.kind === 'reference' && !draft.kindInferred;
    yield {
      ...sentence.prose.span(ask.start, ask.end),
      severity: vouching && tie.relationship === 'none' && tie.declared ? 'error' : 'warning',
      message: `“${words}” is a large favour to ask of ${readerName(draft)}, whom you ${met(tie)}.`,
      fixes: lighten(draft, ask.depth, [...new Set(deep.map((one) => one.sentence))]),
    };
  },
});

/** A relationship too thin for deep asks, and whether the writer declared it. */
interface Tie {
  readonly relationship: Extract<Relationship, 'none' | 'met'>;
  readonly declared: boolean;
}

function tieOf(draft: Draft): Tie | undefined {
  const { relationship, relationshipInferred } = draft;
  if (relationship === 'none' || relationship === 'met') return { relationship, declared: true };
  // "It was good to meet you" does not say that this was the only time.
  return relationshipInferred === 'none' ? { relationship: 'none', declared: false } : undefined;
}

const met = ({ relationship, declared }: Tie): string =>
  relationship === 'met' ? 'have met once' : declared ? 'have never met' : 'seem never to have met';

/** A referral is lighter than a reference: who has met the reader once may ask for one. */
const exceeds = (depth: Depth, relationship: Tie['relationship']): boolean =>
  depth !== 'referral' || relationship === 'none';

interface DeepSentence {
  readonly sentence: Sentence;
  readonly ask: DeepAsk;
}

function deepAsks(draft: Draft): readonly DeepSentence[] {
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
    return sentencesOf(draft).flatMap((sentence) => {
      const ask = deepAskIn(sentence.folded, 0);
      return ask?.depth === 'reference' ? [{ sentence, ask }] : [];
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

/** What a stranger may well ask: an answer, a short call, whom to turn to. */
const lightAsks: Readonly<Record<Depth, readonly { readonly title: string; readonly wording: string }[]>> = {
  reference: [
    {
      title: 'Ask for an answer',
      wording: 'Might I ask how you would prepare for [the position or programme]?',
    },
    {
      title: 'Ask to meet first',
      wording:
        'Would you be open to a 15-minute call, so that you can get to know my work on [your field] first?',
    },
    { title: 'Ask for a pointer', wording: 'Who would you suggest I speak to about [your question]?' },
  ],
  referral: [
    {
      title: 'Ask for an answer',
      wording: 'Would you be open to telling me whether my background fits [the position]?',
    },
    { title: 'Ask for 15 minutes', wording: 'Would you be open to a 15-minute call about [your question]?' },
    { title: 'Ask for a pointer', wording: 'Who would you suggest I speak to about [the position]?' },
  ],
  'costly-introduction': [
    { title: 'Ask for a pointer', wording: 'Who would you suggest I speak to first about [your question]?' },
    { title: 'Ask for 15 minutes', wording: 'Would you be open to a 15-minute call about [your question]?' },
    { title: 'Ask for an answer', wording: 'Might I ask how you would go about [what you want to reach]?' },
  ],
};

/** Puts a light ask in the place of the deep one, which stays in `## Background` word for word. */
function lighten(draft: Draft, depth: Depth, deep: readonly Sentence[]): Fix[] {
  const [first, ...others] = deep;
  // An ask that announces a list, or stands in one, can't be replaced by itself.
  if (!first || deep.some(({ text, paragraph }) => paragraph.item || text.endsWith(':'))) return [];
  const leaving = new Set(deep);
  const kept = sentencesOf(draft).filter((sentence) => !leaving.has(sentence));
  const register = registerOf(draft);
  const lost = (is: (sentence: Sentence['folded']) => boolean) =>
    deep.some(({ folded }) => is(folded)) &&
    ![...kept, ...draft.message.postscript].some(({ folded }) => is(folded));
  const tail = [
    lost(isRelease) ? wordingFor(outs, 'connection', register)[0] : undefined,
    lost(isThanks) ? wordingFor(thanks, 'connection', register)[0] : undefined,
  ].filter((wording) => wording !== undefined);
  const kind = fieldOf(draft, 'kind');
  const rest: Edit[] = [
    ...removal(draft, others),
    toBackground(draft, wordForWord(draft, deep).join(draft.lineEnd.repeat(2))),
    ...(kind ? [{ start: kind.start, end: kind.end, text: 'connection' }] : []),
  ];
  return lightAsks[depth].map(({ title, wording }, index) => ({
    title: `${title} instead: “${wording}”`,
    edits: [{ ...first.prose.span(0, first.text.length), text: [wording, ...tail].join(' ') }, ...rest],
    safe: false,
    preferred: index === 0,
  }));
}
