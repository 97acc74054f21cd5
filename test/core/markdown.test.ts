import assert from 'node:assert/strict';
import { type Markdown, parseMarkdown } from '../../server/src/core/markdown';
import { objectCharacter, Prose } from '../../server/src/core/prose';

const parse = (text: string): Markdown => parseMarkdown(text, 0);
const proses = (text: string) => parse(text).blocks.map(({ prose }) => prose.text);
const marked = (text: string, spans: readonly { start: number; end: number }[]) =>
  spans.map(({ start, end }) => text.slice(start, end));

/** Asserts that each character of a prose stands in the file where the prose says. */
function assertPlaced(text: string, prose: Prose): void {
  let last = -1;
  for (let index = 0; index < prose.text.length; index++) {
    const offset = prose.at(index);
    const [read, written] = [prose.text[index], text[offset]];
    // Only an entity may stand for two code units.
    assert.ok(offset > last || written === '&', `${offset} after ${last}`);
    last = offset;
    if (read === '\n') assert.match(written ?? '', /[\r\n<]/);
    else if (read === objectCharacter) assert.match(written ?? '', /[`!<&\w\uFFFC]/);
    else if (written !== '&') assert.equal(read, written);
  }
}

/** Markdown, and the prose that a reader sees of each block; `▢` stands for what is no prose. */
function table(rows: readonly (readonly [markdown: string, ...proses: string[]])[]): void {
  for (const [markdown, ...expected] of rows) {
    it(JSON.stringify(markdown), () => {
      for (const text of [markdown, markdown.replace(/\n/g, '\r\n'), markdown.replace(/\n/g, '\r')]) {
        assert.deepEqual(
          proses(text).map((prose) => prose.replaceAll(objectCharacter, '▢')),
          expected,
        );
        for (const { prose } of parse(text).blocks) assertPlaced(text, prose);
      }
    });
  }
}

describe('prose', () => {
  describe('has no markup', () => {
    table([
      ['plain words', 'plain words'],
      ['*one* and **two** and ***three***', 'one and two and three'],
      ['_one_ snake_case_name __two__', 'one snake_case_name two'],
      ['2 * 3 * 4 and **open', '2 * 3 * 4 and **open'],
      ['a `code` b', 'a ▢ b'],
      ['``a ` b`` and `open', '▢ and `open'],
      ['![a photo](me.png) of me', '▢ of me'],
      ['1 \\* 2 \\_ \\[Name\\] \\\\ \\a', '1 * 2 _ [Name] \\ \\a'],
      ['**nested *marks* and [a link](b) here**', 'nested marks and a link here'],
    ]);
  });

  describe('has the words of a link and not its target', () => {
    table([
      ['see [the deck](https://example.org/a_b "As PDF") now', 'see the deck now'],
      ['[*the* `deck`](b)', 'the ▢'],
      ['[text]() and [x](<a b>)', 'text and x'],
      ['https://example.org/a_b_c, or write', '▢, or write'],
      ['<https://example.org> or <dana@example.org>', '▢ or ▢'],
      ['dana@example.org.', '▢.'],
      ['www.example.org', '▢'],
    ]);
  });

  describe('tells a reference from a slot in brackets', () => {
    table([
      ['Hi [Name], I am [your *own* name].', 'Hi [Name], I am [your own name].'],
      [
        '[deck] and [the deck][deck] and [Deck][]\n\n[Deck]: https://example.org',
        'deck and the deck and Deck',
      ],
      ['[the deck][nowhere] [Name][]', '[the deck][nowhere] [Name][]'],
      ['[one](two three) [a]: b', '[one](two three) [a]: b'],
      ['[x] bought `milk` [y `z`]', '[x] bought ▢ [y ▢]'],
      ['[\\[a\\]] and [&amp;]', '[[a]] and [&]'],
    ]);
  });

  describe('has no HTML but keeps a slot in angle brackets', () => {
    table([
      ['a <b>bold</b> word', 'a bold word'],
      ['at <company> in <your city>', 'at <company> in <your city>'],
      ['<company> asked me\nto write.', '<company> asked me\nto write.'],
      ['<company>\n\nNext', '<company>', 'Next'],
      ['one<br>two<br/>\nthree', 'one\ntwo\n\nthree'],
      ['<div>\nhidden\n</div>\n\nshown', 'shown'],
      ['a <!-- note --> b, a<!-- note -->b, a<!-- note --> b', 'a b, ab, a b'],
      ['a <!-- note -->\nb <!-- note --> <!-- note --> c', 'a\nb c'],
      ['<!-- note -->\n\nb', 'b'],
      ['<!-- note --> Hi *Dana*,\nI met [Ana](a).', 'Hi Dana,\nI met Ana.'],
      ['<!-- one --> <!-- two --> Hi\n\n<!-- three --> <!-- four -->', 'Hi'],
      ['<!-- one\n\ntwo --> Hi', 'Hi'],
      ['- <!-- note --> Hi\n- two <!-- note -->', 'Hi', 'two'],
      ['<!-- one\n\ntwo -->\nb', 'b'],
      ['<company> <!-- which? --> asked', '<company> asked'],
      ['a < b and c > d, <3', 'a < b and c > d, <3'],
      ['a <?php echo 1 ?> b', 'a  b'],
    ]);
  });

  describe('knows entities', () => {
    table([
      ['R&amp;D &lt;x&gt; &quot;y&quot; it&rsquo;s', 'R&D <x> "y" it’s'],
      ['a&nbsp;b &hellip; &ndash; &mdash;', 'a\u00a0b … – —'],
      ['it&#39;s &#x2019; &#128512;', "it's ’ 😀"],
      ['&eacute; R&D &unknown; &#0; &#x110000;', '▢ R&D ▢ ▢ ▢'],
    ]);
  });

  describe('has one line end for each in the file, without the blanks around it', () => {
    table([
      ['one\ntwo', 'one\ntwo'],
      ['one \n   two', 'one\ntwo'],
      ['one  \ntwo', 'one\ntwo'],
      ['one   \n   two', 'one\ntwo'],
      ['one\\\ntwo', 'one\ntwo'],
      ['one\\\\\ntwo', 'one\\\ntwo'],
      ['*one\ntwo*\nthree', 'one\ntwo\nthree'],
      ['one\n\ntwo\n\n\n\nthree\n', 'one', 'two', 'three'],
      ['one\n \t\ntwo', 'one', 'two'],
    ]);
  });

  describe('is cut into blocks', () => {
    table([
      ['- one\n- two\n  more', 'one', 'two\nmore'],
      ['1. one\n2. two', 'one', 'two'],
      ['- one\n\n  two\n\n  - three', 'one', 'two', 'three'],
      ['# One\n## Two ##\n### \ntext', 'One', 'Two', '', 'text'],
      ['####### seven\n#tag', '####### seven\n#tag'],
      ['Sam\n--\nHarbour Trust', 'Sam\n--\nHarbour Trust'],
      ['Sam\n===\nx', 'Sam\n===\nx'],
      ['one\n\n---\n\ntwo', 'one', 'two'],
      ['> quoted\nand lazy\n\nmine', 'mine'],
      ['- > quoted\n- mine', 'mine'],
      ['one\n\n    code\n\ntwo', 'one', 'two'],
      ['```\ncode\n```\ntext', 'text'],
      ['text\n\n~~~\nnever closed\n\ntext', 'text'],
      ['[only]: https://example.org'],
      [''],
      ['\n\n \n'],
    ]);

    it('of paragraphs, headings and items', () => {
      const text = '# One\n\ntwo\n\n- three\n\n  four\n\n## Five ##\n\n- # six\n\nseven';
      assert.deepEqual(
        parse(text).blocks.map(({ type, level, item, prose }) => [prose.text, type, level, item]),
        [
          ['One', 'heading', 1, false],
          ['two', 'paragraph', 0, false],
          ['three', 'paragraph', 0, true],
          ['four', 'paragraph', 0, true],
          ['Five', 'heading', 2, false],
          ['six', 'heading', 1, true],
          ['seven', 'paragraph', 0, false],
        ],
      );
    });

    it('that span their markup and no white space around it', () => {
      const text = '## One ##  \r\n\r\n**two**\r\n*three*  \r\n\r\n- four\r\n\r\n';
      assert.deepEqual(marked(text, parse(text).blocks), ['## One ##', '**two**\r\n*three*', 'four']);
    });
  });
});

describe('markdown', () => {
  it('lists links with target and words', () => {
    const text =
      'See [the *deck*](https://a.example "PDF"), https://b.example, <https://c.example>, [d], d@e.example.\n\n[d]: https://d.example';
    assert.deepEqual(
      parse(text).links.map(({ start, end, url, label }) => [text.slice(start, end), url, label]),
      [
        ['[the *deck*](https://a.example "PDF")', 'https://a.example', 'the *deck*'],
        ['https://b.example', 'https://b.example', ''],
        ['<https://c.example>', 'https://c.example', ''],
        ['[d]', 'https://d.example', 'd'],
        ['d@e.example', 'd@e.example', ''],
      ],
    );
  });

  it('lists every comment, in a line, on its own, in a slot, in a list, in HTML and in a quote', () => {
    const text = [
      'a <!-- 1 --> b [c <!-- 2 --> d]',
      '<!-- 3\n\n3 -->',
      '<!-- 4 --><!-- 5 --> text <!-- 6 -->',
      '- item <!-- 7 -->\n- <!-- 8 -->',
      '<div>\n<!-- 9 -->\n</div>',
      '<company> <!-- 10 -->',
      '> quoted <!-- 11 -->\n>\n> <!-- 12 -->',
      '`<!-- code -->`\n\n```\n<!-- code -->\n```',
      '<!-- 13, never closed\n\ntext',
    ].join('\n\n');
    assert.deepEqual(
      marked(text, parse(text).comments).map((comment) => Number(/\d+/.exec(comment))),
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13],
    );
  });

  it('lists quoted mail', () => {
    const text = 'Hi\n\n> one\n> > two\nlazy\n\ntext\n\n- item\n  > three\n';
    assert.deepEqual(marked(text, parse(text).quotes), ['> one\n> > two\nlazy', '> three']);
  });

  it('starts where it is told, with the offsets of the file', () => {
    const text = '---\nto: *Dana*\n---\n*Hi* Dana,\n\n[x]\n';
    const { blocks } = parseMarkdown(text, text.indexOf('*Hi*'));
    assert.deepEqual(
      blocks.map(({ prose }) => prose.text),
      ['Hi Dana,', '[x]'],
    );
    assert.equal(blocks[0]?.prose.at(0), text.indexOf('Hi'));
  });

  describe('nested deep or without end is read all the same', () => {
    for (const [name, text] of [
      ['quotes', `${'> '.repeat(10_000)}x`],
      ['bullets', `${'- '.repeat(10_000)}x`],
      ['numbers', `${'1. '.repeat(10_000)}x`],
      ['lists', Array.from({ length: 300 }, (_, depth) => `${'  '.repeat(depth)}- x`).join('\n')],
      ['emphasis', `${'*a **b '.repeat(5000)}x${'** c* d'.repeat(5000)}`],
      ['brackets', '['.repeat(100_000)],
      ['links', '[a]('.repeat(20_000)],
      ['images', `${'!['.repeat(10_000)}${'](a)'.repeat(10_000)}`],
      ['tags', '<a '.repeat(50_000)],
      ['blanks', `a${' '.repeat(100_000)}b`],
      ['backslashes', `${'\\'.repeat(100_000)}\r\n`],
      ['comments', '<!--'.repeat(50_000)],
    ] as const) {
      it(name, () => {
        for (const { start, end, prose } of parse(text).blocks) {
          assert.ok(start <= end && end <= text.length);
          assertPlaced(text, prose);
        }
      });
    }
  });
});

describe('Prose', () => {
  const prose = Prose.build((push) => {
    push('See ', 10);
    push(objectCharacter, 14, 8);
    push(' soon.', 30);
  });

  it('finds the way back over what it left out', () => {
    assert.deepEqual(
      [...prose.text].map((_, index) => prose.at(index)),
      [10, 11, 12, 13, 14, 30, 31, 32, 33, 34, 35],
    );
    assert.equal(prose.at(prose.text.length), 36);
  });

  it('spans an object whole', () => {
    assert.deepEqual(prose.span(0, 5), { start: 10, end: 22 });
    assert.deepEqual(prose.span(4, 5), { start: 14, end: 22 });
    assert.deepEqual(prose.span(4, 4), { start: 14, end: 14 });
  });

  it('keeps the markup around a span outside', () => {
    assert.deepEqual(prose.span(0, 4), { start: 10, end: 14 });
    assert.deepEqual(prose.span(5, 11), { start: 30, end: 36 });
  });

  it('is cut like its text', () => {
    const cut = prose.slice(4, 10);
    assert.equal(cut.text, `${objectCharacter} soon`);
    assert.deepEqual(cut.span(0, 6), { start: 14, end: 35 });
    assert.deepEqual(cut.slice(1, 6).span(0, 1), { start: 30, end: 31 });
  });

  it('of nothing points at the start', () => {
    const empty = Prose.build(() => {});
    assert.deepEqual([empty.text, empty.at(0)], ['', 0]);
    assert.deepEqual(empty.span(0, 0), { start: 0, end: 0 });
  });
});
