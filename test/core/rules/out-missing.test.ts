import assert from 'node:assert/strict';
import { applyEdits } from '../../../server/src/core';
import { findingsOf, fixed, fixesOf, inserts, letter, preferred, raises, silent } from './rule-tester';

const rule = 'out-missing';

describe('out-missing: raised, on the verb of the ask', () => {
  for (const [marked, ...frontMatter] of [
    ['«Could you introduce» me to Priya?'],
    ["I read her book. «I'd be grateful if you» put us in touch."],
    ['«Would you be» comfortable introducing me to her?'],
    ['«Introduce» me to Priya.'],
    // Words of a release that release nobody.
    ["«Could you introduce» me to Priya? Don't hesitate to contact me if you have any questions."],
    ['«Could you introduce» me to Priya? If so, I will send a blurb.'],
    ['«Could you introduce» me to Priya? I understand that your time is valuable.'],
    // Another day is no no.
    ['«Could you introduce» me to Priya on Monday? If not, please let me know a better day.'],
    ["«Could you introduce» me to Priya at lunch? If that doesn't suit, just tell me another time."],
    ['«Would you be» willing to write me a reference?', 'kind: reference'],
  ] as const) {
    it(marked, () => {
      const findings = raises(rule, letter(marked, frontMatter.length ? frontMatter : undefined));
      assert.equal(findings[0]?.severity, 'warning');
    });
  }

  it('as information for a connection and a follow-up', () => {
    for (const kind of ['connection', 'follow-up']) {
      const [finding] = findingsOf(rule, letter('Could you tell me how you began?', [`kind: ${kind}`]));
      assert.equal(finding?.severity, 'information');
    }
  });

  it('when only quoted mail gives an out', () => {
    raises(rule, letter('> No worries if not!\n\n«Could you introduce» me to Priya?'));
  });
});

describe('out-missing: raised beside what is no out', () => {
  for (const rest of [
    'If it is better that I write to the printer first, she will do so with me.',
    'The dam is a big deal for our village.',
    "I won't blame the rain for it.",
    'I would take a no as an insult.',
    'If the weather holds, keep your boots dry.',
    'If you get lost, tell me and I will wait at the gate.',
    'If you think nine is too early, I will come at ten.',
    'If the first coat peels, leave it for a day.',
    'If you want him to see the sketches, I will go to the print shop.',
    'If the mayor prefers paper, we can turn to the post.',
    'If the gate sticks, I would be the last to touch it with oil.',
    'My rule is that no post does not oblige anyone to fast.',
    'If he asks for the key, that is what I will bring.',
    'When the kiln is cold, that is when we open it.',
  ]) {
    it(rest, () => raises(rule, letter(`«Could you introduce» me to Priya? ${rest}`)));
  }
});

describe('out-missing: silent when there is an out', () => {
  const ask = 'Could you introduce me to Priya?';
  for (const out of [
    'Do say if you would rather not, and I shall go by the front desk.',
    "You are welcome to say it's not your thing.",
    'Cannot also never mind lah.',
    'If you never sign such things, fair enough.',
    'If not, forget I asked.',
    "If it's too soon, say nothing and I'll think nothing of it.",
    'If it is better that I ask the deacon, I would gladly do so.',
    'No big deal if not.',
    "If you'd sooner keep her ear for your own plans, I won't blame you.",
    'No worries at all if not.',
    'Feel free to say no.',
    "If it isn't a fit, I completely understand.",
    'A no is perfectly fine.',
    "Only if you're comfortable, of course.",
    'If a call is too much, two questions by mail would help just as well.',
    'Or is your plate too full right now?',
    "Please don't feel obliged.",
    'If you would rather keep out of it, we will leave it there.',
    "I won't read anything into silence.",
    "If you'd sooner not, just ignore this.",
    'Should this be a bad time, never mind.',
    'If not, some other time, no worries at all.',
    "If that doesn't work, let me know a better time, or just say no.",
    'We met only once, so I would take a no as quite natural.',
    "If she has given up the loom, then that's that.",
    'If the two of you have fallen out, tell me so and I will ask elsewhere.',
    'If you owe him too much already, keep this one for somebody else.',
    'Of course only when you feel at ease with it.',
    'If this embarrasses you, I renounce gladly.',
    'If you prefer to write nothing, for whatever reason, I am the same Ana for you.',
    'When it does not suit, say it plainly, I am not offended.',
    'If you keep away from such letters these days, I would be the first to nod.',
    'If it uses up a favour that you want for your son, do keep it.',
    'You may be done with references. If so, that is a good answer.',
    'If the lambs leave you no hour, forget this with a clear conscience.',
    'Say no without any reason if it is a nuisance.',
    'This does not oblige you in the least.',
    'If you find it odd to write for a cousin, leave it.',
    "If Mr. Obi is the sort you'd sooner let be, leave him be.",
    "If there's another pupil you're already writing for, I'd quite get it.",
    'If it seems cheeky, put this card in the bin.',
    'If you would sooner not mix the two, we would not be cross for a minute.',
    'If you think it would look bad at the club, I will go to the desk like everyone.',
    "If you'd like to keep her secret, I'd do the same.",
  ]) {
    it(out, () => silent(rule, letter(`${ask} ${out}`)));
  }

  it('in the ask itself, or in a postscript', () => {
    silent(rule, letter("If you're open to it, could you introduce me to Priya?"));
    silent(rule, `${letter(ask)}\nP.S. No pressure at all.\n`);
  });

  it('and when none is owed', () => {
    silent(rule, letter('As you offered, could you introduce me to Priya?'));
    silent(rule, letter('Thank you for introducing me to Priya.', ['kind: thanks']));
    silent(rule, letter('Priya runs the clinic in Gulu.'));
  });
});

describe('out-missing: add an out', () => {
  const puts = (body: string, expected: (out: string) => string, frontMatter?: readonly string[]) =>
    inserts(rule, letter(body, frontMatter), (out) => letter(expected(out), frontMatter));

  it('right after the ask, in its paragraph', () => {
    puts(
      'Could you introduce me to Priya?\n\nThank you!',
      (out) => `Could you introduce me to Priya? ${out}\n\nThank you!`,
    );
    puts(
      'Could you introduce me to Priya? I run a clinic.',
      (out) => `Could you introduce me to Priya? ${out} I run a clinic.`,
    );
  });

  it('after the last sentence of an ask that goes on, and what takes it up', () => {
    puts(
      'Could you introduce me to Priya? Might you have her address, too? She lives in Gulu. I run a clinic.',
      (out) =>
        `Could you introduce me to Priya? Might you have her address, too? She lives in Gulu. ${out} I run a clinic.`,
    );
    puts(
      'Would you write me a reference? It is due on 4 May. I can send my CV.',
      (out) => `Would you write me a reference? It is due on 4 May. ${out} I can send my CV.`,
      ['kind: reference'],
    );
    puts(
      "Are you free for a coffee? I'm flexible with the time. It would take half an hour.",
      (out) => `Are you free for a coffee? I'm flexible with the time. It would take half an hour. ${out}`,
      ['kind: connection'],
    );
  });

  it('after the question, not after the wish that leads up to it', () => {
    puts(
      "I'd like to meet Priya.\n\nI run a clinic. Would you be open to introducing us?\n\nThank you!",
      (out) =>
        `I'd like to meet Priya.\n\nI run a clinic. Would you be open to introducing us? ${out}\n\nThank you!`,
    );
  });

  it('outside markup, and not into an address', () => {
    puts('**Could you introduce me to Priya?**', (out) => `**Could you introduce me to Priya?** ${out}`);
    puts(
      'Could you introduce me to Priya, who wrote this: https://example.org/wells',
      (out) => `Could you introduce me to Priya, who wrote this: https://example.org/wells\n\n${out}`,
    );
  });

  it('below the list that an ask announces, of bullets typed as characters, too', () => {
    for (const list of ['- Priya\n- Ana', '• Priya\n• Ana']) {
      puts(
        `Could you introduce me to one of these:\n\n${list}\n\nThanks!`,
        (out) => `Could you introduce me to one of these:\n\n${list}\n\n${out}\n\nThanks!`,
      );
    }
  });

  it('in a paragraph of its own where each sentence has one', () => {
    puts(
      'I run a clinic.\n\nCould you introduce me to Priya?\n\nThe rains start soon.',
      (out) => `I run a clinic.\n\nCould you introduce me to Priya?\n\n${out}\n\nThe rains start soon.`,
    );
  });

  it('on a line of its own where each sentence has one, and not in wrapped text', () => {
    puts(
      'I run a clinic.\nCould you introduce me to Priya?',
      (out) => `I run a clinic.\nCould you introduce me to Priya?\n${out}`,
    );
    puts(
      'I run a clinic in a town by\nthe lake.\nCould you introduce me to Priya?',
      (out) => `I run a clinic in a town by\nthe lake.\nCould you introduce me to Priya? ${out}`,
    );
  });

  it('before quoted mail and sections, never after the name', () => {
    for (const rest of [
      '\n> On Monday you wrote:\n> Hello.\n',
      '\n## Forwardable\n\nI run a clinic.\n',
      '\nP.S. It rains.\n',
    ]) {
      const text = letter('Could you introduce me to Priya?') + rest;
      inserts(rule, text, (out) => text.replace('Priya?', `Priya? ${out}`));
    }
    const unsigned = '---\nkind: introduction\n---\n\nHi Dana,\n\nCould you introduce me to Priya?\n';
    inserts(rule, unsigned, (out) => unsigned.replace('Priya?', `Priya? ${out}`));
  });

  it('formal in a formal letter, casual in a casual one; three to choose from', () => {
    const formal = letter('Would you be willing to write a reference for me?', ['kind: reference']).replace(
      'Hi Dana,',
      'Dear Professor Okafor,',
    );
    const [finding] = findingsOf(rule, formal);
    assert.equal(finding?.fixes.length, 3);
    for (const fix of finding?.fixes ?? [])
      assert.doesNotMatch(applyEdits(formal, fix.edits), /['’](?:s|re|t|d)\b/);
    const [casual] = findingsOf(rule, letter("I'd love to meet her. Could you put us in touch?"));
    assert.match(casual?.fixes.map(({ title }) => title).join(' ') ?? '', /['’](?:s|re|t|d)\b/);
  });

  it('after the question, be it what we could do, rather than the wish before it', () => {
    inserts(
      rule,
      letter("I'd love to hear how you began. Could we schedule a quick call? My mornings are free.", [
        'kind: connection',
      ]),
      (out) =>
        letter(
          `I'd love to hear how you began. Could we schedule a quick call? My mornings are free. ${out}`,
          ['kind: connection'],
        ),
    );
  });

  it('after what takes the ask up in a letter of single sentences', () => {
    const lines = [
      'We met in Oslo.',
      'Could you introduce me to Priya?',
      'She runs the clinic.',
      'I map wells.',
    ];
    const text = letter(lines.join('\n\n'));
    assert.match(fixed(rule, text, preferred), /She runs the clinic\.\n\n[^\n]+\n\nI map wells\./);
  });

  it('after the wish that leaves room, not after what others demand', () => {
    const text = letter(
      "The form must reach them by May. Nobody here knows them.\n\nI'd be grateful if you could introduce me to Priya.",
    );
    assert.match(fixed(rule, text, preferred), /introduce me to Priya\. [A-Z]/);
  });

  it('not after a question about something else in a letter of single sentences', () => {
    const lines = [
      'We met in Oslo.',
      'Could you introduce me to Priya?',
      'How are the twins?',
      'I map wells.',
    ];
    assert.match(
      fixed(rule, letter(lines.join('\n\n')), preferred),
      /Priya\?\n\n[^\n]+\n\nHow are the twins\?/,
    );
  });

  it('in other words than the ask', () => {
    for (const name of ['Priya', 'Ana', 'Ruth', 'Kofi', 'Amit', 'Lena']) {
      const [fix] = fixesOf(rule, letter(`Could you introduce me to ${name}, who seems a fit?`));
      assert.ok(fix);
      assert.doesNotMatch(fix.title, /\bfit\b/);
    }
  });

  it('with the apostrophes of the message', () => {
    const text = letter('I’d love to meet her. Could you introduce me to Priya?');
    for (const { edits } of fixesOf(rule, text)) assert.doesNotMatch(edits[0]?.text ?? '', /'/);
    const mixed = letter("I’d love to meet her, but I can't. Could you introduce me to Priya?");
    const inserted = findingsOf(rule, mixed)[0]?.fixes.map(({ edits }) => edits[0]?.text) ?? [];
    assert.match(inserted.join(''), /'/);
  });

  it('a smaller alternative first for a call, and none to whom none is smaller', () => {
    const first = (body: string) =>
      findingsOf(rule, letter(body, ['kind: connection']))[0]?.fixes[0]?.title ?? '';
    assert.match(first('Could you spare half an hour?'), /by email/);
    assert.match(first('Could you tell me how you began?'), /line or two/);
    assert.doesNotMatch(first("I'd love to connect."), /email|line/);
  });

  it('by the favour: who is asked to vouch may not know the work', () => {
    const titles = (body: string) =>
      findingsOf(rule, letter(body, ['kind: reference']))[0]
        ?.fixes.map(({ title }) => title)
        .join(' ') ?? '';
    assert.match(titles('Would you write me a reference?'), /know my work/);
    assert.match(titles('Would you refer me for the post?'), /know my work well enough for that/);
    assert.doesNotMatch(titles('Would you refer me for the post?'), /plate/);
  });

  it('not the same in every mail, and always the same in one', () => {
    const firsts = ['Priya', 'Ana', 'Ruth', 'Kofi', 'Amit', 'Lena', 'Tom', 'Njeri'].map((name) => {
      const text = letter(`Could you introduce me to ${name}?`);
      const [one, two] = [findingsOf(rule, text), findingsOf(rule, text)].map(
        ([finding]) => finding?.fixes[0]?.title,
      );
      assert.equal(one, two);
      return one;
    });
    assert.ok(new Set(firsts).size > 1);
  });

  it('with the line ends of the file', () => {
    const crlf = letter('Could you introduce me to Priya:\n\n- Priya').replace(/\n/g, '\r\n');
    const text = fixed(rule, crlf, preferred);
    assert.doesNotMatch(text, /[^\r]\n/);
  });

  it('nothing where front matter is all there is', () => silent(rule, '---\nkind: introduction\n---\n'));
});
