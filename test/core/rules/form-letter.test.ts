import assert from 'node:assert/strict';
import { findingsOf, fixed, letter, preferred, silent } from './rule-tester';

const greeted = (greeting: string, to?: string) =>
  `---\nkind: introduction\n${to === undefined ? '' : `to: ${to}\n`}---\n\n${greeting}\n\nCould you introduce me to Priya?\n\nBest wishes,\nSam\n`;

describe('form-letter: greetings', () => {
  for (const greeting of [
    'Dear Sir or Madam,',
    'Dear Sir/Madam,',
    'To whom it may concern:',
    'Dear Hiring Manager,',
    'Dear Recruitment Team,',
    'Dear all,',
    'Hello everyone,',
    'Hi team,',
    'Dear colleagues,',
    'Dear friends,',
    'Hi folks,',
    'Dear Members of the Committee,',
    'To the Admissions Office,',
    'Dear fellow alumni,',
    'Dear potential supervisor,',
    'Greetings to all,',
    'Dear valued partner,',
    'Hi there,',
    'Dear Professor/Doctor,',
    'Hello LinkedIn friends,',
  ]) {
    it(greeting, () => assert.equal(findingsOf('form-letter', greeted(greeting)).length, 1));
  }

  for (const greeting of [
    'Dear Dana,',
    'Hi Dana and Tom,',
    'Dear Professor,',
    'Respected Sir,',
    'Dear Dr/Mrs Okafor,',
    'Dear Dr. Eze,',
    'Dear Dr. Mrs. Okafor,',
    'Alright Mr. Dacosta,',
    'Hi there Dana,',
    'Good morning Mrs. Teams,',
    'Dear Coach,',
    'Dear Allie,',
    'Dear Mr. Friend,',
    'Dear Aunty Grace,',
    'Hi,',
    'Dear [Name],',
    'Dear Professor Leader,',
  ]) {
    it(`silent on ${greeting}`, () => silent('form-letter', greeted(greeting)));
  }

  it('greets by the name in to', () => {
    const start = (text: string) => text.split('\n\n')[1];
    const fix = (greeting: string, to?: string) =>
      start(fixed('form-letter', greeted(greeting, to), preferred));
    assert.equal(fix('Dear Sir or Madam,', 'Dr. Dana Okafor <d@example.org>'), 'Dear Dr. Okafor,');
    assert.equal(fix('To whom it may concern:', 'Dana Okafor'), 'Dear Dana Okafor:');
    assert.equal(fix('Hi all,', 'Dana Okafor'), 'Hi Dana,');
    assert.equal(fix('Dear Hiring Manager,'), 'Dear [name],');
  });

  it('silent on a draft letter that somebody else will address', () => {
    silent(
      'form-letter',
      `${letter('Could you write to Priya?')}\n## Draft letter\n\nTo whom it may concern:\n\nSam is good.\n`,
    );
  });
});

describe('form-letter: sentences', () => {
  for (const body of [
    'I am writing to several people in your field.',
    'I am reaching out to professionals like yourself for a short call.',
    'Some of you may know a person who could help.',
    'Whoever reads this may be able to help me.',
    'Apologies for the mass email, but could you help?',
    'I am sending this to everyone in my network.',
  ]) {
    it(body, () => assert.equal(findingsOf('form-letter', letter(body)).length, 1));
  }

  for (const body of [
    'As an expert in your field, could you advise me?',
    'Your company is one of the best known in the industry.',
  ]) {
    const nameless = letter(body).replace('Hi Dana', 'Hello');
    it(`without a name, ${body}`, () => assert.equal(findingsOf('form-letter', nameless).length, 1));
    it(`silent with one on ${body}`, () => silent('form-letter', letter(body)));
  }

  for (const body of [
    'I came across your talk on wells in Gulu.',
    'Your paper on open wells was read in our class.',
    'I wrote to several people at the embassy, and none of them knew the form.',
    'Could you forward this to everyone in the team?',
    'She reaches out to many families in the district.',
    'All of us at the clinic send you our best.',
    'You are the only person I am asking.',
    'I have been reading your column since the spring.',
    'My profile is attached.',
    'I found your note in my desk today.',
    'We met when you visited the school.',
    'This is not a mass email: you taught me.',
  ]) {
    it(`silent on ${body}`, () => silent('form-letter', letter(body)));
  }

  it('asks for what only this reader did', () => {
    const text = letter('I am writing to several people in your field. Could we talk?');
    assert.ok(
      fixed('form-letter', text, preferred).includes(
        'I am writing to several people in your field. I am writing to you because of your [talk, article or project]. Could',
      ),
    );
  });
});
