import assert from 'node:assert/strict';
import PostalMime from 'postal-mime';
import { toEml, type Unsent } from '../../server/src/core/eml';

const mail: Unsent = {
  to: { name: 'Dana Okafor', address: 'dana@example.org' },
  subject: 'Intro to Priya?',
  text: 'Hi Dana,\n\nwould you?',
  html: '<p>Hi Dana,</p>\n<p>would you?</p>\n',
  attachments: [],
};

const eml = (changed: Partial<Unsent> = {}) => toEml({ ...mail, ...changed });
const parse = (changed: Partial<Unsent> = {}) => PostalMime.parse(eml(changed));
const bytes = (text: string) => new TextEncoder().encode(text);
const header = (file: string) => file.slice(0, file.indexOf('\r\n\r\n'));

describe('An .eml file', () => {
  it('is an unsent mail with recipient, subject and both forms of the text', async () => {
    const { headers, to, subject, text, html, attachments, date, messageId, from } = await parse();
    assert.deepEqual(to, [{ name: 'Dana Okafor', address: 'dana@example.org' }]);
    assert.equal(subject, 'Intro to Priya?');
    assert.equal(text?.trim(), mail.text);
    assert.ok(html?.includes(mail.html));
    assert.deepEqual(attachments, []);
    assert.equal(headers.find(({ key }) => key === 'x-unsent')?.value, '1');
    // These are the mail program's to set.
    assert.deepEqual([date, messageId, from], [undefined, undefined, undefined]);
  });

  it('is two alternatives, the plain one first', () => {
    const file = eml();
    assert.match(
      header(file),
      /^To: .*\r\nSubject: .*\r\nX-Unsent: 1\r\nMIME-Version: 1\.0\r\nContent-Type: multipart\/alternative;/,
    );
    assert.ok(file.indexOf('Content-Type: text/plain') < file.indexOf('Content-Type: text/html'));
  });

  it('has a sender where one with an address is known', async () => {
    const sender = { name: 'Sam', address: 'sam@example.org' };
    assert.deepEqual((await parse({ from: sender })).from, sender);
    assert.doesNotMatch(eml({ from: { name: 'Sam', address: undefined } }), /^From:/m);
  });

  it('leaves out what is not known', () => {
    const file = eml({ to: { name: 'Dana', address: undefined }, subject: undefined });
    assert.match(file, /^X-Unsent: 1\r\n/);
  });

  for (const [title, subject] of [
    ['accents', 'Vorstellung bei Lena Größmann?'],
    ['another script', '김하늘 님께 소개를 부탁드려도 될까요? 서울에서 열린 워크숍에서 뵈었던 사람입니다.'],
    ['emoji', `${'👩🏽‍🚀'.repeat(20)} ok`],
    [
      'more than a line',
      'An introduction to Priya Natarajan, Head of Programmes at Mercy Corps, if that fits you at all?',
    ],
    ['one endless word', 'x'.repeat(2000)],
    ['what looks encoded', 'about =?utf-8?Q?a?= and more'],
    ['double  spaces', 'a  b   c'.repeat(20)],
  ] as const) {
    it(`keeps a subject with ${title}`, async () => {
      assert.equal((await parse({ subject })).subject, subject);
      assertLines(eml({ subject }));
    });
  }

  for (const name of [
    'Dana Okafor',
    'O\'Brien, Pat "PJ" (she)',
    'Dr. Ngozi Eze',
    'José Ángel Núñez Pérez de la Torre y Gutiérrez-Álvarez, Coordinación',
    '中村 花子',
    'a\\b',
  ]) {
    it(`keeps the name ${name}`, async () => {
      const changed = { to: { name, address: 'dana@example.org' } };
      assert.deepEqual((await parse(changed)).to, [changed.to]);
      assertLines(eml(changed));
    });
  }

  for (const [title, text] of [
    ['other scripts', 'Grüße, 世界, 👋🏽 שלום'],
    ['blanks at the ends of lines', 'a \nb\t\nc'],
    ['equals signs', 'a=b =3D ='],
    ['long lines', 'word '.repeat(500).trim()],
    ['a line that looks like a boundary', '--=_alternative--\n--=_alternative\nend'],
    ['a line of one dot', '.\nFrom here\n..'],
  ] as const) {
    it(`keeps a text with ${title}`, async () => {
      const parsed = await parse({ text, html: `<p>${text}</p>` });
      assert.equal(parsed.text?.replace(/\n$/, ''), text);
      assert.ok(parsed.html?.includes(`<p>${text}</p>`));
      assertLines(eml({ text }));
    });
  }

  it('carries attachments byte for byte, with their media types', async () => {
    const content = Uint8Array.from({ length: 1000 }, (_, index) => (index * 7) % 256);
    const { attachments, text } = await parse({
      attachments: [
        { name: 'cv.PDF', content },
        { name: 'bio.md', content: bytes('# Sâm') },
        { name: 'latin.txt', content: Uint8Array.of(0x53, 0xe2, 0x6d) },
        { name: 'data.unknown', content: new Uint8Array() },
        { name: 'constructor', content: bytes('x') },
      ],
    });
    assert.equal(text?.trim(), mail.text);
    assert.deepEqual(
      attachments.map(({ filename, mimeType, disposition }) => [filename, mimeType, disposition]),
      [
        ['cv.PDF', 'application/pdf', 'attachment'],
        ['bio.md', 'text/markdown', 'attachment'],
        ['latin.txt', 'text/plain', 'attachment'],
        ['data.unknown', 'application/octet-stream', 'attachment'],
        ['constructor', 'application/octet-stream', 'attachment'],
      ],
    );
    const [first, second, third] = attachments.map(
      ({ content: read }) => new Uint8Array(read as ArrayBuffer),
    );
    assert.deepEqual(first, content);
    assert.deepEqual(second, bytes('# Sâm'));
    assert.deepEqual(third, Uint8Array.of(0x53, 0xe2, 0x6d));
  });

  it('says the charset of a text only where it is sure', () => {
    const file = eml({
      attachments: [
        { name: 'a.md', content: bytes('é') },
        { name: 'b.txt', content: Uint8Array.of(0xe9) },
      ],
    });
    assert.match(file, /text\/markdown; charset=utf-8\r\n/);
    assert.match(file, /text\/plain\r\n/);
  });

  for (const name of [
    'Lebenslauf Jürgen Groß.pdf',
    '履歴書.pdf',
    'a "b"; c.pdf',
    `${'läng'.repeat(50)}.pdf`,
    'x'.repeat(200),
    "it's 100% *.pdf",
  ]) {
    it(`keeps the name of the file ${name.slice(0, 30)}`, async () => {
      const changed = { attachments: [{ name, content: bytes('x') }] };
      assert.equal((await parse(changed)).attachments[0]?.filename, name);
      assertLines(eml(changed));
    });
  }

  it('lets nothing in that would be a header of its own', async () => {
    const hostile = {
      to: { name: 'Dana\r\nBcc: a@evil.org', address: 'dana@example.org\r\nBcc: b@evil.org' },
      subject: 'Hi\r\nBcc: c@evil.org\r\n\r\n<script>',
      attachments: [{ name: 'cv.pdf"\r\nBcc: d@evil.org\r\n\r\nx', content: bytes('x') }],
    };
    assert.doesNotMatch(eml(hostile), /^Bcc/im);
    const { bcc, headers } = await parse(hostile);
    assert.equal(bcc, undefined);
    assert.deepEqual(
      headers.map(({ key }) => key),
      ['to', 'subject', 'x-unsent', 'mime-version', 'content-type'],
    );
  });
});

/** Every line is ASCII, ends in CR LF, and is as short as RFC 5322 wants it to be. */
function assertLines(file: string): void {
  assert.doesNotMatch(file, /[^\r]\n|\r[^\n]/);
  for (const line of file.split('\r\n')) {
    assert.match(line, /^[\t -~]*$/);
    assert.ok(line.length <= 78, `${line.length}: ${line}`);
  }
}
