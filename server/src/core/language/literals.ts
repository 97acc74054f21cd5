/** What a pattern cannot match without, read from its source. */

/**
 * A run of word characters, or one other character, that stands in every text in which the pattern matches. `^` before and `$`
 * after it say that a word begins or ends there.
 */
export type Literal = string;

/** A part of a pattern: all the strings that it matches, where they are few, and else strings of which each match holds one. */
interface Part {
  readonly exact?: readonly string[];
  readonly needs?: readonly string[];
}

/** Stands in a string for the edge of a word or of the text. */
const edge = '\u0000';

const nothing: Part = { exact: [''] };
const unknown: Part = {};
const maxStrings = 600;

/**
 * Literals of which each text that matches holds one, and `undefined` where there are none, or the pattern has a construct that
 * is not read here.
 */
export function literalsOf(source: string): readonly Literal[] | undefined {
  const reader = new Reader(source);
  const { exact, needs } = reader.alternatives();
  if (!reader.understood) return undefined;
  return literalsIn(needs ?? exact);
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
    if (parts.every((part) => part.exact) && exact.length <= maxStrings) return { exact };
    const needs = parts.map((part) => part.needs ?? part.exact);
    return needs.every((strings) => strings !== undefined) ? { needs: needs.flat() } : unknown;
  }

  private sequence(): Part {
    let run: readonly string[] = [''];
    let best: readonly string[] | undefined;
    let whole = true;
    const close = (next: readonly string[]) => {
      best = better(best, run);
      run = next;
      whole = false;
    };
    while (this.at < this.source.length && !/[|)]/.test(this.source.charAt(this.at))) {
      const { exact, needs } = this.quantified();
      if (!exact) {
        close(['']);
        best = better(best, needs);
      } else if (run.length * exact.length > maxStrings) close(exact);
      else run = run.flatMap((head) => exact.map((tail) => head + tail));
    }
    if (whole) return { exact: run };
    const needs = better(best, run);
    return needs ? { needs } : unknown;
  }

  private quantified(): Part {
    const part = this.atom();
    const quantifier = /^(?:[*+?]|\{(\d+)(?:,\d*)?\})\??/.exec(this.source.slice(this.at, this.at + 16));
    if (!quantifier) return part;
    this.at += quantifier[0].length;
    const [mark, least] = quantifier;
    if (mark.startsWith('?')) return part.exact ? { exact: ['', ...part.exact] } : unknown;
    if (mark.startsWith('*') || least === '0') return unknown;
    const needs = part.needs ?? part.exact;
    return needs ? { needs } : unknown;
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
    return /[=!]$/.test(opening) ? nothing : part;
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

/** The strings that fewer texts hold. */
function better(
  a: readonly string[] | undefined,
  b: readonly string[] | undefined,
): readonly string[] | undefined {
  return costOf(literalsIn(b)) < costOf(literalsIn(a)) ? b : a;
}

const costOf = (literals: readonly Literal[] | undefined): number =>
  literals ? literals.reduce((sum, literal) => sum + cost(literal), 0) : Number.POSITIVE_INFINITY;

const everyday = new Set(
  "a an and are as at be but by can could for from had has have he her him his i if in is it me my no not of on or our s she so t that the their them they this to us was we will with would you your '".split(
    ' ',
  ),
);

/** How often a literal is met, roughly. */
function cost(literal: Literal): number {
  const word = literal.replace(/^\^|\$$/g, '');
  if (everyday.has(word)) return 1;
  if (literal.startsWith('^') && literal.endsWith('$')) return 0.02;
  return word.length < 2 ? 1 : word.length === 2 ? 0.5 : word.length === 3 ? 0.1 : 0.03;
}

/** The rarest literal of each string; `undefined` where a string has none. */
function literalsIn(strings: readonly string[] | undefined): readonly Literal[] | undefined {
  const literals = new Set<Literal>();
  for (const string of strings ?? ['']) {
    let rarest: Literal | undefined;
    for (const match of string.matchAll(/\w+|[^\w\s\0]/g)) {
      const [word] = match;
      const before = string[match.index - 1];
      const after = string[match.index + word.length];
      const literal = /\w/.test(word) ? `${before ? '^' : ''}${word}${after ? '$' : ''}` : word;
      if (rarest === undefined || cost(literal) < cost(rarest)) rarest = literal;
    }
    if (rarest === undefined) return undefined;
    literals.add(rarest);
  }
  return [...literals];
}
