/** The requests that client and server share beyond LSP. Types only cross the wire as JSON. */
import type { Command } from 'vscode-languageserver';
import type { Check } from './core/checklist';
import type { Kind, Role } from './core/draft';
import type { SettingsLayer } from './core/effective-config';
import type { Mailbox } from './core/mailbox';
import type { Forms } from './core/outgoing';
import type { Severity } from './core/rule';

/** Client to server: what the reader would get, for one open draft. Answered with null when it is not open. */
export const previewRequest = 'intro/preview';

/** Names the draft that a request is about. */
export interface DraftParams {
  readonly uri: string;
}

/** A text that leaves the draft, as the preview shows it. */
export interface PreviewText {
  /** Safe to put into a page: nothing in it comes from the draft but text and the targets of links. */
  readonly html: string;
  /** The roles of its parts, each once. */
  readonly roles: readonly Role[];
  /** Words as the rules count them. */
  readonly words: number;
}

/** A place in the draft; lines and characters count from 0. */
export interface PreviewRange {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

export interface PreviewFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly range: PreviewRange;
  /** The titles of its fixes, as the code actions at its place have them. */
  readonly fixes: readonly string[];
}

/** A principle, and what keeps it or stands against it. */
export interface PreviewCheck extends Pick<Check, 'principle' | 'title' | 'state'> {
  /** The words that keep it, and where they stand. */
  readonly words?: { readonly text: string; readonly range: PreviewRange };
  readonly note?: string;
  /** Its findings, by their index in the preview's. */
  readonly findings: readonly number[];
}

export interface Preview {
  readonly version: number;
  readonly kind: Kind;
  /** The kind was read from the text because front matter does not name it. */
  readonly kindInferred: boolean;
  readonly from?: string;
  readonly to?: string;
  /** `to` was read from the greeting because front matter does not name it. */
  readonly toInferred: boolean;
  readonly subject?: string;
  readonly attachments: readonly string[];
  readonly message: PreviewText;
  /** The second card: the text that the reader can pass on, or the draft letter. */
  readonly forwardable?: PreviewText & { readonly heading: string };
  readonly findings: readonly PreviewFinding[];
  /** Some of them can be fixed without the writer. */
  readonly fixable: boolean;
  readonly checklist: readonly PreviewCheck[];
}

/** Client to server: the mail as it is sent, for one open draft. Answered with null when it is not open. */
export const mailRequest = 'intro/mail';

/** The mail in the forms in which it leaves the editor. */
export interface MailAnswer extends Forms {
  readonly version: number;
  /** Who sends it and who gets it; a mailbox or a plain name. */
  readonly from?: Mailbox;
  readonly to?: Mailbox;
  readonly subject?: string;
  /** Paths relative to the draft. */
  readonly attachments: readonly string[];
  /** The text to pass on, or the draft letter, alone. */
  readonly forwardable?: Forms;
  /** The messages of findings that say that it should not be sent as it stands. */
  readonly errors: readonly MailError[];
}

export interface MailError {
  readonly message: string;
  /** It stands in the text to pass on. */
  readonly inForwardable: boolean;
}

/** Client to server: what can be said of an open draft in a line. Answered with null when it is not open. */
export const glanceRequest = 'intro/glance';

export interface Glance {
  /** "84 words, 25 s to read" */
  readonly length: string;
  /** How many findings have a fix that needs nothing from the writer. */
  readonly safeFixes: number;
}

/**
 * Client to server: each setting and each option of a rule that holds for an open draft, with where it comes from, as YAML.
 * Answered with null when the draft is not open.
 */
export const configurationRequest = 'intro/configuration';

export interface ConfigurationParams extends DraftParams {
  /** The settings of the editor by the places they are made in, the defaults first. */
  readonly layers: readonly SettingsLayer[];
}

/** What a diagnostic carries as its `data`, for a client that is quiet about what is being written. */
export interface DiagnosticData {
  /** The passage that the diagnostic is about: a sentence, a field of front matter. */
  readonly passage: PreviewFinding['range'];
  /** Something is missing, which may be what is written next. */
  readonly absence: boolean;
}

/** Translated sentences by the English ones: a bundle of `client/l10n`. */
export type Strings = Readonly<Record<string, string>>;

/** What the client hands over at start, as `initializationOptions`. */
export interface InitializationOptions {
  /** Fixes the clock, for tests: an ISO 8601 calendar date. */
  readonly today?: string;
  /** Commands of the client that take the uri of a draft: lenses run those of them that they know. */
  readonly commands?: readonly string[];
  /** What the server says in the language of the user, by the English. English where it is left out. */
  readonly strings?: Strings;
  /** The editor has an outline of Markdown's headings: the server's leaves them out. */
  readonly headingsElsewhere?: boolean;
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
  /** Show lines above the message and the text to forward; true when left out. */
  readonly codeLens?: boolean;
  /** Show what was read from the text behind the words that say it; false when left out. */
  readonly inlayHints?: boolean;
}
