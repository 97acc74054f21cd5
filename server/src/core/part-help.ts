/** What is said about a part of a message: what it is taken for, what that rests on, and why it matters. */
import { type Draft, fieldOf, isAgreedTo, type Part, type Role, sentencesOf } from './draft';
import { firstSentences, type Line, type Piece } from './explanation';
import { deepAsks, exceeds, tieOf } from './favour';
import type { Depth } from './language/depth';
import { introductionIn } from './language/depth';
import { relationshipFrom } from './language/relations';
import { parseMailbox } from './mailbox';
import { requestsOf } from './main-ask';
import type { Sentence } from './message';
import { rules } from './rules';

/** Roles that are told by what they do, and the rule that says why. Context is what has no other role. */
const plainRoles: Readonly<
  Partial<Record<Role, { readonly name: string; readonly does: string; readonly rule: string }>>
> = {
  why: { name: 'Reason', does: 'says why this person, or why now', rule: 'why-missing' },
  ease: { name: 'Ease', does: 'saves the reader work', rule: 'ease-missing' },
  out: { name: 'Out', does: 'tells the reader that no is a fine answer', rule: 'out-missing' },
  give: { name: 'Offer', does: 'gives something back, now or later', rule: 'give-missing' },
  thanks: { name: 'Thanks', does: 'says that the reader’s time is noticed', rule: 'thanks-missing' },
  'sign-off': { name: 'Sign-off', does: 'ends the mail, and says who writes', rule: 'sign-off-missing' },
};

/** What a part is taken for, and why; nothing for context. */
export function partHelp(draft: Draft, part: Part): readonly Line[] {
  const { role } = part;
  if (role === 'greeting') return [[{ strong: 'Greeting' }, '; ', ...factsOf(draft)]];
  if (!draft.english) return [];
  const sentence = sentencesOf(draft).find(({ start, end }) => start === part.start && end === part.end);
  if (role === 'ask') return sentence ? askHelp(draft, sentence) : [];
  if (role === 'relationship') return sentence ? relationshipHelp(draft, sentence) : [];
  const plain = plainRoles[role];
  return plain ? [[{ strong: plain.name }, `: ${plain.does}. `, ...reason(plain.rule)]] : [];
}

const whyOf = (id: string): string => rules.find((candidate) => candidate.id === id)?.why ?? '';

/** The beginning of what a rule's page gives as its reason, with the way there. */
const reason = (id: string): Line => [firstSentences(whyOf(id), 1), ' (', { rule: id }, ')'];

/** What the rules go by, and where it comes from: front matter, or the message where that is plain. */
export function factsOf(draft: Draft): Line {
  const to = fieldOf(draft, 'to')?.text;
  const greeted = draft.message.greeting?.addressee;
  const reader: Line = to
    ? ['reader: ', { quote: parseMailbox(to)?.name ?? to }]
    : greeted
      ? ['reader: ', { quote: greeted }, ', read from the greeting']
      : ['reader: not named'];
  const kind = `kind: ${draft.kind}${draft.kindInferred ? ', read from the message' : ''}`;
  return [...reader, '; ', kind, '; ', ...relationshipOf(draft)];
}

/** The relationship, and the words that it is read from where front matter does not tell it. */
function relationshipOf(draft: Draft): Line {
  const { relationship, relationshipInferred } = draft;
  if (relationship) return ['relationship: ', relationship];
  if (!relationshipInferred) return ['relationship: not plain from the message'];
  const source = sentencesOf(draft).find((sentence) => relationshipFrom([sentence]) === relationshipInferred);
  const from: readonly Piece[] = source
    ? [' from “', { quote: shortened(source.text) }, '”']
    : [' from the message'];
  return ['relationship: ', relationshipInferred, ', read', ...from];
}

/** The most characters of a sentence that are quoted. */
const longestQuote = 60;

function shortened(text: string): string {
  if (text.length <= longestQuote) return text;
  const cut = text.slice(0, longestQuote);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longestQuote / 2))} …`;
}

function relationshipHelp(draft: Draft, sentence: Sentence): readonly Line[] {
  const told = relationshipFrom([sentence]);
  const { relationship } = draft;
  const reads = told ? `reads as ${told}` : 'says that there is a tie, not how close';
  const holds =
    relationship && relationship !== told ? `; front matter says ${relationship}, which counts` : '';
  return [[{ strong: 'Relationship' }, `: ${reads}${holds}. `, ...reason('relationship-unstated')]];
}

const favours: Readonly<Record<Depth, string>> = {
  reference: 'a large favour, that they vouch for you',
  referral: 'a large favour, that they bring you into a hiring process',
  'costly-introduction': 'a large favour, an introduction to somebody whose attention is scarce',
};

function askHelp(draft: Draft, sentence: Sentence): readonly Line[] {
  const deep = deepAsks(draft).find((candidate) => candidate.sentence === sentence)?.ask.depth;
  const own = requestsOf(draft).find((asked) => asked.sentence === sentence);
  const introduces = own && introductionIn(sentence.folded, own.request.operator.start) !== undefined;
  const favour = deep
    ? favours[deep]
    : introduces
      ? 'a usual favour, an introduction'
      : 'a small favour, time, an answer or a pointer';
  const judged = verdict(draft, deep);
  return [
    [
      { strong: 'Ask' },
      `: ${favour}; `,
      ...relationshipOf(draft),
      '; ',
      { strong: judged.verdict },
      judged.of,
      ' (',
      { rule },
      ')',
    ],
    ...(deep ? [[judged.verdict === exceeding ? firstSentences(whyOf(rule), 2) : carries[deep]]] : []),
  ];
}

const rule = 'ask-exceeds-relationship';
const exceeding = 'more than the relationship carries';

/** Why a large favour is fair to ask of somebody one knows. */
const carries: Readonly<Record<Depth, string>> = {
  reference:
    'Those who know your work can vouch for it; weak ties carry introductions, but not vouching (Rajkumar et al. 2022).',
  referral: 'Ties carry referrals and introductions, moderately weak ones too (Rajkumar et al. 2022).',
  'costly-introduction': 'Ties carry introductions, moderately weak ones too (Rajkumar et al. 2022).',
};

function verdict(draft: Draft, depth: Depth | undefined): { readonly verdict: string; readonly of: string } {
  const tie = tieOf(draft);
  const verdict = 'reasonable';
  if (isAgreedTo(draft)) return { verdict, of: ', since the reader has offered or agreed to it' };
  if (!depth) return { verdict, of: ' to ask of anybody' };
  if (tie && exceeds(depth, tie.relationship)) return { verdict: exceeding, of: '' };
  return { verdict, of: draft.relationshipInferred ? ' to ask' : ' to ask of somebody who knows you well' };
}
