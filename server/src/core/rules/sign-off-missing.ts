import * as l10n from '@vscode/l10n';
import { type Draft, sentencesOf } from '../draft';
import { isThanks } from '../language/gratitude';
import { parseMailbox } from '../mailbox';
import type { Sentence } from '../message';
import { beforeClosing } from '../placement';
import { defineRule, type Fix } from '../rule';
import { type ByRegister, turned } from '../wordings';

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
  *check(draft, _options, { from }) {
    const { closing, postscript } = draft.message;
    const last = sentencesOf(draft).at(-1);
    if (closing || !last) return;
    if (closesWithThanks(last) || closesIn(last.text) || postscript.some(({ folded }) => isThanks(folded)))
      return;
    const text = last.text.trimEnd();
    yield {
      ...last.prose.span(text.lastIndexOf(' ') + 1, text.length),
      message: l10n.t('The mail ends without a closing or a name.'),
      fixes: fixesOf(draft, from),
    };
  },
});

/** Closings that suit any letter. */
const closings: ByRegister = {
  formal: ['Kind regards,', 'With best regards,'],
  casual: ['Best wishes,', 'All the best,'],
};

/** "My name is Kofi Mensah", "I'm Rachel Kim,", "This is Rachel Kim from …": who writes, in the writer's words. */
const named =
  /(?:^|[.!?] )(?:(?:[Mm]y name(?: is|['’]s)|I['’]m|I am|[Tt]his is) )(\p{Lu}[\p{L}\p{M}'’-]+(?: \p{Lu}[\p{L}\p{M}'’-]+){0,2})(?=,| and | from |[.!]| -| –)/u;

/** The writer's name: as the message or the configuration has it. */
function nameOf(draft: Draft, from: string | undefined): string {
  for (const { text } of sentencesOf(draft)) {
    const said = named.exec(text)?.[1];
    if (said) return said;
  }
  return (from && parseMailbox(from)?.name) || '[your name]';
}

function fixesOf(draft: Draft, from: string | undefined): Fix[] {
  const name = nameOf(draft, from);
  return turned(draft, closings).map((formula, index) => ({
    title:
      name === '[your name]'
        ? l10n.t('End with “{0}” and your name', formula)
        : l10n.t('End with “{0}” and “{1}”', formula, name),
    edits: [beforeClosing(draft, `${formula}${draft.lineEnd}${name}`)],
    safe: false,
    preferred: index === 0,
  }));
}

/** "Thank you for your time!" closes; "I would be grateful if …" is an ask, and goes on. */
const closesWithThanks = ({ folded, words }: Sentence): boolean =>
  isThanks(folded) && (words <= shortThanks || /\bthank/.test(folded));

const shortThanks = 14;

/** The last line is a name after a dash: "… whenever suits. – Sam". */
const closesIn = (text: string): boolean =>
  /(?:^|[.!?…] ?)[–—-]{1,2} ?\p{Lu}[\p{L}\p{M}'’-]*(?: \p{Lu}[\p{L}\p{M}'’.-]*)?[.!]?$/u.test(text.trim());
