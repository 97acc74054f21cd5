import assert from 'node:assert/strict';
import { fixed, preferred, raises, silent } from './rule-tester';

const rule = 'greeting-missing';
const end = '\n\nBest wishes,\nSam\n';

describe('greeting-missing: raised', () => {
  for (const marked of [
    '«Would» you be open to a short call?',
    '- «Would» you be open to a short call?\n- I could come to Lira.',
    '«I» hope the rains were kind. Would you introduce me to Priya?',
    '«Hi»,\n\nWould you be open to a short call?',
    '«Hello»!\n\nWould you be open to a short call?',
    '«Good morning»,\n\nWould you be open to a short call?',
    '«Recently», I moved to Lira. Would you be open to a short call?',
    '«Thanks», that was quick. Would you be open to a short call?',
  ]) {
    it(marked, () => void raises(rule, marked + end));
  }
});

describe('greeting-missing: silent on', () => {
  for (const text of [
    'Hi Dana,\n\nWould you be open to a short call?',
    'Dear Professor,\n\nWould you be open to a short call?',
    'Respected Sir,\n\nWould you be open to a short call?',
    'Dana,\n\nwould you be open to a short call?',
    'Dana, would you be open to a short call?',
    'How have you been, Dana? Would you be open to a short call?',
    'Good morning, Dr. Eze,\n\nWould you be open to a short call?',
    'To whom it may concern,\n\nWould you be open to a short call?',
    'Hi all,\n\nWould you be open to a short call?',
    'Hi there,\n\nWould you be open to a short call?',
    'Hi [Name],\n\nWould you be open to a short call?',
    'Amit bhai,\n\nwould you be open to a short call?',
    'Nomsa my dear,\n\nwould you be open to a short call?',
    // Nothing is written yet.
    '---\nto: Dana\n---\n\n## Forwardable\n\nI map wells in Lira.',
  ]) {
    it(text, () => silent(rule, text + end));
  }

  it('another language, whose greetings are not known', () => {
    silent(
      rule,
      'Ndugu Mwalimu Baraka\n\nNaomba unisaidie kuniunganisha na Bi. Asha wa chuo kikuu, kwa sababu mradi wetu wa visima ' +
        `unahitaji ushauri wake kabla ya mvua kuanza.${end}`,
    );
  });
});

describe('greeting-missing: greet', () => {
  const fix = (to: string, text: string) =>
    fixed(rule, `---\nto: ${to}\n---\n\n${text}`, preferred).split('---\n\n')[1];

  it('by the first name in `to`', () => {
    assert.equal(
      fix('Dana Okafor <dana@example.org>', `Would you be open to a short call?${end}`),
      `Hi Dana,\n\nWould you be open to a short call?${end}`,
    );
    assert.equal(fix('Dana', `Hi,\n\nWould you call?${end}`), `Hi Dana,\n\nWould you call?${end}`);
    assert.equal(fix('"Okafor, Dana"', `Hi,\n\nWould you call?${end}`), `Hi Dana,\n\nWould you call?${end}`);
  });

  it('by title and family name, and formally in a formal mail', () => {
    const close = '\n\nYours sincerely,\nSam\n';
    assert.equal(
      fix('Dr. Ngozi Eze', `Would you be open to a short call?${close}`),
      `Dear Dr. Eze,\n\nWould you be open to a short call?${close}`,
    );
  });

  it('with a slot where nobody is named', () => {
    assert.equal(fixed(rule, `Would you call?${end}`, preferred), `Hi [name],\n\nWould you call?${end}`);
  });

  it('above a comment, which is about the words below it', () => {
    const ignore = '<!-- intro-ignore-next demand: she asked me to be blunt -->\n';
    assert.equal(
      fixed(rule, `${ignore}Introduce me to Ana.${end}`, preferred),
      `Hi [name],\n\n${ignore}Introduce me to Ana.${end}`,
    );
  });
});
