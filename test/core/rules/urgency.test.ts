import assert from 'node:assert/strict';
import { findingsOf, fixed, letter, preferred, silent } from './rule-tester';

const bodyOf = (text: string) => /Hi Dana,\n\n(.*)\n\nBest wishes,/s.exec(text)?.[1];

describe('urgency: raised', () => {
  for (const body of [
    'Please ring him tonight or never.',
    'Could you write to her while you are still reading this?',
    'Please send it before you go to bed.',
    "Kindly don't sleep on this.",
    'The sooner it goes out this afternoon the better.',
    'Every hour you wait costs us a seat.',
    'Please treat this as a matter of tonight rather than tomorrow.',
    'I would want an answer inside the hour.',
    'Please reply ASAP.',
    'Could you send it to her as soon as possible?',
    'I need your answer right away.',
    'Kindly do the needful at the earliest.',
    'Please revert soonest.',
    'Please treat this as urgent.',
    'This is rather urgent.',
    'Time is of the essence.',
    'The clock is ticking.',
    'We are running out of time.',
    'Your urgent attention would be appreciated.',
    'I have an urgent request.',
    'Urgent! Could you write to her?',
    'URGENT: could you write to her?',
    'Could you sign it immediately?',
    'Please get back to me at once.',
    'Let me know without delay.',
    'The sooner you write, the better.',
    'This really cannot wait.',
    'Please be quick.',
    'A reply is needed urgently.',
    'Please hurry.',
    'I would need it urgently from you.',
    'P.S. Please write to her immediately.',
  ]) {
    it(body, () => assert.equal(findingsOf('urgency', letter(body)).length, 1));
  }

  it('in the subject', () => {
    const text = letter('Could you write to her?', [
      'kind: introduction',
      'subject: "URGENT: intro to Priya"',
    ]);
    assert.equal(findingsOf('urgency', text).length, 1);
    assert.ok(fixed('urgency', text, preferred).includes('subject: "Intro to Priya"'));
  });

  it('as a warning where no date is named', () => {
    assert.equal(findingsOf('urgency', letter('Please reply ASAP.'))[0]?.severity, 'warning');
    assert.equal(
      findingsOf('urgency', letter('Please reply ASAP, on Friday at the latest.'))[0]?.severity,
      'information',
    );
  });
});

describe('urgency: silent on', () => {
  for (const body of [
    'It was now or never for the barn, so we moved it.',
    'We ate before you came home.',
    'I only wanted to bring this back to the top of your inbox.',
    'We went to bed before you came.',
    "I slept on this for a week, and I'm sure now.",
    'There is no rush at all before you have had your holiday.',
    'The sooner I plant them, the more we shall eat.',
    'Every hour you gave us that summer is remembered.',
    'Next week suits me as well.',
    "The shop closes within the hour, so I'll stop here.",
    // No hurry.
    'There is nothing urgent about it.',
    'No need to answer right away.',
    "It isn't urgent at all.",
    'Please take your time; I am in no hurry.',
    'You need not reply immediately.',
    'At your earliest convenience.',
    // A date alone.
    'Could you let me know by Friday?',
    'The form closes tomorrow.',
    // The writer's haste and promises.
    "I'll send you the draft right away.",
    'I can share the text immediately.',
    'I will reply as soon as I can.',
    'I am available immediately.',
    "I'll be quick.",
    "We'd answer their questions at once.",
    // Others, other times, other senses.
    'I immediately thought of you.',
    'We clicked right away.',
    'She runs an urgent care clinic.',
    'The clinic urgently needed nurses that year.',
    'The advert says they need someone ASAP.',
    'Right now I work at a small museum.',
    'I am doing three jobs at once.',
    "I can't wait to read your book.",
    'Thank you for your prompt reply.',
    'I have a quick question.',
    'You replied immediately, which meant a lot.',
    'Housing is an urgent problem in the city.',
    "You'll recognise her at once.",
    'It was urgent at the time.',
    'She said “reply at once or not at all” and laughed.',
  ]) {
    it(body, () => silent('urgency', letter(body)));
  }
});

describe('urgency: drop it, or say the date', () => {
  const table: readonly (readonly [string, string])[] = [
    ['Please reply to her ASAP.', 'Please reply to her.'],
    ['Could you send it as soon as possible?', 'Could you send it?'],
    ['Could you urgently send her the note?', 'Could you send her the note?'],
    ['I have an urgent request.', 'I have a request.'],
    ['Your urgent attention would be appreciated.', 'Your attention would be appreciated.'],
    ['Urgent: could you write to her?', 'Could you write to her?'],
    ['Could you write to her? Time is of the essence.', 'Could you write to her?'],
    ['Could you write to her, as time is running out?', 'Could you write to her?'],
    ['Immediately, could you write to her?', 'Could you write to her?'],
  ];
  for (const [body, expected] of table) {
    it(body, () => assert.equal(bodyOf(fixed('urgency', letter(body), preferred)), expected));
  }

  it('behind a bracket, which stays', () => {
    const text = fixed('urgency', letter('(URGENT: could you call Priya?)'), preferred);
    assert.match(text, /\n\(Could you call Priya\?\)\n/);
  });

  it('with a date that the writer knows', () => {
    assert.equal(
      bodyOf(fixed('urgency', letter('Could you send it as soon as possible?'), (fixes) => fixes[1])),
      'Could you send it by [date]?',
    );
    assert.equal(
      bodyOf(fixed('urgency', letter('Could you write? This is urgent.'), (fixes) => fixes[1])),
      'Could you write? The deadline is [date].',
    );
  });
});
