/** What else is ordered in the breath of an order: its verbs take the form that the request gives to the first. */
import type { Folded } from './fold';
import { matches } from './matches';
import { nouns, type Order } from './order';
import { mayBeVerb } from './ordered-verbs';
import type { Replacement } from './soften';
import { inBase } from './verbs';

const joined =
  /(?<joint>,? (?:and|but|or)(?: then)?|,? then|,) (?<drop>(?:(?:please|kindly|pls|plz|just|do(?! (?:it|this|that|so)\b)) )*(?:(?:don't|do not|dont|no|never) (?:you )?forget to |(?:remember|be sure) to |make sure (?:that )?(?:you |to )|mind (?:and |that you |you )|you can |it (?=(?:goes|comes|gets)\b)|it's got to |(?:that (?=you|it|they))?(?:(?:you|it|they|this) )?(?:will|shall|must|have to|has to|need to|needs to|should|are to|is to) |to |you(?:'re| are) (?:going )?to |you'll |(?:that )?you )?(?:(?:please|kindly|also) )*)(?<not>(?:don't |do not |dont |not )(?!forget\b))?(?<verb>[\p{L}-]+)(?!')/gu;

/** "and if he does," ties what follows it already. */
const tiedCondition = /\b(?:and|or|but) (?:if|when|once|unless|after|before|where|as soon as)\b[^,]*,? ?$/;

/**
 * What else is ordered in the same breath needs no order of its own: ", and you must tell her", ", and don't tell him". Its
 * verb takes the form of the first one.
 */
export function coordinated(
  text: string,
  folded: Folded,
  { form, kind, opening }: Order,
  { from, end, frame }: { readonly from: number; readonly end: number; readonly frame: string },
): readonly Replacement[] {
  const found: Replacement[] = [];
  if (kind === 'without') return lastOf(folded, from, end);
  if (nouns.has(kind)) return ofWhom(folded, from, end);
  const negation = / (?:not|never) to \{do\}/.test(frame) ? 'not to ' : 'not ';
  let last: number | undefined;
  let tied = false;
  for (const match of matches(folded.slice(from, end), joined)) {
    const { joint = '', drop = '', not = '', verb = '' } = match.groups ?? {};
    const base =
      inBase(verb, drop === 'you can ' ? 'base' : form) ??
      (/^do/.test(not) && mayBeVerb(verb) ? verb : undefined);
    if (
      base === undefined ||
      (joint === ',' &&
        ((drop === 'you ' && !folded.startsWith('you ', opening.start)) ||
          (drop === 'to ' && !/,? and to /.test(folded.slice(from, end)))))
    )
      continue;
    const start = from + match.index + joint.length + 1;
    // "You should be calling her, not writing to me."
    if (joint === ',' && not !== '' && form === 'ing') {
      found.push({ start: start - 2, end: start + not.length, text: ' rather than ' });
      continue;
    }
    if (drop === '' && not === '' && base === verb) {
      if (joint !== ',' || tiedCondition.test(folded.slice(from, start - 1))) tied = true;
      else if (actsOnSomething.test(text.slice(start)) || start + verb.length === end) last = start;
      else tied ||= !/^\p{L}+,/u.test(text.slice(start));
      continue;
    }
    tied ||= joint !== ',' || not !== '';
    if (drop.startsWith('you') && kind === 'state') continue;
    // What a comma and "please" tied needs another tie: ", please reply soon".
    const more = /, (?:and )?you \p{L}/u.test(folded.slice(start, end));
    const tie = joint === ',' && drop !== 'to ' && drop + not !== '' && !more ? 'and ' : '';
    const length = drop.length + not.length + verb.length;
    found.push({ start, end: start + length, text: `${tie}${not === '' ? '' : negation}${base}` });
  }
  // "Email Sven, cc me" asks for two things: the last is tied to the others.
  if (last !== undefined && !tied && !/,? (?:and|or) /.test(folded.slice(last, end)))
    found.push({ start: last, end: last, text: 'and ' });
  if (kind === 'state') found.push(...having(folded, from, end));
  for (const match of matches(folded.slice(from, end), withoutVerb)) {
    const start = from + match.index + match[0].length;
    found.push({ start, end: start, text: match.groups?.word === undefined ? 'with ' : 'say ' });
  }
  return found;
}

/** "The letter needs to be signed and needs a stamp" asks that it have one. */
const having = (folded: Folded, from: number, end: number): readonly Replacement[] =>
  [...matches(folded.slice(from, end), needing)].map(({ 0: said, index }) => {
    const at = from + index + said.length;
    return { start: at - said.trimStart().replace(/^.*[ ,]/, '').length, end: at, text: 'have' };
  });
const needing =
  /(?:,| and|, and) (?:needs?|requires?|wants?)(?= (?:an?|the|your|my|two|three|four|both|one)\b)/g;

/** What is named without a verb among things to be done: ", no jokes", ", and not a word on the leak". */
const withoutVerb =
  /, (?=no (?!one|matter|later|more|less|fewer|earlier|shorter|longer|bigger|smaller|sooner|problem|need|doubt|longer|worr|rush|hurry|dey)\p{L}+)|(?<word>,? and not )(?=a word (?:on|about|to)\b)/gu;

const actsOnSomething =
  /^(?!be\b|(\p{L}+) \p{L}+ \1\b)\p{L}+ (?:(?:me|us|him|her|them|it|this|that|the|my|your|our|his|their|an?|one|two|three|some|any|all|both|who|what|which|when|where|why|how|whether|if|with|for|at|about|after|yourself|up|down|out|off|\p{L}+'s)\b|to (?!\p{Ll}+[.,;!?]|\p{Ll}+$)|\d|\p{Lu})/u;

/** "Names, numbers, addresses: everyone you know" are those of everyone. */
function ofWhom(folded: Folded, from: number, end: number): readonly Replacement[] {
  const said = folded.slice(from, end);
  const list =
    /^(?:[\p{L}-]+(?: [\p{L}-]+)?, )*[\p{L}-]+(?: [\p{L}-]+)?(?=: (?:everyone|everybody|anyone|anybody|whoever|every|each|all)\b)/u.exec(
      said,
    )?.[0];
  if (list === undefined) return [];
  const colon = { start: from + list.length, end: from + list.length + 1, text: ' of' };
  const comma = list.lastIndexOf(', ');
  return comma === -1 ? [colon] : [{ start: from + comma, end: from + comma + 1, text: ' and' }, colon];
}

/** "No jokes, no lists": the last one is tied to the others. */
function lastOf(folded: Folded, from: number, end: number): readonly Replacement[] {
  const said = folded.slice(from, end);
  const at = said.lastIndexOf(', no ');
  return at === -1 || !/^no [^,]+(?:, no [^,]+)+/.test(said) || /\band no\b/.test(said)
    ? []
    : [{ start: from + at, end: from + at + 1, text: ' and' }];
}
