/** The constructions of orders to the reader. */
import { type Construction, make, sure } from './construction';
import {
  finding,
  more,
  relatives,
  strictly,
  thatYou,
  thing,
  upTo,
  wanting,
  word,
  writer,
  you,
  youMust,
  youMustNot,
} from './order-parts';
import { prohibitions } from './prohibitions';
import { questions } from './question-orders';
import { states } from './state-orders';
import { favourNouns, readersWork } from './vocabulary';
import { wants } from './wants';

/** What the reader has not told or sent. */
const owed = `(?= me (?:who (?:at|in|on)|which|whom|whether (?:you|i)|the (?:[\\p{L}-]+ )?(?:${favourNouns}))\\b)`;

/** Tried in this order; the first that matches, with a verb that is known, reads the clause. */
export const constructions: readonly Construction[] = [
  ...questions,

  // What they are to keep in mind.
  sure('act', "(?<op>(?:do not|don't|never) forget )(?=that |how |what |which |who )", 'base', 'remember'),
  sure(
    'act',
    "(?<op>(?:do not|don't) you dare forget )(?=(?:me|us|my|our|the|that|your)\\b)",
    'base',
    'remember',
  ),
  make(
    'act',
    "(?<op>(?:do not|don't|never) forget )(?=(?:me|us|my|our|the|that|your)\\b)",
    'base',
    'remember',
  ),
  sure('act', '(?<op>(?:off|away) you )(?<verb>go)(?= )'),
  sure(
    'act',
    `(?<op>)(?<verb>be)(?= (?:ready|there|here|back|at|on|in)\\b[^.?!]*\\b(?:\\d[^.?!]* and bring (?:both|the|your|my|two)|with (?:an?|the|my|your|two|three|four|five|six|\\d+) (?:\\p{L}+ )?(?:${favourNouns}|${readersWork}|names|copies))\\b)`,
  ),
  make('act', '(?<op>off with you )(?=to\\b)', 'base', 'go'),
  sure('act', `(?<op>you${youMustNot} (?:please |kindly )?forget to )${word}`),
  sure('act', '(?<op>try )(?<verb>not to [\\p{L}-]+)', 'any'),

  ...prohibitions,

  // What the reader must.
  sure(
    'act',
    `${you}${strictly} ${more})(?!(?:be|have|know|see|come|visit|${finding}|hear|notice|understand|reali[sz]e|appreciate|imagine|agree|remember|recall)\\b)${word}`,
  ),
  sure(
    'act',
    `${you}(?: have to|'ve got to| need to| had better|'d better| are to| will have to| must now) ${more})(?<verb>find)(?= (?:me|us) )`,
  ),
  sure(
    'get',
    "(?<op>let (?:me|us) )(?<verb>speak|talk|meet|see)(?= (?:(?:to|with) )?your [^,;:.?!]{2,40} (?:directly|at once|immediately|now|straight away|without delay)(?![^;]*\\b(?:i'll|i will|so that|first)\\b))",
  ),
  sure(
    'act',
    `(?<op>(?:and |so )?you (?:still )?(?:haven't|have not)(?: yet| even)? )(?<verb>told|sent|given|emailed|shown)${owed}`,
    'past',
  ),
  sure('act', `(?<op>(?:and |so )?you have yet to )(?<verb>tell|send|give|email|show)${owed}`),
  sure(
    'act',
    `(?<op>(?:so )?(?:why is it|what is|what's) taking you (?:so|this|that) long to )${word}(?= me\\b)`,
  ),
  sure(
    'act',
    `(?<op>(?:so )?why (?:is it|has it) (?:taking|taken) you (?:so long|\\S+ (?:\\p{L}+ )?(?:days?|weeks?|months?|years?)|forever) to )(?!(?:see|understand|get (?:back|over|used|here|there))\\b)${word}`,
  ),
  make('act', `(?<op>you(?:'ll| will) be (?:wanting|needing) to )${word}`),
  sure('refrain', `(?<op>(?:can|could|will|would) you (?:please )?don't )${word}`),
  sure(
    'refrain',
    `(?<op>no (?:more )?)${word}(?= (?:this|it|that|them|him|her|me|my|our|your|the)\\b)`,
    'ing',
  ),
  sure(
    'without',
    `(?<op>)(?=(?:less|more|fewer) (?:about|on|of) [^,;:.?!]{2,40},? (?:and )?(?:more|less|fewer) )(?=[^.?!]*\\b(?:${readersWork})\\b)`,
  ),
  sure(
    'act',
    `(?<op>(?:really |still |just |urgently |also )*(?:need(?:ing)?|want(?:ing)?|expect(?:ing)?|require|requiring|request(?:ing)?) you to ${more})${word}`,
  ),
  sure(
    'act',
    `(?<op>(?:each|every)(?: and every)?(?: one)? (?:of you|recipient|reader|addressee) (?:is|are) (?:hereby |kindly )*(?:(?:required|requested|expected|obliged|supposed|asked|bound) )?to )${word}`,
  ),
  sure('act', `(?<op>(?:it goes without saying|needless to say,?) (?:that )?you(?:'ll| will) )${word}`),
  sure('act', `(?<op>you (?:could|might|can) at least )${word}`),
  sure('act', `(?<op>mind (?:that )?you )${word}`),
  sure('act', `(?<op>(?:(?:an?|final|last|second|third) )*reminder to )${word}`),
  // What may be advice is none with its time: "and you should do it by Friday".
  sure(
    'act',
    `(?<op>(?:and |but )?you${youMust} ${more})(?<verb>do)(?= (?:it|so|this|that) (?:this|by|before|today|tonight|tomorrow|now|at once|no later)\\b)`,
  ),
  // Somebody is to hear of the writer.
  sure(
    'act',
    `${you}${youMust} ${more})(?<verb>let)(?= (?!me\\b|us\\b|yourself\\b)${upTo(40)} know (?:that )?(?:i(?:'m|'ve|'d|'ll| am| was| have| had| can| could| did)|we(?:'re|'ve| are| have| can)|(?:about )?my)\\b)`,
  ),
  // One of those who are spoken to: a verb that has its base form in the past too is told.
  sure(
    'state',
    `(?<op>)(?:one of (?:you|ye|yous)(?: two| three| lot| lads| girls)?|someone|somebody)(?<cut> )(?!(?:put|cut|set|let|read|hit|know|have|do)\\b)(?<verb>get(?= on to\\b| me\\b| us\\b|[^.;?!]*\\b(?:for|to) (?:me|us)\\b)|(?!get\\b)[\\p{L}-]+)(?![\\p{L}'-])`,
  ),
  // Steps to take, three or more: "You only have to open it, type the code, and …".
  sure(
    'act',
    `(?<op>you (?:only|just|simply) (?:have|need) to )${word}(?=[^,;:?!]+(?<!\\bif\\b[^,]*), (?!(?:i|we|it)\\b)\\p{L}+ [^,;:?!]+,? and (?!(?:i|we|it|you|that|the)\\b)\\p{L}+)`,
  ),
  sure('act', `(?<op>the (?:deal|plan|arrangement) is:?(?: that)? you )${word}`),
  sure('act', `(?<op>you (?:might|may) as well (?:just )?)(?!know\\b|have\\b|say no\\b|ask\\b)${word}`),
  sure(
    'act',
    `(?<op>(?:either )?you )(?!(?:have|know|find|see|want|think|get|are|do)\\b)${word}(?=[^.?!]* or (?:i|we)\\b)`,
  ),
  sure('act', '(?<op>you )(?<verb>get)(?= (?:me|us) (?:in|into|on|onto)\\b)'),
  sure(
    'act',
    `(?<op>you(?: must| will| shall| are| have)?(?: only| just)? (?:please|kindly)(?: to)? )(?!(?:let|put|read)\\b)${word}`,
  ),
  sure(
    'act',
    `${writer}(?:expect|need|require) you to have )(?!(?:heard|had|been|felt|noticed|seen|enjoyed)\\b)${word}`,
    'past',
  ),
  // "The first thing you do on Monday is tell her."
  sure(
    'first',
    `(?<op>the (?:very )?first thing (?:that )?(?:you(?:'ll| will)? do|you(?:'re| are) (?:going to|to) do) )(?=(?:on|at|in|tomorrow|when|after|once|next|this|today)\\b)${upTo(40)}(?<cut> is (?:to )?)${word}`,
  ),
  sure(
    'act',
    `(?<op>(?:i|we)(?:'d| would) have thought (?:that )?you(?:'d| would) (?:at least )?)(?!have\\b|be\\b)${word}`,
  ),
  sure('act', `(?<op>(?:i|we) could do with you(?:r)? )${word}`, 'ing'),
  sure(
    'act',
    `(?<op>(?:i|we)(?:'m not| am not|'re not| won't| will not) (?:leav|mov|budg|go|rest|stop|giv)[^,;:.?!]{0,40}? (?:until|till) you(?:'ve| have)? )${word}`,
    'past',
  ),
  sure(
    'act',
    `(?<op>you(?:'re| are) the (?:only )?(?:one|person|man|woman) (?:who|that)(?: must| has to| needs to| should| is to|'ll have to|'s got to) )${word}`,
  ),
  make(
    'act',
    `${writer}${wanting}(?: for| from| of)? you(?:r office|r team|r people)? ${more}to ${more})${word}`,
  ),
  make(
    'act',
    `${writer}(?:insist|demand|suggest|request|recommend|propose) you (?:must |should |will )?)${word}`,
  ),
  sure(
    'act',
    `(?<op>(?:the undersigned|(?:my|our) client|this office) (?:hereby )?(?:requires?|requests?|demands?|expects?|asks?|calls? (?:up)?on|invites?|directs?|instructs?)(?: of you)? (?:${thatYou}|you to ))${word}`,
  ),
  sure(
    'act',
    `(?<op>you shall (?:also |then |further |forthwith )*)(?!(?:have|be|know|find|see|hear|receive|get|enjoy|not|never|remember|always|meet|come|go|want|need)\\b)${word}`,
  ),
  sure(
    'act',
    `(?<op>you(?:'d| had)? better )(?<verb>have)(?= (?:my|our|the|that|your) [^,;.?!]*\\b(?:on|in|with|ready|done|back|by)\\b)`,
  ),
  // The time that one is given, and for what.
  sure('until', `(?<op>you(?:'ve| have)(?: got)? (?:until|till) )${upTo(40)}(?<cut> to )${word}`),
  sure('act', `(?<op>you can (?:start|begin) by )${word}`, 'ing'),
  sure(
    'act',
    `(?<op>(?:it(?:'d| had)? better|it (?:must|has to|needs to|should)) be you (?:who|that) )${word}`,
    'any',
  ),
  sure('act', `${writer}have you )${word}`),
  // What the reader alone can make or get for the writer.
  make(
    'act',
    `${writer}(?:want|need|require|expect)(?:ing)?)(?=(?: an?| the| some) [^;:.?!]*, and you(?:'re| are|'ll| will)[^,;:.?!]*? (?:get|find|fetch|bring) (?:it|them|one) (?:for|to) (?:me|us))`,
    'base',
    'get me',
  ),
  make(
    'act',
    `${writer}(?:want|need|require|expect)(?:ing)? from you)(?= (?:an?|one|two) (?:\\p{L}+ )?(?:letter|reference|recommendation|testimonial|statement)\\b)`,
    'base',
    'write me',
  ),
  sure('act', `${writer}thank you to )${word}`),
  make('act', `(?<op>(?:do|make) me (?:the|a|this) (?:\\p{L}+ )?favou?r (?:to|and) )${word}`),
  sure(
    'act',
    `(?<op>(?:(?:please|kindly) )?do (?:me |us )?(?:(?:the|a|this) (?:\\p{L}+ )?)?favou?r (?:of|by) )${word}`,
    'ing',
  ),
  make('act', `(?<op>${word})[^,;:.?!]{1,40}?(?<cut> you (?:shall|must|will))(?=[.!,;]|$)`),
  sure('act', `${writer}(?:insist|demand|require) (?:it )?that you(?: will| should| shall)? ${more})${word}`),
  sure(
    'act',
    `${writer}(?:(?:count|rely|depend|bank|look)(?:ing)? (?:on|to) you to|(?:order|instruct|command|direct|charge|task) you to|(?:want|need|require|expect) from you to) ${more})${word}`,
  ),
  sure('act', `(?<op>you(?:'d| would) want to be )${word}`, 'ing'),
  sure(
    'act',
    `(?<op>you(?:(?:'ll| will) (?:have|need|want) to| are going to|'re going to) ${more})(?!(?:be|have|know|see|come|visit|${finding}|hear|notice|understand|appreciate|imagine|agree|remember|recall|love|like|enjoy|wait|want|need|get|think|laugh)\\b)${word}`,
  ),
  sure(
    'act',
    `(?<op>(?:please |then |so |now |next |first |here's the plan: |step \\p{L}+, )?you (?:just |simply )?)(?<verb>send|write|call|ring|phone|ask|tell|pass|introduce|connect|forward|email|copy|sign|speak|talk|march|go|get(?= (?:me|us|on to|onto|hold of)\\b))(?= (?!(?:so|such|too|very|well|better|best|\\p{L}+ly)\\b)(?:me|us|my|him|her|them|to|your|up|with|over|round|the|\\p{L}+\\b)(?![^.!?]*\\b(?:always|often|every|sometimes|usually|still|in your|about|of)\\b))`,
  ),
  make(
    'act',
    `${writer}(?:insist|demand|expect|require|ask|trust|want|need|request|like|prefer|wish)(?: it)? ${thatYou}${more})${word}`,
  ),
  make(
    'act',
    `${writer}(?:trust|expect|assume|assuming|presume|imagine|gather|understand|hope)(?: that)? you(?:'ll| will) (?:be (?=\\p{L}+ing\\b|there|here|ready|able|kind|on|at|in|present|available|my|our)|have ))${word}`,
    'any',
  ),
  make(
    'act',
    `${writer}(?:trust|expect|assume|assuming|presume|take it|imagine|gather|understand|hope)(?: that)? you(?:'ll| will| are going to| would) ${more})${word}`,
    'base',
  ),
  sure(
    'act',
    `${writer}(?:trust|expect|assume|presume|take it)(?: that)? you(?:'ll| will) ${more})(?!only\\b|have (?:had|enjoyed|recovered|settled|slept|arrived|landed|rested)\\b|be (?!\\p{L}+ing\\b|there|here|ready|able|kind|on|at|in|present|available|my|our)|feel\\b|understand\\b|forgive\\b|know\\b|[^.!?]*\\byou (?:feel|find|think|see fit|like|wish|choose)\\b)${word}`,
  ),
  sure('act', `${writer}insist (?:up)?on your? )${word}`, 'ing'),
  sure('act', `${writer}(?:count(?:ing)?|rely(?:ing)?|depend(?:ing)?|bank(?:ing)?) on your? )${word}`, 'ing'),
  sure('act', `${writer}putting you in charge of )${word}`, 'ing'),
  sure('act', `${writer}(?:need|want) you )(?=(?:on|at|in|with|there|here|by)\\b)`, 'base', 'be'),
  make(
    'act',
    `${writer}(?:need|want|have|demand|expect|like|insist on being|wish) (?:to )?(?:know|be told|hear(?! (?:it )?(?:back )?from\\b)))(?=[ ,])`,
    'base',
    'let me know',
  ),
  sure(
    'act',
    `${writer}(?:demand|insist on being|require|expect) (?:to )?(?:know|be told))(?=[ ,])`,
    'base',
    'let me know',
  ),
  sure(
    'act',
    `(?<op>(?:what|all|everything|the (?:only |one |first |next )?thing|the least)(?: that)? (?:i|we)(?:'m| am|'re| are|'d| would| really)*(?: now)? (?:need|want|require|expect|ask|asking|like)\\b[^,;:.?!]{0,50}?(?: is|'s| be) (?:${thatYou}|to ))${word}`,
  ),
  sure(
    'act',
    `(?<op>(?:what|all|everything|the (?:only |one |first |next )?thing)(?: that)? (?:i|we)(?:'m| am|'re| are|'d| would| really)*(?: now)? (?:need|want|require|expect|asking|like)(?: of| from| for)? you to do\\b[^,;:.?!]{0,30}?(?: is|'s) (?:to )?)${word}`,
  ),
  sure(
    'act',
    `(?<op>(?:what|all|everything|the (?:only |one |first |next )?thing|the least)(?: that)?(?: |(?='s left))(?:you(?:'ve got| have| need|'re going| must| should| can| could| ought)|has|must|needs|should|remains|is left|'s left|left|missing|to do)\\b[^,;:.?!]{0,50}?(?: is|'s| be) (?:${thatYou}|to )?)${word}`,
  ),
  sure(
    'act',
    `(?<op>you (?:only |just )*(?:need|have) to do (?:just |only )?one thing,? (?:which is|and that(?:'s| is)),? (?:to )?)${word}`,
  ),
  sure(
    'act',
    `${you}${youMust} ${more}be )(?:(?<! must be )|(?=\\p{L}+ing (?:me|my|us|our)\\b))(?!(?:getting|hearing|having|seeing|finding|receiving|coming|going|wondering|thinking|needing|wanting|doing|asking|looking)\\b)${word}`,
    'ing',
  ),
  make(
    'act',
    `${you}${youMust} (?!be \\p{L}+(?:ed|en|own|eld|ught|ing)\\b|want (?!to\\b)|have (?:no|my|our|two|three|a)\\b(?=[^,;:.]*\\b(?:thanks|gratitude|word|blessing|love|respect|days?|weeks?|months?|choice)\\b)|have no\\b|find(?!.*\\bfor (?:me|us)\\b)|(?:hear|notice|understand|reali[sz]e|appreciate|imagine|agree|know|see|remember|recall)\\b)(?:have the (?:kindness|goodness|courtesy|decency) to |be (?:so )?(?:kind|good) (?:enough to |as to )|${more}try (?:and|to) |need to |have to |want to )?${more})${word}`,
  ),
  make(
    'act',
    `(?<op>you(?:'re| are) (?:also |now |just )*)${word}(?= (?:me|us|my|our|him|her|them|it)\\b)`,
    'ing',
  ),
  sure(
    'act',
    `(?<op>(?:somebody|someone|one of (?:us|you))(?: (?:here|there|over there|at your end|on your side))? (?:has to|must|needs to|should|will have to) )${word}`,
  ),
  sure(
    'act',
    `(?<op>(?:(?:it is|it's|it will be|it'll be|it would be|it'd be|'tis) |(?=best|better))${more}(?:very |absolutely |quite )?(?:\\p{L}+ )?(?:expected|understood|required|requested|agreed|settled|decided|assumed|necessary|essential|imperative|important|vital|crucial|mandatory|urgent|critical|wise|best|better|time|high time|about time|the least)(?: (?:of|from|by) you)? (?:${thatYou}|to |if you (?:could )?|you (?!don't|do not))${more})${word}`,
  ),
  sure(
    'act',
    `(?<op>it(?:'s| is) you (?:who|that) (?:has to|have to|must|should|will|needs to|need to|is to|are to|ought to) ${more})${word}`,
  ),
  make(
    'act',
    `(?<op>it(?:'d| would) be (?:very |really )?(?:best|better|good|great|nice|wise) if you )${word}`,
    'past',
  ),
  make('act', `(?<op>that you (?:will |should |must )?)${word}`),
  make('act', `(?<op>you to )${word}`),
  sure('act', '(?<op>gimme )', 'base', 'give me'),
  sure('thing', `(?<op>lemme (?:get|have) )${thing}`),
  sure(
    'act',
    `(?<op>it(?:'s| is| has to be| must be| falls| remains) (?:\\p{L}+ )?(?:up to|on|upon|to|down to|for) you(?: now| alone| then|, [^,]{1,40},)? to )${word}`,
  ),
  sure(
    'act',
    `(?<op>it(?:'s| is) your (?:job|turn|task|duty|responsibility)(?: (?:as|now)[^,;:.]{0,30}?)? to )${word}`,
  ),
  sure(
    'act',
    `(?<op>(?<!(?:next|last|first|every|any|this|each|that) )(?:it's |it is )?(?:about |high )?time (?:that )?you )${word}`,
    'past',
  ),
  sure(
    'act',
    `(?<op>your (?:only |one |main |next |first )?(?:job|task|role|part|duty|mission|assignment)(?: (?:(?!\\b(?:is|will)\\b)[^:;,.]){1,30})?(?:'s| is| will be) (?:simple: |simply |just |only )?(?:to )?)${word}`,
  ),
  sure(
    'act',
    `(?<op>(?:my|our) (?:\\p{L}+ ){0,2}(?:expectations?|demands?|instructions?|requirements?|conditions?|wish|requests?|orders?|advice|recommendation|suggestion)(?: (?:to|of|for) you)? (?:is|are|would be) (?:${thatYou}|to )(?!be \\p{L}+(?:ed|en|own|ent|ut|id)\\b)${more}(?:have )?)${word}`,
    'any',
  ),
  sure(
    'act',
    `(?<op>consider (?:yourself (?:appointed|asked|engaged|instructed|requested|obliged|chosen|nominated)|(?:this|it) (?:your|an?|my) (?:\\p{L}+ )?(?:reminder|notice|instruction|order|summons)) to )${word}`,
  ),
  sure(
    'act',
    `(?<op>(?:please |kindly |pls )*be (?:sure and|so (?:very )?(?:kind|good) as to|kind enough to|good enough to|certain to|(?:reminded|advised|informed|notified|requested|instructed|directed|urged) (?:to|that you (?:should|must|have to|need to|are (?:required |expected |requested )?to))) )${word}`,
  ),
  make(
    'act',
    `(?<op>(?:then |so |now |next |first |either |please |here's the plan: )?you (?:two |three |both |all |lot )?)(?!(?:know|see|think|have|get|like|need|want|mean|hear|feel|keep|use)\\b)${word}`,
  ),
  sure(
    'reported',
    `(?<op>)(?:(?:my |our )?(?:mum|mom|mam|mama|dad|papa|mother|father|aunt(?:ie|y)?|uncle|gran(?:ny|dad|dpa)?|sister|brother|wife|husband|boss|teacher|coach|everyone|everybody))(?<cut> (?:says?|said|insists?)(?: that)? you${strictly} )(?!(?:come|visit|stay|taste|try|see)\\b)${word}`,
  ),
  make(
    'reported',
    `(?<op>)${relatives}(?<cut> (?:says?|said|thinks?|reckons?|insists?|agrees?)(?: that)? you${youMust} )${word}`,
  ),

  ...wants,
  ...states,
];
