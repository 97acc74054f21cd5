/** Letters for fixes to be tried on: put together from what writers write, right and wrong, in every order. */
import * as fc from 'fast-check';

/** Sentences with nothing wrong, and with the facts that a fix must keep. */
const plain = [
  'We worked together in Lira in 2019.',
  'You supervised my thesis on wells at Makerere.',
  'I read your paper on river permits twice.',
  'We have not met.',
  'I hope the move to Leith went well.',
  'I am writing up what 14 clinics in Gulu have learnt, because nobody has compared them.',
  'Her pilot outlived its grant, and ours has to by 30 June.',
  'The notes are at https://example.org/notes?id=7, and fit on one page.',
  'You can reach me at sam@example.org or on +44 131 496 0000.',
  'At this point in time I am in the process of moving to Fife due to the fact that my sister lives there.',
  'Last spring we had 3 volunteers; now we have 27.',
  'I am applying for the Asante fellowship, which closes on 18 December.',
  'My brother Kofi sends his best.',
  'I once wrote to Ben Adeyemi about it, but he has left.',
];

const asks = [
  'Would you be open to introducing me to Priya Natarajan?',
  'Could you write me a reference for the Asante fellowship by 18 December?',
  'Would you have 15 minutes for a call about permits?',
  'Could I pick your brain some time?',
  'I wonder whether an introduction to Priya might make sense.',
  'Do you know anyone in your network who could help?',
];

const courtesies = [
  'No worries at all if not.',
  'If it is not the right moment, I completely understand.',
  'Thank you for reading this.',
  'I would be glad to look over your drafts in return.',
  'I can send you a short text that you could forward.',
];

const faults = [
  'Introduce me to Priya Natarajan by Friday.',
  'I need you to send 3 copies to ana@example.org.',
  'Please forward https://example.org/cv to Ben Adeyemi, and copy me.',
  'You must write me a letter for the Asante fellowship.',
  'Your letter needs to cover my work in Gulu.',
  'Can you get this to me by 5 pm?',
  'I need a reference from you.',
  'Thanks in advance for the introduction to Priya!',
  'I look forward to your introduction to Priya Natarajan.',
  "I've already put you down as a referee for the Asante fellowship.",
  'When you introduce me to Priya, please copy Ana.',
  "I'm sure you'll write me a strong letter.",
  'If I hear nothing by Monday, I will take it as a yes.',
  "After all I've done for you in Lira, it's the least you can do.",
  "It'll only take you five minutes.",
  'As per my last email of 3 May, the form is still open.',
  'Everyone else has answered, even Ben Adeyemi.',
  'Could you send it to Kofi as soon as possible?',
  'This is urgent.',
  'URGENT: the panel meets on 3 May.',
  'No pressure at all, but I really need this introduction to Priya.',
  "If you really can't, tell me at once so that I can ask Ben Adeyemi.",
  'I would REALLY like to meet her!!!',
  'PLEASE WRITE TO PRIYA NATARAJAN.',
  'You are a legend, a true visionary and the greatest speaker in Scotland.',
  'Could you send me her mobile number?',
  'Would you also write me a reference for Harbour Trust?',
  'I have attached my CV.',
  'The deadline is tomorrow.',
  'I work at {{company}} with [Name].',
  'Could you do it by 20 November?',
];

const sentence = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...plain) },
  { weight: 3, arbitrary: fc.constantFrom(...asks) },
  { weight: 2, arbitrary: fc.constantFrom(...courtesies) },
  { weight: 5, arbitrary: fc.constantFrom(...faults) },
);

/** Puts markup on the last word that can bear it. */
const marked = (text: string, mark: (word: string) => string): string =>
  text.replace(/(\p{L}{4,})([^\p{L}]*)$/u, (_, word, rest) => mark(word) + rest);

/** How a sentence may be set. */
const dress: readonly ((text: string) => string)[] = [
  (text) => `**${text}**`,
  (text) => `*${text}*`,
  (text) => marked(text, (word) => `**${word}**`),
  (text) => marked(text, (word) => `[${word}](https://example.org/${word})`),
  (text) => marked(text, (word) => `\`${word}\``),
  (text) => `${text} 🙂`,
  (text) => `👩🏽‍💻 ${text}`,
  (text) => text.replace(/'/g, '’'),
  (text) => text.replace(/^(.{18}\S*) /, '$1\n'),
  (text) => text.replace(/^(\S+ \S+) /, '$1  '),
  (text) => `(${text})`,
  (text) => `${text} <!-- check this -->`,
  (text) => text.toLowerCase(),
  (text) => text.replace(/[.?!]+$/, ''),
  (text) => `And ${text.charAt(0).toLowerCase()}${text.slice(1)}`,
];

const dressed = fc
  .tuple(sentence, fc.option(fc.constantFrom(...dress), { freq: 3 }))
  .map(([text, set]) => (set ? set(text) : text));

const paragraph = fc.array(dressed, { minLength: 1, maxLength: 4 }).map((sentences) => sentences.join(' '));

const block = fc.oneof(
  { weight: 8, arbitrary: paragraph },
  {
    weight: 1,
    arbitrary: fc
      .array(dressed, { minLength: 2, maxLength: 3 })
      .map((items) => items.map((item) => `- ${item.replace(/\n/g, '\n  ')}`).join('\n')),
  },
  {
    weight: 1,
    arbitrary: paragraph.map(
      (text) => `Here is what it is about:\n\n1. ${text.replace(/\n/g, ' ')}\n2. Priya.`,
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '> Hi Sam,\n> introduce me to Kofi by 4 May.',
      '```\nIntroduce me to 5 people.\n```',
      '<!-- intro-ignore-next demand: she asked me to be blunt -->\nIntroduce me to Ana.',
      '---',
      '# About me',
    ),
  },
);

const greeting = fc.constantFrom(
  'Hi Dana,',
  'Hi Dana,',
  'Dear Prof. Eze,',
  'Dear Sir or Madam,',
  'Hi,',
  'Hi Susan,',
  'Hello [Name]!',
  '',
);
const closing = fc.constantFrom(
  'Best wishes,\nSam',
  'Thank you,\nSam Lind',
  'Thanks in advance,\nSam',
  'Yours sincerely,\n\nSam Lind\n+44 131 496 0000',
  '– Sam',
  '',
);
const postscript = fc.option(
  dressed.map((text) => `P.S. ${text}`),
  { freq: 8 },
);

const fields = fc.subarray([
  'kind: introduction',
  'subject: Introduction to Priya Natarajan?',
  'to: Dana Okafor <dana@example.org>',
  'target: Priya Natarajan, Head of Programs',
  'relationship: colleague',
  'last-contact: 2025-03-01',
  'deadline: 2026-11-25',
  'attachments: [cv.pdf, ~/bio.md]',
  'sent: 2026-11-20',
  'follow-ups: [2026-11-22]',
  'ignore: [urgency, demnad]',
]);

/** What takes the place of a field of the same key, or stands beside it. */
const otherFields = fc.subarray(
  [
    'kind: reference',
    'kind: connection',
    'kind: follow-up',
    'kind: thanks',
    'subject: Intro: Priya',
    'subject: Quick question',
    'subject: URGENT!! I would like to ask you for an introduction to Priya Natarajan in Kampala',
    'to: "Dana" <dana@example.org>',
    'relationship: none',
    'deadline: 2026-02-30',
    'deadline: 2026-11-20',
    'deadlin: 2026-12-18',
    'outcome: introduced',
    'no field',
  ],
  { maxLength: 3 },
);

const keyOf = (line: string) => line.split(':')[0];

const frontMatter = fc.option(
  fc.tuple(fields, otherFields).map(([usual, others]) => {
    const keys = new Set(others.map(keyOf));
    const lines = [...usual.filter((line) => !keys.has(keyOf(line))), ...others];
    return `${['---', ...lines, '---'].join('\n')}\n`;
  }),
  { freq: 4 },
);

const sections = fc.subarray([
  '## Forwardable\n\nAs we discussed, Sam Lind maps wells in Lira. Thank you for the introduction!',
  '## Draft letter\n\nTo whom it may concern: I have known Sam Lind since 2019.',
  '## Background\n\nSam has 27 volunteers.',
]);

const lineEnd = fc.constantFrom('\n', '\n', '\n', '\r\n');

/** A letter: front matter, greeting, paragraphs, closing, postscript and sections, any of which may be missing. */
export const letters: fc.Arbitrary<string> = fc
  .record({
    frontMatter,
    greeting,
    inLine: fc.boolean(),
    blocks: fc.array(block, { minLength: 1, maxLength: 5 }),
    closing,
    postscript,
    sections,
    lineEnd,
    last: fc.constantFrom('\n', '\n', '', '\n\n'),
    mark: fc.constantFrom('', '', '', '', '\uFEFF'),
  })
  .map(({ frontMatter: head, greeting: hello, inLine, blocks, closing: bye, postscript: ps, ...rest }) => {
    const [first = '', ...others] = blocks;
    const opened =
      hello === '' ? [first] : inLine && /^\p{L}/u.test(first) ? [`${hello} ${first}`] : [hello, first];
    const body = [...opened, ...others, bye, ps ?? '', ...rest.sections].filter((part) => part !== '');
    const text = `${rest.mark}${head ? `${head}\n` : ''}${body.join('\n\n')}${rest.last}`;
    return text.replace(/\n/g, rest.lineEnd);
  });
