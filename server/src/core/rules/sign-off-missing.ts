import { type Draft, sentencesOf } from '../draft';
import { isThanks } from '../language/gratitude';
import { registerOf } from '../language/register';
import type { Sentence } from '../message';
import { beforeClosing } from '../placement';
import { defineRule } from '../rule';

export default defineRule({
  id: 'sign-off-missing',
  summary: 'A mail that ends without a closing and without a name.',
  why: 'A mail that breaks off looks unfinished, and leaves its reader to find out who writes.',
  severity: 'information',
  absence: true,
  wording: true,
  options: {},
  examples: [
    {
      bad: 'Hi Dana,\n\nWould you be open to a short call?',
      good: 'Hi Dana,\n\nWould you be open to a short call?\n\nBest wishes,\nSam',
    },
  ],
  *check(draft) {
    const { closing, postscript } = draft.message;
    const last = sentencesOf(draft).at(-1);
    if (closing || !last) return;
    if (closesWithThanks(last) || closesIn(last.text) || postscript.some(({ folded }) => isThanks(folded)))
      return;
    const text = last.text.trimEnd();
    yield {
      ...last.prose.span(text.lastIndexOf(' ') + 1, text.length),
      message: 'The mail ends without a closing or a name.',
      fixes: [
        {
          title: `End with “${formula(draft)}” and your name`,
          edits: [beforeClosing(draft, `${formula(draft)}${draft.lineEnd}[your name]`)],
          safe: false,
          preferred: true,
        },
      ],
    };
  },
});

const formula = (draft: Draft) => (registerOf(draft) === 'formal' ? 'Kind regards,' : 'Best wishes,');

/** "Thank you for your time!" closes; "I would be grateful if …" is an ask, and goes on. */
const closesWithThanks = ({ folded, words }: Sentence): boolean =>
  isThanks(folded) && (words <= shortThanks || /\bthank/.test(folded));

const shortThanks = 14;

/** The last line is a name after a dash: "… whenever suits. – Sam". */
const closesIn = (text: string): boolean =>
  /(?:^|[.!?…] ?)[–—-]{1,2} ?\p{Lu}[\p{L}\p{M}'’-]*(?: \p{Lu}[\p{L}\p{M}'’.-]*)?[.!]?$/u.test(text.trim());
