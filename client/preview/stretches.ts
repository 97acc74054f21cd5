import type { PreviewPart } from '../../server/src/protocol';

type Role = PreviewPart['role'];

/** A run of characters that have the same roles. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly roles: readonly Role[];
  /** The roles that begin here, where their names are shown: of sentences with the same role only the first. */
  readonly begin: readonly Role[];
}

/** Cuts parts, which may share words, into stretches, which do not; in the order of the text. */
export function stretchesOf(parts: readonly PreviewPart[]): Stretch[] {
  const cuts = [...new Set(parts.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  const byStart = [...parts].sort((a, b) => a.start - b.start);
  const stretches: Stretch[] = [];
  let open: PreviewPart[] = [];
  let next = 0;
  for (const [index, start] of cuts.entries()) {
    const end = cuts[index + 1];
    if (end === undefined) break;
    open = open.filter((part) => part.end > start);
    const begin: Role[] = [];
    for (let part = byStart[next]; part && part.start <= start; part = byStart[++next]) {
      if (part.end <= start) continue;
      open.push(part);
      begin.push(part.role);
    }
    if (open.length === 0) continue;
    const before = stretches.at(-1);
    // A space lies between two sentences.
    const continued = before && start - before.end <= 1 ? before.roles : [];
    stretches.push({
      start,
      end,
      roles: [...new Set(open.map(({ role }) => role))],
      begin: begin.filter((role) => !continued.includes(role)),
    });
  }
  return stretches;
}

/** The stretches that overlap a range. */
export function* overlapping(stretches: readonly Stretch[], start: number, end: number): Generator<Stretch> {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.end ?? 0) > start) high = middle;
    else low = middle + 1;
  }
  for (let stretch = stretches[low]; stretch && stretch.start < end; stretch = stretches[++low])
    yield stretch;
}
