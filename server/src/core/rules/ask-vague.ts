import { type Draft, sentencesOf } from '../draft';
import { registerOf } from '../language/register';
import { isRelease } from '../language/releases';
import type { Range } from '../language/requests';
import { isNarrowed, makesPrecise, vagueFrom, vagueWish } from '../language/vague';
import { requestsOf } from '../main-ask';
import type { Sentence } from '../message';
import { afterSentence } from '../placement';
import { nameWords, readerName } from '../recipient';
import { defineRule, type Fix } from '../rule';
import { asks, wordingFor } from '../wordings';

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
      message: `“${sentence.text.slice(range.start, range.end)}” leaves it to ${readerName(draft)} to find out what would help.`,
      fixes: fixesOf(draft, sentence),
    };
  },
});

interface Vague {
  readonly sentence: Sentence;
  readonly range: Range;
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
  const range = reading.find(
    'ask-vague',
    () => construction,
    (words) => words,
  );
  return range && (construction || !isNarrowed(folded)) ? [{ sentence, range }] : [];
}

/** An ask with its blanks in the place of the vague sentence; where that says more than the ask, after it. */
function fixesOf(draft: Draft, sentence: Sentence): Fix[] {
  const askOnly = draft.roleOf.get(sentence)?.every((role) => role === 'ask' || role === 'context');
  const whole =
    askOnly && !isRelease(sentence.folded) && !sentence.paragraph.item && !sentence.text.endsWith(':');
  const kind = draft.kind === 'other' ? 'connection' : draft.kind;
  return wordingFor(asks, kind, registerOf(draft)).map((wording, index) => ({
    title: `${whole ? 'Ask for one thing' : 'Add what you ask for'}: “${wording}”`,
    edits: [
      whole
        ? { ...sentence.prose.span(0, sentence.text.length), text: wording }
        : afterSentence(draft, sentence, wording),
    ],
    safe: false,
    preferred: index === 0,
  }));
}
