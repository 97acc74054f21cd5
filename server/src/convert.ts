/**
 * Between the core, which counts offsets, and LSP, which counts lines. Nothing else knows both sides.
 * Imports only types from LSP, so that the command line can print positions without carrying a server.
 */
import type {
  CreateFile,
  Diagnostic,
  DiagnosticSeverity,
  MarkupContent,
  MarkupKind,
  Range,
  SnippetTextEdit,
  TextDocumentEdit,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { homepage } from '../../package.json';
import { type Draft, type Edit, type Finding, inOrder, type Severity, type Span } from './core';
import type { Line, Piece } from './core/explanation';
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

/** A file to be made beside the document, with its text. */
export interface NewFile {
  readonly uri: string;
  readonly text: string;
}

/**
 * Edits of one document. Versioned, so that the client refuses them once the document has moved on;
 * `versioned` is false for clients that know only the older form, without snippets and files.
 */
export function toWorkspaceEdit(
  { uri, version }: TextDocument,
  edits: (TextEdit | SnippetTextEdit)[],
  versioned: boolean,
  file?: NewFile,
): WorkspaceEdit {
  if (!versioned) return { changes: { [uri]: edits as TextEdit[] } };
  const own = edits.length > 0 ? [{ textDocument: { uri, version }, edits }] : [];
  return { documentChanges: file ? [...making(file), ...own] : own };
}

/** An explanation in the markup that the client shows. */
export function toMarkup(lines: readonly Line[], kind: MarkupKind): MarkupContent {
  const write = kind === 'markdown' ? inMarkdown : inPlainText;
  return { kind, value: lines.map((line) => line.map(write).join('')).join('\n\n') };
}

function inMarkdown(piece: Piece): string {
  if (typeof piece === 'string') return escaped(piece);
  if ('strong' in piece) return `**${escaped(piece.strong)}**`;
  if ('code' in piece) return `\`${piece.code}\``;
  if ('quote' in piece) return escaped(piece.quote);
  if ('terms' in piece)
    return piece.terms.map(([name, meaning]) => `- \`${name}\`: ${escaped(meaning)}`).join('\n');
  return `[${piece.rule}](${rulePage(piece.rule)})`;
}

/** The words of a draft must not become links or images, nor those of a rule lose their brackets. */
const escaped = (text: string): string => text.replace(/[\\`*_{}[\]<>()#!|~&]/g, '\\$&').replace(/\s+/g, ' ');

function inPlainText(piece: Piece): string {
  if (typeof piece === 'string') return piece;
  if ('strong' in piece) return piece.strong;
  if ('code' in piece) return piece.code;
  if ('quote' in piece) return piece.quote;
  if ('terms' in piece) return piece.terms.map(([name, meaning]) => `${name}: ${meaning}`).join('\n');
  return piece.rule;
}
/** A file that is there already is left alone: then the client refuses the whole edit. */
function making({ uri, text }: NewFile): (CreateFile | TextDocumentEdit)[] {
  const start = { line: 0, character: 0 };
  return [
    { kind: 'create', uri, options: { overwrite: false, ignoreIfExists: false } },
    { textDocument: { uri, version: null }, edits: [{ range: { start, end: start }, newText: text }] },
  ];
}

/** Edits without anything to be filled in; in order, since some editors take an insertion behind a replacement for an overlap. */
export const toTextEdits = (document: TextDocument, edits: readonly Edit[]): TextEdit[] =>
  inOrder(edits).map((edit) => ({ range: toRange(document, edit), newText: edit.text }));
