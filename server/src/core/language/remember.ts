/** What each function read from a text, by the number of the function. */
type Row = unknown[];

/** What is remembered of late, and of the time before: what is asked about again goes over. */
let rows = new Map<string, Row>();
let earlier = new Map<string, Row>();
let functions = 0;

/** The sentences of some hundred letters, or of one of 100,000 words with what is read of two at a time. */
const maxTexts = 10_000;
/** A longer text is no sentence: to keep it would take much space. */
const longestText = 4000;

// One sentence is asked about many times in a row.
let lastText: string | undefined;
let lastRow: Row = [];

function rowOf(text: string): Row {
  if (text === lastText) return lastRow;
  let row = rows.get(text);
  if (!row) {
    row = earlier.get(text) ?? [];
    if (text.length > longestText) return row;
    if (rows.size >= maxTexts) {
      earlier = rows;
      rows = new Map();
    }
    rows.set(text, row);
  }
  lastText = text;
  lastRow = row;
  return row;
}

/** Stands for `undefined` where that is what was read. */
const nothing = Symbol('nothing');

/**
 * Remembers what was read from a text alone, for the next time that it is read. While a letter is written one sentence of it
 * changes at a time, and the others are read again and again.
 *
 * @param read may depend on nothing but the text, and what it gives must not be changed
 * @returns `read`, with a memory; what was not read for long is forgotten, before it takes much space
 */
export function remember<S extends string, T>(read: (text: S) => T): (text: S) => T {
  const number = functions++;
  return (text) => {
    const row = rowOf(text);
    const known = row[number];
    if (known !== undefined) return (known === nothing ? undefined : known) as T;
    const result = read(text);
    row[number] = result === undefined ? nothing : result;
    return result;
  };
}
