import type { Kind, Role } from '../draft';
import { savesWork } from './ease';
import type { Folded } from './fold';
import { givesBack } from './gifts';
import { isThanks } from './gratitude';
import { givesReason } from './reasons';
import { namesTie } from './relations';
import { isRelease } from './releases';
import type { Request } from './requests';

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
  if (givesBack(folded)) roles.push('give');
  if (savesWork(folded)) roles.push('ease');
  if (namesTie(folded)) roles.push('relationship');
  if (givesReason(folded)) roles.push('why');
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
