/** What is said about a part of a message: what it is taken for, what that rests on, and why it matters. */
import * as l10n from '@vscode/l10n';
import { type Draft, fieldOf, isAgreedTo, type Part, type Role, sentencesOf } from './draft';
import { firstSentences, type Line, lineOf } from './explanation';
import { deepAsks, exceeds, tieOf } from './favour';
import type { Depth } from './language/depth';
import { introductionIn } from './language/depth';
import { relationshipFrom } from './language/relations';
import { parseMailbox } from './mailbox';
import { requestsOf } from './main-ask';
import type { Sentence } from './message';
import { rules } from './rules';

/** Roles that are told by what they do, and the rule that says why. Context is what has no other role. */
const plainRoles: Readonly<Partial<Record<Role, { name(): string; does(): string; readonly rule: string }>>> =
  {
    why: {
      name: () => l10n.t('Reason'),
      does: () => l10n.t('says why this person, or why now'),
      rule: 'why-missing',
    },
    ease: { name: () => l10n.t('Ease'), does: () => l10n.t('saves the reader work'), rule: 'ease-missing' },
    out: {
      name: () => l10n.t('Out'),
      does: () => l10n.t('tells the reader that no is a fine answer'),
      rule: 'out-missing',
    },
    give: {
      name: () => l10n.t('Offer'),
      does: () => l10n.t('gives something back, now or later'),
      rule: 'give-missing',
    },
    thanks: {
      name: () => l10n.t('Thanks'),
      does: () => l10n.t('says that the reader’s time is noticed'),
      rule: 'thanks-missing',
    },
    'sign-off': {
      name: () => l10n.t('Sign-off'),
      does: () => l10n.t('ends the mail, and says who writes'),
      rule: 'sign-off-missing',
    },
  };

/** What a part is taken for, and why; nothing for context. */
export function partHelp(draft: Draft, part: Part): readonly Line[] {
  const { role } = part;
  if (role === 'greeting') return [[{ strong: l10n.t('Greeting') }, '; ', ...factsOf(draft)]];
  if (!draft.english) return [];
  const sentence = sentencesOf(draft).find(({ start, end }) => start === part.start && end === part.end);
  if (role === 'ask') return sentence ? askHelp(draft, sentence) : [];
  if (role === 'relationship') return sentence ? relationshipHelp(draft, sentence) : [];
  const plain = plainRoles[role];
  return plain ? [[{ strong: plain.name() }, `: ${plain.does()}. `, ...reason(plain.rule)]] : [];
}

const whyOf = (id: string): string => l10n.t(rules.find((candidate) => candidate.id === id)?.why ?? '');

/** The beginning of what a rule's page gives as its reason, with the way there. */
const reason = (id: string): Line => [firstSentences(whyOf(id), 1), ' (', { rule: id }, ')'];

/** What the rules go by, and where it comes from: front matter, or the message where that is plain. */
export function factsOf(draft: Draft): Line {
  const to = fieldOf(draft, 'to')?.text;
  const greeted = draft.message.greeting?.addressee;
  const reader: Line = to
    ? lineOf(l10n.t('reader: {0}'), { quote: parseMailbox(to)?.name ?? to })
    : greeted
      ? lineOf(l10n.t('reader: {0}, read from the greeting'), { quote: greeted })
      : [l10n.t('reader: not named')];
  const kind = draft.kindInferred
    ? l10n.t('kind: {0}, read from the message', draft.kind)
    : `kind: ${draft.kind}`;
  return [...reader, '; ', kind, '; ', ...relationshipOf(draft)];
}

/** The relationship, and the words that it is read from where front matter does not tell it. */
function relationshipOf(draft: Draft): Line {
  const { relationship, relationshipInferred } = draft;
  if (relationship) return [`relationship: ${relationship}`];
  if (!relationshipInferred) return [l10n.t('relationship: not plain from the message')];
  const source = sentencesOf(draft).find((sentence) => relationshipFrom([sentence]) === relationshipInferred);
  return source
    ? lineOf(l10n.t('relationship: {0}, read from “{1}”'), relationshipInferred, {
        quote: shortened(source.text),
      })
    : [l10n.t('relationship: {0}, read from the message', relationshipInferred)];
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
  const reads = told ? l10n.t('reads as {0}', told) : l10n.t('says that there is a tie, not how close');
  const holds =
    relationship && relationship !== told
      ? [l10n.t('front matter says {0}, which counts', relationship)]
      : [];
  const said = [reads, ...holds].join('; ');
  return [[{ strong: l10n.t('Relationship') }, `: ${said}. `, ...reason('relationship-unstated')]];
}

const favours: Readonly<Record<Depth, () => string>> = {
  reference: () => l10n.t('a large favour, that they vouch for you'),
  referral: () => l10n.t('a large favour, that they bring you into a hiring process'),
  'costly-introduction': () =>
    l10n.t('a large favour, an introduction to somebody whose attention is scarce'),
};

function askHelp(draft: Draft, sentence: Sentence): readonly Line[] {
  const deep = deepAsks(draft).find((candidate) => candidate.sentence === sentence)?.ask.depth;
  const own = requestsOf(draft).find((asked) => asked.sentence === sentence);
  const introduces = own && introductionIn(sentence.folded, own.request.operator.start) !== undefined;
  const favour = deep
    ? favours[deep]()
    : introduces
      ? l10n.t('a usual favour, an introduction')
      : l10n.t('a small favour, time, an answer or a pointer');
  const judged = verdict(draft, deep);
  return [
    [
      { strong: l10n.t('Ask') },
      `: ${favour}; `,
      ...relationshipOf(draft),
      '; ',
      ...judged.words,
      ' (',
      { rule },
      ')',
    ],
    ...(deep ? [[judged.exceeds ? firstSentences(whyOf(rule), 2) : carries[deep]()]] : []),
  ];
}

const rule = 'ask-exceeds-relationship';

/** Why a large favour is fair to ask of somebody one knows. */
const carries: Readonly<Record<Depth, () => string>> = {
  reference: () =>
    l10n.t(
      'Those who know your work can vouch for it; weak ties carry introductions, but not vouching (Rajkumar et al. 2022).',
    ),
  referral: () =>
    l10n.t('Ties carry referrals and introductions, moderately weak ones too (Rajkumar et al. 2022).'),
  'costly-introduction': () =>
    l10n.t('Ties carry introductions, moderately weak ones too (Rajkumar et al. 2022).'),
};

function verdict(
  draft: Draft,
  depth: Depth | undefined,
): { readonly exceeds: boolean; readonly words: Line } {
  const tie = tieOf(draft);
  const fair = (sentence: string) => ({
    exceeds: false,
    words: lineOf(sentence, { strong: l10n.t('reasonable') }),
  });
  if (isAgreedTo(draft)) return fair(l10n.t('{0}, since the reader has offered or agreed to it'));
  if (!depth) return fair(l10n.t('{0} to ask of anybody'));
  if (tie && exceeds(depth, tie.relationship)) {
    return { exceeds: true, words: [{ strong: l10n.t('more than the relationship carries') }] };
  }
  return fair(
    draft.relationshipInferred ? l10n.t('{0} to ask') : l10n.t('{0} to ask of somebody who knows you well'),
  );
}
