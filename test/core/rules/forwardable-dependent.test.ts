import assert from 'node:assert/strict';
import { findingsOf, fixed, preferred, raises, silent } from './rule-tester';

const rule = 'forwardable-dependent';
const mail = (blurb: string, heading = 'Forwardable') =>
  `---\nkind: introduction\nto: Dana Okafor <dana@example.org>\n---\n\nHi Dana,\n\nWould you introduce me to Priya?\n\nThanks,\nSam\n\n## ${heading}\n\n${blurb}\n`;

describe('forwardable-dependent: raised', () => {
  for (const marked of [
    '«As we discussed», I map wells in Lira.',
    'I map wells, «as you know», in Lira.',
    '«As I told you on the phone», I map wells.',
    '«As I was saying», the wells are dry.',
    '«Like you suggested», I wrote to the ministry.',
    '«You and I» worked on the pilot in Kampala.',
    'I map wells, «as I said» «in our last call».',
    'I moved to Lira «when we last spoke».',
    '«Thank you for offering» to pass this on.',
    '«Could you introduce me» to Priya?',
    '«Feel free to edit» this text.',
    'Hi «Dana», I map wells in Lira.',
    'Thanks so much for this, «Dana»!',
    '«Dana», would it help to see the map?',
  ]) {
    it(marked, () => void raises(rule, mail(marked)));
  }

  it('on the heading of more than 120 words, with their number', () => {
    const [finding, ...more] = raises(
      rule,
      mail('I map wells in Lira. '.repeat(25).trim()).replace('## Forwardable', '«## Forwardable»'),
    );
    assert.match(finding?.message ?? '', /has 125 words/);
    assert.equal(more.length, 0);
  });
});

describe('forwardable-dependent: silent on', () => {
  for (const blurb of [
    'I map wells in Lira, and would like to ask Priya how her pilot outlived its grant.',
    'Hi Priya, would you be open to a short call?',
    'Dear Priya, I read your paper on wells; thank you for writing it.',
    'Dana suggested that I write to you.',
    'Dana and I worked on the pilot in Kampala.',
    'Sam has mapped wells since 2019. As a hydrologist, he knows the district.',
    'As you will see from the map, most of the wells are dry.',
    'I worked with Amit, Ruth, Dana and Kofi.',
    'Dana, who ran the pilot, can tell you more.',
    'We discussed the map with the ministry.',
    'I teach at the school where Dana Okafor is the head.',
    '> As we discussed, I map wells.',
  ]) {
    it(blurb, () => silent(rule, mail(blurb)));
  }

  it('draft letters, background and the message itself', () => {
    silent(rule, mail('As we discussed, I map wells.', 'Draft letter'));
    silent(rule, mail('As we discussed, I map wells.', 'Background'));
    silent(
      rule,
      '---\nkind: introduction\n---\n\nHi Dana,\n\nAs we discussed, would you introduce me to Priya?\n',
    );
  });

  it('120 words', () => silent(rule, mail('I map wells in Lira. '.repeat(24).trim())));

  it('other kinds', () => {
    const text = mail('As we discussed, I map wells.').replace('kind: introduction', 'kind: reference');
    assert.deepEqual(findingsOf(rule, text), []);
  });
});

describe('forwardable-dependent: leave it out', () => {
  const fix = (blurb: string) => fixed(rule, mail(blurb), preferred);

  it('at the beginning of a sentence', () => {
    assert.equal(fix('As we discussed, my wells are in Lira.'), mail('My wells are in Lira.'));
    assert.equal(
      fix('It works. As I told you last week, my wells are in Lira.'),
      mail('It works. My wells are in Lira.'),
    );
  });

  it('in the middle, with its commas', () => {
    assert.equal(fix('I map wells, as you know, in Lira.'), mail('I map wells in Lira.'));
  });

  it('at the end', () => {
    assert.equal(fix('I map wells in Lira, as we discussed.'), mail('I map wells in Lira.'));
  });

  it('with where it was said', () => {
    assert.equal(
      fix('As I told you on the dance floor, my wells are in Lira.'),
      mail('My wells are in Lira.'),
    );
  });
});

describe('forwardable-dependent: replace it', () => {
  const fix = (blurb: string, frontMatter = '') =>
    fixed(rule, mail(blurb).replace('\n---\n\nHi', `${frontMatter}\n---\n\nHi`), preferred);
  const mailWith = (blurb: string, frontMatter: string) =>
    mail(blurb).replace('\n---\n\nHi', `${frontMatter}\n---\n\nHi`);

  it('by the name of the connector', () => {
    assert.equal(fix('You and I worked in Lira.'), mail('Dana and I worked in Lira.'));
    assert.equal(fix('It came up in our last call.'), mail('It came up in my last call with Dana.'));
    assert.equal(
      fix('I moved to Lira when we last spoke.'),
      mail('I moved to Lira when Dana and I last spoke.'),
    );
  });

  it('by the name of the target in a greeting, and by nothing elsewhere', () => {
    assert.equal(
      fix('Hi Dana, I map wells.', '\ntarget: Priya Natarajan'),
      mailWith('Hi Priya, I map wells.', '\ntarget: Priya Natarajan'),
    );
    assert.equal(fix('Hi Dana, I map wells.').includes('Hi [name], I map wells.'), false);
    assert.equal(fix('Dana, would it help to see the map?'), mail('Would it help to see the map?'));
    assert.equal(fix('Thanks so much for this, Dana!'), mail('Thanks so much for this!'));
  });

  it('a reference goes with the name that is spoken to in it', () => {
    assert.equal(
      fix('As I was telling you on the phone, Dana, the wells are mapped.'),
      mail('The wells are mapped.'),
    );
    assert.equal(
      fix('As I was telling you on the phone, Priya, Ana and I map wells.'),
      mail('Priya, Ana and I map wells.'),
    );
  });

  it('what is said to the connector alone goes to Background, not lost', () => {
    assert.equal(
      fix('I map wells. Feel free to edit this text. It is short.'),
      `${mail('I map wells. It is short.')}\n## Background\n\nFeel free to edit this text.\n`,
    );
  });

  it('a long text is cut, then moved, but for its beginning', () => {
    const long = mail(
      `I map wells in Lira. ${'It rained and rained and rained on us there. '.repeat(14)}`.trim(),
    );
    const after = fixed(rule, long, preferred);
    assert.match(after, /## Forwardable\n\nI map wells in Lira\./);
    assert.match(after, /## Background\n\nIt rained/);
    const wordy = mail(
      `I map wells. ${'In order to map, due to the fact that it rains, we walk on a daily basis. '.repeat(8)}`.trim(),
    );
    assert.equal(
      findingsOf(rule, wordy)[0]
        ?.fixes.find(({ safe }) => safe)
        ?.title.startsWith('Cut filler'),
      true,
    );
  });
});
