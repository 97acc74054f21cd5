import type { Token } from 'markdown-it';

/** Where an inline token stands in the Markdown: its text, without the markup around it. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** The offset at which each line starts. The parser sees `\r\n` and `\r` as `\n`, so offsets go by lines. */
export function lineStarts(markdown: string): number[] {
  return [0, ...Array.from(markdown.matchAll(/\r\n?|\n/g), (match) => match.index + match[0].length)];
}

/**
 * Finds the tokens of a block in the Markdown. The parser keeps no positions inside a block, but its tokens
 * come in the order of the text, and a token of plain text is there verbatim: each is looked for after the
 * one before it, past the markup between them. What is not found (an address that was rewritten, a line in
 * which tabs became spaces) has no place, and so bears no mark.
 */
export function placesOf(block: Token, markdown: string, starts: readonly number[]): Map<Token, Place> {
  const places = new Map<Token, Place>();
  const toSource = sourceOf(block, markdown, starts);
  const text = block.content;
  let at = 0;

  const place = (token: Token, written: string, from: number) => {
    const index = written === '' ? -1 : text.indexOf(written, from);
    if (index < 0) return;
    at = index + written.length;
    const start = toSource(index);
    const end = toSource(at - 1);
    if (start !== undefined && end !== undefined) places.set(token, { start, end: end + 1 });
  };
  const skip = (markup: string) => {
    const index = text.indexOf(markup, at);
    if (markup !== '' && index >= 0) at = index + markup.length;
  };

  for (const token of block.children ?? []) {
    switch (token.type) {
      case 'text':
        place(token, token.content, at);
        break;
      case 'text_special':
        place(token, token.markup, at);
        break;
      case 'code_inline': {
        // Line ends and a space at either end are not kept: the closing backticks tell where it ends.
        const open = text.indexOf(token.markup, at) + token.markup.length;
        const close = text.indexOf(token.markup, open + token.content.length);
        if (close >= open) place(token, text.slice(open, close), open);
        skip(token.markup);
        break;
      }
      case 'image':
        skip('![');
        place(token, token.content, at);
        at = afterTarget(text, at);
        break;
      case 'link_open':
        skip(token.markup === 'autolink' ? '<' : token.markup === 'linkify' ? '' : '[');
        break;
      case 'link_close':
        if (token.markup === 'autolink') skip('>');
        else if (token.markup !== 'linkify') at = afterTarget(text, at);
        break;
      case 'softbreak':
      case 'hardbreak':
        skip('\n');
        break;
      default:
        skip(token.markup);
    }
  }
  return places;
}

/** Maps an offset in a block's content, whose lines have lost their indentation, to one in the Markdown. */
function sourceOf(
  block: Token,
  markdown: string,
  starts: readonly number[],
): (offset: number) => number | undefined {
  const first = block.map?.[0] ?? Number.NaN;
  const lines: { from: number; to: number; shift: number | undefined }[] = [];
  let from = 0;
  for (const [index, line] of block.content.split('\n').entries()) {
    const start = starts[first + index];
    const source = start === undefined ? '' : markdown.slice(start, starts[first + index + 1]);
    const column = source.lastIndexOf(line);
    const shift = start === undefined || column < 0 ? undefined : start + column - from;
    lines.push({ from, to: from + line.length, shift });
    from += line.length + 1;
  }
  let last = 0;
  return (offset) => {
    // Offsets come in ascending order, but for a step back to the end of the token before.
    while (last > 0 && offset < (lines[last]?.from ?? 0)) last--;
    while (last < lines.length - 1 && offset > (lines[last]?.to ?? 0)) last++;
    const shift = lines[last]?.shift;
    return shift === undefined ? undefined : offset + shift;
  };
}

/** The end of the `](…)` or `][…]` that follows a link's text at an offset. */
function afterTarget(text: string, at: number): number {
  const bracket = text.indexOf(']', at);
  if (bracket < 0) return at;
  if (text[bracket + 1] !== '(') return bracket + 1;
  let depth = 0;
  let quote = '';
  let angle = false;
  for (let index = bracket + 1; index < text.length; index++) {
    const character = text[index] ?? '';
    if (character === '\\') index++;
    else if (quote) quote = character === quote ? '' : quote;
    else if (angle) angle = character !== '>';
    else if (character === '<') angle = true;
    // A title starts after a space; a quote inside an address is part of it.
    else if ((character === '"' || character === "'") && /\s/.test(text[index - 1] ?? '')) quote = character;
    else if (character === '(') depth++;
    else if (character === ')' && --depth === 0) return index + 1;
  }
  return bracket + 1;
}
