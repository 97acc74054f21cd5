/**
 * The keys of front matter. `text` is one line of words, `date` an ISO 8601 calendar date, `mailbox` an
 * RFC 5322 mailbox or a plain name; a list may also be written as its only element.
 */
export interface FieldType {
  readonly key: string;
  readonly type: 'text' | 'date' | 'mailbox' | 'choice';
  readonly list?: boolean;
  /** The values of a `choice`. */
  readonly values?: readonly string[];
}

export const relationships = ['none', 'met', 'acquaintance', 'colleague', 'mentor', 'close'] as const;
export type Relationship = (typeof relationships)[number];

export const outcomes = ['introduced', 'agreed', 'declined', 'no-reply'] as const;

/** What a draft is for. `other` asks for nothing: an introduction being made, materials after a yes. */
export const kinds = ['introduction', 'reference', 'connection', 'follow-up', 'thanks', 'other'] as const;
export type Kind = (typeof kinds)[number];

export const fieldTypes: readonly FieldType[] = [
  { key: 'kind', type: 'choice', values: kinds },
  { key: 'subject', type: 'text' },
  { key: 'to', type: 'mailbox' },
  { key: 'target', type: 'text' },
  { key: 'relationship', type: 'choice', values: relationships },
  { key: 'how-we-know', type: 'text' },
  { key: 'last-contact', type: 'date' },
  { key: 'deadline', type: 'date' },
  { key: 'attachments', type: 'text', list: true },
  { key: 'sent', type: 'date' },
  { key: 'follow-ups', type: 'date', list: true },
  { key: 'outcome', type: 'choice', values: outcomes },
  { key: 'answered', type: 'date' },
  { key: 'thanked', type: 'date' },
  { key: 're', type: 'text' },
  { key: 'ignore', type: 'text', list: true },
];

export const fieldType = (key: string): FieldType | undefined =>
  fieldTypes.find((field) => field.key === key);
