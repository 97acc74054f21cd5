import assert from 'node:assert/strict';
import { findingsOf, letter, raises, silent } from './rule-tester';

const rule = 'placeholder';

describe('placeholder: raised', () => {
  for (const marked of [
    'I saw your post on «[topic]» last week.',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a slot as templates have it
    '«{name}», «{{company}}» and «${role}» are still open.',
    'I work at «<company>» as «<job title>».',
    'Could you write to «XXX» at the ministry?',
    '«TODO»: say why.',
    'I am applying for the post of «____________» in your team.',
    'My name is «__________»and I work at «__________».',
    'It was good to see you «[at the fair / in Lund /\non the train]».',
    'The deadline is «DD/MM/YYYY», or «[date]».',
    'Dear «%RECIPIENT%», it was good to meet.',
    'We reached «NN» villages. «TBD».',
    '«Lorem ipsum» dolor sit amet.',
    'Could you write to «???» at the ministry?',
    '**«[Name]»** knows it, and *the «[organisation]»* too.',
    '- «[first point]»\n- «[second point]»',
    'Perhaps this will do: “«[Your name]» has built boats with us since «[2019 or so]».”',
    'As warden of «(COLLEGE)» you see many of us go.',
  ]) {
    it(marked, () => void raises(rule, letter(marked)));
  }

  it('in greeting, subject, forwardable text and a tag alone on its line', () => {
    raises(rule, '---\nsubject: Intro to «[Name]»?\n---\n\nHi «[First Name]»,\n\n«<your ask>»\n');
    raises(rule, `${letter('Hello.')}\n## Forwardable\n\n«[Sam]» maps wells.\n`);
  });

  it('fields of a mail merge', () => {
    for (const slot of ['«Last Name»', '«Job_Title_2»']) {
      const [finding] = findingsOf(rule, letter(`It was good to hear of ${slot} again.`));
      assert.match(finding?.message ?? '', new RegExp(slot));
    }
  });

  it('selects it, for the writer to type over', () => {
    const [finding] = findingsOf(rule, letter('At [company].'));
    const [fix] = finding?.fixes ?? [];
    assert.deepEqual(fix?.edits, []);
    assert.deepEqual(fix?.select, { start: finding?.start, end: finding?.end });
  });
});

describe('placeholder: silent on', () => {
  for (const body of [
    'He wrote [sic] and nothing else [1].',
    'See [my notes](https://example.org/a_b) and ![a chart](chart.png).',
    'See [the report].\n\n[the report]: https://example.org',
    'The form is at https://example.org/form?id=__42__ and <sam@example.org>.',
    'In Python, `{{name}}` prints the braces themselves.',
    '```\nHi [Name]\n```',
    'He told me, “[Priya] has the best grasp of this of anyone here.”',
    'If a < b, then b > a holds, and <b>bold</b> is bold.',
    'Love to you and the girls, xxx',
    'Our programme is called Todos Juntos.',
    'Please leave the date blank; the name of the company is on the envelope.',
    '<!-- [what she said] -->\n\nIt was good to see you.',
    'The snake_case_name and the file __init__ are in it.',
    'Her column in « Le Temps » and the one in «Die Post» made me write.',
    'The trust (WATER AID) and the union (NUT) both wrote.',
    'Really??? I could not believe it.',
  ]) {
    it(body, () => silent(rule, letter(body)));
  }

  for (const tag of ['[Urgent]', '[EXT]', '[Action required]']) {
    it(`the tag ${tag} of a subject`, () =>
      silent(rule, `---\nsubject: "${tag} The wells of Lira"\n---\n\nHi Dana,\n\nHello.\n`));
  }

  it('the target and the background, which no reader sees', () => {
    silent(
      rule,
      '---\ntarget: "[role] at Harbour Trust"\n---\n\nHi Dana,\n\nHello.\n\n## Background\n\n[why]\n',
    );
  });
});
