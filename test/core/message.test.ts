import assert from 'node:assert/strict';
import { parseMarkdown } from '../../server/src/core/markdown';
import { type Message, readMessage } from '../../server/src/core/message';

function read(text: string): Message {
  const { blocks } = parseMarkdown(text, 0);
  return readMessage(blocks, { start: 0, end: text.length });
}

const slice = (text: string, span: { start: number; end: number } | undefined) =>
  span && text.slice(span.start, span.end);

/** The sentences between greeting and closing. */
const sentences = (text: string) =>
  read(text).paragraphs.flatMap((paragraph) => paragraph.sentences.map((sentence) => sentence.text));

describe('greeting', () => {
  /** `«»` mark the greeting in the first line, `‹›` the addressee in it. */
  function greets(marked: string): void {
    it(marked.replace(/\n/g, '⏎'), () => {
      const text = `${marked.replace(/[«»‹›]/g, '')}\n\nHello there.\n`;
      const { greeting } = read(text);
      assert.equal(greeting?.text, /«(.*)»/.exec(marked)?.[1]?.replace(/[‹›]/g, ''));
      assert.equal(slice(text, greeting), greeting?.text);
      assert.equal(greeting?.addressee, /‹(.*)›/.exec(marked)?.[1] ?? '');
      assert.equal(slice(text, greeting?.addresseeSpan), greeting?.addressee);
    });
  }

  describe('on a line of its own', () => {
    greets('«Hi ‹Dana›,»');
    greets('«hey ‹dana›»');
    greets('«Dear ‹Dr. Okafor›,»');
    greets('«Dear ‹Prof. J. K. Okafor›:»');
    greets('«Dear ‹Ms. O’Neil-Sánchez›,»');
    greets('«Dear ‹Sir/Madam›,»');
    greets('«Dear ‹Sir or Madam›:»');
    greets('«Hello ‹everyone›!»');
    greets('«Hi ‹there›»');
    greets('«Dear ‹hiring manager›,»');
    greets('«To whom it may concern:»');
    greets('«Hi»');
    greets('«Hello!»');
    greets('«Good day ‹Sir/Ma›,»');
    greets('«Hi ‹T.J.›,»');
    greets('«Hey ‹Dana› —»');
    greets('«Sehr geehrte ‹Frau Lind›,»');
    greets('«Chère ‹Dana›,»');
  });

  describe('of several, or with letters behind the name', () => {
    greets('«Dear ‹Ana and Ben›,»');
    greets('«Hi ‹Ana, Ben and Kofi›,»');
    greets('«Dear ‹Dr. Eze, PhD›,»');
  });

  describe('with a comma before the name', () => {
    greets('«Hi, ‹Dana›,»');
    greets('«Hello, ‹Dana›!»');
    greets('«Good morning, ‹Prof. Eze›,»');
    greets('«Hi, ‹Dana›, »I hope you are well.'.replace(', »', ',» '));
  });

  describe('with a slot for the name', () => {
    greets('«Hi ‹[Name]›,»');
    greets('«Dear ‹[First name, last name]›,»');
    greets('«Hi ‹{{first_name}}›,»');
    greets('«Dear ‹<name>›,»');
  });

  describe('of a name only', () => {
    greets('«‹Dana›,»');
    greets('«‹Amit bhai›,»');
    greets('«‹Dr. Okafor› –»');
    greets('«‹Ana and Ben›,»');
  });

  describe('in the line where the text begins', () => {
    greets('«Hi ‹Dana›,» I hope the move went well.');
    greets('«Hi ‹Dana›!» Long time no see.');
    greets('«Hi ‹Dana›.» It was good to meet you.');
    greets('«Hey ‹Dana› -» quick question.');
    greets('«Hi ‹Dana›» I hope you are well, and rested.');
    greets('«hi ‹dana›» hope all is well');
    greets('«Hi ‹Dr. Eze›» I wrote on Monday.');
    greets('«Hi,» I hear you know everybody.');
    greets('«Hello» my name is Sam.');
    greets('«Hi ‹Dana›,» Ben and I met last week.');
    greets('«Hi ‹Will›» can you spare a minute?');
    greets('«Hi ‹Dana›,»\nBen and I met last week.');
  });

  describe('with markup', () => {
    it('is read without it', () => {
      const text = '**Hi [Dana](https://d.example)**,\n\nHello.';
      const { greeting } = read(text);
      assert.equal(greeting?.text, 'Hi Dana,');
      assert.equal(slice(text, greeting?.addresseeSpan), 'Dana');
    });
  });

  describe('is none', () => {
    for (const text of [
      'I hope the move went well.',
      'We met in Lisbon.',
      'Hope all is well,\nand that the cat is, too.',
      'Quick question:\nwho runs the pilot?',
      'Morning runs are how we met.',
      'To the best of my knowledge you know Ana.',
      'Thank you,\nSam',
      'High time that I wrote.',
      '- Hi Dana,',
      '# Hi Dana,',
      '> Hi Dana,',
      '',
    ]) {
      it(JSON.stringify(text), () => assert.equal(read(text).greeting, undefined));
    }
  });
});

describe('closing', () => {
  /** Lines below the ask, and how they are read. `«»` mark the closing. */
  function closes(marked: string, formula: string, name: string): void {
    it(marked.replace(/\n/g, '⏎'), () => {
      const body = 'Would you be open to introducing me to Priya?';
      const text = `Hi Dana,\n\n${body}\n\n${marked.replace(/[«»]/g, '')}\n`;
      const { closing } = read(text);
      assert.deepEqual({ formula: closing?.formula, name: closing?.name }, { formula, name });
      assert.equal(slice(text, closing), /«([^»]*)»/.exec(marked)?.[1]);
      const before = marked.slice(0, marked.indexOf('«')).replace(/^- /, '').trim();
      assert.deepEqual(sentences(text), before === '' ? [body] : [body, before]);
    });
  }

  describe('of a formula over a name', () => {
    closes('«Best wishes,\nSam»', 'Best wishes,', 'Sam');
    closes('«Best,\n\nSam Lind»', 'Best,', 'Sam Lind');
    closes('«Kind regards\nDr. Sam de la Cruz-Lind»', 'Kind regards', 'Dr. Sam de la Cruz-Lind');
    closes('«Thanks,\nsam»', 'Thanks,', 'sam');
    closes('«Warmly,\n– Sam»', 'Warmly,', 'Sam');
    closes('«Yours sincerely,\nSam Lind (she/her)»', 'Yours sincerely,', 'Sam Lind');
    closes(
      '«Many thanks, and warm wishes from the coast,\nSam»',
      'Many thanks, and warm wishes from the coast,',
      'Sam',
    );
    closes('«Sincerely,\n[Your name]»', 'Sincerely,', '[Your name]');
    closes('«Talk soon,\nS.»', 'Talk soon,', 'S');
    closes('«Regards to your team,\nSam & Ana»', 'Regards to your team,', 'Sam & Ana');
  });

  describe('of words that we do not know, over a name', () => {
    closes('«Looking forward to hearing from you,\nSam»', 'Looking forward to hearing from you,', 'Sam');
    closes('«Con afecto,\nSam»', 'Con afecto,', 'Sam');
  });

  describe('in one line', () => {
    closes('«Thanks, Sam»', 'Thanks,', 'Sam');
    closes('«Best — Sam Lind»', 'Best —', 'Sam Lind');
    closes('I hope to hear from you. «Best, Sam»', 'Best,', 'Sam');
    closes('No worries if not! «– Sam»', '', 'Sam');
    closes('«Thank you for your time!»', 'Thank you for your time!', '');
    closes('«Cheers»', 'Cheers', '');
  });

  describe('of a name only', () => {
    closes('«Sam»', '', 'Sam');
    closes('«Sam Lind»\nHarbour Trust', '', 'Sam Lind');
    closes('«— Sam»', '', 'Sam');
    closes('- «Sam»', '', 'Sam');
    closes('No worries if not.\n«Sam»', '', 'Sam');
    closes('«R. Thackeray.»', '', 'R. Thackeray');
  });

  describe('above a signature', () => {
    closes(
      '«Best wishes,\nSam Lind»\nHead of Pilots, Harbour Trust\n+254 700 123456 | sam@example.org\nhttps://example.org',
      'Best wishes,',
      'Sam Lind',
    );
    closes('«Best,\nSam»\n\n--\nSam Lind\nHarbour Trust', 'Best,', 'Sam');
    closes(
      '«Thanks again for your help,\nSam Lind»\nHarbour Trust\n12 Quay Road\nKisumu',
      'Thanks again for your help,',
      'Sam Lind',
    );
    closes('«Best,\nSam»\n\nSent from my phone.', 'Best,', 'Sam');
    closes(
      '«Regards,\nSam»\n\nThis message is for the person that it is addressed to and for nobody else at all.',
      'Regards,',
      'Sam',
    );
  });

  it('does not sign for the reader', () => {
    const { closing } = read('Hi Dana,\n\nWould that be all right?\n\nThank you, Dana.');
    assert.deepEqual([closing?.formula, closing?.name], ['Thank you,', '']);
  });

  describe('is not', () => {
    const stays = (name: string, text: string, expected: readonly string[]) =>
      it(name, () => assert.deepEqual(sentences(text), expected));

    stays(
      'thanks at the start of a short message',
      'Hi Dana,\n\nThanks for the pointers in Lisbon.\n\nCould you introduce me to Priya?\n\nNo worries if not!\n\nSam',
      ['Thanks for the pointers in Lisbon.', 'Could you introduce me to Priya?', 'No worries if not!'],
    );
    stays(
      'thanks in a message without capitals and marks',
      'hi dana\n\nthanks for yesterday\n\ncan you introduce me to priya\n\nsam',
      ['thanks for yesterday', 'can you introduce me to priya'],
    );
    stays('an order that begins kindly', 'Hi Dana,\n\nI met Priya.\n\nKindly send me her address.\n\nSam', [
      'I met Priya.',
      'Kindly send me her address.',
    ]);
    stays(
      'a thank-you that asks',
      'Hi Dana,\n\nI met Priya.\n\nThank you, and please send me her address today.\n\nSam',
      ['I met Priya.', 'Thank you, and please send me her address today.'],
    );
    stays(
      'a sentence that begins like one',
      'Hi Dana,\n\nI met Priya.\n\nBest of all, she knows you.\n\nLove to hear what you think.\n\nSam',
      ['I met Priya.', 'Best of all, she knows you.', 'Love to hear what you think.'],
    );
    stays('a question', 'Hi Dana,\n\nI met Priya.\n\nThanks for what?', ['I met Priya.', 'Thanks for what?']);
    stays('a list of names', 'Hi Dana,\n\nI met these:\n\n- Priya Natarajan\n- Ben Okafor', [
      'I met these:',
      'Priya Natarajan',
      'Ben Okafor',
    ]);
    stays('the end of a wrapped sentence', 'Hi Dana,\n\nAna told me that you met Priya\nNatarajan', [
      'Ana told me that you met Priya Natarajan',
    ]);
    stays('all that there is', 'Sam Lind', ['Sam Lind']);
  });

  it('is read in time from a name of many parts', () => {
    const text = `Hi Dana,\n\nHello.\n\n${'Ab-'.repeat(5000)}x!\n`;
    assert.equal(read(text).closing, undefined);
  });
});

describe('postscript', () => {
  for (const [name, below] of [
    ['in a paragraph', 'Best,\nSam\n\nP.S. Congratulations on the prize!\n\nIt is deserved.'],
    ['right under the name', 'Best,\nSam\nPS: Congratulations on the prize!\n\nIt is deserved.'],
    ['without a name', 'P.P.S. Congratulations on the prize! It is deserved.'],
  ] as const) {
    it(`${name} is kept apart`, () => {
      const message = read(`Hi Dana,\n\nWould you be open to that?\n\n${below}\n`);
      assert.deepEqual(
        message.postscript.map(({ text }) => text.replace(/^P\S+ /, '')),
        ['Congratulations on the prize!', 'It is deserved.'],
      );
      assert.equal(message.words, 6);
      assert.equal(message.closing?.name, below.startsWith('Best') ? 'Sam' : undefined);
    });
  }

  it('is none in a word that begins alike', () => {
    assert.deepEqual(read('Hi Dana,\n\nPsalms are what I sing.\nPS 118 is a school.\n').postscript, []);
  });
});

describe('quoted mail', () => {
  const above = 'Hi Dana,\n\nIs Tuesday fine?\n\nSam';
  for (const [name, below] of [
    [
      'with an attribution',
      'On Mon, Oct 19, 2026 at 9:12 AM Dana <dana@example.org>\nwrote:\n\n> Send me the dates.',
    ],
    ['attributed by name', 'Dana Okafor wrote:\n> Send me the dates.'],
    ['attributed in another language', 'Am 19.10.2026 schrieb:\n\n> Send me the dates.'],
    ['without marks', '-----Original Message-----\nFrom: Dana\n\nSend me the dates.\n\nDana'],
    ['under a header', 'From: Dana Okafor\nSent: Monday\n\nSend me the dates.'],
    ['that was forwarded', '---------- Forwarded message ----------\n\nSend me the dates.'],
  ] as const) {
    it(`${name} is no part of the message`, () => {
      const text = `${above}\n\n${below}\n`;
      assert.deepEqual(sentences(text), ['Is Tuesday fine?']);
      assert.equal(read(text).closing?.name, 'Sam');
    });
  }

  it('leaves what the writer says about it', () => {
    assert.deepEqual(
      sentences('Hi Dana,\n\nThis is what the editor of the paper wrote:\n\n> No.\n\nCould you help?'),
      ['This is what the editor of the paper wrote:', 'Could you help?'],
    );
  });
});

describe('message', () => {
  const text = [
    'Hi Dana,',
    '# About Priya',
    'We met in *Lisbon*. You spoke about\nrivers, see [the talk](https://example.org/a).',
    'I can send:\n\n- a short bio\n- `notes.md`',
    'Best,\nSam Lind\nHarbour Trust',
    'P.S. Congratulations!',
  ].join('\n\n');

  it('has paragraphs of sentences, items among them, headings not', () => {
    assert.deepEqual(
      read(text).paragraphs.map((paragraph) => [
        paragraph.item,
        ...paragraph.sentences.map((own) => own.text),
      ]),
      [
        [false, 'We met in Lisbon.', 'You spoke about rivers, see the talk.'],
        [false, 'I can send:'],
        [true, 'a short bio'],
        [true, '\uFFFC'],
      ],
    );
  });

  it('knows where they stand, markup around them left outside', () => {
    const { paragraphs } = read(text);
    assert.equal(
      slice(text, paragraphs[0]),
      'We met in *Lisbon*. You spoke about\nrivers, see [the talk](https://example.org/a).',
    );
    assert.deepEqual(
      paragraphs.flatMap((paragraph) => paragraph.sentences.map((sentence) => slice(text, sentence))),
      [
        'We met in *Lisbon*.',
        'You spoke about\nrivers, see [the talk](https://example.org/a).',
        'I can send:',
        'a short bio',
        '`notes.md`',
      ],
    );
  });

  it('counts the words between greeting and sign-off', () => {
    // 4 + 7 in the paragraph, 3 in the announcement, 3 in an item, 1 for the code.
    assert.equal(read(text).words, 18);
    assert.equal(read('Hi Dana,\n\nBest,\nSam').words, 0);
    assert.equal(read('Hi Dana, it’s a well-known 3.5 km.').words, 5);
    assert.equal(read('See https://example.org/a/b?c=d.').words, 2);
  });

  it('of nothing has nothing', () => {
    const { greeting, closing, paragraphs, postscript, words } = read('\n\n> quoted\n');
    assert.deepEqual([greeting, closing, paragraphs, postscript, words], [undefined, undefined, [], [], 0]);
  });

  it('may begin and end with anything', () => {
    assert.deepEqual(sentences('- one\n- two'), ['one', 'two']);
    assert.deepEqual(sentences('## Forwardable\n\ntext'), ['text']);
    assert.deepEqual(sentences('Hi Dana,'), []);
    assert.deepEqual(sentences('Best,\nSam'), []);
  });
});
