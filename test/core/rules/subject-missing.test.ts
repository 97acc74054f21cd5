import assert from 'node:assert/strict';
import { findingsOf, fixed, preferred, silent } from './rule-tester';

const rule = 'subject-missing';
const mail = (...frontMatter: string[]) =>
  `${['---', ...frontMatter, '---'].join('\n')}\n\nHi Dana,\n\nWould you be open to introducing me to Priya?\n\nThanks,\nSam\n`;

describe('subject-missing: raised as a warning, on a subject without content', () => {
  for (const subject of [
    'Hello',
    'Hi Dana!',
    'Quick question',
    'A small favour',
    'Following up',
    'Just checking in',
    'Hello again',
    'Been a while!',
    'A q for you',
    'Need your help',
    'Request',
    'Important!!',
    'Good morning, Dana',
    'Please read',
    'Re: hello',
    '"?"',
  ]) {
    it(subject, () => {
      const text = mail('kind: introduction', 'to: Dana Okafor', `subject: ${subject}`);
      const [finding, ...more] = findingsOf(rule, text);
      assert.equal(finding?.severity, 'warning');
      assert.equal(text.slice(finding.start, finding.end), subject);
      assert.equal(more.length, 0);
    });
  }

  it('on “Re:” in a mail that starts a conversation', () => {
    const text = mail('kind: introduction', "subject: 'Re: Priya Natarajan'");
    assert.equal(findingsOf(rule, text)[0]?.severity, 'warning');
  });
});

describe('subject-missing: raised as information', () => {
  it('on front matter without a subject', () => {
    const text = mail('kind: introduction');
    const [finding] = findingsOf(rule, text);
    assert.deepEqual([finding?.severity, finding?.start, finding?.end], ['information', 0, 3]);
  });

  it('on a subject that is left empty', () => {
    const text = mail('kind: introduction', 'subject:');
    const [finding] = findingsOf(rule, text);
    assert.equal(text.slice(finding?.start, finding?.end), 'subject');
  });

  it('on more than 70 characters, with their number', () => {
    const long = `Introduction to Priya Natarajan${' and to her colleague'.repeat(2)}`;
    assert.equal(long.length, 73);
    assert.match(findingsOf(rule, mail(`subject: ${long}`))[0]?.message ?? '', /73 characters/);
    silent(rule, mail(`subject: ${long.slice(0, 70)}`));
  });
});

describe('subject-missing: silent on', () => {
  for (const subject of [
    'Introduction to Priya?',
    'Quick question about wells in Lira',
    'Reference by 18 December',
    'Coffee on Thursday?',
    'Priya',
    'Recommendation letter',
    'Dana <> Priya',
    'Your talk in Kampala',
    'Help with the grant report',
    'A favour: Priya Natarajan',
    'Regarding the Lira post',
    'Hi from Lira',
    '[Subject]',
    '簡単な質問',
  ]) {
    it(subject, () => silent(rule, mail('kind: introduction', 'to: Dana Okafor', `subject: '${subject}'`)));
  }

  it('no front matter at all', () =>
    silent(rule, 'Hi Dana,\n\nWould you introduce me to Priya?\n\nBest,\nSam\n'));

  it('front matter that holds ignores alone', () => silent(rule, mail('ignore: [demand]')));

  it('“Re:” where there is something to answer', () => {
    const subject = "subject: 'Re: Priya Natarajan'";
    silent(rule, mail('kind: follow-up', subject));
    silent(rule, mail('kind: thanks', subject));
    silent(rule, mail('kind: introduction', 're: first.intro.md', subject));
    silent(rule, `${mail('kind: introduction', subject)}\n> On Monday Dana wrote: tell me more.\n`);
  });

  it('a subject that YAML cannot read, which is reported already', () => {
    silent(rule, mail('kind: introduction', 'subject: Intro: Priya Natarajan'));
  });
});

describe('subject-missing: write one', () => {
  it('from kind and target, without the rest of the target', () => {
    assert.equal(
      fixed(rule, mail('kind: introduction', 'target: Priya Natarajan, Mercy Corps'), preferred),
      mail(
        'kind: introduction',
        'target: Priya Natarajan, Mercy Corps',
        'subject: Introduction to Priya Natarajan?',
      ),
    );
  });

  it('in the place of an empty one, of another kind', () => {
    assert.equal(
      fixed(rule, mail('kind: reference', 'subject: Hello', 'target: Harbour Trust'), preferred),
      mail('kind: reference', 'subject: A reference for Harbour Trust?', 'target: Harbour Trust'),
    );
    assert.equal(
      fixed(rule, mail('kind: reference', 'subject:', 'target: Harbour Trust'), preferred),
      mail('kind: reference', 'subject: A reference for Harbour Trust?', 'target: Harbour Trust'),
    );
  });

  it('with a slot where nothing is known, and quotes where YAML needs them', () => {
    assert.match(
      fixed(rule, mail('kind: introduction').replace('Priya', 'somebody there'), preferred),
      /\nsubject: 'Introduction to \[name\]\?'\n/,
    );
    assert.match(fixed(rule, mail('kind: other'), preferred), /\nsubject: '\[What it is about\]'\n/);
  });

  it('with the name in the ask where front matter has none', () => {
    assert.match(fixed(rule, mail('kind: introduction'), preferred), /\nsubject: Introduction to Priya\?\n/);
  });

  it('with what a reference is for', () => {
    const text = mail('kind: reference').replace(
      /Would you.*\?/,
      'I am applying for the Kluge Fellowship. Would you write me a reference?',
    );
    assert.match(fixed(rule, text, preferred), /\nsubject: A reference for the Kluge Fellowship\?\n/);
  });

  it('or shortens a long one at a mark between its parts', () => {
    const long =
      'subject: Introduction to Priya Natarajan (Mercy Corps), the head of the programme in Kampala?';
    assert.match(
      fixed(rule, mail('kind: introduction', long), preferred),
      /\nsubject: Introduction to Priya Natarajan \(Mercy Corps\)\n/,
    );
  });

  it('with the line ends of the file', () => {
    const text = mail('kind: introduction', 'target: Priya').replace(/\n/g, '\r\n');
    assert.match(fixed(rule, text, preferred), /\r\nsubject: Introduction to Priya\?\r\n---\r\n/);
  });
});
