/** Openings that say the same: which of them a sentence gets is turned by its text. */
const alike: readonly (readonly [string, RegExp])[] = [
  ['could you let me know', /do you know yet|could you let me know/gi],
  [
    'could I have',
    /would it be possible to have|(?:do you think|is there a chance) (?:I|we) could have|could we have|could I have/gi,
  ],
  ['could I', /would it be possible for me to/gi],
  ['could you also', /would you also be (?:able|willing|happy) to|do you think you could also/gi],
  ['could you then', /would you then be (?:able|willing|happy) to|do you think you could then/gi],
  [
    'could you',
    /(?:if you have a moment|if it isn't too much trouble), could you|would you be (?:able|willing|happy) to|do you think you could/gi,
  ],
  ['have you had a chance to', /may I ask whether you have had a chance to/gi],
  ['may I ask whether', /could you tell me whether/gi],
  [
    "I'd be grateful if you could",
    /I'd really appreciate it if you could|it would be a great help if you could/gi,
  ],
  ['it would be a great help to have', /I'd be very grateful to have/gi],
  ["I'd be very grateful for", /I'd really appreciate(?! it if)/gi],
  ["I'd be grateful if", /it would help a great deal if/gi],
];

/** A request in the first of the openings that say the same, in lower case. */
export const plain = (rewrite: string): string =>
  alike.reduce((text, [opening, same]) => text.replace(same, opening), rewrite).toLowerCase();
