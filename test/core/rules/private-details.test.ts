import assert from 'node:assert/strict';
import { findingsOf, fixed, letter, preferred, raises, silent } from './rule-tester';

const rule = 'private-details';

describe('private-details: raised', () => {
  for (const body of [
    'Could you send me «her mobile number»?',
    'Send me «his private number».',
    'Would you have «Ana’s personal email»?',
    'Do you know «her home address»?',
    'Please share «their personal contact details».',
    'Could I get «Priya’s WhatsApp»?',
    'I would also need «his cell».',
    'Would you text me «her phone number»?',
    'Can you give me «his number»?',
    'Do you happen to know «where she lives»?',
    'Could you find «the home address of Ana» for me?',
    'Kindly drop «her personal e-mail id».',
    'Might I have «Ravi’s number»?',
    'Get me «the home address of your dentist».',
    'And «what’s the number your cousin keeps for the family»?',
    'Do you have «the line she answers at home»?',
    'You’ll also dig out «his home number» for me.',
    '«Her private number» is all we need.',
  ]) {
    it(body, () => {
      raises(rule, letter(body));
    });
  }
});

describe('private-details: raised where the subject names the detail', () => {
  const asked = (subject: string, body: string) =>
    letter(body, ['kind: introduction', `subject: ${subject}`]);
  for (const body of ['Kindly share «the same».', 'Could you tell me «the address»?']) {
    it(body, () => void raises(rule, asked('Home address of Mr. Obi', body)));
  }
  for (const subject of ['Address of the clinic', 'Our number in Lagos', 'Mr. Obi']) {
    it(`silent below “${subject}”`, () => silent(rule, asked(subject, 'Could you tell me the address?')));
  }
});

describe('private-details: silent', () => {
  for (const body of [
    'Could you send me her work email?',
    'Would you share his office number?',
    'Could you tell me the number of the clinic?',
    "Do you have the clinic's phone number?",
    'Could you give me their number?',
    'Might I have her email address?',
    'My mobile number is below; could you pass it on to her?',
    'Could you give her my personal number?',
    'Would you be open to giving Ana my home address?',
    'Could I have your mobile number?',
    'Could you ask her whether I might have her mobile number?',
    'If she is happy with it, could you pass on her personal email?',
    'With her permission, would you send me her phone number?',
    "Please don't send me her private number; an introduction would do.",
    'Could you introduce us without giving away his home address?',
    'Could you forward this to her personal email?',
    'Would you call her on her mobile for me?',
    'Her home address was on the parcel.',
    'Could you send me the home address of your office?',
    'Do you know the number I answer at home?',
    'You will find the line for the family desk on our page.',
    'His home number is what I got by mistake; could you tell him so?',
    'You’ll get my home number from Ana.',
    'She is our number one nurse. Could you introduce us?',
    'Could you tell me how she made her number of visits so high?',
  ]) {
    it(body, () => silent(rule, letter(body)));
  }

  it('on references, where a referee’s details are asked for', () => {
    silent(rule, letter('Could you send me her mobile number?', ['kind: reference']));
  });
});

describe('private-details: ask for an introduction', () => {
  const repaired = (body: string) => fixed(rule, letter(body), preferred);
  it('to the one whose detail it is', () => {
    assert.equal(
      repaired('Could you send me her mobile number?'),
      letter('Would you be open to introducing me to her by email?'),
    );
    assert.equal(
      repaired('If possible, could you share Ana’s personal email?'),
      letter('If possible, would you be open to introducing me to Ana by email?'),
    );
    assert.equal(
      repaired('Send me his private number, and I will take it from there.'),
      letter('Would you be open to introducing me to him by email, and I will take it from there.'),
    );
    assert.equal(
      repaired('Could you find the home address of the minister?'),
      letter('Would you be open to introducing me to [name] by email?'),
    );
  });

  it('and keeps the day that was named', () => {
    const asked = 'Could you send me her mobile number by Friday?';
    assert.equal(
      repaired(asked),
      `${letter('Would you be open to introducing me to her by email?')}\n## Background\n\n${asked}\n`,
    );
  });

  it('or leaves it at the introduction that is asked for', () => {
    assert.equal(
      repaired('Could you introduce me to Ana? I would also need her private number.'),
      `${letter('Could you introduce me to Ana?')}\n## Background\n\nI would also need her private number.\n`,
    );
  });

  it('has nothing to offer where one sentence asks for both', () => {
    const [finding] = findingsOf(rule, letter('Could you introduce me to Ana and send me her home address?'));
    assert.deepEqual(finding?.fixes, []);
  });
});
