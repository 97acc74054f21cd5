import assert from 'node:assert/strict';
import { applyEdits, defaultConfig, lint, parseDraft } from '../../../server/src/core';
import {
  type Completion,
  type Completions,
  complete,
  type Folder,
} from '../../../server/src/core/completion/complete';
import { parseFrontMatter } from '../../../server/src/core/front-matter';

export const today = '2026-11-23';

/** What is around a draft in a test. */
export interface Around {
  readonly folder?: Folder;
  /** A character asked, not the writer. */
  readonly unasked?: boolean;
}

/** The text with the caret's mark cut out, and where it stood. */
export function cut(marked: string): { text: string; offset: number } {
  const offset = marked.indexOf('‸');
  assert.ok(offset >= 0, `no caret in: ${marked}`);
  return { text: marked.replace('‸', ''), offset };
}

/** What is proposed where `‸` stands, and whether that is all. */
export function listAt(marked: string, { folder, unasked }: Around = {}): Completions {
  const { text, offset } = cut(marked);
  const draft = parseDraft(text);
  const { findings } = lint(draft, { config: defaultConfig, today });
  return complete(draft, offset, { today, findings, ...(folder && { folder }) }, unasked);
}

/** What is proposed where `‸` stands. */
export const completionsAt = (marked: string, around?: Around): readonly Completion[] =>
  listAt(marked, around).items;

/** The labels of what is proposed. */
export const labelsAt = (marked: string, around?: Around): readonly string[] =>
  completionsAt(marked, around).map(({ label }) => label);

/** The text after a proposal is taken by a client that replaces, each slot with what it holds. */
export function taken(marked: string, label: string, around?: Around): string {
  const { text } = cut(marked);
  const found = completionsAt(marked, around).find((completion) => completion.label === label);
  assert.ok(found, `${label} is not proposed in: ${marked}`);
  const { start, end, template } = found;
  const insert = template.map((piece) => (typeof piece === 'string' ? piece : piece.preset)).join('');
  return applyEdits(text, [{ start, end, text: insert }]);
}

/** A folder that holds these files; the paths are relative to the draft. */
export function folderOf(files: Readonly<Record<string, string>>): Folder {
  const directory = (path: string) => path.slice(0, path.lastIndexOf('/') + 1);
  return {
    look: (path) => (path in files ? 'file' : 'missing'),
    beside: (path) => Object.keys(files).filter((file) => directory(file) === directory(path)),
    draft: (path) => (files[path] === undefined ? undefined : parseDraft(files[path])),
    frontMatter: (path) => (files[path] === undefined ? undefined : parseFrontMatter(files[path])),
  };
}
