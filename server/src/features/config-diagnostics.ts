import type { DiagnosticSeverity, PublishDiagnosticsParams } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { toRange } from '../convert';
import type { ConfigFile } from '../core';
import type { DraftConfig } from '../surroundings';

const warning: DiagnosticSeverity = 2;

/** What is wrong in a configuration file. No editor pulls diagnostics of it from this server, so they are sent. */
export function configDiagnostics(
  { uri, file }: DraftConfig,
  problems: ConfigFile['problems'],
): PublishDiagnosticsParams {
  const document = TextDocument.create(uri, 'yaml', 0, file.text);
  const diagnostics = problems.map((problem) => ({
    range: toRange(document, problem),
    severity: warning,
    source: 'intro',
    message: problem.message,
  }));
  return { uri, diagnostics };
}
