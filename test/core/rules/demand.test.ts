import assert from 'node:assert/strict';
import { applyEdits } from '../../../server/src/core';
import { plain } from '../language/alike';
import { findingsOf, fixed, fixesOf, letter, preferred, raises, silent } from './rule-tester';

const bodyOf = (text: string) => /Hi Dana,\n\n(.*)\n\nBest wishes,/s.exec(text)?.[1];

/** The bodies that all fixes of a one-sentence letter lead to, the preferred first. */
function softened(body: string): (string | undefined)[] {
  const text = letter(body);
  const findings = findingsOf('demand', text);
  assert.equal(findings.length, 1, body);
  return findings.flatMap(({ fixes }) => fixes.map(({ edits }) => bodyOf(applyEdits(text, edits))));
}

describe('demand: raised', () => {
  for (const marked of [
    '«You must find» me two names in Cork.',
    '«What I want off you» is a date for the fitting.',
    '«The only thing I ask» of you is one honest page.',
    '«I want him to call» me on Friday.',
    '«Dad says you have to write» to the council for me.',
    '«Kindly revert» with her number.',
    '«Please answer» her questions by Friday.',
    '«Please reply» and tell the dean that I passed.',
    '«Reply» by Friday.',
    '«Introduce» me to Priya Natarajan.',
    '«Please introduce» me to her.',
    '«Send» me the address of her office by Friday.',
    '«I need you to write» me a letter for the Fulbright.',
    "«We'd like you to mention» us to the board.",
    '«You must send» it through the portal.',
    "«You'll speak» to Ruth and explain why it matters.",
    '«I need a reference» for the nursing course.',
    'My résumé is on the site; «forward» it to whoever hires.',
    '«Can you get» this to me by noon?',
    '«Your letter needs to cover» three years of work.',
    '«This has to be done» before the board meets.',
    'The council wants it on paper. «It must be done» for me by Friday.',
    '«Her tables are what I» need by Friday.',
    '«Tell» me your fee.',
    '«Keep» it under two pages.',
    'She said: “No. Never.” «Send» me the list.',
    "«I expect you'll be» there at nine to sign it.",
    "«I trust you'll include» the prize.",
    '«Let me know» once it has been sent.',
    '«Make sure you mention» the prize.',
    'By Thursday, «put» me in touch with the editor.',
    'Thanks for the photo, «and tell» your boss about my tiles.',
    'Thank you for the call; «send» me the list by noon.',
    '«A reference for the harbour» board: yes or no?',
    'Dana, «connect» me with your sister.',
    '«Never give» my number to them again.',
    '«Her direct line by Friday», please.',
    '«Point» me to the right office.',
    'Now that the press has it, «introduce» me to your editor.',
    '«Really need you to push» this for me.',
    "«You're not to mention» my fall to Pavel.",
    '«Can you have» it with me by half four, Dave?',
    '«No later than noon», please.',
    '«I want the names of» three lenders who take bakers.',
    '«Your comments are needed by» 6 p.m. on the 28th.',
    '«Hold» off on writing to the board until I say so.',
    '«Two copies», one sealed, one open.',
    '«Nobody else is to see» this draft.',
    '«Remember to date» it 5 May, not 5 April.',
    '- **«Write»** about the greenhouse, not the shop.',
    '«Can someone please just tell» me whom to ask?',
    '«The form should be completed» in ink and returned to my landlord.',
    '«Both referees are required to respond» within two days.',
    '«Don’t you dare leave» Rosalind off the email.',
    '«Swap» the order of the referees.',
    '«Can’t you have» a quiet word with the choirmaster for me?',
    '«Just ring» her and get me on the list, will you?',
    '«You have until Saturday to let» me know.',
    '«You’re the one who has to ask» Ruth for me.',
    '«We will be needing your professional reference» by the 30th.',
    '«When can I expect» the form?',
    '«All I need is one» line from you by Thursday.',
    '«My file», the blue one, back on my desk by Thursday.',
    'When you see Halima, «tell» her that we sailed and ask whether she is free.',
  ]) {
    it(marked, () => void raises('demand', letter(marked)));
  }
});

describe('demand: silent on', () => {
  for (const body of [
    'All I need from you is the name of the dentist.',
    'All I really need from you is the name of the dentist.',
    'Meet my old friend Ruth, who keeps bees on the roof of the bank.',
    'You must be swimming like a seal by now.',
    // Said to the writer, spared the reader, wished for others, set by others.
    'My coach told me again: you have to rest the knee.',
    'I will write it so that nothing has to be looked up by you.',
    'I want her to hear the choir before she moves.',
    'Gran says you must come for the herring.',
    'The guild asks for a letter and it must be in Welsh.',
    // An answer is what any letter waits for.
    'Please reply at your earliest convenience.',
    'Kindly revert by Thursday, sir.',
    'Pls get back to me soonest, the list is closing.',
    // What somebody else told somebody else, however many sentences it has.
    'My teacher used to say: "Never write to the office. Write to whoever keeps the keys."',
    'She shouted “Sit down. Drink your tea. Go home.” and I did.',
    'Pray forgive the ink.',
    'The good ladle went with you. Keep it.',
    'If your eyes do not allow it, kindly set it aside with a free mind.',
    "I expect you'll be hoarse until Easter.",
    // Whatever others require of it is theirs.
    'Would you write it? The council wants it on paper: it must be signed and nobody may fax it.',
    'They are sticklers. It has to be stamped in blue.',
    'Could you write one for me? It should reach Mrs. Bello at the board by 4 March.',
    // What is passed on to the reader's people, and wished to the reader.
    'Greet your mother and the boys for me. Could you introduce me to Priya?',
    'Kiss the baby from all of us.',
    'Be well, and thank you.',
    'Tell me your knee has healed. Could you introduce me to Priya?',
    "I trust you'll take out whatever you find too loud.",
    'Her tables are what I want to read before the exam.',
    'Please take this only as a wave from the next field.',
    "Between us we've cleared the whole ditch, and the dog helped.",
    'Sorry my late answer, the harvest took us all.',
    // Releases and courtesies in the imperative.
    'Feel free to say no.',
    "Don't worry if this is a bad week.",
    'Let me know if that is too much.',
    'Please find attached my CV.',
    'Take care of yourself, and give my love to Ruth.',
    'Have a look only if you are curious.',
    'Please accept my thanks.',
    'Please allow me to say how well the choir sang.',
    'So consider this a hand held out, and no more.',
    'Note that the fair moves to the second of May.',
    'Have made a start on the poster, and will send it to you soon.',
    'Please see my notes on the two chapters you sent.',
    'You have to give them your name, right?',
    'Would an introduction help her too, yes or no?',
    'Permit me to say that the bread was perfect.',
    'It may be the wrong season; then please forget my email.',
    'Love to your mother, and save me some plum cake.',
    'If it should be a matter for another desk, kindly point me there.',
    'Perhaps you should send it to Ruth first, who knows the form.',
    'Thank you, Ruth, and please tell your father that his pears won.',
    'Thanks for all of it, and do tell the boys I miss the noise.',
    'Many thanks, and please remember Halima in your prayers.',
    "Ignore this if it isn't a fit.",
    "Tell me if this is a bad moment, and I'll wait.",
    // Needs and duties of the writer, or of others.
    'I need to leave at five on Friday.',
    'I must say, your last book moved me.',
    'I expect to graduate in May.',
    'They need three letters, and the office must have them by 1 March.',
    "I don't want you to feel obliged.",
    'I want you to know how much it meant.',
    // Guesses about the reader.
    'You must be busy this term.',
    'You must have a dozen mails like this one.',
    "You'll find the dates at the end of this note.",
    'You must know how much it meant to us.',
    'Below my name is a word about the shop.',
    'Bear with me, I type slowly.',
    'Come to our first night as my guest.',
    // The words of orders, which order nothing of the reader.
    'Both referees are retired, so I thought of you.',
    'Nobody else knows the harbour as you do.',
    'Nobody must feel bound by this.',
    'I want the harbour to stay as it is.',
    'I remember the names of three lenders from your talk.',
    'Your roots are needed in any village.',
    'My thesis has to be handed in by the ninth.',
    'They need two copies, signed, by the 4th.',
    'The boat leaves by Thursday.',
    'The buyer decides tonight, so I am a little nervous.',
    'I have until Saturday to let them know.',
    'You have until then another boat to finish, I know.',
    "You're the one who taught me to ask.",
    'You give so much of your time to the choir.',
    'You might as well know that the roof is done.',
    "Can't you smell the sea from there?",
    'Can you see the lighthouse from the hotel?',
    'Can someone your age still learn to row?',
    'Write whenever you have an hour.',
    'Reply in your own time, or not at all.',
    'Change nothing on your side for us.',
    "Don't reply to this before your exams are over.",
    'Please read it with your feet up.',
    'Skip the second page with a clear conscience.',
    'Remember to rest between the two shows.',
    'Hold off on this until it suits you.',
    'What I miss most is a word with the neighbours.',
    'The reference would be needed by the 5th.',
    "I'd need your okay before I enter your name, so nothing goes out until I hear from you.",
    // Already soft.
    'Would you be open to introducing me to Priya?',
    "I'd be grateful if you could send me her address.",
    'I need two names by Friday, and I wondered whether you would be one of them.',
    'Introduce me only if you think she would enjoy it.',
    'Could you send it by 15 January?',
    'Whether you introduce me or not, I am grateful.',
    // Words of others, and words that look like verbs.
    'The advert says “send me three letters by Friday” and nothing else.',
    'Contact with her team has been difficult.',
    'I met the editor, put two questions to her and wrote up the answers.',
    'As you offered, please introduce me to Marta.',
    '> Send me her address.\n\nThat was her whole mail.',
    'I promise to:\n\n- send her a summary\n- introduce my team to her',
    'I would:\n• Send her a summary.\n• Write to her team.',
    '`Send me her address` is what the form says.',
  ]) {
    it(body, () => silent('demand', letter(body)));
  }

  it('thank-yous and mail that asks for nothing', () => {
    silent('demand', letter('Send me your news!', ['kind: thanks']));
    silent('demand', letter('Meet Ruth; send her my best.', ['kind: other']));
  });
});

describe('demand: soften', () => {
  /** By their forms: which of several wordings that say the same a sentence gets is turned by its text. */
  const table: readonly (readonly [string, readonly string[]])[] = [
    [
      'Send me her email by Friday.',
      [
        'Could you send me her email by Friday?',
        'Could you send me her email by Friday?',
        "I'd be grateful if you could send me her email by Friday.",
      ],
    ],
    [
      'Send me the notes and tell her that I called.',
      [
        'Could you send me the notes and tell her that I called?',
        'Could you send me the notes and tell her that I called?',
        "I'd be grateful if you could send me the notes and tell her that I called.",
      ],
    ],
    [
      'We need an introduction to the mayor.',
      [
        'Could I have an introduction to the mayor?',
        'Could I have an introduction to the mayor?',
        'It would be a great help to have an introduction to the mayor.',
      ],
    ],
    [
      'Your letter must mention the prize.',
      ['Could your letter mention the prize?', "I'd be grateful if your letter could mention the prize."],
    ],
    [
      'Can you get this to me by 5 p.m.?',
      [
        'Could you get this to me by 5 p.m.?',
        'Could you get this to me by 5 p.m.?',
        "I'd be grateful if you could get this to me by 5 p.m.",
      ],
    ],
    [
      "Don't give them my number!",
      [
        'Could I ask you not to give them my number?',
        'Would you mind not giving them my number?',
        "I'd be grateful if you would not give them my number.",
      ],
    ],
    [
      'A word to her in advance, please, by Wednesday.',
      [
        'Could I have a word to her in advance, please, by Wednesday?',
        'Could I have a word to her in advance, please, by Wednesday?',
        // What is grateful needs no "please".
        'It would be a great help to have a word to her in advance, by Wednesday.',
      ],
    ],
    [
      'In your letter, leave out the year in Spain.',
      [
        'In your letter, could you leave out the year in Spain?',
        'In your letter, could you leave out the year in Spain?',
        "In your letter, I'd be grateful if you could leave out the year in Spain.",
      ],
    ],
    [
      "Loop me in with Marcus and I'll do the rest.",
      [
        "Could you loop me in with Marcus? I'll do the rest.",
        "Could you loop me in with Marcus? I'll do the rest.",
        "I'd be grateful if you could loop me in with Marcus and I'll do the rest.",
      ],
    ],
    [
      'The executors require your signed statement by 5 May.',
      [
        'Would it be possible for the executors to have your signed statement by 5 May?',
        "I'd be grateful if the executors could have your signed statement by 5 May.",
      ],
    ],
    [
      'How often must I ask for your answer?',
      [
        'Could I have your answer?',
        'Could I have your answer?',
        'It would be a great help to have your answer.',
      ],
    ],
    [
      "Here's what has to go in the letter:\n\n- the prize",
      [
        'Could you put the following in the letter?\n\n- the prize',
        'Could you put the following in the letter?\n\n- the prize',
        "I'd be grateful if you could put the following in the letter:\n\n- the prize",
      ],
    ],
    [
      'We must have a second speaker on Saturday, and it has to be you.',
      [
        'Could you be a second speaker on Saturday?',
        'Could you be a second speaker on Saturday?',
        "I'd be grateful if you could be a second speaker on Saturday.",
      ],
    ],
    [
      'Send me these by Monday:\n\n- the form\n- her address',
      [
        'Could you send me these by Monday?\n\n- the form\n- her address',
        'Could you send me these by Monday?\n\n- the form\n- her address',
        "I'd be grateful if you could send me these by Monday:\n\n- the form\n- her address",
      ],
    ],
  ];
  for (const [body, expected] of table) {
    it(body, () => {
      const found = softened(body);
      assert.equal(new Set(found).size, found.length);
      assert.deepEqual(
        found.map((text = '') => plain(text)),
        expected.map((text) => text.toLowerCase()),
      );
    });
  }

  it('keeps markup, links and quotes as they are written', () => {
    assert.equal(
      plain(softened('Send **her** [the deck](https://example.org/a_b) — “as is”.')[0] ?? ''),
      'could you send **her** [the deck](https://example.org/a_b) — “as is”?',
    );
    assert.equal(plain(softened('- **Send me the deck.**')[0] ?? ''), '- **could you send me the deck?**');
    // What stresses the order alone goes with it.
    assert.equal(
      plain(softened('**Action needed:** sign the form and return it.')[0] ?? ''),
      'could you sign the form and return it?',
    );
    assert.equal(plain(softened('**Send** me the *deck*.')[0] ?? ''), 'could you send me the *deck*?');
    // Of a link that begins or ends where the order does.
    for (const [body, expected] of [
      [
        'I need [you to introduce](https://example.org/a) me to Ana.',
        /^\[[^\]]+\bintroduc(?:e|ing)\]\(https:\/\/example\.org\/a\) me to Ana\?$/,
      ],
      [
        '[Send me her file](https://example.org/a) by noon.',
        /^\[[^\]]+ send(?:ing)? me her file\]\(https:\/\/example\.org\/a\) by noon\?$/,
      ],
      [
        'Write to Ana, and [please send](https://example.org/a) me her file.',
        /^[^[]+ to Ana, and \[send(?:ing)?\]\(https:\/\/example\.org\/a\) me her file\?$/,
      ],
    ] as const) {
      assert.match(softened(body)[0] ?? '', expected);
    }
  });

  it('closes after a bracket that belongs to the words, before one around the sentence', () => {
    for (const [body, expected] of [
      ['Send me the form [the one from Gulu].', 'could you send me the form [the one from gulu]?'],
      ['(Send me the PDF.)', '(could you send me the pdf?)'],
      ['(Send me the PDF)', '(could you send me the pdf?)'],
      ['🙏 Send me the form.', '🙏 could you send me the form?'],
    ] as const) {
      assert.equal(plain(softened(body)[0] ?? ''), expected);
    }
  });

  it('keeps line ends', () => {
    const text = letter('Send me\nthe form.').replace(/\n/g, '\r\n');
    const result = plain(fixed('demand', text, preferred));
    assert.ok(result.includes('could you send me\r\nthe form?\r\n'), result);
  });

  it('asks for what a list names, and for each thing that it orders', () => {
    for (const [body, expected] of [
      ['Needed from you by Friday:\n\n- a letter', 'could i have the following by friday?\n\n- a letter'],
      ['Get me:\n\n- a letter', 'could you get me the following?\n\n- a letter'],
      ['The letter must say:\n\n- that I led', 'could the letter say the following?\n\n- that i led'],
    ] as const) {
      assert.equal(plain(softened(body)[0] ?? ''), expected);
    }
    const findings = findingsOf(
      'demand',
      letter('Your jobs for the week:\n\n- Ring Bo for me.\n- Send me her number.'),
    );
    assert.equal(findings.length, 2);
    silent('demand', letter('Next steps, if you like:\n\n- Ring Bo for me.\n- Send me her number.'));
  });

  it('leaves a list as it is that the softened line announces', () => {
    const text = letter('Send me these:\n\n- a copy of the permit\n- send it by post');
    for (const fix of fixesOf('demand', text)) {
      assert.deepEqual(findingsOf('demand', applyEdits(text, fix.edits)), []);
    }
  });

  it('leaves a frame with the words in it where it reads no order', () => {
    const body = 'Nothing in the letter may suggest that I was let go.';
    for (const text of softened(body)) {
      assert.match(text ?? '', /^Would you be .*\[put as a request: Nothing in .* let go\]\?$/);
    }
  });

  it('names the reader and the words', () => {
    const [finding] = findingsOf('demand', letter('I need you to write to her.'));
    assert.equal(finding?.message, '“I need you to write” leaves Dana no room to say no.');
  });
});

describe('demand: bare commands around the one that is found', () => {
  for (const [body, request] of [
    [
      'Come to the mill. Bring the stamp. Sign the deed for Adwoa.',
      'Could you come to the mill, bring the stamp, and sign the deed for Adwoa?',
    ],
    ['Sign the deed for Adwoa. Bring the stamp.', 'Could you sign the deed for Adwoa, and bring the stamp?'],
    // Wishes, choices and what is told stay as they are.
    ['Get well soon. Sign the deed for Adwoa.', 'Get well soon. Could you sign the deed for Adwoa?'],
    ['Sign the deed for Adwoa. Take your time.', 'Could you sign the deed for Adwoa? Take your time.'],
    ['The mill is shut. Sign the deed for Adwoa.', 'The mill is shut. Could you sign the deed for Adwoa?'],
  ] as const) {
    it(body, () =>
      assert.ok(
        softened(body)
          .map((text) => plain(text ?? ''))
          .includes(request.toLowerCase()),
      ),
    );
  }
});
