import assert from 'node:assert/strict';
import { findingsOf, fixed, inserts, letter, preferred, raises, silent } from './rule-tester';

const rule = 'deadline-unstated';
const reference = (body: string, ...more: string[]) => letter(body, ['kind: reference', ...more]);

describe('deadline-unstated: raised, on what is asked for', () => {
  for (const body of [
    'Would you be willing to write me a «letter» of reference for my application to Makerere?',
    'I am applying to a nursing school in Leiden. Could you be one of my «referees»?',
    'I am on the short list for the post of curator. Would you give me a «reference»?',
    'The landlord has asked for a reference. Could you write a few «lines» about me?',
    'The new job starts in May. Would you write me a «reference»?',
  ]) {
    it(body, () => assert.equal(raises(rule, reference(body))[0]?.severity, 'information'));
  }

  it('on the need where nothing asks', () => {
    raises(rule, reference('My agent says that I must have one «reference» from the industry.'));
  });
});

describe('deadline-unstated: silent on', () => {
  const ask = 'Would you write me a letter of reference for my application to Makerere?';
  for (const body of [
    `${ask} It is due on 15 January.`,
    `${ask} The deadline is mid-January.`,
    `${ask} They need it by the end of the summer.`,
    `${ask} The portal closes in three weeks.`,
    `${ask} I would need it by [date].`,
    `${ask} The deadline is {deadline}.`,
    `${ask} There is no fixed deadline.`,
    `${ask} There is no rush at all.`,
    `${ask} Applications are read on a rolling basis.`,
    `${ask} The committee reads the letters on 3 March.`,
    'Would you be comfortable being a reference for me some day, for future roles?',
    'I am thinking about applying to Makerere. Would you be open to being a referee?',
    'May I name you as a referee?',
    'Would you be willing to leave a recommendation on my LinkedIn profile?',
    'I saw the post of analyst at your company. Would you refer me?',
    'Could you refer me for the role? My CV is attached for your reference.',
    'Thank you for agreeing to write me a letter of reference for my application. Could you send it to the office?',
  ]) {
    it(body, () => silent(rule, reference(body)));
  }

  it('a date in front matter', () => silent(rule, reference(ask, 'deadline: 2027-01-15')));

  it('other kinds', () => {
    silent(rule, letter('Would you introduce me to the committee for my application?'));
    silent(rule, letter('Would you read my application?', ['kind: connection']));
  });
});

describe('deadline-unstated: fixes', () => {
  const ask = 'Would you write me a letter of reference for my application?';

  it('say it after the ask, or note it', () => {
    assert.equal(fixed(rule, reference(ask), preferred), reference(`${ask} They'd need it by [date].`));
    assert.equal(
      fixed(rule, reference(ask), (fixes) => fixes[1]),
      reference(ask, 'deadline: 2026-12-14'),
    );
  });

  it('after what goes with the ask', () => {
    inserts(rule, reference(`${ask} It would go to Kumasi. I teach.`), (wording) =>
      reference(`${ask} It would go to Kumasi. ${wording} I teach.`),
    );
  });

  it('in the register of the letter', () => {
    const formal = reference(ask)
      .replace('Hi Dana', 'Dear Dr. Okafor')
      .replace('Best wishes', 'Yours sincerely');
    assert.match(fixed(rule, formal, preferred), /application\? It would be needed by \[date\]\./);
  });

  it('note no date where there is no front matter', () => {
    const text = 'Hi Dana,\n\nWould you write me a letter of reference for my application?\n\nBest,\nSam\n';
    assert.equal(findingsOf(rule, text)[0]?.fixes.length, 1);
  });
});
