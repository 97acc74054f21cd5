import { type Draft, parseDraft } from './draft';
import { type LintOptions, lint } from './lint';
import { losesFacts } from './lost-facts';
import type { Fix } from './rule';
import { applyEdits, type Edit, touches } from './span';

/** Fixing one thing may uncover another; ESLint stops at ten rounds too. */
const maxRounds = 10;

/**
 * Fixes that can be applied at once: of those whose edits touch, the first. None where each leaves a name to the others, and
 * all of them together would lose it.
 */
export function togetherIn(draft: Draft, fixes: readonly Fix[]): readonly Fix[] {
  const chosen = together(fixes);
  const lose = (some: readonly Fix[]) =>
    losesFacts(
      draft,
      some.flatMap(({ edits }) => edits),
    );
  return lose(chosen) && !chosen.some((fix) => lose([fix])) ? [] : chosen;
}

/** Fixes that leave one another's words alone. */
export function together(fixes: readonly Fix[]): readonly Fix[] {
  const taken: Edit[] = [];
  return fixes.filter(({ edits }) => {
    if (edits.some((edit) => taken.some((other) => touches(edit, other)))) return false;
    taken.push(...edits);
    return true;
  });
}

/**
 * Applies every safe fix, to a fixed point: of several safe fixes of a finding the first. Returns the text unchanged where
 * nothing is to be fixed.
 */
export function fixAll(text: string, options: LintOptions): string {
  let current = text;
  for (let round = 0; round < maxRounds; round++) {
    const { findings } = lint(parseDraft(current), options);
    const safe = findings.flatMap(({ fixes }) => fixes.find((fix) => fix.safe) ?? []);
    const next = applyEdits(
      current,
      together(safe).flatMap(({ edits }) => edits),
    );
    if (next === current) break;
    current = next;
  }
  return current;
}
