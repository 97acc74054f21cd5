import type { Draft } from './draft';
import type { Edit } from './span';

/** Adds `key: value` as the last line of front matter; undefined where the draft has none. */
export function addField(draft: Draft, key: string, value: string): Edit | undefined {
  const { frontMatter, lineEnd, text } = draft;
  if (!frontMatter) return undefined;
  const { insertAt } = frontMatter;
  const glue = /[\r\n]$/.test(text.slice(0, insertAt)) ? '' : lineEnd;
  return { start: insertAt, end: insertAt, text: `${glue}${key}: ${value}${lineEnd}` };
}
