/** What a sentence carries that its reader could not guess. */
import { remember } from './remember';

/** Names, numbers and links. A word with a capital after the first is a name. */
const fact = /(?<![.!?] )\b(?!I\b)\p{Lu}\p{L}+|\d+|\uFFFC/gu;

/** When something is to be. */
const time =
  /\b(?:today|tonight|tomorrow|(?:this|next|last) (?:week|month|year|term|morning|afternoon|evening|spring|summer|autumn|fall|winter)|(?:mon|tues|wednes|thurs|fri|satur|sun)days?)\b/giu;

/** Counts the names, numbers, times and links of a sentence. */
export const countFacts = remember(
  (text): number => (text.slice(1).match(fact)?.length ?? 0) + (text.match(time)?.length ?? 0),
);
