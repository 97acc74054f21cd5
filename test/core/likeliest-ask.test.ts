import assert from 'node:assert/strict';
import { parseDraft } from '../../server/src/core';
import { looksFinished } from '../../server/src/core/draft';
import { mainAsk } from '../../server/src/core/main-ask';

const asksOf = (body: string, frontMatter = '') => {
  const draft = parseDraft(`${frontMatter}Hi Dana,\n\n${body}\n\nBest wishes,\nSam\n`);
  return draft.parts
    .filter(({ role }) => role === 'ask')
    .map(({ start, end }) => draft.text.slice(start, end));
};
const kind = (name: string) => `---\nkind: ${name}\n---\n\n`;

/** Sentences that ask nothing, long enough a letter for one more to look like anything by chance. */
const told = [
  'We moved to the coast in March.',
  'The workshop has two kilns and a view of the ferry.',
  'My brother fires the big pots on Mondays.',
  'It rained on the opening, and everybody came.',
];

describe('Where nothing asks by its form, the likeliest sentence does', () => {
  for (const [name, ask] of [
    ['reference', 'My landlady wants one reference from a teacher.'],
    ['reference', 'The form needs a head of department on the second line.'],
    ['reference', 'My agency says I must have somebody senior.'],
    ['reference', 'The embassy is asking for a letter.'],
    ['introduction', 'A nod from you towards Njeri, and six months of cold mails are saved.'],
    ['connection', 'I would so much like your opinion of the glaze.'],
  ] as const) {
    it(ask, () => assert.deepEqual(asksOf([...told, ask].join(' '), kind(name)), [ask]));
  }

  it('a sentence that asks by its form comes before it', () => {
    const ask = 'Would you write it?';
    assert.deepEqual(asksOf([...told, 'The embassy is asking for a letter.', ask].join(' ')), [ask]);
  });

  it('what others want carries it', () => {
    const draft = parseDraft(
      `${kind('reference')}Hi Dana,\n\n${told.join(' ')} They want a letter.\n\nSam\n`,
    );
    const { sentence, request } = mainAsk(draft) ?? {};
    assert.equal(sentence?.text.slice(request?.operator.start, request?.operator.end), 'They want a');
  });

  it('a draft does not look finished by it', () => {
    const need = 'My landlady wants one reference from a teacher.';
    const written = (...sentences: readonly string[]) =>
      parseDraft(`${kind('reference')}Hi Dana,\n\n${[...told, ...sentences].join(' ')}\n`);
    assert.equal(looksFinished(written(need)), false);
    assert.equal(looksFinished(written(need, 'Would you write it?')), true);
  });

  it('whoever is let off was asked for something', () => {
    const need = 'My landlady wants one reference from a teacher.';
    const out = 'If you would rather not, I completely understand.';
    assert.deepEqual(asksOf([...told, need, out].join(' ')), [need]);
  });
});

describe('No sentence asks', () => {
  for (const [what, body, frontMatter] of [
    ['where none comes near', told.join(' '), kind('introduction')],
    ['in a thank-you', `Thank you for introducing me to Ruth. ${told.join(' ')}`, ''],
    [
      'in a thank-you that says so',
      `${told.join(' ')} Your letter is what the embassy was asking for.`,
      kind('thanks'),
    ],
    ['in other mail', `${told.join(' ')} The embassy is asking for a letter.`, kind('other')],
    [
      'in an introduction that is made',
      "I wanted to introduce you two. Tom's work on seeds would be of use for the school. I'll let you take it from here.",
      '',
    ],
    [
      'where a favour is offered',
      `${told.join(' ')} I would gladly write you a reference.`,
      kind('connection'),
    ],
    [
      'where a no is allowed',
      `${told.join(' ')} If you would rather not, that is fine.`,
      kind('introduction'),
    ],
    ['in a hope for the reader', `${told.join(' ')} I hope your letter arrives.`, kind('introduction')],
    ['where a fee is wanted', `${told.join(' ')} The school wants a fee.`, kind('introduction')],
    ['where news is told', `${told.join(' ')} The school has two new teachers.`, kind('introduction')],
  ] as const) {
    it(what, () => assert.deepEqual(asksOf(body, frontMatter), []));
  }
});
