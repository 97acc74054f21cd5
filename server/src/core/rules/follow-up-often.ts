import * as l10n from '@vscode/l10n';
import { contactsOf } from '../contacts';
import { type Draft, fieldOf, sentencesOf } from '../draft';
import { addField } from '../field-edit';
import { withoutElement } from '../ignore';
import { gate } from '../language/gate';
import { countedReminders } from '../language/reminders';
import { beforeThanks } from '../opening';
import { readerName } from '../recipient';
import { type Context, defineRule, type Fix, type Problem } from '../rule';
import type { Span } from '../span';
import { type ByRegister, turned } from '../wordings';

const ordinals: readonly (() => string)[] = [
  () => l10n.t('first'),
  () => l10n.t('second'),
  () => l10n.t('third'),
  () => l10n.t('fourth'),
  () => l10n.t('fifth'),
  () => l10n.t('sixth'),
];
const nth = (count: number): string => ordinals[count - 1]?.() ?? l10n.t('{0}th', count);

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
    // What has come to an end gets no reminder any more, and the last word is none.
    if (fieldOf(draft, 'outcome') || sentencesOf(draft).some(({ folded }) => closes.test(folded))) return;
    const contacts = contactsOf(draft, context);
    const count = contacts.length - 1;
    const mark = contacts[most + 1]?.mark;
    if (mark) {
      yield {
        start: mark.start,
        end: mark.end,
        message: message(draft, count),
        fixes: fixesOf(draft, mark, context),
      };
      return;
    }
    if (draft.kind === 'follow-up') yield* counted(draft, most, context);
  },
});

const message = (draft: Draft, count: number) =>
  l10n.t('This is the {0} reminder to {1}.', nth(count), readerName(draft));

/** "This is my third reminder." */
function* counted(draft: Draft, most: number, context: Context): Iterable<Problem> {
  for (const sentence of sentencesOf(draft)) {
    const found = countedReminders(sentence.folded);
    if (!found || found.reminders <= most) continue;
    const { words, reminders } = found;
    const mark = sentence.prose.span(words.start, words.end);
    yield { ...mark, message: message(draft, reminders), fixes: fixesOf(draft, mark, context) };
    return;
  }
}

/** "This is my last note about it", "I won't write again" */
const closes = gate(
  /\b(?:this|it)(?:'s| is| will be) (?:my|the) (?:very )?last (?:note|mail|e-?mail|message|letter|word|reminder|time)\b|\bi (?:won't|will not|shall not|shan't) (?:write|ask|mail|e-?mail|bother|trouble|pester|chase|remind)\b[^.;]*\bagain\b/u,
);

/** A last word, which asks for nothing any more. */
const closingNotes: ByRegister = {
  formal: [
    'I will not write about this again; if a better time comes, I would be glad to hear from you.',
    'This is my last note about it, and there is no need to reply.',
  ],
  casual: [
    "I won't write about this again; if a better time comes, I'd be glad to hear from you.",
    "This is my last note about it, and there's no need to reply.",
  ],
};

/** What was only planned can be left; a reminder that is being written can be the last. */
function fixesOf(draft: Draft, mark: Span, { today }: Context): Fix[] {
  const fixes: Omit<Fix, 'safe' | 'preferred'>[] = [];
  const planned = draft.frontMatter?.fields.get('follow-ups')?.values ?? [];
  const own = planned.find(({ start }) => start === mark.start);
  if (own && own.text >= today && planned.length > 1) {
    const { start, end } = withoutElement(planned, own);
    fixes.push({ title: l10n.t('Leave it: take the date out'), edits: [{ start, end, text: '' }] });
  }
  if (draft.kind === 'follow-up') {
    for (const wording of turned(draft, closingNotes).slice(0, 1)) {
      fixes.push({
        title: l10n.t('Make it the last: “{0}”', wording),
        edits: [beforeThanks(draft, wording)],
      });
    }
  } else {
    const edit = addField(draft, 'outcome', 'no-reply');
    if (edit) fixes.push({ title: l10n.t('Leave it: note “outcome: no-reply”'), edits: [edit] });
  }
  return fixes.map((fix, index) => ({ ...fix, safe: false, preferred: index === 0 }));
}
