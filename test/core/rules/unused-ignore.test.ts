import assert from 'node:assert/strict';
import { applyEdits } from '../../../server/src/core';
import { findingsOf, raises, silent } from './rule-tester';

const rule = 'unused-ignore';
const calm = 'Hi Dana,\n\nIt was good to see you in Lira.\n\nBest wishes,\nSam\n';

const fixesOf = (text: string) =>
  findingsOf(rule, text)[0]?.fixes.map(({ title, edits }) => [title, applyEdits(text, edits)]);

describe('unused-ignore: raised', () => {
  for (const marked of [
    `---\nignore: [«demand»]\n---\n\n${calm}`,
    `---\nignore: [«demand», «placeholder»]\n---\n\n${calm}`,
    `---\nignore: «demnad»\n---\n\n${calm}`,
    `<!-- intro-ignore-next «demand» -->\n\n${calm}`,
    `<!-- intro-ignore-next «nothing»: a reason -->\n\n${calm}`,
    `«<!-- intro-ignore-next -->»\n\n${calm}`,
    `«<!-- intro-ignore-next: a reason alone -->»\n\n${calm}`,
    // About the next paragraph, not the one after it.
    'Hi Dana,\n\n<!-- intro-ignore-next «placeholder» -->\n\nHello.\n\nI work at [company].\n',
    // About the sentence that follows, not the next one.
    'Hi Dana,\n\nHello. <!-- intro-ignore-next «placeholder» --> It rains. I work at [company].\n',
    `${calm}\n<!-- intro-ignore-next «placeholder» -->\n`,
  ]) {
    it(marked, () => void raises(rule, marked));
  }

  it('with what is wrong', () => {
    const messages = (names: string) =>
      findingsOf(rule, `---\nignore: [${names}]\n---\n\n${calm}`).map(({ message }) => message);
    assert.deepEqual(messages('demand, demnad'), [
      '“demand” is ignored here, where it finds nothing.',
      '“demnad” is no rule.',
    ]);
  });
});

describe('unused-ignore: silent on', () => {
  for (const text of [
    '---\nignore: [placeholder]\n---\n\nHi Dana,\n\nI work at [company].\n',
    'Hi Dana,\n\n<!-- intro-ignore-next placeholder -->\nI work at [company].\n',
    'Hi Dana,\n\n<!-- intro-ignore-next placeholder: she knows -->\n\nI work at [company]. It rains.\n',
    'Hi Dana,\n\n<!-- intro-ignore-next demand, placeholder -->\n\nIntroduce me to the head of [company].\n',
    'Hi Dana,\n\nHello. <!-- intro-ignore-next placeholder --> I work at [company]. It rains.\n',
    'Hi Dana,\n\nI work at <!-- intro-ignore-next placeholder: ours --> [company]. It rains.\n',
    '<!-- intro-ignore-next placeholder --> Hi [Name],\n\nHello.\n',
    'Hi Dana,\n\n<!-- intro-ignore-next placeholder -->\n- I work at [company].\n- It rains.\n',
    '---\nkind: introduction\n---\n\nHi Dana,\n\nHello.\n\n## Forwardable\n\n<!-- intro-ignore-next placeholder -->\nI work at [company].\n',
    // Other comments are the writer's.
    `<!-- ignore this -->\n<!-- intro-ignore-nextdoor -->\n\n${calm}`,
    '---\nignore: [unused-ignore, demnad]\n---\n\nHi Dana,\n\nHello.\n',
  ]) {
    it(text, () => silent(rule, text));
  }

  it('a rule that could not speak: of what it would say nothing is known', () => {
    // Wording is judged in English only.
    silent(
      rule,
      '---\nignore: [demand]\n---\n\nHallo Ana,\n\nkönntest du mich bitte mit Frau Natarajan bekannt machen, weil ihr Projekt ' +
        'in Lira unserem so ähnlich ist und wir gern von ihr lernen würden?\n',
    );
  });
});

describe('unused-ignore: remove it', () => {
  it('from a list, first and last', () => {
    const text = (list: string) => `---\nignore: ${list}\n---\n\nHi Dana,\n\nI work at [company].\n`;
    assert.deepEqual(fixesOf(text('[demand, placeholder]')), [
      ['Remove “demand” here', text('[placeholder]')],
    ]);
    assert.deepEqual(fixesOf(text('[placeholder, demand]')), [
      ['Remove “demand” here', text('[placeholder]')],
    ]);
    assert.deepEqual(fixesOf(text('\n  - demand\n  - placeholder')), [
      ['Remove “demand” here', text('\n  - placeholder')],
    ]);
  });

  it('with its line, where it is the only one', () => {
    assert.deepEqual(fixesOf(`---\nkind: other\nignore: demand\n---\n\n${calm}`), [
      ['Remove this ignore', `---\nkind: other\n---\n\n${calm}`],
    ]);
  });

  it('or change it to the name that was meant, where that has something to silence', () => {
    const orders = calm.replace('It was good to see you in Lira.', 'Introduce me to Priya Natarajan.');
    assert.deepEqual(fixesOf(`---\nignore: [demnad]\n---\n\n${orders}`)?.[0], [
      'Change to “demand”',
      `---\nignore: [demand]\n---\n\n${orders}`,
    ]);
    assert.deepEqual(
      fixesOf(`---\nignore: [demnad]\n---\n\n${calm}`)?.map(([title]) => title),
      ['Remove this ignore'],
    );
  });

  it('as a comment with its line and its blank line', () => {
    const comment = '<!-- intro-ignore-next demand: gone -->';
    const without = 'Hi Dana,\n\nHello.\n';
    assert.equal(fixesOf(`Hi Dana,\n\n${comment}\n\nHello.\n`)?.[0]?.[1], without);
    assert.equal(fixesOf(`Hi Dana,\n\n${comment}\nHello.\n`)?.[0]?.[1], without);
    assert.equal(fixesOf(`${comment}\n\nHi Dana,\n\nHello.\n`)?.[0]?.[1], without);
    assert.equal(
      fixesOf(`Hi Dana,\r\n\r\n${comment}\r\n\r\nHello.\r\n`)?.[0]?.[1],
      without.replace(/\n/g, '\r\n'),
    );
  });

  it('as a comment in a sentence', () => {
    assert.equal(
      fixesOf('Hi Dana,\n\nHello. <!-- intro-ignore-next demand --> It rains.\n')?.[0]?.[1],
      'Hi Dana,\n\nHello. It rains.\n',
    );
  });

  it('from a comment of several', () => {
    const text = (names: string) =>
      `Hi Dana,\n\n<!-- intro-ignore-next ${names}: yes -->\nI work at [company].\n`;
    assert.equal(fixesOf(text('demand, placeholder'))?.[0]?.[1], text('placeholder'));
  });
});
