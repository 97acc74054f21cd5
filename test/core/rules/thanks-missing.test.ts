import assert from 'node:assert/strict';
import { findingsOf, inserts, letter, raises, silent } from './rule-tester';

const rule = 'thanks-missing';
const marked = (body: string) => letter(body).replace('Best wishes,', '«Best wishes,»');

describe('thanks-missing: raised, on the closing', () => {
  for (const body of [
    'Could you introduce me to Priya?',
    // The word alone is no thanks to the reader.
    'Thankfully the visa came. Could you introduce me to Priya?',
    'I never got to thank her. Could you introduce me to Priya?',
    'No thanks to the weather, we are late. Could you introduce me to Priya?',
    'We sent the thank-you letters. Could you introduce me to Priya?',
  ]) {
    it(body, () => assert.equal(raises(rule, marked(body))[0]?.severity, 'information'));
  }

  it('as a warning for a reference', () => {
    const [finding] = findingsOf(rule, letter('Would you write me a reference?', ['kind: reference']));
    assert.equal(finding?.severity, 'warning');
  });

  it('on the last word where nothing closes', () => {
    raises(rule, '---\nkind: introduction\n---\n\nHi Dana,\n\nCould you introduce me to «Priya?»\n');
  });
});

describe('thanks-missing: silent on', () => {
  for (const body of [
    'Could you introduce me to Priya? Thank you!',
    "I'd be grateful if you could introduce me to Priya.",
    "I'd appreciate an introduction to Priya.",
    'Could you introduce me to Priya? Much obliged.',
    'It was kind of you to write last week. Could you introduce me to Priya?',
    'Many thanks for the pointers in Lisbon. Could you introduce me to Priya?',
    "You're a star. Could you introduce me to Priya?",
  ]) {
    it(body, () => silent(rule, letter(body)));
  }

  it('thanks as the closing, or after it', () => {
    const text = letter('Could you introduce me to Priya?');
    silent(rule, text.replace('Best wishes,', 'Thanks,'));
    silent(rule, text.replace('Best wishes,', 'With gratitude,'));
    silent(rule, `${text}\nP.S. Thank you for the book.\n`);
  });

  it('a short request for a connection, but not a long one', () => {
    silent(rule, letter('Could you tell me how you began?', ['kind: connection']));
    const long = `${'We mapped the wells of one district and wrote it up. '.repeat(5)}Could you tell me how you began?`;
    assert.equal(findingsOf(rule, letter(long, ['kind: connection'])).length, 1);
  });

  it('thank-yous and other mail', () => {
    silent(rule, letter('Meet Ruth.', ['kind: other']));
  });
});

describe('thanks-missing: add thanks', () => {
  it('as a paragraph before the sign-off', () => {
    inserts(rule, letter('Could you introduce me to Priya?'), (thanks) =>
      letter(`Could you introduce me to Priya?\n\n${thanks}`),
    );
  });

  it('before a closing that stands in the last paragraph', () => {
    const text = '---\nkind: introduction\n---\n\nHi Dana,\n\nCould you introduce me to Priya?\nBest,\nSam\n';
    inserts(rule, text, (thanks) => text.replace('Priya?\n', `Priya?\n\n${thanks}\n\n`));
  });

  it('at the end where nothing closes', () => {
    const text = '---\nkind: introduction\n---\n\nHi Dana,\n\nCould you introduce me to Priya?\n';
    inserts(rule, text, (thanks) => text.replace('Priya?', `Priya? ${thanks}`));
    const long = text.replace('Could', 'I teach in Lira.\n\nCould');
    inserts(rule, long, (thanks) => long.replace('Priya?', `Priya?\n\n${thanks}`));
  });
});
