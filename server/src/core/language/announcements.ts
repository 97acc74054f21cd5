import type { Folded } from './fold';
import { gate } from './gate';

/** Says that an ask will come, and perhaps for what: "I have a favour to ask", "I'm writing about a reference". */
const announcement = gate(
  /\b(?:favou?r|request|question|thing|something) (?:to ask|of you|for you|to put to you)\b|\b(?:i|we)(?:'ve| have|'d like to ask| come with| bring| am writing with)(?: got)? an? (?:\p{L}+ ){0,2}?(?:favou?r|request|question|ask|plea)\b|\b(?:ask|asking|request|requesting|need|seek|seeking|hoping for|like|after|looking for) (?:for )?(?:your |an? |some )?(?:\p{L}+ ){0,2}?(?:help|favou?r|advice|reference|recommendation|letter|introduction|intro|referral|support|guidance)\b|\b(?:writing|reaching out|e-?mailing|getting in touch|contacting you|writing to you|in touch|here)(?: to you)?(?: today)? (?:about|regarding|concerning|for|because of|with|in the hope|hoping|to ask|to request|to see)\b|\b(?:the |my )?reason (?:i'm|i am|why i|for this|for my|that i|for (?:writing|reaching|contacting|getting))\b|\b(?:wonder(?:ed|ing)? (?:if|whether) you|hoping you|hope (?:that )?you) (?:might|could|can|would|may|will)\b/u,
);

/** True when a sentence tells the reader early that something will be asked. */
export const announcesAsk = (sentence: Folded): boolean => announcement.test(sentence);
