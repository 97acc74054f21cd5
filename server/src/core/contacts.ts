/** When the reader was written to about one matter: the request, the reminders, and this draft if it is one. */
import { type Draft, fieldOf, sentencesOf } from './draft';
import { attributedDate, earlierMail } from './language/reminders';
import type { Context } from './rule';
import type { Span } from './span';

/** One mail to the reader. */
export interface Contact {
  readonly date: string;
  /** Where this draft says so; a mail that only another draft knows of is marked by the reference to that draft. */
  readonly mark: Span;
  /** The date stands in this draft's `sent` or `follow-ups`. */
  readonly declared: boolean;
}

/** The draft that this one belongs to, where it is there to be read. */
export function requestOf(draft: Draft, { neighbours }: Context): Draft | undefined {
  const path = fieldOf(draft, 're');
  return path && neighbours?.draft(path.text);
}

/** The dates in front matter: the request first, then the reminders. */
export function declaredContacts({ frontMatter }: Draft): readonly Contact[] {
  const fields = [frontMatter?.fields.get('sent'), frontMatter?.fields.get('follow-ups')];
  return fields.flatMap((field) =>
    (field?.values ?? []).map(({ start, end, text }) => ({
      date: text,
      mark: { start, end },
      declared: true,
    })),
  );
}

/** Every mail that is known, in order, the request first. A follow-up counts itself, as of its `sent` or today. */
export function contactsOf(draft: Draft, context: Context): readonly Contact[] {
  if (draft.kind !== 'follow-up') return inOrder(declaredContacts(draft));
  const sent = fieldOf(draft, 'sent');
  const reference = fieldOf(draft, 're');
  const request = requestOf(draft, context);
  if (request && reference) {
    const mark = { start: reference.start, end: reference.end };
    const earlier = declaredContacts(request).map(({ date }) => ({ date, mark, declared: false }));
    const date = sent?.text ?? context.today;
    // The request's own list may hold this reminder already.
    const others = earlier.filter((contact, index) => index === 0 || contact.date !== date);
    return earlier.length === 0
      ? []
      : inOrder([...others, { date, mark: sent ?? mark, declared: sent !== undefined }]);
  }
  const earlier = sent
    ? declaredContacts(draft)
    : [...stated(draft, context.today), ...declaredContacts(draft)];
  const last = inOrder(earlier).at(-1);
  return last ? [...inOrder(earlier), { date: context.today, mark: last.mark, declared: false }] : [];
}

const inOrder = (contacts: readonly Contact[]) =>
  [...contacts].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));

/** The dates that the message gives of the writer's earlier mails; of those in quoted mail, the latest. */
function stated(draft: Draft, today: string): Contact[] {
  const told = sentencesOf(draft).flatMap((sentence) => {
    const mail = earlierMail(sentence.folded, today);
    return mail
      ? [{ date: mail.date, mark: sentence.prose.span(mail.words.start, mail.words.end), declared: false }]
      : [];
  });
  const quoted = draft.blocks.flatMap(({ prose }) => {
    const text = prose.text.trim().replace(/\s+/g, ' ');
    const date = attributedDate(text, today);
    return date === undefined ? [] : [{ date, mark: prose.span(0, prose.text.length), declared: false }];
  });
  const seen = new Set<string>();
  return [...told, ...quoted].filter(({ date }) => !seen.has(date) && seen.add(date));
}
