/** What makes a request one that people are glad to get, principle by principle: kept, open, or not called for. */
import * as l10n from '@vscode/l10n';
import { daysBetween } from './calendar';
import {
  type Draft,
  fieldOf,
  isAgreedTo,
  looksFinished,
  mayPlay,
  sentencesWith,
  sentSentences,
} from './draft';
import { duesOf, referenceOf } from './dues';
import { suppressionsOf } from './ignore';
import { closesWithThanks } from './language/gratitude';
import type { ConstructedRole } from './language/roles';
import { regardsReader } from './language/warmth';
import { enclosedIn } from './mail';
import { mainAsk } from './main-ask';
import type { Sentence } from './message';
import { objectCharacter } from './prose';
import { lengthOf } from './reading-time';
import type { Finding } from './rule';
import { rules as allRules } from './rules';
import type { Span } from './span';

/** The principles, in the order in which they are asked. */
export type Principle = (typeof principles)[number]['id'];

/** What is said about one principle. */
export interface Check {
  readonly principle: Principle;
  readonly title: string;
  /** `open`: there are findings. `silent`: there are neither findings nor anything that keeps it; `note` says why. */
  readonly state: 'kept' | 'open' | 'silent';
  /** The words of the draft that keep it. */
  readonly words: Words | undefined;
  readonly note: string | undefined;
  readonly findings: readonly Finding[];
}

/** Words that keep a principle, as a reader sees them, and where they stand in the draft. */
export interface Words extends Span {
  readonly text: string;
}

interface Definition {
  readonly id: string;
  title(): string;
  /** The rules that stand for it. */
  readonly rules: readonly string[];
  /** The words that keep it. */
  words(draft: Draft, today: string): Words | undefined;
  /** A fact that keeps it, beside the words or without any. */
  readonly fact?: (draft: Draft, today: string) => string | undefined;
  /** What to say where nothing is found although no words keep it. */
  otherwise(): string;
  /** Finding nothing keeps it. */
  readonly byDefault?: true;
}

const principles = [
  {
    id: 'reasonable',
    title: () => l10n.t('Reasonable to ask'),
    rules: ['relationship-unstated', 'ask-exceeds-relationship', 'private-details', 'too-many-asks'],
    words: (draft) =>
      spoken(sentencePlaying(draft, 'relationship')) ??
      field(draft, 'relationship') ??
      field(draft, 'how-we-know'),
    otherwise: () => l10n.t('Nothing more than you can ask of them.'),
    byDefault: true,
  },
  {
    id: 'time',
    title: () => l10n.t('Enough time'),
    rules: ['short-notice', 'deadline-unstated', 'deadline-passed'],
    words: (draft, today) => {
      const [due] = duesOf(draft, today);
      return due?.words === undefined ? field(draft, 'deadline') : { ...due, text: due.words };
    },
    fact: (draft, today) => {
      const [due] = duesOf(draft, today);
      const days = due && daysBetween(referenceOf(draft, today), due.earliest);
      if (days === undefined) return undefined;
      return days === 1 ? l10n.t('1 day ahead') : l10n.t('{0} days ahead', days);
    },
    otherwise: () => l10n.t('No date presses.'),
    byDefault: true,
  },
  {
    id: 'asks',
    title: () => l10n.t('Asks, does not demand'),
    rules: [
      'ask-missing',
      'demand',
      'urgency',
      'presumption',
      'guilt',
      'shouting',
      'form-letter',
      'flattery',
    ],
    words: (draft) => spoken(mainAsk(draft)?.sentence),
    otherwise: () => l10n.t('Nothing is asked.'),
  },
  {
    id: 'out',
    title: () => l10n.t('Leaves a way out'),
    rules: ['out-missing', 'out-undercut'],
    words: (draft) => spoken(sentencePlaying(draft, 'out')),
    otherwise: () => l10n.t('None is owed here.'),
  },
  {
    id: 'give',
    title: () => l10n.t('Gives, too'),
    rules: ['give-missing'],
    words: (draft) => spoken(sentencePlaying(draft, 'give')),
    otherwise: () => l10n.t('Nothing is offered; a favour of this size does without.'),
  },
  {
    id: 'joy',
    title: () => l10n.t('Sparks joy'),
    rules: ['ask-vague', 'ask-buried', 'why-missing', 'joy-missing', 'update-missing'],
    words: (draft) => {
      const ask = mainAsk(draft)?.sentence;
      const warm = sentSentences(draft).find(
        (sentence) => sentence !== ask && regardsReader(sentence.folded),
      );
      return spoken(warm ?? sentencePlaying(draft, 'why'));
    },
    otherwise: () => l10n.t('No word about them is owed here.'),
  },
  {
    id: 'short',
    title: () => l10n.t('Short'),
    rules: ['context-long', 'too-thin'],
    words: () => undefined,
    fact: ({ message: { words } }) => (words === 0 ? undefined : lengthOf(words)),
    otherwise: () => l10n.t('Nothing is written yet.'),
  },
  {
    id: 'easy',
    title: () => l10n.t('Easy to do'),
    rules: ['ease-missing', 'attachment-unlisted', 'attachment-missing', 'forwardable-dependent'],
    words: (draft) =>
      spoken(sentencePlaying(draft, 'ease')) ?? field(draft, 'attachments') ?? enclosed(draft),
    otherwise: () => l10n.t('The message can be passed on as it stands.'),
  },
  {
    id: 'thanks',
    title: () => l10n.t('Says thanks'),
    rules: [
      'thanks-missing',
      'ask-in-thanks',
      'outcome-missing',
      'follow-up-bare',
      'follow-up-early',
      'follow-up-often',
      'follow-up-due',
      'thanks-due',
    ],
    words: (draft) => spoken(sentencePlaying(draft, 'thanks')) ?? thankfulClosing(draft),
    otherwise: () => l10n.t('So short a mail does without.'),
  },
] as const satisfies readonly Definition[];

/** The rules that stand for each principle. The others are about what is safe to send. */
export const principleOf: ReadonlyMap<string, Principle> = new Map(
  principles.flatMap(({ id, rules }) => rules.map((rule): [string, Principle] => [rule, id])),
);

/**
 * Goes through the principles that hold for a draft of this kind.
 *
 * @param findings what lint found in the draft
 * @param today an ISO 8601 calendar date
 */
export function checklist(draft: Draft, findings: readonly Finding[], today: string): readonly Check[] {
  const ignored = new Set(suppressionsOf(draft).map(({ rule }) => rule));
  return principles.flatMap((definition: Definition & { readonly id: Principle }): Check[] => {
    const own = findings.filter(({ rule }) => principleOf.get(rule) === definition.id);
    if (own.length === 0 && !isAbout(definition, draft)) return [];
    // Words of another language say nothing to an English reader.
    const words = draft.english ? definition.words(draft, today) : undefined;
    const fact = definition.fact?.(draft, today);
    const silence = own.length === 0 && !words && !fact;
    const why = silence ? reason(definition, draft, ignored) : undefined;
    const kept = !silence || (definition.byDefault === true && why === definition.otherwise);
    return [
      {
        principle: definition.id,
        title: definition.title(),
        state: own.length > 0 ? 'open' : kept ? 'kept' : 'silent',
        words,
        note: why ? why() : fact,
        findings: own,
      },
    ];
  });
}

/** True where one of the rules of a principle speaks about drafts of this kind, and not of every kind. */
function isAbout({ id: principle }: Definition, { kind }: Draft): boolean {
  return allRules.some(({ id, kinds }) => principleOf.get(id) === principle && kinds?.includes(kind));
}

const reasons = {
  unfinished: () => l10n.t('Not yet.'),
  foreign: () => l10n.t('Not read: the text does not seem to be English.'),
  ignored: () => l10n.t('Left aside in this draft.'),
  agreed: () => l10n.t('They have offered or agreed already.'),
} as const;

/** Why nothing is said about a principle. */
function reason(
  { rules, otherwise, byDefault }: Definition,
  draft: Draft,
  ignored: ReadonlySet<string>,
): () => string {
  if (!looksFinished(draft)) return reasons.unfinished;
  if (!draft.english) return reasons.foreign;
  if (rules.some((rule) => ignored.has(rule))) return reasons.ignored;
  return isAgreedTo(draft) && !byDefault ? reasons.agreed : otherwise;
}

function sentencePlaying(draft: Draft, role: ConstructedRole): Sentence | undefined {
  return sentencesWith(draft, role)[0] ?? sentSentences(draft).find((sentence) => mayPlay(sentence, role));
}

function spoken(sentence: Sentence | undefined): Words | undefined {
  return (
    sentence && {
      start: sentence.start,
      end: sentence.end,
      text: sentence.text.replaceAll(objectCharacter, '…').trim(),
    }
  );
}

/** A line of front matter that has a value. */
function field(draft: Draft, key: string): Words | undefined {
  const value = fieldOf(draft, key);
  const line = draft.frontMatter?.fields.get(key);
  if (!value || !line) return undefined;
  const values = line.values.map(({ text }) => text).join(', ');
  const { length } = draft.text.slice(line.start, line.end).trimEnd();
  return { start: line.start, end: line.start + length, text: `${key}: ${values}` };
}

/** The heading of a text to pass on or to use. */
function enclosed(draft: Draft): Words | undefined {
  const section = enclosedIn(draft);
  return section && { start: section.start, end: section.body.start, text: section.title };
}

function thankfulClosing({ message: { closing } }: Draft): Words | undefined {
  if (!closing || !closesWithThanks(closing.formula)) return undefined;
  return { start: closing.start, end: closing.end, text: closing.formula };
}
