import type { Folded } from './fold';
import { gate } from './gate';

/** A no, a lack of time or of comfort, as a case that the writer names. */
const refusal =
  "(?:not\\b|never\\b|n't\\b|cannot|rather not|(?:prefer|rather) (?:not|(?:to )?(?:keep|stay|pass|leave|skip|save|wait))|a no\\b|no\\b|unable|decline|too (?:much|busy|full|soon|far|close|big|awkward|stretched|many)|" +
  'busy|swamped|snowed under|overloaded|flat out|full\\b|awkward|uncomfortable|inconvenient|inappropriate|complicated|trouble|burden|bother|imposition|a stretch|wrong (?:person|moment|time)|bad (?:time|moment)|' +
  'hesitat|doubt|reservations?|reluctan|unsure|out of (?:line|place|reach)|beyond|difficult|lost (?:the )?(?:contact|touch)|in the middle of|just one (?:of|face)|on your plate|nothing (?:comes|came) of|find (?:it|this|that) (?:strange|odd|hard|heavy|awkward)|keep (?:him|her|it|them|that) (?:a secret|secret|(?:to|for) yourself)|keeping (?:well )?out of|already (?:writing|helping|asked|promised|\\p{L}+ing) |com(?:es|ing) to nothing|lead(?:s|ing) nowhere|lands? badly|sooner|finished with|not for you|feels? (?:wrong|odd|off|strange)|second thoughts)';

/** Takes a no well. */
const acceptance =
  "(?:\\bfine\\b|\\bgrand\\b|\\bcool\\b|\\bsound\\b|wahala|(?:nobody|no one|none of us)(?:'ll| will| would)|not be (?:cross|angry|put out|bothered)|\\bok\\b|\\bokay\\b|all right|alright|understand|understood|no (?:problem|worries|worry|hard feelings|harm|offen[cs]e|pressure|obligation|need|trouble|issue|explanation|questions asked|reply|answer)|never mind|nevermind|not (?:offended|mind|be (?:offended|hurt|upset|disappointed)|hold|at all|take it)|won't (?:mind|blame|be (?:offended|hurt|upset)|hold|think|ask again|take)|" +
  "wouldn't (?:mind|hold|blame|think)|don't (?:worry|mind|hesitate|give it|trouble|stretch|feel)|worry about|i get it|makes sense|just (?:say|tell|let me know|ignore|leave|pass|skip|drop|let)|(?:feel free|free|please|happy|glad|content) to (?:say|ignore|pass|decline|leave|tell|skip|let|drop|disregard)|(?:happy|glad|grateful|content|pleased)\\b|please (?:ignore|disregard|say|skip|forget|tell|let|don't|do not|trust|leave|just)|\\bignore\\b|" +
  "disregard|say so|say no|one word|tell me|let me know|accept (?:it|that|this)|leave it|let it|drop it|skip it|respect|think no less|another way|off the hook|that is (?:the )?end|the end of it|no less|forget it|forget about|suffices|nothing (?:changes|lost)|trust it|works too|fair enough|think nothing of it|still|instead|just as (?:well|much)|even a|equally|would (?:also )?(?:help|be)|is enough|goes? first|(?:no|any) (?:odds|difference)|all the same|(?:not|n't) (?:matter|change)|changes nothing|sky won't|world won't|not the end|no (?:tragedy|disaster|great loss|drama)|\\bthen (?:we|i)\\b|\\b(?:we|i)(?:'ll| will| can|'d)? (?:simply|just|gladly|happily|quietly)\\b)";

const refusalCase = gate(
  new RegExp(
    `\\b(?:if|should|in case|when|where|unless|whenever|but if|and if|were|suppose)\\b[^.!?]*?${refusal}`,
    'u',
  ),
);
const accepts = gate(new RegExp(acceptance, 'u'));
/** Takes a no so well that any case it is said about is one of a no: "if you're saving that card, say so and we'll leave it there". */
const letsGo = [
  '\\b(?:say|tell me) so\\b',
  '\\bleave (?:it|this|that|him|her|them|things)(?: (?:right |just )?(?:there|be|at that|alone|out)\\b|(?= ?[.,;!)–—]|$))',
  '\\blet it (?:go|be|drop|lie)\\b',
  "\\bdon't(?= ?[.,;!)]|$)|\\bdon't be minding\\b",
  '\\b(?:put|throw|toss|chuck) (?:it|this|that)(?: \\p{L}+)? (?:in|into|on) (?:the|your) (?:stove|fire|bin|basket|trash|rubbish|drawer|shredder)\\b',
  '\\b(?:take|with|without|no) (?:no |any )?offen[cs]e\\b|\\bchill\\b|\\bforget (?:i|that i) (?:asked|wrote)|\\bpretend i never|\\btalk about something else|\\bsay no more\\b',
  "\\b(?:i|we)(?:'ll| will| can) (?:manage|survive|cope|live|find another|ask (?:elsewhere|someone else|somebody else))\\b",
  "\\b(?:i|we)(?:'d| would|'ll| will| shall)? (?:\\p{L}+ )?(?:get it|do the same|accept (?:it|that|this|either|with))\\b",
  "\\b(?:(?:will|would|shall) not|won't|wouldn't|shan't) be (?:\\p{L}+ )?(?:sad|cross|hurt|offended|upset|angry|sore|put out|bothered|surprised)\\b",
  "\\b(?:i|we)(?:'d| would) be the (?:last|first) to (?:wonder|blame|mind|complain|object|nod|agree|understand|say so|grumble)\\b|\\bglad to have (?:written|asked)\\b",
  "\\bdo keep (?:it|her|him|them|that)\\b|\\bthat(?:'s| is) (?:also )?an? (?:\\p{L}+ )?answer\\b",
  '\\b(?:say no|forget (?:me|it|this|us)|skip (?:me|it|this)|pass|decline) with (?:an? )?(?:good|clear|easy|light)\\b',
  "\\b(?:i|we)(?:'ll| will| would|'d| shall)? (?:renounce|withdraw|desist)\\b|\\b(?:i am|i'm|we are|we're|i remain|i stay|we stay) (?:still )?(?:the same|as fond|just as fond)\\b",
];
const lettingGo = gate(new RegExp(`\\b(?:if|should|in case|unless)\\b[^!?]*(?:${letsGo.join('|')})`, 'u'));

/** The writer has another way where the reader would rather not: "If you think it looks bad, I will go to the office". */
const otherwise = gate(
  /\bif (?:you\b[^.,;!?]{0,20}\b(?:think|feel|find|prefer|rather|sooner|want to keep|already|busy)|(?:it|that|this)\b[^.,;!?]{0,20}\b(?:too|strange|odd|wrong|awkward))\b[^;!?]*, (?:then )?(?:\p{L}+,? ){0,4}?(?:i|we)(?:'ll| will|'d| would| shall| can) (?:just |simply |gladly |happily )*(?:go (?:to|by|through|in|there)|turn to|ask (?:elsewhere|another|someone|somebody|at)|try (?:elsewhere|another|someone|my)|ring (?:there|them|the)|find (?:another|someone|my own|some other)|(?:stand|fall) in|walk|manage|queue)\b(?! you\b)|\bif (?:it|that|this)(?:'s| is| would be|'d be) (?:better|best|wiser|easier|simpler|kinder) (?:that |for me to |if )(?:i )?(?:ask|asked|go|went|turn|turned|write|wrote|wait|waited|try|tried)\b(?! you\b)[^;!?]*, (?:then )?i(?:'ll| will|'d| would) (?:\p{L}+ )?do (?:so|that)\b/u,
);

/** "If not, …" with a word that takes it well; "If not, please send another date" does not. */
const bareIf = gate(
  /\bif (?:not|no|so not),? (?:then )?(?:no\b|that|it(?:'s| is)|(?:i|we)(?:'ll| will| would|'d| can)? (?:\p{L}+ ){0,2}(?:understand|respect|get it)|feel free|never ?mind|all good|don't|fine|ok|of course|just (?:ignore|say|tell|let)|please (?:ignore|disregard|feel|don't|do not)|forget (?:i|that i|it|this)\b)/u,
);

/** Says on its own that a no is a fine answer. */
const release = gate(
  new RegExp(
    [
      '\\bno (?:pressure|worries|obligations?|hard feelings|strings|bother|sweat|stress|drama|biggie|big deal)\\b(?! (?:i have|on me))(?:[ \\p{L}]{0,24}(?:if|either|though|whatsoever|here|at all|intended|attached|any way|anyway|of course|from me|on your (?:side|part|end)|to (?:say|do|reply|answer))|[ ]*(?:$|[.,;:!)–—-]))',
      '\\b(?:not|never|without|under no|no)\\b (?:\\p{L}+ ){0,2}(?:obliged|obligated|obligation|pressured|bound)\\b',
      "\\b(?:feel|are|you're|be) (?:\\p{L}+ )?(?:free|welcome|at liberty) to (?:\\p{L}+ )?(?:say no|decline|pass|ignore|skip|turn|refuse|opt|leave|let|disregard|delete|bow out|back out|tell me no|not)",
      "\\b(?:don't|do not|never|not to|needn't|no need to|mustn't|must not|need not)\\b(?: please)? (?:\\p{L}+ )?(?:feel (?:\\p{L}+ )?(?:obliged|obligated|pressured|pressure|bound|any|you (?:have|need|must|owe)|that you|bad|guilty|like you|compelled)|hesitate to (?:say|decline|tell|turn|refuse|pass|ignore)|(?:reply|answer|respond|explain)\\b(?! (?:to|with|by)\\b)|(?:worry|fret|stress|fuss|agoni[sz]e|sweat it|lose (?:any )?sleep|think twice|apologi[sz]e)\\b[^.!?]{0,20}\\b(?:if|about (?:saying|replying|it))|stretch yourself|trouble to answer|go out of your way|put yourself out)",
      '\\b(?:decline|turn (?:this|me|it|that) down|say no|refuse|a no|pass on (?:this|it)|saying no|a polite no|bow out|opt out)\\b[^.!?]{0,60}\\b(?:fine|ok|okay|understand|welcome|reasonable|easy|free|right|conscience|hard feelings|problem|worries|if you|respect|answer|all right|good|friends|safe)',
      "\\b(?:reasonable|fine|ok|okay|alright|all right|easy|welcome|free|acceptable|understandable|no problem|happy|glad) (?:\\p{L}+ ){0,3}(?:to (?:decline|say no|refuse|pass|turn|hear (?:a )?\"?no|ignore)|(?:with|hear) (?:a )?\"?(?:no|wrong)\\b|if (?:not|you (?:don't|can't|cannot|aren't|would rather|'d rather|prefer|decline|say no|pass)))",
      "\\bonly (?:if|when|where) (?:you(?:'re| are| feel| have| want| would|'d| think| can| like| see)|it(?:'s| is|'d| feels| suits| makes|'s not| isn't|'d be| would))",
      "(?<!\\b(?:wonder|wondered|wondering|ask|asking|see|seeing|know|check|checking|curious|enquire|inquire|inquiring) )\\bif (?:and only if )?(?:you(?:'re| are|'d be| feel| would feel| would be)|(?:that|this|it)(?:'s| is|'d be| feels)) (?:\\p{L}+ ){0,2}(?:comfortable|open|willing|happy|okay|ok|up for|at ease|inclined|game|not too|agreeable|easy|appropriate)\\b",
      "\\bif (?:it|this|that) (?:isn't|is not|doesn't|does not|wouldn't|won't) (?:be )?(?:\\p{L}+ ){0,2}(?:awkward|too|a|fit|feel|suit|work|possible|convenient|right)\\b",
      "\\b(?:i|we)(?:'ll| will|'d| would| shall| can)? (?:gladly |happily |simply |just )?(?:take|read|accept|count|understand) (?:an?|your|the) no (?:as|for|in|without|with|like)\\b(?! (?:an? |my )?(?:insult|personal|offen\\p{L}+|slight|affront|answer))",
      // A case that the writer takes as it is: "then that's that", "so be it", "keep the promise", "say so and I'll ask elsewhere".
      "\\b(?:if|should|in case|unless)\\b[^.!?]*,? (?:then )?(?:that(?:'s| is) that\\b|so be it\\b|that(?:'s| is) (?:all right|the end|an end)|(?:say|tell me) (?:so|it|that)(?:,| and) (?:i|we)(?:'ll| will|'d)? (?:look|search|ask|try|turn|go|find)\\b)",
      "\\bif you(?:'re| are|'ve| have|'d)?\\b[^.!?,]*, (?:just |please |then |simply |by all means )*(?:keep (?:it|this(?: one)?|that|the (?:promise|peace|card|favou?r)|your (?:promise|word|peace|card))\\b|save (?:it|this|that|your)\\b)",
      '\\b(?:a )?no (?:is|would be|will be) (?:\\p{L}+ ){0,4}(?:fine|ok|okay|answer|welcome|good|acceptable|perfectly|safe|easy)',
      "\\b(?:say|tell me|let me know)(?: so)? if you(?:'d| would)? (?:rather|sooner|prefer) not\\b|\\b(?:free|welcome) to say (?:it's|it is|that it's|that it is) not\\b",
      "\\b(?:don't want|cannot|can't) ?(?:,|also)* never ?mind\\b",
      '\\b(?:whatever|whichever way|however) you (?:decide|choose|prefer)\\b',
      "\\b(?:does|do|will|would|shall|should)(?: not|n't) (?:oblige|bind|commit) you\\b",
      '\\bsay no (?:with no|without (?:an?|any|giving)|for no) (?:\\p{L}+ )?(?:reason|word|explanation)',
      "\\b(?:won't|not|never) (?:read|hold|take) (?:\\p{L}+ ){0,2}(?:into|against|silence|amiss|personally|it (?:personally|amiss))",
      '\\bor (?:is|are|have|do) (?:your|you|this|it)\\b[^?]*(?:too (?:full|much|busy)|full|busy|bad time|enough)',
      "\\bif\\b[^.!?]{0,90}\\b(?:i|we)(?:'ll|'d| will| would| shall| can)? (?:\\p{L}+ ){0,3}(?:understand|respect|accept it|take (?:it|that|no) (?:in good|as)|not (?:trouble|bother|mind|ask|press|hold|take))",
      '^(?:or |just |simply |please |by all means )*(?:pass|ignore|delete|skip|decline|disregard|bin|drop|forget|let (?:it|this)|leave (?:it|this)|turn (?:it|this|me) down)\\b[^.!?]{0,60}\\b(?:if|without|with a (?:clear|good)|conscience)\\b',
      "(?<!\\b(?:per|to|of|in|on|since|after|with|from|see|about|by|under) )\\bmy (?:last|final) (?:note|mail|e-?mail|message|reminder|follow-?up|word)\\b|\\b(?:last|final) time (?:that )?(?:i|we)(?:'ll| will) (?:ask|write|bother|trouble)",
      "\\bsilence\\b[^.!?]{0,40}\\b(?:fine|good|answer|reply|ok|okay|no)\\b|\\b(?:won't|will not|shan't|shall not) (?:\\p{L}+ ){0,2}(?:chase|follow up|ask again|write again|press|push|pester|nag|insist)\\b",
      '\\ban? (?:\\p{L}+ ){0,2}no(?= (?:than|is|would|will|from|costs|does|and|or)\\b|[.,;!]|$)',
      '\\b(?:is|would be|will be|makes) an? (?:\\p{L}+ ){0,2}(?:answer|reply|response)\\b',
      "\\b(?:don't|do not|please don't) (?:\\p{L}+ ){1,5}(?:over|for|on account of) (?:this|it|me|us|my sake)\\b",
      "\\bonly (?:on condition|provided|so long as|as long as)\\b|\\b(?:provided|so long as|as long as) (?:that )?(?:it|you|this|she|he|they)(?:'s|'re|'d| is| are| feel| sits?| don't| doesn't| would)\\b|\\bsits? (?:well|right|easy|easily|comfortably) with you\\b",
      '\\b(?:may|can|could|might|should|must|free to|welcome to) (?:\\p{L}+ ){0,3}(?:decline|refuse|say no|bow out|back out|opt out|turn (?:it|this|me) down)\\b(?! (?:to|the offer of))',
      '\\b(?:needs?|requires?|expects?|calls? for|asks? for|wants?) no (?:answer|reply|response)\\b|\\bno (?:call|need|reason) to (?:reply|answer|respond|write back)\\b|\\banswer (?:may|might|could|can|will) (?:well |very well )?be (?:a )?no\\b',
      "\\b(?:every right|entitled|within your rights|your (?:good )?right|your prerogative|perfect right) to\\b|\\b(?:i|we)(?:'d|'ll| will| would| shall| fully| of course)* respect (?:that|it|this|your (?:decision|choice|answer|no))\\b",
      '\\bforward or (?:bin|delete|ignore|forget)|\\bas you see fit\\b|\\b(?:or|and) (?:just )?(?:bin|delete|ignore) (?:it|this)\\b',
      '\\byou should (?:\\p{L}+ ){0,2}(?:turn this down|say no|decline|ignore|pass|skip)',
      '\\b(?:far from|not) the only (?:road|way|option|route|one)|\\bother (?:roads|ways|options|avenues) (?:open|to|are)|\\bsurvive without\\b',
      '\\boff the hook\\b|\\bthink no less of\\b|\\bhard feelings\\b|\\bno is a (?:fine|perfectly|full|complete|good)',
      "\\byou're the judge\\b|\\byour call\\b|\\banswer is no\\b|^(?:it is|it's|this is|that's|that is) (?:\\p{L}+ )?up to you\\b|\\b(?:totally|completely|absolutely|perfectly|entirely|quite) (?:fine|okay|ok|alright|understandable)\\b(?! to (?:call|use|send|include|mention|quote))",
    ].join('|'),
    'u',
  ),
);

/** A yes-only condition or an offer of help in understanding is no release, although it has the words of one. */
const noRelease = gate(
  /\bhesitate to (?:contact|reach|ask|get|call|write|let me know if there|e-?mail)|\bif (?:you have|there are) any (?:questions|doubts)|\bif (?:friday|monday|tuesday|wednesday|thursday|saturday|sunday|that (?:date|day|time)|the (?:date|time|day|blurb))\b|\bif (?:not|so not|(?:that|it|this)(?: \p{L}+)? (?:doesn't|does not|won't) (?:work|suit|fit))\b(?!.*\b(?:no (?:worries|pressure|problem|hard)|say no|a no|fine|understand|ignore|forget|leave it)\b)[^.;?!]*\b(?:let|tell|say|send|suggest|propose|name|give|pick|find)\b[^.;?!]*\b(?:better|another|other|different|new|next|alternative) (?:dates?|days?|times?|slots?|week|evening|date\/time)\b|\bif (?:you agree|possible, please|so,)|\bcut wherever\b/u,
);

/** True when a sentence tells the reader that a no is a fine answer. */
export function isRelease(sentence: Folded): boolean {
  if (noRelease.test(sentence)) return false;
  if (release.test(sentence) || bareIf.test(sentence)) return true;
  if (lettingGo.test(sentence) || otherwise.test(sentence)) return true;
  return refusalCase.test(sentence) && accepts.test(sentence);
}
