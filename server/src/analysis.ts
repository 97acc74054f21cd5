import type { TextDocument } from 'vscode-languageserver-textdocument';
import {
  type Draft,
  type Failure,
  type Finding,
  fixAll,
  lint,
  type Neighbours,
  parseDraft,
  type Rule,
} from './core';
import type { DraftSettings } from './settings';
import { type Witness, witness } from './surroundings';

/** All that is known about one version of a draft. Diagnostics, code actions and preview read the same one. */
export interface Analysis {
  readonly draft: Draft;
  readonly findings: readonly Finding[];
  /** The day it was made on, as an ISO 8601 calendar date. */
  readonly today: string;
  /** The writer's mailbox, where the configuration names one. */
  readonly from: string | undefined;
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
  /** What lies beside a draft, where that can be known. */
  neighboursOf(uri: string): Neighbours | undefined;
}

interface Entry {
  readonly version: number;
  readonly settings: DraftSettings;
  readonly today: string;
  readonly analysis: Analysis;
  readonly witness: Witness | undefined;
}

/** Makes the function that parses and lints a document once per version, settings, day and state of its folder. */
export function createAnalyser({ rules, today: readToday, failed, neighboursOf }: Circumstances) {
  // An open document is one object for as long as it is open, so nothing here needs to be evicted.
  const entries = new WeakMap<TextDocument, Entry>();
  const started = Date.now().toString(36);
  let count = 0;

  return function analyse(document: TextDocument, settings: DraftSettings): Analysis {
    const { version } = document;
    const today = readToday();
    const known = entries.get(document);
    if (known && known.version === version && known.settings === settings && known.today === today) {
      if (known.witness?.isUnchanged() !== false) return known.analysis;
    }
    const neighbours = neighboursOf(document.uri);
    const noting = neighbours && witness(neighbours);
    const text = document.getText();
    const name = fileName(document.uri);
    const options = { config: settings.config, today, rules, name, ...(noting && { neighbours: noting }) };
    const draft = parseDraft(text);
    const { findings, failures } = lint(draft, options);
    for (const failure of failures) failed(failure);
    let fixed: string | undefined;
    const analysis: Analysis = {
      draft,
      findings,
      today,
      from: settings.config.from,
      id: `${started}.${++count}`,
      fixed: () => {
        // What is asked about texts that are fixed halfway is nothing that the findings rest on.
        const quietly = { ...options, ...(neighbours && { neighbours }) };
        fixed ??= findings.some(({ fixes }) => fixes.some(({ safe }) => safe)) ? fixAll(text, quietly) : text;
        return fixed;
      },
    };
    entries.set(document, { version, settings, today, analysis, witness: noting });
    return analysis;
  };
}

/** The last part of the path of a file; a document that was never saved has none. */
function fileName(uri: string): string | undefined {
  const part = uri.startsWith('untitled:')
    ? undefined
    : /\/([^/?#]+)(?:[?#]|$)/.exec(uri.slice(uri.lastIndexOf('/')))?.[1];
  try {
    return part && decodeURIComponent(part);
  } catch {
    return undefined;
  }
}
