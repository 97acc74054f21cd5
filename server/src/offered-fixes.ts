import { type Finding, type Fix, severities, touches } from './core';

/** A list that long is still read; a longer one is scrolled past. */
const most = 3;

/**
 * The fixes of a finding as they are shown: the preferred one first, at most three.
 *
 * @param possible which fixes can be carried out where they are shown
 */
export function offeredFixes(
  { fixes }: Finding,
  possible: (fix: Fix) => boolean = () => true,
): readonly Fix[] {
  const rank = (fix: Fix) => (fix.preferred ? 0 : 1);
  return fixes
    .filter(possible)
    .sort((a, b) => rank(a) - rank(b))
    .slice(0, most);
}

/** The same for a place that several findings mark, such as the verb of an ask. */
const mostAtOnePlace = 9;

/** A finding with the fixes of it that are shown. */
export interface Offer {
  readonly finding: Finding;
  readonly fixes: readonly Fix[];
}

/** Findings by where they are: those that touch one another are at one place. In the order of the text. */
export function places(findings: readonly Finding[]): readonly (readonly Finding[])[] {
  const found: Finding[][] = [];
  for (const finding of [...findings].sort((a, b) => a.start - b.start)) {
    const place = found.at(-1);
    if (place?.some((other) => touches(other, finding))) place.push(finding);
    else found.push([finding]);
  }
  return found;
}

/**
 * The fixes at one place, the gravest finding first. Each finding has its first fix there; second and third ones have it
 * while there is room.
 */
export function fixesAtOnePlace(
  findings: readonly Finding[],
  fixesOf: (finding: Finding) => readonly Fix[],
): readonly Offer[] {
  const weight = ({ finding }: Offer) => severities.indexOf(finding.severity);
  const all = findings
    .map((finding) => ({ finding, fixes: fixesOf(finding) }))
    .sort((a, b) => weight(a) - weight(b));
  const shown = all.map(({ fixes }) => Math.min(fixes.length, 1));
  let total = shown.reduce((sum, count) => sum + count, 0);
  for (let round = 1; round < most; round++) {
    for (const [index, { fixes }] of all.entries()) {
      if (total >= mostAtOnePlace || fixes.length <= round) continue;
      shown[index] = round + 1;
      total++;
    }
  }
  return all.map(({ finding, fixes }, index) => ({ finding, fixes: fixes.slice(0, shown[index]) }));
}
