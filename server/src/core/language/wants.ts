/** Orders that say what the writer wants or needs, or what is wanted of the reader. */
import { type Construction, make, named, sure } from './construction';
import {
  adverbs,
  amount,
  bySide,
  determiner,
  enough,
  lacking,
  needed,
  nouns,
  others,
  presence,
  subjunctive,
  thing,
  upTo,
  useless,
  wantedThing,
  word,
  wordWanted,
  writer,
} from './order-parts';
import { favourNouns, readersWork } from './vocabulary';

/** Nouns of work on a paper, and what is to be done with it. */
const duties = {
  'signature and return': 'sign and return',
  signature: 'sign',
  'approval and return': 'approve and return',
  approval: 'approve',
  endorsement: 'endorse',
  completion: 'complete',
  'completion and return': 'complete and return',
};

export const wants: readonly Construction[] = [
  // What others are to do for the writer. "I want him to see the sea" is a wish, unless the words tell an order.
  sure(
    'state',
    `${writer}(?:like|want|need|expect|require) )(?!(?:him|her|them|everyone)\\b(?![^.;:!?]*\\b(?:me|my|mine|us|our)\\b))${others}(?<cut> to )${word}`,
  ),
  make('state', `${writer}(?:like|want|need|expect|require) )(?:him|her|them|everyone)(?<cut> to )${word}`),
  sure(
    'state',
    `${writer}(?:like|want|need|expect|require) )(?:it|(?:the|your|this|that|my|both) (?:\\p{L}+ )?(?:${readersWork}|letters|references|text|wording))(?<cut> to )${subjunctive}`,
  ),
  make(
    'thing',
    `${writer}(?:like|want|need|expect|require) )(?=(?:${determiner}|\\p{L}+'s)(?![\\p{L}'-]))${upTo(70)}(?<cut> to be)(?= [^,;:.!?]{1,60},? and (?:an?|some|one|two|three|\\d+)\\b)`,
  ),
  make(
    'state',
    `${writer}(?:like|want|need|expect|require) )(?=(?:${determiner}|\\p{L}+'s|it|them)(?![\\p{L}'-]))${upTo(70)}(?<cut> to )(?<verb>be)(?! able)(?![\\p{L}'-])`,
  ),
  make(
    'state',
    `${writer}(?:expect|require) )(?=(?:${determiner}|\\p{L}+'s)(?![\\p{L}'-]))${upTo(70)}(?<cut> to )${word}`,
  ),
  named('state', `${writer}(?:like|want|need|expect|require) )${upTo(40)}(?<cut> to )${word}`),
  // What the writer must have.
  make(
    'at-least',
    `${writer}(?:expect|want|need|require|demand|accept|settle for)${bySide} (?:nothing less than|no less than|no fewer than|at the very least|at least|a minimum of) )(?=\\S)`,
  ),
  make(
    'get',
    `(?<op>(?:(?:i|we)(?:'ll|'d| will| shall)? (?:really |urgently |also )*(?:need|want|have|must|demand|require)|(?<!\\p{L},? )(?:need|want|wanting|needing))(?: to)? )(?<verb>meet|speak|talk|see)(?! that\\b)(?![\\p{L}'-])`,
  ),
  sure(
    'thing',
    `${writer}(?:must have|require|requiring|expect|expecting|demand|await|awaiting|wait|waiting(?: for)?) )(?=your (?!understanding|patience|forgiveness)\\p{L})`,
  ),
  sure(
    'thing',
    `${writer}(?:need|want|must have|require|expect|demand) )(?=(?:${amount}|(?:it|that|this|your answer) in writing(?=[.,;!]| (?:that|from|by|before|today|now)\\b))(?![\\p{L}'-]))`,
  ),
  sure(
    'thing',
    `(?<op>(?:(?:what|the (?:only |one )?thing(?: that)?) (?:i|we)(?: really| just| ever)? need|(?:what|all(?: that)?|the (?:only |one )?thing(?: that)?) (?:i|we)(?: really| just| ever)? (?:want|require|expect|ask))(?: now)? (?:from|off?) you(?:, [^,]{2,30},)?(?: now)? (?:is|are) )(?!(?:to|for|that)\\b)`,
  ),
  sure(
    'thing',
    `(?<op>(?:must have|requesting|awaiting|waiting for) )(?=(?:an?|the|your|two|three|\\d+)\\b[^,;:.?!]{0,40}?(?:${nouns}|name|copy|decision)\\b)`,
  ),
  sure(
    'get',
    `${writer}(?:expect|demand|want|insist on)(?: to)? be(?:ing)? )(?=(?:seated|placed|reimbursed|copied|told|informed|named|credited|shown|introduced|connected|put|referred|recommended|invited|included)\\b)`,
    'base',
    'be',
  ),
  make(
    'get',
    `${writer}(?:expect|demand|want|insist on|require|need|have|must|like)(?: to)? be(?:ing)? )(?=\\p{L}+(?:ed|ut|en|own|ept|ade|old)\\b)`,
    'base',
    'be',
  ),
  make(
    'thing',
    `(?<op>what(?![^,;:.?!]*(?:n't| not)\\b)(?: (?:i|we|you|the \\p{L}+))?\\b[^,;:.?!]{0,40}?(?:need|want|require|expect|wanting|after|lacks?|missing|await|owe me|(?:is|'s) (?:needed|required|wanted|expected))(?: now)?(?: (?:from|off?) you)?(?: now)? (?:is|are|'s) (?:for )?)${thing}`,
  ),
  sure(
    'thing',
    `(?<op>what(?: (?:i|we|you|(?:my|the) \\p{L}+))?\\b(?![^,;:.?!]*(?:n't| not)\\b)[^,;:.?!]{0,40}?(?:need|want|require|expect|wanting|after|lacks?|missing|await|owe me|(?:is|'s) (?:needed|required|wanted|expected))(?: now)?(?: (?:from|off?) you)?(?: now)? (?:is|are|'s) (?:for )?)(?=[^.?!]*\\b(?:(?:from|off?) you|your (?:${readersWork}))\\b)${thing}`,
  ),
  sure('thing', `(?<op>what[^,;:.?!]{0,40}? (?:from|off?) you(?: now)? (?:is|are|'s) (?:for )?)${thing}`),
  make(
    'thing',
    `(?<op>(?:all|the (?:only |one |least )?(?:thing|minimum|least)) [^,;:.?!]{0,40}?(?:is|be) )${thing}`,
  ),
  sure(
    'thing',
    `(?<op>(?:my|our) (?:\\p{L}+ ){0,2}(?:expectations?|demands?|needs?|requirements?|wish|requests?|orders?) (?:is|are)(?: (?:very )?simple[:,;])? )${thing}`,
  ),
  sure('thing', `${writer}(?:count|rely|depend|bank|look|wait)(?:ing)? (?:on|to) you for )${thing}`),
  sure(
    'thing',
    `${writer}(?:need(?:ing)?|require|want|wanting|expect|expecting|demand|demanding|must have|after|'m after|am after|counting on|waiting for) (?:from|off?) you )${thing}`,
  ),
  sure(
    'thing',
    `(?<op>(?:i|we)(?:(?:'ll| will| shall| must| have to|'m to| am to)(?: to)?(?: also| now)?) (?:have|receive|get|see) )${thing}(?=[^.?!]* (?:from|of|off|out of) you\\b)`,
  ),
  sure(
    'thing',
    `(?<op>)(?=(?:an?|the|your|full|prompt|early|immediate) (?:[\\p{L}-]+ ){0,2}?(?:answer|reply|response|introduction|call|confirmation|testimonial|word|forwarding)\\b)${upTo(90)}(?<cut> (?:is|are|will be) (?:now |also |still |urgently |hereby )*${needed}${bySide})(?! (?:to|for|when|if)\\b)(?![\\p{L}'-])`,
  ),
  // What announces a list of what is wanted.
  sure(
    'get',
    '(?<op>(?:(?:still )?(?:needed|required|wanted|outstanding|missing|due)|what (?:i|we) (?:still )?need)(?: from (?:you|your (?:side|end)))?)(?=(?: (?:by|before|from|on)\\b[^.?!]*)?:$)',
    'base',
    'have the following',
  ),
  // What announces a list of what is to be written.
  sure(
    'act',
    `(?<op>(?:here is|here's|this is) (?:what|all that) (?:goes|is to go|has to go|must go|needs to go|belongs))(?= in(?:to)? (?:the|your) (?:\\p{L}+ )?(?:${readersWork})\\b(?![^.?!]*\\b(?:i|we|they|usually|normally|if|case)\\b)[^.?!]*:$)`,
    'base',
    'put the following',
  ),
  // As offices put it: "For your signature and return by noon: the form."
  ...Object.entries(duties).map(([noun, verb]) =>
    sure(
      'act',
      `(?<op>for (?:your )?${noun})(?=(?: please)? (?:by|before|no later than|on or before|today|tonight|tomorrow)\\b)[^:.?!]*(?<cut>: )(?=(?:my|our|the|your|this|these|two|three|an?)\\b)`,
      'base',
      verb,
    ),
  ),
  // What is to be sent is listed.
  sure('act', '(?<op>)(?<verb>(?:hand-)?deliver|(?:re)?send|forward|dispatch|submit|provide)(?=:$)'),
  sure('thing', `(?<op>(?:wanted|needed|required|expected|due) (?:from|off?) you: )${thing}`),
  // When it is wanted, and nothing else: "No later than noon, please."
  sure(
    'due',
    '(?<op>)(?=(?:by|before|no later than|not later than) [^,;.?!]{2,30},? (?:please|at the (?:very )?latest|sharp)\\W*$)',
  ),
  sure('get', '(?<op>(?:right )?now, please)(?=\\W*$)', 'base', 'have it as soon as you can'),
  ...['today', 'tonight'].map((day) =>
    sure('get', `(?<op>${day}, please)(?=\\W*$)`, 'base', `have it ${day}`),
  ),
  // "Not a template, please, a real letter."
  sure(
    'instead',
    `(?<op>not )(?=an? )[^,;.?!]{3,30}(?<cut>, (?:please, )?(?:but )?)(?=an? (?:[\\p{L}-]+ ){0,2}${nouns}\\b)`,
  ),
  sure(
    'instead',
    `(?<op>(?:i|we) (?:do not|don't) (?:want|need|expect) )(?=(?:an?|the|some|another|your) )(?=[^.?!]*\\b(?:${favourNouns}|${readersWork})\\b)[^,;.?!]{3,60}(?<cut>(?:[;,:]| [–—-])(?: but)? (?:i|we)(?: really| do)? (?:want|need|expect) )(?=(?:one|two|three|an?|the|something|your|somebody|someone)\\b)`,
  ),
  sure('thing', `(?<op>(?:still )?waiting on you for )${thing}`),
  sure(
    'thing',
    `${writer}wait for )(?=your \\p{L}[^.?!;]* (?:until|by|before|till) (?:\\p{L}+day|tomorrow|tonight|the \\d|\\d|next))`,
  ),
  // Who it must be is said behind it.
  sure(
    'act',
    `${writer}(?:have to have|need to have|must have|need) )(?=an? )(?!an? (?:[\\p{L}-]+ ){0,2}?(?:${favourNouns}|${readersWork})\\b)(?=.*,? and (?:it|that) (?:has to|must|needs to|'s got to|has got to) be you\\W*$)`,
    'base',
    'be',
  ),
  sure(
    'get',
    `${writer}(?:expect|expecting|want|demand|require|insist on)(?: to)? )(?<verb>hear)(?:ing)? (?=(?:back )?from (?:you\\b|your )[^,;.?!]*? (?:by|before|no later than|within|today|tonight|tomorrow)\\b)`,
  ),
  // What the writer is to see, in the writer's hands or by a time.
  sure(
    'thing',
    `${writer}expect(?:ing)? to (?:see|find|have|get|receive|be holding) )(?=your (?:[\\p{L}-]+ ){0,2}?(?:name|signature|cheque|${favourNouns}|${readersWork})\\b)(?=[^.?!]*(?:\\b(?:on|in|with) (?:my|our|me|us)\\b|\\b(?:by|before|no later than) (?:\\p{L}+day|tomorrow|tonight|noon|the \\d|\\d)))`,
  ),
  sure(
    'thing',
    `${writer}insist (?:up)?on )(?=your (?:[\\p{L}-]+ ){0,2}?(?:evidence|opinion|decision|consent|approval|vote|signature|word|${readersWork})\\b)(?!your word\\b(?! in))`,
  ),
  sure(
    'thing',
    `${writer}(?:count(?:ing)?|rely(?:ing)?|depend(?:ing)?|bank(?:ing)?) on )(?=(?:an?|the|that|two|three|some) (?:[\\p{L}-]+ ){0,2}?(?:paragraphs?|pages?|lines|quotes?|blurb|write-up|${readersWork})\\b[^.;:?!]{0,30}? from you\\b)`,
  ),
  sure(
    'thing',
    `(?<op>you owe (?:me|us)(?: (?:this|that)(?: much)?:)? )${thing}(?!an? (?:apology|explanation|drink|pint|coffee))`,
  ),
  sure(
    'thing',
    `${writer}(?:must have|need|want|require|expect) )(?=from (?:(?:each|all|both) of )?you\\W*$)`,
  ),
  sure('thing', `(?<op>(?:i|we)(?:'ll have| will have|'d better (?:have|see)) )(?=(?:your|that)\\b)${thing}`),
  sure(
    'thing',
    `(?!(?:i|we)(?:'d| would))${writer}(?:need|want|require|demand|expect) )(?=your (?!(?:help|advice|understanding|patience|prayers|company)\\b)[^.;:?!,]{2,40} (?:by|before|no later than) (?:\\p{L}+day|tomorrow|tonight|noon|midnight|the \\d|\\d|the end))`,
  ),
  // What the writer wants by then.
  sure(
    'thing',
    `${writer}(?:want|demand|insist on|(?<=be )(?:needing|wanting))${bySide} )(?=(?:the|your|that|those|this|an?|two|three|four|five|some)\\b)(?=[^.?!]*\\b(?:by|before|no later than|within|today|tonight|tomorrow|on (?:\\p{L}+day|my desk|the \\d))\\b)${thing}`,
  ),
  sure(
    'thing',
    `(?!(?:i|we)(?:'d| would) (?!like|be (?:need|want)ing))${writer}(?:need|want|require|demand|expect|like)${bySide} )(?=(?:the|your|that|those|this|an?|two|three|four|five|some)\\b)(?=[^.?!]*\\b(?:${nouns}|comments|notes|draft|line|list)\\b)(?=[^.?!]*\\b(?:by|before|no later than|within|today|tonight|tomorrow|this (?:week|morning|afternoon))\\b)${thing}`,
  ),
  sure(
    'thing',
    `${writer}(?:want|demand|insist on) )(?=(?:the|your|that|two|three|four|five) (?:(?!of\\b)[^ ,.;]+ ){0,2}?(?:names?|lines?|comments|list|attention|direct line|version)\\b)`,
  ),
  sure(
    'thing',
    `(?<op>all (?:that )?(?:i|we)(?:'m| am)? (?:really |now )*(?:need|want|require|ask|asking)(?: for)?(?: now)?(?: (?:from|off?) you)? is )(?=[^.?!]*\\b(?:by|before|no later than|today|tonight|tomorrow)\\b)${thing}`,
  ),
  make(
    'thing',
    `${writer}(?:count(?:ing)? on|rely(?:ing)? on|bank(?:ing)? on|ask(?:ing)?(?: you)? for|settle for|insist (?:up)?on|wait(?:ing)?(?: for| on)?|await(?:ing)?|'m after|am after|after|need(?:ing)?|require|want|wanting|expect|expecting|demand|demanding|must have|have to have|need to have|like|could do with|owed)(?: back)?${bySide} )${thing}`,
  ),
  // Its question wants no more than a word: "The letter for Lund — when?"
  make(
    'thing',
    `(?<op>)${wantedThing}(?:[^;:.?!—–]|(?<=\\b(?:mrs?|ms|dr|prof|st))\\.){1,90}?(?<cut>(?:[,:;]| ?[–—]| -) ?${wordWanted})(?=\\?)`,
  ),
  sure('thing', `(?<op>(?:chop[- ]chop|hurry up|get a move on) with )${thing}`),
  sure('thing', `(?<op>(?:i|we) (?:must |have to |will |shall )?(?:become|get|receive) from you )${thing}`),
  make(
    'thing',
    `(?<op>(?:i|we)(?:(?:'ll| will| shall| must(?: to)?| have to| need to| am to|'m to| expect to| want to)(?: also| now)?) (?:have|receive|get|see)(?: back)?(?: (?:from|off?) you)? )${thing}(?!it from)`,
  ),
  make(
    'thing',
    `(?<op>(?:still |urgently |really |just |also )*(?:needing|need|wanting|want|require|requiring|expecting|awaiting|waiting (?:for|on)|looking for) )${thing}`,
  ),
  make(
    'thing',
    `(?<op>(?:i|we) (?:${adverbs}|do |must |will )*(?:need|want|require|demand) )(?=(?:[\\p{L}-]+(?: [\\p{L}-]+){0,3}'s|(?:\\p{L}+ ){0,2}(?:${nouns}|everything|contacts)) )`,
  ),
  sure('at-least', `(?<op>nothing (?:under|below|shorter than|fewer than) )${upTo(40)}(?<cut>${enough})`),
  sure('thing', `(?<op>nothing (?:short of|less than|but) )${upTo(90)}(?<cut>${enough})`),
  sure(
    'at-least',
    `(?<op>anything (?:under|below|less than|shorter than|fewer than) )${upTo(40)}(?<cut>${useless})`,
  ),
  sure(
    'thing',
    `(?<op>)(?=${determiner}\\b)${upTo(60)}(?<cut> (?:won't|will not|isn't going to|is not going to) (?:write|send|sign|make) itself)`,
  ),
  sure(
    'thing',
    `(?<op>)(?!(?:that|this|it) is\\b)${thing}(?:${upTo(90)}|[^;:.!?]{1,90}?(?=[:;] that))(?<cut>(?:[:,;] that)?(?: (?:is|are)|'s) (?:all|what|the (?:only |one |least )?(?:thing )?)(?: that)? (?:i|we)(?:'m| am| are|'ve got to| have to)? (?:ask|need|want|require|expect|asking|have)(?: for| of you| from you)*)(?! to (?!have|get)\\p{L}+)`,
  ),
  // What is the reader's own is needed of nobody else.
  sure(
    'thing',
    `(?<op>)(?!${presence})(?=your (?:[\\p{L}-]+ ){0,2}?(?:${readersWork}|comments|notes|signature|signed|view|feedback|confirmation|contribution|corrections|edits)\\b)${upTo(60)}(?<cut> (?:is|are|will be) (?:now |also |still |urgently |hereby |kindly )*${needed}${bySide})(?! (?:to|more|when|if|for (?:nothing|it))\\b)(?![\\p{L}'-])`,
  ),
  sure('value', `(?<op>)(?=${presence})${upTo(90)}(?<cut> (?:is|are) (?:${needed}|${lacking})${bySide})`),
  make(
    'thing',
    `(?<op>)(?=${determiner}\\b|${nouns}|(?:prompt|full|early|immediate|written|signed) )${upTo(90)}(?<cut>(?: (?:is|are|was|were|will be))? (?:now |also |still |urgently |hereby |kindly )*${needed}${bySide})(?![\\p{L}'-]| to\\b)`,
  ),
  sure(
    'value',
    `(?<op>)(?=${determiner}\\b|${nouns}|(?:submission|completion|receipt|attestation|inclusion|mention) of)${upTo(90)}(?<cut> (?:is|are) ${lacking})(?= for (?:my|our|the|this)|[.!,;]|$)`,
  ),
];
