import type { Kind } from '../fields';
import type { Folded } from './fold';
import { gate } from './gate';
import { isThanks } from './gratitude';

const any = (...alternatives: string[]) => gate(new RegExp(alternatives.join('|'), 'u'));

/** Somebody other than the two of them, as the object of a verb. */
const third =
  '(?:her|him|them|someone|somebody|anyone|anybody|people|(?!you\\b|me\\b|us\\b|my\\b|our\\b|your\\b|it\\b|this\\b|that\\b|an?\\b|some\\b|any\\b|two\\b|three\\b|words?\\b|lines?\\b|something\\b|letters?\\b|the (?:dates?|form|letter|link|time|details)\\b)(?:(?:the|your|an?|one of your|some of your|any of your) )?\\p{L}+(?: \\p{L}+)?)';
const pass = '(?:giv|send|pass|show|hand|forward|shar|drop|mention|bring|read|relay|put)(?:e|ing|ting)?';

/** Bringing the writer into contact with somebody. */
const contact = any(
  '\\bintro(?:duc(?:e|ed|ing|tions?)|s)?\\b(?! myself| yourself|ctory)|\\bput(?:ting)? (?:me|us|the (?:two|pair) of us|\\p{L}+ and me)(?: both| all)? (?:in(?:to)? (?:touch|contact|front)|on (?!the list)|together|through|forward to|before|on to)|\\b(?:in|get(?:ting)? (?:me )?in) (?:touch|contact) with (?!you|me\\b|us\\b)',
  '\\b(?:connect|link|hook|loop|patch|match)(?:ing|s)? (?:me|us|\\p{L}+ and me|the (?:two|pair) of us|the two|them both)(?: up| in)?(?: (?:with|to|on)(?! you)|[.?!,]|$| if| and)|\\bmak(?:e|ing) (?:the|an?|that) (?:connection|link|match|call to)\\b|\\bconnect(?:ing)? (?:with|to) (?!you)\\p{L}+ (?:at|in|from|who)\\b',
  `\\b${pass} (?:on )?${third} (?:my|our|this|the|these|it|me)\\b(?! (?:time|chance|call))`,
  `\\b${pass} (?:on |along )?(?:my|our|this|it|the|these|me|us)\\b[^.;?!]{0,40}? (?:on\\b|along\\b|(?:to|with|at|before|in front of|by|past) (?!you\\b|me\\b|us\\b|my\\b|it\\b|the (?:form|portal|letter|end)\\b|your (?:letter|convenience|earliest)\\b))`,
  `\\b(?:let(?:ting)?|tell(?:ing)?|ask(?:ing)?|writ(?:e|ing)(?: to)?|speak(?:ing)? (?:to|with)|talk(?:ing)? (?:to|with)|e-?mail(?:ing)?|call(?:ing)?|ring(?:ing)?|phon(?:e|ing)(?: with)?|nudg(?:e|ing)|ping(?:ing)?|approach(?:ing)?|(?<!\\b(?:an?|the|this|my|your|few|very) )brief(?:ing)?|sound(?:ing)? out|whisper(?:ing)? to|reach(?:ing)?) ${third} (?:know|that|about|for me|on my|on our|whether|if (?:she|he|they)|to (?:see|meet|call|look|write|talk|expect)|i(?:'m| am| exist)|we exist|who i)`,
  '\\b(?:an?|the|some|one|two|good|kind|quick|short|quiet|nice)(?: \\p{L}+)? (?:word|words|line|note|nudge|hello|mention|ping|forward)s? (?:to|with|in|for me (?:to|with)) (?!you|me\\b|my\\b)|\\bput(?:ting)? in (?:an? )?(?:good |kind )?word\\b|\\bmention(?:ing)? (?:me|my name|us|our)\\b|\\bmy (?:name|details) (?:on |along )?to\\b',
  '\\bknow (?:of )?(?:anyone|anybody|someone|somebody|people|any (?:good )?\\p{L}+s\\b|who (?:i|we|might|could|would|handles|is))|\\b(?:anyone|anybody|someone|somebody|who|people|person|whoever|one)(?: else)? (?:in|at|on|among|from|within) (?:your|the)\\b|\\b(?:anyone|anybody|someone|somebody|who)(?: else)? (?:you know|(?:that )?(?:i|we) (?:should|could|might|can) (?:speak|talk|be|write|meet|reach|contact|ask)|comes to mind|whom)|\\b(?:any|other|more|good|right|of your|your) (?:\\p{L}+ )?(?:contacts?|connections?|network)\\b(?! (?:is|has|me|details|with me))|\\bcomes? to mind as\\b',
  "\\b(?:contacts?|numbers?|e-?mail|address|extension|name|direct line)s? (?:of|for) (?!you|your\\b|the (?:form|letter))|\\b(?:her|his|their|mrs? \\p{L}+'s|\\p{L}+(?<!what|who|it|let|that|here|there)'s) (?:\\p{L}+ )?(?:contacts?|number|e-?mail|address|direct line|assistant)\\b|\\bfind me (?:something|a (?:job|place|role|post)|work)\\b|\\b(?:make|arrange|set up|organi[sz]e|broker|get)(?:ting|ing)? (?:me |us )?an? (?:\\p{L}+ )?(?:meeting|call|chat|audience|appointment) (?:for (?:me|us) )?with (?!you)|\\bmeet(?:ing)? (?:her|him|them)\\b|\\bpermission to connect\\b|\\b(?:me|us) to (?:connect|introduce) you\\b|\\b(?:may|can|shall|could) i (?:connect|introduce)\\b|\\bbe introduced\\b|\\bspeak(?:ing)? to \\p{L}+ (?:for|on behalf|about) (?:me|my)|\\benter (?:the|your) \\p{L}+ office\\b|\\blove to connect (?!with you|and\\b|to\\b|for\\b|on\\b|over\\b|soon|about|briefly|sometime|some ?time|at\\b|in\\b|when)\\p{L}",
);

/** Putting one's own name to somebody's work or character. */
const vouching = any(
  '\\b(?:references?(?! (?:number|book|library|desk|section|manual))|referees?|referrals?(?! from)|recommenders?|testimonials?|endorsements?|nominations?|character (?:statement|witness))\\b(?! to )|\\brecommendations?(?<!advice and recommendations)\\b(?= (?:letter|for (?:me|my)|to the|from you|on|i|by)|[^.;?!]{0,20}\\b(?:letter|me|my|linkedin)\\b|[.?!,]|$)',
  '\\brecommend(?:ing)? me\\b|\\brefer(?:ring)? me\\b|\\bvouch\\w*\\b|\\bendors(?:e|ing)\\b|\\bnominat(?:e|ing)\\b|\\bspeak(?:ing)? (?:up )?for me\\b|\\b(?:good )?word for me\\b|\\b(?:sign|back|support|second)(?:ing)? my (?:\\p{L}+ )?(?:application|nomination|petition|candidacy|promotion)\\b|\\bletters?\\b(?! (?:to the editor|of introduction|from (?!you)))',
  '\\b(?:writ(?:e|ing)|jot(?:ting)?|put(?:ting)?|say(?:ing)?|giv(?:e|ing)|add(?:ing)?)(?: down)? (?:me )?(?:an? |some |two |a few |a couple of )?(?:\\p{L}+ )?(?:words?|lines?|paragraphs?|statement|page|sentences?)\\b[^.;?!]{0,20}\\b(?:about|on|for|how|of) (?:me|my|our|it was|i)\\b|\\bmy (?:character|suitability|work ethic|professional conduct)\\b|\\b(?:be|being) (?:that|the|my|one) (?:person|one|referee|name)\\b',
);

/** The person who is asked is sought as one who can speak for the writer: "they like to talk to a former boss". */
const soughtVoucher = gate(
  /\b(?:references?|referees?|recommenders?|recommendation|letter of support|statement|few words|testimonial)\b(?! (?:number|book))|\b(?:talk|speak|hear) (?:to|with|from) (?:an? )?(?:former|old|past|previous|senior)? ?(?:boss|manager|employer|teacher|landlord|landlady|supervisor|colleague|line manager)\b|\bsomebody who has known me\b|\bsomeone who has known me\b/u,
);

/** The favour that words of a request name, if any: the one named first. */
export function favourNamed(folded: Folded): Extract<Kind, 'introduction' | 'reference'> | undefined {
  const first = contact.exec(folded);
  const vouched = vouching.exec(folded);
  if (first && vouched) {
    // "An introduction or a referral" is a way into a job; a letter that introduces is a letter.
    return /\brefer(?:ral|ring|ence|ee)/u.test(folded) || vouched.index < first.index
      ? 'reference'
      : 'introduction';
  }
  if (first) return 'introduction';
  return vouched ? 'reference' : undefined;
}

/** True when the matter of a message is somebody's word for the writer, although the request itself does not say so. */
export const seeksVoucher = (folded: Folded): boolean => soughtVoucher.test(folded);

/** Asks one side whether they want to meet the other: "Would you like me to connect you?" */
export const offersContact = (folded: Folded): boolean =>
  /\b(?:would you like|do you want|shall|should|may|can|could) (?:me to |i |it be (?:ok|okay|fine|all right) if i )(?:\p{L}+ )?(?:connect|introduce|put)\b|\bpermission to (?:connect|introduce)\b/u.test(
    folded,
  );

/** Makes an introduction: "I wanted to introduce you two", "I'll let you take it from here". */
export const makesIntroduction = (folded: Folded): boolean =>
  /\bintroduc(?:e|ing) (?:you (?:two|both|to)|the two of you)\b|\b(?:i'll|i will) let (?:you|the) (?:two|both|pair)?(?: of you)? ?take it\b/u.test(
    folded,
  );

const followUp = any(
  '\\bmy (?:last|earlier|previous|first|other|original|recent|e-?mail of|mail of|message of|note of|letter of|request of|second|prior) ?(?:e-?mails?|mails?|messages?|notes?|letters?|requests?|communication|question|(?:mon|tues|wednes|thurs|fri|satur|sun)day|\\d|last|yesterday)|\\bmy (?:e-?mail|mail|message|note|letter|request|question)s? (?:of|from|below|about|got|may|might|was|sent|on) ?',
  "\\b(?:i|we)(?:'d| had|'ve| have)? (?:wrote|written|e-?mailed|mailed|messaged|texted|reached out|got in touch|contacted|approached|dropped|sent)(?: to)? (?:to )?(?:you|u)\\b(?<!\\bwhy\\b[^.;?!]{0,40})(?! (?:because|with this))(?! (?:my|the|a copy))|\\b(?:i|we) (?:wrote|asked|e-?mailed|requested|enquired|inquired)\\b[^.;?!]{0,40}\\b(?:ago|last (?:week|month|\\p{L}+day)|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|in (?:january|february|march|april|may|june|july|august|september|october|november|december)|earlier|back|a while)\\b|\\b(?:i|we)(?:'d| had)? asked (?:you )?(?:whether|if|for|about)\\b",
  '\\bfollow(?:ing)?[- ]?up(?: with you)?(?: once more| again| briefly| quickly)? (?:on|regarding|about|re|to|concerning) (?:my|our (?:e-?mail|request)|the|this|that|an?) (?!(?:\\p{L}+ ){0,2}?(?:conversation|chat|meeting|call|discussion|talk|event|referral|introduction from|suggestion))|(?<!\\b(?:plan(?:ning|ned)?|schedul(?:e|ed|ing)|arrang(?:e|ed|ing)|book(?:ed|ing)?|have|had|having|set(?:ting)? up|agreed(?: on| to)?|for|to|already) )\\b(?:this is|my|a|final|last|second|third|quick|short|brief|gentle|friendly|one more) (?:\\p{L}+ )?follow[- ]?up\\b(?! (?:questions?|study|interview|visit|appointment|call|chat|meeting|conversation))|\\bfollowing up(?: (?:here|again|once more|quickly|with you))?(?:[.,;:!?–—-]|$)|\\b(?:just|only) following up\\b(?! (?:after|from|on (?:our|the|your) (?:conversation|chat|meeting|call)))',
  "\\b(?:gentle|friendly|quick|little|small|kind|polite|brief|short|soft|another) (?:\\p{L}+ )?(?:reminder|nudge|bump|ping|prod)\\b|\\b(?:to|kindly|gently|just|again|i|we|let me) remind you\\b|\\breminder (?:that|about|of)\\b|^reminder\\b|\\bfloating (?:this|it|my)\\b|\\bbump(?:ing)? (?:this|it|my)\\b|\\bchecking (?:back |in )?(?:in )?(?:on|whether|if|again|about|to see|with you)\\b|\\bcircl(?:e|ing) back\\b|\\bin case (?:it|my|this|that|the) (?:\\p{L}+ )?(?:\\p{L}+ ){0,4}?(?:got|was|has|slipped|went|fell|did not|didn't|never|ended)\\b|\\bresend(?:ing)?\\b|\\bwriting (?:to you )?(?:again|once more|a second time|back)\\b|\\bto write (?:to you )?(?:again|once more)\\b|\\b(?:try|trying|ask|asking|knock|knocking)(?: you)? (?:again|once more|one more time)\\b",
  "\\b(?:haven't|have not|hadn't|not yet|never) (?:yet )?(?:heard|had (?:a|any) (?:reply|answer|word)|got (?:a|any) (?:reply|answer))\\b(?! (?:of|about))|\\b(?:still|again) (?:very |much |be |really )*(?:interested|be open|open to it|hoping|waiting|keen|value|grateful)\\b|\\bany (?:news|update|word|thoughts|progress|luck)\\b (?:on|about|from|yet|since|regarding)|\\b(?:get|have|had|got) a chance to (?:look|read|see|think|consider|send|write|speak|talk)\\b|\\bdid (?:you|my)\\b[^.;?!]{0,20}\\b(?:get|reach|see|receive)\\b[^.;?!]{0,20}\\b(?:e-?mail|mail|message|note|letter|request|last)\\b|\\b(?:second|third|fourth|fifth|another) (?:e-?mail|mail|message|letter|reminder|time i)\\b|\\bas (?:promised|requested|agreed), (?:a|here's a) (?:reminder|nudge)\\b",
);

/** The mail comes after an earlier one about the same matter. */
export const followsUp = (folded: Folded): boolean => followUp.test(folded);

const deed = any(
  '\\bfor (?:(?:so |such |all |very |once |both |\\p{L}+ly |having |yesterday|taking the time (?:out )?(?:of \\p{L}+ \\p{L}+ )?to (?!read|consider)|taking time to (?!read|consider)|) ?)*(?!considering|reading|looking|thinking|bearing|understanding|being (?:patient|willing|open)|agreeing|offering|asking|getting back|replying|any|your time(?=[.,;!]|$| and (?:attention|help|consideration))|the time(?=[.,;!]|$)|whatever|wanting|suggesting|your (?:consideration|attention|reply|answer|patience|understanding|interest|offer|kind offer|message|mail|e-?mail|note|time and consideration)|the (?:offer|reply))(?:\\p{L}+ing\\b|(?:the|your|that|those|all|this|everything|an? (?:great|lovely|wonderful|very)|yesterday|last|his|her|putting|connecting|introducing)\\b|introducing|connecting)',
  '\\b(?:appreciate(?:d)?|grateful|thankful|thanks|thank you)\\b[^.;?!]{0,30}\\b(?:you (?:introducing|making|taking|writing|connecting|sending|sharing|putting|speaking|meeting|helping|vouching)|(?:that|what) you (?:\\p{L}+ )?(?:did|introduced|took|wrote|made|put|sent|shared|spoke|helped|vouched|told)|your (?:thoughts on|insights?|advice|letter|introduction|intro|recommendation|reference|stor(?:y|ies)|help (?:with|on|in)|kindness|generosity|support (?:with|on|through|during)))',
  "\\byour (?:word|letter|introduction|intro|advice|recommendation|reference|call|note|help|tip|nudge|support|pointer|feedback) (?:\\p{L}+ ){0,2}?(?:was|were|made|did|worked|settled|helped|opened|got|has been|meant|paid off|changed|carried|saved|landed)\\b|\\byou(?:'ve| have)? (?:\\p{L}+ )?(?:saved|rescued|spared) (?:me|us)\\b|\\b(?:thanks|thank) to (?:you|your)\\b|\\b(?:so |very )?(?:kind|good|generous|lovely) of you to have\\b",
);

/** Thanks for something already done. */
export const thanksForDeed = (folded: Folded): boolean =>
  deed.test(folded) &&
  (isThanks(folded) ||
    /\b(?:grateful|thankful)\b/u.test(folded) ||
    /\byour (?!name\b)\p{L}+ (?:\p{L}+ ){0,2}?(?:was|were|made|settled|opened|got|did|worked|landed)\b|\bthanks? to you/u.test(
      folded,
    )) &&
  !/\bin advance\b|\bwould (?:be|really|very|appreciate)\b|(?:i|we)'d (?:be|really|very|appreciate)\b|\bif you\b|\b(?:reading|considering) (?:this|my|it)\b/u.test(
    folded,
  );

/** Says that thanks are what the mail is for. */
export const announcesThanks = (folded: Folded): boolean =>
  /\b(?:note|line|message|word|mail|letter|card) (?:just |only )?(?:to (?:say |send (?:you )?(?:my )?)?|of )?(?:(?:many|big|huge|heartfelt|warm|sincere) )?thank/u.test(
    folded,
  );

/** A subject line that announces thanks. */
export const thanksAsSubject = (folded: Folded): boolean =>
  /^(?:re: ?)?(?:(?:a |with |many |my |so |huge |big |just |warm |sincere )*(?:thanks?|thank you|grateful|gratitude|appreciation)|(?:good|great) news)\b(?! in advance)/u.test(
    folded,
  );
