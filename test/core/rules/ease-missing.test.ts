import assert from 'node:assert/strict';
import { applyEdits, defaultConfig, type Fix, lint, parseDraft, rules } from '../../../server/src/core';
import { enclosureFor } from '../../../server/src/core/enclosure';
import { findingsOf, fixed, fixesOf, letter, preferred, quoted, raises, silent } from './rule-tester';

const rule = 'ease-missing';
const reference = ['kind: reference'];

describe('ease-missing: raised, on what is asked for', () => {
  for (const marked of [
    'You supervised my thesis. Could you write me a «reference»?',
    // Words of material that is asked for, lost or of somebody else.
    'I lost my notes when the laptop died. Would you be willing to write me a «reference»?',
    "The form is easy, it's just a signature. Would you write me a «reference»?",
    'The job is in a team that drafts laws. Would you be my «referee»?',
  ]) {
    it(marked, () => assert.equal(raises(rule, letter(marked, reference))[0]?.severity, 'warning'));
  }

  it('as information for an introduction', () => {
    const [finding] = raises(
      rule,
      letter('You and Priya sat on one panel. Could you introduce me to «her»?'),
    );
    assert.equal(finding?.severity, 'information');
  });

  it('when only quoted mail offers something', () => {
    raises(rule, letter('> I attach my CV.\n\nYou taught me. Could you write me a «reference»?', reference));
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

  it('in which blanks, and a word to the reader, may stand', () => {
    silent(
      rule,
      letter(
        'Congratulations on the new clinic! I run a night shelter in Leith with forty beds and two nurses. We are choosing a new intake form before the winter. ' +
          'Could you introduce me to Priya? I am asking because [what it has to do with your work].',
      ),
    );
  });

  it('where the reader alone is asked, and the kind was only read from the words', () => {
    const body =
      'Grace Obi suggested an introduction to you. Would you be open to a 20-minute call, to hear how your clinic began?';
    silent(rule, `Hi Dana,\n\n${body}\n\nBest wishes,\nSam\n`);
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
        "to her? There's a short text below that you could forward as it is.",
      )}\n## Forwardable\n\n` +
        "I'm Sam [last name], [who you are, in half a line]. I am setting up a night shelter in Fife.\n\n" +
        'I would like to ask Priya Natarajan about [your question], in [20 minutes by phone, or a few lines by email]. ' +
        'You can reach me at [your email address].\n\nSam [last name]\n',
    );
  });

  it('in which the writer comes first, and nothing is said to the reader alone', () => {
    const body = [
      "It was good to see you in Leith. Our shelter has forty beds. I'm a nurse in Fife. I hope you are well.",
      'We are choosing a new intake form. It is for the winter. I would like to ask Priya how hers was tested.',
      'Dana knows our work. I need it soon. Could you introduce me to Priya?',
    ].join(' ');
    const [finding] = findingsOf(rule, letter(body), { from: 'Sam Lind <sam@example.org>' });
    const section = applyEdits(letter(body), finding?.fixes[0]?.edits ?? []).split('## Forwardable\n\n')[1];
    assert.equal(
      section,
      "My name is Sam Lind. I'm a nurse in Fife. Our shelter has forty beds. We are choosing a new intake form. It is for the winter. " +
        'I would like to ask Priya how hers was tested.\n\n' +
        '[Twenty minutes by phone, or a few lines by email,] would be a great help. You can reach me at sam@example.org.\n\nSam Lind\n',
    );
    silent('forwardable-dependent', applyEdits(letter(body), finding?.fixes[0]?.edits ?? []));
  });

  it('for a referral too, which nobody writes a letter for', () => {
    const text = letter('You know my work. Would you refer me for the nursing post?', reference);
    assert.match(fixed(rule, text, preferred), /## Forwardable/);
  });

  it('with placeholders for what is not known, and before the background', () => {
    const text = `${letter('You know Priya well. Could you introduce me to her?')}\n## Background\n\nOld notes.\n`;
    const after = fixed(rule, text, preferred);
    assert.match(after, /## Forwardable\n\nI'm Sam \[last name\], .*\[What you are working on/);
    assert.match(after, /\n\nSam \[last name\]\n\n## Background\n\nOld notes\.\n$/);
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
    assert.match(after, /To save you time, there's a first draft below that you could change as you like\./);
    assert.match(
      after,
      /## Draft letter\n\nTo whom it may concern,\n\nI am glad to recommend Sam \[last name\] for the Kluge fellowship\.\n\nI supervised their thesis\. What stood out was \[/,
    );
    assert.match(after, /Dr\. Dana Okafor\n$/);
  });

  it('with the name for a pronoun that would hang in the air', () => {
    const text = letter(
      'Could you introduce me to Priya Mehta? We are testing a sensor and she ran trials at Calder. I have two questions on how she recruited growers, which would take ten minutes. Do you know her well?',
    );
    const { paragraphs } = enclosureFor(parseDraft(text), false, undefined);
    assert.deepEqual(paragraphs.slice(0, 2), [
      "I'm Sam [last name], [who you are, in half a line]. We are testing a sensor and Priya Mehta ran trials at Calder. " +
        'I have two questions on how she recruited growers, which would take ten minutes.',
      'You can reach me at [your email address].',
    ]);
  });

  it('without what only a friend is told', () => {
    const text = letter(
      [
        'I was the one with the umbrella. I still have the till roll.',
        'We have run a seed library in Ennis for six years. (It rains.)',
        'Could you introduce me to Priya? I am in no hurry.',
      ].join('\n\n'),
    );
    const { paragraphs } = enclosureFor(parseDraft(text), false, undefined);
    assert.equal(
      paragraphs[0],
      "I'm Sam [last name], [who you are, in half a line]. We have run a seed library in Ennis for six years.",
    );
  });

  it('with the points that the message lists for the letter', () => {
    const text = letter(
      'You supervised my thesis. Could you write me a reference? I would be glad if you could mention:\n\n- A map of 41 wells\n- What you said of my thesis',
      reference,
    );
    // Two points are help enough; the letter is offered without being asked for.
    const { paragraphs } = enclosureFor(parseDraft(text), true, undefined);
    assert.deepEqual(paragraphs.slice(2, 4), [
      'I supervised their thesis. I would mention in particular:',
      '- A map of 41 wells',
    ]);
  });

  it('or offers something', () => {
    const text = letter('You taught me. Could you write me a reference?', reference);
    assert.match(quoted(findingsOf(rule, text)[0]?.fixes[1] as Fix), /my CV/);
    assert.equal(
      fixed(rule, text, (fixes) => fixes[1]),
      text.replace('reference?', `reference? ${quoted(findingsOf(rule, text)[0]?.fixes[1] as Fix)}`),
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
    for (const fix of fixesOf(rule, crlf)) assert.doesNotMatch(applyEdits(crlf, fix.edits), /[^\r]\n/);
  });
});
