import * as l10n from '@vscode/l10n';
import { type Draft, fieldOf } from '../draft';
import { foldName } from '../language/fold';
import { registerOf } from '../language/register';
import { parseMailbox } from '../mailbox';
import type { Sentence } from '../message';
import { beforeParagraph } from '../placement';
import { isTitle, nameWords } from '../recipient';
import { defineRule } from '../rule';

export default defineRule({
  id: 'greeting-missing',
  summary: 'A mail that greets nobody, or nobody by name.',
  why: 'A mail without a name at its head reads as if it had been meant for somebody else.',
  severity: 'information',
  absence: true,
  wording: true,
  options: {},
  examples: [
    {
      bad: 'Would you be open to a short call?\n\nBest,\nSam',
      good: 'Hi Dana,\n\nWould you be open to a short call?\n\nBest,\nSam',
    },
    {
      bad: 'Hi,\n\nWould you be open to a short call?',
      good: 'Hi Dana,\n\nWould you be open to a short call?',
    },
  ],
  *check(draft) {
    const { greeting, paragraphs } = draft.message;
    const [paragraph] = paragraphs;
    const first = paragraph?.sentences[0];
    if (!paragraph || !first) return;
    const name = nameOf(draft);
    if (greeting) {
      if (greeting.addressee !== '' || !bare.test(greeting.text)) return;
      const word = greeting.text.replace(/[\s\p{P}]+$/u, '');
      const end = greeting.start + word.length;
      yield {
        start: greeting.start,
        end,
        message: l10n.t('“{0}” greets nobody by name.', word),
        fixes: [
          {
            title: l10n.t('Greet “{0}”', name),
            edits: [{ start: end, end, text: ` ${name}` }],
            safe: false,
            preferred: true,
          },
        ],
      };
      return;
    }
    if (addresses(draft, first)) return;
    const opening = `${registerOf(draft) === 'formal' ? 'Dear' : 'Hi'} ${name},`;
    yield {
      ...first.prose.span(0, /^\S*[^\s\p{P}]/u.exec(first.text)?.[0].length ?? 0),
      message: l10n.t('The mail greets nobody.'),
      fixes: [
        {
          title: l10n.t('Begin with “{0}”', opening),
          edits: [beforeParagraph(draft, paragraph, opening)],
          safe: false,
          preferred: true,
        },
      ],
    };
  },
});

/** Salutations that leave room for a name. "To whom it may concern" has none, and is `form-letter`'s. */
const bare =
  /^(?:hi+|hello+|hey+|hiya|howdy|yo|dear|dearest|respected|greetings|(?:good )?(?:morning|afternoon|evening|day))[\s\p{P}]*$/iu;

/** How to greet the reader: title and family name where `to` has a title, else the first name. */
function nameOf(draft: Draft): string {
  const to = fieldOf(draft, 'to');
  const name = (to && parseMailbox(to.text)?.name) ?? '';
  const [first] = nameWords(name);
  if (!first) return '[name]';
  // "Okafor, Dana" names the family first.
  const [family = '', given = ''] = name.split(',');
  const called = nameWords(given)[0];
  if (called && nameWords(family).length === 1) return called;
  const [title = ''] = name.trim().split(/\s+/);
  return isTitle(title) ? `${title} ${nameWords(name).at(-1)}` : first;
}

/** Words that a sentence may begin with before a comma, and that are no name. */
const noName =
  /^(?:\p{L}+ly|\p{L}+ing|last|this|next|thanks?|congratulations|congrats|first|second|finally|also|well|so|now|then|yes|no|ok(?:ay)?|as|in|on|at|after|before|since|however|today|yesterday|tomorrow|meanwhile|please|sorry|welcome|and|but|or|if|when|while|once|i|we|it|there|hope|right|anyway|again|still|perhaps|maybe|besides|otherwise|therefore|alas|honestly|indeed|instead|oh|ah|wow)$/u;

const atStart = /^(\p{Lu}[\p{L}\p{M}'’.-]*(?: \p{Lu}[\p{L}\p{M}'’.-]*)?) ?(?:,|[–—!]| - )/u;
const atEnd = /\b[Yy]ou\b.*, (\p{Lu}[\p{L}\p{M}'’-]*)[.?!]?$/u;

/** "Dana, I hope …" or "How have you been, Dana?": the first sentence names the reader, and that greets. */
function addresses(draft: Draft, { text }: Sentence): boolean {
  const vocative = (atStart.exec(text) ?? atEnd.exec(text))?.[1];
  if (!vocative) return false;
  const to = fieldOf(draft, 'to');
  const own = nameWords((to && parseMailbox(to.text)?.name) ?? '').map(foldName);
  const given = vocative.split(' ').map(foldName);
  return own.length > 0
    ? given.some((word) => own.includes(word) || isTitle(word))
    : !given.some((word) => noName.test(word));
}
