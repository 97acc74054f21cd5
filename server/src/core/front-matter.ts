import { isMap, isScalar, isSeq, type Node, type Pair, parseDocument } from 'yaml';
import { isDate } from './calendar';
import { type FieldType, fieldType } from './fields';
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
  /** YAML could not read it, or read it as something that the writer can't have meant. */
  readonly wrong?: 'syntax' | 'wrong-type';
}

/** Reads the front matter of a file; undefined where there is none. Never throws: problems are listed. */
export function parseFrontMatter(text: string): FrontMatter | undefined {
  const opening = /^\uFEFF?---[ \t]*(?:\r\n|\n|\r|$)/.exec(text);
  if (!opening) return undefined;
  const contentStart = opening[0].length;
  const closing = closingLine(text, contentStart);
  const unclosed = closing === undefined;
  const content: Span = { start: contentStart, end: closing?.start ?? unclosedEnd(text, contentStart) };
  // A `---` above ordinary text is a thematic break, and so are two of them around paragraphs.
  if (unclosed ? content.end === content.start : isProse(text.slice(content.start, content.end)))
    return undefined;

  const problems: FrontMatterProblem[] = [];
  if (unclosed) {
    const entry = { start: content.end, end: content.end };
    problems.push({
      type: 'unclosed',
      start: 0,
      end: opening[0].trimEnd().length,
      key: undefined,
      text: '',
      entry,
    });
  }
  const fields = new Map<string, Field>();
  for (const entry of readEntries(text, content, problems)) {
    if (fields.has(entry.key)) {
      problems.push({ type: 'duplicate-key', ...entry.keySpan, key: entry.key, text: entry.key, entry });
      continue;
    }
    fields.set(entry.key, checkEntry(text, entry, problems));
  }
  return { start: 0, end: closing?.end ?? content.end, insertAt: content.end, fields, problems };
}

/** The `---` line that ends front matter, line end included. */
function closingLine(text: string, from: number): Span | undefined {
  const line = /^(?:---|\.\.\.)[ \t]*(?:\r\n|\n|\r|$)/gm;
  line.lastIndex = from;
  for (let match = line.exec(text); match; match = line.exec(text)) {
    // `m` also takes U+2028 for a line start.
    const before = text[match.index - 1];
    if (before === '\n' || before === '\r') return { start: match.index, end: match.index + match[0].length };
    line.lastIndex = match.index + 1;
  }
  return undefined;
}

const isProse = (content: string) =>
  /\S/.test(content) && /(?:^|\n|\r)[ \t]*[\r\n]/.test(content) && !/^[\w-]+[ \t]*:/m.test(content);

/** Where front matter that was never closed gives way to text: the first line that is no entry. */
function unclosedEnd(text: string, from: number): number {
  let end = from;
  let entries = 0;
  for (const line of lines(text, { start: from, end: text.length })) {
    const content = text.slice(line.start, line.end).trimEnd();
    if (/^[a-z][\w-]*[ \t]*:(?:[ \t]|$)/i.test(content)) entries++;
    else if (entries === 0 || !/^(?:[ \t]+\S|-[ \t]|#)/.test(content)) break;
    end = line.end;
  }
  return entries > 0 ? end : from;
}

function* lines(text: string, span: Span): Generator<Span> {
  const line = /[^\r\n]*(?:\r\n|\n|\r|$)/g;
  for (let at = span.start; at < span.end; ) {
    line.lastIndex = at;
    const end = Math.min(at + (line.exec(text)?.[0].length ?? 0), span.end);
    yield { start: at, end };
    at = end;
  }
}

/** Reads all entries at once; where YAML finds a fault, one by one, so that one fault costs one entry. */
function readEntries(text: string, content: Span, problems: FrontMatterProblem[]): Entry[] {
  const whole = readYaml(text, content);
  if (whole) return whole;
  const entries: Entry[] = [];
  for (const span of entrySpans(text, content)) {
    const read = readYaml(text, span);
    if (read) {
      entries.push(...read);
      continue;
    }
    const match = /^([\w-]+)([ \t]*:[ \t]*)([^\r\n]*)/.exec(text.slice(span.start, span.end));
    if (match?.[1] === undefined) {
      const line = text.slice(span.start, span.end).trim();
      if (line === '' || line.startsWith('#')) continue;
      const start = span.start + text.slice(span.start, span.end).indexOf(line);
      problems.push({
        type: 'no-field',
        start,
        end: start + line.length,
        key: undefined,
        text: line,
        entry: span,
      });
      continue;
    }
    const keySpan = { start: span.start, end: span.start + match[1].length };
    const start = keySpan.end + (match[2] ?? '').length;
    const value = (match[3] ?? '').replace(/[ \t]+#.*$/, '').trimEnd();
    const valueSpan = { start, end: start + value.length };
    entries.push({
      ...span,
      key: match[1],
      keySpan,
      values: [{ ...valueSpan, text: value }],
      wrong: 'syntax',
    });
  }
  return entries;
}

/** A top-level entry begins at a line that is neither indented nor an element of a list. */
function entrySpans(text: string, content: Span): Span[] {
  const spans: { start: number; end: number }[] = [];
  for (const line of lines(text, content)) {
    const last = spans.at(-1);
    const continues = /^(?:[ \t]|-[ \t]|[ \t]*$)/m.test(
      text.slice(line.start, line.end).split(/[\r\n]/)[0] ?? '',
    );
    if (last && continues) last.end = line.end;
    else spans.push({ ...line });
  }
  return spans;
}

/** Reads `key: value` pairs with `yaml`; undefined where it reports an error or finds no mapping. */
function readYaml(text: string, span: Span): Entry[] | undefined {
  const source = text.slice(span.start, span.end);
  const document = parseDocument(source, { prettyErrors: false, logLevel: 'silent', uniqueKeys: false });
  if (document.errors.length > 0) return undefined;
  if (document.contents === null) return [];
  if (!isMap<Node, Node | null>(document.contents)) return undefined;
  return document.contents.items.map((pair, index, pairs) => {
    const next = pairs[index + 1]?.key.range?.[0];
    return readPair(text, span, pair, next);
  });
}

function readPair(text: string, span: Span, pair: Pair<Node, Node | null>, next: number | undefined): Entry {
  const spanOf = (node: Node): Span => ({
    start: span.start + (node.range?.[0] ?? 0),
    end: span.start + (node.range?.[1] ?? 0),
  });
  const keySpan = spanOf(pair.key);
  const base = {
    start: keySpan.start,
    end: next === undefined ? span.end : span.start + next,
    key: text.slice(keySpan.start, keySpan.end),
    keySpan,
  };
  const { value } = pair;
  const scalar = (node: unknown): FieldValue | undefined => {
    if (!isScalar(node) || node.value === null) return undefined;
    const at = spanOf(node);
    return { ...at, text: typeof node.value === 'string' ? node.value : text.slice(at.start, at.end) };
  };
  if (value === null || (isScalar(value) && value.value === null)) return { ...base, values: [] };
  const single = scalar(value);
  if (single) return { ...base, values: [single] };
  // Only a list field may be a list: `subject: [Name]` is a text that YAML takes for one.
  const type = fieldType(base.key);
  if (isSeq(value) && (!type || type.list)) {
    const elements = value.items.map(scalar).filter((element) => element !== undefined);
    if (elements.length === value.items.length) return { ...base, values: elements };
  }
  const at = spanOf(value);
  return { ...base, values: [{ ...at, text: text.slice(at.start, at.end) }], wrong: 'wrong-type' };
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
  else if (entry.wrong) report(entry.wrong, entry.values[0] ?? keySpan);
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
  if (type.type === 'choice') return type.values?.includes(text) ? undefined : 'no-such-value';
  if (type.type === 'date') return isDate(text) ? undefined : 'no-such-date';
  if (type.type === 'mailbox') return parseMailbox(text) ? undefined : 'no-mailbox';
  return undefined;
}
