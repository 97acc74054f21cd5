/** The requests that client and server share beyond LSP. Types only cross the wire as JSON. */
import type { Command } from 'vscode-languageserver';
import type { Kind, Role } from './core/draft';
import type { Severity } from './core/rule';

/** Client to server: what the reader would get, for one open draft. Answered with null when it is not open. */
export const previewRequest = 'intro/preview';

export interface PreviewParams {
  readonly uri: string;
}

/** A stretch of a text with a role; offsets are UTF-16 code units into that text's `markdown`. */
export interface PreviewPart {
  readonly role: Role;
  readonly start: number;
  readonly end: number;
}

/** A text that leaves the draft: comments are gone, the Markdown is still Markdown. */
export interface PreviewText {
  readonly markdown: string;
  readonly parts: readonly PreviewPart[];
  /** Words as the rules count them. */
  readonly words: number;
  /** The line of the draft where the text starts, from 0. */
  readonly line: number;
}

export interface PreviewFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly range: {
    readonly start: { readonly line: number; readonly character: number };
    readonly end: { readonly line: number; readonly character: number };
  };
}

export interface Preview {
  readonly version: number;
  readonly kind: Kind;
  /** The kind was read from the text because front matter does not name it. */
  readonly kindInferred: boolean;
  readonly from?: string;
  readonly to?: string;
  readonly subject?: string;
  readonly attachments: readonly string[];
  readonly message: PreviewText;
  /** The second card: the text that the reader can pass on, or the draft letter. */
  readonly forwardable?: PreviewText & { readonly heading: string };
  readonly findings: readonly PreviewFinding[];
}

/** What the client hands over at start, as `initializationOptions`. */
export interface InitializationOptions {
  /** Fixes the clock, for tests: an ISO 8601 calendar date. */
  readonly today?: string;
  /** The settings, from a client that cannot be asked for them. */
  readonly settings?: Settings;
  /** A command of the client's that shows completions: run when a key is inserted whose values come next. */
  readonly suggestCommand?: Command;
}

/** The settings section that the server asks for, per resource. */
export interface Settings {
  /** Mailbox of the writer, as the preview shows it. */
  readonly from?: string;
  /** Rule id to severity, `off`, or `{ severity, …options }`. Checked by `resolveConfig`. */
  readonly rules?: unknown;
}
