/** What a pattern cannot match without, read from its source. */

/**
 * A run of word characters, or one other character, that stands in every text in which the pattern matches. `^` before and `$`
 * after it say that a word begins or ends there. Two whole ones in a row, as they stand, are a literal too: `^thank$ ^you$`.
 */
export type Literal = string;

/** What a text must hold: one of some literals, or everything of `all`, or one of `some`. */
export type Need =
  | { readonly literals: readonly Literal[] }
  | { readonly all: readonly Need[] }
  | { readonly some: readonly Need[] };

/** A part of a pattern: all the strings that it matches, where they are few, and what each text with a match holds. */
interface Part {
  readonly exact?: readonly string[];
  readonly need?: Need;
}

/** Stands in a string for the edge of a word or of the text. */
const edge = '\u0000';

const nothing: Part = { exact: [''] };
const unknown: Part = {};
const maxStrings = 600;

/**
 * What each text that matches holds; `undefined` where that is nothing, or the pattern has a construct that is not read here.
 */
export function needOf(source: string): Need | undefined {
  const reader = new Reader(source);
  const part = reader.alternatives();
  return reader.understood ? needOfPart(part) : undefined;
}

/** The alternatives of a pattern, outside any group. */
export function alternativesOf(source: string): readonly string[] {
  const found: string[] = [];
  let depth = 0;
  let inClass = false;
  let from = 0;
  for (let at = 0; at < source.length; at++) {
    const char = source[at];
    if (char === '\\') at++;
    else if (inClass) inClass = char !== ']';
    else if (char === '[') inClass = true;
    else if (char === '(') depth++;
    else if (char === ')') depth--;
    else if (char === '|' && depth === 0) {
      found.push(source.slice(from, at));
      from = at + 1;
    }
  }
  return [...found, source.slice(from)];
}

/** Reads the source of a pattern without the flags `i`, `m`, `s`, `v` and `y`. */
class Reader {
  private at = 0;
  private failed = false;

  constructor(private readonly source: string) {}

  /** The whole source was read. */
  get understood(): boolean {
    return !this.failed && this.at >= this.source.length;
  }

  alternatives(): Part {
    const parts = [this.sequence()];
    while (this.source[this.at] === '|') {
      this.at++;
      parts.push(this.sequence());
    }
    const [first] = parts;
    if (parts.length === 1 && first) return first;
    const exact = parts.flatMap((part) => part.exact ?? []);
    if (parts.every((part) => part.exact && !part.need) && exact.length <= maxStrings) return { exact };
    return partWith(someOf(parts.map(needOfPart)));
  }

  private sequence(): Part {
    let run: readonly string[] = [''];
    const needs: (Need | undefined)[] = [];
    let whole = true;
    const close = (next: readonly string[]) => {
      needs.push(needOfStrings(run));
      run = next;
      whole = false;
    };
    while (this.at < this.source.length && !/[|)]/.test(this.source.charAt(this.at))) {
      const { exact, need } = this.quantified();
      needs.push(need);
      if (!exact) close(['']);
      else if (run.length * exact.length > maxStrings) close(exact);
      else run = run.flatMap((head) => exact.map((tail) => head + tail));
    }
    if (!whole) needs.push(needOfStrings(run));
    const need = allOf(needs);
    return whole ? { exact: run, ...partWith(need) } : partWith(need);
  }

  private quantified(): Part {
    const part = this.atom();
    const quantifier = /^(?:[*+?]|\{(\d+)(?:,\d*)?\})\??/.exec(this.source.slice(this.at, this.at + 16));
    if (!quantifier) return part;
    this.at += quantifier[0].length;
    const [mark, least] = quantifier;
    if (mark.startsWith('?')) return part.exact ? { exact: ['', ...part.exact] } : unknown;
    if (mark.startsWith('*') || least === '0') return unknown;
    return partWith(needOfPart(part));
  }

  private atom(): Part {
    const char = this.source[this.at++] ?? '';
    if (char === '(') return this.group();
    if (char === '[') return this.characterClass();
    if (char === '\\') return this.escape();
    if (char === '^' || char === '$') return { exact: [edge] };
    return char === '.' ? unknown : { exact: [char] };
  }

  private group(): Part {
    const opening = /^\?(?:[:=!]|<[=!]|<\w+>)/.exec(this.source.slice(this.at, this.at + 40))?.[0] ?? '';
    this.at += opening.length;
    const part = this.alternatives();
    // An unclosed group is no pattern: what is left makes the reader give up.
    if (this.source[this.at] === ')') this.at++;
    if (opening.endsWith('!')) return nothing;
    // What stands around a match stands in the text.
    return opening.endsWith('=') ? { ...nothing, ...partWith(needOfPart(part)) } : part;
  }

  private characterClass(): Part {
    const end = /(?:\\.|[^\\\]])*/s.exec(this.source.slice(this.at))?.[0].length ?? 0;
    const content = this.source.slice(this.at, this.at + end);
    this.at += end + 1;
    // A hyphen at either end is itself; elsewhere it makes a range.
    return /^\^|\\|.-./su.test(content) || content.length > 8 || /[\uD800-\uDFFF]/.test(content)
      ? unknown
      : { exact: content.split('') };
  }

  private escape(): Part {
    const char = this.source[this.at++] ?? '';
    if (char === 'b') return { exact: [edge] };
    if (char === 'B') return nothing;
    if (char === 'u') {
      const code = /^[\dA-F]{4}/i.exec(this.source.slice(this.at, this.at + 4))?.[0];
      this.at += code ? 4 : (/^\{[^}]*\}/.exec(this.source.slice(this.at))?.[0].length ?? 0);
      return code ? { exact: [String.fromCharCode(Number.parseInt(code, 16))] } : unknown;
    }
    if (char === 'p' || char === 'P') {
      this.at += /^\{[^}]*\}/.exec(this.source.slice(this.at))?.[0].length ?? 0;
      return unknown;
    }
    // `\x41`, `\cA`, `\k<name>` and `\12` are not read: the characters after them would count as literals.
    if (/[xck0-9]/.test(char)) this.failed = true;
    return /\w/.test(char) ? unknown : { exact: [char] };
  }
}

const partWith = (need: Need | undefined): Part => (need ? { need } : unknown);

/** What the text of a part holds by its strings and beside them. */
const needOfPart = ({ exact, need }: Part): Need | undefined =>
  exact ? allOf([needOfStrings(exact), need]) : need;

/** All of some needs, the rarest first, without those that nearly every text meets. */
function allOf(needs: readonly (Need | undefined)[]): Need | undefined {
  const rising = needs
    .flatMap((need) => (!need ? [] : 'all' in need ? need.all : [need]))
    .map((need) => ({ need, share: shareOf(need) }))
    .sort((a, b) => a.share - b.share);
  const [first, ...others] = rising;
  if (!first) return undefined;
  const all = [first, ...others.filter(({ share }) => share < telling)].map(({ need }) => need);
  return all.length === 1 ? first.need : { all };
}

/** One of some needs; nothing is needed where one of them is nothing. */
function someOf(needs: readonly (Need | undefined)[]): Need | undefined {
  const literals = new Set<Literal>();
  const rest: Need[] = [];
  for (const need of needs) {
    if (!need) return undefined;
    if ('literals' in need) for (const literal of need.literals) literals.add(literal);
    else if ('some' in need) rest.push(...need.some);
    else rest.push(need);
  }
  if (literals.size > 0) rest.push({ literals: [...literals] });
  const [only] = rest;
  return rest.length === 1 ? only : { some: rest };
}

/** A need that a greater share of sentences meets tells too little to be looked for. */
const telling = 0.6;

/** The share of sentences that meet a need, roughly. */
function shareOf(need: Need): number {
  if ('literals' in need) return Math.min(1, sumOf(need.literals, cost));
  return 'all' in need ? Math.min(...need.all.map(shareOf)) : Math.min(1, sumOf(need.some, shareOf));
}

const sumOf = <T>(values: readonly T[], number: (value: T) => number): number =>
  values.reduce((sum, value) => sum + number(value), 0);

const everyday = new Set(
  "a an and are as at be but by can could for from had has have he her him his i if in is it me my no not of on or our s she so t that the their them they this to us was we will with would you your '".split(
    ' ',
  ),
);

/** The share of sentences that hold a literal, roughly. */
function cost(literal: Literal): number {
  const space = literal.indexOf(' ');
  if (space !== -1) {
    const [left, right] = [cost(literal.slice(0, space)), cost(literal.slice(space + 1))];
    return (left * right) / 3;
  }
  const word = literal.replace(/^\^|\$$/g, '');
  if (everyday.has(word)) return 0.3;
  if (literal.startsWith('^') && literal.endsWith('$')) return 0.02;
  return word.length < 2 ? 0.5 : word.length === 2 ? 0.3 : word.length === 3 ? 0.05 : 0.02;
}

/** One of the rarest literals of each string; nothing where a string has none. */
function needOfStrings(strings: readonly string[]): Need | undefined {
  const literals = new Set<Literal>();
  for (const string of strings) {
    let rarest: Literal | undefined;
    const offer = (literal: Literal) => {
      if (rarest === undefined || cost(literal) < cost(rarest)) rarest = literal;
    };
    let last: { readonly literal: Literal; readonly end: number } | undefined;
    for (const match of string.matchAll(/\w+|[^\w\s\0]/g)) {
      const [word] = match;
      const end = match.index + word.length;
      const isWord = /\w/.test(word);
      const left = isWord && string[match.index - 1] ? '^' : '';
      const literal = isWord ? `${left}${word}${string[end] ? '$' : ''}` : word;
      offer(literal);
      const isWhole = !isWord || (literal.startsWith('^') && literal.endsWith('$'));
      if (isWhole && last && string.slice(last.end, match.index).replaceAll(edge, '') === ' ')
        offer(`${last.literal} ${literal}`);
      last = isWhole ? { literal, end } : undefined;
    }
    if (rarest === undefined) return undefined;
    literals.add(rarest);
  }
  return { literals: [...literals] };
}
