import {
  DiagnosticSeverity,
  type Disposable,
  EventEmitter,
  type LanguageStatusItem,
  LanguageStatusSeverity,
  languages,
  type TextDocument,
  type Uri,
  window,
} from 'vscode';
import { type DraftParams, type Glance, glanceRequest } from '../../server/src/protocol';
import { draftSelector, isDraft } from './drafts';
import { findingsOf } from './findings/findings';
import type { Pause } from './findings/pause';
import type { LanguageServer } from './language-server';

/** How long changes are collected before the server is asked, in milliseconds. */
const pause = 100;

/** A line of the status: what it says, and what can be done about it. */
interface Line {
  readonly text: string;
  readonly detail?: string;
  readonly severity?: LanguageStatusSeverity;
  readonly command?: { readonly title: string; readonly command: string };
}

/** The ids are in the order in which the editor lists them. */
const names = {
  'intro.findings': 'Intro Drafts: Findings',
  'intro.fixes': 'Intro Drafts: Safe Fixes',
  'intro.mail': 'Intro Drafts: Length',
  'intro.pause': 'Intro Drafts: Pause',
} as const;

type Id = keyof typeof names;

/** What the editor says of the draft in front, behind `{}` in its status bar: how it stands, and what to do next. */
export class LanguageStatus implements Disposable {
  readonly #items = new Map<Id, LanguageStatusItem>();
  readonly #changed = new EventEmitter<void>();
  readonly #subscriptions: readonly Disposable[];
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Fires when the status says something new. */
  readonly onDidChange = this.#changed.event;

  constructor(
    private readonly server: LanguageServer,
    private readonly paused: Pause,
  ) {
    this.#subscriptions = [
      window.onDidChangeActiveTextEditor(() => this.#schedule()),
      languages.onDidChangeDiagnostics(({ uris }) => {
        const key = window.activeTextEditor?.document.uri.toString();
        if (uris.some((uri) => uri.toString() === key)) this.#schedule();
      }),
      paused.onDidChange(() => this.#schedule()),
    ];
    this.#schedule();
  }

  /** The lines as they stand. */
  get texts(): readonly string[] {
    return [...this.#items.values()].map(({ text }) => text);
  }

  dispose(): void {
    clearTimeout(this.#timer);
    for (const subscription of this.#subscriptions) subscription.dispose();
    for (const item of this.#items.values()) item.dispose();
    this.#changed.dispose();
  }

  #schedule(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      const document = window.activeTextEditor?.document;
      if (document && isDraft(document)) void this.#update(document);
    }, pause);
  }

  async #update(document: TextDocument): Promise<void> {
    const glance = await this.#glance(document.uri).catch(() => undefined);
    // Meanwhile another draft may be in front.
    if (document !== window.activeTextEditor?.document) return this.#schedule();
    if (glance === null) return;
    const { paused } = this.paused;
    this.#say('intro.findings', glance ? this.#standing(document.uri) : unreachable);
    this.#say('intro.fixes', glance && glance.safeFixes > 0 && !paused ? fixes(glance) : undefined);
    this.#say('intro.mail', glance && { text: glance.length, command: preview });
    this.#say('intro.pause', glance && !paused ? checking : undefined);
    this.#changed.fire();
  }

  async #glance(uri: Uri): Promise<Glance | null> {
    const client = await this.server.start();
    const params: DraftParams = { uri: client.code2ProtocolConverter.asUri(uri) };
    return client.sendRequest<Glance | null>(glanceRequest, params);
  }

  #standing(uri: Uri): Line {
    if (this.paused.paused) return resting;
    const findings = findingsOf(uri);
    if (findings.length === 0) return { text: 'Clean' };
    const count = (severity: DiagnosticSeverity, name: string) => {
      const { length } = findings.filter((finding) => finding.severity === severity);
      return length === 0 ? [] : [`${length} ${name}${length === 1 ? '' : 's'}`];
    };
    const serious = [
      ...count(DiagnosticSeverity.Error, 'error'),
      ...count(DiagnosticSeverity.Warning, 'warning'),
    ];
    return {
      text: `${findings.length} to consider`,
      ...(serious.length > 0 && { detail: serious.join(', ') }),
      command: { title: 'Next finding', command: 'intro.nextFinding' },
    };
  }

  /** Shows a line, or takes it away. */
  #say(id: Id, line: Line | undefined): void {
    if (!line) {
      this.#items.get(id)?.dispose();
      this.#items.delete(id);
      return;
    }
    const item = this.#items.get(id) ?? languages.createLanguageStatusItem(id, draftSelector);
    this.#items.set(id, item);
    item.name = names[id];
    item.text = line.text;
    item.detail = line.detail ?? '';
    item.severity = line.severity ?? LanguageStatusSeverity.Information;
    item.command = line.command;
  }
}

const preview = { title: 'Open preview', command: 'intro.openPreviewToSide' };

const checking: Line = {
  text: 'Checked as you write',
  command: { title: 'Pause', command: 'intro.pause' },
};

/** Who comes back to a paused window must not take silence for praise. */
const resting: Line = {
  text: 'Paused',
  detail: 'Findings do not show in this window',
  severity: LanguageStatusSeverity.Warning,
  command: { title: 'Resume', command: 'intro.resume' },
};

const unreachable: Line = {
  text: 'Not checked',
  detail: 'The language server does not answer; the output "Intro Drafts" says why',
  severity: LanguageStatusSeverity.Error,
};

const fixes = ({ safeFixes }: Glance): Line => ({
  text: safeFixes === 1 ? '1 has a safe fix' : `${safeFixes} have safe fixes`,
  command: { title: 'Fix all', command: 'intro.fixAll' },
});
