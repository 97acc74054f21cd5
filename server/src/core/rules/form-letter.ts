import * as l10n from '@vscode/l10n';
import { type Draft, fieldOf, sentencesOf } from '../draft';
import type { Greeting } from '../greeting';
import { Reading } from '../language/classifier/model';
import { fold } from '../language/fold';
import { findMassMail, isGenericAddressee, isGenericSalutation } from '../language/mass-mail';
import { registerOf } from '../language/register';
import { parseMailbox } from '../mailbox';
import type { Sentence } from '../message';
import { afterSentence } from '../placement';
import { isTitle, nameWords } from '../recipient';
import { defineRule, type Fix } from '../rule';

export default defineRule({
  id: 'form-letter',
  summary: 'A letter that could have gone to anybody.',
  why:
    'A person helps a person. A greeting without a name, or praise that would fit anyone, says that many got the same ' +
    'mail, and that somebody else can answer it.',
  severity: 'warning',
  kinds: ['introduction', 'reference', 'connection'],
  wording: true,
  options: {},
  examples: [
    {
      bad: 'Dear Sir or Madam,\n\nCould you introduce me to Priya Natarajan?\n\nSam',
      good: 'Dear Dana,\n\nCould you introduce me to Priya Natarajan?\n\nSam',
    },
    {
      bad: 'Hi Dana,\n\nI am writing to several people in your field. Could we talk?\n\nSam',
      good: 'Hi Dana,\n\nYour paper on wells in Gulu made me write. Could we talk?\n\nSam',
    },
  ],
  *check(draft) {
    const { greeting } = draft.message;
    if (greeting && isToNobody(greeting)) {
      yield {
        ...(isGenericSalutation(greeting.text) || greeting.addressee === ''
          ? { start: greeting.start, end: greeting.end }
          : greeting.addresseeSpan),
        message: l10n.t('“{0}” greets nobody by name.', greeting.text.replace(/[\s,:;!.–—-]+$/u, '')),
        fixes: [greetByName(draft, greeting)],
      };
    }
    const sentences = sentencesOf(draft);
    // A letter that names what this reader did was written to them, whatever else stands in it.
    if (sentences.some(({ text }) => names(text))) return;
    const named = greeting !== undefined && /\p{Lu}/u.test(greeting.addressee) && !isGeneric(greeting);
    for (const sentence of sentences) {
      const { folded, reading } = sentence;
      const found = reading.find(
        'form-letter',
        () => findMassMail(folded, named),
        (words) => words,
      );
      if (!found) continue;
      yield {
        ...sentence.prose.span(found.start, found.end),
        message: l10n.t(
          '“{0}” could stand in a letter to anybody.',
          sentence.text.slice(found.start, found.end),
        ),
        fixes: [nameSomething(draft, sentence)],
      };
      return;
    }
  },
});

/** A bare salutation is the matter of another rule, and so is a slot. */
const isGeneric = ({ text, addressee }: Greeting): boolean =>
  !isSlot(text) && (isGenericSalutation(text) || isGenericAddressee(addressee));

const isSlot = (text: string): boolean => /[[{<_]/.test(text);

/** Greets nobody in particular, by its construction or by its words. A word or two may be a name. */
function isToNobody(greeting: Greeting): boolean {
  const { text, addressee } = greeting;
  if (isGeneric(greeting)) return true;
  const described = /^\p{Ll}/u.test(addressee) || nameWords(addressee).length > 2;
  return described && !isSlot(text) && new Reading(text, fold(text)).says('form-letter');
}

/** A work, a place or a time that the reader alone is tied to: "your talk in Gulu", "we met in 2019", a slot for it. */
const names = (text: string): boolean =>
  /\b(?:you|your|yours|we|our|us)\b[^.!?]* (?!I\b|LinkedIn\b|CV\b|English\b)(?:\p{Lu}\p{L}+|(?:19|20)\d\d|[“"‘])/u.test(
    text,
  ) ||
  /\byour[^.!?]*\[[^\]]+\]/u.test(text) ||
  /\b(?:when|since|where) (?:we|you)\b|\byour (?:\p{L}+ )?(?:talk|lecture|article|paper|book|thesis|course|class|workshop|essay|post|podcast|report|study) (?:on|about|in|at|last|for)\b/iu.test(
    text,
  );

function greetByName(draft: Draft, greeting: Greeting): Fix {
  const mark = /[,:!–—-]$/.exec(greeting.text.trimEnd())?.[0] ?? ',';
  const opening =
    /^(?:hi|hello|hey|good (?:morning|afternoon|evening))\b/i.exec(greeting.text)?.[0] ?? 'Dear';
  const who = nameOf(draft) ?? '[name]';
  const text = `${opening} ${who}${mark}`;
  return {
    title: l10n.t('Greet by name: “{0}”', text),
    edits: [{ start: greeting.start, end: greeting.end, text }],
    safe: false,
    preferred: true,
  };
}

/** The name in `to`, as a greeting has it: with the title and the last name, or the first name. */
function nameOf(draft: Draft): string | undefined {
  const to = fieldOf(draft, 'to');
  const name = to && parseMailbox(to.text)?.name;
  if (!name || isGenericAddressee(name)) return undefined;
  const words = nameWords(name);
  const title = name.split(/\s+/).find((word) => isTitle(word));
  const last = words.at(-1);
  if (title && last) return `${title} ${last}`;
  return registerOf(draft) === 'formal' ? words.join(' ') || undefined : words[0];
}

function nameSomething(draft: Draft, sentence: Sentence): Fix {
  const text = 'I am writing to you because of your [talk, article or project].';
  return {
    title: l10n.t('Say why this reader: “{0}”', text),
    edits: [afterSentence(draft, sentence, text)],
    safe: false,
    preferred: true,
  };
}
