import type {
  CodeAction,
  CodeActionContext,
  CodeActionKind,
  CodeActionTriggerKind,
  Diagnostic,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Analysis } from '../analysis';
import type { ClientSupport } from '../client-support';
import { toDiagnostic, toWorkspaceEdit } from '../convert';
import { type Finding, type Fix, type Span, touches } from '../core';
import { ignoreInDraft } from '../core/ignore';
import { offeredFixes } from '../offered-fixes';
import { selectSpan } from './select';
import { smallestEdit } from './smallest-edit';

const fixAllKind = 'source.fixAll.intro';
const automatic: CodeActionTriggerKind = 2;

/** The kinds of code action that the server may answer with. */
export const codeActionKinds: CodeActionKind[] = ['quickfix', fixAllKind];

/**
 * The repairs for what the span touches, read from the analysis of the current version: what the client
 * believes to be wrong may be older. In the order of a menu: fixes, everything at once, ignoring.
 */
export function codeActions(
  document: TextDocument,
  analysis: Analysis,
  support: ClientSupport,
  span: Span,
  context: Pick<CodeActionContext, 'only' | 'triggerKind'>,
): CodeAction[] {
  if (!support.codeActions) return [];
  const quick = asks(context.only, 'quickfix') ? quickFixes(document, analysis, support, span) : noQuickFixes;
  const all = asksForAll(context) ? fixAllAction(document, analysis, support) : [];
  return [...quick.fixes, ...all, ...quick.ignores];
}

/** Kinds form a hierarchy: who asks for `source` asks for `source.fixAll.intro` too. */
function asks(only: readonly CodeActionKind[] | undefined, kind: CodeActionKind): boolean {
  return (
    !only?.length || only.some((asked) => asked === '' || kind === asked || kind.startsWith(`${asked}.`))
  );
}

/** Unasked, a lightbulb would shine on every line of a draft that has one finding somewhere. */
function asksForAll({ only, triggerKind }: Pick<CodeActionContext, 'only' | 'triggerKind'>): boolean {
  return asks(only, fixAllKind) && (Boolean(only?.length) || triggerKind !== automatic);
}

interface QuickFixes {
  readonly fixes: readonly CodeAction[];
  readonly ignores: readonly CodeAction[];
}

const noQuickFixes: QuickFixes = { fixes: [], ignores: [] };

function quickFixes(
  document: TextDocument,
  { draft, findings }: Analysis,
  support: ClientSupport,
  span: Span,
): QuickFixes {
  const fixes: CodeAction[] = [];
  const byRule = new Map<string, Diagnostic[]>();
  for (const finding of findings) {
    if (!touches(finding, span)) continue;
    const diagnostic = toDiagnostic(document, draft, finding, support);
    byRule.set(finding.rule, [...(byRule.get(finding.rule) ?? []), diagnostic]);
    for (const [index, fix] of possibleFixes(finding, support).entries()) {
      const action = quickFix(document, fix, [diagnostic], support);
      // Of several preferred actions an editor would take any.
      fixes.push(index === 0 && fix.preferred ? { ...action, isPreferred: true } : action);
    }
  }
  const ignores: CodeAction[] = [];
  for (const [rule, diagnostics] of byRule) {
    const edits = ignoreInDraft(draft, rule);
    const title = `Ignore "${rule}" in this draft`;
    ignores.push(quickFix(document, { title, edits }, diagnostics, support));
  }
  return { fixes, ignores };
}

/** The fixes that the client can carry out. */
function possibleFixes(finding: Finding, { showDocument }: ClientSupport): readonly Fix[] {
  return offeredFixes(finding).filter(({ edits }) => edits.length > 0 || showDocument);
}

function quickFix(
  document: TextDocument,
  { title, edits, select }: Pick<Fix, 'title' | 'edits' | 'select'>,
  diagnostics: Diagnostic[],
  { versionedEdits }: ClientSupport,
): CodeAction {
  return {
    title,
    kind: 'quickfix',
    diagnostics,
    ...(edits.length > 0 && { edit: toWorkspaceEdit(document, edits, versionedEdits) }),
    ...(select && { command: selectSpan(document, title, select) }),
  };
}

function fixAllAction(
  document: TextDocument,
  analysis: Analysis,
  { versionedEdits }: ClientSupport,
): CodeAction[] {
  const edit = smallestEdit(analysis.draft.text, analysis.fixed());
  if (!edit) return [];
  return [
    {
      title: 'Apply all safe fixes',
      kind: fixAllKind,
      edit: toWorkspaceEdit(document, [edit], versionedEdits),
    },
  ];
}
