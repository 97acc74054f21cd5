import MarkdownIt, { type Token } from 'markdown-it';
import { roleNames } from '../../server/src/core/role-names';
import type { PreviewText } from '../../server/src/protocol';
import { lineStarts, placesOf } from './source-map';
import { overlapping, type Stretch, stretchesOf } from './stretches';

/** What a mail may link to. */
const linkable = /^(?:https?|mailto):/i;

/** What the rule for marks needs to know about the text that is rendered. */
interface Marking {
  readonly markdown: string;
  readonly starts: readonly number[];
  readonly stretches: readonly Stretch[];
  /** Stretches whose first letter has been rendered: the name of a part is shown once. */
  readonly named: Set<Stretch>;
}

const parser = createParser();

/**
 * Renders a text of the mail as HTML that is safe to put into the page: tags in the draft are shown as text,
 * links lead to the web or to a mailbox, images are named and not loaded. Each part is wrapped in elements of
 * class `part`; style decides whether they are seen.
 */
export function renderText({ markdown, parts }: Pick<PreviewText, 'markdown' | 'parts'>): string {
  const marking: Marking = {
    markdown,
    starts: lineStarts(markdown),
    stretches: stretchesOf(parts),
    named: new Set(),
  };
  return parser.render(markdown, { marking });
}

function createParser(): ReturnType<typeof MarkdownIt> {
  // The line ends that a writer of mail makes are meant.
  const markdownIt = new MarkdownIt('commonmark', {
    html: false,
    xhtmlOut: false,
    breaks: true,
    linkify: true,
  });
  // `linkify` makes links of bare addresses as mail programs do. A line of dashes under a paragraph is a
  // signature's, not a heading's.
  markdownIt.enable('linkify').disable('lheading');
  // `bio.md` is a file here, though Moldova has the domain.
  markdownIt.linkify.set({ fuzzyLink: false });
  markdownIt.renderer.rules.image = (tokens, index) => {
    const alt = tokens[index]?.content ?? '';
    return `<span class="image">[image${alt ? `: ${markdownIt.utils.escapeHtml(alt)}` : ''}]</span>`;
  };
  markdownIt.core.ruler.before('text_join', 'parts', (state) => {
    const marking = state.env.marking as Marking | undefined;
    if (!marking || marking.stretches.length === 0) return;
    for (const block of state.tokens) {
      if (block.type === 'inline') block.children = marked(block, marking, state.Token);
    }
  });
  markdownIt.core.ruler.push('links', (state) => {
    for (const { children } of state.tokens) unlink(children ?? []);
  });
  return markdownIt;
}

/** Leaves of a link that leads elsewhere than to the web or a mailbox its text: `command:` would run something. */
function unlink(tokens: readonly Token[]): void {
  let dead = false;
  for (const token of tokens) {
    if (token.type === 'link_open') {
      const target = String(token.attrGet('href') ?? '');
      dead = !linkable.test(target);
      if (!dead) continue;
      token.tag = 'span';
      token.attrs = [
        ['class', 'unlinked'],
        ['title', target],
      ];
    } else if (token.type === 'link_close' && dead) {
      token.tag = 'span';
    }
  }
}

/** The tokens of a block with those that belong to parts wrapped, text being cut where a part begins or ends. */
function marked(block: Token, marking: Marking, Tokens: typeof Token): Token[] {
  const places = placesOf(block, marking.markdown, marking.starts);
  return (block.children ?? []).flatMap((token) => {
    const place = places.get(token);
    if (!place) return [token];
    const stretches = overlapping(marking.stretches, place.start, place.end);
    if (token.type !== 'text') {
      const [stretch] = stretches;
      return stretch ? wrapped(token, stretch, marking, Tokens) : [token];
    }
    const result: Token[] = [];
    const text = (start: number, end: number) => {
      const piece = new Tokens('text', '', 0);
      piece.content = token.content.slice(start - place.start, end - place.start);
      piece.level = token.level;
      return piece;
    };
    let at = place.start;
    for (const stretch of stretches) {
      const start = Math.max(stretch.start, place.start);
      const end = Math.min(stretch.end, place.end);
      if (start > at) result.push(text(at, start));
      result.push(...wrapped(text(start, end), stretch, marking, Tokens));
      at = end;
    }
    if (at < place.end) result.push(text(at, place.end));
    return result;
  });
}

function wrapped(token: Token, stretch: Stretch, marking: Marking, Tokens: typeof Token): Token[] {
  const open = new Tokens('part_open', 'span', 1);
  const close = new Tokens('part_close', 'span', -1);
  const names = stretch.roles.map((role) => roleNames[role].name).join(', ');
  open.attrs = [
    ['class', `part ${stretch.roles[0]}`],
    ['title', names],
  ];
  if (stretch.begin.length > 0 && !marking.named.has(stretch)) {
    marking.named.add(stretch);
    open.attrs.push(['data-name', stretch.begin.map((role) => roleNames[role].name).join(', ')]);
  }
  return [open, token, close];
}
