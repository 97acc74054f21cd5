import type { Diagnostic, DocumentDiagnosticReport } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Analysis } from '../analysis';
import type { ClientSupport } from '../client-support';
import { toDiagnostic } from '../convert';

/** The findings of a draft as diagnostics, in the order of the text. */
export function diagnostics(
  document: TextDocument,
  { draft, findings }: Analysis,
  support: ClientSupport,
): Diagnostic[] {
  return findings.map((finding) => toDiagnostic(document, draft, finding, support));
}

/** The answer to a pull: `unchanged` where the client already holds the diagnostics of this analysis. */
export function diagnosticReport(
  document: TextDocument,
  analysis: Analysis,
  support: ClientSupport,
  previousResultId: string | undefined,
): DocumentDiagnosticReport {
  const resultId = analysis.id;
  return previousResultId === resultId
    ? { kind: 'unchanged', resultId }
    : { kind: 'full', resultId, items: diagnostics(document, analysis, support) };
}
