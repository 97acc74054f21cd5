/** Signs that a text was put together by a machine: they may stand in what a writer wrote, a fix must not add one. */

const smallLetter = 'small letter after a full stop';

const blemishes: Readonly<Record<string, RegExp>> = {
  'space before a mark': /[\p{L}\p{N}] +[,.;:?!](?=\s|$)/gu,
  'two marks': /[,;:–—-][.?!](?!\S)|[.?!,;:] ?[,;:](?!\S)|(?<!\.)\.\.(?!\.)|\?\.|!\.|\.\?|\.!/gu,
  'two spaces': /(?<=\S)(?<![.?!:]) {2,}(?=\S)/g,
  // A letter all in small ones has them at the beginning of its paragraphs, too; the first one may open the file.
  [smallLetter]: /(?:(?<=\p{Ll}{3}[*_`)\]"”’]*[.?!]+[*_`)\]"”’]*) +|(?<=\n[ \t]*\n)|^)\p{Ll}/gu,
  'sentence without a beginning': /(?<=\n[ \t]*\n)[ \t]*[,.;:?!]/g,
  'word twice': /(?<![\p{L}\p{N}'’])(\p{L}+) \1(?![\p{L}\p{N}'’])/giu,
  'three blank lines': /\n[ \t]*\n[ \t]*\n[ \t]*\n/g,
  'blank at the end of a line': /[^\s>][ \t]+(?=\n)/g,
};

const pairs: readonly (readonly [string, RegExp, RegExp])[] = [
  ['brackets', /\(/g, /(?<!\d|[:;]-?)\)/g],
  ['square brackets', /\[/g, /\]/g],
  ['quotation marks', /“/g, /”/g],
];
const twins: Readonly<Record<string, RegExp>> = { '**': /\*\*/g, '`': /`/g, '"': /"/g };

const occurrences = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

/** Yields the blemishes that a text has and did not have before. */
export function* marred(before: string, after: string): Iterable<string> {
  const [old, now] = [before, after].map((text) => text.replace(/\r\n?/g, '\n')) as [string, string];
  for (const [name, pattern] of Object.entries(blemishes)) {
    // What is kept in Background stands there word for word, and is not sent.
    const [was, is] = [old, now].map((text) =>
      name === smallLetter ? text.replace(/^## Background$[\s\S]*/m, '') : text,
    ) as [string, string];
    if (occurrences(is, pattern) > occurrences(was, pattern)) yield name;
  }
  for (const [name, open, close] of pairs) {
    const balance = (text: string) => occurrences(text, open) - occurrences(text, close);
    if (balance(old) === 0 && balance(now) !== 0) yield `${name} without a partner`;
  }
  for (const [name, pattern] of Object.entries(twins)) {
    if (occurrences(old, pattern) % 2 === 0 && occurrences(now, pattern) % 2 === 1)
      yield `${name} without a partner`;
  }
}
