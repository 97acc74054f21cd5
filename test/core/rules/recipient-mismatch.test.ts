import assert from 'node:assert/strict';
import { applyEdits } from '../../../server/src/core';
import { findingsOf, fixed, preferred, raises, silent } from './rule-tester';

const rule = 'recipient-mismatch';
const draft = (to: string, greeting: string) =>
  `---\nto: ${to}\n---\n\n${greeting}\n\nIt was good to see you.\n`;

describe('recipient-mismatch: the greeting', () => {
  for (const [to, greeting] of [
    ['Dana Okafor <dana@example.org>', 'Hi «Susan»,'],
    ['Dana Okafor', 'Dear «Mrs Ncube»,'],
    ['Dr. Dana Okafor <dana@example.org>', 'Dear «Dr. Eze»,'],
    ['Susanna Lind', 'Dear «Sarah»,'],
    ['Marian Holt', 'Hi «Mark»,'],
    ['Jo Brandt', 'Hi «Jolanda»,'],
    ['"Okafor, Dana" <d@example.org>', '«Emeka»,'],
    ['Dana Okafor', 'Dear «Brother Emeka»,'],
    ['Dana Okafor', 'Dear «Chief Eze»,'],
  ] as const) {
    const yamlSafe = to.startsWith('"') ? `'${to}'` : to;
    it(`${greeting} to ${to}`, () => void raises(rule, draft(yamlSafe, greeting)));
  }

  for (const [to, greeting] of [
    ['Dana Okafor <dana@example.org>', 'Hi Dana,'],
    ['Dana Okafor', 'Dear Mrs Okafor,'],
    ['Elizabeth Njoroge', 'Hi Liz,'],
    ['William Eze', 'Dear Bill,'],
    ['José Álvarez', 'Hola Jose,'],
    ['Dr. Ngozi Eze (Ret.) <n@example.org>', 'Dear Ngozi,'],
    ['Prof. Anne-Marie Dubois', 'Dear Anne,'],
    ['"Okafor, Dana" <d@example.org>', 'Hi Dana,'],
    ['D. Okafor', 'Hi Dana,'],
    ['Amit Shah', 'Amit bhai,'],
    ['Emmanuel “Rocky” Eze', 'Hi Rocky,'],
    ['Dana Okafor', 'Dear Sir,'],
    ['Dana Okafor', 'Good day Sir/Ma,'],
    ['Dana Okafor', 'Hi Coach,'],
    ['Dana Okafor', 'Dear XXX,'],
    ['Rosalind Holt', 'Hi Roz,'],
    ['Dana Okafor', 'Doctor sahib,'],
    ['Rosalind Holt', 'Hi Rosa,'],
    ['Dimitrios Pappas', 'Dear Dimi,'],
    ['Fergal Daly', 'Hi Fergie,'],
    ['Dana Okafor', 'Hi there,'],
    ['Dana Okafor', 'Dear Professor,'],
    ['Raghav Joshi', 'Dear Guruji,'],
    ['István Kovács', 'Dear Uncle Pista,'],
    ['Father Ignatius Obi', 'Dear Father,'],
    ['Dana Okafor', 'Hi [Name],'],
    ['office@example.org', 'Hi Dana,'],
    ['Dana Okafor', 'Hi Dana and Ruth,'],
  ] as const) {
    const yamlSafe = to.startsWith('"') ? `'${to}'` : to;
    it(`silent: ${greeting} to ${to}`, () => silent(rule, draft(yamlSafe, greeting)));
  }

  it('takes the name in “to”, with the title that was used', () => {
    assert.match(fixed(rule, draft('Dana Okafor', 'Hi Susan,'), preferred), /\n\nHi Dana,\n/);
    assert.match(fixed(rule, draft('Dana Okafor', 'Dear Dr. Eze,'), preferred), /\n\nDear Dr\. Okafor,\n/);
  });

  it('or corrects “to”, keeping the address', () => {
    const text = draft('Dana Okafor <office@example.org>', 'Hi Susan,');
    const fix = findingsOf(rule, text)[0]?.fixes[1];
    assert.match(applyEdits(text, fix?.edits ?? []), /^---\nto: Susan <office@example\.org>\n/);
  });

  it('points at “to”', () => {
    const text = draft('Dana Okafor', 'Hi Susan,');
    const [related] = findingsOf(rule, text)[0]?.related ?? [];
    assert.equal(text.slice(related?.start, related?.end), 'Dana Okafor');
  });
});

describe('recipient-mismatch: the target', () => {
  const about = (target: string, body: string) => `---\ntarget: ${target}\n---\n\nHi Dana,\n\n${body}\n`;

  for (const [target, body] of [
    ['Priya Natarajan, Mercy Corps', 'Could you introduce me to Priya «Natarjan»?'],
    ['Priya Natarajan', "I read «Natarajen»'s book."],
    ['Marguerite Osei', 'Would «Margerite» have time?'],
    ['Lena Fuchs', 'I would like to meet «Lina» Fuchs.'],
    ['Łucja Kowalczyk', 'Could you introduce me to Lucia «Kovalchyk»?'],
  ] as const) {
    it(body, () => void raises(rule, about(target, body)));
  }

  for (const [target, body] of [
    ['Priya Natarajan', 'Could you introduce me to Priya Natarajan, or to Ana?'],
    ['Maria Osei', 'Marie said that Maria would be there.'],
    ['Lena Fuchs', 'I know Lina from Leipzig.'],
    ['Lena Fuchs', 'I know Lina Finks from Leipzig.'],
    ['Elizabeth Njoroge', 'Liz Njoroge and I have not met.'],
    ['Martin Weber', "Martin's book and the Webers' garden."],
    ['Head of Programs at Mercy Corps', 'The Heads of Program met at Mercy Corps.'],
    ['José Álvarez', 'I admire Jose Alvarez.'],
  ] as const) {
    it(`silent: ${body}`, () => silent(rule, about(target, body)));
  }

  it('takes the spelling of “target”', () => {
    const text = fixed(rule, about('Priya Natarajan', 'Could I write to Priya Natarjan?'), preferred);
    assert.match(text, /Priya Natarajan\?/);
  });
});
