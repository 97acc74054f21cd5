import type { Folded } from './fold';
import { type Gate, gate } from './gate';

/** Patterns behind a quick search: most sentences hold none of the words that the patterns are about. */
export interface Gated {
  readonly gate: Gate;
  readonly patterns: readonly Gate[];
}

/**
 * Makes patterns that are tried one by one.
 */
export const gated = (words: RegExp, ...patterns: readonly string[]): Gated => ({
  gate: gate(words),
  patterns: patterns.map((pattern) => gate(new RegExp(pattern, 'u'))),
});

/** The gate of patterns that have no words in common. */
export const anything = /./u;

/** True when a pattern of an open gate is in the sentence. */
export const matchesAny = (sentence: Folded, groups: readonly Gated[]): boolean =>
  groups.some(
    ({ gate, patterns }) => gate.test(sentence) && patterns.some((pattern) => pattern.test(sentence)),
  );
