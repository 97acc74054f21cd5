import assert from 'node:assert/strict';
import { findingsOf, fixed, letter, preferred, silent } from './rule-tester';

const bodyOf = (text: string) => /Hi Dana,\n\n(.*)\n\nBest wishes,/s.exec(text)?.[1];

describe('presumption: raised', () => {
  for (const body of [
    // Recorded, told and counted on.
    "I've pencilled you both in at the sponsors' table.",
    'We shall be listing your good self as our patron.',
    'The poster already carries your name.',
    'Our website now shows you as a mentor.',
    "I've told the team that it's as good as done.",
    "I let Ruth know that you've agreed.",
    "Since you'll be introducing me anyway, bring the plans.",
    // Told to others, or kept for the reader.
    "Told Omar at the bank you'd be dropping him a line about us.",
    "I've promised the choir your signature.",
    "I'll tell the panel that you support my application.",
    'The grant office has been assured of your support.',
    "I've just given the embassy your number.",
    'I shall be putting your name down as our patron.',
    "You've been entered as my second referee.",
    'I ticked the box saying that you agreed.',
    'Table six is booked for you and the minister.',
    "I've cleared Friday for your call with the bank.",
    'The flyers have gone to the printer with your name on them.',
    "They'll ring you on Tuesday.",
    'The agency calls you at seven this evening.',
    'I told them yes on your behalf.',
    'The vestry has been told to look out for an envelope from you.',
    'My landlord has been asked to wait for your call.',
    // Lived on.
    'I have paid the deposit, counting on you.',
    'We turned the other offer down, confident that you would come through.',
    "I've handed in my notice because of the job you're finding me.",
    'The deposit on the flat is paid on the strength of your letter.',
    'With you vouching for me, the flat is as good as ours.',
    'Because you will introduce me to the director, I have bought the ticket.',
    "I can't wait to meet the editor you're introducing me to.",
    'Your introducing me to the Menons next month will make all the difference.',
    'As you did not object, I have written to the dean.',
    'I counted you as a yes.',
    // The reader's act as a date.
    'When she replies to your note, we can fix the day.',
    "Once your letter to the dean arrives, I'll book the train.",
    "By the time we land you'll have spoken to the minister.",
    "You'll be having a word with the councillor for me.",
    'My parents thank you already for what you will do for me.',
    'I look forward to our first lesson together.',
    "I'll collect the letter on Monday.",
    "No need to answer, I'll just put you on the form.",
    "If I've heard nothing by Friday I'll take it that you're fine with it.",
    // Thanked for before it is granted.
    'Thank you in advance for your help.',
    'Thanking you in anticipation of your favourable response.',
    'Many thanks ahead of time!',
    // Awaited.
    'Looking forward to your introduction.',
    'I look forward to reading your letter of recommendation.',
    "I can't wait to be introduced to the team, and I'm looking forward to being put in touch with Ruth.",
    'We await your positive response.',
    'Looking forward to you connecting us next week.',
    // The writer has acted on the yes.
    "I've put you down as my second referee.",
    'I have taken the liberty of listing you as a reference on the form.',
    "I've already told Marta that you would introduce us.",
    "I told the committee you'd be happy to vouch for me.",
    'I gave your name and number to the admissions office as a referee.',
    'We have promised them a letter from you by June.',
    // Others have, too.
    'They are expecting your reference by Monday.',
    'Ruth is waiting to hear from you.',
    'You will receive a link from the university portal.',
    'HR is expecting your call.',
    "I've blocked half an hour in your calendar on Thursday.",
    'I went ahead and scheduled a call with you for Monday.',
    // A matter of time.
    'When you introduce me, please mention the pilot.',
    "Once you've written the letter, upload it here.",
    'As soon as you have put us in touch I will send her the deck.',
    'After you vouch for me they will move quickly.',
    "I'll book my flight once you've sent the recommendation.",
    // Known.
    "I know you'll help me with this one.",
    "I'm certain you won't mind putting in a word.",
    'You will surely find a moment to write to her.',
    'No doubt you would be delighted to introduce us.',
    "I trust you're fine with this.",
    "I'm assuming you are on board.",
    "I'm so glad you'll be helping us with this.",
    // Silence as a yes.
    "Unless I hear otherwise, I'll put your name on the form.",
    "If I don't hear from you by Friday, I will assume you agree.",
    "I'll take your silence as a yes.",
    'No reply means I may go ahead and list you, I assume.',
    "As I've heard nothing to the contrary, I'm going to use your name on Friday.",
    // Arranged.
    'We booked us the corner table for Sunday at nine, so see you there.',
    'Which address should I put on the form for your reference?',
    'Your letter will open every door in Leeds.',
    'By the time you connect us, the deck will be ready.',
    'So it is settled: that is you writing to her and me booking the train.',
    'Her assistant believes you are introducing us.',
    'Your name already stands on the form.',
    "I'll tell the registrar to expect your e-mail.",
    "I'll call you on Thursday at three.",
    'I will stop by your office tomorrow morning.',
    'Book a slot in my calendar: https://example.org/sam',
    'Here is my Calendly link.',
    'P.S. I have named you as a reference on the form.',
  ]) {
    it(body, () => assert.ok(findingsOf('presumption', letter(body)).length >= 1));
  }

  it('in the closing, as a remark', () => {
    const text = 'Hi Dana,\n\nCould you introduce me to Priya?\n\nThanks in advance,\nSam\n';
    const [finding, ...more] = findingsOf('presumption', text);
    assert.equal(more.length, 0);
    assert.equal(finding?.severity, 'information');
    assert.equal(text.slice(finding?.start, finding?.end), 'Thanks in advance');
    assert.equal(
      fixed('presumption', text, preferred),
      'Hi Dana,\n\nCould you introduce me to Priya?\n\nThanks for considering this,\nSam\n',
    );
  });
});

describe('presumption: silent on', () => {
  for (const body of [
    'Since we heard nothing from the council, could you tell me whom to ask?',
    'I booked a table for my parents, and then the storm came.',
    // Records of something else, and what is not said to be done.
    "I've put you on to a good plumber.",
    "I'll put you in touch with my cousin.",
    'The programme lists you as the speaker you agreed to be.',
    'The form has a box for two names.',
    'The site says you can apply until May.',
    "I've told her that it's not settled.",
    "Since you'll be in Leeds, a walk would be lovely.",
    // Told, kept and done with leave, for others, or long ago.
    "I told Omar that you'd worked on the first pilot.",
    "I haven't told anyone that you would write.",
    'I would never promise the choir your signature.',
    'The office gave me your number.',
    'I saw your name on the programme of the fair.',
    'Thank you for the number you gave the embassy.',
    "I've been told that you know Ruth well.",
    'Has the office been told about you?',
    'A copy of the book is waiting for you at the desk.',
    "I've booked the hall for my brother's wedding, and you're invited.",
    'The flyers for our fair are up in town.',
    "She'll ring you only if you say so.",
    'They would call you only after you agree.',
    'I ticked the box for a second course.',
    'I was hired in 2014 on the strength of a letter.',
    'I handed in my notice in May and have time for the garden now.',
    'Last year your letter helped a lot.',
    'Because you introduced me to Omar, I found my trade.',
    'Your introducing me to Omar changed my life.',
    'I should not dream of your recommending it unread.',
    'Whatever you say to this, you are getting your drill back on Friday.',
    "If she replies to your note, I'd be glad to hear of it.",
    'When your garden is in bloom, I love to walk by.',
    'Thank you for everything you did for us.',
    'Whatever you decide, thank you for reading.',
    'It goes without saying that you can refuse.',
    "I'll collect the letter on Monday, as you told me to.",
    "No need to answer, I'll ask at the office.",
    "If I've heard nothing by Friday, that's fine too.",
    'I look forward to our talk about the harvest.',
    'We were told to wait for you at the gate.',
    "I've been told to expect your newsletter in May.",
    'The committee has been asked to keep it short.',
    // Conditions.
    'If you introduce us, please copy my colleague.',
    'Should you decide to write, the form is attached.',
    'If you are willing, may I list you as a reference?',
    "If it suits you, I'll call you on Thursday.",
    'Would you mind if I put you down as a referee?',
    "If you're up for a call, book any slot here.",
    // A no is what is certain.
    'Naturally you can refuse.',
    'Of course you can say no.',
    "I know you'll find someone else to ask, and you may of course decline.",
    // A reply or a contact is awaited, not the favour.
    'I look forward to hearing from you.',
    'Looking forward to connecting!',
    'I look forward to hearing how your letter to the dean was received.',
    'Looking forward to your thoughts on the draft.',
    'I await your reply.',
    // Thanks for what happens for certain, and for what was done.
    'Thank you in advance for considering it.',
    'Thanks in advance for reading this far.',
    'Thank you for introducing me to Omar last year.',
    'Thank you for telling me well in advance.',
    // The reader's knowledge, work and health.
    "I know you're busy.",
    "I'm sure you get a dozen of these a week.",
    'I know you would tell me if it were a bad idea.',
    "I'm sure you'll agree that the field has changed.",
    "I'm sure she would be happy to meet you.",
    "I'm not sure you'd be willing to help.",
    'I know you will understand if I keep this short.',
    // Occasions.
    'When you have a moment, could you have a look?',
    'When you see Ruth, give her my best.',
    'When you introduced me to Ali in 2019, everything changed.',
    'Whenever you send your newsletter, I read it first.',
    'Once you have had time to think, let me know either way.',
    // Past consent.
    'As you offered, I have put you down as a reference.',
    'Thank you for agreeing to write; when you send the letter, please use the portal.',
    'With your permission I listed you as a referee, and they are expecting your letter.',
    // What becomes of a letter, and good wishes.
    'Your letter would be read by two people.',
    "When you're next in Leeds, lunch is on me.",
    'I have kept your card since the fair.',
    'Her name is on the list.',
    "I believe you're writing a new book.",
    // Others.
    'I told her that you were the best teacher I had.',
    'I have added your talk to my reading list.',
    "If I don't hear from you, I'll assume the timing is wrong and leave it there.",
    "No reply needed; I'll simply ask somebody else.",
    "Unless I'm mistaken, we met in Accra.",
    'Everybody is expecting a hard winter.',
    "I'll call it a day here.",
    'She wrote “I know you will help us all”, and I did.',
  ]) {
    it(body, () => silent('presumption', letter(body)));
  }
});

describe('presumption: leave the yes to the reader', () => {
  const table: readonly (readonly [string, string])[] = [
    ['Thank you in advance for your help.', 'Thank you for considering this.'],
    ['Thanks in advance for introducing me to Priya.', 'Thanks for considering introducing me to Priya.'],
    ['Many thanks in advance!', 'Thanks for considering this!'],
    ['Looking forward to your introduction.', 'Looking forward to hearing from you.'],
    ['We await your positive response.', 'We look forward to hearing from you.'],
    ["I've put you down as my second referee.", 'Would you mind if I put you down as my second referee?'],
    [
      'I have taken the liberty of listing you as a reference on the form.',
      'Would you mind if I listed you as a reference on the form?',
    ],
    ["I've pencilled you both in at the table.", 'Would you mind if I pencilled you both in at the table?'],
    [
      'We shall be listing your good self as our patron.',
      'Would you mind if we listed your good self as our patron?',
    ],
    ["I've put you down as a reference, hope that's ok.", 'Would you mind if I put you down as a reference?'],
    [
      'The panel is expecting your letter by Monday.',
      'If you are open to it, the panel is expecting your letter by Monday.',
    ],
    ['When you introduce me, please copy Ana.', 'If you introduce me, please copy Ana.'],
    ["Once you've written the letter, upload it here.", 'If you write the letter, upload it here.'],
    ["I'll pay for the visa once you have introduced us.", "I'll pay for the visa if you introduce us."],
    ["I know you'll help me with this.", 'I hope you might be willing to help me with this.'],
    ["I'm sure you'd be happy to introduce us.", 'I hope you might be happy to introduce us.'],
    ["Unless I hear otherwise, I'll list you.", 'I will only go ahead once I hear from you.'],
    ["I'll call you on Thursday at three.", "If you are open to it, I'll call you on Thursday at three."],
    [
      'Book a slot here: [calendar](https://example.org/sam).',
      'If you are open to it, book a slot here: [calendar](https://example.org/sam).',
    ],
  ];
  for (const [body, expected] of table) {
    it(body, () => assert.equal(bodyOf(fixed('presumption', letter(body), preferred)), expected));
  }

  it('prefers to wish for what is awaited, where looking forward to a reply would not name it', () => {
    const awaited = 'I look forward to your introduction to Priya.';
    assert.equal(
      bodyOf(fixed('presumption', letter(awaited), preferred)),
      'If you are open to it, I would be very glad of your introduction to Priya.',
    );
    const reply = fixed('presumption', letter(awaited), (fixes) => fixes[1]);
    assert.equal(bodyOf(reply), 'I look forward to hearing from you.');
    assert.ok(reply.endsWith(`## Background\n\n${awaited}\n`), reply);
  });
});
