/** The front matter: its keys and values, what they mean, and what people call them. The only place that says so. */

/** A value out of a few. */
export interface Choice<T extends string = string> {
  readonly value: T;
  /** What it means, as a phrase. */
  readonly about: string;
  /** What people write for it, in small letters. */
  readonly also: readonly string[];
}

/** What a draft is for. `other` asks for nothing: an introduction being made, materials after a yes. */
export const kinds = ['introduction', 'reference', 'connection', 'follow-up', 'thanks', 'other'] as const;
export type Kind = (typeof kinds)[number];

const kindChoices: readonly Choice<Kind>[] = [
  {
    value: 'introduction',
    about: 'asks the reader to bring you together with somebody they know',
    also: ['intro', 'introduce', 'forward'],
  },
  {
    value: 'reference',
    about: 'asks the reader to vouch for you: a letter, a referee, a referral to a job',
    also: ['recommendation', 'letter', 'referral', 'referee', 'endorsement'],
  },
  {
    value: 'connection',
    about: "asks for the reader's own time or advice, or simply to be in touch",
    also: ['advice', 'call', 'coffee', 'chat', 'meeting', 'networking', 'question', 'connect'],
  },
  {
    value: 'follow-up',
    about: 'reminds the reader of a request that they have not answered',
    also: ['followup', 'reminder', 'nudge'],
  },
  {
    value: 'thanks',
    about: 'thanks the reader for what they did, and tells what came of it',
    also: ['thank-you', 'thankyou', 'thank'],
  },
  {
    value: 'other',
    about: 'asks for nothing: an introduction that you make, papers after a yes',
    also: ['none', 'note', 'update'],
  },
];

export const relationships = ['none', 'met', 'acquaintance', 'colleague', 'mentor', 'close'] as const;
export type Relationship = (typeof relationships)[number];

const relationshipChoices: readonly Choice<Relationship>[] = [
  {
    value: 'none',
    about: 'you have never met',
    also: ['stranger', 'cold', 'unknown', 'no', 'never met', 'not met'],
  },
  { value: 'met', about: 'you have met once', also: ['once', 'briefly', 'met once'] },
  {
    value: 'acquaintance',
    about: 'you know each other by sight or in passing',
    also: ['acquainted', 'neighbour', 'neighbor', 'classmate', 'alumni', 'contact'],
  },
  {
    value: 'colleague',
    about: 'you work or worked together',
    also: ['coworker', 'co-worker', 'teammate', 'team-mate', 'peer', 'collaborator', 'work'],
  },
  {
    value: 'mentor',
    about: 'they are or were your teacher, adviser or manager',
    also: ['teacher', 'professor', 'adviser', 'advisor', 'supervisor', 'manager', 'boss', 'coach', 'tutor'],
  },
  { value: 'close', about: 'a friend, or family', also: ['friend', 'family', 'good friend', 'relative'] },
];

export const outcomes = ['introduced', 'agreed', 'declined', 'no-reply'] as const;
export type Outcome = (typeof outcomes)[number];

const outcomeChoices: readonly Choice<Outcome>[] = [
  { value: 'introduced', about: 'they did it', also: ['done', 'connected', 'sent', 'written', 'met'] },
  { value: 'agreed', about: 'they said that they will', also: ['yes', 'accepted', 'ok', 'promised'] },
  { value: 'declined', about: 'they said no', also: ['no', 'refused', 'rejected', 'turned down'] },
  {
    value: 'no-reply',
    about: 'no answer came, and you no longer wait for one',
    also: ['none', 'silence', 'no answer', 'no response', 'noreply', 'unanswered', 'ghosted'],
  },
];

/**
 * A key of front matter. `text` is one line of words, `date` an ISO 8601 calendar date, `mailbox` an RFC 5322
 * mailbox or a plain name, `file` and `draft` a path relative to the draft, `rule` the id of a rule; a list may also
 * be written as its only element.
 */
export interface FieldType {
  readonly key: string;
  readonly type: 'text' | 'date' | 'mailbox' | 'choice' | 'file' | 'draft' | 'rule';
  readonly list?: boolean;
  /** The values of a `choice`. */
  readonly choices?: readonly Choice[];
  /** Which dates a `date` names: one to come, one of the last days, or one that may be long ago. */
  readonly when?: 'ahead' | 'recent' | 'past';
  /** What it is for, in a sentence or two. */
  readonly about: string;
  /** A value as a writer would put it. */
  readonly example: string;
  /** What people call it, in small letters. */
  readonly also: readonly string[];
}

export const fieldTypes: readonly FieldType[] = [
  {
    key: 'kind',
    type: 'choice',
    choices: kindChoices,
    about: 'What the draft asks for; it decides which rules speak. Left out, it is read from the message.',
    example: 'introduction',
    also: ['type', 'category'],
  },
  {
    key: 'subject',
    type: 'text',
    about: 'The subject of the mail.',
    example: 'Introduction to Priya Natarajan?',
    also: ['title', 'topic', 'headline'],
  },
  {
    key: 'to',
    type: 'mailbox',
    about: 'Who gets the mail: a name, an address, or both. The greeting has to name the same person.',
    example: 'Dana Okafor <dana@example.org>',
    also: ['recipient', 'reader', 'connector', 'receiver', 'addressee', 'mail-to'],
  },
  {
    key: 'target',
    type: 'text',
    about: 'Whom or what the request is about: the person you would like to meet, the post you apply for.',
    example: 'Priya Natarajan, Head of Programs at Mercy Corps',
    also: ['who', 'whom', 'person', 'company', 'organisation', 'organization', 'position'],
  },
  {
    key: 'relationship',
    type: 'choice',
    choices: relationshipChoices,
    about:
      'How well you and the reader know each other; what is reasonable to ask depends on it. Left out, it is read from ' +
      'the message where that is plain.',
    example: 'colleague',
    also: ['relation', 'tie', 'closeness'],
  },
  {
    key: 'how-we-know',
    type: 'text',
    about:
      'Where you and the reader know each other from, for your own memory and for the draft of a letter.',
    example: 'the Kampala pilot, 2023',
    also: ['how we know', 'how', 'know', 'known-from', 'how-we-met', 'met'],
  },
  {
    key: 'last-contact',
    type: 'date',
    when: 'past',
    about: 'When you were last in touch. After half a year the reader will want a word of how you are doing.',
    example: '2026-03-01',
    also: ['last contact', 'last', 'last-seen', 'last-met'],
  },
  {
    key: 'deadline',
    type: 'date',
    when: 'ahead',
    about:
      'By when you need it. It is checked against the time that a reader needs, and against the message.',
    example: '2026-12-18',
    also: ['due', 'by', 'until', 'due-date', 'needed-by'],
  },
  {
    key: 'attachments',
    type: 'file',
    list: true,
    about: 'The files that go with the mail, as paths from the folder of the draft.',
    example: '[bio.md, cv.pdf]',
    also: ['attachment', 'attach', 'attached', 'files', 'file', 'enclosures', 'cv', 'resume'],
  },
  {
    key: 'sent',
    type: 'date',
    when: 'recent',
    about:
      'When the mail went out. From then on the draft is a record: reminders and thanks are counted from it.',
    example: '2026-11-23',
    also: ['sent-on', 'sent-at', 'mailed', 'asked'],
  },
  {
    key: 'follow-ups',
    type: 'date',
    when: 'recent',
    list: true,
    about: 'When you reminded the reader.',
    example: '[2026-12-02]',
    also: ['followups', 'followup', 'reminders', 'reminder', 'reminded', 'nudges', 'nudge', 'nudged'],
  },
  {
    key: 'outcome',
    type: 'choice',
    choices: outcomeChoices,
    about: 'What came of it.',
    example: 'introduced',
    also: ['result', 'answer', 'response', 'reply', 'state'],
  },
  {
    key: 'answered',
    type: 'date',
    when: 'recent',
    about: 'When the outcome came; thanks are due from then on.',
    example: '2026-12-05',
    also: ['answered-on', 'replied', 'responded', 'reply-date'],
  },
  {
    key: 'thanked',
    type: 'date',
    when: 'recent',
    about: 'When you thanked the reader for it.',
    example: '2026-12-09',
    also: ['thanked-on', 'thank', 'thanks'],
  },
  {
    key: 're',
    type: 'draft',
    about: 'The request that a follow-up or a thank-you belongs to: the path of its draft.',
    example: 'dana-priya.intro.md',
    also: ['regarding', 'request', 'original', 'in-reply-to', 'thread', 'parent', 'ref'],
  },
  {
    key: 'ignore',
    type: 'rule',
    list: true,
    about: 'Rules that this draft leaves aside.',
    example: '[give-missing]',
    also: ['ignored', 'ignores', 'disable', 'disabled', 'skip', 'suppress', 'off'],
  },
];

/** The key of that name. */
export const fieldType = (key: string): FieldType | undefined =>
  fieldTypes.find((field) => field.key === key);
