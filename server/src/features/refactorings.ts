/** What can be done to a draft where nothing is wrong with it. */
import * as l10n from '@vscode/l10n';
import type { CodeActionKind } from 'vscode-languageserver';
import type { Analysis } from '../analysis';
import { type Draft, type Edit, type Span, sentencesOf } from '../core';
import { addEnclosure, enclosureFor } from '../core/enclosure';
import type { Sentence } from '../core/message';
import { moveToBackground } from '../core/placement';
import { soughtBy } from '../core/sought';

export interface Refactoring {
  readonly kind: CodeActionKind;
  readonly title: string;
  readonly edits: readonly Edit[];
}

/** The refactorings for a caret or a selection in the message. */
export function refactorings({ draft, findings, from }: Analysis, span: Span): readonly Refactoring[] {
  const sentences = sentencesAt(draft, span);
  if (sentences.length === 0) return [];
  const move = {
    kind: 'refactor.move',
    title:
      sentences.length === 1
        ? l10n.t('Move this sentence to Background')
        : l10n.t('Move {0} sentences to Background', sentences.length),
    edits: moveToBackground(draft, sentences),
  };
  // There it comes with a word in the message.
  const offered = findings.some(({ rule }) => rule === 'ease-missing');
  return offered ? [move] : [move, ...writeEnclosure(draft, from)];
}

/** The sentences of the message that a selection touches; of two that meet at a caret the one that begins there. */
function sentencesAt(draft: Draft, { start, end }: Span): readonly Sentence[] {
  const all = sentencesOf(draft);
  if (start < end) return all.filter((sentence) => sentence.start < end && start < sentence.end);
  const at = all.findLast((sentence) => sentence.start <= start && start <= sentence.end);
  return at ? [at] : [];
}

/** A text to forward, or the draft of a letter, where the draft has none. */
function writeEnclosure(draft: Draft, from: string | undefined): readonly Refactoring[] {
  if (draft.kind !== 'introduction' && draft.kind !== 'reference') return [];
  if (draft.sections.some(({ kind }) => kind === 'forwardable' || kind === 'letter')) return [];
  const letter = draft.kind === 'reference' && soughtBy(draft) !== 'referral';
  const enclosure = enclosureFor(draft, letter, from);
  const title = l10n.t('Write “## {0}” from what the draft says', enclosure.heading);
  return [{ kind: 'refactor.rewrite', title, edits: [addEnclosure(draft, enclosure)] }];
}
