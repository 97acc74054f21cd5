import type { Draft } from './draft';
import { isUrl, type Mail, toMail } from './mail';
import { mailHtml } from './mail-html';
import { mailText } from './mail-text';

/** A text in the two forms in which mail programs take it. Lines of the plain one end in `\n`. */
export interface Forms {
  readonly text: string;
  readonly html: string;
}

/** The mail as it leaves the editor. Never holds front matter, comments or `## Background`. */
export interface Outgoing extends Forms, Pick<Mail, 'to' | 'subject'> {
  /** Paths relative to the draft. What is attached as a link stands in the text instead. */
  readonly attachments: readonly string[];
  /** The text to pass on, or the draft letter, alone. */
  readonly forwardable: Forms | undefined;
}

/**
 * What is sent of a draft: the message and, below a line, the text that it brings along for its reader to forward or
 * to use. That is where the message says it is.
 */
export function toOutgoing(draft: Draft): Outgoing {
  const { to, subject, attachments, message, forwardable } = toMail(draft);
  // What is attached as a link has to be in the text.
  const links = attachments.filter((path) => isUrl(path) && !message.markdown.includes(path));
  const own = formsOf([message.markdown, links.map((url) => `<${url}>`).join('\n')].join('\n\n'));
  const brought = forwardable && formsOf(forwardable.markdown);
  const both = [own, brought].filter((forms) => forms !== undefined && forms.text !== '') as readonly Forms[];
  return {
    to,
    subject,
    attachments: attachments.filter((path) => !isUrl(path)),
    text: both.map(({ text }) => text).join('\n\n---\n\n'),
    html: both.map(({ html }) => html).join('<hr>\n'),
    forwardable: brought?.text ? brought : undefined,
  };
}

const formsOf = (markdown: string): Forms => ({ text: mailText(markdown), html: mailHtml(markdown) });
