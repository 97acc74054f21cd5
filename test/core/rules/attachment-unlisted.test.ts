import assert from 'node:assert/strict';
import { findingsOf, fixed, letter, preferred, raises, silent } from './rule-tester';

const rule = 'attachment-unlisted';

describe('attachment-unlisted: raised', () => {
  for (const marked of [
    '«I have attached» my CV.',
    '«I’ve also attached» a short bio.',
    'Please «find attached» the abstract.',
    'Kindly «find my updated résumé attached» to this mail.',
    '«Attached is» a one-page summary.',
    '«Attached please» find the plan of the wells.',
    'The «budget is attached».',
    'My statement and the form «are both attached».',
    'You will «find enclosed» the transcript.',
    '«I am attaching» the draft.',
    '«I’ll attach» the programme so that you have it.',
    'I put the facts in «the attached note».',
    'There is a map of the wells («attached»).',
    '«I’ve included my CV», in case it helps.',
    'My «CV is attached», if you need it.',
    '«I’ve attached» the job description below.',
    '«The attachment explains» it.',
    'More is «in the attachment».',
  ]) {
    it(marked, () => assert.equal(raises(rule, letter(marked))[0]?.severity, 'warning'));
  }

  it('as information without front matter', () => {
    const [finding] = findingsOf(rule, 'Hi Dana,\n\nI have attached my CV.\n\nBest,\nSam\n');
    assert.equal(finding?.severity, 'information');
  });

  it('once, however often it is said, and where the list is empty', () => {
    const text = letter('I have attached my CV. My bio is attached too.', [
      'kind: reference',
      'attachments: []',
    ]);
    assert.equal(findingsOf(rule, text).length, 1);
  });
});

describe('attachment-unlisted: silent on', () => {
  for (const body of [
    'No attachment this time: the summary is above.',
    'I have not attached anything, to keep this short.',
    'I am attached to the district hospital in Lira.',
    'I grew very attached to the place.',
    'There are no strings attached.',
    'I attach great importance to the wells.',
    'Happy to attach my CV if that helps.',
    'I can attach the plan, should you want it.',
    'I’ll attach the report once it is printed.',
    'The CV that I attached to my last mail still holds.',
    'I read the slides you attached.',
    'She attached a note of her own.',
    'Your attachment did not open here.',
    'I attached it last week.',
    'I would rather send a link than attach the file.',
    'I’ve included you among the people I thank.',
    'Meals are included.',
    'I have included a short text below.',
    'I attach it here: https://example.org/cv.pdf',
    'My CV is attached [here](https://example.org/cv.pdf).',
    'He is the attaché in Kampala.',
    'He wrote, “I have attached the whole of the plan, please read it.”',
    'I forgot to attach the plan.',
  ]) {
    it(body, () => silent(rule, letter(body)));
  }

  it('a list with something in it', () => {
    silent(rule, letter('I have attached my CV.', ['kind: reference', 'attachments: cv.pdf']));
  });

  it('what was quoted or is never sent', () => {
    silent(
      rule,
      `${letter('See you soon.')}\n> I have attached my CV.\n\n## Background\n\nI have attached my CV.\n`,
    );
  });
});

describe('attachment-unlisted: list it', () => {
  it('in front matter, with a slot for the name', () => {
    assert.equal(
      fixed(rule, letter('I have attached my CV.'), preferred),
      letter('I have attached my CV.', ['kind: introduction', "attachments: ['[file name]']"]),
    );
    assert.equal(
      fixed(rule, letter('I have attached my CV.', ['attachments: []', 'kind: reference']), preferred),
      letter('I have attached my CV.', ["attachments: ['[file name]']", 'kind: reference']),
    );
  });

  it('in front matter of its own where there is none', () => {
    const text = 'Hi Dana,\r\n\r\nI have attached my CV.\r\n';
    assert.equal(fixed(rule, text, preferred), `---\r\nattachments: ['[file name]']\r\n---\r\n\r\n${text}`);
  });

  it('by name, of the files that lie beside the draft', () => {
    const neighbours = {
      look: () => 'missing' as const,
      beside: () => ['README.md', 'ask.intro.md', 'cv 2026.pdf', 'wells.py'],
      draft: () => undefined,
    };
    const [finding] = findingsOf(rule, letter('I have attached my CV.'), { neighbours });
    assert.deepEqual(
      finding?.fixes.map(({ title, edits }) => [title, edits[0]?.text]),
      [
        ['List “cv 2026.pdf” in front matter', 'attachments: [cv 2026.pdf]\n'],
        ['List it in front matter', "attachments: ['[file name]']\n"],
      ],
    );
  });
});
