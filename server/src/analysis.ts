import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type Draft, type Failure, type Finding, fixAll, lint, parseDraft, type Rule } from './core';
import type { DraftSettings } from './settings';

/** All that is known about one version of a draft. Diagnostics, code actions and preview read the same one. */
export interface Analysis {
  readonly draft: Draft;
  readonly findings: readonly Finding[];
  /** Differs from the id of every other analysis, those of earlier servers included. */
  readonly id: string;
  /** The text with every safe fix applied. */
  fixed(): string;
}

/** What an analysis depends on besides the document and its settings. */
export interface Circumstances {
  readonly rules: readonly Rule[];
  today(): string;
  failed(failure: Failure): void;
}

interface Entry {
  readonly version: number;
  readonly settings: DraftSettings;
  readonly today: string;
  readonly analysis: Analysis;
}

/** Makes the function that parses and lints a document once per version, settings and day. */
export function createAnalyser({ rules, today: readToday, failed }: Circumstances) {
  // An open document is one object for as long as it is open, so nothing here needs to be evicted.
  const entries = new WeakMap<TextDocument, Entry>();
  const started = Date.now().toString(36);
  let count = 0;

  return function analyse(document: TextDocument, settings: DraftSettings): Analysis {
    const { version } = document;
    const today = readToday();
    const known = entries.get(document);
    if (known && known.version === version && known.settings === settings && known.today === today) {
      return known.analysis;
    }
    const text = document.getText();
    const options = { config: settings.config, today, rules };
    const draft = parseDraft(text);
    const { findings, failures } = lint(draft, options);
    for (const failure of failures) failed(failure);
    let fixed: string | undefined;
    const analysis: Analysis = {
      draft,
      findings,
      id: `${started}.${++count}`,
      fixed: () => {
        fixed ??= findings.some(({ fixes }) => fixes.some(({ safe }) => safe)) ? fixAll(text, options) : text;
        return fixed;
      },
    };
    entries.set(document, { version, settings, today, analysis });
    return analysis;
  };
}
