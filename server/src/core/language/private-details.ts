import type { Folded } from './fold';
import { gate } from './gate';
import { matches } from './matches';
import type { Range } from './requests';

/** A detail of a third person that is theirs to give. Ranges are indices into the sentence's text. */
export interface PrivateDetail extends Range {
  /** Whose it is, as an object: "her", "Ana"; undefined where the words do not tell. */
  readonly whom: string | undefined;
}

/** Has numbers and addresses that are for everybody. */
const body =
  '(?:company|firm|office|clinic|team|university|school|department|hotel|shop|restaurant|hospital|church|mosque|foundation|organi[sz]ation|agency|ministry|embassy|bank|reception|secretary|assistant)';

const owner = `(?<owner>\\b(?:her|his|their)\\b|\\b(?!(?:it|that|this|what|who|where|here|there|let|he|she|everyone|today|week|month|year|other|one|nobody|person|${body})'s\\b)[\\p{L}’-]+'s\\b)`;

/** Words that make a number or an address private. */
const privately =
  '(?:private|personal|home|mobile|cell(?:ular)?|cell ?phone|unlisted|house|residential|whatsapp|non-work)';
const channel =
  '(?:e-?mail(?: address| id)?|numbers?|phone(?: numbers?)?|telephone(?: numbers?)?|address(?:es)?|line|mobile(?: number)?|contact (?:details|info|information|number)|contacts?|details|whatsapp|id)';

const details: readonly RegExp[] = [
  new RegExp(`${owner} (?:own )?${privately}(?: (?:and|or|\\p{L}+) ${privately})? ${channel}\\b`, 'gu'),
  new RegExp(
    `${owner} (?:(?:mobile|cell|cellphone|whatsapp|gmail)(?! (?:clinic|phone company|app|team|data))|(?:cell )?phone numbers?|telephone number|handphone)\\b`,
    'gu',
  ),
  new RegExp(`${owner} number\\b(?! (?:of|one|two|\\d)|-)`, 'gu'),
  new RegExp(
    `\\b(?:the |a |any )?${privately} ${channel} (?:of|for) (?!me\\b|us\\b|(?:my|our|the|your)(?: own)? ${body}\\b|(?:my|our|your) own\\b)(?:(?:my|our|the|your|their|her|his) )?\\p{L}+`,
    'gu',
  ),
  // "The number that she answers at home", "the phone your editor has for the family".
  new RegExp(
    `\\b(?:the|what(?: is|'s) the|an?) ${channel},? (?:that |which |where |on which )?(?<owner>she|he|they|(?:your|the|their|her|his|my) \\p{L}+(?:-\\p{L}+)*)(?:'s)? (?:\\p{L}+ ){1,4}?(?:at home|on privately|in private|for (?:the |her |his |their |close )?(?:family|friends|relatives|kin))\\b`,
    'gu',
  ),
  /\bwhere (?<owner>she|he|they|\p{L}+) lives?\b/gu,
];

/** The person spoken of is asked first, or the words say what is not wanted. */
const withConsent = gate(
  /\b(?:permission|consent|blessing|agreement)\b|\bask(?:ing|ed)? (?:her|him|them|\p{L}+) (?:first|whether|if)\b|\bif (?:she|he|they|\p{L}+)(?:'s| is|'re| are| agrees?| doesn't| don't| does not| wouldn't)\b/u,
);
const unwanted =
  /(?:\b(?:not|never|n't|without|instead of|rather than|no need|than|unless)\b[^.;:]{0,40}|n't\b[^.;:]{0,40}|\b(?:to|at|on|from|via|by|using|through|with|in|my|our)) $/u;

const mention = gate(
  /number|mobile|cell|phone|address|mail|whatsapp|gmail|lives?\b|line|contact|private|personal/,
);

/** The first private detail of a third person that a sentence asks for. */
export function privateDetailIn(text: string, folded: Folded): PrivateDetail | undefined {
  if (!mention.test(folded) || withConsent.test(folded)) return undefined;
  for (const pattern of details) {
    for (const match of matches(folded, pattern)) {
      if (unwanted.test(folded.slice(Math.max(0, match.index - 60), match.index))) continue;
      const start = match.index;
      const end = start + match[0].length;
      const whose = match.groups?.owner;
      // "The firm's number" is anybody's, and so may "their number" be; a person's name has a capital.
      const bare = pattern === details[2];
      if (bare && /'s$/.test(whose ?? '') && !/^\p{Lu}/u.test(text.slice(start))) continue;
      if (bare && whose === 'their') continue;
      return { start, end, whom: objectOf(text, start, whose) };
    }
  }
  return undefined;
}

const objects: Readonly<Record<string, string>> = {
  her: 'her',
  his: 'him',
  their: 'them',
  she: 'her',
  he: 'him',
  they: 'them',
};

function objectOf(text: string, start: number, whose: string | undefined): string | undefined {
  if (whose === undefined) return undefined;
  const known = objects[whose];
  if (known) return known;
  const name = text.slice(start, start + whose.length).replace(/['’]s$/, '');
  return /^\p{Lu}/u.test(name) ? name : undefined;
}
