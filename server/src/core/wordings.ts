/**
 * The sentences that fixes insert, by kind and register. They are written to be sent: a considerate native
 * speaker would. What only the writer knows stands in `[square brackets]`.
 */
import type { Kind } from './draft';
import type { Register } from './language/register';

type ByKind = Readonly<
  Record<Exclude<Kind, 'thanks' | 'other'>, Readonly<Record<Register, readonly string[]>>>
>;

/** Sentences that make a no easy. The first of a connection offers something smaller. */
export const outs: ByKind = {
  introduction: {
    formal: [
      'If you would rather not, or this is not the right moment, I completely understand.',
      'If you do not feel it would be a good fit, please feel free to say no.',
      'I would of course understand if you preferred not to.',
    ],
    casual: [
      "If it isn't a fit, or the timing is wrong, no worries at all; I completely understand.",
      "If you'd rather not, that's completely fine.",
      'And please feel free to say no if this puts you in an awkward spot.',
    ],
  },
  reference: {
    formal: [
      'If you are too busy at the moment, or do not feel that you know my work well enough, I completely understand.',
      'If you would rather not, please feel free to say no.',
      'I would of course understand if this does not suit you.',
    ],
    casual: [
      "If you're too busy, or don't feel you know my work well enough, I completely understand.",
      'Please feel free to say no if your plate is full just now.',
      "If you'd rather not, that's completely fine.",
    ],
  },
  connection: {
    formal: [
      'If that is too much, a line or two by email would help just as well.',
      'If this is not a good time, I completely understand.',
      'Please feel free to say no if you are too busy.',
    ],
    casual: [
      "If that's too much, a line or two by email would help just as well.",
      "No worries at all if you don't have the time.",
      "If now isn't a good time, I completely understand.",
    ],
  },
  'follow-up': {
    formal: [
      'If it is no longer convenient, I completely understand.',
      'If you would rather not, please feel free to say so.',
      'Should this be a busy time, please do not feel obliged.',
    ],
    casual: [
      'If this is a busy time, or the answer is no, that is completely fine.',
      "No worries at all if it isn't a fit after all.",
      "And if you'd rather not, I completely understand.",
    ],
  },
};

/** Thanks before the sign-off, for what has happened for certain: the reader reads and considers. */
export const thanks: ByKind = {
  introduction: {
    formal: [
      'Thank you very much for considering this.',
      'I am grateful for your time.',
      'Whatever you decide, thank you for your time.',
    ],
    casual: [
      'Thank you for considering it!',
      'Thanks so much for your time.',
      'Either way, thank you for reading this.',
    ],
  },
  reference: {
    formal: [
      'Thank you very much for considering this.',
      'I am very grateful for your time.',
      'Whatever you decide, thank you for your time.',
    ],
    casual: [
      'Thank you so much for considering this.',
      'I really appreciate your time.',
      'Either way, thank you for reading this.',
    ],
  },
  connection: {
    formal: [
      'Thank you very much for your time.',
      'I am grateful for your time.',
      'Whatever you decide, thank you for reading this.',
    ],
    casual: ['Thank you for your time!', 'Thanks so much for reading this.', 'Either way, thank you.'],
  },
  'follow-up': {
    formal: [
      'Thank you again for your time.',
      'I am grateful for your time.',
      'Thank you for considering it.',
    ],
    casual: ['Thanks again for your time.', 'Thank you for bearing with me!', 'Either way, thank you.'],
  },
};

/** Asks that leave room, with the facts still to be filled in. */
export const asks: ByKind = {
  introduction: {
    formal: [
      'Would you be open to introducing me to [name and role]? I would like to ask about [your question].',
      'I wonder whether you would be willing to introduce me to [name and role], to ask about [your question].',
    ],
    casual: [
      'Would you be open to introducing me to [name and role]? I would love to ask about [your question].',
      "I'd be grateful if you could introduce me to [name and role], to ask about [your question].",
    ],
  },
  reference: {
    formal: [
      'Would you be willing to write a reference for my application to [organisation]? It is due on [date].',
      'I would be grateful if you would consider being a reference for [position]; it is due on [date].',
    ],
    casual: [
      'Would you be open to being a reference for my application to [organisation]? It is due on [date].',
      "I'd be grateful if you could write me a reference for [position]; it is due on [date].",
    ],
  },
  connection: {
    formal: [
      'Would you be open to a 15-minute call about [your question]?',
      'I would be grateful for your view on [your question].',
    ],
    casual: [
      'Would you be open to a 15-minute call about [your question]?',
      "I'd love to hear what you think about [your question], by mail or on a short call.",
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

/** A wording for a kind that asks; thank-yous and other mail have none. */
export function wordingFor(table: ByKind, kind: Kind, register: Register): readonly string[] {
  return kind === 'thanks' || kind === 'other' ? [] : table[kind][register];
}
