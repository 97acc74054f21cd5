import assert from 'node:assert/strict';
import { findingsOf, fixed, letter, preferred, raises, silent } from './rule-tester';

const rule = 'ask-exceeds-relationship';
const of = (relationship: string, kind = 'introduction') => [
  `kind: ${kind}`,
  `relationship: ${relationship}`,
];
const severity = (body: string, frontMatter: readonly string[]) =>
  findingsOf(rule, letter(body, frontMatter)).map((finding) => finding.severity);

describe('ask-exceeds-relationship: raised', () => {
  for (const body of [
    'Would you be willing to «write a letter of recommendation» for me?',
    'May I «list you as a referee»?',
    'Could you «vouch» for my work?',
    'I would be grateful if you could «endorse me» for the prize.',
    'Might you «speak on my behalf» at the panel?',
    'Would you consider being «my referee»?',
    "I'm writing to ask for «a personal reference».",
    'Could you «support my application» with a few lines?',
    'Would you put in «a good word» for me?',
  ]) {
    it(`for a reference: ${body}`, () => {
      const [finding] = raises(rule, letter(body, of('none', 'reference')));
      assert.equal(finding?.severity, 'error');
    });
  }

  for (const body of [
    'Could you introduce me to the hiring manager?',
    'Would you connect me with your CEO?',
    'Could you put me in touch with an investor or two?',
    'Would you forward this to the editor of the Herald?',
    'Could you arrange a meeting for me with the minister?',
    'Could you introduce me to Ana Silva? She is the managing partner at Lagoa.',
    'Would you introduce me to Ana Silva at Lagoa Ventures?',
  ]) {
    it(`for a costly contact: ${body}`, () => {
      assert.deepEqual(severity(body, of('none')), ['warning']);
      assert.deepEqual(severity(body, of('met')), ['warning']);
    });
  }

  it('for a contact that front matter says is costly', () => {
    const target = 'target: Ana Silva, CEO of Lagoa';
    assert.equal(severity('Could you introduce me to Ana?', [...of('none'), target])[0], 'warning');
    assert.equal(severity('Please tell her secretary about me.', [...of('none'), target])[0], 'warning');
  });

  it('as a warning for a reference from someone met once, and where the relationship is only read', () => {
    const ask = 'Would you write me a recommendation letter?';
    assert.deepEqual(severity(ask, of('met', 'reference')), ['warning']);
    assert.deepEqual(severity(`We have never met. ${ask}`, ['kind: reference']), ['warning']);
    assert.deepEqual(severity(`I came across your profile last week. ${ask}`, ['kind: reference']), [
      'warning',
    ]);
  });

  it('of what is to be written, where front matter says that it is a reference', () => {
    const none = of('none', 'reference');
    assert.deepEqual(severity('Would you write the second letter for me by 20 March?', none), ['error']);
    assert.deepEqual(severity('Might you do one for me?', none), ['error']);
    assert.deepEqual(severity('Would you send me a letter of advice?', none), []);
    assert.deepEqual(severity('Would you write to the dean about the fees?', none), []);
  });

  it('as a warning for a job referral from a stranger only', () => {
    const ask = 'Would you be open to referring me for the nursing position?';
    assert.deepEqual(severity(ask, of('none', 'reference')), ['warning']);
    assert.deepEqual(severity(ask, of('met', 'reference')), []);
    assert.deepEqual(severity('Could you pass my CV on to your recruiter?', of('none', 'reference')), [
      'warning',
    ]);
  });

  it('in words that name the tie', () => {
    const message = (frontMatter: readonly string[], body = '') =>
      findingsOf(rule, letter(`${body}Could you vouch for me?`, frontMatter))[0]?.message;
    assert.equal(
      message(of('none', 'reference')),
      '“vouch” is a large favour to ask of Dana, whom you have never met.',
    );
    assert.match(message(of('met', 'reference')) ?? '', /whom you have met once\.$/);
    assert.match(
      message(['kind: reference'], "We haven't met. ") ?? '',
      /whom you seem never to have met\.$/,
    );
  });
});

describe('ask-exceeds-relationship: silent', () => {
  for (const body of [
    // Light touches from a stranger.
    'Would you have 15 minutes for a call about wells?',
    'Who would you suggest I speak to about hiring?',
    'Could you tell me how you found your first investor?',
    'Could you recommend a book on water law?',
    'Could you refer me to someone who knows the permit rules?',
    'Could you point me to the right person for references?',
    'Might I ask how you chose your referees?',
    'How would you go about asking for a letter of recommendation?',
    'Would you introduce me to a fellow nurse at the clinic?',
    'I am not asking for a reference; could you read my draft?',
    'Rather than a referral, could you give me an honest opinion?',
    'For reference, could you send me the agenda?',
    'Could you share how the hiring manager reads a CV?',
    'I have a reference from my last manager. Could you tell me whether two are needed?',
  ]) {
    it(body, () => silent(rule, letter(body, of('none'))));
  }

  const reference = 'Would you be willing to write a letter of recommendation for me?';
  const costly = 'Could you introduce me to the hiring manager?';
  it('when the relationship carries it', () => {
    for (const relationship of ['acquaintance', 'colleague', 'mentor', 'close']) {
      silent(rule, letter(reference, of(relationship, 'reference')));
      silent(rule, letter(costly, of(relationship)));
    }
  });

  it('when nothing is known of the relationship, or the text tells of one', () => {
    silent(rule, letter(reference, ['kind: reference']));
    silent(rule, letter(`I took your class in spring. ${reference}`, ['kind: reference']));
    silent(rule, letter(`I read your book after our chat in Accra. ${costly}`));
    silent(rule, letter(`My name is Sam; Ama Owusu suggested that I write. ${costly}`));
  });

  it('when the reader has offered', () => {
    silent(rule, letter('As you offered, could you write me a reference?', of('met', 'reference')));
    silent(
      rule,
      letter('Thank you for agreeing to introduce me to the CEO. Could you copy me in?', of('met')),
    );
  });

  it('when the front matter of an introduction names a peer', () => {
    silent(rule, letter('Could you introduce me to Ana?', [...of('none'), 'target: Ana Silva, nurse']));
  });

  it('when a stranger only asks whom to turn to', () => {
    silent(rule, letter('Who might I ask at Lagoa?', [...of('none'), 'target: Ana Silva, CEO of Lagoa']));
  });
});

describe('ask-exceeds-relationship: ask for less', () => {
  const body =
    'We have not met. Could you introduce me to the hiring manager at Lagoa? I would understand a no.';

  it('in the place of the ask, which stays in Background', () => {
    assert.equal(
      fixed(rule, letter(body, of('none')), preferred),
      `${letter(
        'We have not met. Who would you suggest I speak to first about [your question]? I would understand a no.',
        ['kind: connection', 'relationship: none'],
      )}\n## Background\n\nCould you introduce me to the hiring manager at Lagoa?\n`,
    );
  });

  it('with the out and the thanks that the old sentence held', () => {
    const text = fixed(
      rule,
      letter(
        "I'd be grateful if you could write me a reference, but I understand if not.",
        of('none', 'reference'),
      ),
      preferred,
    );
    assert.match(
      text,
      /\[the position or programme\]\? If (?:that's|you're) too .*email.* (?:Thank you|I really appreciate)/,
    );
  });

  it('with what is known of the goal, and without the details of what is not asked any more', () => {
    const text = letter(
      'We met at your workshop. I am applying for the Kluge Fellowship. Would you write me a reference? It is due on 9 December. If it is too much, I understand.',
      ['kind: reference', 'relationship: met'],
    );
    const after = fixed(rule, text, preferred);
    assert.match(
      after,
      /for the Kluge Fellowship\. Might I ask how you would prepare for the Kluge Fellowship\? If it is too much/,
    );
    assert.match(after, /## Background\n\nWould you write me a reference\? It is due on 9 December\.\n$/);
  });

  it('in a letter case that goes on, under a subject that does not name the favour', () => {
    const text = fixed(
      rule,
      '---\nkind: reference\nrelationship: met\nsubject: A recommendation for the Kluge Fellowship\n---\n\nhey - would you write me a reference? thx!!\n',
      (fixes) => fixes.find(({ title }) => title.startsWith('Ask to meet')),
    );
    assert.match(text, /\nsubject: A question about the Kluge Fellowship\n/);
    assert.match(text, /\nhey - would you be open to a 15-minute call/);
  });

  it('in three ways, each of which takes the finding away', () => {
    for (const text of [
      letter(body, of('none')),
      letter('Could you write me a reference? Could you vouch for me, too?', of('met', 'reference')),
      letter('Would you refer me for the nursing position?', of('none', 'reference')).replace(/\n/g, '\r\n'),
    ]) {
      assert.equal(findingsOf(rule, text)[0]?.fixes.length, 3);
      for (let i = 0; i < 3; i++) {
        const result = fixed(rule, text, (fixes) => fixes[i]);
        if (text.includes('\r')) assert.doesNotMatch(result, /[^\r]\n/);
      }
    }
  });

  it('not within a list', () => {
    const [finding] = findingsOf(
      rule,
      letter('Could you:\n\n- introduce me to the hiring manager', of('none')),
    );
    assert.deepEqual(finding?.fixes ?? [], []);
  });
});
