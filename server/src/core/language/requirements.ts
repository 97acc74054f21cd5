import type { Folded } from './fold';
import { gate } from './gate';
import type { Range } from './requests';

/** Who hands out what one applies for, or what one fills in to get it. */
const gatekeeper =
  '(?:they|hr|(?:the|my|our|this|their|each|every) (?:\\p{L}+ ){0,2}?(?:forms?|applications?|portal|agents?|agency|landlord|landlady|owner|embassy|consulate|bank|panel|board|committee|jury|chambers|college|university|faculty|school|insurers?|registrar|registry|council|court|company|employer|club|league|fund|foundation|trust|programmes?|programs?|fellowship|scholarship|grant|visa|licen[cs]e|ministry|hospital|ward|people|coast guard)|owner|landlord)';

/** What only another can give, or somebody to give it. */
const required = gate(
  new RegExp(
    [
      `\\b${gatekeeper} (?:\\p{L}+ly |also |now |still |then |would |will )*(?:(?:say|says|said)(?: that)?(?: (?:i|we))? (?:must|need to|have to) have|needs?|wants?|requires?|asks? for|must have|calls? for|requests?|(?:is|are) asking for|(?:has|have) asked (?:me )?for|(?:'d like|likes?|wants?|needs?|asks?) to (?:hear|speak|talk|see|have)(?: (?:from|to|with))?) (?:an?|one|two|three|my|someone|somebody)\\b(?! (?:fee|deposit|week|month|year|day|lot|while|passport|photo\\w*|payment))`,
      '\\b(?:must have|requires?|asks? for|asking for|wants?|needs?)(?= (?:\\p{L}+ ){0,3}?(?:references?|referees?|letters?)\\b)',
    ].join('|'),
    'u',
  ),
);

/**
 * The words by which others want of the writer what somebody has to give: "The committee asks for a letter", "My agent says I must
 * have one reference". That asks nothing of the reader where something else does.
 */
export function requirementIn(folded: Folded): Range | undefined {
  const match = required.exec(folded);
  return match ? { start: match.index, end: match.index + match[0].length } : undefined;
}

/** Others who will have it so: "The council asks for …", "they are particular". */
const requiredByOthers = gate(
  /\b(?:they |she |he |(?:the|their|its|my) (?:[\p{L}'’-]+ ){1,5}?|\p{L}+ (?:of|at) (?:[\p{L}'’-]+ ){1,3}?)(?:all |only |also |even |still )?(?<!\b(?:must|should|shall|will|can|may|to) )(?:asks?|wants?|requires?|demands?|insists?|expects?|accepts?|prefers?|(?:is|are) (?:very |rather |quite )?(?:particular|strict|fussy|sticklers?))\b/u,
);
const toWriter = /\b(?:i|me|my|mine|we|us|our|ours|you|your)\b/;
/** What is to happen, whoever sees to it: "It has to be stamped", "No one may send it by phone". */
const unaddressed =
  /(?:^|[,;:] |\band )(?:and |but |so )*(?:it|this|that|these|those|they|the \p{L}+|no one|nobody|everything)(?: \p{L}+)? (?:must|has to|have to|needs to|need to|should|shall|may|is to|are to|will have to)\b/u;
/** The way of what is asked to those who wait for it: "It should reach the panel by Friday". */
const arrives = /\b(?:it|this|that) (?:should|shall|ought to) (?:reach|arrive|get to|go to|be with)\b/;

/**
 * True for a requirement that is told of others, in the sentence or the one before it: they set it, not the writer.
 *
 * @param before the sentence before, in whatever paragraph
 */
export const isSetByOthers = (folded: Folded, before: Folded | undefined): boolean =>
  unaddressed.test(folded) &&
  !toWriter.test(folded) &&
  (arrives.test(folded) ||
    requiredByOthers.test(folded) ||
    (before !== undefined && requiredByOthers.test(before)));

/** Somebody's words to the writer: "My firm has told me: you must …". */
const toldWriter =
  /\b(?!(?:i|we|you)\b)\p{L}+(?: has| have| had)? (?:told|reminded|warned|advised|instructed|(?:said|wrote|says|writes) to) (?:me|us)(?: again| once| then)?: /u;

/** True for an index from which on somebody speaks to the writer: who is told there what to do is not the reader. */
export function isToldToWriter(folded: Folded, at: number): boolean {
  const match = toldWriter.exec(folded);
  return match !== null && match.index + match[0].length <= at;
}
