import type { Kind, Role } from '../draft';
import type { Folded } from './fold';
import { isThanks } from './gratitude';
import { isRelease } from './releases';
import type { Request } from './requests';

const has = (...alternatives: string[]) => new RegExp(alternatives.join('|'), 'u');

/** How writer and reader know each other, or that they do not. */
const relationship = has(
  "\\b(?:we|you and i|the two of us|both of us)(?:'ve| have| had)?(?: \\p{L}+){0,2} (?:met|worked|studied|collaborated|shared|overlapped|crossed paths|spoke|talked|chatted|corresponded|served|taught|sat|go back|known each other|haven't met|never met|not met|been in touch|were (?:in|at|on|both)|did)\\b",
  "\\b(?:have|'ve) (?:never|not|yet to) (?:actually |formally |properly )?met\\b|\\bhaven't (?:actually |formally |properly |yet )?met\\b|\\bnever crossed\\b|\\bour paths\\b",
  "\\byou (?:do not|don't|won't|may not|might not|will not|probably don't) (?:yet )?(?:know|remember) (?:me|my)\\b|\\bcomplete stranger\\b|\\btotal stranger\\b|\\bout of the blue\\b|\\bknow you only\\b|\\bcold (?:e-?mail|message|mail)\\b|\\bthis is cold\\b",
  "\\bi (?:took|attended|heard|saw|read|watched|listened to|came across|found|follow|have followed|have been following|'ve been following|enjoyed|discovered) (?:\\p{L}+ )?(?:your|you)\\b|\\bbig fan\\b",
  "\\b(?:i|we) (?:was|were|am|'m|used to be) (?:a |an |one of )?(?:\\p{L}+ ){0,2}(?:your|in your|on your)\\b|\\byour (?:former|old|ex-?|one-?time|erstwhile) \\p{L}+|\\bi (?:worked|served|reported|studied|trained|interned|volunteered) (?:to|for|with|under|alongside) you\\b",
  '\\b(?:great|good|lovely|nice|wonderful|a pleasure|enjoyed) (?:to )?(?:see|seeing|meet|meeting|speaking|talking|working|chatting|catching up)(?: with)? you\\b|\\bmet you (?:at|in|on|when|last)\\b|\\byou (?:taught|supervised|managed|advised|mentored|hired|examined|coached) (?:me|us|my)\\b',
  '\\bworked (?:together|with you|for you|alongside you|under you)\\b|\\bour (?:work|time|days|years|project|chat|conversation|talk|call|meeting|class|team) (?:together|at|in|on|last|about)\\b|\\blong time no\\b|\\bsince (?:we|our)\\b',
  '\\b(?:introduced (?:us|me to you)|suggested (?:that )?i (?:write|contact|get in touch|reach out|e-?mail)|gave me your|mutual (?:friend|acquaintance|contact))\\b|\\bfellow \\p{L}+|\\bfrom one \\p{L}+(?: \\p{L}+)? to another\\b|\\bdo you (?:recall|remember) (?:me|the two|us|our)\\b',
);

/** Why this target, or why now. */
const why = has(
  "\\bbecause\\b(?! of the (?:holidays|weather))|\\bso that (?:i|we|they|she|he|the)\\b|\\bin order (?:to|that)\\b|\\bthe reason (?:i|is|why)|\\bthat(?:'s| is) why\\b|\\bon account of\\b|\\bfor her (?:work|years|experience)\\b",
  "\\b(?:i|we) thought of (?:you|her|him|them)\\b|\\bin particular\\b|\\bdraws me\\b|\\b(?:i|we)(?:'m| am| are|'re)? (?:asking|writing to) (?:you |her |him )?because\\b|\\b(?:she|he|they|you) (?:would|'d|could) (?:see|know|understand|be the)\\b|\\bfew others\\b|\\bthe only (?:one|person)\\b|\\bof all (?:my|the)\\b",
  "\\b(?:i|we)(?:'m| am| are|'re)(?: currently| now| also)? (?:applying|building|starting|launching|working on|looking|hoping|planning|preparing|trying|writing a|exploring|moving|raising|hiring|organi[sz]ing|researching)\\b",
);

/** What saves the reader work: something given, attached, offered or taken over. */
const ease = has(
  "\\b(?:i|we)(?:'ve| have)(?: also| just)? (?:attached|enclosed|included|put|added|pasted|listed|written|drafted|prepared|gathered|copied)\\b|\\b(?:attached|enclosed|included|below|underneath) (?:is|are|you|please|find)\\b|\\b(?:is|are) (?:attached|enclosed|included|below|underneath|here|at the (?:end|bottom))\\b|\\b(?:find|see) (?:attached|below|enclosed)\\b",
  "\\b(?:i|we)(?:'d| would|'m| am|'ll| will| can| could)(?: be)?(?: (?:very|more than|also|of course|gladly|happily))* (?:happy|glad|pleased|delighted|send|share|draft|write|provide|prepare|supply|forward|take care|handle|submit|do the|make it)\\b(?=.{0,60}\\b(?:draft|bio|cv|r[ée]sum[ée]|details|information|notes|points|summary|blurb|anything|whatever|line|lines|paragraph|email|e-mail|text|letter|scheduling|copy|version|it|facts)\\b)",
  '\\b(?:forward(?:able|ed)|blurb|bullet points?|one-?pager|short (?:text|note|paragraph|summary|bio)|draft (?:letter|email|text|note|of)|no prep)\\b|\uFFFC',
  "\\btake the .{1,30} off your hands\\b|\\bneedn't (?:write|prepare|do)\\b|\\bat the (?:end|bottom) of this (?:mail|message|email)\\b",
);

/** What the writer offers the reader. */
const give = has(
  '\\breturn the favou?r\\b|\\bin return\\b|\\b(?:i|we) (?:owe|can offer|could offer|would offer) you\\b|\\bowe you (?:a|one) (?:lunch|dinner|coffee|drink|beer|pint)|\\b(?:lunch|dinner|coffee|drinks?|round|beers?) (?:is|are) on (?:me|us)\\b|\\bon me\\b',
  "\\b(?:if|anything|whatever|how|let me know if|tell me if|let me know what) (?:there(?:'s| is) (?:ever )?(?:anything )?(?:that )?)?(?:i|we) (?:can|could|may|might) (?:ever |also |in turn )*(?:help|do|be of|offer|assist|repay|reciprocate|return)\\b|\\bof service to you\\b",
  "\\b(?:i|we)(?:'d| would|'ll| will|'m| am| can| could)(?: be)?(?: (?:very|more than|also|gladly|happily|always))* (?:happy|glad|delighted|love|gladly) to (?:help you|return|review|read your|introduce you|share what|do the same|help with your|give you|send you)\\b|\\b(?:i|we) (?:can|could|'ll|will) (?:introduce|connect|credit|lend|cook|bake|host|show|teach|run your|put) (?:you|your)\\b",
  '\\bone good turn\\b|\\bmy (?:treat|round)\\b|\\bwith your name on it\\b|\\bshould you (?:ever )?(?:pass|need|want|come|be in)\\b',
);

/**
 * The roles of a sentence, the weightiest first. A sentence has as many as it plays; one that plays none
 * gives context.
 */
export function rolesOf(folded: Folded, requests: readonly Request[]): readonly Role[] {
  const released = isRelease(folded);
  const roles: Role[] = [];
  if (requests.some(({ form }) => form !== 'hint') || (requests.length > 0 && !released)) roles.push('ask');
  if (released) roles.push('out');
  if (isThanks(folded)) roles.push('thanks');
  if (give.test(folded)) roles.push('give');
  if (ease.test(folded)) roles.push('ease');
  if (relationship.test(folded)) roles.push('relationship');
  if (why.test(folded)) roles.push('why');
  return roles.length > 0 ? roles : ['context'];
}

const introductionWords =
  /\bintro(?:duc\w+|s)?\b|\bput (?:me|us) in (?:touch|contact)|\bin (?:touch|contact) with (?!you)|\b(?:connect|link|hook|loop|pass)(?:ing|s)? (?:me|us) (?:up |in )?(?:with|to|on)(?! you)|\bmy (?:name|details) (?:on |along )?to\b|\bmention(?:ing)? (?:me|my name|us) to\b|\b(?:contact|number|e-?mail|address|extension)s? (?:of|for) (?!you)|\b(?:her|his|their) (?:\p{L}+ )?(?:contact|number|e-?mail|address|direct line)|\bforward(?:ing)? (?:this|it|my|the)|\bpass(?:ing)? (?:this|it|my)|\bspeak(?:ing)? to \p{L}+ (?:for|on behalf|about) (?:me|my)|\bput in a (?:good )?word|\bmake the connection/u;
const referenceWords =
  /\breferences?\b|\breferees?\b|\brecommend(?:ation|ing|ed|s)?\b(?= (?:letter|me|for|from|to the)|s?\b.{0,40}\b(?:me|my|letter))|\bletters?\b(?! to the editor)|\breferral\b|\brefer(?:ring)? me\b|\bvouch\w*\b|\bendorse\w*\b|\bnominat\w+\b|\bspeak for me\b|\bgood word for me\b|\btestimonial\b|\brecommendation\b/u;

/** What a request is about, as far as its own words tell. */
export function favourOf(folded: Folded): Extract<Kind, 'introduction' | 'reference' | 'connection'> {
  if (introductionWords.test(folded) && !/\bletters? of (?:introduction|recommendation)\b/.test(folded)) {
    // "Could you recommend me to your team?" is a referral, "write a letter and introduce me" an introduction.
    return 'introduction';
  }
  return referenceWords.test(folded) ? 'reference' : 'connection';
}

/** The mail comes after an earlier one about the same matter. */
export const followsUp = (folded: Folded): boolean =>
  /\bfollow(?:ing)?[- ]?up\b(?! (?:questions?|study|interview))|\b(?:i|we) (?:wrote|e-?mailed|mailed|messaged|reached out|got in touch|asked|contacted|sent)(?: to)? you\b|\bmy (?:last|earlier|previous|first|other|original) (?:e-?mails?|mails?|message|note|letters?|request)|\b(?:gentle|friendly|quick|little) (?:reminder|nudge)\b|\bbumping\b|\bchecking (?:back )?in\b|\bcircl(?:e|ing) back\b|\bin case (?:it|my|this|that) (?:got|was|has|slipped|e-?mail|mail|message)|\b(?:haven't|have not) heard (?:back|from you)|\bstill (?:interested|be open|hoping|waiting)\b/u.test(
    folded,
  );

/** Thanks for something already done. */
export const thanksForDeed = (folded: Folded): boolean =>
  isThanks(folded) &&
  /\bfor (?:\p{L}+ ){0,3}(?:introduc|connect|putting|writ|sending|taking|meeting|making|speaking|talking|helping|recommend|referr|vouch|sharing|passing|the (?:intro|letter|recommendation|reference|call|chat|coffee|time|conversation|referral|kind word)|your (?:letter|recommendation|reference|introduction|intro|referral|help|time|support|note|kind|advice|word))/u.test(
    folded,
  ) &&
  !/\b(?:considering|reading|taking the time to (?:read|consider))\b|\bin advance\b|\bwould\b|\b'd\b/u.test(
    folded,
  );
