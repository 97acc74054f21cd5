import { withSpace } from './comments';
import { type Draft, fieldOf, type Part, type Section } from './draft';
import { countWords } from './language/fold';
import type { Span } from './span';

/** A text that leaves the draft: its Markdown without comments, and its parts by offsets into that Markdown. */
export interface MailText {
  readonly markdown: string;
  readonly parts: readonly Part[];
  readonly words: number;
  /** Where its first character stands in the draft. */
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

/** True for an attachment that is not a file: a link, which is sent as it stands. */
export const isUrl = (attachment: string): boolean => /^[a-z][a-z\d+.-]+:\/\//i.test(attachment);

/** The section that the reader gets beside the message. */
export const enclosedIn = ({ sections }: Draft): Section | undefined =>
  sections.find(({ kind }) => kind === 'forwardable' || kind === 'letter');

/** Reads off a draft what would be sent. */
export function toMail(draft: Draft): Mail {
  const section = enclosedIn(draft);
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
function cut({ text, comments, parts }: Draft, span: Span): Omit<MailText, 'words'> {
  const kept: Span[] = [];
  let from = span.start;
  for (const comment of neighboursJoined(text, comments)) {
    if (comment.start < span.start || comment.end > span.end) continue;
    const gap = withSpace(text, comment);
    kept.push({ start: from, end: Math.max(from, gap.start) });
    from = gap.end;
  }
  kept.push({ start: from, end: Math.max(from, span.end) });
  const whole = kept.map(({ start, end }) => text.slice(start, end)).join('');
  const markdown = whole.trim();
  const leading = whole.length - whole.trimStart().length;
  /** What an offset of the draft is in the Markdown. */
  const place = (offset: number): number => {
    let length = -leading;
    for (const { start, end } of kept) {
      if (offset <= end) {
        length += Math.max(0, offset - start);
        break;
      }
      length += end - start;
    }
    return Math.min(Math.max(0, length), markdown.length);
  };
  let skipped = leading;
  const first = kept.find(({ start, end }) => {
    if (skipped < end - start) return true;
    skipped -= end - start;
    return false;
  });
  return {
    markdown,
    parts: parts
      .filter(({ start, end }) => start >= span.start && end <= span.end)
      .map(({ role, start, end }) => ({ role, start: place(start), end: place(end) })),
    start: first ? first.start + skipped : span.start,
  };
}

/** Comments with nothing but blanks between them as one. */
function neighboursJoined(text: string, comments: readonly Span[]): readonly Span[] {
  const joined: Span[] = [];
  for (const comment of comments) {
    const last = joined.at(-1);
    if (last && /^[ \t]*$/.test(text.slice(last.end, comment.start))) {
      joined[joined.length - 1] = { start: last.start, end: comment.end };
    } else {
      joined.push(comment);
    }
  }
  return joined;
}
