import type { Mailbox } from './mailbox';
import { mediaType } from './media-types';
import { base64, lineEnd, mailboxHeader, parameterHeader, quotedPrintable, textHeader } from './mime';
import type { Forms } from './outgoing';

/** A file that goes with a mail, by its name without folders. */
export interface Attachment {
  readonly name: string;
  readonly content: Uint8Array;
}

/** What is written down of a mail that nobody has sent yet. */
export interface Unsent extends Forms {
  readonly from?: Mailbox | undefined;
  readonly to?: Mailbox | undefined;
  readonly subject?: string | undefined;
  readonly attachments: readonly Attachment[];
}

/**
 * Writes a mail as an RFC 5322 file that mail programs open to be finished and sent: `X-Unsent` says so. When it is
 * sent, and as what, is theirs to say: there is no date and no message id, and a sender only where one is known.
 */
export function toEml({ from, to, subject, text, html, attachments }: Unsent): string {
  const headers = [
    ...(from ? mailboxHeader('From', from) : []),
    ...(to ? mailboxHeader('To', to) : []),
    ...(subject ? [textHeader('Subject', subject)] : []),
    'X-Unsent: 1',
    'MIME-Version: 1.0',
  ];
  const body = multipart('alternative', [textPart('plain', text), textPart('html', page(html))]);
  const whole = attachments.length > 0 ? multipart('mixed', [body, ...attachments.map(filePart)]) : body;
  return `${headers.join(lineEnd)}${lineEnd}${whole}`;
}

const page = (html: string): string =>
  `<!DOCTYPE html>\n<html>\n<head><meta charset="utf-8"></head>\n<body>\n${html}</body>\n</html>\n`;

function textPart(subtype: string, text: string): string {
  return part(
    [`Content-Type: text/${subtype}; charset=utf-8`, 'Content-Transfer-Encoding: quoted-printable'],
    quotedPrintable(text),
  );
}

function filePart({ name, content }: Attachment): string {
  return part(
    [
      `Content-Type: ${mediaType(name)}${charset(name, content)}`,
      'Content-Transfer-Encoding: base64',
      parameterHeader('Content-Disposition', 'attachment', 'filename', name),
    ],
    base64(content),
  );
}

/** Text without a charset is read as ASCII. */
function charset(name: string, content: Uint8Array): string {
  if (!mediaType(name).startsWith('text/')) return '';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(content);
    return '; charset=utf-8';
  } catch {
    return '';
  }
}

/** Parts with a boundary that neither encoding can produce (RFC 2045, 6.7). */
function multipart(subtype: string, parts: readonly string[]): string {
  const boundary = `=_${subtype}`;
  const inner = parts.map((each) => `--${boundary}${lineEnd}${each}${lineEnd}`).join('');
  return part([`Content-Type: multipart/${subtype}; boundary="${boundary}"`], `${inner}--${boundary}--`);
}

const part = (headers: readonly string[], body: string): string => [...headers, '', body].join(lineEnd);
