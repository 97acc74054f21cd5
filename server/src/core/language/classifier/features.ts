import type { Folded } from '../fold';

/**
 * What a sentence shows to the classifier, as hashes: a word, its stem or class, two of these in a row or with one between them, the
 * first few, and how many there are.
 */
export interface Features {
  readonly keys: readonly number[];
  /** Where the words of each key begin and end, as indices into the sentence. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Keys have so many bits: few enough to be stored in little space, and enough that words seldom share one. */
export const keyBits = 21;

/** Words that stand for one another: who acts matters, and whether it is denied, not which form of the pronoun it is. */
const classes: Readonly<Record<string, string>> = {
  me: "i me my mine we us our ours myself i'm i've i'd i'll we're we've we'd we'll",
  you: "you your yours u ur yourself you're you've you'd you'll ya",
  they: 'he she they him her them his hers theirs their',
  modal: 'can could may might would will shall should must',
  not: "no not never none nothing nobody don't doesn't didn't won't wouldn't can't couldn't shouldn't isn't aren't wasn't haven't hasn't neither nor without cannot",
};

/** The two sides of a token: as it is written, and what it counts as. */
interface Token {
  readonly word: number;
  readonly unit: number;
}

const hash = (text: string): number => {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return mixed(value);
};

const mixed = (value: number): number => {
  const spread = Math.imul(value ^ (value >>> 15), 0x85ebca6b);
  return spread ^ (spread >>> 13);
};

const keyOf = (value: number): number => mixed(value) >>> (32 - keyBits);

const tokenOf = (word: string, unit: string): Token => {
  const own = hash(unit);
  return { word: word === unit ? own : hash(`=${word}`), unit: own };
};

/** How a sentence begins often tells what it does. */
const opening = 4;
/** Lengths are told apart in steps of so many tokens, up to a longest. */
const lengthStep = 4;
const longestSteps = 9;
const skipped = hash('…_');
const first = hash('^^');
const lengths = Array.from({ length: longestSteps + 1 }, (_, steps) => hash(`length ${steps}`));

const begin = tokenOf('^', '^');
const end = tokenOf('$', '$');
const number = tokenOf('#', '#');
/** A capital inside a sentence: somebody or something by name. */
const name = tokenOf('Name', 'Name');

const fixed = new Map<string, Token>();
for (const [unit, words] of Object.entries(classes)) {
  for (const word of words.split(' ')) fixed.set(word, tokenOf(word, `<${unit}>`));
}

/** Tokens that were met. Emptied before it takes much memory. */
const known = new Map<string, Token>();
const maxKnown = 20_000;

function lookUp(word: string): Token {
  let token = fixed.get(word) ?? known.get(word);
  if (!token) {
    token = tokenOf(word, stemOf(word));
    if (known.size >= maxKnown) known.clear();
    known.set(word, token);
  }
  return token;
}

const suffix = /(?:'s|ing|ed|es|s|ly|e|y|er|ion|ment)$/;

/** A rough stem, enough to bring the forms of a word together. */
const stemOf = (word: string): string => (word.length > 4 ? word.replace(suffix, '') : word);

/** Kinds of characters. */
const space = 0;
const letter = 1;
const digit = 2;
const mark = 3;

/** Kinds of the ASCII characters. */
const kinds = Uint8Array.from({ length: 128 }, (_, code) => {
  const char = String.fromCharCode(code);
  if (/[a-z]/i.test(char)) return letter;
  return /\d/.test(char) ? digit : /[.,;:?!-]/.test(char) ? mark : space;
});

const otherMark = /[…—–]/;
const otherLetter = /\p{L}/u;

function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 128) return kinds[code] ?? space;
  const char = text.charAt(at);
  return otherMark.test(char) ? mark : otherLetter.test(char) ? letter : space;
}

const isCapital = (char: string): boolean => char !== char.toLowerCase();

/**
 * Reads the features of a sentence, each as often as it stands there.
 *
 * @param text the sentence, without markup
 */
export function featuresOf(text: string, folded: Folded): Features {
  const keys: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let before = begin;
  let beforeStart = 0;
  let twoBefore: Token | undefined;
  let twoBeforeStart = 0;
  let count = 0;
  const add = (value: number, from: number, to: number) => {
    keys.push(keyOf(value));
    starts.push(from);
    ends.push(to);
  };
  const take = (token: Token, from: number, to: number) => {
    if (token !== end) add(token.unit, from, to);
    if (token.word !== token.unit && token !== end) add(token.word, from, to);
    add(Math.imul(before.unit, 31) + token.unit, beforeStart, to);
    if (twoBefore && token !== end)
      add(Math.imul(twoBefore.unit, 37) + token.unit + skipped, twoBeforeStart, to);
    if (count++ < opening && token !== end) add(token.unit ^ first, from, to);
    twoBefore = before === begin ? undefined : before;
    twoBeforeStart = beforeStart;
    before = token;
    beforeStart = from;
  };
  /** The last character that was no space, before the token. */
  let last = '';
  for (let at = 0; at < folded.length; ) {
    const kind = kindAt(folded, at);
    if (kind === space) {
      at++;
      continue;
    }
    const from = at;
    if (kind === mark) {
      while (at < folded.length && kindAt(folded, at) === mark) at++;
      take(lookUp(folded.slice(from, at)), from, at);
    } else {
      let digits = false;
      for (; at < folded.length; at++) {
        const next = kindAt(folded, at);
        if (next === digit) digits = true;
        const joins = folded[at] === "'" && kindAt(folded, at + 1) === letter;
        if (next !== letter && next !== digit && !joins) break;
      }
      const word = folded.slice(from, at);
      const named =
        from > 0 &&
        at - from > 1 &&
        isCapital(text.charAt(from)) &&
        !isCapital(text.charAt(from + 1)) &&
        !/[.?!:]/.test(last);
      take(digits ? number : named && !fixed.has(word) ? name : lookUp(word), from, at);
    }
    last = folded.charAt(at - 1);
  }
  take(end, folded.length, folded.length);
  add(lengths[Math.min(longestSteps, Math.floor((count - 1) / lengthStep))] ?? 0, 0, folded.length);
  return { keys, starts, ends };
}
