import type { SyntaxNode } from '@lezer/common';
import {
  afterBlanks,
  entityCharacter,
  isBlank,
  type Link,
  type LinkTargets,
  linkTargets,
  parser,
  readLink,
  trimmedEnd,
  withoutLongLines,
  withPlainLineEnds,
} from './markdown-syntax';
import { objectCharacter, Prose, type Push } from './prose';
import type { Span } from './span';

export type { Link } from './markdown-syntax';

/** A paragraph, a list item's paragraph or a heading, with its prose. */
export interface Block extends Span {
  readonly type: 'paragraph' | 'heading';
  /** 1 to 6 for headings, 0 for paragraphs. */
  readonly level: number;
  /** The block stands in a list. */
  readonly item: boolean;
  readonly prose: Prose;
}

/** What the Markdown of a draft holds. Quoted mail, code and HTML blocks are no blocks of prose. */
export interface Markdown {
  readonly blocks: readonly Block[];
  readonly comments: readonly Span[];
  readonly links: readonly Link[];
  /** Quoted mail (`>`). */
  readonly quotes: readonly Span[];
}

/**
 * The elements that somebody may mean when they write a tag in a mail. Any other tag is text: a slot in
 * angle brackets such as `<company>`, or `<title>`, which has no place in a mail.
 */
const elements = new Set(
  (
    'a abbr b blockquote br center cite code dd del details div dl dt em figcaption figure font h1 h2 h3 h4 h5 h6 ' +
    'hr i img ins kbd li mark ol p pre q s samp small span strike strong sub summary sup table tbody td tfoot th ' +
    'thead tr tt u ul var wbr'
  ).split(' '),
);

const isElement = (tag: string) =>
  elements.has(/^<\/?([a-z][a-z0-9-]*)/i.exec(tag)?.[1]?.toLowerCase() ?? '');

/**
 * Parses the Markdown of a file from an offset on.
 *
 * @param text the whole file
 * @param start where the body begins, after front matter
 */
export function parseMarkdown(text: string, start: number): Markdown {
  const source = withPlainLineEnds(text);
  // Front matter counts as a blank line: offsets stay those of the file.
  const blank = start === 0 ? '' : `${' '.repeat(start - 1)}\n`;
  const body = withoutLongLines(source.slice(start)).replace(leadingComment, hideComment);
  const tree = parser.parse(blank + body);
  const targets = linkTargets(tree, source);
  const blocks: Block[] = [];
  const comments: Span[] = [];
  const links: Link[] = [];
  const quotes: Span[] = [];
  let lists = 0;
  const addBlock = (span: Span, level: number, prose: Prose) => {
    const type = level > 0 ? 'heading' : 'paragraph';
    // A paragraph of comments is none.
    if (level === 0 && prose.text.trim() === '') return;
    blocks.push({ ...span, type, level, item: lists > 0, prose });
  };
  tree.iterate({
    enter(node) {
      const span = { start: node.from, end: trimmedEnd(source, node) };
      switch (node.name) {
        case 'Document':
          return true;
        case 'BulletList':
        case 'OrderedList':
          lists++;
          return true;
        case 'ListItem':
          return true;
        case 'Paragraph':
          addBlock(span, 0, proseOf(node.node, span, { source, targets, comments, links }));
          return false;
        case 'HTMLBlock':
        case 'CommentBlock': {
          const inside = commentsOf(source, span);
          comments.push(...inside);
          const [first, ...more] = without(span, inside).filter((piece) => /\S/.test(slice(source, piece)));
          if (!first || isElement(slice(source, first).trimStart())) return false;
          const start = first.end - slice(source, first).trimStart().length;
          const end = more.at(-1)?.end ?? first.end;
          const prose = Prose.build((push) => {
            for (const piece of [{ ...first, start }, ...more])
              pushLines(source, piece.start, piece.end, push);
          });
          addBlock({ start, end }, 0, prose);
          return false;
        }
        case 'Blockquote':
          quotes.push(span);
          comments.push(...commentsWithin(node.node, source));
          return false;
        default: {
          const level = Number(/^ATXHeading([1-6])$/.exec(node.name)?.[1] ?? 0);
          if (level > 0)
            addBlock(span, level, proseOf(node.node, span, { source, targets, comments, links }));
          return false;
        }
      }
    },
    leave({ name }) {
      if (name === 'BulletList' || name === 'OrderedList') lists--;
    },
  });
  return { blocks, comments, links, quotes };
}

/**
 * A comment before text makes an HTML block of its line, in which Markdown is none. The parser gets it as a tag
 * instead, which it takes for a part of the paragraph.
 */
const leadingComment = /^([ \t]*(?:(?:[-+*>]|\d+[.)])[ \t]+)*)<!--((?:(?!-->).)*)-->(?=.*\S)/gm;
const hideComment = (_: string, lead: string, inner: string) => `${lead}<a${' '.repeat(inner.length + 4)}>`;

/** The comments of a block of HTML, which may hold text too: `<!-- intro-ignore … --> Hi Dana,`. */
function commentsOf(source: string, { start, end }: Span): Span[] {
  return [...source.slice(start, end).matchAll(/<!--[\s\S]*?(?:-->|$)/g)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));
}

const slice = (source: string, { start, end }: Span) => source.slice(start, end);

/** What is left of a span without other ones in it. */
function without({ start, end }: Span, gaps: readonly Span[]): Span[] {
  const ends = [start, ...gaps.map((gap) => gap.end)];
  const starts = [...gaps.map((gap) => gap.start), end];
  return ends.map((from, index) => ({ start: from, end: starts[index] ?? end }));
}

function commentsWithin(node: SyntaxNode, source: string): Span[] {
  const comments: Span[] = [];
  node.cursor().iterate(({ name, from, to }) => {
    if (/^(?:Comment|HTMLTag|CommentBlock|HTMLBlock)$/.test(name)) {
      comments.push(...commentsOf(source, { start: from, end: to }));
    }
  });
  return comments;
}

interface InlineContext {
  readonly source: string;
  readonly targets: LinkTargets;
  readonly comments: Span[];
  readonly links: Link[];
}

/** The prose of a paragraph or a heading: its text without markup. Notes links and comments on the way. */
function proseOf(block: SyntaxNode, span: Span, { source, targets, comments, links }: InlineContext): Prose {
  return Prose.build((push) => {
    let at = span.start;
    let first = span.start;
    const upTo = (end: number) => {
      if (end > at) pushLines(source, at, end, push);
    };
    /** Leaves out what stands between two offsets, or puts a character in its place. */
    const replace = ({ from, to }: { from: number; to: number }, character = '') => {
      upTo(from);
      push(character, from, to - from);
      at = to;
      return false;
    };
    /** Where the labels of the links end that we are in; a `[text]` that is no link is all label. */
    const labelEnds: number[] = [];
    block.cursor().iterate(
      (node) => {
        const { name, from, to } = node;
        if (from >= (labelEnds.at(-1) ?? Number.POSITIVE_INFINITY)) return false;
        switch (name) {
          case 'EmphasisMark':
          case 'ProcessingInstruction':
            return replace({ from, to });
          case 'HeaderMark': {
            // The white space between the mark and the heading belongs to neither.
            const before = trimmedEnd(source, { from: span.start, to: from });
            return replace({ from: before, to: afterBlanks(source, to, span.end) });
          }
          case 'Escape':
            return replace({ from, to: from + 1 });
          case 'Entity':
            return replace(node, entityCharacter(source.slice(from, to)));
          case 'HardBreak':
            upTo(from);
            push('\n', to - 1);
            at = afterBlanks(source, to, span.end);
            return false;
          case 'Comment':
          case 'HTMLTag': {
            const tag = source.slice(from, to);
            if (tag.startsWith('<!--')) {
              comments.push({ start: from, end: to });
              const ends = /^[ \t]*(?:\n|$)/.test(source.slice(to, span.end));
              replace({ from: ends ? trimmedEnd(source, { from: at, to: from }) : from, to });
              // One of the blanks around it is enough; before the first words, none.
              if (from === first || isBlank(source[from - 1])) at = afterBlanks(source, to, span.end);
              if (from === first) first = at;
              return false;
            }
            // A slot in angle brackets stays in the prose as it is written.
            return isElement(tag) ? replace(node, /^<br\b/i.test(tag) ? '\n' : '') : false;
          }
          case 'Link': {
            const link = readLink(node.node, source, targets);
            labelEnds.push(link ? from + 1 + link.label.length : to);
            if (!link) return true;
            links.push(link);
            replace({ from, to: from + 1 });
            return true;
          }
          case 'URL':
          case 'Autolink': {
            const url = name === 'URL' ? node : (node.node.getChild('URL') ?? node);
            links.push({ start: from, end: to, url: source.slice(url.from, url.to), label: '' });
            return replace(node, objectCharacter);
          }
          case 'InlineCode':
          case 'Image':
            return replace(node, objectCharacter);
          default:
            return true;
        }
      },
      ({ name, to }) => {
        if (name !== 'Link') return;
        replace({ from: labelEnds.pop() ?? to, to });
      },
    );
    upTo(span.end);
  });
}

/** Writes text that may hold line ends: each becomes one `\n`, the blanks around it go. */
function pushLines(source: string, start: number, end: number, push: Push): void {
  let at = start;
  for (
    let lineEnd = source.indexOf('\n', at);
    lineEnd !== -1 && lineEnd < end;
    lineEnd = source.indexOf('\n', at)
  ) {
    let last = lineEnd;
    while (last > at && isBlank(source[last - 1])) last--;
    push(source.slice(at, last), at);
    push('\n', lineEnd);
    at = afterBlanks(source, lineEnd + 1, end);
  }
  push(source.slice(at, end), at);
}
