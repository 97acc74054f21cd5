import assert from 'node:assert/strict';
import { parseDraft } from '../../server/src/core';
import { goalOf, towards } from '../../server/src/core/goal';
import { soughtBy } from '../../server/src/core/sought';
import { targetOf } from '../../server/src/core/target';
import { letter } from './rules/rule-tester';

describe('What a reference is for', () => {
  const of = (body: string, ...frontMatter: string[]) => {
    const goal = goalOf(parseDraft(letter(body, ['kind: reference', ...frontMatter])));
    return goal && towards(goal);
  };
  for (const [body, goal] of [
    ['I am applying for the Kluge Fellowship.', 'for the Kluge Fellowship'],
    ['I am applying to Wexford College and would like a letter.', 'to Wexford College'],
    ['Would you support my application to the MSc in Hydrology at Lund?', 'for the MSc in Hydrology at Lund'],
    ['I applied for a role at Marsh & Doyle, which starts in May.', 'for a role at Marsh & Doyle'],
    ['Would you write a reference for the certificate in nursing?', 'for the certificate in nursing'],
    [
      'The facts:\n\n- Position: Head Nurse\n- Company: Gulu Clinic',
      'for the position of Head Nurse at Gulu Clinic',
    ],
    ['I am applying for a summer research fellowship in agronomy.', 'for a summer research fellowship'],
    ['Could you write me a reference?', undefined],
    ['I am applying for [position].', undefined],
    ['I have waited for the better part of a year with this letter for the first time.', undefined],
  ] as const) {
    it(body, () => assert.equal(of(body), goal));
  }

  it('is the target where front matter names one, with its article', () => {
    assert.equal(of('Could you write?', 'target: Kluge Fellowship 2027'), 'for the Kluge Fellowship 2027');
    assert.equal(of('Could you write?', 'target: Harbour Trust'), 'for Harbour Trust');
    assert.equal(of('Could you write?', 'target: the housing board'), 'to the housing board');
    assert.equal(of('Could you write?', 'target: a post at Harbour Trust'), 'for a post at Harbour Trust');
  });
});

describe('Whom an introduction is to', () => {
  const of = (body: string, ...frontMatter: string[]) =>
    targetOf(parseDraft(letter(body, ['kind: introduction', ...frontMatter])));
  for (const [body, target] of [
    ['Could you introduce me to Priya Natarajan at Mercy Corps?', 'Priya Natarajan'],
    ['Would you connect me with Dr. Lena van der Berg?', 'Dr. Lena van der Berg'],
    ['Would you introduce me to your friend Leon?', 'Leon'],
    ['I saw that you know Priya Mehta. Could you connect us?', 'Priya Mehta'],
    ['I came across Priya Mehta at Calder. Would you be open to an intro?', 'Priya Mehta'],
    ['I think that Priya Mehta could be a good fit. Would you make an introduction?', 'Priya Mehta'],
    ['Would you introduce me to Priya? Priya Mehta ran the trials at Calder.', 'Priya Mehta'],
    ['Could you introduce me to somebody there?', undefined],
    ['Could you put me in touch with her?', undefined],
  ] as const) {
    it(body, () => assert.equal(of(body), target));
  }

  it('is the name in front matter, without what follows it', () => {
    assert.equal(
      of('Could you introduce me to her?', 'target: Priya Natarajan, Head of Programs'),
      'Priya Natarajan',
    );
    assert.equal(of('Could you introduce me to Ana?', 'target: someone in logistics'), undefined);
  });
});

describe('What is sought', () => {
  for (const [body, kind, sought] of [
    ['Could you introduce me to Priya?', 'introduction', 'introduction'],
    ['Could you connect me with him for a short call?', 'introduction', 'introduction'],
    ['Would you be open to a 20-minute call?', 'introduction', 'meeting'],
    ['Would you write me a reference?', 'reference', 'reference'],
    ['Would you refer me for the post?', 'reference', 'referral'],
    ['Could we meet for a coffee?', 'connection', 'meeting'],
    ["I'd love to hear how you began.", 'connection', 'answer'],
    ["I'd love to connect.", 'connection', 'contact'],
    ['Could you lend me a ladder?', 'connection', 'favour'],
    ['Do you know somebody who should talk to me? Please pass on my name.', 'introduction', 'introduction'],
    ["I'd love to hear how you began. Would you be open to a call?", 'connection', 'meeting'],
  ] as const) {
    it(`${sought}: ${body}`, () =>
      assert.equal(soughtBy(parseDraft(letter(body, [`kind: ${kind}`]))), sought));
  }

  it('is the time or advice of the reader, where the kind was only read from what else is told', () => {
    const of = (body: string) => {
      const draft = parseDraft(letter(body, []));
      return [draft.kind, soughtBy(draft)];
    };
    const told = 'Sofie introduced me to you in Aarhus.';
    assert.equal(of(`${told} Would you be willing to share how the change was for you?`)[1], 'answer');
    assert.deepEqual(of('Would you write me a reference? A short call before would help.'), [
      'reference',
      'reference',
    ]);
  });
});
