import type { Folded } from './fold';
import { gate } from './gate';
import type { Range } from './requests';

const role =
  '(?:hiring|recruit\\p{L}*|human resources?|hr|talent|admissions?|selection|search|scholarship|award|review|programme|program|people|personnel|recruitment|talent acquisition|support|sales|editorial|investment|grants?|partnerships?|customer|membership|alumni)';
const body =
  '(?:manager|managers|team|committee|department|office|officer|officers|director|staff|panel|board|group|personnel|people|representative|recruiter|coordinator|professionals?|members?)';
const many =
  "(?:all|everyone|everybody|every one|team|teams|folks|friends?|colleagues?|guys|people|members?|ladies and gentlemen|gentlemen|ladies|network|connections?|contacts?|alumni|alumn[ai]|alumnus|alum|alums|professionals?|leaders?|mentors?|supporters?|partners?|investors?|founders?|recipients?|readers?|customers?|clients?|employers?|recruiters?|researchers?|professors|sirs?(?: or |[ /&-]+| and )(?:ma(?:da)?m|mesdames)|sirs|sirs and madams|madams? (?:or|and) sirs?|madam[ /]sir|ma'?am[ /]sir|sir[ /]ma'?am|sir[ /]ma|concerned(?: (?:person|party|authority|official))?|concern|whom? (?:this|it) may concern|whom ?(?:so)?ever it may concern|human|stranger|fellow \\p{L}+|editors?|organi[sz]ation|company|employer|supervisor|mentor|referee|sponsor|investor|manager|hr|hiring|admissions|recruiter|both of you|the right person|there|y'?all|lovely people|humans|candidates?|applicants?|students?|participants?|beneficiar(?:y|ies)|donors?|well-?wishers?|reader|student|ones?|beloved|brethren|brothers and sisters|saints)";

/** Titles, written out or short, two of which leave open who it is: "Professor/Doctor". */
const title = '(?:mr|mrs|ms|miss|mister|mx|dr|doctor|prof|professor|engr?|engineer|sir|madam|hon)';

/** Names a group, a function or nobody: "all", "Hiring Manager", "Sir or Madam", "fellow alumni of Leeds". */
const generic = new RegExp(
  `^(?:the |our |my |dear |respected |esteemed |valued |potential |prospective |future |fellow |beloved |lovely |whole |entire |good |new |hello |linkedin |facebook |online |to )*(?:${title}(?: ?/ ?| or )${title}|${role}(?: (?:and|&) ${role})?(?: ${role})? ${body}|${body} (?:at|of|in) .*|${many})(?: (?:at|of|in|from|on|who|with|here) .*|s)?$`,
  'u',
);

/** True when the words after a salutation address whoever reads. */
export function isGenericAddressee(addressee: string): boolean {
  const folded = addressee
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/[.,:;!]+/g, '')
    .trim();
  return generic.test(folded);
}

/** A salutation that names nobody by itself. */
export const isGenericSalutation = (greeting: string): boolean =>
  /^(?:to whom(?:soever|ever)? (?:it|this) (?:may|might) concern|to (?:the|all|everyone|every|our|any(?:one|body)?) \p{L}+|to all\b|to everyone\b|(?:greetings|hello|hi|hey|good (?:day|morning|afternoon|evening)),? (?:all|everyone|everybody|folks|team|guys|there|friends|colleagues|people|y'all|to all|one and all)\b(?! \p{Lu}))/iu.test(
    greeting.trim(),
  );

/** Says that others get the same: the mail is not to this reader alone. */
const bulk = gate(
  new RegExp(
    [
      "\\b(?:(?:i|we)(?:'m| am|'re| are|'ve| have)? (?:\\p{L}+ ){0,2}(?:writ\\p{L}+|sen[dt]\\p{L}*|reach\\p{L}* out|contact\\p{L}*|e-?mail\\p{L}*|shar\\p{L}+|messag\\p{L}+|post\\p{L}*|circulat\\p{L}+|cop\\p{L}+|approach\\p{L}*|getting in touch)|sent|being sent|goes|going|addressed|this (?:mail|message|note|e-?mail|letter)(?: \\p{L}+){0,2})\\b[^.;!?]{0,16}?\\b(?:to |with |out to |at )?(?:all (?:of )?(?:my|our|you)\\b|everyone\\b|everybody|(?:several|many|various|multiple|numerous|dozens of|hundreds of|a number of|a handful of|a few|some|other|different|selected|every|any) (?:\\p{L}+ ){0,2}(?:people|professionals?|leaders?|companies|organi[sz]ations|alumni|contacts?|connections?|professors?|experts?|investors?|founders?|managers?|recruiters?|researchers?|mentors?|colleagues|friends|members|executives?|employers?|institutions?|universities|labs?|firms|who|in my|in our|on my|on our|across|whose|like you)|my (?:whole |entire |full )?(?:network|contacts|address book|mailing list|linkedin)|a (?:large |long |wide )?(?:list|number|group) of|whoever|anyone (?:who|in|with)|those (?:who|in|of you)|people (?:like you|in your|at your|whose)|professionals (?:like|such|in)|(?:leaders|experts|persons|individuals|folks|members) (?:like|such as|in|of) (?:you|your))",
      "\\b(?:some|many|most|all|any|those|each|several|everyone|one) of you (?:\\p{L}+)|\\b(?:whoever|whomever|whom(?:so)?ever) (?:reads|is reading|receives|gets|opens|may read|can|it may|this)|\\b(?:anyone|those|everyone|all) (?:are |is |who are |who is )?(?:receiv\\p{L}+|reading) this\\b|\\b(?:apologies|sorry|excuse) (?:for|about) (?:the |any |this )?(?:mass|group|bulk|generic|impersonal|cross-?post\\p{L}*|blanket|copy)|\\bthis is an? (?:mass|bulk|group|generic|blanket|form|circular|template) (?:e-?mail|mail|message|letter|mailing)|\\b(?:copied and pasted|copy and paste|copy-paste) (?:message|mail|e-?mail|letter|note)|\\bfeel free to disregard if you(?:'ve| have) (?:already )?received",
      '\\b(?:in|on|by) bcc\\b|\\bthe bcc\\b|\\bbcc (?:list|field|line)|\\b(?:blast|shout-?out|broadcast|circular) (?:to|for) |\\b(?:whole|entire) (?:network|address book|contact list|list)\\b|^(?:hi|hello|hey|dear|greetings|good (?:day|morning|evening)) (?:to )?(?:all|folks|everyone|everybody|team|friends|guys|colleagues|people)(?=[,!.:;–-]|$)',
    ].join('|'),
    'u',
  ),
);

/** Praise or reason that would fit anyone: it counts where nobody is greeted by name. */
const anyone = gate(
  new RegExp(
    [
      "\\byour (?:company|organi[sz]ation|institution|industry|field|department|university|firm|area of expertise|line of work)(?:'s)?(?: \\p{L}+){0,4}? (?:is|are|has|have|and (?:its|your|the)) (?:\\p{L}+ )?(?:well[- ]known|renowned|leading|respected|excellent|great|impressive|inspiring|one of the|a leader|known|reputation|values|mission|culture|work)\\b",
      "\\b(?:i|we)(?:'m| am|'re| are|'ve been| have been| was| were)? (?:\\p{L}+ ){0,2}(?:came across|come across|found|stumbled (?:up)?on|saw|seen|viewed|visited|looked at|read|impressed (?:by|with)|inspired by|admire|amazed (?:by|at)|fascinated by|drawn to|following|followed)(?: with interest)? (?:your|you) ?(?:\\p{L}+ ){0,3}?(?:profile|background|linkedin|experience|expertise|achievements?|accomplishments?|career|journey|success|credentials|work|company|organi[sz]ation|website|page|online)(?: and (?:your )?(?:\\p{L}+ ){0,2}(?:profile|background|experience|expertise|achievements?|accomplishments?|career|journey|success|credentials|work|company|values|mission|impressed|was|am))?(?: online| on linkedin| and (?:was|am|were) \\p{L}+(?: impressed| inspired)?| very| really| truly| impressive| interesting| inspiring)*(?=[.!,;]|$)",
      "\\b(?:as|being|since you(?:'re| are)) (?:a|an|one of the) (?:\\p{L}+ )?(?:professional|expert|leader|person|individual|authority|leading \\p{L}+|member) (?:in|of) (?:your|the|this) (?:field|industry|area|sector|domain|company|organi[sz]ation|community)\\b|\\b(?:experts?|professionals?|people|leaders?|someone|persons?|individuals?) (?:like you|such as you|such as yourself|like yourself|of your (?:calibre|caliber|stature|standing|background|experience)|with your (?:\\p{L}+ )?(?:background|experience|expertise|profile|skills))\\b",
    ].join('|'),
    'u',
  ),
);

/** Not a mailing: the writer tells of others, or that this reader alone is asked. */
const personal =
  /\b(?:only (?:you|one|person)|nobody else|no one else|not (?:a )?(?:mass|form|group|bulk|generic)|isn't (?:a )?(?:mass|form|group|bulk|generic)|rather than (?:a|sending)|wrote to several|could you send (?:it|this)|would you (?:send|forward|share)|you (?:can|could|may) (?:forward|send|share))\b/u;

/**
 * The words by which a sentence says that it was written for anybody; undefined where it does not.
 *
 * @param named the reader is greeted by name
 */
export function findMassMail(folded: Folded, named: boolean): Range | undefined {
  if (
    !/\byou|whoever|this|whom|everyone|everybody|all|network|bcc|list|blast|folks|team|friends|guys|colleagues|people/.test(
      folded,
    )
  )
    return undefined;
  const match = bulk.exec(folded) ?? (named ? null : anyone.exec(folded));
  if (!match || personal.test(folded)) return undefined;
  const lead = match[0].length - match[0].trimStart().length;
  return { start: match.index + lead, end: match.index + match[0].trimEnd().length };
}
