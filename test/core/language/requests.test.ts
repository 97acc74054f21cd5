import assert from 'node:assert/strict';
import { fold } from '../../../server/src/core/language/fold';
import { findRequests, type RequestForm } from '../../../server/src/core/language/requests';

const formsOf = (text: string) => findRequests(text, fold(text)).map(({ form }) => form);

describe('Requests', () => {
  const table: readonly (readonly [string, RequestForm])[] = [
    ['Send me her address.', 'imperative'],
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
  ]) {
    it(`none: ${text}`, () => assert.deepEqual(formsOf(text), []));
  }

  it('knows the operator, the verb and the clause', () => {
    const text = 'By Friday, please send me her address, and I will do the rest.';
    const [request] = findRequests(text, fold(text));
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
