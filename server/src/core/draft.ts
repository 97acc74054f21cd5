import type { FrontMatter } from './front-matter';
import type { Span } from './span';

/** What a draft is for. `other` asks for nothing: an introduction being made, materials after a yes. */
export const kinds = ['introduction', 'reference', 'connection', 'follow-up', 'thanks', 'other'] as const;
export type Kind = (typeof kinds)[number];

/** What a sentence does in a message. */
export const roles = [
  'greeting',
  'relationship',
  'context',
  'ask',
  'why',
  'ease',
  'out',
  'give',
  'thanks',
  'sign-off',
] as const;
export type Role = (typeof roles)[number];

/** A stretch of the message with a role. Parts of different roles may share words. */
export interface Part extends Span {
  readonly role: Role;
}

/** A rule that the draft leaves aside, and where it says so. */
export interface Ignore extends Span {
  readonly rule: string;
}

/** A level-2 section: what stands under `## Forwardable`, `## Draft letter`, `## Background` or another heading. */
export interface Section extends Span {
  readonly kind: 'forwardable' | 'letter' | 'background' | 'other';
  /** The heading's text without its `##`. */
  readonly title: string;
  /** The text under the heading. */
  readonly body: Span;
}

/** A parsed draft. Every span counts UTF-16 code units from the start of the file, front matter included. */
export interface Draft {
  readonly text: string;
  readonly frontMatter: FrontMatter | undefined;
  readonly kind: Kind;
  /** The kind was read from the message because front matter does not name one that exists. */
  readonly kindInferred: boolean;
  readonly parts: readonly Part[];
  readonly sections: readonly Section[];
  readonly ignored: readonly Ignore[];
}

export function looksFinished(draft: Draft): boolean {
  return draft.parts.some(({ role }) => role === 'ask' || role === 'sign-off');
}

export function parseDraft(text: string): Draft {
  return {
    text,
    frontMatter: undefined,
    kind: 'other',
    kindInferred: true,
    parts: [],
    sections: [],
    ignored: [],
  };
}
