import { parseDraft } from './draft';
import { type LintOptions, lint } from './lint';
import { applyEdits, type Edit, touches } from './span';

/** Fixing one thing may uncover another; ESLint stops at ten rounds too. */
const maxRounds = 10;

/**
 * Applies every safe fix, to a fixed point: of several safe fixes of a finding the first, of overlapping
 * edits the first in the text. Returns the text unchanged where nothing is to be fixed.
 */
export function fixAll(text: string, options: LintOptions): string {
  let current = text;
  for (let round = 0; round < maxRounds; round++) {
    const edits: Edit[] = [];
    for (const finding of lint(parseDraft(current), options).findings) {
      const fix = finding.fixes.find(({ safe }) => safe);
      if (fix && !fix.edits.some((edit) => edits.some((taken) => touches(edit, taken)))) {
        edits.push(...fix.edits);
      }
    }
    const next = applyEdits(current, edits);
    if (next === current) break;
    current = next;
  }
  return current;
}
