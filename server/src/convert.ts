/**
 * Between the core, which counts offsets, and LSP, which counts lines. Nothing else knows both sides.
 * Imports only types from LSP, so that the command line can print positions without carrying a server.
 */
import type { Diagnostic, DiagnosticSeverity, Range, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { homepage } from '../../package.json';
import type { Draft, Edit, Finding, Severity, Span } from './core';
import { passageAt } from './core/passage';
import type { DiagnosticData } from './protocol';

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: 1,
  warning: 2,
  information: 3,
  hint: 4,
};

/** The page that explains a rule. */
export function rulePage(rule: string): string {
  return `${homepage}/blob/main/docs/rules/${rule}.md`;
}

/** A span of the document as lines and characters, both from 0. */
export function toRange(document: TextDocument, span: Span): Range {
  return { start: document.positionAt(span.start), end: document.positionAt(span.end) };
}

/** A range as offsets. Positions beyond a line or the document end there, as LSP asks. */
export function toSpan(document: TextDocument, range: Range): Span {
  return { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
}

/** What of a diagnostic the client can take. */
export interface DiagnosticOptions {
  /** Other places that explain it. */
  readonly relatedInformation: boolean;
  /** What it carries for the client's own use. */
  readonly diagnosticData: boolean;
}

/** A finding of the draft as the editor shows it. */
export function toDiagnostic(
  document: TextDocument,
  draft: Draft,
  finding: Finding,
  { relatedInformation, diagnosticData }: DiagnosticOptions,
): Diagnostic {
  const diagnostic: Diagnostic = {
    range: toRange(document, finding),
    severity: severities[finding.severity],
    code: finding.rule,
    codeDescription: { href: rulePage(finding.rule) },
    source: 'intro',
    message: finding.message,
  };
  if (diagnosticData) {
    const passage = toRange(document, passageAt(draft, finding.start));
    diagnostic.data = { passage, absence: finding.absence } satisfies DiagnosticData;
  }
  if (relatedInformation && finding.related.length > 0) {
    diagnostic.relatedInformation = finding.related.map((place) => ({
      location: { uri: document.uri, range: toRange(document, place) },
      message: place.message,
    }));
  }
  return diagnostic;
}

/**
 * Edits of one document. Versioned, so that the client refuses them once the document has moved on;
 * `versioned` is false for clients that know only the older form.
 */
export function toWorkspaceEdit(
  document: TextDocument,
  edits: readonly Edit[],
  versioned: boolean,
): WorkspaceEdit {
  const { uri, version } = document;
  const textEdits = edits.map((edit): TextEdit => ({ range: toRange(document, edit), newText: edit.text }));
  return versioned
    ? { documentChanges: [{ textDocument: { uri, version }, edits: textEdits }] }
    : { changes: { [uri]: textEdits } };
}
