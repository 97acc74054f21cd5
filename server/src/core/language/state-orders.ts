/** Orders that something happen, whoever sees to it. */
import { type Construction, make, named, sure } from './construction';
import {
  lacking,
  must,
  mustStrictly,
  needed,
  others,
  owner,
  subject,
  subjunctive,
  upTo,
  word,
  writer,
} from './order-parts';
import { readersWork } from './vocabulary';

/** What is done to somebody or something that is not to come out. */
const disclosed =
  '(?:contacted|named|told(?! apart)|mentioned|called|rung|informed|approached|sent|shown|shared|quoted|copied|given|disclosed|forwarded|cited|published|released|included|consulted|asked)';

export const states: readonly Construction[] = [
  // As minutes have it: "Ruth to ring the dean; you to send the form."
  named(
    'state',
    `(?<op>)(?!(?:happy|glad|sorry|keen|ready|able|free|nice|good|great|lovely|welcome|due|pleased|eager|willing|hoping|looking|trying|want|need|likely|about|up|next|how|what|where|who|back|off)\\b)\\p{L}+(?: \\p{L}+)?(?<cut> to )${word}(?=[^.?!]*; (?:and )?(?:you|i|\\p{L}+) to \\p{L})`,
  ),
  sure(
    'state',
    `(?<op>it(?: is|'s| will be) (?:(?:\\p{L}+ )?(?:${needed}|${lacking})(?: (?:of|from) you)?|(?:my|our) (?:instruction|wish|demand|requirement|expectation)) that )${owner}(?<cut> (?:should |must |will )?)${subjunctive}`,
  ),
  sure(
    'state',
    `(?<op>it(?: is|'s| will be) (?:\\p{L}+ )?(?:${needed}|${lacking}|important) that )${owner}(?<cut>(?<not> (?:does not|doesn't|not)) )${word}`,
  ),
  sure(
    'state',
    `${writer}(?:insist|demand|expect|require|ask|want|need|request) that )${owner}(?<cut> (?:should |must |will )?)${subjunctive}`,
  ),
  sure(
    'state',
    `${writer}(?:like|want|need|expect|require) )(?:it|this|that|these|them|him|her)(?<cut> )(?=(?:(?!noted|minuted|recorded|mentioned)\\p{L}{3,}ed|b?cc'd|done|sent|made|written|signed|submitted|ready|finished|uploaded|filled|stamped|completed|arranged|sorted|posted|returned|back|gone|out)\\b)`,
    'base',
    'be',
  ),
  make(
    'state',
    `${writer}(?:like|want|need|expect|require) )(?:it|this|that|these|them|(?:the|your|my|that|this) \\p{L}+(?: \\p{L}+)?)(?<cut> )(?=(?:done|sent|made|written|signed|submitted|ready|finished|uploaded|filled|stamped|completed|arranged|sorted|posted|returned|back|gone|out)\\b)`,
    'base',
    'be',
  ),
  sure(
    'state',
    `(?<op>it (?:is|will be) (?:\\p{L}+ )?(?:${needed}|${lacking}|important)(?: (?:of|from) you)? that )${owner}(?<cut> )(?<verb>is|are|has|have|\\p{L}+s)(?![\\p{L}'-])`,
    'any',
  ),
  make(
    'state',
    `(?<op>)(?=it\\b)it(?<cut>${must} stand (?:in (?:it|there)|there) )(?=that\\b)`,
    'base',
    'say',
  ),
  make('state', `(?<op>)(?=(?:${readersWork})\\b)[^,;:.]{1,30}?(?<cut> to )(?<verb>be)(?![\\p{L}'-])`),
  sure('state', `(?<op>let )there(?<cut> )${word}`),
  sure(
    'none',
    `(?<op>let )(?:nobody|no one|no-one)(?: else| (?:but|except|other than|outside|besides|apart from) [^,;:.?!]{1,30}?)?(?<cut> )(?<verb>see|read|have|touch|open|copy|share|publish|circulate|know|hear)(?= (?:it|this|that|about|(?:a word of )?(?:the|my|our))\\b)`,
  ),
  // What is not to be told, or who.
  sure(
    'state',
    `(?<op>(?<not>under no circumstances|on no account|in no case|at no (?:point|time|stage)) (?:is|are) )(?=(?:my|our|the|any of my)\\b)[^;:.!?]{1,80}?(?<cut>,? to )(?<verb>be)(?= ${disclosed}\\b)`,
  ),
  sure(
    'state',
    `(?<op>)(?=my )(?:my (?:[\\p{L}-]+ )?(?:name|address|number|employer|landlord|boss|family|husband|wife|parents|illness|diagnosis|arrest|dismissal))(?<cut> (?:is|are)(?<not> not) to )(?<verb>be)(?= ${disclosed}\\b)`,
  ),
  // Those for whom it is written require it.
  sure(
    'state',
    `(?<op>)(?=(?:the|my|our) )(?![^.]*\\b(?:would|could|hope|wonder|sorry|afraid|ask|asking)\\b)(?:the|my|our) (?:\\p{L}+ )?(?:trustees|directors|executors|governors|partners|clients|members|solicitors|lawyers)(?<cut> (?:require|demand|expect) )(?=your (?:\\p{L}+ ){0,2}?(?:opinion|view|evidence|consent|decision|signature|${readersWork})\\b[^.?!]*\\b(?:by|before|within|no later than)\\b)`,
    'base',
    'have',
  ),
  // What is written for the writer is to say so.
  sure(
    'state',
    `(?<op>)(?=(?:it|yours|your (?:\\p{L}+ ){0,2}(?:${readersWork})|the (?:\\p{L}+ )?(?:letter|reference|recommendation|testimonial|statement|introduction|note)) )(?![^.]*\\b(?:says|said|according|rules?|they|asks?|wants?)\\b)(?:it|(?:your|the) (?:(?!must\\b|ha[sd]\\b|have\\b|is\\b|are\\b|and\\b|but\\b)[^,;:.?!]){0,40}?|yours)(?<cut>${must}(?: also| then| at least| please| kindly| now| always)*(?<not> not| never)? )(?<verb>mention|say|state|cover|describe|name|include|stress|explain|address|contain|sound|reach)(?![\\p{L}-])`,
  ),
  sure(
    'state',
    `(?<op>)it(?<cut>'s got to )(?<verb>mention|say|state|cover|describe|name|include|reach|be)(?![\\p{L}-])`,
  ),
  sure(
    'state',
    `(?<op>)(?=(?:it|(?:the|your) (?:\\p{L}+ )?(?:${readersWork})) )(?:it|(?:the|your) (?:(?!must\\b|ha[sd]\\b|have\\b|is\\b|are\\b|and\\b|but\\b)[^,;:.?!]){0,40}?)(?<cut>${mustStrictly} )(?<verb>come|go)(?= (?:out )?from you)`,
  ),
  sure(
    'state',
    `(?<op>)(?:(?:the|your) (?:\\p{L}+ )?(?:letter|reference|recommendation|testimonial|statement)s?)(?<cut> (?:is to|are to|has to|have to) )(?<verb>be)(?= (?:sealed|couriered|posted|mailed|typed|printed|handwritten|dated|scanned|witnessed|notari[sz]ed|delivered)\\b)`,
  ),
  sure(
    'state',
    `(?<op>)(?:my|our) (?:name|photo|picture|number|details)(?<cut>${mustStrictly} )(?<verb>be)(?= (?:at|on|in|among|near|first)\\b[^.?!]*\\b(?:you|your)\\b)`,
  ),
  sure(
    'state',
    `${writer}(?:expect|require|demand) )(?=(?:an?|the|your|both|all) )(?:(?:an?|the|your) (?:\\p{L}+ ){0,2}(?:${readersWork}|apology|copy|copies)|(?:both|all|each) (?:of you|signatories|parties|referees|sponsors|witnesses))(?<cut> to )${word}`,
  ),
  // How the writer is to appear in it.
  sure(
    'state',
    `(?<op>)(?=(?:my|our) )(?![^.]*\\b(?:by (?:now|then)|already|would|they|he|she)\\b)(?:my|our|(?:both|all|each|none) of (?:my|our)) (?:[\\p{L}'-]+ ){0,2}(?:(?:sur|fore)?names?|initials|title|degrees?|grades?|dates?(?: of \\p{L}+)?|rank|languages?|years?|time|employers?|posts?|prizes?|r[ôo]le|work|service)(?<cut> (?:should|must|has to|have to|needs to|need to|is to|are to)(?<not> not)? )(?<verb>be)(?= (?:spelt|spelled|hyphenated|given|written|typed|named|mentioned|quoted|described|stated|listed|left out|kept out)\\b(?! (?:on|at) the (?:site|page|door|badge)\\b))`,
  ),
  sure(
    'state',
    `(?<op>)(?:my|our) (?:[\\p{L}'-]+ ){0,2}(?:(?:sur|fore)?names?|initials|title|degrees?|grades?|dates(?: of \\p{L}+)?)(?<cut> (?:must|has to|have to|needs to|need to|is to|are to)(?<not> not)? )(?<verb>appear|come|stand|go)(?= (?:in|at|on|before|after|as|first|under|above)\\b)`,
  ),
  // What is to stay out of it.
  sure(
    'state',
    `(?<op>)(?![^.]*\\b(?:would|they|he|she|said)\\b)(?:my|our) (?:[\\p{L}'-]+ ){1,3}?(?<cut>(?:must|has to|have to|needs? to|is to|are to|should) )(?<verb>be)(?= (?:left|kept) out\\b)`,
  ),
  sure(
    'state',
    `(?<op>)(?![^.]*\\b(?:would|they|he|she|said)\\b)(?:my|our) (?:[\\p{L}'-]+ ){1,3}?(?<cut>(?<not>(?:must|should|is to|are to) not|(?:must|should)n't|(?:is|are) not to) )(?<verb>be)(?= (?:mentioned|named|discussed|quoted|described)\\b)`,
  ),
  // What is to be done for the writer, or by the reader.
  sure(
    'state',
    `(?<op>)(?:my|our) (?:recommendation|reference|referral|testimonial|nomination|introduction|endorsement)(?<cut>${mustStrictly} )(?<verb>be)(?= \\p{L}+(?:ed|ent|en|ut)\\b)`,
  ),
  sure(
    'state',
    `(?<op>)(?:my|our) (?:name|card|cv|r[ée]sum[ée]|number|case|candidacy|portfolio)(?<cut>${mustStrictly} )(?<verb>be)(?= (?:put|given|passed|sent|handed|forwarded|mentioned|raised|read|shown|brought|submitted|included|added)\\b[^.?!]*\\b(?:by (?!post\\b|mail\\b|hand\\b)|before|no later than|not later than|at once|without))`,
  ),
  sure(
    'state',
    `(?<op>)(?![^.]*\\b(?:says?|said|told|writes?|wrote)\\b)${subject}(?<cut> (?:must|shall|has to|have to|needs? to|is to|are to) )(?<verb>be)(?= (?!decided|chosen|judged|settled)\\p{L}+ (?:\\p{L}+ )?by (?:you(?:r (?:office|team|side|good self))?(?! and\\b)|yoursel(?:f|ves)(?!,))(?![\\p{L}'-]))`,
  ),
  // One of the reader's people must.
  sure(
    'state',
    `(?<op>)(?=(?:somebody|someone|one) (?:on|in|at|from|of) your |your )(?:(?:(?:somebody|someone|one) (?:on|in|at|from|of) )your (?:\\p{L}+ )?\\p{L}+|${others})(?<cut>${mustStrictly} )(?!(?:be|have|know|feel|see|hear|meet|want|like|love|enjoy)\\b)${word}(?=[^.?!]*\\b(?:me|us|my|our)\\b)`,
  ),
  sure(
    'state',
    `(?<op>)my (?:[\\p{L}'-]+ )?(?:cv|r[ée]sum[ée]|name|card|portfolio)(?<cut> )(?<verb>goes)(?= (?:on|in|to|at|out)\\b)`,
    'any',
  ),
  sure(
    'state',
    `${writer}(?:trust|take it|assume|presume)(?: that)? )(?:the|your|my) (?:\\p{L}+ )?(?:${readersWork})(?<cut> will )(?<verb>be|reach|arrive|go|come)(?![\\p{L}-])`,
  ),
  // What it is, is not said: "Must include my grade".
  sure('its', '(?<op>must (?:also )?include:? )(?=[^.]*\\b(?:my|me|i)\\b)', 'base', 'include'),
  sure(
    'its',
    `(?<op>must (?:also )?)(?<verb>mention|cover|say|state|describe|name)(?=[^.]*\\b(?:my|me|i)\\b)`,
  ),
  // The reader is one of those who must.
  sure(
    'state',
    `(?<op>)(?=(?:both|each|all|every(?: one)?|one|the (?:two|three|four|five)) (?:of (?:you|your)|(?:my |the )?referees?|recipients?|signator(?:y|ies))\\b)${upTo(50)}(?<cut>${mustStrictly}(?: also| then| at least| please| kindly| now| always)*(?<not> not| never)? )(?!be (?:an?|the|so|very)\\b)${word}`,
  ),
  sure(
    'state',
    `(?<op>)the (?:[\\p{L}'-]+ ){0,2}?(?:referees?|recommender|supervisor|addressee|recipient|guarantor|signatory|proposer|nominator)(?<cut> (?:shall|is hereby (?:required|requested|instructed) to) )${word}`,
  ),
  make(
    'state',
    `(?<op>)${subject}(?<cut>${must}(?: also| then| at least| please| kindly| now| always)*(?<not> not| never)? )(?!(?:want|need|like|love|know|decide|expect|see|soon)\\b)${word}`,
  ),
  make(
    'state',
    `(?<op>)(?=(?:this|the|my|your) (?:[\\p{L}-]+ )?(?:${readersWork}|application)\\b)${upTo(60)}(?<cut>(?: still| also| only)* (?:needs?|lacks?|wants?|requires?))(?= your )`,
    'base',
    'have',
  ),
  sure('state', `(?<op>)${subject}(?<cut> (?:needs?|wants?) )(?<done>\\p{L}+ing)(?=[ .,;!]|$)`),
  sure(
    'state',
    `(?<op>)${subject}(?<cut> (?:is|are) due)(?= (?:back|with me|with us|in my|on my))`,
    'base',
    'be',
  ),
  make(
    'state',
    `(?<op>)${subject}(?<cut> )(?<verb>goes|comes|gets)(?= (?:on|in|out|to|into|off|by|today|tomorrow|tonight)\\b)`,
    'any',
  ),
];

/** What others than the reader must do. */
export const ofOthers: readonly Construction[] = [
  make(
    'state',
    `(?<op>)(?=(?:he|she|they|someone|somebody|everyone|everybody)(?![\\p{L}-]))${upTo(50)}(?<cut>${mustStrictly}(?: also| then| at least| please| kindly| now| always)*(?<not> not| never)? )(?!(?:want|like|love|know|decide|expect|see)\\b|be (?:able|here|there|fine|free|happy)\\b)${word}`,
  ),
  named(
    'state',
    `(?<op>)(?!\\p{L}+ you\\b)${upTo(40)}(?<cut>${mustStrictly}(?: also| then| at least| please| kindly| now| always)*(?<not> not| never)? )(?!(?:want|like|love|know|decide|expect|see)\\b|be (?:able|here|there|fine|free|happy)\\b)${word}`,
  ),
];
