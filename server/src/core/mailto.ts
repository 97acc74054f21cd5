import type { Mailbox } from './mailbox';

/** What opens a mail program: a recipient, a subject and a text, but no formatting and no attachment. */
export interface MailtoParts {
  readonly to?: Mailbox | undefined;
  readonly subject?: string | undefined;
  readonly text: string;
}

/**
 * The longest link that arrives everywhere, in characters. Windows refuses to open one of more than 2,081
 * (electron/electron#9987; INTERNET_MAX_URL_LENGTH); other systems take much more.
 */
export const longestMailto = 2000;

/** A `mailto:` link (RFC 6068). Lines end in CR LF, as it asks; spaces are `%20`: a `+` would stay a plus. */
export function toMailto({ to, subject, text }: MailtoParts): string {
  const fields = [
    ...(subject ? [`subject=${encoded(subject.replace(/\s+/g, ' '))}`] : []),
    ...(text ? [`body=${encoded(text.replace(/\r\n?|\n/g, '\r\n'))}`] : []),
  ];
  // Only an address may stand there, no name.
  const address = encoded(to?.address ?? '').replace(/%40/g, '@');
  return `mailto:${address}${fields.length > 0 ? `?${fields.join('&')}` : ''}`;
}

/** Half of a surrogate pair has no encoding: it becomes the replacement character. */
const encoded = (text: string): string => encodeURIComponent(text.replace(/\p{Cs}/gu, '\uFFFD'));
