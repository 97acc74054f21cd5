/** Changes of one letter (insert, delete, replace, swap of neighbours) between two words: optimal string alignment. */
export function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let least = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (before[j - 2] ?? 0) + 1);
      next.push(least);
    }
    before = row;
    row = next;
  }
  return row[b.length] ?? 0;
}

/** The candidates that somebody may have meant by a word, the likeliest first: a slip or two away, or begun alike. */
export function nearest(word: string, candidates: readonly string[]): readonly string[] {
  const given = word.toLowerCase();
  return candidates
    .map((candidate) => ({
      candidate,
      distance: editDistance(given, candidate),
      shared: sharedStart(given, candidate),
    }))
    .filter(
      ({ candidate, distance, shared }) =>
        distance <= Math.max(1, Math.floor(candidate.length / 4)) || shared >= 4,
    )
    .sort((a, b) => a.distance - a.shared - (b.distance - b.shared))
    .map(({ candidate }) => candidate);
}

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
}
