import assert from 'node:assert/strict';
import { findingsOf, fixed, inserts, letter, raises, silent } from './rule-tester';

const rule = 'update-missing';
const ask = 'Would you have 15 minutes for a call about wells?';
const fields = (lastContact: string, ...more: string[]) => [
  'kind: connection',
  `last-contact: ${lastContact}`,
  ...more,
];

describe('update-missing: raised', () => {
  for (const body of [
    ask,
    // About the tie, the reader, the mail, a third person.
    `I still think of our week in Oslo. ${ask}`,
    `It has been a year since we last spoke. ${ask}`,
    `I have followed your work with delight. ${ask}`,
    `I have been meaning to write for months. ${ask}`,
    `I have attached my CV. ${ask}`,
    `Are you still in Gulu these days? ${ask}`,
    `I hope all is well with you. ${ask}`,
    `Priya has moved to Lima. ${ask}`,
  ]) {
    it(body, () => {
      raises(rule, letter(body, fields('«2026-05-22»')));
    });
  }

  it('counted from the day it was sent', () => {
    raises(rule, letter(ask, fields('«2025-01-10»', 'sent: 2025-07-11')));
    silent(rule, letter(ask, fields('2025-01-10', 'sent: 2025-07-10')));
  });

  it('as a hint with the date', () => {
    const [finding] = findingsOf(rule, letter(ask, fields('2025-01-10')));
    assert.equal(finding?.severity, 'hint');
    assert.equal(
      finding?.message,
      'Dana last heard from you on 2025-01-10, and no sentence says how you are doing.',
    );
  });
});

describe('update-missing: silent', () => {
  for (const body of [
    `Since then I have moved to Lima. ${ask}`,
    `I finished my degree in May. ${ask}`,
    `We've had a second daughter. ${ask}`,
    `These days I run the clinic's pharmacy. ${ask}`,
    `I'm now a nurse in Gulu. ${ask}`,
    `All is well here. ${ask}`,
    `Life is busy and good. ${ask}`,
    `Last spring we opened the second shop. ${ask}`,
    `A quick update from me: the pilot went ahead. ${ask}`,
    `I left the bank for good. ${ask}`,
    `I am still at the school and still fond of it. ${ask}`,
  ]) {
    it(body, () => silent(rule, letter(body, fields('2025-01-10'))));
  }

  it('within six months, to the day', () => silent(rule, letter(ask, fields('2026-05-23'))));
  it('when the last contact is unknown', () => silent(rule, letter(ask, ['kind: connection'])));
  it('on thanks and reminders', () => {
    for (const kind of ['thanks', 'follow-up', 'other']) {
      silent(rule, letter(ask, [`kind: ${kind}`, 'last-contact: 2024-01-10']));
    }
  });
});

describe('update-missing: say how you are doing', () => {
  it('after good wishes and the tie', () => {
    inserts(rule, letter(`I hope you are well.\n\n${ask}`, fields('2025-01-10')), (news) =>
      letter(`I hope you are well. ${news}\n\n${ask}`, fields('2025-01-10')),
    );
    inserts(rule, letter(`We met in Oslo. ${ask}`, fields('2025-01-10')), (news) =>
      letter(`We met in Oslo. ${news} ${ask}`, fields('2025-01-10')),
    );
  });

  it('in each wording, formal where the letter is', () => {
    for (const text of [
      letter(ask, fields('2025-01-10')),
      letter(ask, fields('2025-01-10')).replace('Hi Dana', 'Dear Professor Okafor'),
    ]) {
      for (let i = 0; i < 2; i++) fixed(rule, text, (fixes) => fixes[i]);
    }
  });
});
