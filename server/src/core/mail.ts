import { type Draft, fieldOf, type Part } from './draft';
import { countWords } from './language/fold';
import type { Span } from './span';

/** A text that leaves the draft: its Markdown without comments, and its parts by offsets into that Markdown. */
export interface MailText {
  readonly markdown: string;
  readonly parts: readonly Part[];
  readonly words: number;
  /** Where the text starts in the draft. */
  readonly start: number;
}

/** The mail as the reader gets it. Never holds front matter, comments or `## Background`. */
export interface Mail {
  /** The name under the message, where one stands. */
  readonly signedBy: string | undefined;
  readonly to: string | undefined;
  readonly subject: string | undefined;
  readonly attachments: readonly string[];
  readonly message: MailText;
  readonly forwardable: (MailText & { readonly heading: string }) | undefined;
}

/** Reads off a draft what would be sent. */
export function toMail(draft: Draft): Mail {
  const section = draft.sections.find(({ kind }) => kind === 'forwardable' || kind === 'letter');
  return {
    signedBy: draft.message.closing?.name || undefined,
    to: fieldOf(draft, 'to')?.text,
    subject: fieldOf(draft, 'subject')?.text,
    attachments: draft.frontMatter?.fields.get('attachments')?.values.map(({ text }) => text) ?? [],
    message: { ...cut(draft, draft.message), words: draft.message.words },
    forwardable: section && {
      ...cut(draft, section.body),
      heading: section.title,
      words: section.blocks.reduce(
        (sum, { prose, level }) => sum + (level === 0 ? countWords(prose.text) : 0),
        0,
      ),
    },
  };
}

/** Cuts a span out of a draft, without comments and without the blank lines around it. */
function cut(draft: Draft, span: Span): Omit<MailText, 'words'> {
  const kept: Span[] = [];
  let at = span.start;
  for (const comment of draft.comments) {
    if (comment.start < at || comment.end > span.end) continue;
    kept.push({ start: at, end: comment.start });
    at = comment.end;
    // A comment alone on its line takes the line with it.
    const before = draft.text.slice(Math.max(0, comment.start - 1), comment.start);
    const lineEnd = /^[ \t]*(?:\r\n|\n|\r)/.exec(draft.text.slice(at, span.end));
    if (lineEnd && /^(?:[\n\r]|)$/.test(before)) at += lineEnd[0].length;
  }
  kept.push({ start: at, end: span.end });
  const whole = kept.map(({ start, end }) => draft.text.slice(start, end)).join('');
  const markdown = whole.trim();
  const leading = whole.length - whole.trimStart().length;
  const place = (offset: number): number => {
    let length = 0;
    for (const { start, end } of kept) {
      if (offset <= end) return length + Math.max(0, offset - start) - leading;
      length += end - start;
    }
    return length - leading;
  };
  const clamp = (offset: number) => Math.min(Math.max(0, place(offset)), markdown.length);
  return {
    markdown,
    parts: draft.parts
      .filter(({ start, end }) => start >= span.start && end <= span.end)
      .map(({ role, start, end }) => ({ role, start: clamp(start), end: clamp(end) })),
    start: kept[0]
      ? kept[0].start + (/^\s*/.exec(draft.text.slice(kept[0].start, kept[0].end))?.[0].length ?? 0)
      : span.start,
  };
}
