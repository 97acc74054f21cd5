import assert from 'node:assert/strict';
import { fieldTypes } from '../../server/src/core/fields';
import { type FrontMatter, parseFrontMatter } from '../../server/src/core/front-matter';
import { parseMailbox } from '../../server/src/core/mailbox';
import { applyEdits } from '../../server/src/core/span';

/** A draft with lines of front matter. */
const draft = (...lines: string[]) =>
  `${['---', ...lines, '---', '', 'Hi Dana,', '', 'Hello.'].join('\n')}\n`;

function read(text: string): FrontMatter {
  const frontMatter = parseFrontMatter(text);
  assert.ok(frontMatter, 'no front matter');
  return frontMatter;
}

const values = (text: string) =>
  Object.fromEntries(
    [...read(text).fields].map(([key, field]) => [key, field.values.map((value) => value.text)]),
  );

/** What is wrong, with the words that are marked. */
const problems = (text: string) =>
  read(text).problems.map(({ type, start, end }) => `${type}: ${text.slice(start, end)}`);

/** Lines of front matter, what is read from them, and what is wrong. */
type Row = readonly [
  lines: readonly string[],
  values: Record<string, string[]>,
  problems?: readonly string[],
];

function table(rows: readonly Row[]): void {
  for (const [lines, expected, wrong = []] of rows) {
    it(lines.join(' ⏎ '), () => {
      const text = draft(...lines);
      assert.deepEqual(values(text), expected);
      assert.deepEqual(problems(text), wrong);
    });
  }
}

describe('front matter', () => {
  describe('reads every kind of field', () => {
    table([
      [['kind: introduction'], { kind: ['introduction'] }],
      [['relationship: mentor'], { relationship: ['mentor'] }],
      [['outcome: no-reply'], { outcome: ['no-reply'] }],
      [['subject: Intro to Priya?'], { subject: ['Intro to Priya?'] }],
      [['target: Priya Natarajan, Mercy Corps'], { target: ['Priya Natarajan, Mercy Corps'] }],
      [['how-we-know: the pilot, 2023'], { 'how-we-know': ['the pilot, 2023'] }],
      [['re: dana-priya.intro.md'], { re: ['dana-priya.intro.md'] }],
      [['to: Dana Okafor <dana@example.org>'], { to: ['Dana Okafor <dana@example.org>'] }],
      [['deadline: 2026-12-18'], { deadline: ['2026-12-18'] }],
      [['sent: 2024-02-29'], { sent: ['2024-02-29'] }],
      [['follow-ups: [2026-12-02, 2026-12-09]'], { 'follow-ups': ['2026-12-02', '2026-12-09'] }],
      [['attachments: bio.md'], { attachments: ['bio.md'] }],
    ]);

    it('by the names that are documented', () => {
      const lines = fieldTypes.map(({ key }) => `${key}:`);
      assert.deepEqual(problems(draft(...lines)), []);
    });
  });

  describe('reads what YAML allows', () => {
    table([
      [[], {}],
      [['# nothing but a comment'], {}],
      [['to: Dana # from school'], { to: ['Dana'] }],
      [['', 'to: Dana', '', '# why', 'kind: reference'], { to: ['Dana'], kind: ['reference'] }],
      [['subject: "Intro: Lena Fuchs"'], { subject: ['Intro: Lena Fuchs'] }],
      [["subject: 'It''s about Lena'"], { subject: ["It's about Lena"] }],
      [['"kind": reference'], { kind: ['reference'] }],
      [['subject: Intro to Lena', '  Fuchs in Bonn'], { subject: ['Intro to Lena Fuchs in Bonn'] }],
      [['subject: >', '  Intro to', '  Lena', 'to: Dana'], { subject: ['Intro to Lena'], to: ['Dana'] }],
      [['subject: 42'], { subject: ['42'] }],
      [['subject: yes'], { subject: ['yes'] }],
      [['subject: 007'], { subject: ['007'] }],
      [['to:', 'kind: thanks'], { to: [], kind: ['thanks'] }],
      [['to: ~'], { to: [] }],
      [['to:\tDana'], { to: ['Dana'] }],
      [['  to: Dana', '  kind: thanks'], { to: ['Dana'], kind: ['thanks'] }],
    ]);
  });

  describe('reads lists in both styles', () => {
    table([
      [['attachments: [bio.md, "cv, long.pdf"]'], { attachments: ['bio.md', 'cv, long.pdf'] }],
      [['attachments: []'], { attachments: [] }],
      [['attachments:', '  - bio.md', '  - cv.pdf'], { attachments: ['bio.md', 'cv.pdf'] }],
      [['ignore:', '- demand', '- too-thin', 'to: Dana'], { ignore: ['demand', 'too-thin'], to: ['Dana'] }],
      [['ignore: [', '  demand,', '  too-thin', ']'], { ignore: ['demand', 'too-thin'] }],
      // An element that is still to be written.
      [['ignore:', '  - demand', '  -'], { ignore: ['demand'] }],
    ]);
  });

  describe('reads the lines that are natural to write and no YAML as they are meant', () => {
    table([
      [['subject: Intro: Lena Fuchs'], { subject: ['Intro: Lena Fuchs'] }, ['syntax: Intro: Lena Fuchs']],
      [['to: "Emeka" <e@x.org>'], { to: ['"Emeka" <e@x.org>'] }, ['syntax: "Emeka" <e@x.org>']],
      [
        ['subject: Re: your talk # draft', 'to: Dana'],
        { subject: ['Re: your talk'], to: ['Dana'] },
        ['syntax: Re: your talk'],
      ],
      [['subject: [Name] at Acme'], { subject: ['[Name] at Acme'] }, ['syntax: [Name] at Acme']],
      [['subject: [Name]'], { subject: ['[Name]'] }, ['wrong-type: [Name]']],
      [['subject: {name}'], { subject: ['{name}'] }, ['wrong-type: {name}']],
      [['subject: "Intro to Lena'], { subject: ['"Intro to Lena'] }, ['syntax: "Intro to Lena']],
      [['to: @dana'], { to: [] }, ['syntax: @dana']],
      [['subject: *please* help'], { subject: ['*please* help'] }, ['syntax: *please* help']],
      [
        ['kind:introduction', 'to: Dana'],
        { kind: ['introduction'], to: ['Dana'] },
        ['no-field: kind:introduction'],
      ],
      [['kind: reference', '  to: Dana'], { kind: ['reference'], to: ['Dana'] }, ['no-field: to: Dana']],
      [['kind: reference', '\tto: Dana'], { kind: ['reference'], to: ['Dana'] }, ['no-field: to: Dana']],
      [
        ['to:\u2028Dana', 'kind: thanks'],
        { to: ['\u2028Dana'], kind: ['thanks'] },
        ['no-field: to:\u2028Dana'],
      ],
      [['subject: "Intro" \u2028'], { subject: ['"Intro" \u2028'] }, ['syntax: "Intro" \u2028']],
      [['ignore: [demand', 'to: Dana'], { ignore: ['demand'], to: ['Dana'] }, ['wrong-type: [demand']],
      [
        ['attachments:', '  - bio.md', '  - "cv.pdf', 'to: Dana'],
        { attachments: ['bio.md', 'cv.pdf'], to: ['Dana'] },
        ['wrong-type: - bio.md\n  - "cv.pdf'],
      ],
      [
        ['subject: Intro: Lena', '  Fuchs', 'to: Dana'],
        { subject: ['Intro: Lena Fuchs'], to: ['Dana'] },
        ['no-field: subject: Intro: Lena\n  Fuchs'],
      ],
    ]);
  });

  describe('says what is wrong, once, where it stands, and reads the rest', () => {
    table([
      [['kind: intro', 'to: Dana'], { kind: [], to: ['Dana'] }, ['no-such-value: intro']],
      [['kind: "intro"'], { kind: [] }, ['no-such-value: "intro"']],
      [['deadline: 2026-02-30'], { deadline: [] }, ['no-such-date: 2026-02-30']],
      [['deadline: 2026-2-3'], { deadline: [] }, ['no-such-date: 2026-2-3']],
      [['deadline: tomorrow'], { deadline: [] }, ['no-such-date: tomorrow']],
      [['follow-ups: [2026-12-02, soon]'], { 'follow-ups': ['2026-12-02'] }, ['no-such-date: soon']],
      [['to: Dana <dana@example.org'], { to: [] }, ['no-mailbox: Dana <dana@example.org']],
      [['tos: Dana', 'kind: thanks'], { tos: [], kind: ['thanks'] }, ['unknown-key: tos']],
      [['foo: a: b', 'kind: thanks'], { foo: [], kind: ['thanks'] }, ['unknown-key: foo']],
      [['Kind: thanks'], { Kind: [] }, ['unknown-key: Kind']],
      [['how we know: school'], { 'how we know': [] }, ['unknown-key: how we know']],
      [['to: Dana', 'to: Susan'], { to: ['Dana'] }, ['duplicate-key: to']],
      [['to: Dana', 'to: Su: san'], { to: ['Dana'] }, ['duplicate-key: to']],
      [['to: [Dana]'], { to: ['[Dana]'] }, ['wrong-type: [Dana]']],
      [['ignore: {demand: off}'], { ignore: ['demand: off'] }, ['wrong-type: {demand: off}']],
      [['ignore: [[demand]]'], { ignore: ['demand'] }, ['wrong-type: [[demand]]']],
      [['Dana Okafor', 'kind: thanks'], { kind: ['thanks'] }, ['no-field: Dana Okafor']],
      [['- demand'], {}, ['no-field: - demand']],
      [['--- draft', 'kind: thanks'], { kind: ['thanks'] }, ['no-field: --- draft']],
      [[': Dana', 'kind: thanks'], { kind: ['thanks'] }, ['no-field: : Dana']],
      [['https://example.org', 'kind: thanks'], { kind: ['thanks'] }, ['no-field: https://example.org']],
    ]);
  });

  it('keeps one fault to its line among many', () => {
    const text = draft(
      'kind: introduction',
      'subject: Intro: Lena',
      'to: Dana',
      'deadline: 2026-02-30',
      'nope',
    );
    assert.deepEqual(values(text), {
      kind: ['introduction'],
      subject: ['Intro: Lena'],
      to: ['Dana'],
      deadline: [],
    });
    assert.deepEqual(problems(text), ['no-field: nope', 'syntax: Intro: Lena', 'no-such-date: 2026-02-30']);
  });

  describe('ends', () => {
    const ends = (name: string, text: string, rest: string) =>
      it(name, () => assert.equal(text.slice(read(text).end), rest));
    ends('behind its closing line', '---\nto: Dana\n---\nHi', 'Hi');
    ends('at the end of the file', '---\nto: Dana\n---', '');
    ends('at three dots', '---\nto: Dana\n...\nHi', 'Hi');
    ends('at the first closing line', '---\nto: Dana\n---\nHi\n\n---\nbye', 'Hi\n\n---\nbye');
    ends('with CRLF', '---\r\nto: Dana\r\n---\r\nHi', 'Hi');
    ends('behind a byte order mark', '\uFEFF---\nto: Dana\n---\nHi', 'Hi');
    ends('with spaces behind its lines', '--- \nto: Dana\n---\t\nHi', 'Hi');
    ends('at once when it is empty', '---\n---\nHi', 'Hi');
  });

  describe('that is not closed', () => {
    const open = (name: string, text: string, expected: Record<string, string[]>, rest: string) =>
      it(name, () => {
        assert.deepEqual(values(text), expected);
        assert.deepEqual(problems(text), ['unclosed: ---']);
        assert.equal(text.slice(read(text).end), rest);
      });
    open('ends before a blank line', '---\nto: Dana\n\nHi Dana,\n', { to: ['Dana'] }, '\nHi Dana,\n');
    open('ends before text', '---\nto: Dana\nHi Dana,\n', { to: ['Dana'] }, 'Hi Dana,\n');
    open('ends with the file', '---\nto: Dana', { to: ['Dana'] }, '');
    open('keeps its lists', '---\nignore:\n  - demand\n\nHi', { ignore: ['demand'] }, '\nHi');
    open(
      'is not closed by a line below the text',
      '---\nto: Dana\n\nHi Dana, how are you?\n\n---\nSam\n',
      { to: ['Dana'] },
      '\nHi Dana, how are you?\n\n---\nSam\n',
    );
    open('may begin with a comment', '\uFEFF---\n# draft\nto: Dana\n', { to: ['Dana'] }, '');
  });

  describe('is none', () => {
    for (const text of [
      '',
      '---',
      '---\n',
      '---\nHi Dana,\n\nHello there.',
      '---\n\nHi Dana, a line above is a line.\n\n---\n',
      '---\n\nHello.\n\n---\n',
      '\n---\nto: Dana\n---\n',
      ' ---\nto: Dana\n---\n',
      '----\nto: Dana\n----\n',
      'to: Dana',
    ]) {
      it(JSON.stringify(text), () => assert.equal(parseFrontMatter(text), undefined));
    }
  });

  it('has spans in the file, CRLF or not, byte order mark or not', () => {
    const lines = draft(
      '# facts',
      'kind: intro',
      'subject: "Intro: Lena"',
      'ignore:',
      '  - demand',
      'to: "E" <e@x.org>',
    );
    for (const text of [lines, lines.replace(/\n/g, '\r\n'), `\uFEFF${lines}`]) {
      const { fields, problems: found, insertAt } = read(text);
      const marked = [...fields.values()].map(({ keySpan, values: own }) => [
        text.slice(keySpan.start, keySpan.end),
        ...own.map(({ start, end }) => text.slice(start, end)),
      ]);
      assert.deepEqual(marked, [
        ['kind'],
        ['subject', '"Intro: Lena"'],
        ['ignore', 'demand'],
        ['to', '"E" <e@x.org>'],
      ]);
      assert.deepEqual(
        found.map(({ start, end, entry }) => [
          text.slice(start, end),
          text.slice(entry.start, entry.end).trimEnd(),
        ]),
        [
          ['intro', 'kind: intro'],
          ['"E" <e@x.org>', 'to: "E" <e@x.org>'],
        ],
      );
      assert.ok(text.slice(insertAt).startsWith('---'));
    }
  });

  it('loses a line and nothing else when an entry is removed', () => {
    const lines = [
      '# facts',
      '',
      'kind: intro',
      '# who',
      'tos: |',
      '  Dana',
      '  Okafor',
      'deadline: soon # ?',
      'ignore: {}',
      'x',
    ];
    const text = draft(...lines);
    const left = read(text).problems.map(({ entry }) => applyEdits(text, [{ ...entry, text: '' }]));
    assert.deepEqual(left, [
      draft(...lines.filter((line) => line !== 'x')),
      draft(...lines.filter((line) => line !== 'kind: intro')),
      draft(...lines.filter((line) => !/^tos|^ {2}/.test(line))),
      draft(...lines.filter((line) => !line.startsWith('deadline'))),
      draft(...lines.filter((line) => line !== 'ignore: {}')),
    ]);
  });

  describe('is read without running deep', () => {
    for (const [name, value] of [
      ['brackets', '['.repeat(50_000)],
      ['braces', '{a: '.repeat(50_000)],
      ['bullets', `\n${'- '.repeat(50_000)}`],
      ['indents', `\n${Array.from({ length: 500 }, (_, depth) => `${' '.repeat(depth + 1)}a:`).join('\n')}`],
      ['comments in an address', `${'('.repeat(50_000)} <a@b.org>`],
    ]) {
      it(name ?? '', () => {
        const text = draft(`to: ${value}`, 'kind: thanks');
        assert.deepEqual(values(text).kind, ['thanks']);
        assert.equal(read(text).problems.length, 1);
      });
    }
  });
});

describe('mailboxes', () => {
  describe('are read', () => {
    for (const [text, name, address] of [
      ['dana@example.org', undefined, 'dana@example.org'],
      ['<dana@example.org>', undefined, 'dana@example.org'],
      ['Dana Okafor <dana@example.org>', 'Dana Okafor', 'dana@example.org'],
      ['  Dana <dana@example.org>  ', 'Dana', 'dana@example.org'],
      ['Dana<dana@example.org>', 'Dana', 'dana@example.org'],
      ['"Eze, Ngozi" <n@x.org>', 'Eze, Ngozi', 'n@x.org'],
      ['"Ngozi \\"Zee\\" Eze" <n@x.org>', 'Ngozi "Zee" Eze', 'n@x.org'],
      ['dana@example.org (Dana at work)', undefined, 'dana@example.org'],
      ['Zoë Ünal <zoë@ünal.example>', 'Zoë Ünal', 'zoë@ünal.example'],
      ['d.o+intro@mail.example.org', undefined, 'd.o+intro@mail.example.org'],
    ] as const) {
      it(text, () => assert.deepEqual(parseMailbox(text), { name, address }));
    }
  });

  describe('pass as people write them', () => {
    for (const [text, name, address] of [
      ['Dr. Ngozi Eze (Ret.) <n@x.org>', 'Dr. Ngozi Eze', 'n@x.org'],
      ["O'Brien, Pat <pat@example.org>", "O'Brien, Pat", 'pat@example.org'],
      ['“Dana” <d@x.org>', 'Dana', 'd@x.org'],
      ['Robert "Bob" Hill <r@x.org>', 'Robert "Bob" Hill', 'r@x.org'],
      ['Dana Okafor (she/her) <d@x.org>', 'Dana Okafor', 'd@x.org'],
      ['dana@example.org <dana@example.org>', undefined, 'dana@example.org'],
      ['Dana Okafor', 'Dana Okafor', undefined],
      ['Prof. J. K. Okoro, PhD', 'Prof. J. K. Okoro, PhD', undefined],
      ['王小明', '王小明', undefined],
    ] as const) {
      it(text, () => assert.deepEqual(parseMailbox(text), { name, address }));
    }
  });

  describe('are not', () => {
    for (const text of [
      '',
      ' ',
      'Dana <',
      'Dana <>',
      'Dana <dana@example.org',
      'Dana <dana at example.org>',
      'dana@',
      '@dana',
      'dana@example@org',
      'dana@example..org',
      'a@x.org, b@x.org',
      'Dana <d@x.org>, Ana <a@x.org>',
      `${'a'.repeat(2000)}@example.org`,
    ]) {
      it(JSON.stringify(text.slice(0, 40)), () => assert.equal(parseMailbox(text), undefined));
    }
  });
});
