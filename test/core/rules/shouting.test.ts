import assert from 'node:assert/strict';
import { defaultConfig, rules } from '../../../server/src/core';
import { fixAll } from '../../../server/src/core/fix';
import { findingsOf, fixed, letter, preferred, raises, silent } from './rule-tester';

const bodyOf = (text: string) => /Hi Dana,\n\n(.*)\n\nBest wishes,/s.exec(text)?.[1];

describe('shouting: raised', () => {
  for (const marked of [
    'I would «REALLY» like to meet her.',
    '«PLEASE» write to her.',
    'It has been a «VERY» long year, and I «NEVER» asked.',
    '«COULD YOU INTRODUCE ME TO THE TEAM»?',
    'Could you write to her«!!»',
    'What do you think«???»',
    'Really«?!»',
    'It is «EXTREMELY» kind of you.',
    'She runs a reading club; the «CLUB» meets on Fridays.',
    'I need it «TODAY».',
    "I «DON'T» know anyone else there.",
    // Words that are acronyms as well, where no acronym could stand.
    'I do «NOT» want to trouble her.',
    'It is «SO» kind of you.',
    'They picked «ME» for the choir.',
    'I have read «ALL» of your books.',
    'You «MUST» see the dam.',
    'Your uncle is an absolute «TREASURE».',
    'Thank you «SOOO» much.',
  ]) {
    it(marked, () => void raises('shouting', letter(marked)));
  }
  it('a subject in capitals', () => {
    const text = letter('Could you write to her?', [
      'kind: introduction',
      'subject: REFERENCE FOR MY APPLICATION',
    ]);
    assert.ok(fixed('shouting', text, preferred).includes('subject: Reference for my application\n'));
  });
});

describe('shouting: silent on', () => {
  for (const body of [
    'She works for UNHCR and used to be at the WHO.',
    'I have applied to MIT, UCL and KAIST.',
    'Our NGO won the USAID grant.',
    'The CEO of ACME is an IT person from the US.',
    'I hold an MBA and a PhD.',
    'J. R. Okafor wrote it, and AJ agreed.',
    'NASA and ESA run it together.',
    'The STEM programme of UNESCO and UNICEF.',
    'It was lovely to see you!',
    'What do you think?',
    'Thank you! It was great!',
    'See you at the COP in Baku, AM or PM.',
    'FYI, the CV is attached as a PDF.',
    'Please write to [YOUR NAME] first.',
    'He said “NEVER AGAIN will I do that!!” and left.',
    'Use `PLEASE_CALL` in the form.',
    'A for effort, and I mean it.',
    'My name is OKONKWO Chidi.',
    'NB: the HR team is away.',
    'She was treated for ALL and is well again.',
    'My answer on SO is still the best known.',
    'The NOT gate on the board is broken.',
    'He moved to Bangor, ME, and has ME himself.',
    'The IEEE and the AAAS both asked her.',
    'A UNICEF officer and a NIKON man came along.',
    'I write for NOW, and the ONE campaign.',
  ]) {
    it(body, () => silent('shouting', letter(body)));
  }
});

describe('shouting: lower the voice', () => {
  const table: readonly (readonly [string, string])[] = [
    ['I would REALLY like to meet her.', 'I would really like to meet her.'],
    ['PLEASE write to her.', 'Please write to her.'],
    ['Could you write to her!!!', 'Could you write to her!'],
    ['Really?!', 'Really?'],
    ['WOULD YOU WRITE TO UNHCR? I WORKED THERE.', 'Would you write to UNHCR? I worked there.'],
  ];
  for (const [body, expected] of table) {
    it(body, () => {
      const text = letter(body);
      const only = rules.filter(({ id }) => id === 'shouting');
      const result = fixAll(text, {
        config: defaultConfig,
        today: '2026-11-23',
        finished: true,
        rules: only,
      });
      assert.equal(bodyOf(result), expected);
      assert.deepEqual(findingsOf('shouting', result), []);
    });
  }

  it('writes names as they are written elsewhere', () => {
    const text = letter('PLEASE INTRODUCE ME TO PRIYA.', ['kind: introduction', 'target: Priya Natarajan']);
    assert.equal(bodyOf(fixed('shouting', text, preferred)), 'Please introduce me to Priya.');
  });
});
