import assert from 'node:assert/strict';
import { rules } from '../../server/src/core';
import { type Check, checklist, type Principle, principleOf } from '../../server/src/core/checklist';
import { defaultConfig } from '../../server/src/core/config';
import { parseDraft } from '../../server/src/core/draft';
import { lint } from '../../server/src/core/lint';

const today = '2026-11-23';

function check(text: string): readonly Check[] {
  const draft = parseDraft(text);
  return checklist(draft, lint(draft, { config: defaultConfig, today }).findings, today);
}

const of = (text: string, principle: Principle) => check(text).find((item) => item.principle === principle);

const good = `---
kind: reference
relationship: mentor
deadline: 2027-01-15
---

Dear Dr. Solheim,

I hope the new season on the fjord has begun well. You supervised my thesis on kelp in 2022.

Would you be willing to write me a reference for the PhD programme at Otago, because their group works on the question that my thesis left open? If you would rather not, please feel free to say no.

I can send you my CV and a list of points. If I can help with the field course in return, I would be glad to.

Thank you for considering it.

With kind regards,
Mateus Ferreira
`;

describe('The checklist', () => {
  it('shows the words that keep each principle', () => {
    assert.deepEqual(
      check(good).map(({ principle, state, words, note }) => [principle, state, words?.text ?? note]),
      [
        ['reasonable', 'kept', 'You supervised my thesis on kelp in 2022.'],
        ['time', 'kept', 'deadline: 2027-01-15'],
        [
          'asks',
          'kept',
          'Would you be willing to write me a reference for the PhD programme at Otago, because their group works on the question that my thesis left open?',
        ],
        ['out', 'kept', 'If you would rather not, please feel free to say no.'],
        ['give', 'kept', 'If I can help with the field course in return, I would be glad to.'],
        ['joy', 'kept', 'I hope the new season on the fjord has begun well.'],
        ['short', 'kept', '88 words, 25 s to read'],
        ['easy', 'kept', 'I can send you my CV and a list of points.'],
        ['thanks', 'kept', 'Thank you for considering it.'],
      ],
    );
  });

  it('says where those words stand', () => {
    for (const { words } of check(good)) {
      if (words) assert.equal(good.slice(words.start, words.end), words.text);
    }
  });

  it('counts the days', () => {
    // From 23 November to 15 January: 7 + 31 + 15.
    assert.equal(of(good, 'time')?.note, '53 days ahead');
    const sent = good.replace('deadline:', 'sent: 2027-01-14\ndeadline:');
    assert.equal(of(sent, 'time')?.note, '1 day ahead');
  });

  for (const [principle, without, rule] of [
    ['reasonable', / You supervised.*\.|relationship: mentor\n/g, 'relationship-unstated'],
    ['out', / If you would rather not, .*\./, 'out-missing'],
    ['give', / If I can help.*\./, 'give-missing'],
    ['joy', /I hope .* well\. /, 'joy-missing'],
    ['easy', /I can send .* points\. /, 'ease-missing'],
    ['thanks', /Thank you .*\.\n\n/, 'thanks-missing'],
    ['time', /deadline:.*\n/, 'deadline-unstated'],
  ] as const) {
    it(`has the finding and its fixes where “${principle}” is open`, () => {
      const item = of(good.replace(without, ''), principle);
      assert.equal(item?.state, 'open');
      assert.deepEqual(
        item.findings.map((finding) => finding.rule),
        [rule],
      );
      assert.ok(item.findings.every(({ fixes }) => fixes.length > 0));
    });
  }

  it('puts an order under asking', () => {
    const item = of('Hi Dana,\n\nI need you to introduce me to Priya.\n\nThanks,\nSam\n', 'asks');
    assert.ok(item?.findings.some(({ rule }) => rule === 'demand'));
  });

  describe('says why nothing is found and nothing keeps a principle:', () => {
    const short =
      'Hi Dana,\n\nAs we met in Oslo, would you be open to introducing me to Priya? No worries if not.\n\nThanks,\nSam\n';
    for (const [title, text, principle, state, note] of [
      [
        'the favour is light',
        short,
        'give',
        'silent',
        'Nothing is offered; a favour of this size does without.',
      ],
      ['no date presses', short, 'time', 'kept', 'No date presses.'],
      [
        'it was put aside',
        short.replace(/ No worries.*\./, '').replace('Hi', '---\nignore: [out-missing]\n---\n\nHi'),
        'out',
        'silent',
        'Left aside in this draft.',
      ],
      [
        'it was put aside, though nothing found would have been enough',
        short
          .replace('As we met in Oslo, would', 'Would')
          .replace('Hi', '---\nignore: [relationship-unstated]\n---\n\nHi'),
        'reasonable',
        'silent',
        'Left aside in this draft.',
      ],
      ['it is not written yet', 'Hi Dana,\n\nWe met in Oslo.', 'out', 'silent', undefined],
      [
        'they have agreed',
        'Hi Dana,\n\nThank you for agreeing to introduce me to Priya. Could you send her the note below?\n\nThanks,\nSam\n',
        'out',
        'silent',
        'They have offered or agreed already.',
      ],
      [
        'it is not English',
        '---\nkind: introduction\n---\n\nHallo Dana,\n\nkönntest du mich bitte mit Priya bekannt machen? Sie leitet die Klinik, in der ich gern arbeiten würde, und du kennst sie ja schon lange.\n\nViele Grüße\nSam\n',
        'give',
        'silent',
        'Not read: the text does not seem to be English.',
      ],
    ] as const) {
      it(title, () => {
        const kind = text.startsWith('---') ? text : `---\nkind: introduction\n---\n\n${text}`;
        const item = of(
          text.includes('ignore:') ? text.replace('---\n', '---\nkind: introduction\n') : kind,
          principle,
        );
        assert.equal(item?.state, state);
        assert.equal(item.note, note ?? 'Not yet.');
      });
    }
  });

  it('takes thanks from the closing', () => {
    const item = of(
      '---\nkind: introduction\n---\n\nHi Dana,\n\nWould you introduce me to Priya?\n\nThanks,\nSam\n',
      'thanks',
    );
    assert.deepEqual([item?.state, item?.words?.text], ['kept', 'Thanks,']);
  });

  it('takes a text to forward for ease', () => {
    const text =
      '---\nkind: introduction\n---\n\nHi Dana,\n\nWould you introduce me to Priya?\n\nThanks,\nSam\n\n## Forwardable\n\nSam maps wells.\n';
    const item = of(text, 'easy');
    assert.equal(text.slice(item?.words?.start, item?.words?.end), '## Forwardable\n');
  });

  describe('asks of each kind what is owed by it:', () => {
    for (const [kind, principles] of [
      ['introduction', 'reasonable time asks out give joy short easy thanks'],
      ['reference', 'reasonable time asks out give joy short easy thanks'],
      ['connection', 'reasonable time asks out give joy short thanks'],
      ['follow-up', 'asks out short thanks'],
      ['thanks', 'thanks'],
      ['other', ''],
    ] as const) {
      it(kind, () => {
        const text = `---\nkind: ${kind}\n---\n\nHi Dana,\n\nThank you for the call.\n\nBest,\nSam\n`;
        assert.equal(
          check(text)
            .map(({ principle }) => principle)
            .join(' '),
          principles,
        );
      });
    }
  });

  it('knows every rule but those about what is safe to send', () => {
    const ids = rules.map(({ id }) => id);
    assert.deepEqual(
      ids.filter((id) => !principleOf.has(id)),
      [
        'placeholder',
        'recipient-mismatch',
        'subject-missing',
        'greeting-missing',
        'sign-off-missing',
        'front-matter',
        'unused-ignore',
      ],
    );
    assert.deepEqual(
      [...principleOf.keys()].filter((id) => !ids.includes(id)),
      [],
    );
  });

  it('can be made of anything', () => {
    for (const text of ['', '---\n', '## Forwardable', good.slice(0, 200), good.replace(/\n/g, '\r\n')])
      check(text);
  });
});
