import {
  DiagnosticSeverity,
  type Disposable,
  EventEmitter,
  type LanguageStatusItem,
  LanguageStatusSeverity,
  l10n,
  languages,
  type TextDocument,
  type Uri,
  window,
} from 'vscode';
import { type DraftParams, type Glance, glanceRequest } from '../../server/src/protocol';
import { draftSelector, isDraft } from './drafts';
import type { FillingIn } from './findings/filling-in';
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
  'intro.findings': l10n.t('Intro Drafts: Findings'),
  'intro.fixes': l10n.t('Intro Drafts: Safe Fixes'),
  'intro.mail': l10n.t('Intro Drafts: Length'),
  'intro.pause': l10n.t('Intro Drafts: Pause'),
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
    private readonly fillingIn: FillingIn,
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
    this.#say('intro.findings', glance ? this.#standing(document) : unreachable);
    this.#say('intro.fixes', glance && glance.safeFixes > 0 && !paused ? fixes(glance) : undefined);
    this.#say('intro.mail', glance && length(glance));
    this.#say('intro.pause', glance && !paused ? checking : undefined);
    this.#changed.fire();
  }

  async #glance(uri: Uri): Promise<Glance | null> {
    const client = await this.server.start();
    const params: DraftParams = { uri: client.code2ProtocolConverter.asUri(uri) };
    return client.sendRequest<Glance | null>(glanceRequest, params);
  }

  #standing(document: TextDocument): Line {
    if (this.paused.paused) return resting;
    const findings = findingsOf(document.uri);
    const blanks = this.fillingIn.blanksOf(document);
    if (findings.length === 0 && blanks > 0)
      return { text: blanks === 1 ? l10n.t('1 slot to fill in') : l10n.t('{0} slots to fill in', blanks) };
    if (findings.length === 0) return { text: l10n.t('Clean') };
    const count = (wanted: DiagnosticSeverity) =>
      findings.filter(({ severity }) => severity === wanted).length;
    const errors = count(DiagnosticSeverity.Error);
    const warnings = count(DiagnosticSeverity.Warning);
    const serious = [
      errors === 1 ? l10n.t('1 error') : errors > 0 ? l10n.t('{0} errors', errors) : '',
      warnings === 1 ? l10n.t('1 warning') : warnings > 0 ? l10n.t('{0} warnings', warnings) : '',
    ];
    return {
      text: l10n.t('{0} to consider', findings.length),
      detail: serious.filter((words) => words !== '').join(', '),
      command: { title: l10n.t('Next finding'), command: 'intro.nextFinding' },
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

const length = ({ length: text }: Glance): Line => ({
  text,
  command: { title: l10n.t('Open preview'), command: 'intro.openPreviewToSide' },
});

const checking: Line = {
  text: l10n.t('Checked as you write'),
  command: { title: l10n.t('Pause'), command: 'intro.pause' },
};

/** Who comes back to a paused window must not take silence for praise. */
const resting: Line = {
  text: l10n.t('Paused'),
  detail: l10n.t('Findings do not show in this window'),
  severity: LanguageStatusSeverity.Warning,
  command: { title: l10n.t('Resume'), command: 'intro.resume' },
};

const unreachable: Line = {
  text: l10n.t('Not checked'),
  detail: l10n.t('The language server does not answer; the output “Intro Drafts” says why'),
  severity: LanguageStatusSeverity.Error,
};

const fixes = ({ safeFixes }: Glance): Line => ({
  text: safeFixes === 1 ? l10n.t('1 has a safe fix') : l10n.t('{0} have safe fixes', safeFixes),
  command: { title: l10n.t('Fix all'), command: 'intro.fixAll' },
});
