import type { Draft } from './draft';
import type { Edit } from './span';

/** Adds `key: value` as the last line of front matter, which is made where it is missing. */
export const writeField = (draft: Draft, key: string, value: string): Edit =>
  addField(draft, key, value) ?? makeFrontMatter(draft, `${key}: ${value}`);

/** Puts front matter of one line above a draft that has none. */
function makeFrontMatter({ text, lineEnd }: Draft, line: string): Edit {
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  return { start, end: start, text: ['---', line, '---', '', ''].join(lineEnd) };
}

/** Adds `key: value` as the last line of front matter; undefined where the draft has none. */
export function addField(draft: Draft, key: string, value: string): Edit | undefined {
  const { frontMatter, lineEnd, text } = draft;
  if (!frontMatter) return undefined;
  const { insertAt } = frontMatter;
  const glue = /[\r\n]$/.test(text.slice(0, insertAt)) ? '' : lineEnd;
  return { start: insertAt, end: insertAt, text: `${glue}${key}: ${value}${lineEnd}` };
}

/** Adds an element to a list of front matter, in the form the list has; the list and front matter are made where missing. */
export function addElement(draft: Draft, key: string, element: string): readonly Edit[] {
  const { frontMatter, lineEnd } = draft;
  const insert = (at: number, text: string): readonly Edit[] => [{ start: at, end: at, text }];
  if (!frontMatter) return [makeFrontMatter(draft, `${key}: [${element}]`)];
  const field = frontMatter.fields.get(key);
  if (!field) {
    // Front matter that was never closed may end without a line end.
    const glue = /[\r\n]/.test(draft.text[frontMatter.insertAt - 1] ?? '') ? '' : lineEnd;
    return insert(frontMatter.insertAt, `${glue}${key}: [${element}]${lineEnd}`);
  }
  const colon = draft.text.indexOf(':', field.keySpan.end) + 1;
  const last = field.values.at(-1);
  if (!last) {
    const value = draft.text.slice(colon, field.end).trimEnd();
    // What stands there may be `[]`, `~` or a bullet without a word; a comment stays.
    if (value === '' || /^\s*#[^\r\n]*$/.test(value)) return insert(colon, ` [${element}]`);
    return [{ start: colon, end: colon + value.length, text: ` [${element}]` }];
  }
  const before = draft.text.slice(colon, last.start);
  const bullet = /[\r\n]([ \t]*-[ \t]+)$/.exec(before)?.[1];
  if (bullet !== undefined) {
    const rest = /^[^\r\n]*/.exec(draft.text.slice(last.end))?.[0].length ?? 0;
    return insert(last.end + rest, `${lineEnd}${bullet}${element}`);
  }
  if (before.includes('[')) return insert(last.end, `, ${element}`);
  return [{ start: last.start, end: last.end, text: `[${last.text}, ${element}]` }];
}
