import * as l10n from '@vscode/l10n';
import { type Draft, fieldOf, isAgreedTo, type Kind, sentencesOf, sentSentences, shows } from '../draft';
import { addField } from '../field-edit';
import type { Relationship } from '../fields';
import { fold } from '../language/fold';
import { showsTie } from '../language/ties';
import { afterOpening } from '../opening';
import { readerName } from '../recipient';
import { defineRule, type Fix } from '../rule';
import type { Span } from '../span';
import { type ByRegister, turned } from '../wordings';

export default defineRule({
  id: 'relationship-unstated',
  summary: 'Nothing says how writer and reader know each other, or that they do not.',
  why:
    'What is reasonable to ask depends on who asks. A reader who can’t place the writer has to search their mail, or ' +
    'leaves the request lying; a referee is asked how long and in what role they have known the applicant. Saying ' +
    '“we haven’t met” is as good an answer as any.',
  severity: 'information',
  kinds: ['introduction', 'reference', 'connection'],
  absence: true,
  wording: true,
  options: {},
  examples: [
    {
      bad: '---\nkind: reference\nsubject: A reference for the Asante fellowship?\n---\n\nDear Prof. Eze,\n\nWould you be willing to write a letter for the Asante fellowship?\n\nYours sincerely,\nSam',
      good: '---\nkind: reference\nsubject: A reference for the Asante fellowship?\n---\n\nDear Prof. Eze,\n\nIn 2024 I took your course on water law. Would you be willing to write a letter for the Asante fellowship?\n\nYours sincerely,\nSam',
    },
  ],
  *check(draft) {
    if (draft.relationship || fieldOf(draft, 'how-we-know') || showsRelationship(draft) || isAgreedTo(draft))
      return;
    const mark = markOf(draft);
    if (!mark) return;
    yield {
      ...mark,
      severity: draft.kind === 'reference' ? 'warning' : 'information',
      message: l10n.t('Nothing says how you and {0} know each other.', readerName(draft)),
      fixes: fixesOf(draft),
    };
  },
});

/** A sentence of the message, its postscript or its closing tells. */
export function showsRelationship(draft: Draft): boolean {
  const { closing } = draft.message;
  return (
    // A warning wants to be sure: either reading of a tie will do.
    (draft.kind === 'reference' && shows(draft, 'relationship')) ||
    sentSentences(draft).some(({ folded }) => showsTie(folded)) ||
    (closing !== undefined &&
      /\byour (?:\p{L}+ )?(?:student|friend|colleague|neighbour)|\bfriend\b/u.test(fold(closing.formula)))
  );
}

/** The name in the greeting; without one, the first word of the message. */
function markOf(draft: Draft): Span | undefined {
  const { greeting } = draft.message;
  if (greeting) return greeting.addressee ? greeting.addresseeSpan : greeting;
  const first = sentencesOf(draft)[0];
  return first?.prose.span(0, /^\S+/.exec(first.text)?.[0].length ?? 1);
}

/** The values of `relationship:`, the likeliest first; of the first two none makes the ask too deep by itself. */
const values: Readonly<Partial<Record<Kind, readonly Relationship[]>>> = {
  introduction: ['colleague', 'acquaintance', 'close', 'mentor', 'met', 'none'],
  reference: ['mentor', 'colleague', 'close', 'acquaintance', 'met', 'none'],
  connection: ['acquaintance', 'met', 'none', 'colleague', 'mentor', 'close'],
};

const mostDeclared = 2;

const acquainted: ByRegister = {
  formal: ['We know each other from [where and when].', 'You may remember me from [where and when].'],
  casual: ['We know each other from [where and when].', 'You may remember me from [where and when].'],
};
const taught: ByRegister = {
  formal: ['You know my work from [course, project or job, with its dates].'],
  casual: ['You know my work from [course, project or job, with its dates].'],
};
const strangers: ByRegister = {
  formal: ['We have not met; I know of you through [what, or whom].'],
  casual: ["We haven't met; I know of you through [what, or whom]."],
};

function fixesOf(draft: Draft): Fix[] {
  const known = turned(draft, draft.kind === 'reference' ? taught : acquainted).slice(0, 1);
  const unknown = draft.kind === 'reference' ? [] : turned(draft, strangers);
  const stated = (draft.kind === 'connection' ? [...unknown, ...known] : [...known, ...unknown]).map(
    (wording, index) => ({
      title: l10n.t('Say it: “{0}”', wording),
      edits: [afterOpening(draft, wording)],
      safe: false,
      preferred: index === 0,
    }),
  );
  const choices = values[draft.kind] ?? [];
  const declared = choices.slice(0, mostDeclared).flatMap((value) => {
    const edit = addField(draft, 'relationship', value);
    return edit
      ? [
          {
            title: l10n.t('Add “relationship: {0}”', value),
            edits: [{ ...edit, choices: after(choices, value) }],
            safe: false,
          },
        ]
      : [];
  });
  return [...stated, ...declared];
}

/** The values, the given one first. */
const after = (all: readonly Relationship[], value: Relationship): readonly Relationship[] => [
  value,
  ...all.filter((other) => other !== value),
];
