import assert from 'node:assert/strict';
import { mailText } from '../../server/src/core/mail-text';

describe('the plain text of a mail', () => {
  for (const [title, markdown, text] of [
    ['keeps line ends', 'Hi Dana,\n\none\ntwo', 'Hi Dana,\n\none\ntwo'],
    ['has no marks of emphasis', '**Please** read *this* `now`', 'Please read this now'],
    ['says where a link leads', 'my [bio](https://x.org/bio) here', 'my bio (https://x.org/bio) here'],
    [
      'says an address once',
      '[x.org/a](https://x.org/a/) <https://b.org> sam@x.org',
      'x.org/a https://b.org sam@x.org',
    ],
    ['says whom a link writes to', '[me](mailto:sam@x.org)', 'me (sam@x.org)'],
    ['follows a reference', '[a][b]\n\n[b]: https://x.org', 'a (https://x.org)'],
    ['leaves out what leads nowhere', '[bio](bio.md) [x](javascript:alert(1))', 'bio x'],
    ['has lists as people type them', '* a\n* b\n\n1) c\n2) d', '- a\n- b\n\n1. c\n2. d'],
    ['has lists in lists', '- a\n  1. b\n  2. c\n     d', '- a\n  1. b\n  2. c\n     d'],
    ['has paragraphs in lists', '- a\n\n  b\n\n- c', '- a\n\n  b\n\n- c'],
    ['quotes', '> a\n>\n> b\n> > c', '> a\n>\n> b\n>\n> > c'],
    ['has code as it is', '```js\na\n  b\n```', 'a\n  b'],
    ['has headings as lines', '# The ask\n\ntext', 'The ask\n\ntext'],
    ['names pictures', '![Sam](s.png) ![](t.png)', '[image: Sam] [image]'],
    ['has characters for entities and escapes', '\\*a\\* &amp; b&nbsp;c', '*a* & b\u00a0c'],
    ['has tags as text', 'a <b>x</b> <script>y</script>', 'a <b>x</b> <script>y</script>'],
    ['has one line for a paragraph with CR LF', 'a\r\nb\r\n\r\nc', 'a\nb\n\nc'],
    ['draws lines', 'a\n\n***\n\nb', 'a\n\n---\n\nb'],
    ['is empty where nothing is', '\n \n', ''],
  ] as const) {
    it(title, () => assert.equal(mailText(markdown), text));
  }
});
