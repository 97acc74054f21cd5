/** What reading Markdown takes, whether for its prose or for what is shown and sent of it. */
import type { SyntaxNode, Tree } from '@lezer/common';
import { Autolink, parser as commonmark } from '@lezer/markdown';
import { objectCharacter } from './prose';
import type { Span } from './span';

/** A link or an address in the text. `label` is empty for a bare one. */
export interface Link extends Span {
  readonly url: string;
  readonly label: string;
}

// A `--` under a line is a signature delimiter in mail, not a heading.
export const parser = commonmark.configure([Autolink, { remove: ['SetextHeading'] }]);

/** The end of a node without the white space that the parser counts to it. */
export function trimmedEnd(source: string, { from, to }: { from: number; to: number }): number {
  while (to > from && /\s/.test(source[to - 1] ?? '')) to--;
  return to;
}

/** The same text with `\n` for every line end, each offset staying what it is. The parser knows no other. */
export function withPlainLineEnds(text: string): string {
  if (!text.includes('\r')) return text;
  return text
    .replace(/(?<!\\)((?:\\\\)*)\\\r\n/g, '$1  \n')
    .replace(/\r\n/g, ' \n')
    .replace(/\r/g, '\n');
}

/**
 * Much longer than any line that somebody wrote. What comes after is hidden from the parser, which takes
 * quadratic time in the length of some lines (of brackets, of spaces); it stays in the text as it is.
 */
const longLine = /^(.{10000})(.+)/gm;

/** Hides from the parser the ends of lines that would take it too long. */
export const withoutLongLines = (source: string): string =>
  source.replace(longLine, (_, line: string, rest: string) => `${line} ${'x'.repeat(rest.length - 1)}`);

/** The targets that link reference definitions give to labels: only these make `[label]` a link. */
export type LinkTargets = ReadonlyMap<string, string>;

/** Reads the link reference definitions of a text; of several for one label the first holds. */
export function linkTargets(tree: Tree, source: string): LinkTargets {
  const targets = new Map<string, string>();
  if (!source.includes(']:')) return targets;
  tree.iterate({
    enter(node) {
      if (node.name === 'LinkReference') {
        const label = node.node.getChild('LinkLabel');
        const key = label && normalLabel(source.slice(label.from + 1, label.to - 1));
        if (key !== null && !targets.has(key)) targets.set(key, urlOf(node.node, source) ?? '');
      }
      return !/^(Paragraph|ATXHeading\d|FencedCode|CodeBlock)$/.test(node.name);
    },
  });
  return targets;
}

const normalLabel = (label: string) => label.trim().replace(/\s+/g, ' ').toLowerCase();

/** The target in a link, an image or a definition, without the angle brackets it may stand in. */
function urlOf(node: SyntaxNode, source: string): string | undefined {
  const url = node.getChild('URL');
  return url ? source.slice(url.from, url.to).replace(/^<(.*)>$/s, '$1') : undefined;
}

/** The link that a `[…]` or the image that a `![…]` is; undefined where nothing gives it a target. */
export function readLink(node: SyntaxNode, source: string, targets: LinkTargets): Link | undefined {
  const [open, ...marks] = node.getChildren('LinkMark');
  const labelStart = open?.to ?? node.from + 1;
  const labelEnd = marks.find((mark) => source[mark.from] === ']')?.from ?? node.to;
  const label = source.slice(labelStart, labelEnd);
  const link = { start: node.from, end: node.to, label };
  const url = urlOf(node, source);
  // `[text]()` is a link to nowhere; a reference counts only where its label is defined.
  if (url !== undefined || source.slice(labelEnd, node.to).startsWith('](')) {
    return { ...link, url: url ?? '' };
  }
  const reference = node.getChild('LinkLabel');
  const key =
    reference && reference.to - reference.from > 2
      ? source.slice(reference.from + 1, reference.to - 1)
      : label;
  const target = targets.get(normalLabel(key));
  return target === undefined ? undefined : { ...link, url: target };
}

export const isBlank = (character: string | undefined): boolean => character === ' ' || character === '\t';

/** The first offset from one on, up to an end, that holds no blank. */
export function afterBlanks(source: string, start: number, end: number): number {
  let at = start;
  while (at < end && isBlank(source[at])) at++;
  return at;
}

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
  '&nbsp;': '\u00a0',
  '&ndash;': '–',
  '&mdash;': '—',
  '&hellip;': '…',
  '&rsquo;': '’',
};

/** The character that an entity stands for, where it matters to reading; any other counts as a letter-like object. */
export function entityCharacter(entity: string): string {
  const number = /^&#(?:(\d+)|x([\da-f]+));$/i.exec(entity);
  const code = number ? Number.parseInt(number[1] ?? number[2] ?? '', number[1] ? 10 : 16) : 0;
  if (code > 0 && code <= 0x10_ff_ff) return String.fromCodePoint(code);
  return entities[entity] ?? objectCharacter;
}
