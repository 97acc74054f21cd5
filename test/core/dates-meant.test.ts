import assert from 'node:assert/strict';
import { addMonths, distance, inFull } from '../../server/src/core/calendar';
import { datesMeant } from '../../server/src/core/dates-meant';

/** A Monday. */
const today = '2026-11-23';

describe('dates that are meant', () => {
  const cases: readonly (readonly [
    text: string,
    when: 'ahead' | 'recent' | 'past',
    dates: readonly string[],
  ])[] = [
    ['2026-3-9', 'ahead', ['2026-03-09']],
    ['2026/12/09', 'ahead', ['2026-12-09']],
    ['2026.12.9', 'ahead', ['2026-12-09']],
    // There is no month 18: day and month have changed places.
    ['2026-18-12', 'ahead', ['2026-12-18']],
    ['2026-02-30', 'ahead', ['2026-02-28']],
    ['2024-02-30', 'ahead', ['2024-02-29']],
    ['2026-11-31', 'ahead', ['2026-11-30']],
    ['2026-13-32', 'ahead', []],
    ['18.12.2026', 'ahead', ['2026-12-18']],
    ['12/18/2026', 'ahead', ['2026-12-18']],
    // In one country March, in another April.
    ['03/04/2027', 'ahead', ['2027-03-04', '2027-04-03']],
    ['tomorrow', 'ahead', ['2026-11-24']],
    ['Friday', 'ahead', ['2026-11-27']],
    ['Friday', 'recent', ['2026-11-20']],
    ['yesterday', 'recent', ['2026-11-22']],
    ['18 December', 'ahead', ['2026-12-18']],
    ['18 December', 'past', ['2025-12-18']],
    ['"18 December 2026"', 'ahead', ['2026-12-18']],
    ['Dec 18th, 2026', 'ahead', ['2026-12-18']],
    ['1 March', 'past', ['2026-03-01']],
    ['1 March', 'ahead', ['2027-03-01']],
    ['12 October', 'ahead', ['2027-10-12']],
    ['in two weeks', 'ahead', ['2026-12-07']],
    ['two weeks', 'ahead', ['2026-12-07']],
    ['three days ago', 'recent', ['2026-11-20']],
    ['soon', 'ahead', []],
    ['18 December or so', 'ahead', []],
    ['', 'ahead', []],
    ['December '.repeat(20), 'ahead', []],
  ];
  for (const [text, when, dates] of cases) {
    it(`${when}: ${JSON.stringify(text).slice(0, 40)}`, () =>
      assert.deepEqual(datesMeant(text, today, when), dates));
  }
});

describe('dates in words', () => {
  it('in full', () => {
    assert.equal(inFull('2026-11-23'), 'Monday, 23 November 2026');
    assert.equal(inFull('2024-02-29'), 'Thursday, 29 February 2024');
  });

  for (const [date, words] of [
    ['2026-11-23', 'today'],
    ['2026-11-24', 'tomorrow'],
    ['2026-11-22', 'yesterday'],
    ['2026-11-26', 'in 3 days'],
    ['2026-11-30', 'in 1 week'],
    ['2026-12-18', 'in 25 days'],
    ['2027-01-22', 'in 60 days'],
    ['2027-01-23', 'in 2 months'],
    ['2026-09-24', '60 days ago'],
    ['2025-11-23', '12 months ago'],
    ['2024-11-23', '2 years ago'],
  ] as const) {
    it(`${date} is ${words}`, () => assert.equal(distance(date, today), words));
  }

  it('some months on, on the last day where the day is missing', () => {
    assert.equal(addMonths('2026-11-23', -1), '2026-10-23');
    assert.equal(addMonths('2026-03-31', -1), '2026-02-28');
    assert.equal(addMonths('2024-02-29', -12), '2023-02-28');
    assert.equal(addMonths('2026-01-31', -2), '2025-11-30');
    assert.equal(addMonths('2026-12-31', 1), '2027-01-31');
  });
});
