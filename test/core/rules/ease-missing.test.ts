import assert from 'node:assert/strict';
import { applyEdits, defaultConfig, lint, parseDraft, rules } from '../../../server/src/core';
import { findingsOf, fixed, letter, preferred, raises, silent } from './rule-tester';

const rule = 'ease-missing';
const reference = ['kind: reference'];

describe('ease-missing: raised, on the verb of the ask', () => {
  for (const marked of [
    'You supervised my thesis. «Could you write» me a reference?',
    // Words of material that is asked for, lost or of somebody else.
    'I lost my notes when the laptop died. «Would you be» willing to write me a reference?',
    "The form is easy, it's just a signature. «Would you write» me a reference?",
    'The job is in a team that drafts laws. «Would you be» my referee?',
  ]) {
    it(marked, () => assert.equal(raises(rule, letter(marked, reference))[0]?.severity, 'warning'));
  }

  it('as information for an introduction', () => {
    const [finding] = raises(
      rule,
      letter('You and Priya sat on one panel. «Could you introduce» me to her?'),
    );
    assert.equal(finding?.severity, 'information');
  });

  it('when only quoted mail offers something', () => {
    raises(rule, letter('> I attach my CV.\n\nYou taught me. «Could you write» me a reference?', reference));
  });
});

describe('ease-missing: silent', () => {
  const ask = 'Could you write me a reference?';
  for (const given of [
    'I have attached my CV.',
    'My CV is attached.',
    "I'd be happy to send anything that helps.",
    'I can draft a first version for you to change.',
    'You will find three points at the bottom of this mail.',
    'My work is at https://example.org/work.',
    'If you need any further information, just ask.',
    'You would only need to sign.',
    'I will take care of the upload.',
    'Would it help if I noted down the dates?',
    'These are the points:\n\n- I ran the lab for a year.\n- I taught two courses.',
  ]) {
    it(given, () => silent(rule, letter(`${ask} ${given}`, reference)));
  }

  it('when something is enclosed or listed', () => {
    silent(rule, letter(ask, [...reference, 'attachments: [cv.pdf]']));
    silent(rule, `${letter(ask, reference)}\n## Draft letter\n\nI recommend Sam.\n`);
    silent(rule, `${letter('Could you introduce me to her?')}\n## Forwardable\n\nI map wells.\n`);
    silent(rule, `${letter(ask, reference)}\nP.S. I enclose my CV.\n`);
  });

  it('when the message itself can be forwarded as it stands', () => {
    silent(
      rule,
      letter(
        'I run a night shelter in Leith with forty beds and two nurses. We are choosing a new intake form before the winter. ' +
          'Could you introduce me to Priya, who wrote the one in Fife?',
      ),
    );
  });

  it('when the reader has offered, or nothing is asked, or it is another kind', () => {
    silent(rule, letter('As you offered, could you write me a reference?', reference));
    silent(rule, letter('You taught me in 2019.', reference));
    silent(rule, letter('Could you tell me how you began?', ['kind: connection']));
    silent(rule, letter('Thank you for introducing me to Priya.', ['kind: thanks']));
  });
});

describe('ease-missing: what to do', () => {
  it('writes a text to forward from the facts of the draft', () => {
    const text = letter(
      'It was good to see you in Leith. I am setting up a night shelter in Fife. Could you introduce me to her? Thank you!',
      ['kind: introduction', 'target: Priya Natarajan, Head of Programs at Mercy Corps'],
    );
    assert.equal(
      fixed(rule, text, preferred),
      `${text.replace(
        'to her?',
        'to her? There is a short text below that you could forward as it is.',
      )}\n## Forwardable\n\nHi Priya,\n\n` +
        'My name is Sam, [who you are, in half a line]. I am setting up a night shelter in Fife.\n\n' +
        'Would you be open to [a 15-minute call, or two questions by email]? You can reach me at [your email address].\n\nSam\n',
    );
  });

  it('with placeholders for what is not known, and before the background', () => {
    const text = `${letter('You know Priya well. Could you introduce me to her?')}\n## Background\n\nOld notes.\n`;
    const after = fixed(rule, text, preferred);
    assert.match(
      after,
      /## Forwardable\n\nHi \[their first name\],\n\nMy name is Sam, .*\[What you are working on/,
    );
    assert.match(after, /\n\nSam\n\n## Background\n\nOld notes\.\n$/);
  });

  it('writes a draft of a letter in the voice of the reader', () => {
    const text = letter(
      'You supervised my thesis. I am applying to the Kluge fellowship. Could you write me a reference?',
      [
        'kind: reference',
        'to: Dr. Dana Okafor <dana@example.org>',
        'target: the Kluge fellowship',
        'how-we-know: the hydrology lab in Kumasi',
      ],
    );
    const after = fixed(rule, text, preferred);
    assert.match(after, /There is a first draft below that you could change as you like\./);
    assert.match(
      after,
      /## Draft letter\n\nTo whom it may concern,\n\nI am glad to recommend Sam for the Kluge fellowship\. I have known them as \[their teacher, adviser or manager\] \(the hydrology lab in Kumasi\) since \[year\]\./,
    );
    assert.match(after, /\[In the third person: I am applying to the Kluge fellowship\.\]/);
    assert.match(after, /Dr\. Dana Okafor\n$/);
  });

  it('or offers something', () => {
    const text = letter('You taught me. Could you write me a reference?', reference);
    assert.equal(
      fixed(rule, text, (fixes) => fixes[1]),
      text.replace(
        'reference?',
        "reference? I'd be happy to send you my CV, the criteria and a few points you might mention.",
      ),
    );
  });

  it('or attaches a file that stands beside the draft', () => {
    const text = letter('You taught me. Could you write me a reference?', reference);
    const { findings } = lint(parseDraft(text), {
      config: defaultConfig,
      today: '2026-11-23',
      finished: true,
      rules: rules.filter(({ id }) => id === rule),
      neighbours: {
        look: () => 'file',
        beside: () => ['budget.xlsx', 'sam-cv.pdf', 'cv-ask.intro.md'],
        draft: () => undefined,
      },
    });
    const fix = findings[0]?.fixes[2];
    const after = applyEdits(text, fix?.edits ?? []);
    assert.match(after, /\nattachments: \[sam-cv\.pdf\]\n---/);
    assert.match(after, /\n\nI have attached sam-cv\.pdf\.\n\nBest wishes,/);
  });

  it('keeps the line ends of the file', () => {
    const crlf = letter('You taught me. Could you write me a reference?', reference).replace(/\n/g, '\r\n');
    for (const fix of findingsOf(rule, crlf)[0]?.fixes ?? [])
      assert.doesNotMatch(applyEdits(crlf, fix.edits), /[^\r]\n/);
  });
});
