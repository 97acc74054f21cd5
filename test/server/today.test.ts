import { equal } from 'node:assert/strict';
import { defineRule } from '../../server/src/core';
import { localDate } from '../../server/src/today';
import { items, startInProcess } from './client';

const uri = 'file:///ask.intro.md';

/** Says what day it is. */
const day = defineRule({
  id: 'day',
  summary: 'The day',
  why: 'For these tests.',
  severity: 'hint',
  options: {},
  examples: [],
  *check(_draft, _options, { today }) {
    yield { start: 0, end: 0, message: today };
  },
});

async function today(initializationOptions: unknown) {
  const client = await startInProcess({ rules: [day] }, { initializationOptions });
  await client.open(uri, '');
  return items(await client.pull(uri))[0]?.message;
}

describe('Today', () => {
  it('is the date on the calendar here, late in the evening too', () => {
    equal(localDate(new Date(2026, 0, 5, 23, 59)), '2026-01-05');
    equal(localDate(new Date(2026, 11, 31, 0, 0)), '2026-12-31');
  });

  it('is what the client says, if it says a date', async () => {
    equal(await today({ today: '2030-02-28' }), '2030-02-28');
  });

  it('is otherwise read from the clock', async () => {
    for (const options of [{}, { today: '2030-02-30' }, { today: 7 }]) {
      const before = localDate(new Date());
      const said = await today(options);
      // Midnight may pass in between.
      equal(said === before || said === localDate(new Date()), true);
    }
  });
});
