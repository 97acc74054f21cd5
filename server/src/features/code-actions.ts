import * as l10n from '@vscode/l10n';
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
import { type NewFile, toDiagnostic, toTextEdits, toWorkspaceEdit } from '../convert';
import { type Finding, type Fix, type Span, togetherIn, touches } from '../core';
import { ignoreInDraft } from '../core/ignore';
import { fixesAtOnePlace, offeredFixes, places } from '../offered-fixes';
import { type Refactoring, refactorings } from './refactorings';
import { selectSpan, showFile } from './select';
import { smallestEdit } from './smallest-edit';
import { withTabStops } from './tab-stops';

const fixAllKind = 'source.fixAll.intro';
const automatic: CodeActionTriggerKind = 2;

const refactoringKinds: CodeActionKind[] = ['refactor.move', 'refactor.rewrite'];

/** The kinds of code action that the server may answer with. */
export const codeActionKinds: CodeActionKind[] = ['quickfix', ...refactoringKinds, fixAllKind];

/**
 * The repairs for what the span touches, read from the analysis of the current version: what the client
 * believes to be wrong may be older. In the order of a menu: fixes, everything at once, what can be done to a sentence
 * that has no fault, ignoring.
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
  const all = asksUnprompted(context, fixAllKind) ? fixAllAction(document, analysis, support, context) : [];
  // They take longer to find than to drop, and a lightbulb asks at each move of the caret.
  const wanted = refactoringKinds.some((kind) => asksUnprompted(context, kind));
  const other = (wanted ? refactorings(analysis, span) : [])
    .filter(({ kind }) => asksUnprompted(context, kind))
    .map((refactoring) => refactorAction(document, refactoring, support));
  return [...quick.fixes, ...all, ...other, ...quick.ignores];
}

/** Kinds form a hierarchy: who asks for `source` asks for `source.fixAll.intro` too. */
function asks(only: readonly CodeActionKind[] | undefined, kind: CodeActionKind): boolean {
  return (
    !only?.length || only.some((asked) => asked === '' || kind === asked || kind.startsWith(`${asked}.`))
  );
}

/** Without being asked for, what is always possible would make a lightbulb shine on every line. */
function asksUnprompted(
  { only, triggerKind }: Pick<CodeActionContext, 'only' | 'triggerKind'>,
  kind: CodeActionKind,
): boolean {
  return asks(only, kind) && (Boolean(only?.length) || triggerKind !== automatic);
}

interface QuickFixes {
  readonly fixes: readonly CodeAction[];
  readonly ignores: readonly CodeAction[];
}

const noQuickFixes: QuickFixes = { fixes: [], ignores: [] };

function quickFixes(
  document: TextDocument,
  analysis: Analysis,
  support: ClientSupport,
  span: Span,
): QuickFixes {
  const { draft, findings } = analysis;
  const fixes: CodeAction[] = [];
  const byRule = new Map<string, Diagnostic[]>();
  for (const place of places(findings.filter((finding) => touches(finding, span)))) {
    for (const { finding, fixes: offered } of fixesAtOnePlace(place, (one) => possibleFixes(one, support))) {
      const diagnostic = toDiagnostic(document, draft, finding, support);
      byRule.set(finding.rule, [...(byRule.get(finding.rule) ?? []), diagnostic]);
      for (const [index, fix] of offered.entries()) {
        const action = quickFix(document, fix, [diagnostic], support);
        // Of several preferred actions an editor would take any.
        fixes.push(index === 0 && fix.preferred ? { ...action, isPreferred: true } : action);
      }
    }
  }
  const ignores: CodeAction[] = [];
  for (const [rule, diagnostics] of byRule) {
    fixes.push(...fixAllOf(document, analysis, support, rule));
    const edits = ignoreInDraft(draft, rule);
    const title = l10n.t('Ignore "{0}" in this draft', rule);
    ignores.push(quickFix(document, { title, edits }, diagnostics, support));
  }
  return { fixes, ignores };
}

/** The fix that stands first in the menu of each finding of a rule, where the rule has several that can go together. */
function fixAllOf(
  document: TextDocument,
  { draft, findings }: Analysis,
  support: ClientSupport,
  rule: string,
): readonly CodeAction[] {
  const fixable = findings.flatMap((finding) => {
    const [fix] = finding.rule === rule ? possibleFixes(finding, support) : [];
    return fix && fix.edits.length > 0 && !fix.creates ? [{ finding, fix }] : [];
  });
  const chosen = new Set(
    togetherIn(
      draft,
      fixable.map(({ fix }) => fix),
    ),
  );
  if (chosen.size < 2) return [];
  const fixed = fixable.filter(({ fix }) => chosen.has(fix));
  const total = findings.filter((finding) => finding.rule === rule).length;
  const title =
    chosen.size === total
      ? l10n.t('Fix all {0} findings of "{1}"', total, rule)
      : l10n.t('Fix {0} of {1} findings of "{2}"', chosen.size, total, rule);
  // No tab stops: what is blank in two sentences need not be the same.
  const edits = toTextEdits(
    document,
    fixed.flatMap(({ fix }) => fix.edits),
  );
  return [
    {
      title,
      kind: 'quickfix',
      diagnostics: fixed.map(({ finding }) => toDiagnostic(document, draft, finding, support)),
      edit: toWorkspaceEdit(document, edits, support.versionedEdits),
    },
  ];
}

/** The fixes that the client can carry out. */
function possibleFixes(finding: Finding, { showDocument, createsFiles }: ClientSupport): readonly Fix[] {
  return offeredFixes(finding, ({ edits, creates, select }) =>
    creates ? createsFiles : edits.length > 0 || (select !== undefined && showDocument),
  );
}

function quickFix(
  document: TextDocument,
  { title, edits, select, creates }: Pick<Fix, 'title' | 'edits' | 'select' | 'creates'>,
  diagnostics: Diagnostic[],
  support: ClientSupport,
): CodeAction {
  const file: NewFile | undefined = creates && {
    uri: document.uri.slice(0, document.uri.lastIndexOf('/') + 1) + encodeURIComponent(creates.name),
    text: creates.text,
  };
  const command = select
    ? selectSpan(document, title, select)
    : file && support.showDocument
      ? showFile(file.uri, title)
      : undefined;
  return {
    title,
    kind: 'quickfix',
    diagnostics,
    ...((edits.length > 0 || file) && { edit: editOf(document, edits, support, file) }),
    ...(command && { command }),
  };
}

function editOf(document: TextDocument, edits: Fix['edits'], support: ClientSupport, file?: NewFile) {
  // With a second file in an edit, editors put snippets in as they are.
  const filled = support.snippetEdits && !file ? withTabStops(document, edits) : toTextEdits(document, edits);
  return toWorkspaceEdit(document, filled, support.versionedEdits, file);
}

function refactorAction(
  document: TextDocument,
  { kind, title, edits }: Refactoring,
  support: ClientSupport,
): CodeAction {
  return { title, kind, edit: editOf(document, edits, support) };
}

/** What the action that applies all safe fixes carries until it is chosen. */
export interface FixAllData {
  readonly uri: string;
  readonly version: number;
}

/** In a menu its edit waits until it is chosen: to find it the draft is linted again and again. */
function fixAllAction(
  document: TextDocument,
  analysis: Analysis,
  support: ClientSupport,
  { only }: Pick<CodeActionContext, 'only'>,
): CodeAction[] {
  const action: CodeAction = { title: l10n.t('Apply all safe fixes'), kind: fixAllKind };
  if (support.resolvesEdits && !only?.length) {
    const data: FixAllData = { uri: document.uri, version: document.version };
    return analysis.findings.some(({ fixes }) => fixes.some(({ safe }) => safe)) ? [{ ...action, data }] : [];
  }
  const edit = fixAllEdit(document, analysis, support);
  return edit ? [{ ...action, edit }] : [];
}

/** The safe fixes of a draft as one edit; undefined where they change nothing. */
export function fixAllEdit(
  document: TextDocument,
  analysis: Analysis,
  { versionedEdits }: ClientSupport,
): CodeAction['edit'] {
  const edit = smallestEdit(analysis.draft.text, analysis.fixed());
  return edit && toWorkspaceEdit(document, toTextEdits(document, [edit]), versionedEdits);
}
