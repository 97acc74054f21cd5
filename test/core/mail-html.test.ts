import assert from 'node:assert/strict';
import type { Part } from '../../server/src/core/draft';
import { mailHtml, previewHtml } from '../../server/src/core/mail-html';

/** Renders Markdown in which `«role:…»` encloses a part. */
function render(marked: string): string {
  const parts: Part[] = [];
  let markdown = '';
  const open: { role: Part['role']; start: number }[] = [];
  for (const [, role, close, rest] of marked.matchAll(/«([a-z-]+):|(»)|([^«»]+)/g)) {
    if (role) open.push({ role: role as Part['role'], start: markdown.length });
    else if (close) parts.push({ ...(open.pop() ?? assert.fail('Unbalanced.')), end: markdown.length });
    else markdown += rest;
  }
  return previewHtml(markdown, parts).trim();
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
    [
      'runs no script from a link',
      '[a](javascript:alert(1))',
      /^<p><span class="unlinked" title="javascript:alert\(1\)">a<\/span><\/p>$/,
    ],
    [
      'is not fooled by a scheme in disguise',
      '[a](java&#115;cript:alert(1)) [b](JavaScript:x) [c](\u0001javascript:x)',
      /^<p>(?:<span class="unlinked" [^>]*>[abc]<\/span> ?){3}<\/p>$/,
    ],
    [
      'leaves no attribute open',
      '[a](https://x.org/"onmouseover="alert(1)) <https://x.org/"b>',
      /^<p><a href="https:\/\/x\.org\/%22onmouseover=%22alert\(1\)">a<\/a> <a href="https:\/\/x\.org\/%22b">https:\/\/x\.org\/&quot;b<\/a><\/p>$/,
    ],
    ['follows a reference', '[a][b]\n\n[b]: https://x.org', /^<p><a href="https:\/\/x\.org">a<\/a><\/p>$/],
    ['keeps brackets that are no link', 'Hi [*first* name],', /^<p>Hi \[<em>first<\/em> name\],<\/p>$/],
    [
      'ends a bare address where a reader does',
      'https://x.org/a; “https://x.org” https://x.org?q=1, www.x.org.',
      /^<p><a href="https:\/\/x\.org\/a">https:\/\/x\.org\/a<\/a>; “<a href="https:\/\/x\.org">https:\/\/x\.org<\/a>” <a href="https:\/\/x\.org\?q=1">https:\/\/x\.org\?q=1<\/a>, <a href="http:\/\/www\.x\.org">www\.x\.org<\/a>\.<\/p>$/,
    ],
    ['puts no link into a link', '[see https://b.org now](https://a.org)', /^(?!.*<a[^>]*>[^<]*<a)/],
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
    it(title, () => assert.match(previewHtml(markdown, []).trim(), html));
  }

  it('loads nothing', () => {
    const hostile =
      '![x](http://example.org/x.png) <img src=http://example.org/y.png> ![z](data:image/png;base64,AA)';
    for (const html of [previewHtml(hostile, []), mailHtml(hostile)]) {
      assert.doesNotMatch(html, /<(?:img|link|iframe|style|script)\b|<[^>]*\s(?:src|style|on\w+)=/);
    }
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
        const parts: Part[] = [
          { role: 'ask', start, end },
          { role: 'out', start: end - 1, end: end + 5 },
        ];
        assert.equal(plain(previewHtml(markdown, parts)), plain(previewHtml(markdown, [])));
      }
    }
  });
});

describe('the HTML of a mail', () => {
  for (const [title, markdown, html] of [
    ['paragraphs', 'one\ntwo\n\nthree', '<p>one<br>\ntwo</p>\n<p>three</p>\n'],
    ['emphasis', 'a *b **c*** `d`', '<p>a <em>b <strong>c</strong></em> <code>d</code></p>\n'],
    ['lists in lines', '- a\n- b\n  c', '<ul>\n<li>a</li>\n<li>b<br>\nc</li>\n</ul>\n'],
    [
      'lists in paragraphs',
      '3. a\n\n4. b',
      '<ol start="3">\n<li>\n<p>a</p>\n</li>\n<li>\n<p>b</p>\n</li>\n</ol>\n',
    ],
    ['lists in lists', '1. a\n   - b', '<ol>\n<li>a\n<ul>\n<li>b</li>\n</ul>\n</li>\n</ol>\n'],
    [
      'quoted mail',
      '> a\n> b\n>\n> > c',
      '<blockquote>\n<p>a<br>\nb</p>\n<blockquote>\n<p>c</p>\n</blockquote>\n</blockquote>\n',
    ],
    ['code', '```\na <b>\n\n  c\n```', '<pre><code>a &lt;b&gt;\n\n  c</code></pre>\n'],
    ['headings', '## a *b* ##', '<h2>a <em>b</em></h2>\n'],
    ['a signature below dashes', 'Best\n--\nSam', '<p>Best<br>\n--<br>\nSam</p>\n'],
    ['only the text of a link that leads nowhere', '[my bio](bio.md)', '<p>my bio</p>\n'],
    ['the name of a picture', '![Sam](sam.png)', '<p>[image: Sam]</p>\n'],
    ['nothing of nothing', ' \n\n', ''],
  ] as const) {
    it(`has ${title}`, () => {
      assert.equal(mailHtml(markdown), html);
      assert.equal(mailHtml(markdown.replace(/\n/g, '\r\n')), html);
    });
  }

  it('says the same as the preview', () => {
    const markdown = '# a\n\n1. *b*\n\n> ![c](d) [e](f) <g> &amp; https://h.org\n\n```\ni\n```';
    assert.equal(previewHtml(markdown, []).replaceAll(/<\/?span[^>]*>/g, ''), mailHtml(markdown));
  });

  it('comes to an end whatever is nested how deep', () => {
    for (const hostile of [
      '> '.repeat(3000),
      '- '.repeat(3000),
      `${'*a '.repeat(3000)}${'*'.repeat(3000)}`,
      '['.repeat(3000),
    ]) {
      assert.ok(mailHtml(`${hostile}end`).includes('end'));
    }
  });

  it('loses no character of a line that is too long to be parsed', () => {
    const words = Array.from({ length: 5000 }, (_, index) => `w${index}`).join(' ');
    assert.equal(mailHtml(words), `<p>${words}</p>\n`);
  });
});
