import assert from 'node:assert/strict';
import { renderText } from '../../client/preview/render';
import type { PreviewPart } from '../../server/src/protocol';

/** Renders Markdown in which `«role:…»` encloses a part. */
function render(marked: string): string {
  const parts: PreviewPart[] = [];
  let markdown = '';
  const open: { role: PreviewPart['role']; start: number }[] = [];
  for (const [, role, close, rest] of marked.matchAll(/«([a-z-]+):|(»)|([^«»]+)/g)) {
    if (role) open.push({ role: role as PreviewPart['role'], start: markdown.length });
    else if (close) parts.push({ ...(open.pop() ?? assert.fail('Unbalanced.')), end: markdown.length });
    else markdown += rest;
  }
  return renderText({ markdown, parts }).trim();
}

/** What is marked, as `role|role:text`, in the order of the page. */
function marks(marked: string): string[] {
  const found = render(marked).matchAll(/<span class="part [a-z-]+" title="([^"]+)"[^>]*>(.*?)<\/span>/gs);
  return [...found].map(([, title = '', text]) => `${title.toLowerCase().replaceAll(', ', '|')}:${text}`);
}

describe('the text of a preview', () => {
  for (const [title, markdown, html] of [
    [
      'shows tags as text',
      'a <b>x</b> <script>alert(1)</script>',
      /^<p>a &lt;b&gt;x&lt;\/b&gt; &lt;script&gt;/,
    ],
    [
      'shows a block of HTML as text',
      '<div onclick="x()">\n\nhi',
      /^<p>&lt;div onclick=&quot;x\(\)&quot;&gt;/,
    ],
    ['keeps line ends', 'one\ntwo\r\nthree', /^<p>one<br>\ntwo<br>\nthree<\/p>$/],
    ['takes a line of dashes for what it is', 'Sam\n---\nx', /^<p>Sam<\/p>\n<hr>\n<p>x<\/p>$/],
    [
      'links to the web',
      '[a](https://example.org/?q=1&r=2)',
      /<a href="https:\/\/example\.org\/\?q=1&amp;r=2">a<\/a>/,
    ],
    [
      'links bare addresses',
      'see https://example.org/x.',
      /<a href="https:\/\/example\.org\/x">[^<]*<\/a>\./,
    ],
    ['links mailboxes', 'sam@example.org', /<a href="mailto:sam@example\.org">sam@example\.org<\/a>/],
    ['takes no file for a domain', 'my bio.md', /^<p>my bio\.md<\/p>$/],
    ['runs no script from a link', '[a](javascript:alert(1))', /^<p>\[a\]\(javascript:alert\(1\)\)<\/p>$/],
    [
      'runs no command from a link',
      '[a](command:x)',
      /^<p><span class="unlinked" title="command:x">a<\/span><\/p>$/,
    ],
    [
      'runs no command from an autolink',
      '<command:x>',
      /^<p><span class="unlinked" [^>]*>command:x<\/span><\/p>$/,
    ],
    ['escapes what it quotes', '[a](<x"y>)', /title="x%22y"/],
    [
      'names images',
      '![a <b> cat](https://example.org/c.png)',
      /^<p><span class="image">\[image: a &lt;b&gt; cat\]<\/span><\/p>$/,
    ],
    ['names images without a name', '![](c.png)', /^<p><span class="image">\[image\]<\/span><\/p>$/],
  ] as const) {
    it(title, () => assert.match(renderText({ markdown, parts: [] }).trim(), html));
  }

  it('loads nothing', () => {
    const hostile =
      '![x](http://example.org/x.png) <img src=http://example.org/y.png> ![z](data:image/png;base64,AA)';
    assert.doesNotMatch(
      renderText({ markdown: hostile, parts: [] }),
      /<(?:img|link|iframe|style)|src=["']?http/,
    );
  });
});

describe('the marks of a preview', () => {
  for (const [title, marked, expected] of [
    [
      'mark a sentence',
      '«greeting:Hi Dana,»\n\n«ask:Would you?» No.',
      ['greeting:Hi Dana,', 'ask:Would you?'],
    ],
    [
      'go around emphasis',
      '«ask:Would **you** like *it*?»',
      ['ask:Would ', 'ask:you', 'ask: like ', 'ask:it', 'ask:?'],
    ],
    ['cut text', 'One two. «ask:Three?» Four.', ['ask:Three?']],
    ['find repeated words', 'a *a* «ask:a» a', ['ask:a']],
    ['skip the target of a link', '[a](https://example.org/«ask:b») b', []],
    ['follow a link', '[a](https://example.org/b) «ask:b»', ['ask:b']],
    ['follow a link with a title', '[a](https://example.org "b) b") «ask:b»', ['ask:b']],
    ['follow an image', '![a](b.png "b") «ask:b»', ['ask:b']],
    ['follow a bare address', 'https://example.org/b «ask:b»', ['ask:b']],
    ['mark an escape', '«ask:a \\* b»', ['ask:a ', 'ask:*', 'ask: b']],
    ['mark an entity', '«ask:a &amp; b»', ['ask:a ', 'ask:&amp;', 'ask: b']],
    ['mark code', '«ask:run `a  b` now»', ['ask:run ', 'ask:<code>a  b</code>', 'ask: now']],
    ['cross lines', '«ask:one\n  two»\nthree', ['ask:one', 'ask:two']],
    ['cross lines that end in CR LF', 'x\r\ny\r\n\r\n«ask:one\r\ntwo»', ['ask:one', 'ask:two']],
    ['enter lists', '- one\n- «give:two\n  more»', ['give:two', 'give:more']],
    ['enter headings', '# «context:Title» x', ['context:Title']],
    ['enter quotes', '> a\n> «context:b»', ['context:b']],
    [
      'share words',
      '«ask:Would you, «why:since it helps»?»',
      ['ask:Would you, ', 'ask|why:since it helps', 'ask:?'],
    ],
    ['keep to what is shown', '«ask:a»«out:\n\n»', ['ask:a']],
    ['count UTF-16', '👋🏽 «ask:é 😀?» b', ['ask:é 😀?']],
  ] as const) {
    it(title, () => assert.deepEqual(marks(marked), expected));
  }

  it('show the name of a part once', () => {
    assert.equal(render('«ask:a **b** c\nd»').match(/data-name="Ask"/g)?.length, 1);
  });

  it('show it once for sentences that follow each other', () => {
    assert.equal(render('«ask:One?» «ask:Two?»\n\n«ask:Three?»').match(/data-name="Ask"/g)?.length, 2);
  });

  it('leave the text as it is', () => {
    const plain = (html: string) => html.replaceAll(/<span class="part[^>]*>|<\/span>/g, '');
    const markdown = 'Hi *there* [x](y "z") `c`\n\n- a\n  b\n- http://example.org/ü?q=1 & <b>';
    for (let start = 0; start < markdown.length; start += 2) {
      for (let end = start + 1; end <= markdown.length; end += 3) {
        const parts: PreviewPart[] = [
          { role: 'ask', start, end },
          { role: 'out', start: end - 1, end: end + 5 },
        ];
        assert.equal(plain(renderText({ markdown, parts })), plain(renderText({ markdown, parts: [] })));
      }
    }
  });
});
