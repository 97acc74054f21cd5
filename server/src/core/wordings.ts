/**
 * The sentences that fixes insert, by what is sought and by register. They are written to be sent: a considerate native
 * speaker would. What only the writer knows stands in `[square brackets]`. Words that are spelt differently on the two
 * sides of the Atlantic are left out.
 */
import { type Draft, fieldOf, type Kind, shows } from './draft';
import { spokenDate } from './dues';
import { goalOf, purposeOf, towards } from './goal';
import { type Register, registerOf } from './language/register';
import { endOfAsk } from './main-ask';
import { type Sought, soughtBy } from './sought';
import { targetOf } from './target';
import { rotated } from './variants';

/** Wordings that say the same, formally and casually. */
export type ByRegister = Readonly<Record<Register, readonly string[]>>;

/** What gets words of its own: a favour, or a reminder of one. */
export type Matter = Sought | 'follow-up';

/** Sentences that make a no easy. */
const outs: Readonly<Record<Matter, ByRegister>> = {
  introduction: {
    formal: [
      'If you would rather not, or this is not the right moment, I completely understand.',
      'Please feel free to say no if you do not think it a good fit.',
      'If for any reason you would prefer not to, that is entirely fine.',
      'I would of course understand if this is not something you can do.',
    ],
    casual: [
      "If it isn't a fit, or the timing is off, no worries at all.",
      "If you'd rather not, that's completely fine.",
      'Please feel free to say no if it would put you in an awkward spot.',
      "If it's not something you can do, I completely understand.",
    ],
  },
  reference: {
    formal: [
      'If you are too busy at the moment, or do not feel that you know my work well enough, I completely understand.',
      'If you would not feel comfortable doing so, or simply do not have the time, please feel free to say no.',
      'I would of course understand if you did not have the time, or would rather not.',
    ],
    casual: [
      "If you're too busy, or don't feel you know my work well enough, I completely understand.",
      'Please feel free to say no if your plate is full just now.',
      "If you'd rather not, that's completely fine.",
    ],
  },
  referral: {
    formal: [
      'If you do not feel that you know my work well enough for that, I completely understand.',
      'If you would rather not, or this is not a good time, please feel free to say no.',
      'I would of course understand if you preferred not to.',
    ],
    casual: [
      "If you don't feel you know my work well enough for that, I completely understand.",
      "If you'd rather not, no worries at all.",
      'Please feel free to say no if it would be awkward for you.',
    ],
  },
  meeting: {
    formal: [
      'If this is not a good time, I completely understand.',
      'Please feel free to say no if you are too busy.',
      'If you would rather not, that is entirely fine.',
    ],
    casual: [
      "No worries at all if you don't have the time.",
      "If now isn't a good time, I completely understand.",
      "If you're too busy just now, that's completely fine.",
    ],
  },
  answer: {
    formal: [
      'If you do not have the time, I completely understand.',
      'Please feel free to say no if you are too busy.',
      'If you would rather not, that is entirely fine.',
    ],
    casual: [
      "No worries at all if you don't have the time.",
      "If now isn't a good time, I completely understand.",
      "If you'd rather not, that's completely fine.",
    ],
  },
  contact: {
    formal: [
      'If you would rather not, that is entirely fine.',
      'Please do not feel obliged, of course.',
      'I completely understand if you would rather not.',
    ],
    casual: [
      "No worries at all if you'd rather not.",
      "If you'd rather not, that's completely fine.",
      'No pressure at all, of course.',
    ],
  },
  favour: {
    formal: [
      'If you would rather not, or do not have the time, I completely understand.',
      'Please feel free to say no.',
      'If this is not a good time, that is entirely fine.',
    ],
    casual: [
      "If you'd rather not, that's completely fine.",
      "No worries at all if you don't have the time.",
      'Please feel free to say no if your plate is full just now.',
    ],
  },
  'follow-up': {
    formal: [
      'If it is no longer convenient, I completely understand.',
      'If you would rather not, please feel free to say so.',
      'If this is a busy time, please do not feel obliged.',
    ],
    casual: [
      "If this is a busy time, or the answer is no, that's completely fine.",
      "No worries at all if it isn't going to work out.",
      "If you'd rather not, I completely understand.",
    ],
  },
};

/** Something smaller in the place of a meeting or of advice. */
const smaller: Readonly<Partial<Record<Matter, ByRegister>>> = {
  meeting: {
    formal: [
      'If that is too much at the moment, a line or two by email would help just as well.',
      'If you are too busy for that, even a short reply by email would be a great help.',
    ],
    casual: [
      "If that's too much, a line or two by email would help just as well.",
      "If you're too busy for that, even a quick line by email would be a great help.",
    ],
  },
  answer: {
    formal: [
      'Even a line or two would be a great help, and if you do not have the time, I completely understand.',
    ],
    casual: ["Even a line or two would be a great help, and no worries at all if you don't have the time."],
  },
};

const matterOf = (draft: Draft): Matter => (draft.kind === 'follow-up' ? 'follow-up' : soughtBy(draft));

/** The wordings in the draft's register, beginning with the one that falls to this draft; those that repeat a word of the ask come last. */
export function turned(draft: Draft, { [registerOf(draft)]: wordings }: ByRegister): readonly string[] {
  const beside = endOfAsk(draft)?.text ?? draft.text.slice(draft.message.start, draft.message.end);
  const inOrder = rotated(wordings, beside);
  const repeats = (wording: string) => (wording.match(telling) ?? []).some((word) => beside.includes(word));
  return [...inOrder.filter((wording) => !repeats(wording)), ...inOrder.filter(repeats)];
}

/** Words that are heard when they come twice. */
const telling =
  /\b(?:fit|moment|comfortable|busy|timing|awkward|plate|convenient|grateful|appreciate|glad|happy|love|wonder|consider\p{L}*|help|easy)\b/gu;

/** Sentences that make a no easy, in the draft's register; the first offers something smaller where there is such a thing. */
export function outsFor(draft: Draft, matter: Matter = matterOf(draft)): readonly string[] {
  const less = smaller[matter];
  return [...(less ? turned(draft, less).slice(0, 1) : []), ...turned(draft, outs[matter])];
}

/** Thanks before the sign-off, for what has happened for certain: the reader reads and considers. */
const thanks: Readonly<Record<Exclude<Kind, 'thanks' | 'other'>, ByRegister>> = {
  introduction: {
    formal: [
      'Thank you very much for considering this.',
      'Many thanks for your time and thought.',
      'I am grateful for your time.',
    ],
    casual: [
      'Thank you for considering this!',
      'Thanks so much for your time.',
      'Thank you for giving this some thought.',
    ],
  },
  reference: {
    formal: [
      'Thank you very much for considering this.',
      'I am very grateful for your time.',
      'Many thanks for your time and thought.',
    ],
    casual: [
      'Thank you so much for considering this.',
      'I really appreciate your time.',
      'Thank you for giving this some thought.',
    ],
  },
  connection: {
    formal: [
      'Thank you very much for your time.',
      'I am grateful for your time.',
      'Many thanks for reading this.',
    ],
    casual: [
      'Thank you for your time!',
      'Thanks so much for reading this.',
      'I really appreciate your time.',
    ],
  },
  'follow-up': {
    formal: [
      'Thank you again for your time.',
      'Thank you for considering this.',
      'I am grateful for your time.',
    ],
    casual: ['Thanks again for your time.', 'Thank you for bearing with me!', 'Thanks for considering this.'],
  },
};

/** For a letter that grants a no. */
const thanksInAnyCase: ByRegister = {
  formal: ['Whatever you decide, thank you for your time.'],
  casual: ['Either way, thank you for your time.'],
};

/** Thanks in the draft's register; thank-yous and mail that asks for nothing need none. */
export function thanksFor(draft: Draft, kind: Kind = draft.kind): readonly string[] {
  if (kind === 'thanks' || kind === 'other') return [];
  const plain = turned(draft, thanks[kind]);
  return shows(draft, 'out') ? [...plain.slice(0, 2), ...turned(draft, thanksInAnyCase)] : plain;
}

/** Asks that leave room. Braces hold what front matter or the message may know, else a blank takes their place. */
const asks: Readonly<Record<Matter, ByRegister>> = {
  introduction: {
    formal: [
      'Would you be open to introducing me to {target}? I would like to ask about [your question].',
      'I wonder whether you would be willing to introduce me to {target}, so that I can ask about [your question].',
    ],
    casual: [
      'Would you be open to introducing me to {target}? I would love to ask about [your question].',
      "I'd be grateful if you could introduce me to {target}, so that I can ask about [your question].",
    ],
  },
  reference: {
    formal: [
      'Would you be willing to write me a reference {purpose}? It is due on {date}.',
      'I would be grateful if you would consider writing me a reference {purpose}; it is due on {date}.',
    ],
    casual: [
      "Would you be open to writing me a reference {purpose}? It's due on {date}.",
      "I'd be grateful if you could write me a reference {purpose}; it's due on {date}.",
    ],
  },
  referral: {
    formal: [
      'Would you be willing to refer me {goal}?',
      'I would be grateful if you would consider referring me {goal}.',
    ],
    casual: ['Would you be open to referring me {goal}?', "I'd be grateful if you could refer me {goal}."],
  },
  meeting: {
    formal: [
      'Would you be open to a 15-minute call about [your question]?',
      'Might you have 15 minutes for a call about [your question]?',
    ],
    casual: [
      'Would you be open to a 15-minute call about [your question]?',
      'Would you have 15 minutes for a call about [your question]?',
    ],
  },
  answer: {
    formal: [
      'I would be grateful for your view on [your question].',
      'Would you be open to a 15-minute call about [your question]?',
    ],
    casual: [
      "I'd love to hear what you think about [your question].",
      'Would you be open to a 15-minute call about [your question]?',
    ],
  },
  contact: {
    formal: [
      'Would you be open to a 15-minute call about [your question]?',
      'I would be grateful for your view on [your question].',
    ],
    casual: [
      'Would you be open to a 15-minute call about [your question]?',
      "I'd love to hear what you think about [your question].",
    ],
  },
  favour: {
    formal: [
      'I would be grateful for your view on [your question].',
      'Would you be open to a 15-minute call about [your question]?',
    ],
    casual: [
      'Would you be open to a 15-minute call about [your question]?',
      "I'd love to hear what you think about [your question].",
    ],
  },
  'follow-up': {
    formal: [
      'Would you still be open to [what you asked for]?',
      'I wonder whether [what you asked for] might still be possible.',
    ],
    casual: [
      'Would you still be open to [what you asked for]?',
      "I'd still be grateful for [what you asked for].",
    ],
  },
};

/** A wording with the facts that the draft holds in the place of its braces; where it does not hold one, a blank. */
export function filled(draft: Draft, wording: string): string {
  const deadline = fieldOf(draft, 'deadline')?.text;
  const goal = goalOf(draft);
  const facts: Readonly<Record<string, string>> = {
    target: targetOf(draft) ?? '[name and role]',
    position: goal?.name ?? '[the position or programme]',
    purpose: goal ? purposeOf(goal) : 'for [position or programme]',
    goal: goal ? towards(goal) : 'for [position or programme]',
    date: deadline === undefined ? '[date]' : spokenDate(draft, deadline),
  };
  return wording.replace(/\{(\w+)\}/g, (_, fact: string) => facts[fact] ?? '');
}

/** Asks in the draft's register, with the facts that the draft holds. */
export const asksFor = (draft: Draft, matter: Matter = matterOf(draft)): readonly string[] =>
  turned(draft, asks[matter]).map((wording) => filled(draft, wording));
