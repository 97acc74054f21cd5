import assert from 'node:assert/strict';
import { findingsOf, fixed, preferred, raises, silent } from './rule-tester';

const rule = 'sign-off-missing';

describe('sign-off-missing: raised, on the last word', () => {
  for (const marked of [
    'Hi Dana,\n\nWould you be open to a short «call?»\n',
    'Hi Dana,\n\nThank you for the pointers in Lisbon. Would you introduce me to «Priya?»\n',
    'Hi Dana,\n\nI would be grateful for a line about the wells, and would send you whatever you need from the plans and the «budget.»\n',
    'Hi Dana,\n\nWould you read these?\n\n- the plan\n- the «budget»\n',
    'Hi Dana,\n\nWould you introduce me to «Priya?»\n\n## Forwardable\n\nI map wells.\n\nBest,\nSam\n',
  ]) {
    it(marked, () => void raises(rule, marked));
  }
});

describe('sign-off-missing: silent on', () => {
  for (const text of [
    'Hi Dana,\n\nWould you call?\n\nBest,\nSam\n',
    'Hi Dana,\n\nWould you call?\n\nSam\n',
    'Hi Dana,\n\nWould you call?\n\nCheers\n',
    'Hi Dana,\n\nWould you call? Thank you for your time!\n',
    'Hi Dana,\n\nWould you call? I would be so grateful.\n',
    'Hi Dana,\n\nWould you call whenever it suits? – Sam\n',
    'Hi Dana,\n\nWould you call?\n\nTalk soon,\nSam\n\nP.S. The wells are dug.\n',
    // Not finished: only the text to be forwarded stands there.
    '---\nkind: introduction\n---\n\n## Forwardable\n\nI map wells in Lira.\n',
    '---\nkind: introduction\n---\n',
    'Hola Ana,\n\n¿Podrías presentarme a la doctora Priya Natarajan, que dirige el programa de agua en Lira desde hace dos años?\n\nUn abrazo,\nSam\n',
  ]) {
    it(text, () => silent(rule, text));
  }
});

describe('sign-off-missing: end', () => {
  it('with a closing that fits the greeting', () => {
    assert.match(
      fixed(rule, 'Hi Dana,\n\nWould you call?\n', preferred),
      /^Hi Dana,\n\nWould you call\?\n\n(?:Best wishes|All the best),\n\[your name\]\n$/,
    );
    assert.match(
      fixed(rule, 'Dear Dr. Eze,\n\nWould you call?', preferred),
      /^Dear Dr\. Eze,\n\nWould you call\?\n\n(?:Kind|With best) regards,\n\[your name\]$/,
    );
  });

  it('with the name of who writes, where the message or the configuration has it', () => {
    assert.match(
      fixed(rule, "Hi Dana,\n\nI'm Kofi Mensah, a nurse in Gulu. Would you call?\n", preferred),
      /,\nKofi Mensah\n$/,
    );
    assert.match(
      fixed(rule, "Hi Dana,\n\nMy name's Kofi Mensah. Would you call?\n", preferred),
      /,\nKofi Mensah\n$/,
    );
    assert.match(
      findingsOf(rule, 'Hi Dana,\n\nWould you call?', { from: 'Sam Lind <sam@example.org>' })[0]?.fixes[0]
        ?.edits[0]?.text ?? '',
      /,\nSam Lind$/,
    );
  });

  it('above the line that a telephone adds', () => {
    assert.match(
      fixed(rule, 'Hi Dana,\n\nWould you call?\n\nSent from my phone\n', preferred),
      /call\?\n\n.*,\n\[your name\]\n\nSent from my phone\n$/,
    );
  });

  it('above the sections, with the line ends of the file', () => {
    assert.match(
      fixed(rule, 'Hi Dana,\r\n\r\nWould you call?\r\n\r\n## Notes\r\n\r\nnone\r\n', preferred),
      /^Hi Dana,\r\n\r\nWould you call\?\r\n\r\n[^\r\n]+,\r\n\[your name\]\r\n\r\n## Notes\r\n\r\nnone\r\n$/,
    );
  });
});
