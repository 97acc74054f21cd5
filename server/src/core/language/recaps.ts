/** What a follow-up says again of the request, and a thank-you of what came of the help. */
import type { Folded } from './fold';
import { gate } from './gate';
import { favourNamed } from './kinds';
import type { Request } from './requests';

/** Mails as things: "my last letter" is no letter of reference. */
const mailNouns =
  /\b(?:my|our|the|that|this|your|an?|earlier|previous|last|first|other) (?:\p{L}+ ){0,2}?(?:letters?|e-?mails?|mails?|messages?|notes?|requests?|lines?|reminders?|nudge|follow[- ]?ups?)\b(?! (?:of (?:reference|recommendation|support|introduction)|for (?:the|my|her|his|their|our)))/gu;

/** Time, advice and answers: what a request for a connection is about. */
const connection =
  /\b(?:call|chat|coffee|tea|lunch|conversation|interview|meet|meeting|speak|talk|visit|advice|thoughts on|views? on|opinion|feedback|comments|questions?|pointers?|insights?|minutes|help (?:with|on|in)|mentor\w*|review|guidance|contacts?|sample|slot|time to (?:speak|talk|meet|look)|read (?:my|the|our)|look at (?:my|our))\b/u;
/** The matter of the earlier mail: "I wrote about the archive". Pronouns and the mail itself name none. */
const matter = gate(
  /\b(?:wr(?:ote|itten|iting)|e-?mail\w*|mail\w*|messag\w*|notes?|letters?|ask\w*|requests?|follow\w*|check\w*|reached|contact\w*|remind\w*|nudge|questions?|[ie]nquir\w*|news|word|update)\b[^.;?!]{0,24}?\b(?:about|regarding|concerning|re|with regard to|as to) (?!(?:it|this|that|these|those|what|which|whether|me|you|us|my (?:e-?mail|mail|message|note|request|last|earlier|previous|question)|the (?:e-?mail|mail|message|note|request|matter|above|below|same|following|subject)|your (?:reply|answer|response|time|schedule|availability|silence)|anything|everything|bothering|writing|the delay)\b)\p{L}/u,
);
const placeholder = /\[[^\]]+\]|\{[^}]+\}/;

/** Requests that are about the mail or its answer, not about the favour. */
const replying =
  /^(?:know|let|reply|respond|answer|get|got|revert|confirm|update|advise|have|had|tell|say|receive|ignore|forgive|excuse|hear|drop|take|think|acknowledge|share (?:an|any) update|give (?:me|us|it|this|an?)\b|(?:look|see|seen|read|check|find|consider|reconsider)(?: (?:at|over|into|through|in))?(?: (?:it|this|that|them|these|whether|if|what|your (?:mail|inbox|spam)\w*|(?:my|the|our) (?:\p{L}+ )?(?:e-?mails?|mails?|messages?|notes?|requests?|letters?|questions?))\b|[.,;?!]|$))/u;

/** What the writer would do is not what they asked for. */
const offers = /\b(?:(?:happy|glad|delighted|pleased) to|i (?:can|could|will|would gladly)|i'll)\b[^.;?!]*/g;
const blank = (words: string) => ' '.repeat(words.length);

/** A sentence of a follow-up says what was asked. */
export function saysFavour(text: string, folded: Folded, requests: readonly Request[]): boolean {
  if (placeholder.test(text)) return true;
  const rest = folded.replace(mailNouns, blank).replace(offers, blank) as Folded;
  if (favourNamed(rest) !== undefined || connection.test(rest) || matter.test(folded)) return true;
  return requests.some(
    ({ form, verb }) => form !== 'hint' && verb.end > verb.start && !replying.test(folded.slice(verb.start)),
  );
}

/** What came of the help, has begun, or is promised: "she hired me", "we are to meet on Friday", "I'll keep you posted". */
const outcome = gate(
  new RegExp(
    [
      "\\b(?:i|we|she|he|they|it|everyone|the \\p{L}+(?: \\p{L}+)?|\\p{L}+ and i)(?:'ve|'s| have| has| had)? (?:just |now |already |finally |since |even |all |both |also |really |then |duly |promptly )*(?:got|gotten|met|spoke|spoken|talked|heard|replied|answered|wrote|written|agreed|offered|hired|accepted|admitted|passed|won|landed|signed|started|begun|began|joined|arranged|scheduled|set|booked|decided|found|learn(?:ed|t)|sent|submitted|finished|received|invited|came|come|turned|went|gone|led|opened|worked|settled|helped|made|gave|given|told|said|suggested|called|rang|moved|secured|raised|changed|applied|used|tried|followed|shortlisted|chose|chosen|picked|took on|promised|confirmed|rewrote|rewritten|revised|built|put)\\b(?! (?:to thank|you (?:my|our)))",
      "\\b(?:was|were|been|am|are|is|'m|'re) (?:now |just |already |both |all |being |happily )*(?:offered|accepted|admitted|hired|invited|shortlisted|appointed|awarded|selected|chosen|told|approved|granted|booked|meeting|talking|speaking|starting|moving|working|in touch|due to (?:meet|speak|start|talk)|to (?:meet|speak|start|talk))\\b",
      '\\b(?:thanks|owing|due) to (?:you|your)\\b|\\bbecause of (?:you|your)\\b|\\bas a result\\b|\\bended up\\b|\\b(?:led|brought) (?:me |us )?to\\b|\\bresulted in\\b|\\bcame of it\\b|\\bpaid off\\b|\\b(?:good|great|happy) news\\b|\\bthe (?:meeting|call|interview|talk|visit|conversation|chat) (?:with \\p{L}+ )?(?:was|went|is|gave|took|lasted|has)\\b',
      // What the writer will do about it, or tell of it.
      '\\b(?:keep (?:you|u) (?:posted|updated|informed|in the loop|abreast)|let you know|report back|update you|tell you (?:how|what|when)|write (?:again )?(?:once|when|as soon))\\b',
      "\\b(?:i|we)(?:'ll| will| shall|(?:'m| am|'re| are) (?:\\p{L}+ )?(?:going|planning|about) to| plan to| intend to)\\b(?! (?:\\p{L}+ )?(?:never|always|not|be (?:forever|grateful|thankful|happy|glad|in touch)|forget|remember|treasure|cherish))",
      "\\b(?:i|we) (?:start|join|begin|move|meet|leave|fly|defend|sign)\\b|\\b(?:i|we)(?:'ve| have) (?:\\p{L}+ )?(?!wanted|enjoyed|appreciated|loved|admired|needed|been)(?:\\p{L}+ed|taken|seen|read|done|been able)\\b",
      '\\b(?:next|this|on|last) (?:week|month|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\\b',
    ].join('|'),
    'u',
  ),
);
/** Thanks on the day itself: nothing can have come of it yet. */
const sameDay = gate(
  /\b(?:today|this (?:morning|afternoon|evening)|tonight|just now|earlier (?:on|today)|an hour ago|yesterday|last night|a (?:minute|moment) ago)\b/,
);

/** A sentence of a thank-you says what the help led to, or why that cannot be said yet. */
export const saysOutcome = (text: string, folded: Folded): boolean =>
  placeholder.test(text) || outcome.test(folded) || sameDay.test(folded);
