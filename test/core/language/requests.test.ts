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
