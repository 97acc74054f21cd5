import assert from 'node:assert/strict';
import { parseDraft, rules } from '../../../server/src/core';
import { fieldTypes, kinds, outcomes, relationships } from '../../../server/src/core/fields';
import { completionsAt, labelsAt, listAt, taken } from './tester';

const keys = fieldTypes.map(({ key }) => key);
const closed = (...lines: string[]) => `---\n${lines.join('\n')}\n---\n\nHi Dana,\n`;

describe('completion of keys', () => {
  const cases: readonly (readonly [name: string, text: string, labels: readonly string[]])[] = [
    ['all of them in empty front matter', closed('‸'), keys],
    [
      'those that are not there yet',
      closed('kind: thanks', '‸', 'to: Dana'),
      keys.filter((key) => !/^(?:kind|to)$/.test(key)),
    ],
    [
      'also the one that is being written',
      closed('kin‸: thanks', 'to: Dana'),
      keys.filter((key) => key !== 'to'),
    ],
    [
      'in broken YAML',
      closed('subject: Intro: Lena', 'to: [Dana', '‸'),
      keys.filter((key) => !/^(?:subject|to)$/.test(key)),
    ],
    ['below a list', closed('ignore:', '  - demand', '‸'), keys.filter((key) => key !== 'ignore')],
    ['as they begin, where no line closes below', '---\nde‸', ['deadline']],
    ['also by what people call them', '---\ndue‸', ['deadline']],
    ['none in a line of words', '---\nHi Da‸', []],
    ['none where the message has begun', '---\nkind: thanks\n\nHi Dana,\n\nke‸', []],
    ['none behind the closing line', `${closed('kind: thanks').replace('Hi Dana,', 'k‸')}`, []],
    ['none in front of a key that is there', closed('‸kind: thanks'), []],
    ['none on the closing line', closed('kind: thanks').replace('\n---\n\n', '\n‸---\n\n'), []],
    ['none in a comment', closed('# to‸'), []],
    ['none below a line across the page', '---\n\nHi Dana,\n\n---\n‸', []],
  ];
  for (const [name, text, labels] of cases) {
    it(name, () => assert.deepEqual(labelsAt(text), labels));
    it(`${name}, with CRLF`, () => assert.deepEqual(labelsAt(text.replaceAll('\n', '\r\n')), labels));
  }

  it('writes the colon, where there is none', () => {
    assert.equal(taken(closed('de‸'), 'deadline'), closed('deadline: '));
    assert.equal(taken(closed('de‸ad: 2026-12-18'), 'deadline'), closed('deadline: 2026-12-18'));
    assert.equal(taken(closed('att‸'), 'attachments'), closed('attachments: []'));
  });

  it('goes on to the values, where there are any', () => {
    const goesOn = (text: string) =>
      completionsAt(text)
        .filter((one) => one.goesOn)
        .map(({ label }) => label);
    // There is no folder: nobody is known but the one that the greeting names.
    const expected = [
      'kind',
      'subject',
      'to',
      'relationship',
      'last-contact',
      'deadline',
      'sent',
      'follow-ups',
      'outcome',
      'answered',
      'thanked',
      'ignore',
    ];
    assert.deepEqual(goesOn(closed('‸')), expected);
    assert.deepEqual(
      goesOn(closed('‸').replace('Dana', '')),
      expected.filter((key) => key !== 'to'),
    );
  });

  it('offers to close what is not closed', () => {
    assert.equal(labelsAt('---\nkind: thanks\n‸').at(-1), '---');
    assert.equal(taken('---\nkind: thanks\n--‸', '---'), '---\nkind: thanks\n---\n');
    assert.deepEqual(labelsAt(closed('--‸')), []);
  });
});

describe('completion of the whole front matter', () => {
  for (const text of ['‸', '‸\n', '-‸', '---‸', '---‸\n', '\uFEFF‸', '‸Hi Dana,\n']) {
    it(`at ${JSON.stringify(text)}`, () => {
      assert.deepEqual(labelsAt(text), ['front matter']);
      const { frontMatter } = parseDraft(taken(text, 'front matter'));
      assert.deepEqual(frontMatter?.problems, []);
      assert.deepEqual([...(frontMatter?.fields.keys() ?? [])], ['kind', 'subject', 'to', 'relationship']);
    });
  }

  it('takes from the message what that tells', () => {
    const message =
      'Dear Prof. Eze,\n\nYou supervised my thesis. Would you be willing to write me a letter of recommendation?\n';
    const draft = parseDraft(taken(`‸${message}`, 'front matter'));
    const fields = [...(draft.frontMatter?.fields.values() ?? [])].map(
      ({ key, values }) => `${key}: ${values[0]?.text ?? ''}`,
    );
    assert.deepEqual(fields, ['kind: reference', 'subject: ', 'to: Prof. Eze', 'relationship: mentor']);
    assert.ok(draft.text.endsWith(`---\n\n${message}`));
  });

  it('leaves a relationship that nothing tells to the writer', () => {
    assert.match(taken('‸', 'front matter'), /^relationship: $/m);
  });

  it('keeps the line ends', () => {
    assert.equal(taken('‸\r\nHi', 'front matter').replaceAll('\r\n', '').includes('\n'), false);
  });

  for (const text of ['H‸', 'Hi ‸Dana', '----‸', '---\nkind: thanks\n---\n'.replace('---', '‸---')]) {
    it(`not at ${JSON.stringify(text)}`, () => assert.deepEqual(labelsAt(text), []));
  }
});

describe('completion of values', () => {
  const choices: readonly (readonly [string, readonly string[]])[] = [
    ['kind: ‸', kinds],
    ['kind:‸', kinds],
    ['relationship: co‸', relationships],
    ['outcome: "‸"', outcomes],
    ['ignore: ‸', rules.map(({ id }) => id)],
    ['ignore: [demand, ‸]', rules.map(({ id }) => id).filter((id) => id !== 'demand')],
    ['ignore:\n  - demand\n  - ‸', rules.map(({ id }) => id).filter((id) => id !== 'demand')],
    ['ignore:\n  ‸', rules.map(({ id }) => id)],
    ['ignore:\n-‸', rules.map(({ id }) => id)],
    ['ignore: [\n  ‸', rules.map(({ id }) => id)],
    ['subject: ‸', ['A question about [your question]']],
    ['target: ‸', []],
    ['how-we-know: ‸', []],
    ['nonsense: ‸', []],
    ['kind: thanks # ‸', []],
    ['ignore: [demand] ‸', []],
    ['attachments: ‸', []],
    ['re: ‸', []],
  ];
  for (const [line, labels] of choices) {
    it(JSON.stringify(line), () => {
      const lines = line.startsWith('subject') ? ['kind: connection', line] : [line];
      assert.deepEqual([...labelsAt(closed(...lines))].sort(), [...labels].sort());
      assert.deepEqual([...labelsAt(closed(...lines).replaceAll('\n', '\r\n'))].sort(), [...labels].sort());
    });
  }

  const replaced: readonly (readonly [string, string, string])[] = [
    ['kind: int‸', 'introduction', 'kind: introduction'],
    ['kind: int‸roductoin', 'introduction', 'kind: introduction'],
    ['kind: ‸reference # a letter', 'thanks', 'kind: thanks # a letter'],
    ['kind:‸', 'other', 'kind: other'],
    ['kind:th‸', 'thanks', 'kind: thanks'],
    ['kind: "‸"', 'other', 'kind: "other"'],
    ["kind: 'th‸", 'thanks', "kind: 'thanks'"],
    ['ignore: [dem‸, guilt]', 'demand', 'ignore: [demand, guilt]'],
    ['ignore: [demand,gu‸]', 'guilt', 'ignore: [demand,guilt]'],
    ['ignore:\n  - dem‸x', 'demand', 'ignore:\n  - demand'],
    ['ignore:\n  -‸', 'demand', 'ignore:\n  - demand'],
    ['ignore:\n  ‸', 'demand', 'ignore:\n  - demand'],
    ['deadline: 2026-‸01-01', 'in two weeks (2026-12-07)', 'deadline: 2026-12-07'],
    ['follow-ups: [2026-10-01, ‸]', 'today (2026-11-23)', 'follow-ups: [2026-10-01, 2026-11-23]'],
  ];
  for (const [line, label, result] of replaced) {
    it(`${JSON.stringify(line)} becomes ${JSON.stringify(result)}`, () => {
      assert.equal(taken(closed(line), label), closed(result));
    });
  }

  it('names first what the message reads like', () => {
    const text =
      '---\nkind: ‸\nrelationship: \n---\n\nHi Dana,\n\nWe worked together in Oslo. Could you introduce me to Priya?\n';
    const likely = (marked: string) =>
      completionsAt(marked)
        .filter(({ preselect }) => preselect)
        .map(({ label }) => label);
    assert.deepEqual(likely(text), ['introduction']);
    assert.deepEqual(likely(text.replace('‸', '').replace('relationship: ', 'relationship: ‸')), [
      'colleague',
    ]);
    assert.deepEqual(likely(closed('kind: ‸')), []);
  });

  it('finds a value or a key by what people call it, once they began to', () => {
    const filterOf = (text: string, label: string) =>
      completionsAt(closed(text)).find((completion) => completion.label === label)?.filter;
    assert.equal(filterOf('relationship: ‸', 'close'), 'close');
    assert.equal(filterOf('relationship: cl‸', 'close'), 'close');
    assert.equal(filterOf('relationship: fr‸', 'close'), 'friend');
    assert.equal(filterOf("relationship: 'fr‸'", 'close'), "'friend");
    assert.equal(filterOf('relationship: fr‸', 'mentor'), 'mentor');
    assert.equal(filterOf('du‸', 'deadline'), 'due');
    assert.equal(filterOf('we‸', 'how-we-know'), 'how-we-know');
    // "recipient" would begin so too, but there is a key that does.
    assert.equal(filterOf('re‸', 'to'), 'to');
    assert.equal(filterOf('rec‸', 'to'), 'recipient');
  });

  it('is asked again while words are typed that may be another name, or a date', () => {
    const isIncomplete = (text: string) => listAt(closed(text)).incomplete;
    for (const text of ['‸', 'kind: ‸', 'deadline: ‸']) assert.ok(isIncomplete(text), text);
    for (const text of ['ignore: ‸', 'to: ‸', '# ‸']) assert.ok(!isIncomplete(text), text);
  });

  it('names first the rules that speak about the draft', () => {
    const text = '---\nignore: [‸]\n---\n\nHi Dana,\n\nYou must send me [her address].\n';
    // In the order of the catalogue, tone before what is unsafe to send.
    assert.deepEqual(
      labelsAt(text).filter(
        (label) => label === 'demand' || label === 'placeholder' || label === 'short-notice',
      ),
      ['demand', 'placeholder', 'short-notice'],
    );
    assert.match(completionsAt(text).find(({ label }) => label === 'demand')?.detail ?? '', /order/);
  });

  it('waits, where a character asked, until a value can begin', () => {
    const unasked = true;
    assert.deepEqual(labelsAt(closed('kind: ‸'), { unasked }), kinds);
    assert.ok(labelsAt(closed('ignore: [‸]'), { unasked }).length > 0);
    for (const text of [
      closed('kind: th ‸'),
      closed('‸'),
      closed('# a ‸'),
      'Hi Dana,\n\nWould you ‸\n',
      '‸',
    ]) {
      assert.deepEqual(labelsAt(text, { unasked }), [], text);
    }
  });
});
