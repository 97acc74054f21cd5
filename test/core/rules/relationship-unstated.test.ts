import assert from 'node:assert/strict';
import { relationships } from '../../../server/src/core/fields';
import { findingsOf, fixed, fixesOf, inserts, letter, raises, silent } from './rule-tester';

const rule = 'relationship-unstated';
const ask = 'Would you be open to introducing me to Priya Natarajan?';

/** A letter whose greeting names the reader within marks. */
const marked = (body: string, kind = 'introduction') =>
  letter(body, [`kind: ${kind}`]).replace('Hi Dana,', 'Hi «Dana»,');

describe('relationship-unstated: raised', () => {
  for (const body of [
    ask,
    // About the reader and the third person, about the reader's firm, about a future meeting, about the writer's team.
    `I noticed that you know Priya. ${ask}`,
    `I see you're connected with Priya. ${ask}`,
    `Your company has an opening for a nurse. ${ask}`,
    `We built a water map of Gulu. ${ask}`,
    `I hope you are well. ${ask} I think she and I might work together.`,
    `${ask} We might find ways to work together.`,
  ]) {
    it(body, () => {
      raises(rule, marked(body));
    });
  }

  it('as a warning for a reference, as information for the others', () => {
    const severity = (kind: string) =>
      findingsOf(rule, letter('Would you write me a reference?', [`kind: ${kind}`]))[0]?.severity;
    assert.equal(severity('reference'), 'warning');
    assert.equal(severity('introduction'), 'information');
    assert.equal(severity('connection'), 'information');
  });

  it('with the name of the reader', () => {
    const [finding] = findingsOf(rule, letter(ask));
    assert.equal(finding?.message, 'Nothing says how you and Dana know each other.');
  });
});

describe('relationship-unstated: silent', () => {
  for (const tie of [
    // What the reader has been to the writer.
    'I write to you as the person who coached me for six seasons.',
    "You're the one who taught me to read a tide table.",
    // Not acquainted, and says so.
    "We haven't met.",
    'You do not know me.',
    'Forgive a message out of the blue.',
    'My name is Sam Adeyemi.',
    'I read your article on water law last week.',
    "I've been a big fan since the first episode.",
    'Your talk on wells in Lima stayed with me.',
    'I came across your profile on LinkedIn.',
    // Thanked for what passes between two who have to do with each other.
    'Thank you for answering all of that so frankly.',
    'Thanks for being such a patient neighbour.',
    // Shared time.
    'We met at the Kampala pilot in 2023.',
    'We ran three summer camps together.',
    'Our chat in Lisbon did me good.',
    'It was lovely to meet you in Accra.',
    'It has been nearly two years since the choir.',
    'Long time no see!',
    "How's Tom getting on?",
    // Teacher, manager, witness.
    'In spring I took your seminar on water law.',
    'As my supervisor at the clinic, you observed my rounds.',
    'I valued your guidance in class 12B.',
    'You may remember me from the night shift.',
    'I interned in your lab in 2024.',
    'You know my writing better than most.',
    // A third person, a group.
    'Ama Owusu suggested that I write to you.',
    'We have a mutual friend in Kofi.',
    'I write as a fellow alumna of Makerere.',
    'We both went to St. Jude.',
    'As you offered, here is a reminder.',
  ]) {
    it(tie, () => silent(rule, letter(`${tie} ${ask}`)));
  }

  it('when front matter tells', () => {
    silent(rule, letter(ask, ['kind: introduction', 'relationship: colleague']));
    silent(rule, letter(ask, ['kind: introduction', 'how-we-know: the Kampala pilot, 2023']));
  });

  it('when the closing or the postscript tells', () => {
    silent(rule, letter(ask).replace('Best wishes,', 'Your former student,'));
    silent(rule, `${letter(ask)}\nP.S. I still remember our lunch in Gulu.\n`);
  });

  it('on thanks, follow-ups and mail that asks for nothing', () => {
    silent(rule, letter('Thank you for the introduction to Priya.', ['kind: thanks']));
    silent(rule, letter('Would it still be possible?', ['kind: follow-up']));
    silent(rule, letter('Here are the slides.', ['kind: other']));
  });
});

describe('relationship-unstated: say it', () => {
  it('with the good wishes, before what is asked', () => {
    inserts(rule, letter(`I hope all is well with you.\n\n${ask}`), (tie) =>
      letter(`I hope all is well with you. ${tie}\n\n${ask}`),
    );
    inserts(rule, letter(ask), (tie) => letter(`${tie} ${ask}`));
  });

  it('in a paragraph of its own before a long one', () => {
    const long = `${'The wells of Lira ran dry in the spring of that year. '.repeat(6)}${ask}`;
    inserts(rule, letter(long), (tie) => letter(`${tie}\n\n${long}`));
  });

  it('first as one says it to a stranger, where that is likely', () => {
    const [first] = findingsOf(rule, letter(ask, ['kind: connection']))[0]?.fixes ?? [];
    assert.match(first?.title ?? '', /We haven't met/);
  });

  it('as front matter, below its last key', () => {
    assert.equal(
      fixed(rule, letter(ask), (fixes) => fixes[2]),
      letter(ask, ['kind: introduction', 'relationship: colleague']),
    );
    const { edits } = findingsOf(rule, letter(ask))[0]?.fixes[2] ?? { edits: [] };
    assert.deepEqual([...(edits[0]?.choices ?? [])].sort(), [...relationships].sort());
  });

  it('only in the message where there is no front matter', () => {
    const text = `Hi Dana,\n\n${ask}\n\nBest,\nSam\n`;
    for (const { title } of fixesOf(rule, text)) assert.match(title, /^Say it: /);
  });

  it('with every wording and every value, and the line ends of the file', () => {
    for (const kind of ['introduction', 'reference', 'connection']) {
      const text = letter(ask, [`kind: ${kind}`]).replace(/\n/g, '\r\n');
      const count = findingsOf(rule, text)[0]?.fixes.length ?? 0;
      assert.ok(count >= 3);
      for (let i = 0; i < count; i++) {
        const result = fixed(rule, text, (fixes) => fixes[i]);
        assert.doesNotMatch(result, /[^\r]\n/);
      }
    }
  });
});
