import assert from 'node:assert/strict';
import { findingsOf, fixed, letter, preferred, raises, silent } from './rule-tester';

const rule = 'too-many-asks';

describe('too-many-asks: raised', () => {
  for (const body of [
    'Could you introduce me to Ana? Would you also be open to «writing me a reference»?',
    'Would you be my referee? And could you «introduce me» to the dean?',
    'Please introduce me to Leon and «ask him whether he would invest».',
    'Could you introduce me to Ana and also «review my CV»?',
    'I would be grateful for an introduction to Ana and «a reference» for the visa.',
    'Would you be open to introducing me to Ana? In addition, could we have «a call» on Monday?',
    'Could you introduce me to Ana? I would also be glad if you could «introduce me» to Ben.',
    'Would you vouch for me? Could I ask you to «speak at our» gala?',
    'Could you put me in touch with Priya? Would you also «share our post» about the run?',
    'Might you write me a letter of recommendation? Could you «lend me some money» for the fee?',
    'Could you refer me for the role? Separately, would you «proofread my thesis»?',
    'Could you look over my thesis? Please «send me the number» of your old tutor.',
    'Could you introduce me to Ana? Also «let me have her mobile number».',
    // Whatever it is, it comes on top.
    "Could you introduce me to Ana? I'd also «be glad if you judged the pies», and the jams.",
    'Would you write me a reference? On top of that, «might you lend me the projector»?',
    'Could you introduce me to Ana? One more favour: «could you bring the ladder back»?',
    'Could you tell me how to prune a fig? While you are at it, «would you look after Rex on Sunday»?',
  ]) {
    it(body, () => {
      raises(rule, letter(body));
    });
  }

  it('in words that name both', () => {
    const messages = (body: string) => findingsOf(rule, letter(body)).map(({ message }) => message);
    assert.deepEqual(messages('Could you introduce me to Ana? Would you be my referee?'), [
      'Besides an introduction, the message asks Dana for a reference.',
    ]);
    assert.deepEqual(messages('Could you introduce me to Ana? Could you also introduce me to Ben?'), [
      'Besides an introduction, the message asks Dana for another one.',
    ]);
    assert.deepEqual(messages('Could you introduce me to Ana? Could you also lend me a ladder?'), [
      'Besides an introduction, the message asks Dana for something else.',
    ]);
    assert.deepEqual(messages('Could you water my figs? Could you also lend me a ladder?'), [
      'The message asks Dana for more than one thing.',
    ]);
  });
});

describe('too-many-asks: silent', () => {
  for (const body of [
    // One ask and its details.
    'Could you introduce me to Ana? Her number would do, if you give me her number.',
    'Could you look over my thesis? Please send me the number of pages that you can read.',
    'Could you introduce me to Ana? A two-line email would do.',
    'Could you introduce me to Ana and copy me in?',
    'Would you introduce me to Ana, and could we have a short call so that I can tell you more first?',
    'Would you write me a reference? Could we have a call about it next week?',
    'Would you be my referee? Could you mention the Lima project?',
    'Could you write me a letter? It would help if you could send it by Friday.',
    'Would you be willing to write me a reference and read my statement before you do?',
    'Could you introduce me to Ana? Could you also mention that I speak Finnish?',
    'Would you write me a reference? Would you also be so kind as to date it?',
    'Could you introduce me to Ana? It would also help if you kept it between us.',
    'Could you introduce me to Ana? On top of that, the bakery is run by my aunt.',
    // A choice, or something smaller.
    'Could you introduce me to Ana, or write me a short reference?',
    'Would you be open to a call? Alternatively, could you introduce me to Ana?',
    'Could you introduce me to Ana? If that is too much, could you give me your advice instead?',
    'Would you write me a reference? Even a short recommendation on LinkedIn would help.',
    // An ask announced, then made.
    "I'd love your advice. Would you introduce me to Ana?",
    'Could you refer me for the role? Would you be open to introducing me to the team lead?',
    'Could I ask a favour: would you introduce me to Ana?',
    // Questions of courtesy, questions about one matter.
    'How are you? Could you introduce me to Ana?',
    'Could you tell me how you chose the course? Would you choose it again?',
    'Would you have 15 minutes for a call? I would be glad of your advice on tenders.',
    // What others do for the writer, or the writer for the reader.
    'Would you be open to introducing me to investors who fund us or write references?',
    'Could you introduce me to Ana? I would be happy to review your paper in return.',
    'Ana is going to write me a reference. Could you introduce me to Ben?',
    'Could you introduce me to Ana? Would you also let me know if this is a bad time?',
  ]) {
    it(body, () => silent(rule, letter(body)));
  }

  it('on what the reader has offered', () => {
    silent(rule, letter('As you offered, could you introduce me to Ana? Would you be my referee, too?'));
  });
});

describe('too-many-asks: keep the first', () => {
  it('and move the rest, word for word', () => {
    assert.equal(
      fixed(
        rule,
        letter('Could you introduce me to Ana? Would you be my referee, too?\n\nThank you!'),
        preferred,
      ),
      `${letter('Could you introduce me to Ana?\n\nThank you!')}\n## Background\n\nWould you be my referee, too?\n`,
    );
  });

  it('not where the rest holds the only out or the only thanks, or shares the sentence', () => {
    for (const body of [
      'Could you introduce me to Ana? I would be grateful for a reference, too.',
      'Could you introduce me to Ana and be my referee?',
    ]) {
      assert.deepEqual(findingsOf(rule, letter(body))[0]?.fixes, [], body);
    }
  });
});
