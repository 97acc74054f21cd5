import * as l10n from '@vscode/l10n';
import { type Draft, isAgreedTo, sentencesOf } from '../draft';
import { type Favour, favoursOf, isDistinct } from '../language/distinct-asks';
import { isThanks } from '../language/gratitude';
import { isRelease } from '../language/releases';
import { requestsOf } from '../main-ask';
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
    const asked = requestsOf(draft).flatMap(({ sentence, request }) =>
      request.form === 'hint' || draft.roleOf.get(sentence)?.includes('out')
        ? []
        : favoursOf(sentence.folded, request).map((favour) => ({ sentence, favour })),
    );
    const first = asked[0];
    const later = asked.find(
      (other) =>
        first !== undefined &&
        other !== first &&
        isDistinct(first.favour, other.favour, other.sentence.folded, other.sentence === first.sentence),
    );
    if (!first || !later || isAgreedTo(draft)) return;
    const { sentence, favour } = later;
    yield {
      ...sentence.prose.span(favour.start, favour.end),
      message: messageFor(first.favour.favour, favour.favour, readerName(draft)),
      fixes: keepFirst(
        draft,
        first.sentence,
        asked.map((one) => one.sentence),
      ),
      related: [
        {
          ...first.sentence.prose.span(first.favour.start, first.favour.end),
          message: l10n.t('The first thing asked.'),
        },
      ],
    };
  },
});

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
};

function messageFor(first: Favour, later: Favour, name: string): string {
  const one = names[first]();
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
