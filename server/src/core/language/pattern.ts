import type { Folded } from './fold';
import { gate } from './gate';
import { matches, type Searchable } from './matches';
import { clauseEnd } from './request-clauses';
import type { Request, RequestForm } from './requests';

/**
 * A construction as a global pattern over a folded sentence: group `operator` carries the force of the request,
 * group `verb` is what follows it.
 */
export interface Pattern {
  readonly form: RequestForm;
  readonly pattern: Searchable;
}

/** Constructions, each behind the gate of its words. */
export const behindGates = (
  patterns: readonly (Pattern & { readonly pattern: RegExp })[],
): readonly Pattern[] => patterns.map(({ form, pattern }) => ({ form, pattern: gate(pattern) }));

/** The source of a pattern that rejects a group of alternatives here. */
export const notOf = (group: string): string => `(?!${group})`;

/** The requests that a construction finds in a sentence. */
export function fromPattern(folded: Folded, { form, pattern }: Pattern, demanding: boolean): Request[] {
  const found: Request[] = [];
  for (const match of matches(folded, pattern)) {
    const operatorText = match.groups?.operator ?? '';
    const start = match.index + match[0].indexOf(operatorText);
    const end = start + operatorText.length;
    const verbText = match.groups?.verb;
    const verbStart = verbText === undefined ? start : folded.indexOf(verbText, end);
    const verb =
      verbText === undefined ? { start, end } : { start: verbStart, end: verbStart + verbText.length };
    found.push({
      form,
      demanding,
      operator: { start, end },
      verb,
      clause: { start, end: clauseEnd(folded, verb.end) },
    });
  }
  return found;
}
