/** A global pattern, or one behind a gate. */
export type Searchable = Pick<RegExp, 'exec' | 'lastIndex'>;

/**
 * The matches of a global pattern in a text, from its beginning. `String.matchAll` does the same on a copy of
 * the pattern, and compiling that copy takes longer than the search in a sentence.
 */
export function* matches(text: string, pattern: Searchable): Generator<RegExpExecArray> {
  let from = 0;
  for (;;) {
    // The consumer may search with the same pattern between two matches.
    pattern.lastIndex = from;
    const match = pattern.exec(text);
    if (!match) return;
    from = match[0] === '' ? match.index + 1 : pattern.lastIndex;
    yield match;
  }
}
