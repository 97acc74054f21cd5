import { toRange } from '../convert';
import type { Fix } from '../core';
import { offeredFixes } from '../offered-fixes';
import { linesOf, type Report } from './report';

/** The findings for programs. The shape is a promise: `version` goes up when something in it changes meaning. */
export function json(reports: readonly Report[]): string {
  return `${JSON.stringify({ version: 1, files: reports.map(file) })}\n`;
}

function file(report: Report) {
  const document = linesOf(report);
  return {
    path: report.path,
    kind: report.draft.kind,
    parts: report.draft.parts.map(({ role, start, end }) => ({ role, start, end })),
    findings: report.findings.map((finding) => ({
      rule: finding.rule,
      severity: finding.severity,
      message: finding.message,
      start: finding.start,
      end: finding.end,
      range: toRange(document, finding),
      // What selects something, or makes a file, is for an editor.
      fixes: offeredFixes(finding, ({ edits, creates }) => edits.length > 0 && !creates).map(fixOf),
    })),
  };
}

function fixOf({ title, safe, preferred = false, edits }: Fix) {
  return { title, safe, preferred, edits: edits.map(({ start, end, text }) => ({ start, end, text })) };
}
