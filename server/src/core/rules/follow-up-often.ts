import { contactsOf } from '../contacts';
import { type Draft, sentencesOf } from '../draft';
import { countedReminders } from '../language/reminders';
import { readerName } from '../recipient';
import { defineRule, type Problem } from '../rule';

const ordinals = ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth'];
const nth = (count: number) => ordinals[count] ?? `${count}th`;

export default defineRule({
  id: 'follow-up-often',
  summary: 'A third reminder, or one more.',
  why:
    'Most who advise on it stop after one reminder, nearly all after two. Silence after that is an answer, and a ' +
    'further mail costs more than it can bring.',
  severity: 'warning',
  kinds: ['introduction', 'reference', 'connection', 'follow-up'],
  options: {
    most: { description: 'Reminders that a reader may get.', default: 2 },
  },
  examples: [
    {
      bad: '---\nkind: introduction\nsent: 2026-09-01\nfollow-ups: [2026-09-14, 2026-10-01, 2026-10-20]\n---\n\nHi Dana,\n\nWould you be open to introducing me to Priya?\n\nBest,\nSam',
      good: '---\nkind: introduction\nsent: 2026-09-01\nfollow-ups: [2026-09-14, 2026-10-01]\n---\n\nHi Dana,\n\nWould you be open to introducing me to Priya?\n\nBest,\nSam',
    },
  ],
  *check(draft, { most }, context) {
    const contacts = contactsOf(draft, context);
    const count = contacts.length - 1;
    const mark = contacts[most + 1]?.mark;
    if (mark) {
      yield { start: mark.start, end: mark.end, message: message(draft, count) };
      return;
    }
    if (draft.kind === 'follow-up') yield* counted(draft, most);
  },
});

const message = (draft: Draft, count: number) =>
  `This is the ${nth(count)} reminder to ${readerName(draft)}.`;

/** "This is my third reminder." */
function* counted(draft: Draft, most: number): Iterable<Problem> {
  for (const sentence of sentencesOf(draft)) {
    const found = countedReminders(sentence.folded);
    if (!found || found.reminders <= most) continue;
    const { words, reminders } = found;
    yield { ...sentence.prose.span(words.start, words.end), message: message(draft, reminders) };
    return;
  }
}
