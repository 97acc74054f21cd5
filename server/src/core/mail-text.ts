import { type Block, type Inline, parseMail } from './mail-tree';

/**
 * Renders the Markdown of a mail as plain text that reads well in any mail program: no marks of emphasis, the
 * target of a link after its text, lists and quotes as people type them. Lines are not wrapped: mail programs do.
 */
export function mailText(markdown: string): string {
  return blocksText(parseMail(markdown), true);
}

/** Blocks with a blank line between them, or, in a list without blank lines, without. */
function blocksText(blocks: readonly Block[], apart: boolean): string {
  return blocks.map(blockText).join(apart ? '\n\n' : '\n');
}

function blockText(block: Block): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return inlinesText(block.children);
    case 'quote':
      return prefixed(blocksText(block.children, true), '> ', '> ');
    case 'code':
      return block.text;
    case 'rule':
      return '---';
    case 'list': {
      const { first, items, loose } = block;
      const lines = items.map((item, index) => {
        const mark = first === undefined ? '- ' : `${first + index}. `;
        return prefixed(blocksText(item, loose), mark, ' '.repeat(mark.length));
      });
      return lines.join(loose ? '\n\n' : '\n');
    }
  }
}

/** Puts something before the first line of a text, and before each of the others. */
function prefixed(text: string, first: string, others: string): string {
  return text
    .split('\n')
    .map((line, index) => `${index === 0 ? first : others}${line}`.trimEnd())
    .join('\n');
}

function inlinesText(inlines: readonly Inline[]): string {
  return inlines.map(inlineText).join('');
}

function inlineText(inline: Inline): string {
  switch (inline.type) {
    case 'text':
    case 'code':
      return inline.text;
    case 'break':
      return '\n';
    case 'image':
      return inline.alt ? `[image: ${inline.alt}]` : '[image]';
    case 'strong':
    case 'emphasis':
      return inlinesText(inline.children);
    case 'link': {
      const text = inlinesText(inline.children);
      return /^(?:https?|mailto):/i.test(inline.url) && !names(text, inline.url)
        ? `${text} (${inline.url.replace(/^mailto:/i, '')})`
        : text;
    }
  }
}

/** True when the text of a link says where it leads. */
function names(text: string, url: string): boolean {
  const plain = (address: string) => address.replace(/^(?:https?:\/\/|mailto:)|\/$/gi, '').toLowerCase();
  return plain(text) === plain(url);
}
