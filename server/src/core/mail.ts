import type { Draft, Part } from './draft';

/** A text that leaves the draft: its Markdown without comments, and its parts by offsets into that Markdown. */
export interface MailText {
  readonly markdown: string;
  readonly parts: readonly Part[];
  readonly words: number;
  /** Where the text starts in the draft. */
  readonly start: number;
}

/** The mail as the reader gets it. Never holds front matter, comments or `## Background`. */
export interface Mail {
  /** The name under the message, where one stands. */
  readonly signedBy: string | undefined;
  readonly to: string | undefined;
  readonly subject: string | undefined;
  readonly attachments: readonly string[];
  readonly message: MailText;
  readonly forwardable: (MailText & { readonly heading: string }) | undefined;
}

/** Reads off a draft what would be sent. */
export function toMail(draft: Draft): Mail {
  return {
    signedBy: undefined,
    to: undefined,
    subject: undefined,
    attachments: [],
    message: { markdown: draft.text, parts: draft.parts, words: 0, start: 0 },
    forwardable: undefined,
  };
}
