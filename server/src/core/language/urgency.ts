import { clauseAt } from './cuts';
import type { Folded } from './fold';
import { gate } from './gate';
import { matches } from './matches';
import { remember } from './remember';
import type { Range } from './requests';

/** Pressure of time on the reader. The range holds indices into the text. */
export interface Urgency {
  readonly words: Range;
  /**
   * How the words stand in their sentence, which decides how they leave it: an adverb ("reply at once"), an
   * adjective ("your urgent help"), a call before the sentence ("Urgent: …"), or the sentence's own point
   * ("Time is of the essence"). `words`: no construction of its own, but the words of the sentence, taken together.
   */
  readonly form: 'adverb' | 'adjective' | 'call' | 'point' | 'words';
}

/** Adverbs and phrases that mean "without waiting". */
const adverb =
  /(?:,? )?\b(?:a\.?s\.?a\.?p\b\.?|as soon as (?:humanly |ever )?possible|as (?:quickly|fast|rapidly|promptly|speedily|soon) as (?:you (?:possibly )?(?:can|could)|(?:humanly )?possible)|at the (?:very )?(?:earliest|soonest)(?: possible)?(?! convenience)|(?:the )?soonest\b|sooner rather than later|urgently|(?:very |most |as a matter of |on an? )urgent(?: basis)?\b|as a matter of (?:urgency|priority)|on (?:top |high |utmost )?priority(?: basis)?|immediately|with immediate effect|right away|right now|straight ?away|right this (?:minute|second|moment|instant)|this (?:very )?(?:instant|minute|second|moment)|at once|instantly|promptly|speedily|swiftly|without (?:any |further |undue |more |wasting )*(?:delays?|ado|hesitation|time)|without losing (?:any )?time|pronto|quickly(?= (?:help|send|write|call|speak|get|put|connect|introduce (?:me|us)|sign|do|reply|respond|forward|link|let (?:me|us)|confirm|revert)\b)|quick(?:ly)?(?=[.!,;)]|$| and| so| because| as| before| please)|fast(?=[.!,;)]|$| please)|sharpish|chop[- ]chop|in double[- ]quick time|double[- ]quick|like yesterday|yesterday(?=[.!]*$)|now now|sharp sharp|this hour|within the hour|with (?:dispatch|haste)|in all haste|in a hurry|now(?=[.!]*$)|immediately on receipt|before it(?:'s| is) too late)\b/gu;

/** "Urgent" before what the reader gives or is asked for. */
const adjective =
  /\b(?:(?:very|most|extremely|really|so) )?(?:urgent|immediate|instant|speedy|swift|prompt|quick|fast)(?= (?:(?:and|or|but) \p{L}+ )?(?:attention|help|assistance|support|action|reply|response|answer|feedback|turnaround|decision|intervention|favou?r|request|matter|need|signature|confirmation|introduction|intro|reference|letter|recommendation|revert)\b)/gu;

/** Says that time presses, whatever the verb. */
const point =
  /\b(?:time is (?:of the essence|running (?:out|short)|(?:very |really |so )?(?:short|tight|not on (?:my|our) side)|ticking|flying|money)|the clock(?:'s| is) ticking|clock is ticking|(?:i(?:'m| am)|we(?:'re| are)) (?:fast |quickly |rapidly )?running (?:out of|short (?:of|on)) time|(?:there(?:'s| is) )?no time to (?:lose|waste|spare)|not a (?:moment|minute|second|day) to (?:lose|waste|spare)|(?:every|each) (?:minute|hour|day|second) (?:counts|matters|is (?:precious|critical))|hurry(?: up)?(?=[ ,.!]|$)|(?:^|(?:please|kindly|do|and|must|to|should) )be (?:quick|fast|prompt)\b|drop everything|(?:don't|do not) (?:delay|wait|dawdle|waste (?:any )?time|lose (?:any )?time|sit on (?:it|this))|the (?:sooner|earlier|faster|quicker)(?: (?:you|it|that|this|she|he|they) [^.;!?]{1,60}?)?,? the better|(?:this|it|that|the matter|my (?:request|matter|need|case|situation)|the (?:request|matter|situation|case))(?:'s| is| has become| becomes| seems)? (?:really |very |extremely |quite |rather |somewhat |a bit |a little |highly |most |so |now |all |absolutely |super |kind of )*(?:urgent|an emergency|time[- ](?:sensitive|critical)|pressing|a matter of urgency|of (?:the )?(?:utmost|great) urgency|top priority|a race against time)|(?:this|it|that) (?:really |simply |just )?(?:can't|cannot|won't|can not|will not) wait\b|(?:i|we) (?:really |simply |just )?(?:can't|cannot) wait (?:any )?(?:longer|much longer|another|forever)|race against (?:time|the clock)|(?:get|make|do|have) (?:a |your )?(?:move on|haste|skates on)|(?:needs?|need(?:ed)?|wanted|required) yesterday|against the clock|(?:treat|consider|regard|handle|mark|flag) (?:this|it|the matter|my \p{L}+)(?: \p{L}+)? as (?:\p{L}+ )?(?:urgent|priority|top priority|an emergency|a priority|time)|expedite|fast-?track|speed (?:this|it|things) up|light a fire|under the gun|(?:very |rather |really |awfully |extremely |so )?(?:short|tight|narrow|brutal|punishing) (?:clock|window|deadline|timeline|timeframe|time frame|turnaround)|window (?:is|will be|'s) (?:\p{L}+ )?(?:closing|narrow|short|small|shutting)|(?:closing|closes|filling|going|running) (?:very |so )?fast|no time to (?:explain|think|go into)|before it(?:'s| is) too late|down to the wire|(?:the )?eleventh hour|crunch time|red[- ]hot|(?:everything|everyone|the whole \p{L}+|all of us|the (?:team|project|panel|file|application)|we(?:'re| are)? all)(?:'s| is| are| has been)? (?:waiting|held up|stalled|stuck|hanging) (?:on|for|by|until) (?:it|this|you|your|that)|by return(?: of (?:post|mail))?\b|(?:can't|cannot|must not|mustn't|should not|shouldn't|may not) (?:lie|sit|be (?:delayed|postponed|put off|left)|drag|slip|hang|hold off|lie over|take (?:any )?longer|go another)\b|(?:every|each) (?:day|hour|minute) (?:this|it|that|we|you|of delay|that)\b|(?:put|move|place) (?:this|it|me|us|my \p{L}+) (?:\p{L}+ )?(?:to|at|on) (?:the )?(?:very )?top of (?:your|the) (?:list|pile|queue|agenda|to-do)|jump the queue|before (?:you do )?anything else|ahead of (?:everything|anything) else|prioriti[sz]e (?:this|it|my|our)|(?:make|give) (?:this|it|my \p{L}+) (?:a |your |top |first |the )*priority|today itself|this very (?:day|hour|evening|afternoon|morning)|(?:today|tonight|tomorrow|now)(?: \p{L}+){0,3} at the (?:very )?latest|today if (?:at all |it is |it's )?(?:possible|you can)|(?:today|tonight) or never|within the next (?:few |couple of |two |three |\d+ )?(?:hours?|minutes?)|meaning (?:today|tonight|now)|rush (?:it|this|them|your|a|the)(?= (?:over|to|through|letter|reply|reference))|like,? yesterday|(?:today|tonight|now|this (?:week|morning|afternoon|evening)) or never|any (?:minute|moment) now would|(?:today|tonight|this (?:morning|afternoon|evening)) (?:is|would be) (?:your|the) (?:window|last|only)|before you(?:'ve| have)? (?:finish(?:ed)? your|go to (?:bed|sleep)|sleep tonight|(?:have|had|have had) (?:your )?(?:breakfast|lunch|dinner|supper|tea|coffee)|board|leave the)|by the time you(?:'ve| have) (?:had|finished) your|while you(?:'re| are) still reading|(?:don't|do not) (?:sleep on|let (?:it|this|that)(?: one)? (?:sit|lie|wait|slide))|let's not (?:lose another|dilly|dither|hang about|wait)|look lively|get a shift on|pounce on (?:it|this)|(?:today|tonight|now) rather than (?:tomorrow|later|next)|even (?:tomorrow|next week|lunch ?time) (?:will be|would be|is) too late|(?:every|each) (?:hour|day|minute) you (?:sit|wait|lose|leave|delay)|inside the hour|an answer (?:in|within) the (?:next )?hour|drop what(?:ever)? you(?:'re| are) doing|it(?:'s| is) no good next (?:week|month))\b/gu;

/** A sentence, or its beginning, that only calls: "URGENT!", "ASAP:". */
const call =
  /^\P{L}*(?<word>(?:very |most |extremely )?(?:urgent|asap|hurry|emergency|time[- ]sensitive|high priority|top priority|high importance|immediate action|action required)(?: (?:request|required|please|action|help(?: needed)?|needed|matter|attention(?: required)?))?)(?= ?[!:.–—-]|$| \| )/u;

/** It is said that there is no hurry. */
const unhurried =
  /(?:n't|\b(?:no|not|never|nothing|hardly|without|rather than|instead of|neither|nor|needn't|less|none|far from|non))\b(?: (?!only|just)\p{L}+){0,6} ?$/u;
const leisure = gate(
  /\b(?:no (?:rush|hurry|urgency|pressure)|(?:not|nothing|isn't|doesn't seem|never) (?:at all |that |so |too |very |really |particularly |remotely |in the least |terribly )*(?:urgent|pressing|time-?sensitive|an emergency)|take your time|whenever (?:you|it|suits)|at your (?:leisure|convenience)|no need to|don't need|do not need|needn't|when you(?:'re| are) (?:ready|free|back))\b/u,
);

/** The reader acts, or is asked to, or the writer wants something of them. */
const onReader =
  /\b(?:please|kindly|pls|plz|you|your|yours|let me know|revert|reply|respond|response|answer|confirm|(?:i|we)(?:'d|'ll| would| will| really| do| just| also| still| now| badly| desperately| urgently|'m| am|'re| are)* (?:need|want|require|must have|expect|like|appreciate|hope|hoping|waiting|await|awaiting|looking|request|seek|seeking|beg|ask)\b|(?:needed|required|wanted|requested|appreciated|help|send|write|introduce|call|sign|forward|share|get|give|do the needful|connect|refer|act)\b)/u;

/** The subject of a clause is somebody else, or the writer who acts. */
const otherActs =
  /^(?:and |but |so |then |that |which |who |if |as |because |since |when |after |once |where |while |although |though )*(?:(?:i|we)(?:'ll|'d| will| would| can| could| shall| might| may|'m| am|'re| are|'ve| have| had)?(?: (?:also|then|gladly|happily|of course|be|always|just|be able to|be happy to|happy to|glad to|able to|going to|only))* (?!need|want|require|would|'d|expect|must|like|appreciat|hop|await|wait|look|request|seek|beg|ask(?!ed)|need)\p{L}+|(?:he|she|they|it|this|that|there|everyone|someone|people|nobody|the|a|an|my|our|their|his|her|\p{L}+ (?:is|was|has|needs?|wants?|said|says|had|were|are))(?= ))/u;

/** Times that are gone, states, and moments that are no pressure. */
const elsewhere =
  /\b(?:was|were|had|did|went|felt|knew|clicked|thought|struck|liked|loved|saw|came|replied|answered|wrote back|recogni[sz]ed|understood|reminded|sold|took|available|start|starting|free|join|relocate|employed|i(?:'ll| will)|we(?:'ll| will)|i can|i could|urgent care|urgent treatment|care clinic)\b/u;

/** Finds the pressure of time in a sentence that asks something of the reader. */
export const urgencyOfAsk = remember((folded: Folded) => findUrgency(folded, true));

/** Finds the pressure of time in a sentence that asks nothing. */
export const urgencyOfStatement = remember((folded: Folded) => findUrgency(folded, false));

function findUrgency(folded: Folded, asks: boolean): Urgency | undefined {
  if (!mayPress.test(folded)) return undefined;
  const called = call.exec(folded);
  const word = called?.groups?.word;
  if (called && word !== undefined) {
    const start = called.index + called[0].indexOf(word);
    return { words: { start, end: start + word.length }, form: 'call' };
  }
  if (leisure.test(folded)) return undefined;
  return pointIn(folded) ?? adjectiveIn(folded) ?? adverbIn(folded, asks);
}

/** A time that is near, or haste. */
const near =
  /\b(?:now|today|tonight|to-?morrow|(?:this|the) (?:morning|afternoon|evening|hour|minute|second|instant|moment|very)|midday|noon|lunch\p{L}*|midnight|dawn|sunrise|sunset|breakfast|dinner|supper|tea ?time|hours?|clock|sooner|soonest|quickly|quicker|fast(?:er)?|swift\p{L}*|rapid\p{L}*|prompt\p{L}*|speed\p{L}*|rush\p{L}*|hurr\p{L}+|waits?|late|latest|before (?:you|he|she|they|the)|by the time|urgen\p{L}+|immediate\p{L}*|priorit\p{L}+|delay\p{L}*|asap|straight ?away|closes?|shuts?|expir\p{L}+|eod|cob|first thing|dawdl\p{L}*|linger\p{L}*|sit on|window)\b/u;

/** A nudge puts a mail where it is seen, and asks for no haste. */
const nudge =
  /\b(?:bump|float|lift|nudg|resurfac|push|bring|mov)\p{L}* (?:this|it|my \p{L}+)(?: back)?(?: up)? (?:to|towards?) the (?:very )?top of (?:your|the) (?:inbox|mail\p{L}*)|\bthere(?:'s| is) no \p{L}+ in (?:this|it)\b/u;

/** True for a sentence that says that there is no hurry, or only brings a mail to mind. */
export const leavesTime = (folded: Folded): boolean => leisure.test(folded) || nudge.test(folded);

/** True for a sentence that names a time that is near, or haste: without either, nothing presses. */
export const namesHaste = (folded: Folded): boolean => near.test(folded);

/** Cheap: most sentences have none of these. */
const mayPress = gate(
  /\b(?:asap|a\.s|urgen|immedia|instant|soon|earliest|sooner|away|straight|at once|now|prompt|speed|swift|quick|fast|rapid|delay|ado|return|gun|window|closing|fast|hot|wire|eleventh|crunch|today|tonight|tomorrow|every|each|lie|sit|latest|top of|anything else|rush|hurr|haste|minute|hour|second|moment|time|wait|priorit|emergenc|pressing|yesterday|pronto|chop|sharp|clock|expedite|drop everything|dawdle|essence|too late|double|dispatch|lively|a shift|pounce|before you|by the time|never|still reading|sleep|let's not|action required|high importance|race|skates|a move|light a)/u,
);

function pointIn(folded: Folded): Urgency | undefined {
  point.lastIndex = 0;
  const match = point.exec(folded);
  if (!match || unhurried.test(folded.slice(0, match.index))) return undefined;
  if (/\b(?:was|were|felt) $/u.test(folded.slice(0, match.index))) return undefined;
  if (
    /\b(?:if|unless) (?:this|it|that|the matter)(?:'s| is| seems)$/u.test(
      folded.slice(0, match.index + match[0].length),
    )
  )
    return undefined;
  return { words: { start: match.index, end: match.index + match[0].length }, form: 'point' };
}

function adjectiveIn(folded: Folded): Urgency | undefined {
  adjective.lastIndex = 0;
  const match = adjective.exec(folded);
  if (!match || unhurried.test(folded.slice(0, match.index))) return undefined;
  const clause = clauseAt(folded, match.index);
  const said = folded.slice(clause.start, clause.end);
  const mild = !/urgent|immediate|instant/.test(match[0]);
  // "Thanks for your quick reply" thanks; "a quick favour" is a small one.
  if (
    mild &&
    (/\b(?:thank|thanks|grateful for|your (?:quick|prompt|swift|fast|speedy|rapid) (?:reply|response|answer|feedback)(?!.{0,40}\b(?:appreciat|would|will|expect|await|need)))/u.test(
      said,
    ) ||
      /\b(?:quick|fast) (?:favou?r|request|question|introduction|intro|matter|answer|help|feedback|note|support)/.test(
        folded.slice(match.index),
      ))
  )
    return undefined;
  const own = /^ (?:request|favou?r|matter|need)/.test(folded.slice(match.index + match[0].length));
  if (otherActs.test(said) && !onReader.test(said) && !(own && /\b(?:i|we)\b/.test(said))) return undefined;
  if (
    /\b(?:their|his|her|the (?:clinic|patients?|children|region|community)(?:'s)?|humanitarian|most)\b[^,;]{0,12}$/u.test(
      said.slice(0, match.index - clause.start),
    )
  )
    return undefined;
  return { words: { start: match.index, end: match.index + match[0].length }, form: 'adjective' };
}

/** No sentence that one would send has more. */
const maxAdverbs = 8;

function adverbIn(folded: Folded, asks: boolean): Urgency | undefined {
  let tried = 0;
  for (const match of matches(folded, adverb)) {
    if (++tried > maxAdverbs) break;
    const start = match.index + (/^[, ]*/.exec(match[0])?.[0].length ?? 0);
    const clause = clauseAt(folded, start);
    const said = folded.slice(clause.start, clause.end);
    const before = folded.slice(clause.start, start);
    const after = folded.slice(match.index + match[0].length, clause.end);
    if (unhurried.test(before) || /(?:n't|\b(?:not|never|no need))\b/u.test(before)) continue;
    if (!presses(said, before, after, match[0].replace(/^[, ]+/, ''), asks)) continue;
    return { words: { start, end: match.index + match[0].length }, form: 'adverb' };
  }
  return undefined;
}

/** True when an adverb of haste is about what the reader is to do. */
function presses(said: string, before: string, after: string, word: string, asks: boolean): boolean {
  if (
    /^right now$/.test(word) &&
    (before.trim() === '' || /\b(?:is|are|am|'s|'re|'m|was)\b|ing\b/u.test(said))
  )
    return false;
  if (/^at once$/.test(word) && /\b(?:all|two|three|several|both|everything|many) $/u.test(before))
    return false;
  if (
    /^(?:now|fast|quick|quickly|promptly|soonest)$/.test(word) &&
    !/\b(?:please|kindly|need|reply|respond|answer|send|sign|act|decide|help|revert|write|call|get|do)\b/u.test(
      before,
    )
  )
    return false;
  if (/^yesterday$/.test(word))
    return /\b(?:need(?:ed|s)?|want(?:ed)?|due) (?:it |this |that |them |your \p{L}+ |the \p{L}+ )?$|\bby $/u.test(
      before,
    );
  // "ASAP please", "Reply needed urgently": no verb but the reader's.
  const bare = said.split(' ').length <= 6 && !/\b(?:i|we|she|he|they|it)\b/u.test(said);
  if (
    otherActs.test(said) &&
    !/\b(?:from|of) you\b|\byour (?:letter|reply|answer|help|reference|response)\b|\bif you\b|\bneed you\b|\b(?:reply|response|answer|letter|reference|signature|introduction|help|confirmation|form|decision) (?:is|are|was) (?:\p{L}+ )?(?:needed|required|wanted|due|requested)\b/u.test(
      said,
    )
  )
    return false;
  if (
    /\b(?:you|\p{L}+) (?:replied|answered|wrote|responded|came|helped|sent|were|was|understood|thought|recogni[sz]ed)\b/u.test(
      before,
    )
  )
    return false;
  if (
    /\byou(?:'ll| will|'d| would)? (?:immediately |instantly |quickly )?(?:see|recogni[sz]e|notice|understand|know|like|love|click|get on|feel|spot|hear from)\b/u.test(
      said,
    )
  )
    return false;
  if (elsewhere.test(before) && !/\b(?:please|kindly|you|need|let me know)\b/u.test(before)) return false;
  if (
    /^ (?:thought|think|felt|knew|recogni[sz]ed|liked|clicked|after|before (?!it)|available|following|when|reminded|to mind|apparent|obvious|clear|struck)/u.test(
      after,
    )
  )
    return false;
  if (
    /\b(?:available|free|start|join|begin|report|relocate|move|employable) $/u.test(before.replace(/,$/, ' '))
  )
    return false;
  return bare || asks || onReader.test(said);
}
