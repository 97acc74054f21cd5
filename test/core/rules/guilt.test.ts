import assert from 'node:assert/strict';
import { findingsOf, fixed, letter, preferred, silent } from './rule-tester';

const bodyOf = (text: string) => /Hi Dana,\n\n(.*)\n\nBest wishes,/s.exec(text)?.[1];

describe('guilt: raised', () => {
  for (const body of [
    // Debt.
    "After all I've done for you, I hope you can help.",
    'You owe me one from the audit.',
    "It's your turn to help me now.",
    'I covered three of your shifts last winter, so I expect you can write a letter.',
    "I've never asked you for anything.",
    'Remember who got you your first grant.',
    'This would be a good moment to return the favour I did you.',
    'Who sat with your mother when nobody else would come?',
    "I kept my mouth shut about the raffle, didn't I?",
    'When your roof was open, it was my brother who stood on the ladder.',
    'I covered your shifts for a whole winter and never charged you a thing, unpaid.',
    'I did sit up two nights with your pitch, remember.',
    'I bent the rules for you, and all I ask now is one line.',
    'I minded your stall three Sundays and never asked for a penny.',
    'We fed your cats all August and nobody charged you for the tins.',
    'When you had no car, who drove you to the clinic?',
    'When your shop flooded, it was my brother who carried the shelves.',
    // The reader's effort.
    "It'd be quicker than finding your glasses.",
    "For a woman of your standing it's a trifle.",
    "It's only two clicks for you.",
    "It won't kill you to write a line.",
    "It's not as though I'm asking for a kidney.",
    'Surely a man with four houses can spare five lines.',
    "It'll only take five minutes.",
    "It won't take you long.",
    "It's just a two-minute job for you.",
    'All you have to do is forward this.',
    'It costs you nothing.',
    'Surely you can spare ten minutes for an old friend.',
    'You could write it in your sleep.',
    'You can write this with one hand.',
    'How hard can it be to write a paragraph?',
    "It isn't much to ask.",
    // Others.
    'All the other trustees signed within a day, which rather leaves you.',
    'Everyone else on the list replied within a day.',
    'You found the time for Petra, after all.',
    "You'd do it for Marcus.",
    // Blame.
    'One would have thought that an old friend could answer.',
    'Some people forget who trained them.',
    "My son keeps asking why you won't help us.",
    "Now I'll find out who my real friends are.",
    "I'm really disappointed that you haven't found the time.",
    'I expected more from you.',
    'I thought we were friends.',
    "You've let me down before.",
    'A true friend would have answered by now.',
    'I guess I am not important enough.',
    'If you really cared about the school, you would write.',
    'Not even a line from you since May.',
    // Silence.
    'Three years, and never so much as a note.',
    'As per my last email, the form is open.',
    'This is my third message about it.',
    'I have written to you four times.',
    "I still haven't heard from you.",
    "You haven't replied to my mail.",
    "It's been two weeks and still no answer.",
    'Why have you not answered?',
    'Did you even read my mail?',
    'As I already said in my last message, the date is fixed.',
    "I've been waiting for your reply for ten days.",
    // Others.
    'Everyone else has already answered.',
    'All my other referees have sent theirs.',
    'You are the only one who has not replied.',
    // Stakes.
    'My whole future is in your hands.',
    'You are my last hope.',
    'Without your letter I will lose the place.',
    'This is your last chance to help us.',
    'I have nobody else to turn to.',
    // A no held against the reader.
    "If you say no, I'll know what our friendship is worth.",
    "Please don't let me down.",
    "I won't take no for an answer.",
    "I'm begging you.",
    'Please remember that I lent you my van for a year.',
    "It's just a name and will take you thirty seconds.",
    "You'd be the only one who said no.",
    "P.S. It'll only take you a minute.",
  ]) {
    it(body, () => assert.ok(findingsOf('guilt', letter(body)).length >= 1));
  }
});

describe('guilt: silent on', () => {
  for (const body of [
    // Words alone open no letter with a reproach.
    'Your noodle video damn funny, my mum watched it twice. Would you introduce me to Ana?',
    // Help of old without a bill, and help given by the reader.
    'You drove my son to chess and never once mentioned petrol, which we have not forgotten.',
    'I worked beside you for years and never asked how you began.',
    "I've attached the dates so you can choose.",
    'I wrote it down so that you can copy it.',
    'I skipped lunch for your talk, and it was worth every minute.',
    'I gave up sugar for Lent.',
    'Who ran the workshop when you were at the mill?',
    'Who would you ask if you were in my place?',
    'Did I tell you that your talk stayed with me?',
    "I'll always remember who gave me my first chance.",
    'When you came to Leeds we sat up all night over the plans.',
    'I looked after the shop while you were away, and loved every day of it.',
    'You looked after my dogs when I was ill, and I am grateful.',
    'I did read your book twice.',
    "I did carry your amp, so you know I'm handy.",
    "My own reply was two weeks late, so we're quits.",
    "This isn't a debt I'm calling in.",
    'My father sold insurance in Leeds.',
    // Work that is not made small.
    'It took me less time than I feared.',
    'A call may take less time than a letter, whichever suits you.',
    'The train takes longer than the bus, so I will come on Friday.',
    'My wife does not take no, so a jar of jam is coming.',
    "For somebody who has never asked before, it isn't easy to write this.",
    'It is a small thing, but my mother has baked a cake for you.',
    'Please do not strain yourself for my sake.',
    'A yes or a no in one line is plenty.',
    "It's only five minutes for someone like you, but your time is still yours.",
    'My intern wrote the text, and you can change all of it.',
    'The kettle was on before we had found the key.',
    // Others, and suppositions that judge nobody.
    'The two other people I asked were away until June.',
    'The others in the choir were done by ten, and we went to the pub.',
    'I have never seen so much as a cloud in Oran.',
    'Both my other teachers agreed to read the draft, and thank you for yours.',
    'Anybody could have sent flowers, but you came and mowed the lawn.',
    'I wonder how you find time for Leeds and for the garden.',
    "You found the time for all of us, and I'm grateful.",
    'One would think you lived on that boat.',
    'Some people prefer to talk, some to write.',
    'My daughter keeps asking me about the bees.',
    'My sister asked me whether you still sing.',
    'We always thought you were the fairest judge in the county.',
    'The choice lies with you, and nothing hangs on it.',
    'For lack of a better word, I call it a harp.',
    // The words of a reproach, and none of its meaning.
    'I am typing this with one hand, the other is in plaster.',
    'Term ends in the second week of June.',
    'A line from you would save me a lot of guessing.',
    'It would save us writing to the whole board.',
    // The writer's thanks and debts.
    "After all you've done for me, I hesitate to ask.",
    'I owe you so much already.',
    "I'd be glad to return the favour one day.",
    'Thank you for the letter you wrote me in 2019.',
    'I still remember how you helped me with my first grant.',
    'You covered three of my shifts, and I have not forgotten it.',
    'The scan takes thirty seconds.',
    "You'd be the only person who has read it.",
    // What the reader is reminded of is who writes.
    'You may recall that I was in your class in 2019.',
    "You'll remember that my thesis fell apart in June.",
    'I beg you not to be concerned about the date.',
    // The writer's fault, and kind nudges.
    "I'm sorry for my long silence.",
    'Sorry to bother you again.',
    'I know you are busy, so just a short reminder in case my mail got buried.',
    'I wrote to you last week about the fellowship.',
    'I should have written sooner.',
    'I wanted to follow up on my note of 3 May.',
    "I haven't been in touch since the wedding, and that is on me.",
    'You owe me nothing, and a no is fine.',
    // The writer's own effort, the size of the ask, and what makes it easy.
    'It would take me five minutes to send a draft.',
    'Could we have a 15-minute call?',
    'A two-line email would be plenty.',
    'The call would only take ten minutes.',
    "I've drafted it so that it takes as little of your time as possible.",
    'I know that writing a good letter takes hours.',
    'It only took me five minutes to see how good the book is.',
    // Feelings about other things.
    'I was disappointed not to get the grant.',
    'I was surprised to see you quoted in the Guardian.',
    'She was hurt that nobody came.',
    'I have not heard back from the embassy.',
    'They have not replied to my application.',
    "I'm still waiting for the results.",
    // Others, chances and hands.
    'Everyone else in my family is a nurse.',
    'The other two letters come from my supervisors.',
    'It depends on your schedule.',
    'This is the last chance to see the show before it closes.',
    'You are the only person I know at the ministry.',
    'The nurses gave me a warm welcome, and the work is in good hands.',
    // A no well taken.
    "If you say no, I'll completely understand.",
    "If you can't, I'll happily ask someone else.",
    "Please don't hesitate to say no.",
    'The minister said “I will not take no for an answer” and left.',
    "As I said on the phone, I'm moving to Leeds.",
    'As I mentioned, she runs the clinic.',
  ]) {
    it(body, () => silent('guilt', letter(body)));
  }
});

describe('guilt: drop it', () => {
  const table: readonly (readonly [string, string])[] = [
    ["After all I've done for you, could you introduce us?", 'Could you introduce us?'],
    ["Could you write to her? It'll only take you five minutes.", 'Could you write to her?'],
    ['Could you write to Priya, since you owe me one? Thank you.', 'Could you write to Priya? Thank you.'],
    [
      'I would love to meet her; you are my last hope. She runs the clinic.',
      'I would love to meet her. She runs the clinic.',
    ],
    ['I am applying to Leeds (it costs you nothing).', 'I am applying to Leeds.'],
  ];
  for (const [body, expected] of table) {
    it(body, () => assert.equal(bodyOf(fixed('guilt', letter(body), preferred)), expected));
  }

  it('leaves a message: its only sentence stays', () => {
    const [finding] = findingsOf('guilt', letter("It'll only take five minutes."));
    assert.deepEqual(finding?.fixes, []);
  });

  it('keeps the ask', () => {
    const [finding] = findingsOf(
      'guilt',
      letter("Could you introduce me so that I don't lose my last chance, since without you I'm lost?"),
    );
    for (const { edits } of finding?.fixes ?? []) assert.ok(edits.every(({ text }) => text !== 'Could'));
  });

  it('gives a follow-up a friendly reason', () => {
    const text = letter('This is my third reminder. Would you still be open to introducing us?', [
      'kind: follow-up',
    ]);
    assert.equal(
      bodyOf(fixed('guilt', text, preferred)),
      'Just writing again because [what is new, or why it matters now]. Would you still be open to introducing us?',
    );
    assert.equal(
      bodyOf(fixed('guilt', text, (fixes) => fixes[1])),
      'Would you still be open to introducing us?',
    );
  });

  it('keeps line ends', () => {
    const text = letter("Could you write\nto her?\nIt won't take you long.").replace(/\n/g, '\r\n');
    const result = fixed('guilt', text, preferred);
    assert.ok(result.includes('Could you write\r\nto her?\r\n\r\nBest'), JSON.stringify(result));
  });
});
