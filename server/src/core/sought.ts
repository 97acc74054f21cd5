/** What a message asks for, as far as the words that are added to it depend on that. */
import type { Draft } from './draft';
import { type Favour, favoursOf } from './language/distinct-asks';
import { clearestAsk, requestsOf } from './main-ask';
import { once } from './memo';

/**
 * - `meeting`: time together, by phone or over coffee
 * - `answer`: advice, an opinion, an answer in writing
 * - `contact`: to connect, with nothing more
 * - `favour`: anything else
 */
export type Sought = 'introduction' | 'reference' | 'referral' | 'meeting' | 'answer' | 'contact' | 'favour';

const ofFavour: Readonly<Partial<Record<Favour, Sought>>> = {
  introduction: 'introduction',
  reference: 'reference',
  referral: 'referral',
};

const meeting =
  /\b(?:calls?|chats?|coffee|kopi|tea|lunch|dinner|drinks?|beers?|zoom|skype|meet(?:ing|ings)?|appointment|conversation|minutes|mins|hour|face to face|in person|(?<!\bwho (?:should|could|would|can|might|may) )(?:speak|talk|sit down|discuss(?:ing)?)\b(?! (?:to|with) (?:her|him|them)\b))\b/u;
const contact =
  /\b(?:connect(?:ed|ion)?|stay (?:in touch|connected)|keep in touch|(?:add|have) you (?:to|in|as)|your network|my network)\b/u;
const answer =
  /\b(?:advice|advise|questions?|thoughts|your (?:\p{L}+ )?views?|opinion|feedback|share (?:how|what|your|some)|guidance|insights?|tips?|pointers?|point me|suggest(?:ions?)?|resources|do you think|what you think|(?:hear|learn|know|tell me|ask)(?: you)?(?: (?:a little|a bit|more|some more))? (?:about|how|what|why|whether|which|from)|how you|how did you)\b/u;
const referral = /\brefer(?:ral|rals|red|ring)?\b(?! (?:to (?:the|my)|back))/u;
const vouching =
  /\b(?:references?|referees?|letters?|recommend\p{L}*|endors\p{L}*|vouch\p{L}*|refer\p{L}*|testimonials?)\b/u;
const introducing = /\bintro|\bconnect(?:ing)? (?!with\b|to\b|you\b)\p{L}+(?: \p{L}+)? (?:with|to)\b/u;

/**
 * Reads what is sought from the asks, that in its clearest words first; where they do not tell, from the kind of the
 * draft.
 */
export const soughtBy = once((draft: Draft): Sought => {
  const asked = requestsOf(draft);
  for (const { sentence, request } of asked) {
    for (const { favour } of favoursOf(sentence.folded, request)) {
      const sought = ofFavour[favour];
      if (sought) return sought;
    }
  }
  const folded = asked.map(({ sentence }) => sentence.folded);
  const says = (pattern: RegExp) => folded.some((text) => pattern.test(text));
  const clearest = clearestAsk(draft)?.sentence.folded;
  const alone = clearest && ofReader(clearest);
  // A kind that was read from the text may be about the reader's own time or advice all the same.
  const misread = draft.kindInferred && (alone === 'meeting' || alone === 'answer');
  if (draft.kind === 'reference' && !(misread && !says(vouching)))
    return says(referral) ? 'referral' : 'reference';
  if (says(introducing) || (draft.kind === 'introduction' && !misread && !says(meeting)))
    return 'introduction';
  return alone ?? folded.map(ofReader).find((sought) => sought !== undefined) ?? 'favour';
});

/** What is sought of the reader alone, by the words of one sentence. */
function ofReader(text: string): Sought | undefined {
  if (meeting.test(text)) return 'meeting';
  if (answer.test(text)) return 'answer';
  return contact.test(text) ? 'contact' : undefined;
}
