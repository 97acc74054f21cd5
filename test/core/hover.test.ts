import assert from 'node:assert/strict';
import { defaultConfig, lint, parseDraft, rules } from '../../server/src/core';
import type { Line } from '../../server/src/core/explanation';
import { fieldTypes } from '../../server/src/core/fields';
import { hover } from '../../server/src/core/hover';

const today = '2026-11-23';

/** What a line says without its markup. */
const plain = (line: Line): string =>
  line
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      return 'terms' in piece
        ? piece.terms.map((term) => term.join(': ')).join('\n')
        : Object.values(piece)[0];
    })
    .join('');

/** What is said where `‸` stands, and the words that it is about. Every rule speaks that is named. */
function hoverAt(marked: string, ...speaking: readonly string[]) {
  const offset = marked.indexOf('‸');
  const text = marked.replace('‸', '');
  const draft = parseDraft(text);
  const chosen = rules.filter(({ id }) => speaking.includes(id));
  const { findings } = lint(draft, { config: defaultConfig, today, finished: true, rules: chosen });
  const found = hover(draft, offset, findings, today);
  return found && { about: text.slice(found.start, found.end), lines: found.lines.map(plain) };
}

const said = (marked: string, ...speaking: readonly string[]): string =>
  hoverAt(marked, ...speaking)?.lines.join('\n') ?? '';

const whyOf = (id: string): string => rules.find((rule) => rule.id === id)?.why ?? '';

const front = (...lines: string[]) => `---\n${lines.join('\n')}\n---\n\nHi Dana,\n\nHello.\n`;

describe('hover in front matter', () => {
  it('tells of each key what it is for', () => {
    for (const { key, about, example } of fieldTypes) {
      const text = front(`‸${key}: ${example}`);
      assert.equal(hoverAt(text)?.about, key);
      assert.ok(said(text).startsWith(about), key);
    }
  });

  it('lists the values of a key, and tells of a value what it means', () => {
    assert.match(said(front('kin‸d:')), /\nintroduction: .*\nreference: /);
    assert.equal(hoverAt(front('relationship: mentor‸'))?.about, 'mentor');
    assert.match(said(front('relationship: ‸mentor')), /^mentor: .*teacher/);
  });

  it('reckons with dates', () => {
    assert.equal(said(front('deadline: 2026-‸12-14')), 'Monday, 14 December 2026, in 3 weeks');
    assert.equal(said(front('sent: ‸2026-11-22')), 'Sunday, 22 November 2026, yesterday');
    assert.equal(
      said(front('follow-ups: [2026-09-01, 2026-09-2‸2]')),
      'Tuesday, 22 September 2026, 2 months ago',
    );
  });

  it('explains a rule that is ignored', () => {
    assert.ok(said(front('ignore: [dem‸and]')).includes(whyOf('demand')));
  });

  it('says why what is wrong there is wrong', () => {
    assert.ok(said(front('kind: int‸ro'), 'front-matter').includes(whyOf('front-matter')));
  });

  it('tells at its opening line what the rules go by', () => {
    const text =
      '-‸--\nsubject: Priya\n---\n\nHi Dana,\n\nWe worked together in Oslo. Would you introduce me to Priya?\n';
    assert.deepEqual(hoverAt(text)?.lines, [
      'This draft; reader: Dana, read from the greeting; kind: introduction, read from the message; ' +
        'relationship: colleague, read from “We worked together in Oslo.”',
    ]);
  });

  for (const text of [front('kind: thanks', '‸', 'to: Dana'), front('# no‸te'), front('kind:   ‸  ')]) {
    it(`is silent at ${JSON.stringify(text.slice(0, 20))}`, () => assert.equal(hoverAt(text), undefined));
  }
});

const letter = (body: string, ...lines: string[]) =>
  `---\n${['kind: reference', ...lines].join('\n')}\n---\n\nDear Dr. Eze,\n\n${body}\n\nYours sincerely,\nSam\n`;
const reference = 'Would you be willing to write me a letter of ‸recommendation for Otago?';

describe('hover on a finding', () => {
  it('says why a reader minds, with the way to the page', () => {
    const text = letter('You ‸must write me a letter.');
    assert.ok(said(text, 'demand').startsWith(`demand: ${whyOf('demand')}`));
    assert.equal(hoverAt(text, 'demand')?.about.startsWith('You must'), true);
  });

  it('keeps each short where several meet', () => {
    const lines = hoverAt(
      letter('Would you be willing to write me a ‸letter of recommendation?'),
      'give-missing',
      'why-missing',
    )?.lines;
    assert.equal(lines?.[0]?.startsWith('give-missing: Nobody keeps accounts'), true);
    assert.equal(lines?.[1]?.startsWith('why-missing: Whoever makes introductions'), true);
    assert.ok(
      lines?.slice(0, 2).every((line) => !/[.?!] \p{Lu}/u.test(line)),
      lines?.join('\n'),
    );
  });
});

describe('hover on a part', () => {
  const cases: readonly (readonly [name: string, text: string, expected: RegExp])[] = [
    [
      'a deep ask of a mentor',
      letter(reference, 'relationship: mentor'),
      /^Ask: a large favour, that they vouch for you; relationship: mentor; reasonable to ask \(ask-exceeds-relationship\)\n.*Rajkumar/,
    ],
    [
      'a deep ask of somebody never met',
      letter(reference, 'relationship: none'),
      /; relationship: none; more than the relationship carries \(ask-exceeds-relationship\)\nWhoever vouches for a stranger/,
    ],
    [
      'a deep ask, the tie read from the text',
      letter(`You supervised my thesis. ${reference}`),
      /; relationship: mentor, read from “You supervised my thesis\.”; reasonable to ask/,
    ],
    [
      'a deep ask, the tie unknown',
      letter(reference),
      /; relationship: not plain from the message; reasonable to ask of somebody who knows you well/,
    ],
    [
      'a deep ask that was agreed to',
      letter(`Thank you for agreeing to it. ${reference}`, 'relationship: none'),
      /; reasonable, since the reader has offered or agreed/,
    ],
    [
      'a light ask of somebody never met',
      letter('Would you be open to a 15-minute ‸call?', 'relationship: none'),
      /^Ask: a small favour, .*; relationship: none; reasonable to ask of anybody \(ask-exceeds-relationship\)$/,
    ],
    [
      'an introduction',
      letter('Would you be open to introducing me ‸to Ana Silva?', 'relationship: colleague'),
      /^Ask: a usual favour, an introduction; relationship: colleague; reasonable/,
    ],
    ['a tie', letter('You supervised‸ my thesis in Lund.'), /^Relationship: reads as mentor\. /],
    [
      'a tie that front matter corrects',
      letter('You supervised‸ my thesis.', 'relationship: close'),
      /reads as mentor; front matter says close, which counts/,
    ],
    [
      'an out',
      letter('Would you write me a reference? Please ‸feel free to say no.'),
      /^Out: tells the reader that no is a fine answer\. People are busy.*\(out-missing\)/,
    ],
    ['thanks', letter('Thank you ‸very much for your time.'), /^Thanks: /],
    [
      'the greeting',
      letter('Hello.').replace('Dear', '‸Dear'),
      /^Greeting; reader: Dr\. Eze, read from the greeting; kind: reference; /,
    ],
    [
      'the greeting, with a reader',
      letter('Hello.', 'to: Ngozi Eze <n@example.org>').replace('Dear', '‸Dear'),
      /^Greeting; reader: Ngozi Eze; /,
    ],
    ['the sign-off', letter('Hello.').replace('Yours', 'Yo‸urs'), /^Sign-off: /],
  ];
  for (const [name, text, expected] of cases) {
    it(name, () => assert.match(said(text), expected));
    it(`${name}, with CRLF`, () => assert.match(said(text.replaceAll('\n', '\r\n')), expected));
  }

  it('is about the sentence', () => {
    assert.equal(hoverAt(letter(`Hello there. ${reference}`))?.about, reference.replace('‸', ''));
  });

  for (const [name, text] of [
    ['context', letter('The winter was ‸long here.')],
    ['an empty line', letter('Hello.\n‸\nMore.')],
    ['another section', `${letter('Hello.')}\n## Background\n\nThank you‸.\n`],
    [
      'another language',
      letter(
        'Könntest du mich mit ihr ‸bekannt machen, weil ich ihre Arbeit schon lange sehr bewundere und gern mit ihr reden würde?',
      ),
    ],
  ] as const) {
    it(`is silent on ${name}`, () => assert.equal(hoverAt(text), undefined));
  }
});
