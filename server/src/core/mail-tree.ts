/** The Markdown of a text that is sent, as a tree: what both its HTML and its plain text are made of. */
import type { SyntaxNode } from '@lezer/common';
import {
  afterBlanks,
  entityCharacter,
  type LinkTargets,
  linkTargets,
  parser,
  readLink,
  trimmedEnd,
  withoutLongLines,
  withPlainLineEnds,
} from './markdown-syntax';
import { objectCharacter } from './prose';
import type { Span } from './span';

/** Characters as a reader sees them, and where they are in the Markdown: one for one, or as a whole (an escape). */
export interface Text extends Span {
  readonly type: 'text' | 'code';
  readonly text: string;
}

/** What a line is made of. A picture is named and never loaded. */
export type Inline =
  | Text
  | { readonly type: 'break' }
  | { readonly type: 'strong' | 'emphasis'; readonly children: readonly Inline[] }
  | { readonly type: 'link'; readonly url: string; readonly children: readonly Inline[] }
  | ({ readonly type: 'image'; readonly alt: string } & Span);

/** What a mail is made of. Tags of HTML are text: what is written is what is shown. */
export type Block =
  | { readonly type: 'paragraph'; readonly children: readonly Inline[] }
  | { readonly type: 'heading'; readonly level: number; readonly children: readonly Inline[] }
  | {
      readonly type: 'list';
      /** The first number of a list that counts. */
      readonly first?: number;
      /** Blank lines set its items apart. */
      readonly loose: boolean;
      readonly items: readonly (readonly Block[])[];
    }
  | { readonly type: 'quote'; readonly children: readonly Block[] }
  | { readonly type: 'code'; readonly text: string }
  | { readonly type: 'rule' };

/** Nobody nests quotes and lists deeper; what is deeper is text. Recursion must end. */
const deepest = 30;

const mailParser = parser.configure({ remove: ['HTMLBlock'] });

/** What reading a node takes besides it. */
interface Reader {
  readonly source: string;
  readonly targets: LinkTargets;
}

/** Parses the Markdown of a mail; offsets count from its start. Every line end in a paragraph is meant. */
export function parseMail(markdown: string): readonly Block[] {
  const source = withPlainLineEnds(markdown);
  const tree = mailParser.parse(withoutLongLines(source));
  return blocksOf(tree.topNode, { source, targets: linkTargets(tree, source) }, 0);
}

function childrenOf(node: SyntaxNode): SyntaxNode[] {
  const children: SyntaxNode[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling) children.push(child);
  return children;
}

function blocksOf(parent: SyntaxNode, reader: Reader, depth: number): Block[] {
  return childrenOf(parent).flatMap((node): Block[] => {
    const { source } = reader;
    switch (node.name) {
      case 'Paragraph': {
        const children = inlinesOf(node, { start: node.from, end: trimmedEnd(source, node) }, reader, depth);
        return children.length > 0 ? [{ type: 'paragraph', children }] : [];
      }
      case 'BulletList':
      case 'OrderedList':
      case 'Blockquote':
        if (depth >= deepest) return [{ type: 'paragraph', children: literal(node.from, node.to, reader) }];
        return [
          node.name === 'Blockquote'
            ? { type: 'quote', children: blocksOf(node, reader, depth + 1) }
            : listOf(node, reader, depth + 1),
        ];
      case 'FencedCode':
      case 'CodeBlock': {
        const text = node.getChildren('CodeText').map(({ from, to }) => source.slice(from, to));
        const lines = text.join('').split('\n');
        return [
          {
            type: 'code',
            text: lines
              .map((line) => line.trimEnd())
              .join('\n')
              .trimEnd(),
          },
        ];
      }
      case 'HorizontalRule':
        return [{ type: 'rule' }];
      default: {
        const level = Number(/^ATXHeading([1-6])$/.exec(node.name)?.[1] ?? 0);
        return level > 0 ? [{ type: 'heading', level, children: headingOf(node, reader, depth) }] : [];
      }
    }
  });
}

function listOf(node: SyntaxNode, reader: Reader, depth: number): Block {
  const { source } = reader;
  const items = node.getChildren('ListItem');
  const apart = (nodes: readonly SyntaxNode[]) =>
    nodes.some((next, index) => {
      const before = nodes[index - 1];
      return before && /\n[ \t>]*\n/.test(source.slice(trimmedEnd(source, before), next.from));
    });
  const mark = items[0]?.getChild('ListMark');
  const first =
    node.name === 'OrderedList' && mark ? Number.parseInt(source.slice(mark.from), 10) : Number.NaN;
  return {
    type: 'list',
    ...(!Number.isNaN(first) && { first }),
    loose: apart(items) || items.some((item) => apart(childrenOf(item).slice(1))),
    items: items.map((item) => blocksOf(item, reader, depth)),
  };
}

function headingOf(node: SyntaxNode, reader: Reader, depth: number): readonly Inline[] {
  const [open, close] = node.getChildren('HeaderMark');
  const start = afterBlanks(reader.source, open?.to ?? node.from, node.to);
  const end = trimmedEnd(reader.source, { from: start, to: close?.from ?? node.to });
  return inlinesOf(node, { start, end }, reader, depth);
}

/** What stands between two offsets of a node, in which its children are. */
function inlinesOf(node: SyntaxNode, { start, end }: Span, reader: Reader, depth: number): Inline[] {
  const result: Inline[] = [];
  let at = start;
  const upTo = (to: number) => {
    const last = result.at(-1);
    if (to > at) result.push(...literal(at, to, reader, last === undefined || last.type === 'break'));
  };
  for (const child of childrenOf(node)) {
    if (child.from < at || child.to > end) continue;
    const read = inlineOf(child, end, reader, depth);
    if (!read) continue;
    upTo(child.from);
    result.push(...read.children);
    at = read.end ?? child.to;
  }
  upTo(end);
  return result;
}

/** Text as it is written, a line a line; blanks around line ends are nobody's. `opens`: it starts a line. */
function literal(start: number, end: number, { source }: Reader, opens = true): Inline[] {
  const result: Inline[] = [];
  let at = start;
  for (const [index, line] of source.slice(start, end).split('\n').entries()) {
    if (index > 0) result.push({ type: 'break' });
    const last = at + line.length;
    const from = index > 0 || opens ? afterBlanks(source, at, last) : at;
    const to = last < end ? trimmedEnd(source, { from, to: last }) : last;
    if (to > from) result.push({ type: 'text', text: source.slice(from, to), start: from, end: to });
    at = last + 1;
  }
  return result;
}

/** What a node inside of a paragraph is; undefined where it is the text it is written as. */
function inlineOf(
  node: SyntaxNode,
  limit: number,
  reader: Reader,
  depth: number,
): { readonly children: readonly Inline[]; readonly end?: number } | undefined {
  const { source } = reader;
  const { from, to, name } = node;
  const span = { start: from, end: to };
  switch (name) {
    case 'QuoteMark':
    case 'EmphasisMark':
      return { children: [] };
    case 'HardBreak':
      return { children: [{ type: 'break' }] };
    case 'Escape':
      return { children: [{ type: 'text', text: source.slice(from + 1, to), ...span }] };
    case 'Entity': {
      const text = entityCharacter(source.slice(from, to));
      return text === objectCharacter ? undefined : { children: [{ type: 'text', text, ...span }] };
    }
    case 'InlineCode':
      return { children: [codeOf(node, source)] };
    case 'Emphasis':
    case 'StrongEmphasis': {
      if (depth >= deepest) return undefined;
      const children = inlinesOf(node, span, reader, depth + 1);
      return { children: [{ type: name === 'Emphasis' ? 'emphasis' : 'strong', children }] };
    }
    case 'Autolink':
    case 'URL':
      return bareLink(node, limit, reader);
    case 'Link':
    case 'Image':
      return depth >= deepest ? undefined : { children: linkOf(node, reader, depth + 1) };
    default:
      return undefined;
  }
}

function codeOf(node: SyntaxNode, source: string): Text {
  const [open, ...rest] = node.getChildren('CodeMark');
  const inside = source.slice(open?.to ?? node.from, rest.at(-1)?.from ?? node.to);
  const text = inside.includes('\n')
    ? inside
        .split('\n')
        .map((line) => line.trim())
        .join(' ')
    : inside;
  const padded = /^ (.*\S.*) $/.exec(text);
  return { type: 'code', text: padded?.[1] ?? text, start: node.from, end: node.to };
}

/** `[text](target)`, a picture, or brackets that are none of these: they stay, and so does what is in them. */
function linkOf(node: SyntaxNode, reader: Reader, depth: number): readonly Inline[] {
  const span = { start: node.from, end: node.to };
  const link = readLink(node, reader.source, reader.targets);
  if (!link) return inlinesOf(node, span, reader, depth);
  if (node.name === 'Image') return [{ type: 'image', alt: link.label.replace(/\s+/g, ' '), ...span }];
  const start = node.from + 1;
  const children = inlinesOf(node, { start, end: start + link.label.length }, reader, depth);
  return [{ type: 'link', url: targetOf(link.url), children: children.flatMap(withoutLinks) }];
}

/** A link holds no other. */
function withoutLinks(inline: Inline): readonly Inline[] {
  if (inline.type === 'link') return inline.children.flatMap(withoutLinks);
  if (inline.type !== 'strong' && inline.type !== 'emphasis') return [inline];
  return [{ ...inline, children: inline.children.flatMap(withoutLinks) }];
}

/** An address in the text, with or without angle brackets. */
function bareLink(node: SyntaxNode, limit: number, { source }: Reader) {
  const url = node.name === 'Autolink' ? (node.getChild('URL') ?? node) : node;
  const next = Math.min(node.nextSibling?.from ?? limit, limit);
  const end =
    node.name === 'URL' ? bareEnd(source.slice(url.from, next), url.to - url.from) + url.from : url.to;
  const text = source.slice(url.from, end);
  const scheme = /^[a-z][a-z\d+.-]*:/i.test(text) ? '' : text.includes('@') ? 'mailto:' : 'http://';
  const children = [{ type: 'text' as const, text, start: url.from, end }];
  return {
    children: [{ type: 'link' as const, url: targetOf(scheme + text), children }],
    end: node.name === 'URL' ? end : node.to,
  };
}

/**
 * Where a bare address ends for a reader: the parser leaves out the query after an address without a path, and
 * takes a semicolon or a quote at the end for a part of it.
 */
function bareEnd(text: string, length: number): number {
  const query = /^[?#][^\s<]*/.exec(text.slice(length))?.[0] ?? '';
  return text.slice(0, length + query.length).replace(/[?!.,:;*_~'"’”»]+$/, '').length;
}

/** A target as an address: what escapes and entities stand for, and no character that an address cannot hold. */
function targetOf(url: string): string {
  return url
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/&(?:#\d+|#x[\da-f]+|\w+);/gi, (entity) => {
      const character = entityCharacter(entity);
      return character === objectCharacter ? entity : character;
    })
    .replace(/\p{Cs}/gu, '\uFFFD')
    .replace(/[^!-~]|["<>\\^`{|}]/gu, encodeURIComponent);
}
