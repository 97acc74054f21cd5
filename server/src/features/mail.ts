import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Analysis } from '../analysis';
import { contains, enclosedIn, type Finding } from '../core';
import { parseMailbox } from '../core/mailbox';
import { toOutgoing } from '../core/outgoing';
import type { MailAnswer } from '../protocol';

/** The mail as it is sent, and what speaks against sending it. `from` is the writer's own setting. */
export function mail(
  { version }: TextDocument,
  { draft, findings }: Analysis,
  from: string | undefined,
): MailAnswer {
  const { to, subject, attachments, text, html, forwardable } = toOutgoing(draft);
  const [sender, recipient] = [from, to].map((mailbox) => mailbox && parseMailbox(mailbox));
  const enclosed = enclosedIn(draft);
  const inForwardable = (finding: Finding) => enclosed !== undefined && contains(enclosed, finding);
  return {
    version,
    ...(sender && { from: sender }),
    ...(recipient && { to: recipient }),
    ...(subject !== undefined && { subject }),
    attachments,
    text,
    html,
    ...(forwardable && { forwardable }),
    errors: findings
      .filter(({ severity }) => severity === 'error')
      .map((finding) => ({ message: finding.message, inForwardable: inForwardable(finding) })),
  };
}
