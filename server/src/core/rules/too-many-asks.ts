import * as l10n from '@vscode/l10n';
import { type Draft, isAgreedTo, sentencesOf } from '../draft';
import { type Favour, favoursOf, isDistinct, isFurther } from '../language/distinct-asks';
import { isThanks } from '../language/gratitude';
import { isRelease } from '../language/releases';
import type { Range } from '../language/requests';
import { type Asked, requestsOf } from '../main-ask';
import type { Sentence } from '../message';
import { moveToBackground } from '../placement';
import { readerName } from '../recipient';
import { defineRule, type Fix } from '../rule';

export default defineRule({
  id: 'too-many-asks',
  summary: 'More than one thing asked in one message.',
  why:
    'A reader who would gladly do the first thing puts the whole mail aside for the second. Connectors say that they ' +
    'ration introductions to two or three a year and person; one ask to a mail is the form that they can answer.',
  severity: 'warning',
  kinds: ['introduction', 'reference', 'connection'],
  wording: true,
  options: {},
  examples: [
    {
      bad: 'Hi Dana,\n\nWe met in Oslo. Could you introduce me to Priya? Would you also write me a reference? No worries if not.\n\nThank you!\nSam',
      good: 'Hi Dana,\n\nWe met in Oslo. Could you introduce me to Priya? A line or two by email would do. No worries if not.\n\nThank you!\nSam',
    },
  ],
  *check(draft) {
    if (isAgreedTo(draft)) return;
    const requests = requestsOf(draft).filter(
      ({ sentence, request }) => request.form !== 'hint' && !isRelease(sentence.folded),
    );
    const [first, later] = named(requests) ?? further(requests) ?? [];
    if (!first || !later) return;
    yield {
      ...later.sentence.prose.span(later.words.start, later.words.end),
      message: messageFor(first.favour, later.favour, readerName(draft)),
      fixes: keepFirst(
        draft,
        first.sentence,
        requests
          .filter(
            ({ sentence, request }) =>
              sentence === later.sentence || favoursOf(sentence.folded, request).length > 0,
          )
          .map(({ sentence }) => sentence),
      ),
      related: [
        {
          ...first.sentence.prose.span(first.words.start, first.words.end),
          message: l10n.t('The first thing asked.'),
        },
      ],
    };
  },
});

/** A thing asked, where and by which words; one that has no name among the favours has only these. */
interface Thing {
  readonly sentence: Sentence;
  readonly words: Range;
  readonly favour?: Favour;
}

/** The first favour that a message asks, and the first that is another one. */
function named(requests: readonly Asked[]): readonly [Thing, Thing] | undefined {
  const asked = requests.flatMap(({ sentence, request }) =>
    favoursOf(sentence.folded, request).map((words) => ({ sentence, words, favour: words.favour })),
  );
  const [first] = asked;
  const later = asked.find(
    (other) =>
      first !== undefined &&
      other !== first &&
      isDistinct(first.words, other.words, other.sentence.folded, other.sentence === first.sentence),
  );
  return first && later && [first, later];
}

/** The first request, and one that says that it comes on top. */
function further(requests: readonly Asked[]): readonly [Thing, Thing] | undefined {
  const [first] = requests;
  const later = requests.find(
    ({ sentence, request }) => sentence !== first?.sentence && isFurther(sentence.folded, request),
  );
  return first && later && [thingOf(first), thingOf(later)];
}

function thingOf({ sentence, request }: Asked): Thing {
  const [found] = favoursOf(sentence.folded, request);
  if (found) return { sentence, words: found, favour: found.favour };
  const { start } = request.operator;
  const { end } = request.clause;
  const pause = /[,;:]/.exec(sentence.folded.slice(request.verb.end, end));
  return { sentence, words: { start, end: pause ? request.verb.end + pause.index : end } };
}

const names: Readonly<Record<Favour, () => string>> = {
  introduction: () => l10n.t('an introduction'),
  reference: () => l10n.t('a reference'),
  referral: () => l10n.t('a referral'),
  counsel: () => l10n.t('time and advice'),
  review: () => l10n.t('a review'),
  money: () => l10n.t('money'),
  appearance: () => l10n.t('an appearance'),
  job: () => l10n.t('a job'),
  publicity: () => l10n.t('publicity'),
  contact: () => l10n.t('contact details'),
};

function messageFor(first: Favour | undefined, later: Favour | undefined, name: string): string {
  if (!first) return l10n.t('The message asks {0} for more than one thing.', name);
  const one = names[first]();
  if (!later) return l10n.t('Besides {0}, the message asks {1} for something else.', one, name);
  return first === later
    ? l10n.t('Besides {0}, the message asks {1} for another one.', one, name)
    : l10n.t('Besides {0}, the message asks {1} for {2}.', one, name, names[later]());
}

/** Moves the other asks to Background where they stand in sentences of their own that give no out and no thanks. */
function keepFirst(draft: Draft, first: Sentence, asking: readonly Sentence[]): Fix[] {
  const leaving = [...new Set(asking)].filter((sentence) => sentence !== first);
  const kept = sentencesOf(draft).filter((sentence) => !leaving.includes(sentence));
  const loses = (is: (folded: Sentence['folded']) => boolean) =>
    leaving.some(({ folded }) => is(folded)) && !kept.some(({ folded }) => is(folded));
  if (leaving.length === 0 || loses(isRelease) || loses(isThanks)) return [];
  return [
    {
      title: l10n.t('Keep the first ask, move the rest to Background'),
      edits: moveToBackground(draft, leaving),
      safe: false,
      preferred: true,
    },
  ];
}
