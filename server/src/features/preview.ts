import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Analysis } from '../analysis';
import { toRange } from '../convert';
import { type MailText, toMail } from '../core';
import type { Preview, PreviewText } from '../protocol';

/** What the reader would get if the draft were sent as it stands. `from` is the writer's own setting. */
export function preview(document: TextDocument, analysis: Analysis, from: string | undefined): Preview {
  const { draft, findings } = analysis;
  const mail = toMail(draft);
  const sender = from ?? mail.signedBy;
  return {
    version: document.version,
    kind: draft.kind,
    kindInferred: draft.kindInferred,
    ...(sender !== undefined && { from: sender }),
    ...(mail.to !== undefined && { to: mail.to }),
    ...(mail.subject !== undefined && { subject: mail.subject }),
    attachments: mail.attachments,
    message: previewText(document, mail.message),
    ...(mail.forwardable && {
      forwardable: { ...previewText(document, mail.forwardable), heading: mail.forwardable.heading },
    }),
    findings: findings.map((finding) => ({
      rule: finding.rule,
      severity: finding.severity,
      message: finding.message,
      range: toRange(document, finding),
    })),
  };
}

function previewText(document: TextDocument, { markdown, parts, words, start }: MailText): PreviewText {
  return { markdown, parts, words, line: document.positionAt(start).line };
}
