import type { SyntaxNode, Tree } from '@lezer/common';
import { Autolink, parser as commonmark } from '@lezer/markdown';
import { objectCharacter, Prose } from './prose';
import type { Span } from './span';

/** A paragraph, a list item's paragraph or a heading, with its prose. */
export interface Block extends Span {
  readonly type: 'paragraph' | 'heading';
  /** 1 to 6 for headings, 0 for paragraphs. */
  readonly level: number;
  /** The block stands in a list. */
  readonly item: boolean;
  readonly prose: Prose;
}

/** A link or an address in the text. `label` is empty for a bare one. */
export interface Link extends Span {
  readonly url: string;
  readonly label: string;
}

/** What the Markdown of a draft holds. Quoted mail, code and HTML blocks are no blocks of prose. */
export interface Markdown {
  readonly blocks: readonly Block[];
  readonly comments: readonly Span[];
  readonly links: readonly Link[];
  /** Quoted mail (`>`). */
  readonly quotes: readonly Span[];
}

// A `--` under a line is a signature delimiter in mail, not a heading.
const parser = commonmark.configure([Autolink, { remove: ['SetextHeading'] }]);

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
  // Front matter counts as blank lines: offsets stay those of the file.
  const tree = parser.parse('\n'.repeat(start) + text.slice(start));
  const labels = linkLabels(tree, text);
  const blocks: Block[] = [];
  const comments: Span[] = [];
  const links: Link[] = [];
  const quotes: Span[] = [];
  const visit = (node: SyntaxNode, item: boolean): void => {
    for (let child = node.firstChild; child; child = child.nextSibling) {
      const span = { start: child.from, end: child.to };
      const heading = /^ATXHeading([1-6])$/.exec(child.name);
      if (child.name === 'Paragraph' || heading) {
        const prose = Prose.build((push) =>
          inline(child, { text, labels, push, comments, links, skipMarks: heading !== null }),
        );
        blocks.push({
          ...span,
          type: heading ? 'heading' : 'paragraph',
          level: Number(heading?.[1] ?? 0),
          item,
          prose,
        });
      } else if (child.name === 'HTMLBlock') {
        const source = text.slice(child.from, child.to);
        if (!isElement(source)) {
          const prose = Prose.build((push) => pushLines(source, child.from, push));
          blocks.push({ ...span, type: 'paragraph', level: 0, item, prose });
        }
      } else if (child.name === 'CommentBlock') {
        comments.push(span);
      } else if (child.name === 'Blockquote') {
        quotes.push(span);
        commentsWithin(child, comments);
      } else if (/^(BulletList|OrderedList|ListItem)$/.test(child.name)) {
        visit(child, true);
      }
    }
  };
  visit(tree.topNode, false);
  return { blocks, comments, links, quotes };
}

/** Labels that a link reference definition gives a target: only these make `[label]` a link. */
function linkLabels(tree: Tree, text: string): ReadonlySet<string> {
  const labels = new Set<string>();
  tree.iterate({
    enter(node) {
      if (node.name === 'LinkReference') {
        const label = node.node.getChild('LinkLabel');
        if (label) labels.add(normalLabel(text.slice(label.from + 1, label.to - 1)));
      }
      return !/^(Paragraph|ATXHeading\d|FencedCode|CodeBlock)$/.test(node.name);
    },
  });
  return labels;
}

const normalLabel = (label: string) => label.trim().replace(/\s+/g, ' ').toLowerCase();

function commentsWithin(node: SyntaxNode, comments: Span[]): void {
  node.cursor().iterate((inner) => {
    if (inner.name === 'Comment' || inner.name === 'CommentBlock') {
      comments.push({ start: inner.from, end: inner.to });
    }
  });
}

interface InlineContext {
  readonly text: string;
  readonly labels: ReadonlySet<string>;
  readonly push: (text: string, offset: number) => void;
  readonly comments: Span[];
  readonly links: Link[];
  readonly skipMarks: boolean;
}

const marks = new Set(['EmphasisMark', 'LinkMark', 'CodeMark', 'HeaderMark', 'QuoteMark', 'ListMark']);

/** Writes the prose between the children of an inline node, and of the children that hold prose. */
function inline(node: SyntaxNode, context: InlineContext, from = node.from, to = node.to): void {
  const { text, push } = context;
  let at = from;
  const upTo = (end: number) => {
    if (end > at) pushLines(text.slice(at, end), at, push);
  };
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.to <= from || child.from >= to) continue;
    if (child.name === 'Escape') {
      upTo(child.from);
      at = child.from + 1;
    } else if (child.name === 'HardBreak') {
      upTo(child.from);
      push('\n', child.from);
      at = child.to;
    } else if (child.name === 'Entity') {
      upTo(child.from);
      push(entityCharacter(text.slice(child.from, child.to)), child.from);
      at = child.to;
    } else if (child.name === 'Emphasis' || child.name === 'StrongEmphasis') {
      upTo(child.from);
      inline(child, context);
      at = child.to;
    } else if (child.name === 'Link') {
      const link = readLink(child, context);
      if (link) {
        upTo(child.from);
        context.links.push(link);
        inline(child, context, child.from + 1, link.labelEnd);
        at = child.to;
      } else {
        upTo(child.from);
        pushLiteral(child, context);
        at = child.to;
      }
    } else if (child.name === 'HTMLTag' && !isElement(text.slice(child.from, child.to))) {
      // A slot in angle brackets: it stays in the prose as it is written.
    } else if (
      child.name === 'Comment' ||
      child.name === 'HTMLTag' ||
      child.name === 'ProcessingInstruction'
    ) {
      if (child.name === 'Comment') context.comments.push({ start: child.from, end: child.to });
      upTo(child.from);
      at = child.to;
    } else if (/^(InlineCode|Image|Autolink|URL)$/.test(child.name)) {
      upTo(child.from);
      push(objectCharacter, child.from);
      const url = child.name === 'URL' ? child : child.name === 'Autolink' ? child.getChild('URL') : null;
      if (url) {
        context.links.push({
          start: child.from,
          end: child.to,
          url: text.slice(url.from, url.to),
          label: '',
        });
      }
      at = child.to;
    } else if (marks.has(child.name)) {
      upTo(child.from);
      at = child.to;
      if (context.skipMarks && child.name === 'HeaderMark') {
        while (at < to && /[ \t]/.test(text[at] ?? '')) at++;
      }
    }
  }
  if (at < to) pushLines(text.slice(at, to), at, push);
}

/** A `[text]` that is no link: brackets and all stay in the prose, the markup within does not. */
function pushLiteral(node: SyntaxNode, context: InlineContext): void {
  let at = node.from;
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.name === 'LinkMark' || child.name === 'LinkLabel') continue;
    pushLines(context.text.slice(at, child.from), at, context.push);
    if (child.name === 'Emphasis' || child.name === 'StrongEmphasis') inline(child, context);
    else pushLines(context.text.slice(child.from, child.to), child.from, context.push);
    at = child.to;
  }
  pushLines(context.text.slice(at, node.to), at, context.push);
}

function readLink(node: SyntaxNode, context: InlineContext): (Link & { labelEnd: number }) | undefined {
  const { text } = context;
  const close = node.getChildren('LinkMark').find((mark) => text[mark.from] === ']');
  const labelEnd = close?.from ?? node.to;
  const label = text.slice(node.from + 1, labelEnd);
  const url = node.getChild('URL');
  const span = { start: node.from, end: node.to, labelEnd, label };
  if (url) return { ...span, url: text.slice(url.from, url.to) };
  // `[text]()` is a link to nowhere; a reference counts only where its label is defined.
  if (text[labelEnd + 1] === '(') return { ...span, url: '' };
  const reference = node.getChild('LinkLabel');
  const key =
    reference && reference.to - reference.from > 2 ? text.slice(reference.from + 1, reference.to - 1) : label;
  return context.labels.has(normalLabel(key)) ? { ...span, url: '' } : undefined;
}

/** Writes text that may hold line ends: each becomes one `\n`, the indent after it goes. */
function pushLines(text: string, offset: number, push: (text: string, offset: number) => void): void {
  if (!text.includes('\n') && !text.includes('\r')) {
    push(text, offset);
    return;
  }
  const lineEnd = /[ \t]*(?:\r\n|\n|\r)[ \t]*/g;
  let at = 0;
  for (let match = lineEnd.exec(text); match; match = lineEnd.exec(text)) {
    push(text.slice(at, match.index), offset + at);
    push('\n', offset + match.index);
    at = match.index + match[0].length;
  }
  push(text.slice(at), offset + at);
}

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
  '&nbsp;': ' ',
  '&ndash;': '–',
  '&mdash;': '—',
  '&hellip;': '…',
  '&rsquo;': '’',
};

/** The character that an entity stands for, where it matters to reading; any other counts as a letter-like object. */
function entityCharacter(entity: string): string {
  return entities[entity] ?? objectCharacter;
}
