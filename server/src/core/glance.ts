/** What can be said of a draft in a line. */
import * as l10n from '@vscode/l10n';
import { type Draft, sentencesOf, shows } from './draft';
import { mainAsk } from './main-ask';
import { lengthOf } from './reading-time';
import type { Finding } from './rule';

/** The message of a draft at a glance. */
export interface Glance {
  /** "84 words, 25 s to read" */
  readonly length: string;
  /** "ask in sentence 3", "no ask"; undefined where none is owed or expected yet. */
  readonly ask: string | undefined;
  /** "out given", "out taken back", "no out"; undefined where none is owed or expected yet. */
  readonly out: string | undefined;
}

/**
 * Reads a draft at a glance. What is wrong is taken from the findings, so that the two never disagree: a rule that is
 * off, or put aside, says nothing here either.
 */
export function glanceAt(draft: Draft, findings: readonly Finding[]): Glance {
  const length = lengthOf(draft.message.words);
  if (draft.kind === 'thanks' || draft.kind === 'other') return { length, ask: undefined, out: undefined };
  const found = new Set(findings.map(({ rule }) => rule));
  const main = mainAsk(draft);
  return {
    length,
    ask: main
      ? l10n.t('ask in sentence {0}', sentencesOf(draft).indexOf(main.sentence) + 1)
      : found.has('ask-missing')
        ? l10n.t('no ask')
        : undefined,
    out: found.has('out-undercut')
      ? l10n.t('out taken back')
      : found.has('out-missing')
        ? l10n.t('no out')
        : shows(draft, 'out')
          ? l10n.t('out given')
          : undefined,
  };
}
