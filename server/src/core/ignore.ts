import { withSpace } from './comments';
import type { Draft } from './draft';
import { addElement } from './field-edit';
import type { Block } from './markdown';
import { splitSentences } from './sentences';
import type { Edit, Span } from './span';

/** A rule that the writer put aside, for the whole draft or for a stretch of it. The span is that of its name. */
export interface Suppression extends Span {
  readonly rule: string;
  /** What it covers; undefined for the whole draft. */
  readonly scope: Span | undefined;
  /** The comment that says so; undefined for front matter. */
  readonly comment: Span | undefined;
  /** Every name that stands with this one, itself included. */
  readonly names: readonly Span[];
}

const directive = /^<!--\s*intro-ignore-next(?![\w-])([^:]*?)(?::[\s\S]*?)?(?:-->|$)/;

/**
 * What a draft puts aside: `ignore:` in front matter for the whole of it, and in comments
 * `<!-- intro-ignore-next RULE, RULE: reason -->`. Such a comment on a line of its own is about the paragraph,
 * heading or list item that comes next; one beside text is about the sentence that follows it or that it stands in.
 */
export function suppressionsOf(draft: Draft): readonly Suppression[] {
  const inFrontMatter = draft.ignored.map(({ start, end, rule }) => ({ start, end, rule }));
  const found: Suppression[] = inFrontMatter.map((name) => ({
    ...name,
    scope: undefined,
    comment: undefined,
    names: inFrontMatter,
  }));
  for (const comment of draft.comments) {
    const match = directive.exec(draft.text.slice(comment.start, comment.end));
    if (!match) continue;
    const list = match[1] ?? '';
    const listStart = comment.start + match[0].indexOf('intro-ignore-next') + 'intro-ignore-next'.length;
    const names = [...list.matchAll(/[^\s,]+/g)].map(({ 0: rule, index }) => ({
      rule,
      start: listStart + index,
      end: listStart + index + rule.length,
    }));
    const scope = scopeOf(draft, comment);
    // A comment that names nothing is kept, as one of an empty name: it is to be reported.
    const given = names.length > 0 ? names : [{ rule: '', start: comment.start, end: comment.end }];
    for (const name of given) found.push({ ...name, scope, comment, names: given });
  }
  return found;
}

function scopeOf(draft: Draft, comment: Span): Span {
  const blocks = [...draft.blocks, ...draft.sections.flatMap((section) => section.blocks)];
  const own = blocks.find(({ start, end }) => start <= comment.start && comment.end <= end);
  const sentence = own && nextSentence(own, comment);
  if (sentence) return sentence;
  const next = blocks.find(({ start }) => start >= comment.end);
  if (!next) return { start: comment.end, end: comment.end };
  const sameLine = /^[ \t]*$/.test(draft.text.slice(comment.end, next.start));
  return (sameLine && nextSentence(next, comment)) || { start: next.start, end: next.end };
}

function nextSentence({ prose }: Block, comment: Span): Span | undefined {
  return splitSentences(prose)
    .map((sentence) => sentence.span(0, sentence.text.length))
    .find(({ end }) => end > comment.end);
}

/** The edit that takes a name out of its list, and the list with its last name. */
export function withoutSuppression(draft: Draft, suppression: Suppression): Edit {
  const { text } = draft;
  const { comment, names } = suppression;
  if (names.length > 1) return withoutElement(names, suppression);
  if (comment) return { ...withSpace(text, comment), text: '' };
  const field = draft.frontMatter?.fields.get('ignore') ?? suppression;
  return { start: field.start, end: field.end, text: '' };
}

/** Takes an element out of `a, b`, `[a, b]` or a list in lines of its own. */
export function withoutElement(names: readonly Span[], { start, end }: Span): Edit {
  const index = names.findIndex((name) => name.start === start);
  const before = names[index - 1];
  const after = names[index + 1];
  if (before) return { start: before.end, end, text: '' };
  return { start, end: after ? after.start : end, text: '' };
}

/** The edits that put a rule aside for the whole draft: an element more in `ignore:` of its front matter. */
export const ignoreInDraft = (draft: Draft, rule: string): readonly Edit[] =>
  addElement(draft, 'ignore', rule);
