import { alternativesOf, type Literal, type Need, needOf } from './literals';
import { remember } from './remember';

/** A need whose literals are one key; `undefined` where nothing is needed. */
type Condition = number | { readonly all: readonly Condition[] } | { readonly some: readonly Condition[] };

let gatesMade = 0;

/**
 * Searches with a pattern only in texts that hold the words without which it cannot match. The words are read from
 * the pattern itself, and the words of a text are looked up once for all patterns: most of them are about words that a sentence
 * does not hold.
 */
export class Gate {
  private parts:
    | readonly { readonly condition: Condition | undefined; readonly pattern: RegExp }[]
    | undefined;
  private readonly number = gatesMade++;

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
      condition: readable ? conditionOf(needOf(part)) : undefined,
      pattern: alternatives.length === 1 && !this.pattern.global ? this.pattern : new RegExp(part, once),
    }));
  }

  private derived(): typeof this.parts {
    if (!this.parts && this.patience-- <= 0) this.derive();
    return this.parts;
  }

  /** True when the pattern matches in the text. A global pattern is searched from the beginning. */
  test(text: string): boolean {
    const { answers } = findingsIn(text);
    const answer = answers[this.number];
    if (answer) return answer === yes;
    const found = this.search(text);
    answers[this.number] = found ? yes : no;
    return found;
  }

  private search(text: string): boolean {
    const parts = this.derived();
    if (!parts) {
      this.pattern.lastIndex = 0;
      return this.pattern.test(text);
    }
    const open = openIn(text);
    for (const { condition, pattern } of parts) {
      if ((condition === undefined || holds(open, condition)) && pattern.test(text)) return true;
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
    const closed = needOf(alternative) !== undefined;
    const last = groups.findLast((group) => group.closed === closed);
    if (last && last.source.length + alternative.length < maxGroup) last.source += `|${alternative}`;
    else groups.push({ source: alternative, closed });
  }
  return groups.map(({ source }) => source);
}

/** The keys of a word or mark, and of each that may follow it after a space to make a literal of two. */
interface Opening {
  readonly keys: number[];
  readonly pairs: Map<string, Opening>;
}

const newOpening = (): Opening => ({ keys: [], pairs: new Map() });

/** The keys that literals open. */
const openings = new Map<Literal, Opening>();
/** Keys by their literals: many patterns need the same. */
const keyOfLiterals = new Map<string, number>();

function openingAt(openings: Map<Literal, Opening>, literal: Literal): Opening {
  let opening = openings.get(literal);
  if (!opening) {
    opening = newOpening();
    openings.set(literal, opening);
  }
  return opening;
}

function conditionOf(need: Need | undefined): Condition | undefined {
  if (!need) return undefined;
  const conditions = (needs: readonly Need[]) => needs.map(conditionOf).filter((one) => one !== undefined);
  if ('all' in need) return { all: conditions(need.all) };
  if ('some' in need) return { some: conditions(need.some) };
  return keyOf(need.literals);
}

function keyOf(literals: readonly Literal[]): number {
  const name = literals.join('\n');
  let key = keyOfLiterals.get(name);
  if (key !== undefined) return key;
  key = keyOfLiterals.size;
  keyOfLiterals.set(name, key);
  for (const literal of literals) {
    const [left = '', right] = literal.split(' ');
    const opening = openingAt(openings, left);
    (right === undefined ? opening : openingAt(opening.pairs, right)).keys.push(key);
  }
  openingOfWord.clear();
  return key;
}

/** The keys that a text opens, a bit for each. */
type Keys = Uint32Array;

const isOpen = (keys: Keys, key: number): boolean => (((keys[key >>> 5] ?? 0) >>> (key & 31)) & 1) === 1;

function holds(keys: Keys, condition: Condition): boolean {
  if (typeof condition === 'number') return isOpen(keys, condition);
  if ('all' in condition) {
    for (const one of condition.all) if (!holds(keys, one)) return false;
    return true;
  }
  for (const one of condition.some) if (holds(keys, one)) return true;
  return false;
}

/** Words that were met: a vocabulary grows slowly. Emptied before it takes much memory. */
const openingOfWord = new Map<string, Opening>();
const maxWords = 20_000;
/** No vocabulary has longer words; such a word opens every gate. */
const longestWord = 40;

/** What is known of a text: what each gate found, by its number, and the keys that it opens. */
interface Findings {
  readonly answers: Uint8Array;
  keys: Keys | undefined;
  /** How many keys there were when they were read. */
  keyCount: number;
}

const no = 1;
const yes = 2;

const findingsIn = remember(
  (): Findings => ({ answers: new Uint8Array(gatesMade), keys: undefined, keyCount: 0 }),
);

function openIn(text: string): Keys {
  const findings = findingsIn(text);
  if (!findings.keys || findings.keyCount < keyOfLiterals.size) {
    findings.keys = readKeys(text);
    findings.keyCount = keyOfLiterals.size;
  }
  return findings.keys;
}

function readKeys(text: string): Keys {
  const keys = new Uint32Array((keyOfLiterals.size + 31) >>> 5);
  let from = 0;
  /** What a word or mark before makes of the next one, where just a space is between them. */
  let before: Opening | undefined;
  let beforeEnd = -1;
  const meet = (word: string, start: number, end: number) => {
    const opening = openingOf(word);
    openAll(keys, opening.keys);
    if (before && start === beforeEnd + 1) {
      const pair = before.pairs.get(word);
      if (pair) openAll(keys, pair.keys);
    }
    before = opening.pairs.size > 0 ? opening : undefined;
    beforeEnd = end;
  };
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 32;
    if (isWordCode(code)) continue;
    if (at - from > longestWord) {
      keys.fill(0xffffffff);
      return keys;
    }
    if (at > from) meet(text.slice(from, at), from, at);
    if (code !== 32 && at < text.length) meet(text[at] ?? '', at, at + 1);
    from = at + 1;
  }
  return keys;
}

/** The characters of `\w`. */
const isWordCode = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || code === 95;

function openAll(keys: Keys, some: readonly number[]): void {
  for (const key of some) keys[key >>> 5] = (keys[key >>> 5] ?? 0) | (1 << (key & 31));
}

function openingOf(word: string): Opening {
  let opening = openingOfWord.get(word);
  if (!opening) {
    opening = readOpening(word);
    if (openingOfWord.size >= maxWords) openingOfWord.clear();
    openingOfWord.set(word, opening);
  }
  return opening;
}

/** What a word opens by any of its parts, and with the next word. */
function readOpening(word: string): Opening {
  const keys = new Set<number>();
  for (let start = 0; start < word.length; start++) {
    for (let end = start + 1; end <= word.length; end++) {
      const part = word.slice(start, end);
      for (const left of start === 0 ? ['', '^'] : ['']) {
        for (const right of end === word.length ? ['', '$'] : ['']) {
          for (const key of openings.get(left + part + right)?.keys ?? []) keys.add(key);
        }
      }
    }
  }
  const whole = openings.get(isWordCode(word.charCodeAt(0)) ? `^${word}$` : word);
  const pairs = new Map([...(whole?.pairs ?? [])].map(([right, opening]) => [bare(right), opening]));
  return { keys: [...keys], pairs };
}

/** A whole word without the signs of its edges. */
const bare = (literal: Literal): string => literal.replace(/^\^(.+)\$$/, '$1');
