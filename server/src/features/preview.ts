import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Analysis } from '../analysis';
import { toRange } from '../convert';
import { type MailText, toMail } from '../core';
import { checklist } from '../core/checklist';
import { inferencesOf } from '../core/inferences';
import { previewHtml } from '../core/mail-html';
import { offeredFixes } from '../offered-fixes';
import type { Preview, PreviewCheck, PreviewText } from '../protocol';

/** What the reader would get if the draft were sent as it stands. `from` is the writer's own setting. */
export function preview(document: TextDocument, analysis: Analysis, from: string | undefined): Preview {
  const { draft, findings } = analysis;
  const mail = toMail(draft);
  const sender = from ?? mail.signedBy;
  const to = mail.to ?? inferencesOf(draft).find(({ key }) => key === 'to')?.value;
  return {
    version: document.version,
    kind: draft.kind,
    kindInferred: draft.kindInferred,
    ...(sender !== undefined && { from: sender }),
    ...(to !== undefined && { to }),
    toInferred: to !== mail.to,
    ...(mail.subject !== undefined && { subject: mail.subject }),
    attachments: mail.attachments,
    message: previewText(mail.message),
    ...(mail.forwardable && {
      forwardable: { ...previewText(mail.forwardable), heading: mail.forwardable.heading },
    }),
    findings: findings.map((finding) => ({
      rule: finding.rule,
      severity: finding.severity,
      message: finding.message,
      range: toRange(document, finding),
      fixes: offeredFixes(finding).map(({ title }) => title),
    })),
    fixable: findings.some(({ fixes }) => fixes.some(({ safe }) => safe)),
    checklist: previewChecks(document, analysis),
  };
}

function previewText({ markdown, parts, words }: MailText): PreviewText {
  return {
    html: previewHtml(markdown, parts),
    roles: [...new Set(parts.map(({ role }) => role))],
    words,
  };
}

function previewChecks(
  document: TextDocument,
  { draft, findings, today }: Analysis,
): readonly PreviewCheck[] {
  return checklist(draft, findings, today).map(({ principle, title, state, words, note, findings: own }) => ({
    principle,
    title,
    state,
    ...(words && { words: { text: words.text, range: toRange(document, words) } }),
    ...(note !== undefined && { note }),
    findings: own.map((finding) => findings.indexOf(finding)),
  }));
}
