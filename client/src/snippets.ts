import contributed from '../../snippets/intro.json';

/** A snippet of ours, read from the file that the editor's own completion reads. */
export interface Snippet {
  readonly name: string;
  readonly description: string;
  /** The first word of a file name for a draft that starts with it. */
  readonly stem: string;
  /** In the snippet syntax of the editor. */
  readonly body: string;
  /** A whole request, front matter included, and no piece of one. */
  readonly whole: boolean;
}

const frontMatter = /^---\r?\n[\s\S]*?\r?\n---[ \t]*(?:\r?\n|$)(?:[ \t]*\r?\n)*/;

const all: readonly Snippet[] = Object.entries(contributed).map(([name, { prefix, description, body }]) => ({
  name,
  description,
  stem: prefix.replace(/^intro-/, ''),
  body: body.join('\n'),
  whole: body[0] === '---',
}));

export const requests: readonly Snippet[] = all.filter(({ whole }) => whole);

/** What is inserted into a request that is there already. */
export const pieces: readonly Snippet[] = all.filter(({ whole }) => !whole);

/** How many characters front matter and the blank lines after it take up. */
export function frontMatterLength(text: string): number {
  return frontMatter.exec(text)?.[0].length ?? 0;
}

/**
 * The body of a request without its front matter, for a draft that has its own. What the front matter says about
 * a tab stop moves to the next place of the tab stop.
 */
export function withoutFrontMatter(body: string): string {
  const length = frontMatterLength(body);
  let rest = body.slice(length);
  for (const [placeholder, stop] of body.slice(0, length).matchAll(/\$\{(\d+)[:|](?:\\.|[^}\\])*\}/g)) {
    rest = rest.replace(new RegExp(`\\$${stop}(?!\\d)`), () => placeholder);
  }
  return rest;
}

/** The text that a snippet leaves when every tab stop keeps its default. */
export function plainText(body: string): string {
  const defaults = new Map<string, string>();
  const text = body
    .replace(/\$\{(\d+)\|((?:\\.|[^,|\\])*)(?:\\.|[^|\\])*\|\}/g, (_, stop: string, first: string) => {
      defaults.set(stop, first);
      return first;
    })
    .replace(/\$\{(\d+):((?:\\.|[^}\\])*)\}/g, (_, stop: string, value: string) => {
      defaults.set(stop, value);
      return value;
    });
  return text
    .replace(
      /\$(?:(\d+)|\{(\d+)\})/g,
      (_, bare: string, braced: string) => defaults.get(bare ?? braced) ?? '',
    )
    .replace(/\\([$}\\,|])/g, '$1');
}
