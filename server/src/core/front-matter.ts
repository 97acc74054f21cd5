import { isMap, isScalar, isSeq, type Node, type Pair, parseDocument } from 'yaml';
import { isDate } from './calendar';
import { type FieldType, fieldType } from './fields';
import { remember } from './language/remember';
import { parseMailbox } from './mailbox';
import type { Span } from './span';

/** One value: its text without quotes, and where it stands, quotes included. */
export interface FieldValue extends Span {
  readonly text: string;
}

/** A line of front matter, `key: value`. A list has several values, an empty field none. */
export interface Field extends Span {
  readonly key: string;
  readonly keySpan: Span;
  /** Values of the right type only: what is wrong is in `problems`. */
  readonly values: readonly FieldValue[];
}

/** Something in front matter that is not as it should be. */
export interface FrontMatterProblem extends Span {
  readonly type:
    | 'unclosed'
    | 'no-field'
    | 'syntax'
    | 'duplicate-key'
    | 'unknown-key'
    | 'wrong-type'
    | 'no-such-value'
    | 'no-such-date'
    | 'no-mailbox';
  readonly key: string | undefined;
  /** What stands there. */
  readonly text: string;
  /** The whole entry with its line end. */
  readonly entry: Span;
}

/** The facts above a draft that no reader sees. */
export interface FrontMatter extends Span {
  /** Where a further `key: value` line would go. */
  readonly insertAt: number;
  readonly fields: ReadonlyMap<string, Field>;
  readonly problems: readonly FrontMatterProblem[];
}

/** An entry as read, by YAML or, where YAML gives up, as the writer meant it. */
interface Entry extends Span {
  readonly key: string;
  readonly keySpan: Span;
  readonly values: readonly FieldValue[];
  /** YAML could not read it, or read it as something that the writer can't have meant; where that stands. */
  readonly wrong?: Span & { readonly type: 'no-field' | 'syntax' | 'wrong-type' };
}

/** Reads the front matter of a file; undefined where there is none. Never throws: problems are listed. */
export function parseFrontMatter(text: string): FrontMatter | undefined {
  const opened = opening.exec(text)?.[0];
  const extent = opened === undefined ? undefined : readExtent(text, opened.length);
  if (!extent) return undefined;
  return extent.closed ? readClosed(text.slice(0, extent.closed.end)) : read(text, extent);
}

const opening = /^\uFEFF?---[ \t]*(?:\r\n|\n|\r|$)/;

/** Front matter with both its marks: while the message is written, it stays the same. */
const readClosed = remember((text): FrontMatter | undefined => {
  const extent = readExtent(text, opening.exec(text)?.[0].length ?? 0);
  return extent && read(text, extent);
});

function read(text: string, { content, closed }: Extent): FrontMatter {
  const problems: FrontMatterProblem[] = [];
  if (!closed) {
    const start = text.indexOf('-');
    const mark = { start, end: start + 3 };
    const entry = { start: content.end, end: content.end };
    problems.push({ type: 'unclosed', ...mark, key: undefined, text: '', entry });
  }
  const fields = new Map<string, Field>();
  for (const entry of readEntries(text, content, problems)) {
    if (fields.has(entry.key)) {
      problems.push({ type: 'duplicate-key', ...entry.keySpan, key: entry.key, text: entry.key, entry });
      continue;
    }
    fields.set(entry.key, checkEntry(text, entry, problems));
  }
  return { start: 0, end: closed?.end ?? content.end, insertAt: content.end, fields, problems };
}

interface Extent {
  /** Between the `---` lines. */
  readonly content: Span;
  /** The `---` line that ends front matter, line end included. */
  readonly closed: Span | undefined;
}

/**
 * How far front matter reaches. One that is not closed gives way to text at the first line that is no entry;
 * a `---` below a paragraph of text does not close it. Undefined for a `---` above text: a thematic break.
 */
function readExtent(text: string, start: number): Extent | undefined {
  let keys = 0;
  let blanks = 0;
  let others = 0;
  let end: number | undefined;
  let afterBlank = false;
  for (const line of lines(text, { start, end: text.length })) {
    const source = text.slice(line.start, line.end).trimEnd();
    if (source === '---' || source === '...') {
      const prose = keys === 0 && blanks > 0 && others > 0;
      return prose ? undefined : { content: { start, end: line.start }, closed: line };
    }
    if (/^[a-z][\w-]*[ \t]*:(?:[ \t]|$)/i.test(source)) {
      keys++;
    } else if (!/^(?:[ \t]+\S|-[ \t]|#)/.test(source)) {
      if (afterBlank && /^\S.*[ \t]/.test(source)) break;
      end ??= keys > 0 ? line.start : start;
      if (source === '') blanks++;
      else others++;
    }
    afterBlank = source === '';
  }
  end ??= keys > 0 ? text.length : start;
  return end > start ? { content: { start, end }, closed: undefined } : undefined;
}

function* lines(text: string, { start, end }: Span): Generator<Span> {
  for (let at = start; at < end; ) {
    const next = Math.min(lineEndAfter(text, at), end);
    yield { start: at, end: next };
    at = next;
  }
}

const restOfLine = /[^\r\n]*(?:\r\n|\n|\r|$)/y;

/** The offset behind the line end that follows an offset. */
function lineEndAfter(text: string, offset: number): number {
  restOfLine.lastIndex = offset;
  return offset + (restOfLine.exec(text)?.[0].length ?? 0);
}

/** Reads all entries at once; where YAML finds a fault, one by one, so that one fault costs one entry. */
function readEntries(text: string, content: Span, problems: FrontMatterProblem[]): readonly Entry[] {
  return (
    readYaml(text, content) ??
    entrySpans(text, content).flatMap((span) => {
      // An indented key is no key of the front matter, although YAML can read it by itself.
      const read = /[ \t]/.test(text[span.start] ?? '') ? undefined : readYaml(text, span);
      return read ?? readBroken(text, span, problems);
    })
  );
}

/** An entry begins at a line that is neither indented nor an element of a list, or at an indented key we know. */
function entrySpans(text: string, content: Span): Span[] {
  const spans: { start: number; end: number }[] = [];
  for (const line of lines(text, content)) {
    const source = text.slice(line.start, line.end);
    const key = /^[ \t]*([\w-]+)[ \t]*:/.exec(source)?.[1];
    const last = spans.at(-1);
    if (last && /^(?:\s|-(?:\s|$))/.test(source) && !(key && fieldType(key))) last.end = line.end;
    else spans.push({ ...line });
  }
  return spans;
}

/** Reads what the writer meant by lines that are no YAML, and says what is wrong with them. */
function readBroken(text: string, span: Span, problems: FrontMatterProblem[]): Entry[] {
  const source = trimEnd(text.slice(span.start, span.end));
  if (/^[ \t\r\n]*(?:#|$)/.test(source)) return [];
  const [, indent = '', key = '', colon = '', rest = ''] =
    /^([ \t]*)([\w-]+)([ \t]*:)([\s\S]*)$/.exec(source) ?? [];
  const start = span.start + indent.length;
  const whole = { start, end: span.start + source.length };
  const type = fieldType(key);
  // YAML wants a key at the start of its line and a space after its colon.
  const isField = key !== '' && indent === '' && /^(?:[ \t\r\n]|$)/.test(rest);
  const inOneLine = isField && !/[\r\n]/.test(rest);
  if (!type && !inOneLine) {
    problems.push({ type: 'no-field', ...whole, key: undefined, text: slice(text, whole), entry: span });
    return [];
  }
  const at = start + key.length + colon.length;
  const value = inOneLine && !type?.list ? rest.replace(/[ \t]+#.*$/, '') : rest;
  const valueSpan = { start: at + leading(value), end: at + value.length };
  const words = value.slice(leading(value)).replace(/[ \t]*[\r\n][ \t\r\n]*/g, ' ');
  const meant = type?.list ? elements(rest, at) : words === '' ? [] : [{ ...valueSpan, text: words }];
  const wrong: Entry['wrong'] =
    isField && type?.list
      ? { type: 'wrong-type', ...valueSpan }
      : inOneLine
        ? { type: 'syntax', ...valueSpan }
        : { type: 'no-field', ...whole };
  return [{ ...span, key, keySpan: { start, end: start + key.length }, values: meant, wrong }];
}

const slice = (text: string, { start, end }: Span) => text.slice(start, end);

/** How much white space of YAML's a text begins with; JavaScript knows more of it. */
const leading = (text: string) => /^[ \t\r\n]*/.exec(text)?.[0].length ?? 0;

/** The text without the white space of YAML's at its end. */
function trimEnd(text: string): string {
  let end = text.length;
  while (/[ \t\r\n]/.test(text[end - 1] ?? '')) end--;
  return text.slice(0, end);
}

/** The elements of a list that YAML cannot read: what stands between brackets, commas and line ends. */
function elements(source: string, offset: number): FieldValue[] {
  return [...source.matchAll(/[^\r\n,[\]{}]+/g)].flatMap(({ 0: piece, index }) => {
    const text = piece.replace(/^[\s-]*["']?|["']?\s*$/g, '');
    const start = offset + index + piece.indexOf(text);
    return text === '' ? [] : [{ start, end: start + text.length, text }];
  });
}

/** Front matter is flat, and `yaml` recurses: a hundred brackets, or so deep an indent, are not for it. */
const tooDeep = /(?:[[{][^[{]*){100}|^[ \t?:-]{100}/m;

/** Reads `key: value` pairs with `yaml`; undefined where it reports an error or finds no mapping. */
function readYaml(text: string, span: Span): Entry[] | undefined {
  // `yaml` knows no line end of `\r` alone.
  const source = text.slice(span.start, span.end).replace(/\r(?!\n)/g, '\n');
  if (tooDeep.test(source)) return undefined;
  const document = parseDocument(source, { prettyErrors: false, uniqueKeys: false });
  if (document.errors.length > 0) return undefined;
  if (document.contents === null) return [];
  if (!isMap<Node, Node | null>(document.contents)) return undefined;
  const { items } = document.contents;
  if (!items.every(({ key }) => isScalar(key) && key.value !== null)) return undefined;
  return items.map((pair) => readPair(text, span.start, pair));
}

function readPair(text: string, offset: number, { key, value }: Pair<Node, Node | null>): Entry {
  const spanOf = ({ range }: Node): Span => ({
    start: offset + (range?.[0] ?? 0),
    end: offset + (range?.[1] ?? 0),
  });
  const scalar = (node: unknown): FieldValue | undefined => {
    if (!isScalar(node) || node.value === null) return undefined;
    const { start, end } = spanOf(node);
    const source = text.slice(start, end).trimEnd();
    return {
      start,
      end: start + source.length,
      text: typeof node.value === 'string' ? node.value.trim() : source,
    };
  };
  const keySpan = spanOf(key);
  const last = value?.range ? spanOf(value).end : keySpan.end;
  let { start } = keySpan;
  while (start > offset && /[ \t]/.test(text[start - 1] ?? '')) start--;
  const entry = {
    start,
    // What a block scalar holds ends with its line.
    end: /[\r\n]/.test(text[last - 1] ?? '') ? last : lineEndAfter(text, last),
    key: String(isScalar(key) ? key.value : ''),
    keySpan,
  };
  if (value === null || (isScalar(value) && value.value === null)) return { ...entry, values: [] };
  const single = scalar(value);
  if (single) return { ...entry, values: [single] };
  // Only a list field may be a list: `subject: [Name]` is a text that YAML takes for one.
  const type = fieldType(entry.key);
  // An element that is not written yet is none.
  const items = isSeq(value) ? value.items.filter((item) => !(isScalar(item) && item.value === null)) : [];
  const values = items.map(scalar).filter((element) => element !== undefined);
  if (isSeq(value) && (!type || type.list) && values.length === items.length) return { ...entry, values };
  const at = spanOf(value);
  const written = slice(text, at);
  const meant = type?.list ? elements(written, at.start) : [{ ...at, text: written }];
  return { ...entry, values: meant, wrong: { type: 'wrong-type', ...at } };
}

function checkEntry(text: string, entry: Entry, problems: FrontMatterProblem[]): Field {
  const { key, keySpan } = entry;
  const report = (type: FrontMatterProblem['type'], span: Span) => {
    const { start, end } = span;
    problems.push({
      type,
      start,
      end,
      key,
      text: text.slice(start, end),
      entry: { start: entry.start, end: entry.end },
    });
  };
  const type = fieldType(key);
  if (!type) report('unknown-key', keySpan);
  else if (entry.wrong) report(entry.wrong.type, entry.wrong);
  const values = type
    ? entry.values.filter((value) => {
        const fault = wrongValue(type, value.text);
        // A value that YAML could not read is reported once.
        if (fault && !entry.wrong) report(fault, value);
        return !fault;
      })
    : [];
  return { start: entry.start, end: entry.end, key, keySpan, values };
}

function wrongValue(type: FieldType, text: string): FrontMatterProblem['type'] | undefined {
  if (type.type === 'choice')
    return type.choices?.some(({ value }) => value === text) ? undefined : 'no-such-value';
  if (type.type === 'date') return isDate(text) ? undefined : 'no-such-date';
  if (type.type === 'mailbox') return parseMailbox(text) ? undefined : 'no-mailbox';
  return undefined;
}
