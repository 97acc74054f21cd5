import type { Folded } from './fold';
import { gate } from './gate';

const introduction = gate(
  /^(?:(?:hi|hello),? )?(?:my name(?:'s| is)|about me:|a bit more about my|this is \p{L}+(?:,| from\b)|(?:i|we)(?:'m| am|'re| are) (?:an?|the|currently|now|in|head|director|based|originally)\b|(?:i|we)(?:'m| am) [[{<]|(?:i|we)(?:'ll| will) be (?:finishing|graduating|starting|joining)\b|(?:currently|now|nowadays|these days),? (?:i|we) (?:am|are|work|do|run|lead|study)\b|(?:i|we) (?:now |currently |also )?(?:run|lead|work|teach|study|manage|direct|head|own|make|build|design|map|do|farm|sell|write|paint|play|train|volunteer)\b)/u,
);

/** True when a sentence says who the writer is, or what they do. */
export const introducesWriter = (sentence: Folded): boolean => introduction.test(sentence);
