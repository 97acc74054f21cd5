import * as l10n from '@vscode/l10n';
import { type Draft, sentencesOf } from '../draft';
import { countFacts } from '../language/facts';
import { isRelease } from '../language/releases';
import type { Range } from '../language/requests';
import { isNarrowed, makesPrecise, vagueFrom, vagueWish } from '../language/vague';
import { requestsOf } from '../main-ask';
import { isItem, type Sentence } from '../message';
import { afterSentence, instead } from '../placement';
import { nameWords, readerName } from '../recipient';
import { defineRule, type Fix } from '../rule';
import { type Sought, soughtBy } from '../sought';
import { asksFor, type ByRegister, filled, turned } from '../wordings';

export default defineRule({
  id: 'ask-vague',
  summary: 'An ask that does not tell the reader what to do.',
  why:
    'An unbounded object (“anyone”, “any role”, “your network”) is the best single sign of a request that its readers ' +
    'complain about: the work of finding out what would help is left to them. One named person, role, organisation or ' +
    'question can be answered with yes or no.',
  severity: 'information',
  kinds: ['introduction', 'reference', 'connection'],
  wording: true,
  options: {},
  examples: [
    {
      bad: 'Hi Dana,\n\nWe met in Oslo. Could I pick your brain some time? No worries if not, and thank you!\n\nSam',
      good: 'Hi Dana,\n\nWe met in Oslo. Could I pick your brain about permits for wells? No worries if not, and thank you!\n\nSam',
    },
  ],
  *check(draft) {
    const vague = vagueAsk(draft);
    if (!vague) return;
    const { sentence, range } = vague;
    if (sentencesOf(draft).some((other) => other !== sentence && makesPrecise(other.folded))) return;
    yield {
      ...sentence.prose.span(range.start, range.end),
      message: l10n.t(
        '“{0}” leaves it to {1} to find out what would help.',
        sentence.text.slice(range.start, range.end),
        readerName(draft),
      ),
      fixes: fixesOf(draft, vague),
    };
  },
});

interface Vague {
  readonly sentence: Sentence;
  readonly range: Range;
  /** By its construction: then nothing is said that another ask would lose. */
  readonly plainly: boolean;
}

/** The first ask, where every ask of the message is vague: one that can be answered is enough. */
function vagueAsk(draft: Draft): Vague | undefined {
  const readers = nameWords(draft.message.greeting?.addressee ?? '');
  const asked = requestsOf(draft);
  if (asked.length === 0) {
    return sentencesOf(draft).flatMap((sentence) => judged(sentence, vagueWish(sentence.folded, readers)))[0];
  }
  const found = asked.flatMap(({ sentence, request }) =>
    judged(sentence, vagueFrom(sentence.folded, request.operator.start, readers)),
  );
  return found.length === asked.length ? found[0] : undefined;
}

/** A sentence that is vague by its construction, else by its words. */
function judged(sentence: Sentence, construction: Range | undefined): Vague[] {
  const { reading, folded } = sentence;
  // What a blank leaves open is still to be said.
  if (construction === undefined && /\[[^\]]+\]/.test(sentence.text)) return [];
  const range = reading.find(
    'ask-vague',
    () => construction,
    (words) => words,
  );
  return range && (construction || !isNarrowed(folded))
    ? [{ sentence, range, plainly: construction !== undefined }]
    : [];
}

/** What is meant by a vague sentence that has to stay: it says more than the ask. */
const specifics: Readonly<Record<Sought, ByRegister>> = {
  introduction: {
    formal: [
      'In particular, I would be grateful for an introduction to [name and role], to ask about [your question].',
    ],
    casual: [
      "In particular, I'd be grateful for an introduction to [name and role], to ask about [your question].",
    ],
  },
  reference: {
    formal: ['In particular, I would be grateful for a reference {purpose}; it would be due on {date}.'],
    casual: ["In particular, I'd be grateful for a reference {purpose}; it'd be due on {date}."],
  },
  referral: {
    formal: ['In particular, I would like to be considered for [position].'],
    casual: ["In particular, I'd love to be considered for [position]."],
  },
  meeting: {
    formal: ['In particular, I would like to ask about [your question].'],
    casual: ["In particular, I'd love to ask about [your question]."],
  },
  answer: {
    formal: ['In particular, I would like to ask about [your question].'],
    casual: ["In particular, I'd love to ask about [your question]."],
  },
  contact: {
    formal: ['In particular, I would like to ask about [your question].'],
    casual: ["In particular, I'd love to ask about [your question]."],
  },
  favour: {
    formal: ['In particular, I would be grateful for [one thing that they could do].'],
    casual: ["In particular, I'd be grateful for [one thing that they could do]."],
  },
};

/** An ask with its blanks in the place of the vague sentence; where that one says more than the ask, after it. */
function fixesOf(draft: Draft, { sentence, plainly }: Vague): Fix[] {
  const askOnly = draft.roleOf.get(sentence)?.every((role) => role === 'ask' || role === 'context');
  const spare =
    plainly && askOnly && countFacts(sentence.text) === 0 && !isRelease(sentence.folded) && !isItem(sentence);
  const whole = spare && !sentence.text.endsWith(':');
  const asked = whole ? asksFor(draft) : [];
  const added = turned(draft, specifics[soughtBy(draft)]).map((wording) => filled(draft, wording));
  return [
    ...asked.map((wording) => ({
      title: l10n.t('Ask for one thing: “{0}”', wording),
      edits: [instead(draft, sentence, wording)],
    })),
    ...added.map((wording) => ({
      title: l10n.t('Add what you ask for: “{0}”', wording),
      edits: [afterSentence(draft, sentence, wording)],
    })),
  ].map((fix, index) => ({ ...fix, safe: false, preferred: index === 0 }));
}
