import * as l10n from '@vscode/l10n';
import { type Draft, fieldOf, isAgreedTo, type Role, sentencesOf } from '../draft';
import { deepAsks, exceeds, type Tie, tieOf } from '../favour';
import type { FieldValue } from '../front-matter';
import type { Depth } from '../language/depth';
import { isThanks } from '../language/gratitude';
import { isRelease } from '../language/releases';
import { goesWithAsk } from '../main-ask';
import type { Sentence } from '../message';
import { instead, removal, toBackground, wordForWord } from '../placement';
import { readerName } from '../recipient';
import { defineRule, type Fix } from '../rule';
import type { Edit } from '../span';
import { filled, outsFor, thanksFor } from '../wordings';
import { yamlText } from '../yaml-text';

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
      message: messageFor(words, readerName(draft), tie),
      fixes: lighten(draft, ask.depth, [...new Set(deep.map((one) => one.sentence))]),
    };
  },
});

const messageFor = (words: string, name: string, { relationship, declared }: Tie): string =>
  relationship === 'met'
    ? l10n.t('“{0}” is a large favour to ask of {1}, whom you have met once.', words, name)
    : declared
      ? l10n.t('“{0}” is a large favour to ask of {1}, whom you have never met.', words, name)
      : l10n.t('“{0}” is a large favour to ask of {1}, whom you seem never to have met.', words, name);

const forAnswer = (ask: string) => l10n.t('Ask for an answer instead: “{0}”', ask);
const forPointer = (ask: string) => l10n.t('Ask for a pointer instead: “{0}”', ask);
const forTime = (ask: string) => l10n.t('Ask for 15 minutes instead: “{0}”', ask);
const forMeeting = (ask: string) => l10n.t('Ask to meet first instead: “{0}”', ask);

interface LightAsk {
  /** The title of the fix that asks so. */
  title(ask: string): string;
  readonly wording: string;
}

/** What a stranger may well ask: an answer, a short call, whom to turn to. */
const lightAsks: Readonly<Record<Depth, readonly LightAsk[]>> = {
  reference: [
    {
      title: forAnswer,
      wording: 'Might I ask how you would prepare for {position}?',
    },
    {
      title: forMeeting,
      wording: 'Would you be open to a 15-minute call, so that you can get to know my work on [your field]?',
    },
    { title: forPointer, wording: 'Who would you suggest I speak to about [your question]?' },
  ],
  referral: [
    {
      title: forAnswer,
      wording: 'Would you be open to telling me whether my background fits {position}?',
    },
    { title: forTime, wording: 'Would you be open to a 15-minute call about [your question]?' },
    { title: forPointer, wording: 'Who would you suggest I speak to about {position}?' },
  ],
  'costly-introduction': [
    { title: forPointer, wording: 'Who would you suggest I speak to first about [your question]?' },
    { title: forTime, wording: 'Would you be open to a 15-minute call about [your question]?' },
    { title: forAnswer, wording: 'Might I ask how you would go about [what you want to reach]?' },
  ],
};

/** What belongs to an ask and makes no sense without it: what takes it up, by when, and what was to make it easy. */
function detailsOf(draft: Draft, sentence: Sentence): readonly Sentence[] {
  const { sentences } = sentence.paragraph;
  const rest = sentences.slice(sentences.indexOf(sentence) + 1);
  const belongs = (other: Sentence) => {
    const roles = draft.roleOf.get(other) ?? [];
    return (goesWithAsk(draft, other) || roles.includes('ease')) && !roles.some((role) => staying.has(role));
  };
  const end = rest.findIndex((other) => !belongs(other));
  return end === -1 ? rest : rest.slice(0, end);
}

const staying: ReadonlySet<Role> = new Set<Role>(['out', 'thanks', 'give', 'relationship']);

const favourInSubject =
  /^(?:request for )?(?:an? |the )?(?:letter of )?(?:reference|recommendation|referral)(?: letter| request)? (?:for|to|at)\b/i;

/** A subject that names the favour asks about the matter instead. */
const renamed = (subject: FieldValue | undefined): Edit[] =>
  subject && favourInSubject.test(subject.text)
    ? [
        {
          start: subject.start,
          end: subject.end,
          text: yamlText(subject.text.replace(favourInSubject, 'A question about')),
        },
      ]
    : [];

/** Puts a light ask in the place of the deep one, which stays in `## Background` word for word. */
function lighten(draft: Draft, depth: Depth, deep: readonly Sentence[]): Fix[] {
  const [first] = deep;
  // An ask that announces a list, or stands in one, can't be replaced by itself.
  if (!first || deep.some(({ text, paragraph }) => paragraph.item || text.endsWith(':'))) return [];
  const leaving = new Set(deep.flatMap((sentence) => [sentence, ...detailsOf(draft, sentence)]));
  const kept = sentencesOf(draft).filter((sentence) => !leaving.has(sentence));
  const lost = (is: (sentence: Sentence['folded']) => boolean) =>
    [...leaving].some(({ folded }) => is(folded)) &&
    ![...kept, ...draft.message.postscript].some(({ folded }) => is(folded));
  const tail = [
    lost(isRelease) ? outsFor(draft, 'meeting')[0] : undefined,
    lost(isThanks) ? thanksFor(draft)[0] : undefined,
  ].filter((wording) => wording !== undefined);
  const kind = fieldOf(draft, 'kind');
  const rest: Edit[] = [
    ...removal(
      draft,
      [...leaving].filter((sentence) => sentence !== first),
    ),
    toBackground(draft, wordForWord(draft, [...leaving]).join(draft.lineEnd.repeat(2))),
    ...(kind ? [{ start: kind.start, end: kind.end, text: 'connection' }] : []),
    ...renamed(fieldOf(draft, 'subject')),
  ];
  const light = lightAsks[depth].map(({ title, wording }) => ({ title, wording: filled(draft, wording) }));
  return light.map(({ title, wording }, index) => ({
    title: title(wording),
    edits: [instead(draft, first, [wording, ...tail].join(' ')), ...rest],
    safe: false,
    preferred: index === 0,
  }));
}
