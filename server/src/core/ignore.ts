import type { Draft } from './draft';
import type { Edit } from './span';

/** The edits that put a rule aside for the whole draft: an element more in `ignore:` of its front matter. */
export function ignoreInDraft(draft: Draft, rule: string): readonly Edit[] {
  const { frontMatter, lineEnd } = draft;
  const insert = (at: number, text: string): readonly Edit[] => [{ start: at, end: at, text }];
  if (!frontMatter) {
    const start = draft.text.startsWith('\uFEFF') ? 1 : 0;
    return insert(start, ['---', `ignore: [${rule}]`, '---', '', ''].join(lineEnd));
  }
  const field = frontMatter.fields.get('ignore');
  const last = field?.values.at(-1);
  if (!field) {
    // Front matter that was never closed may end without a line end.
    const glue = /[\r\n]$/.test(draft.text.slice(0, frontMatter.insertAt)) ? '' : lineEnd;
    return insert(frontMatter.insertAt, `${glue}ignore: [${rule}]${lineEnd}`);
  }
  if (!last) return insert(draft.text.indexOf(':', field.keySpan.end) + 1, ` [${rule}]`);
  const before = draft.text.slice(field.keySpan.end, last.start);
  if (before.includes('[')) return insert(last.end, `, ${rule}`);
  const bullet = /(?:\r\n|\n|\r)([ \t]*-[ \t]+)$/.exec(before);
  if (bullet) return insert(last.end, `${lineEnd}${bullet[1]}${rule}`);
  return [{ start: last.start, end: last.end, text: `[${last.text}, ${rule}]` }];
}
