/**
 * Remembers what was read from a text alone, for the next time that it is read. While a letter is written one sentence of it
 * changes at a time, and the others are read again and again.
 *
 * @param read may depend on nothing but the text, and what it gives must not be changed
 * @returns `read`, with a memory; forgotten is everything at once, before it takes much space
 */
export function remember<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  let lastText: string | undefined;
  let last: T;
  return (text) => {
    // One sentence is asked about many times in a row.
    if (text === lastText) return last;
    if (known.has(text)) last = known.get(text) as T;
    else {
      last = read(text);
      if (known.size >= maxTexts) known.clear();
      known.set(text, last);
    }
    lastText = text;
    return last;
  };
}

/** The sentences of some hundred letters, or of one of 100,000 words. */
const maxTexts = 10_000;
