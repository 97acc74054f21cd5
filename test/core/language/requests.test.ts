import assert from 'node:assert/strict';
import { findRequests, type RequestForm } from '../../../server/src/core/language/requests';

const formsOf = (text: string) => findRequests(text).map(({ form }) => form);

describe('Requests', () => {
  const table: readonly (readonly [string, RequestForm])[] = [
    ['Send me her address.', 'imperative'],
    ['Unless you hear from me, submit it on Wednesday.', 'imperative'],
    ['They close at noon, so confirm today.', 'imperative'],
    ['I need you to call her.', 'need'],
    ['What I need is for you to call her.', 'need'],
    ['I need a letter by Friday.', 'need-thing'],
    ['Need this by Tuesday.', 'need-thing'],
    ['Her direct line by Friday, please.', 'need-thing'],
    ['You have to call her.', 'obligation'],
    ['Your reference should mention the prize.', 'impersonal'],
    ['Can you call her by noon?', 'order-question'],
    ["Why haven't you called her?", 'order-question'],
    ['Could you call her?', 'question'],
    ['Is there any chance of a call?', 'question'],
    ['Who should I write to at the ministry?', 'question'],
    ["I'd be grateful for a word with her.", 'wish'],
    ['I wonder whether you know her.', 'wish'],
    ["I'm writing to ask for your advice.", 'wish'],
    // What one is asked to imagine doing is a favour.
    ['Could you imagine introducing me to Priya?', 'question'],
    ['Can you imagine being a referee for me?', 'question'],
    ['I am requesting you to write to the dean.', 'wish'],
    ["I'd be glad of a few lines to the editor.", 'wish'],
    ['I would be delighted with two sentences on my thesis.', 'wish'],
    ["I'd be glad of two lines to the editor.", 'wish'],
    ["I'd love to have you as a recommender.", 'wish'],
    ["I hope you'd be willing to write to her.", 'wish'],
    ["I was hoping you'd be open to a short call with my sister.", 'wish'],
    ["I hope you'll recommend the book to your class.", 'wish'],
    ["If you'd be willing to introduce me, a line is enough.", 'hint'],
    ['We humbly ask for a letter of support.', 'wish'],
    ['I am asking each of you to bring one name.', 'wish'],
    ["I'd love for you to write to her.", 'wish'],
    ["We'd like a supporting letter from you.", 'wish'],
    ["I'm after a short reference for the flat.", 'wish'],
    ["What I'd like is an introduction to the buyer.", 'wish'],
    ['Kindly consider introducing my nephew to him.', 'wish'],
    ['Would you see your way to introducing him?', 'question'],
    ['Might I give them your name?', 'question'],
    ['May I ring you on Tuesday?', 'question'],
    ['In October I asked whether you could introduce me.', 'hint'],
    ['Any advice at all would be welcome.', 'hint'],
    ['When will you have the letter done?', 'order-question'],
    ['By when will you send it?', 'order-question'],
    ['Get me your draft before Thursday.', 'imperative'],
    ['The form has to be with me by Friday.', 'impersonal'],
    ['Which of these would be best?', 'hint'],
    ["Let's find a time next week.", 'hint'],
    // What the reader might do, as the writer hopes, thought or wishes it.
    ["I was hoping you'd look over my essay.", 'wish'],
    ['It struck me that you might mention us to the harbour master.', 'wish'],
    ['My hope is that you could put me before the board.', 'wish'],
    ["Perhaps you'd let me have her number.", 'wish'],
    ['I wish very much that you present my case to the elders.', 'wish'],
    ['I have applied, and would like you to act as my second referee.', 'wish'],
    ['The faculty would like you to write a page about me.', 'wish'],
    ['I should like you to introduce the two of us.', 'need'],
    ["I'm asking once more, and only this once, whether you might still ring the bursar.", 'wish'],
    ["I'd like to interview you about the mill.", 'wish'],
    ['We are calling on our members to write to the minister.', 'wish'],
    ["I'd appreciate you having a word with the foreman.", 'wish'],
    // A thing, and what it would do, or who wants it from whom.
    ['A short letter for the housing office is all I am asking for.', 'wish'],
    ['An introduction to the bursar would open the door.', 'wish'],
    ['We could do with a leg up at the council.', 'wish'],
    ['I should be obliged by a line to your publisher.', 'wish'],
    ['The trust asks for a letter from you.', 'wish'],
    ["We'd love to get in front of the port authority.", 'wish'],
    ["If there's any way you could help my cousin, she has the papers.", 'hint'],
    ["I'd love for my choir to be heard by the dean.", 'hint'],
    ['Each of you is expected to bring us one name.', 'obligation'],
  ];
  for (const [text, form] of table)
    it(`${form}: ${text}`, () => assert.deepEqual(formsOf(text).slice(0, 1), [form]));

  for (const text of [
    'How are you?',
    'Would you like me to draft it?',
    'Should I send you the draft?',
    "I'll ask Tomasz to send it.",
    'She asked me to write to her.',
    'It was good to see you in Oslo.',
    'We send a newsletter every month.',
    'I could use a holiday.',
    'Can you imagine how cold the hall was?',
    'Could you imagine losing two phones in a week?',
    'The council is requesting two letters.',
    'I was delighted with the two sentences you sent.',
    'We were glad of your company on the walk.',
    "I'd be delighted with any result.",
    "We'd love to have you as our guest in May.",
    "I hope you'd enjoy the photos.",
    "I hope you'll be happy to see that the well works.",
    "I hope you'll have a restful summer.",
    "If you'd rather not, that is fine.",
    // Introduces, invites, tells of others.
    "I'd like you to meet Alice.",
    "I'd like you to know that it helped.",
    "We'd love for you to join us at dinner.",
    'They are asking for a higher rent.',
    'I asked whether she could come.',
    'I look for mushrooms in October.',
    "I'm after the bus that leaves at six.",
    'I give your name to nobody.',
    'The board will consider introducing a fee.',
    'Any bread was welcome that winter.',
    'You must forgive the blots.',
    'Please excuse my spelling.',
    "Please don't press her on our account.",
    "Don't go to any trouble.",
    'Enjoy the concert tonight.',
    'Have a good trip tomorrow.',
    "If you'd like me to draft it, say so.",
    // Told, not asked: the words of a question in a statement, thanks in the present, what others were asked.
    'It is quite all right.',
    'The shop is doing fine.',
    'She would help anyone at her gate.',
    'There was never any chance of a seat.',
    'Any chance I had went up in smoke.',
    'I am grateful for your prayers.',
    'I am thankful to have you next door.',
    'I shall always be grateful for the hour you gave me.',
    'I know that you are on leave until May.',
    'The steward wanted to know whether I would stand.',
    'We waited to see whether it would rain.',
    "I'd love to ask her about the choir.",
    'It would be a pity if the mill closed.',
    'My question is solved.',
    'We are asking the bank to wait.',
    "I'd like to congratulate you on the prize.",
    'My hope was that we could finish before the rain.',
    'That is all I ask of life.',
    'I am asking my landlord whether we can stay.',
    'A letter from home would have cheered us.',
    // What one hopes for the reader, or thinks of them.
    'I thought you might like the photos from our trip.',
    "I hoped you'd enjoy the concert with us.",
    "Perhaps you'd like to come to dinner with us.",
    'I wish that you and yours stay well.',
    'My mother would like you to know that we pray for you.',
    'We are inviting you to our wedding.',
    'It struck me that you could be anywhere by now.',
    // How a no is to be given, and what is only said.
    "If you'd rather not, tell me so in the corridor.",
    "If that isn't proper, please don't do it.",
    "If it's a stretch for you, don't give it another thought.",
    'Please read this with your feet up.',
    'Tell your aunt I miss her.',
    'Say what you like about the coffee.',
    'Have you done the harvest yet, I wonder.',
    'Please accept my sympathy on the loss.',
  ]) {
    it(`none: ${text}`, () => assert.deepEqual(formsOf(text), []));
  }

  it('orders what the writer wants, not what an institution requires', () => {
    const demanding = (text: string) => findRequests(text).some((request) => request.demanding);
    assert.equal(demanding('The form must be in by 4 May.'), false);
    assert.equal(demanding('The report has to be submitted online.'), false);
    assert.equal(demanding('The form must be signed by you today.'), true);
    assert.equal(demanding('The form has to be with me by Friday.'), true);
    assert.equal(demanding('The letter must be sent by Friday.'), true);
  });

  it('knows the operator, the verb and the clause', () => {
    const text = 'By Friday, please send me her address, and I will do the rest.';
    const [request] = findRequests(text);
    const words = (range?: { start: number; end: number }) => text.slice(range?.start, range?.end);
    assert.equal(words(request?.operator), 'please ');
    assert.equal(words(request?.verb), 'send');
    assert.equal(words(request?.clause), 'please send me her address');
  });

  it('takes time in proportion to the length of a sentence', () => {
    // Nothing of this ends; what would be quadratic on it would not come back.
    assert.deepEqual(formsOf(`${'and then the '.repeat(20_000)}end`), []);
    assert.deepEqual(formsOf('you '.repeat(50_000)), []);
  });
});
