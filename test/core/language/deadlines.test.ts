import assert from 'node:assert/strict';
import { parseDraft } from '../../../server/src/core';
import { readDate } from '../../../server/src/core/language/dates';
import { deadlinesOf, saysNoDeadline } from '../../../server/src/core/language/deadlines';
import { fold } from '../../../server/src/core/language/fold';

/** A Monday. */
const today = '2026-11-23';

const deadlines = (body: string) =>
  deadlinesOf(parseDraft(`Hi Dana,\n\n${body}\n\nBest wishes,\nSam\n`), today);

describe("Deadlines: the reader's, with the last day that is left", () => {
  const table: readonly (readonly [string, string])[] = [
    ['2026-11-27', 'Could you introduce me to Priya by Friday?'],
    ['2026-12-12', 'Would you be open to writing a reference by Saturday the 12th?'],
    ['2026-12-25', 'Might you be able to send the letter before Christmas?'],
    ['2026-12-04', "I'd be grateful if you could let me know by the end of next week."],
    ['2026-11-24', 'I need your answer in 24 hours.'],
    ['2026-11-24', 'Please let me know within 24 hours whether you can do it.'],
    ['2026-12-07', 'Would you be able to upload the letter within two weeks?'],
    ['2026-12-01', 'The letter is due on 1 December.'],
    ['2026-12-01', 'The deadline is December 1.'],
    ['2026-11-30', 'The deadline for the scholarship application, as far as I know, is 30 November.'],
    ['2026-11-26', 'Applications close on Thursday.'],
    ['2026-11-26', 'The portal closes this Thursday at noon.'],
    ['2026-11-27', 'I would need it no later than Friday.'],
    ['2026-11-30', 'It needs to be in by the 30th.'],
    ['2026-11-30', 'The letter has to reach the committee by Monday 30 November.'],
    ['2026-11-25', 'The form must be submitted by Wednesday.'],
    ['2026-11-24', 'Could you send it to me tomorrow?'],
    ['2026-11-23', 'Kindly share her contact today itself.'],
    ['2026-11-25', 'It is open only till Wednesday.'],
    ['2026-11-25', 'The window is open till Wednesday only.'],
    ['2026-11-30', 'Letters should be received by the office on or before 30 November.'],
    ['2026-11-27', 'The due date is this Friday.'],
    ['2026-11-27', 'Friday is the deadline.'],
    ['2026-11-27', 'The application is due this Friday, and I would love your support.'],
    ['2026-11-27', 'They want two references by Friday.'],
    ['2026-11-27', 'I have to submit the application by Friday.'],
    ['2026-11-27', 'I have until Friday to hand in the names of my referees.'],
    ['2026-12-07', 'My application is due in two weeks and I need a recommendation.'],
    ['2026-11-26', 'There are only three days left before the deadline.'],
    ['2026-11-27', 'By Friday, could you let me know if that would work?'],
    ['2026-11-24', 'By tomorrow, please.'],
    ['2026-11-26', 'It closes on Thursday, three days from now.'],
    ['2026-11-27', 'I was hoping you could reply by Friday.'],
    ['2026-11-27', 'If you could send a line to her by Friday, that would be lovely.'],
    ['2026-11-30', 'The last date for submission is 30 November.'],
    ['2026-11-27', 'Could I have your letter by COB Friday?'],
    ['2026-11-25', 'The reference is needed within two days.'],
    ['2026-11-27', 'Would it be possible to have the letter at the latest by Friday?'],
    ['2026-11-28', 'Would you write me a reference by the 28th, ideally?'],
    ['2026-11-27', 'The employer is asking for a reference by Friday.'],
    ['2026-11-25', 'We must apply by Wednesday.'],
    ['2026-11-24', 'I would like to have your yes or no by tomorrow.'],
    ['2026-12-01', 'HR needs the letter on 1 December.'],
    ['2026-11-27', 'Please could the intro go out by Friday?'],
    ['2026-11-26', 'Nominations shut on Thursday.'],
    ['2026-11-30', 'The call for applications ends on 30 November.'],
    ['2026-11-27', 'Kindly do it latest by Friday.'],
    ['2026-11-27', 'Could you forward it before the panel meets on Friday?'],
    ['2026-11-24', 'I need the letter tomorrow.'],
    ['2026-11-27', 'Do you think you could manage a paragraph by Friday?'],
    ['2026-11-30', 'References are expected by 30 November.'],
    ['2026-11-26', 'Submission deadline: 26 November.'],
    ['2026-11-27', 'The application deadline falls on Friday.'],
    ['2026-11-25', 'Would you mind getting back to me by Wednesday evening?'],
    ['2026-11-26', "I'd appreciate a word from you by Thursday."],
    ['2026-11-26', 'The vacancy expires on Thursday.'],
    ['2026-11-27', 'The post is advertised until Friday and I would love to apply.'],
    ['2026-11-25', 'Kindly revert with her number by Wednesday.'],
    ['2026-11-30', 'Please be informed that the last day to submit is Monday 30 November.'],
    ['2026-11-27', 'Would you have a chance to look it over and reply by Friday?'],
    ['2026-12-04', 'I wonder whether you might put in a word for me before Friday next week.'],
    ['2026-11-27', 'The committee wants everything in by Friday.'],
    ['2026-11-25', 'It has to go out Wednesday at the latest.'],
    ['2026-11-24', 'My portal locks tomorrow night.'],
    ['2026-11-29', 'I have time until Sunday to name a referee.'],
    ['2026-11-30', 'Could your reference reach them before 30 November?'],
    ['2026-11-24', 'Is it possible to get the recommendation by tomorrow morning?'],
    ['2026-12-23', 'Your letter would be needed in a month.'],
    ['2026-11-26', 'Reference letter required by Thursday.'],
    ['2026-11-26', 'Sir, the form is to be filled latest by Thursday.'],
  ];
  for (const [date, body] of table) {
    it(body, () =>
      assert.deepEqual(
        deadlines(body).map(({ latest }) => latest),
        [date],
      ),
    );
  }
});

describe('Deadlines: none in', () => {
  for (const body of [
    'I will send you my CV by Friday.',
    'I plan to finish the book by Christmas.',
    'The conference is on Friday.',
    'Would you be free for a call on Tuesday?',
    'Could we talk on Thursday at 10?',
    'I am in Nairobi until Friday.',
    'I start at the clinic in two weeks.',
    'We met on 3 November at the harbour meeting.',
    'I moved to Lyon before Christmas.',
    "I'll be back by the end of the month.",
    'By Easter the story will change.',
    'Her baby is due in two weeks.',
    'My thesis is due on Friday, so I am slow to reply.',
    'I need to leave by 5.',
    'She will be in Lagos until Wednesday.',
    'I applied two weeks ago.',
    'Within two days we had sold out.',
    'I missed the deadline on Friday.',
    'No rush at all, any time before Friday is fine.',
    'Could you introduce me to Ana, who leaves on Friday?',
    'Would you have time for a coffee within the next two days?',
    'There is no hurry; the form is open till 30 November.',
    'I have an interview on Wednesday.',
    'The shop closes on Thursday.',
    'We hope to open the clinic by March.',
    'You taught me until 2019.',
    "I'd like to finish it by Friday.",
    'The panel decides by Friday.',
    'I can have a draft with you by Wednesday.',
    'You wrote in May that she was hiring.',
    'The school closes on Friday for the holidays.',
    'I thought of you today.',
    'Could you tell me what you read today?',
    'I am writing today to ask whether you would introduce me to Ana.',
    'Could you introduce me to Ana at the dinner tomorrow?',
    'If it helps, I will follow up by Friday.',
    'Could I call you tomorrow?',
    'I saw your talk last week.',
    'We built the well within two weeks.',
    'The company was founded by two friends in 2010.',
    'Happy to resend the file by Monday if it is easier for you.',
    'It was done by 20 people.',
    'I may travel in December.',
    'We must be out of the flat by Friday.',
    'Her term ends in December.',
    'My contract ends on Friday.',
    'I owe them a report by Friday.',
    'Would you be open to meeting her before the holidays?',
    'The exhibition is open until 30 November.',
    'I have worked with her since Monday.',
    'I turn thirty on Friday.',
    'I will be travelling till Friday.',
    'Ana asked me to write by Friday, and I did.',
    'We are hiring by the end of the year.',
    'My flight is on Friday and I land on Monday.',
    'I would like to invite you to the launch on Friday.',
    'Are you coming to the meeting on Thursday?',
    'Last Friday you offered to introduce me.',
    'The children need shoes by Christmas.',
    'He needs a new roof by next week.',
    'I read your paper within two days.',
    'Our landlord wants the rent by Friday.',
    'I close my shop on Friday.',
    'She said she would reply by Monday.',
    'I promised my mother to be home by Christmas.',
    'The trial is expected to end by March.',
    'Would Tuesday or Thursday suit you?',
    'In two weeks I defend my thesis.',
    'I could come by on Friday.',
    'I would be happy to drop by your office tomorrow.',
    'It was due on Friday last year.',
    "We'd love to host you before Christmas.",
  ]) {
    it(body, () => assert.deepEqual(deadlines(body), []));
  }
});

describe('Deadlines: who may move one', () => {
  const movable = (body: string) => deadlines(body).map((deadline) => deadline.movable);

  it('the writer, where it is their wish', () => {
    assert.deepEqual(movable('Could you reply by Friday?'), [true]);
    assert.deepEqual(movable('I need the letter by Friday.'), [true]);
  });

  it('nobody in this mail, where others have set it', () => {
    assert.deepEqual(movable('The portal closes on Friday.'), [false]);
    assert.deepEqual(movable('I must hand in the application by Friday.'), [false]);
  });
});

describe('Dates', () => {
  const read = (text: string) => {
    const reading = readDate(fold(text), today);
    return reading && [reading.earliest, reading.latest, reading.stale];
  };
  const one = (date: string) => [date, date, false];

  const table: readonly (readonly [string, string])[] = [
    ['Friday the 12th of December', '2026-12-12'],
    ['Saturday the 12th', '2026-12-12'],
    ['the end of November', '2026-11-30'],
    ['the end of the month', '2026-11-30'],
    ['mid-December', '2026-12-15'],
    ['early January', '2027-01-07'],
    ['a fortnight', '2026-12-07'],
    ['10 working days', '2026-12-05'],
    ['a couple of days', '2026-11-25'],
    ['two to three weeks', '2026-12-14'],
    ['a week on Friday', '2026-12-04'],
    ['Monday week', '2026-11-30'],
    ['the day after tomorrow', '2026-11-25'],
    ['the week after next', '2026-12-11'],
    ['the 15th of next month', '2026-12-15'],
    ['Christmas Eve', '2026-12-24'],
    ['Easter', '2027-03-28'],
    ['Thanksgiving', '2026-11-26'],
    ['11:59 pm AoE on December 1st', '2026-12-01'],
    ['2026/12/01', '2026-12-01'],
    ['25/12', '2026-12-25'],
    ['Sunday 12/6', '2026-12-06'],
    ['Sat, 12/6', '2027-06-12'],
    ['20 March 2026', '2026-03-20'],
    ['last Friday', '2026-11-20'],
  ];
  for (const [text, date] of table) it(text, () => assert.deepEqual(read(text), one(date)));

  it('with two readings where careful people differ', () => {
    assert.deepEqual(read('12/1'), ['2026-12-01', '2027-01-12', false]);
    assert.deepEqual(read('Monday 12/1'), ['2026-12-01', '2027-01-12', false]);
    assert.deepEqual(read('next Friday'), ['2026-11-27', '2026-12-04', false]);
    assert.equal(readDate(fold('last Tuesday'), '2026-11-26')?.earliest, '2026-11-17');
    assert.equal(readDate(fold('last Tuesday'), '2026-11-26')?.latest, '2026-11-24');
    assert.equal(readDate(fold('last Tuesday'), '2026-11-24')?.latest, '2026-11-17');
    assert.deepEqual(read('Monday'), ['2026-11-23', '2026-11-30', false]);
  });

  it('without a year, rather past than most of a year ahead', () => {
    assert.deepEqual(read('20 November'), ['2026-11-20', '2026-11-20', true]);
    assert.deepEqual(read('20 October'), ['2026-10-20', '2026-10-20', true]);
    assert.deepEqual(read('20 August'), one('2027-08-20'));
  });

  for (const text of [
    'the panel',
    'five people',
    'now and then',
    'may I ask',
    'half of it',
    '12.1',
    'next month',
  ]) {
    it(`none in “${text}”`, () => assert.equal(read(text), undefined));
  }

  it('in any time zone and across the change of clocks', () => {
    assert.equal(readDate(fold('in two days'), '2026-03-28')?.latest, '2026-03-30');
    assert.equal(readDate(fold('tomorrow'), '2026-10-24')?.latest, '2026-10-25');
  });
});

describe('No deadline is said in', () => {
  for (const sentence of [
    'There is no fixed deadline.',
    'No rush at all.',
    'They accept applications on a rolling basis.',
    'The closing date has not been announced.',
    'Please take your time.',
  ]) {
    it(sentence, () => assert.ok(saysNoDeadline(fold(sentence))));
  }

  for (const sentence of [
    'The deadline is Friday.',
    'There is no other deadline than Friday.',
    'The rush is over.',
  ]) {
    it(`but not in: ${sentence}`, () => assert.ok(!saysNoDeadline(fold(sentence))));
  }
});
