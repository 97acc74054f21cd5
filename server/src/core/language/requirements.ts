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
