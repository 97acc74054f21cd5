import assert from 'node:assert/strict';
import { applyEdits, defaultConfig, lint, parseDraft } from '../../../server/src/core';
import { completionsAt, cut, labelsAt, taken, today } from './tester';

const front = '---\nkind: introduction\n---\n\n';
const ask = 'Would you be open to introducing me to Priya, because her pilot outlived its grant?';
const out = "If you'd rather not, that's completely fine.";
const thanks = 'Thank you for your time.';
const offer = "I'd be glad to help with your field course in return.";

/** What sort of sentence is proposed, in order, each once. */
const sorts = (marked: string): readonly string[] => [
  ...new Set(completionsAt(marked).map(({ detail }) => detail)),
];

const letter = (...paragraphs: string[]) => `${front}Hi Dana,\n\n${paragraphs.join('\n\n')}\n`;

describe('completion of sentences proposes', () => {
  const cases: readonly (readonly [name: string, text: string, sorts: readonly string[]])[] = [
    ['an ask, where there is none', letter('‸'), ['ask']],
    ['an ask behind context', letter('We met in Oslo. ‸'), ['ask']],
    ['an out first, right behind the ask', letter(`${ask} ‸`, 'Best,\nSam'), ['out', 'offer', 'thanks']],
    ['an out first, where nothing is signed yet', letter(ask, '‸'), ['out', 'offer', 'thanks']],
    ['thanks first, before the sign-off', letter(ask, '‸', 'Best,\nSam'), ['thanks', 'out', 'offer']],
    ['what is left', letter(`${ask} ${out}`, '‸', 'Best,\nSam'), ['thanks', 'offer']],
    ['nothing that is there already', letter(`${ask} ${out} ${offer}`, thanks, '‸', 'Best,\nSam'), []],
    ['nothing for what is said after the caret', letter(`${ask} ‸`, `${out} ${offer} ${thanks}`), []],
    ['nothing before the ask but words for it', letter('‸', ask), []],
    [
      'an offer to whoever is reminded: none',
      letter(ask, '‸').replace('introduction', 'follow-up'),
      ['out', 'thanks'],
    ],
    [
      'no out to whoever has agreed already',
      letter(`As you offered, I am sending my note. ${ask} ‸`),
      ['offer', 'thanks'],
    ],
    [
      'nothing in a thank-you',
      letter('Thank you for the introduction. ‸').replace('kind: introduction', 'kind: thanks'),
      [],
    ],
    ['nothing in other mail', letter('‸').replace('introduction', 'other'), []],
    ['one ask of each kind, where none is named', 'Hi Dana,\n\n‸', ['ask']],
    ['between two sentences', letter(`${ask} ‸She runs a clinic.`), ['out', 'offer', 'thanks']],
  ];
  for (const [name, text, expected] of cases) {
    it(name, () => assert.deepEqual(sorts(text), expected));
    it(`${name}, with CRLF`, () => assert.deepEqual(sorts(text.replaceAll('\n', '\r\n')), expected));
  }
});

describe('completion of sentences is silent', () => {
  for (const [name, text] of [
    ['in the middle of a sentence', letter(`${ask} We worked ‸ in Oslo.`)],
    ['in the middle of a word', letter(`${ask} If y‸ou can.`)],
    ['behind words that begin no wording', letter(`${ask} Her sister ‸`)],
    ['behind a single letter', letter(`${ask} I‸`)],
    ['in the greeting', `${front}Hi‸ Dana,\n\n${ask}\n`],
    ['behind a greeting that is being typed', `${front}Hi Da‸\n\n${ask}\n`],
    ['in the signature', letter(ask, 'Best,\nSam‸')],
    ['below the signature', letter(ask, 'Best,\nSam', '‸')],
    ['in a quotation', letter(ask, '> ‸')],
    ['in code', letter(ask, '```\n‸\n```')],
    ['in a comment', letter(ask, '<!-- to do: ‸ -->')],
    ['in a heading', letter(ask, '# ‸')],
    ['in what is forwarded', letter(ask, '## Forwardable', '‸')],
    ['in the background', letter(ask, '## Background', '‸')],
    [
      'in another language',
      letter(
        'Könntest du mich mit Frau Keller bekannt machen, weil ich ihre Arbeit schon seit vielen Jahren sehr bewundere und gern mit ihr reden würde? ‸',
      ),
    ],
  ] as const) {
    it(name, () => assert.deepEqual(labelsAt(text), []));
  }
});

describe('completion of sentences', () => {
  it('goes on with what was typed', () => {
    assert.deepEqual(sorts(letter(`${ask} If‸`)), ['out', 'offer']);
    const labels = labelsAt(letter(`${ask} If you‸`));
    assert.ok(labels.length > 0 && labels.every((label) => label.startsWith('If you')), labels.join());
    assert.deepEqual(sorts(letter(ask, 'Than‸')), ['thanks']);
    assert.deepEqual(sorts(letter(ask, 'thank y‸')), ['thanks']);
  });

  it('takes what was typed for what it is, whatever apostrophe it has', () => {
    const text = letter(`${ask} If you’d ra‸`);
    assert.equal(taken(text, out), letter(`${ask} ${out}`));
    assert.ok(completionsAt(text)[0]?.filter.startsWith('If you’d ra'));
  });

  it('sets its sentence apart', () => {
    assert.equal(taken(letter(`${ask}‸`), out), letter(`${ask} ${out}`));
    assert.equal(taken(letter(`${ask} ‸`), out), letter(`${ask} ${out}`));
    assert.equal(
      taken(letter(`${ask} ‸She runs a clinic.`), out),
      letter(`${ask} ${out} She runs a clinic.`),
    );
    assert.equal(taken(letter(ask, '- ‸'), out), letter(ask, `- ${out}`));
  });

  it('leaves a slot for what only the writer knows', () => {
    const [first] = completionsAt(letter('‸'));
    const slots = first?.template.filter((piece) => typeof piece !== 'string').map(({ preset }) => preset);
    assert.ok(slots && slots.length > 0 && slots.every((slot) => /^\[.+\]$/.test(slot)), slots?.join());
  });

  it('is as formal as the letter', () => {
    const formal = completionsAt(
      letter(`${ask} ‸`, 'Yours sincerely,\nSam').replace('Hi Dana', 'Dear Dr. Eze'),
    );
    assert.ok(
      formal.length > 0 && formal.every(({ label }) => !/n't|'d|!/.test(label)),
      formal.map(({ label }) => label).join(),
    );
    assert.ok(labelsAt(letter(`${ask} ‸`, 'Cheers,\nSam')).some((label) => /n't|'d/.test(label)));
  });

  it('settles what it was proposed for', () => {
    for (const [sort, rule] of [
      ['out', 'out-missing'],
      ['thanks', 'thanks-missing'],
      ['ask', 'ask-missing'],
    ] as const) {
      const text =
        sort === 'ask' ? letter('We met in Oslo. ‸', 'Best,\nSam') : letter(`${ask} ‸`, 'Best,\nSam');
      const proposals = completionsAt(text).filter(({ detail }) => detail === sort);
      assert.ok(proposals.length > 0, sort);
      for (const { label, start, end, template } of proposals) {
        const words = template.map((piece) => (typeof piece === 'string' ? piece : piece.preset)).join('');
        const draft = parseDraft(applyEdits(cut(text).text, [{ start, end, text: words }]));
        const { findings } = lint(draft, { config: defaultConfig, today, finished: true });
        assert.ok(!findings.some((finding) => finding.rule === rule), label);
      }
    }
  });
});

describe('completion in comments', () => {
  it('names the directive', () => {
    assert.equal(taken(letter('<!-- ‸'), 'intro-ignore-next'), letter('<!-- intro-ignore-next : reason -->'));
    assert.equal(taken(letter('<!--‸-->'), 'intro-ignore-next'), letter('<!-- intro-ignore-next -->'));
    assert.equal(
      taken(letter('<!-- intro-ig‸nore: x -->'), 'intro-ignore-next').includes('intro-ignore-next'),
      true,
    );
  });

  it('names the rules, none twice', () => {
    assert.ok(labelsAt(letter('<!-- intro-ignore-next ‸ -->')).includes('demand'));
    assert.ok(!labelsAt(letter('<!-- intro-ignore-next demand, ‸ -->')).includes('demand'));
    assert.deepEqual(labelsAt(letter('<!-- intro-ignore-next demand: she ‸ -->')), []);
    assert.equal(
      taken(letter('<!-- intro-ignore-next dem‸an -->'), 'demand'),
      letter('<!-- intro-ignore-next demand -->'),
    );
  });
});

describe('completion of a draft that is being typed', () => {
  const text = `---\r\nkind: introduction\r\nto: "Dana\r\nignore: [demand,\r\n  guilt]\r\nfollow-ups:\r\n  - 2026-10-01\r\n---\r\n\r\nHi Dana 👩🏽‍🚀,\r\n\r\n${ask} ${out}\r\n\r\n- one\r\n- \r\n\r\n<!-- intro-ignore-next demand -->\r\nThanks,\r\nSam\r\n\r\n## Background\r\n\r\nMore.\r\n`;

  it('never throws, and stays within a line', () => {
    for (let length = 0; length <= text.length; length++) {
      const draft = text.slice(0, length);
      const offsets = new Set([length, length >> 1, Math.max(0, length - 3)]);
      for (const offset of offsets) {
        for (const { start, insertEnd, end } of completionsAt(
          `${draft.slice(0, offset)}‸${draft.slice(offset)}`,
        )) {
          assert.ok(start <= offset && offset <= insertEnd && insertEnd <= end, `${length} ${offset}`);
          assert.doesNotMatch(draft.slice(start, end), /[\r\n]/);
        }
      }
    }
  }).timeout(60_000);
});
