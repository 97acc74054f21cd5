import * as l10n from '@vscode/l10n';
import type { Part } from './draft';
import { type Block, type Inline, parseMail, type Text } from './mail-tree';
import { roleNames } from './role-names';
import type { Span } from './span';
import { overlapping, type Stretch, stretchesOf } from './stretches';

/** What a mail may link to. */
const linkable = /^(?:https?|mailto):/i;

/** How the things are written that a mail and its preview show differently. */
interface Style {
  /** Puts HTML of characters that stand somewhere in the Markdown between what marks them. */
  mark(span: Span, html: (part: Span) => string): string;
  /** A link to what no mail can link to. */
  unlinked(url: string, html: string): string;
  image(alt: string): string;
}

/**
 * Renders the Markdown of a mail as HTML for mail programs: no scripts, styles, tags of the writer's or remote
 * pictures; links lead to the web or to a mailbox, other targets leave their text.
 */
export function mailHtml(markdown: string): string {
  return blocksHtml(parseMail(markdown), {
    mark: (span, html) => html(span),
    unlinked: (_, html) => html,
    image: imageName,
  });
}

/**
 * Renders the Markdown of a mail for the preview, with the same words. Each part is wrapped in elements of class
 * `part`; style decides whether they are seen.
 *
 * @param parts by offsets into the Markdown
 */
export function previewHtml(markdown: string, parts: readonly Part[]): string {
  const stretches = stretchesOf(parts);
  const named = new Set<Stretch>();
  return blocksHtml(parseMail(markdown), {
    mark: (span, html) => marked(span, html, stretches, named),
    unlinked: (url, html) => `<span class="unlinked" title="${escapeHtml(url)}">${html}</span>`,
    image: (alt) => `<span class="image">${imageName(alt)}</span>`,
  });
}

const imageName = (alt: string): string => escapeHtml(alt ? `[image: ${alt}]` : '[image]');

function blocksHtml(blocks: readonly Block[], style: Style): string {
  return blocks.map((block) => `${blockHtml(block, style)}\n`).join('');
}

function blockHtml(block: Block, style: Style): string {
  switch (block.type) {
    case 'paragraph':
      return `<p>${inlinesHtml(block.children, style)}</p>`;
    case 'heading':
      return `<h${block.level}>${inlinesHtml(block.children, style)}</h${block.level}>`;
    case 'quote':
      return `<blockquote>\n${blocksHtml(block.children, style)}</blockquote>`;
    case 'code':
      return `<pre><code>${escapeHtml(block.text)}</code></pre>`;
    case 'rule':
      return '<hr>';
    case 'list': {
      const tag = block.first === undefined ? 'ul' : 'ol';
      const start = block.first === undefined || block.first === 1 ? '' : ` start="${block.first}"`;
      const items = block.items.map((item) => `<li>${itemHtml(item, block.loose, style)}</li>\n`);
      return `<${tag}${start}>\n${items.join('')}</${tag}>`;
    }
  }
}

/** The paragraphs of a list without blank lines are lines. */
function itemHtml(blocks: readonly Block[], loose: boolean, style: Style): string {
  return blocks
    .map((block) =>
      block.type === 'paragraph' && !loose
        ? inlinesHtml(block.children, style)
        : `\n${blockHtml(block, style)}\n`,
    )
    .join('');
}

function inlinesHtml(inlines: readonly Inline[], style: Style): string {
  return inlines.map((inline) => inlineHtml(inline, style)).join('');
}

function inlineHtml(inline: Inline, style: Style): string {
  switch (inline.type) {
    case 'text':
      return style.mark(inline, (part) => escapeHtml(piece(inline, part)));
    case 'code':
      return style.mark(inline, () => `<code>${escapeHtml(inline.text)}</code>`);
    case 'image':
      return style.mark(inline, () => style.image(inline.alt));
    case 'break':
      return '<br>\n';
    case 'strong':
      return `<strong>${inlinesHtml(inline.children, style)}</strong>`;
    case 'emphasis':
      return `<em>${inlinesHtml(inline.children, style)}</em>`;
    case 'link': {
      const html = inlinesHtml(inline.children, style);
      if (!linkable.test(inline.url)) return style.unlinked(inline.url, html);
      return `<a href="${escapeHtml(inline.url)}">${html}</a>`;
    }
  }
}

/** What of a text stands in a part of its span; one that is not there one for one is a whole. */
function piece({ text, start, end }: Text, part: Span): string {
  return text.length === end - start ? text.slice(part.start - start, part.end - start) : text;
}

/** Marks the stretches within a span; what cannot be cut there is marked as a whole. */
function marked(
  span: Span & { readonly type?: string; readonly text?: string },
  html: (part: Span) => string,
  stretches: readonly Stretch[],
  named: Set<Stretch>,
): string {
  const own = [...overlapping(stretches, span.start, span.end)];
  const [first] = own;
  if (!first) return html(span);
  const divisible = span.type === 'text' && span.text?.length === span.end - span.start;
  if (!divisible) return wrapped(first, html(span), named);
  let result = '';
  let at = span.start;
  for (const stretch of own) {
    const start = Math.max(stretch.start, at);
    const end = Math.min(stretch.end, span.end);
    if (start > at) result += html({ start: at, end: start });
    result += wrapped(stretch, html({ start, end }), named);
    at = end;
  }
  return at < span.end ? result + html({ start: at, end: span.end }) : result;
}

/** The name of a part is shown where it begins, once. */
function wrapped(stretch: Stretch, html: string, named: Set<Stretch>): string {
  const names = (roles: Stretch['roles']) => roles.map((role) => l10n.t(roleNames[role].name)).join(', ');
  const begins = stretch.begin.length > 0 && !named.has(stretch);
  if (begins) named.add(stretch);
  const name = begins ? ` data-name="${names(stretch.begin)}"` : '';
  return `<span class="part ${stretch.roles[0]}" title="${names(stretch.roles)}"${name}>${html}</span>`;
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => escapes[character] ?? character);
}
