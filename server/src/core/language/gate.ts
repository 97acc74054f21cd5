import { alternativesOf, type Literal, literalsOf } from './literals';

/**
 * Searches with a pattern only in texts that hold a word without which it cannot match. The words are read from
 * the pattern itself, and the words of a text are looked up once for all patterns: most of them are about words that a sentence
 * does not hold.
 */
export class Gate {
  private parts: readonly { readonly key: number | undefined; readonly pattern: RegExp }[] | undefined;

  /**
   * @param pattern what is searched for
   * @param patience how many searches go without the words. Reading them off takes as long as some hundred
   *   searches: more than a command line has to do, and too long for all patterns at once.
   */
  constructor(
    readonly pattern: RegExp,
    private patience = 0,
  ) {}

  /** Reads off the words; from here on they are looked for first. */
  derive(): void {
    const { source, flags } = this.pattern;
    const readable = /^[gu]*$/.test(flags);
    const alternatives = readable && !/\\[1-9k]/.test(source) ? alternativesOf(source) : [source];
    // One alternation of them all would also be too large for the engine to optimise, and some twenty times slower.
    const once = flags.replace('g', '');
    this.parts = grouped(alternatives).map((part) => ({
      key: readable ? register(literalsOf(part)) : undefined,
      pattern: alternatives.length === 1 && !this.pattern.global ? this.pattern : new RegExp(part, once),
    }));
  }

  private derived(): typeof this.parts {
    if (!this.parts && this.patience-- <= 0) this.derive();
    return this.parts;
  }

  /** True when the pattern matches in the text. A global pattern is searched from the beginning. */
  test(text: string): boolean {
    const parts = this.derived();
    if (!parts) {
      this.pattern.lastIndex = 0;
      return this.pattern.test(text);
    }
    const open = openIn(text);
    for (const { key, pattern } of parts) {
      if ((key === undefined || isOpen(open, key)) && pattern.test(text)) return true;
    }
    return false;
  }

  /** Where the search goes on, as of the pattern. */
  get lastIndex(): number {
    return this.pattern.lastIndex;
  }

  set lastIndex(index: number) {
    this.pattern.lastIndex = index;
  }

  /** What `exec` of the pattern gives. */
  exec(text: string): RegExpExecArray | null {
    if (this.derived() && this.pattern.lastIndex === 0 && !this.test(text)) return null;
    return this.pattern.exec(text);
  }
}

/** Every gate there is. */
export const gates: Gate[] = [];

/** Gates read their words one after another, a few each time that a draft is linted. */
const firstPatience = 200;
const patienceStep = 15;

/** Puts a pattern behind a gate. For patterns of the language layer, which are made once. */
export function gate(pattern: RegExp): Gate {
  const made = new Gate(pattern, firstPatience + patienceStep * gates.length);
  gates.push(made);
  return made;
}

/** A test for any of several constructions, each behind its own gate. */
export function anyOf(...sources: readonly string[]): (text: string) => boolean {
  const found = sources.map((source) => gate(new RegExp(source, 'u')));
  return (text) => found.some((pattern) => pattern.test(text));
}

/** The engine optimises patterns up to a size; small ones are searched together. */
const maxGroup = 400;

/** What has no words to look for stays apart. */
function grouped(alternatives: readonly string[]): readonly string[] {
  const groups: { source: string; readonly closed: boolean }[] = [];
  for (const alternative of alternatives) {
    const closed = literalsOf(alternative) !== undefined;
    const last = groups.findLast((group) => group.closed === closed);
    if (last && last.source.length + alternative.length < maxGroup) last.source += `|${alternative}`;
    else groups.push({ source: alternative, closed });
  }
  return groups.map(({ source }) => source);
}

/** The gates that a literal opens. */
const opens = new Map<Literal, number[]>();
let count = 0;

function register(literals: readonly Literal[] | undefined): number | undefined {
  if (!literals) return undefined;
  const key = count++;
  for (const literal of literals) {
    const keys = opens.get(literal);
    if (keys) keys.push(key);
    else opens.set(literal, [key]);
  }
  gatesOfWord.clear();
  gatesOfText.clear();
  return key;
}

type Gates = Uint32Array;

const isOpen = (gates: Gates, key: number): boolean => (((gates[key >>> 5] ?? 0) >>> (key & 31)) & 1) === 1;

/** Words that were met: a vocabulary grows slowly. Emptied before it takes much memory. */
const gatesOfWord = new Map<string, readonly number[]>();
const gatesOfText = new Map<string, Gates>();
const maxWords = 20_000;
const maxTexts = 10_000;
/** No vocabulary has longer words; such a word opens every gate. */
const longestWord = 40;

function openIn(text: string): Gates {
  const known = gatesOfText.get(text);
  if (known) return known;
  const found = new Uint32Array((count + 31) >>> 5);
  let from = 0;
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 32;
    if (isWordCode(code)) continue;
    if (at - from > longestWord) found.fill(0xffffffff);
    else if (at > from) openAll(found, text.slice(from, at));
    if (code !== 32 && at < text.length) openAll(found, text[at] ?? '');
    from = at + 1;
  }
  if (gatesOfText.size >= maxTexts) gatesOfText.clear();
  gatesOfText.set(text, found);
  return found;
}

/** The characters of `\w`. */
const isWordCode = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || code === 95;

function openAll(gates: Gates, word: string): void {
  let keys = gatesOfWord.get(word);
  if (!keys) {
    keys = keysOf(word);
    if (gatesOfWord.size >= maxWords) gatesOfWord.clear();
    gatesOfWord.set(word, keys);
  }
  for (const key of keys) gates[key >>> 5] = (gates[key >>> 5] ?? 0) | (1 << (key & 31));
}

/** The gates that a word opens by any of its parts. */
function keysOf(word: string): readonly number[] {
  const keys = new Set<number>();
  for (let start = 0; start < word.length; start++) {
    for (let end = start + 1; end <= word.length; end++) {
      const part = word.slice(start, end);
      for (const left of start === 0 ? ['', '^'] : ['']) {
        for (const right of end === word.length ? ['', '$'] : ['']) {
          for (const key of opens.get(left + part + right) ?? []) keys.add(key);
        }
      }
    }
  }
  return [...keys];
}
