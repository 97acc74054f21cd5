import type { Draft } from '../draft';
import { type FieldType, fieldType } from '../fields';
import { startOfLine } from '../placement';
import type { Target } from './completion';

/** Where in front matter a caret stands, read from the lines around it: half an entry is no YAML yet. */
export type FrontMatterPlace = FencePlace | KeyPlace | ValuePlace;

/** On the first line of a file that has no front matter yet, or on a line that would close it. */
export interface FencePlace extends Target {
  readonly type: 'opening' | 'closing';
}

/** Where a key goes. */
export interface KeyPlace extends Target {
  readonly type: 'key';
  readonly typed: string;
  /** A colon stands behind it already. */
  readonly hasColon: boolean;
  /** The front matter is closed below; else this may become the first line of the message. */
  readonly closed: boolean;
}

/** Where a value goes, or an element of a list. */
export interface ValuePlace extends Target {
  readonly type: 'value';
  readonly field: FieldType;
  /** From its start to the caret, with the quotation mark that it may begin with. */
  readonly typed: string;
  /** What YAML wants in front of it and is not there yet. */
  readonly gap: '' | ' ' | '- ';
  /** Other elements of the list. */
  readonly others: readonly string[];
}

const opening = /^\uFEFF?---[ \t]*(?:\r\n|\n|\r|$)/;

/** Finds the place of a caret in front matter that may be half typed; undefined elsewhere. */
export function frontMatterPlace(draft: Draft, offset: number): FrontMatterPlace | undefined {
  const { text, frontMatter } = draft;
  const lineStart = startOfLine(text, offset);
  const line = lineAt(text, lineStart);
  const begins = text.startsWith('\uFEFF') ? 1 : 0;
  if (lineStart <= begins) return frontMatter ? undefined : openingPlace(text, begins, offset);
  const first = opening.exec(text)?.[0].length;
  if (first === undefined || offset < first) return undefined;
  const closed = frontMatter !== undefined && frontMatter.end > frontMatter.insertAt;
  if (closed ? lineStart >= frontMatter.insertAt : !areEntries(text.slice(first, lineStart)))
    return undefined;
  const before = text.slice(lineStart, offset);
  if (!closed && /^-{1,3}$/.test(before) && line === before) {
    return { type: 'closing', start: lineStart, insertEnd: offset, end: offset };
  }
  return valuePlace(draft, first, lineStart, offset) ?? keyPlace(before, line, lineStart, closed);
}

/** The start of the file: nothing or a few dashes before the caret, and no more than that behind it. */
function openingPlace(text: string, start: number, offset: number): FencePlace | undefined {
  const dashes = /^-{0,3}[ \t]*(?=[\r\n]|$)/.exec(text.slice(start))?.[0];
  if (dashes === undefined) {
    return offset <= start ? { type: 'opening', start, insertEnd: start, end: start } : undefined;
  }
  if (text.slice(start, offset).length > dashes.trimEnd().length) return undefined;
  return { type: 'opening', start, insertEnd: Math.max(start, offset), end: start + dashes.length };
}

/** Lines that front matter can consist of; the first line of a message is none. */
const areEntries = (lines: string): boolean =>
  lines
    .split(/\r\n|\n|\r/)
    .every((line) => /^(?:$|[\w-]+[ \t]*:|[ \t]|-[ \t]|#)/.test(line) && !/^(?:---|\.\.\.)\s*$/.test(line));

function keyPlace(before: string, line: string, lineStart: number, closed: boolean): KeyPlace | undefined {
  if (!/^(?:[a-z_][\w-]*)?$/i.test(before)) return undefined;
  const behind = line.slice(before.length);
  const word = /^[\w-]*/.exec(behind)?.[0] ?? '';
  const hasColon = /^[ \t]*:/.test(behind.slice(word.length));
  // In front of a word that is there, nothing is half typed.
  if ((before === '' && word !== '') || (!hasColon && behind.slice(word.length).trim() !== ''))
    return undefined;
  const insertEnd = lineStart + before.length;
  return {
    type: 'key',
    typed: before,
    start: lineStart,
    insertEnd,
    end: insertEnd + word.length,
    hasColon,
    closed,
  };
}

/** The line with the key whose value the caret stands in, and where that value begins. */
interface Owner {
  readonly field: FieldType;
  readonly valueStart: number;
}

const keyLine = /^[ \t]*([\w-]+)[ \t]*:/;

function ownerOf(text: string, from: number, lineStart: number, offset: number): Owner | undefined {
  for (let start = lineStart; start >= from; start = startOfLine(text, start - 1)) {
    const match = keyLine.exec(text.slice(start, start === lineStart ? offset : undefined));
    const field = match?.[1] ? fieldType(match[1]) : undefined;
    if (match) return field && { field, valueStart: start + match[0].length };
    if (start === 0) break;
  }
  return undefined;
}

function valuePlace(draft: Draft, from: number, lineStart: number, offset: number): ValuePlace | undefined {
  const { text } = draft;
  const owner = ownerOf(text, from, lineStart, offset);
  if (!owner) return undefined;
  const { field, valueStart } = owner;
  const written = text.slice(valueStart, offset);
  // What follows a # is for the writer.
  if (/(?:^|\s)#/.test(text.slice(Math.max(lineStart, valueStart), offset))) return undefined;
  const isOwnLine = valueStart > lineStart;
  const flow = flowElement(written);
  const bullet = /^[ \t]*-([ \t]*)/.exec(text.slice(lineStart, offset));
  const indented = /^[ \t]+/.test(text.slice(lineStart, offset));
  if (flow !== undefined && (isOwnLine || indented)) {
    return element(draft, owner, offset - flow.length, offset, '', /[,\]\r\n]/);
  }
  if (/^\s*[[{]/.test(written)) return undefined;
  if (isOwnLine) {
    const space = /^[ \t]*/.exec(written)?.[0] ?? '';
    const gap = space === '' ? ' ' : '';
    return element(draft, owner, valueStart + space.length, offset, gap, /[ \t]#|[\r\n]/);
  }
  if (field.list !== true) return undefined;
  if (bullet) {
    const start = lineStart + bullet[0].length;
    return element(draft, owner, start, offset, bullet[1] === '' ? ' ' : '', /[ \t]#|[\r\n]/);
  }
  // The editor indents the line below `attachments:` by itself.
  const below = /^[ \t]*(?:(?:\r\n|\n|\r)[ \t]+(?:-[^\r\n]*)?)*$/.test(written);
  const blank = /^[ \t]+$/.test(text.slice(lineStart, offset));
  return below && blank ? element(draft, owner, offset, offset, '- ', /[\r\n]/) : undefined;
}

/** What is typed of the element of a list that is open: behind its last comma or bracket. */
function flowElement(written: string): string | undefined {
  if (!/^\s*\[/.test(written) || /\][ \t]*$/.test(written.replace(/"[^"]*"|'[^']*'/g, ''))) return undefined;
  // A comma between quotation marks parts nothing.
  const last = /(?:^\s*\[|,)\s*((?:"[^"]*"?|'[^']*'?|[^,\]])*)$/.exec(written)?.[1];
  return last?.includes('\n') || last?.includes('\r') ? '' : last;
}

function element(
  draft: Draft,
  { field }: Owner,
  start: number,
  offset: number,
  gap: ValuePlace['gap'],
  ends: RegExp,
): ValuePlace {
  const { text } = draft;
  const behind = text.slice(offset, offset + longestValue);
  const length = behind.search(ends);
  const end = offset + (length === -1 ? behind : behind.slice(0, length)).trimEnd().length;
  const values = draft.frontMatter?.fields.get(field.key)?.values ?? [];
  return {
    type: 'value',
    field,
    typed: text.slice(start, offset),
    start,
    // Half a value behind the caret is of no use to another one.
    insertEnd: end,
    end,
    gap,
    others: values.filter((value) => value.end < start || value.start > end).map((value) => value.text),
  };
}

/** No value is longer that somebody would still be typing. */
const longestValue = 500;

const lineAt = (text: string, start: number): string =>
  /^[^\r\n]*/.exec(text.slice(start, start + 10 * longestValue))?.[0] ?? '';
