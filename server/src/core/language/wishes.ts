import type { Folded } from './fold';
import { gate } from './gate';

/** Courtesies that open a mail: hopes for the reader's health, a good day, a question how they are, congratulations. */
const wish = gate(
  /^(?:(?:and|also|first(?: of all)?|firstly|well|again|anyway),? )?(?:(?:i|we)(?:'m| am| do)? (?:really |truly |sincerely |also |very much )?|(?:sincerely |just |really )?)(?:hope|hoping|trust|pray|wish(?:ing)? you)\b(?!.{0,30}\byou (?:can|could|would|will|might|may|are able)\b)(?!.{0,20}\b(?:i|we) (?:can|could|might)\b)(?! to\b)|^(?:(?:and|so|hi|hello|hey),? )?how (?:are|is|have|has|was|were|did|'s|do)\b[^?]*\?|^(?:(?:a |very |many )?(?:happy|merry|warm|season's|good|compliments|greetings|congratulations|congrats|many happy|belated|warmest)\b)|^(?:long time|it's been|it has been|thank you for reading|thanks for reading)\b/u,
);

/** True when a sentence wishes the reader well, asks how they are, or greets once more. */
export const isGoodWish = (sentence: Folded): boolean => wish.test(sentence);
