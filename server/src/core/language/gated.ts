import type { Folded } from './fold';

/** Patterns behind a quick search: most sentences hold none of the words that the patterns are about. */
export interface Gated {
  readonly gate: RegExp;
  readonly patterns: readonly RegExp[];
}

/**
 * Makes patterns that are tried one by one. One alternation of them all would be too large for the engine to
 * optimise, and some twenty times slower.
 */
export const gated = (gate: RegExp, ...patterns: readonly string[]): Gated => ({
  gate,
  patterns: patterns.map((pattern) => new RegExp(pattern, 'u')),
});

/** The gate of patterns that have no words in common. */
export const anything = /./u;

/** True when a pattern of an open gate is in the sentence. */
export const matchesAny = (sentence: Folded, groups: readonly Gated[]): boolean =>
  groups.some(
    ({ gate, patterns }) => gate.test(sentence) && patterns.some((pattern) => pattern.test(sentence)),
  );
