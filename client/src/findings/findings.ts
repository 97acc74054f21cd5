import { type Diagnostic, languages, type Uri } from 'vscode';
import type { DiagnosticData } from '../../../server/src/protocol';

/** The findings that show in a draft, in the order of the text. */
export function findingsOf(uri: Uri): readonly Diagnostic[] {
  return languages
    .getDiagnostics(uri)
    .filter(({ source }) => source === 'intro')
    .sort((a, b) => a.range.start.compareTo(b.range.start));
}

/** The id of the rule behind a finding. */
export function ruleOf({ code }: Diagnostic): unknown {
  return typeof code === 'object' ? code.value : code;
}

/** What the server sent along: the language client keeps it in a property that the editor does not know. */
export function dataOf({
  data,
}: Diagnostic & { readonly data?: DiagnosticData }): DiagnosticData | undefined {
  return data;
}
