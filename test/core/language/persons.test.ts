import assert from 'node:assert/strict';
import { inReadersVoice, withName } from '../../../server/src/core/language/persons';

describe('What the writer says, in the voice of the reader', () => {
  for (const [said, told] of [
    ['You supervised my thesis.', 'I supervised their thesis.'],
    ['I was your student in spring 2025.', 'They were my student in spring 2025.'],
    [
      'When you were my manager at Lumen, I rebuilt the intake.',
      'When I was their manager at Lumen, they rebuilt the intake.',
    ],
    ["You've read two drafts of my thesis.", 'I have read two drafts of their thesis.'],
    ["I'm a nurse now, and I run the night shift.", 'They are a nurse now, and they run the night shift.'],
    ['My thesis, which you marked, is about wells.', 'Their thesis, which I marked, is about wells.'],
    ['I learned more from you than from anybody.', 'They learned more from me than from anybody.'],
    [
      'You gave me the Tuesday group, and I kept it going myself.',
      'I gave them the Tuesday group, and they kept it going themselves.',
    ],
    ['We worked together on the census in 2021.', 'We worked together on the census in 2021.'],
    ['In Lima I worked with you on the maps.', 'In Lima they worked with me on the maps.'],
  ] as const) {
    it(said, () => assert.equal(inReadersVoice(said), told));
  }

  for (const said of [
    'I hope you are well.',
    'I am writing to ask for a reference.',
    'I believe you can speak to my work.',
    'Could you write me a letter?',
    'You two have lived next door for years.',
    'We make a sensor for vineyards.',
    'They told me that I was late.',
    'If you have the time, I would come by.',
    'The note you sent me is on my wall.',
    "I'd rebuilt the intake by then.",
    'I wrote about [the subject].',
    'It rained.',
  ]) {
    it(`not: ${said}`, () => assert.equal(inReadersVoice(said), undefined));
  }
});

describe('The name of the writer', () => {
  for (const [they, named] of [
    ['They were my student.', 'Sam was my student.'],
    ['They took my class.', 'Sam took my class.'],
    ['They have run the lab.', 'Sam has run the lab.'],
    ['They run the lab.', 'They run the lab.'],
    ['Their thesis was good.', 'Their thesis was good.'],
  ] as const) {
    it(they, () => assert.equal(withName(they, 'Sam'), named));
  }
});
