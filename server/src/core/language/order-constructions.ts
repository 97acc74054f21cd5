/** The constructions of orders to the reader. */
import { type Construction, make, named, sure } from './construction';
import {
  adverbs,
  amount,
  bySide,
  determiner,
  enough,
  lacking,
  more,
  needed,
  nouns,
  others,
  presence,
  relatives,
  strictly,
  subjunctive,
  thatYou,
  thing,
  upTo,
  useless,
  wanting,
  word,
  writer,
  you,
  youMust,
  youMustNot,
} from './order-parts';
import { questions } from './question-orders';
import { states } from './state-orders';
import { readersWork } from './vocabulary';

/** Tried in this order; the first that matches, with a verb that is known, reads the clause. */
export const constructions: readonly Construction[] = [
  ...questions,

  // What they are to keep in mind.
  sure('act', "(?<op>(?:do not|don't|never) forget )(?=that |how |what |which |who )", 'base', 'remember'),
  make(
    'act',
    "(?<op>(?:do not|don't|never) forget )(?=(?:me|us|my|our|the|that|your)\\b)",
    'base',
    'remember',
  ),
  make('act', '(?<op>off you )(?<verb>go)(?= )'),
  make('act', '(?<op>off with you )(?=to\\b)', 'base', 'go'),
  sure('act', '(?<op>try )(?<verb>not to [\\p{L}-]+)', 'any'),

  // What the reader must not.
  sure(
    'refrain',
    `(?<op>you(?: must not| mustn't| are not to|'re not to| aren't to| shall not| had better not|'d better not) ${more})${word}`,
  ),
  make(
    'refrain',
    `${writer}(?:ask|demand|insist|request|require|prefer|want)(?: it)? that you (?:do |should |must )?not )${word}`,
  ),
  make('refrain', `(?<op>(?:so |then )?you${youMust} (?:please |kindly |also )+not )${word}`),
  make('refrain', `(?<op>(?:so |then )?you${youMustNot} ${more})${word}`),
  sure(
    'refrain',
    `(?<op>(?:under no circumstances|on no account|in no case|at no point) (?:are you to|should you|must you|will you|shall you|may you) )${word}`,
  ),
  sure('refrain', `(?<op>(?:under no circumstances|on no account|in no case) )${word}`),
  make(
    'refrain',
    `(?<op>(?:there(?:'s to| must| should| is to| needs to) be )?(?:absolutely )?no mention of )(?=\\S)`,
    'base',
    'mention',
  ),
  make('refrain', '(?<op>not a word )(?=(?:on|about|to)\\b)', 'base', 'say anything'),
  make(
    'refrain',
    `(?<op>nothing about )${upTo(60)}(?<cut> (?:belongs|goes|(?:is to|must|should|can|may|shall) (?:go|be|appear|stand|come)))(?= (?:in|into|on)\\b)`,
    'base',
    'mention',
  ),
  make(
    'without',
    `${writer}(?:want|need|expect|require) )(?=no (?!one\\b|fewer|less|later|more\\b|longer)\\p{L}+)`,
  ),
  make(
    'without',
    `(?<op>)(?<=(?:^|[;:] )\\P{L}*)(?=no (?!one\\b|fewer|less|later|earlier|shorter|doubt|problem|worr|rush|hurry|need|idea|pressure|more\\b|longer|way|matter|thanks)(?:[\\p{L}-]+ ?){1,4}(?:[,.!;]|$| and\\b|,? please))`,
  ),
  make('never', `(?<op>you(?: must| should| will|'ll| are to| shall)? never (?:to )?)${word}`),
  make(
    'refrain',
    `(?<op>(?:one|the one|the only|the last) thing you (?:will not|won't|must not|should not|shouldn't) do is (?:to )?)${word}`,
  ),
  make(
    'refrain',
    `${writer}(?:don't|do not|'d rather you didn't|would rather you did not) (?:want|expect|need) you to )${word}`,
  ),

  // What the reader must.
  sure(
    'act',
    `${you}${strictly} ${more})(?!(?:be|have|know|see|come|visit|find|hear|notice|understand|reali[sz]e|appreciate|imagine|agree|remember|recall)\\b)${word}`,
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
  sure('act', `(?<op>you could at least )${word}`),
  make(
    'act',
    `${writer}${wanting}(?: for| from| of)? you(?:r office|r team|r people)? ${more}to ${more})${word}`,
  ),
  make(
    'act',
    `${writer}(?:insist|demand|suggest|request|recommend|propose) you (?:must |should |will )?)${word}`,
  ),
  sure('act', `${writer}have you )${word}`),
  sure('act', `${writer}thank you to )${word}`),
  make('act', `(?<op>(?:do|make) me (?:the|a|this) (?:\\p{L}+ )?favou?r (?:to|and) )${word}`),
  make('act', `(?<op>(?:do|make) me (?:the|a|this) (?:\\p{L}+ )?favou?r (?:of|by) )${word}`, 'ing'),
  make('act', `(?<op>${word})[^,;:.?!]{1,40}?(?<cut> you (?:shall|must|will))(?=[.!,;]|$)`),
  make(
    'act',
    `${writer}(?:insist|demand|expect|require|ask|trust|want|need|request|like|prefer|wish)(?: it)? ${thatYou}${more})${word}`,
  ),
  make(
    'act',
    `${writer}(?:trust|expect|assume|assuming|presume|imagine|gather|understand|hope)(?: that)? you(?:'ll| will) (?:be |have ))${word}`,
    'any',
  ),
  make(
    'act',
    `${writer}(?:trust|expect|assume|assuming|presume|take it|imagine|gather|understand|hope)(?: that)? you(?:'ll| will| are going to| would) ${more})${word}`,
    'base',
  ),
  sure('act', `${writer}(?:trust|expect|assume|presume|take it)(?: that)? you(?:'ll| will) ${more})${word}`),
  sure('act', `${writer}insist (?:up)?on your? )${word}`, 'ing'),
  sure('act', `${writer}(?:count(?:ing)?|rely(?:ing)?|depend(?:ing)?|bank(?:ing)?) on your? )${word}`, 'ing'),
  sure('act', `${writer}putting you in charge of )${word}`, 'ing'),
  sure('act', `${writer}(?:need|want) you )(?=(?:on|at|in|with|there|here|by)\\b)`, 'base', 'be'),
  make(
    'act',
    `${writer}(?:need|want|have|demand|expect|like|insist on being|wish) (?:to )?(?:know|be told|hear))(?= )`,
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
    `(?<op>(?:what|all|everything|the (?:only |one |first |next )?thing|the least)(?: that)? (?:you(?:'ve got| have| need|'re going| must| should| can| could| ought)|has|must|needs|should|remains|is left|left|missing|to do)\\b[^,;:.?!]{0,50}?(?: is|'s| be) (?:${thatYou}|to )?)${word}`,
  ),
  sure(
    'act',
    `(?<op>you (?:only |just )*(?:need|have) to do (?:just |only )?one thing,? (?:which is|and that(?:'s| is)),? (?:to )?)${word}`,
  ),
  sure(
    'act',
    `${you}${youMust} ${more}be )(?!(?:getting|hearing|having|seeing|finding|receiving|coming|going|wondering|thinking|needing|wanting|doing|asking|looking)\\b)${word}`,
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
  make('act', `(?<op>(?:somebody|someone|one of us) (?:has to|must|needs to|should|will have to) )${word}`),
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
  make('act', '(?<op>gimme )', 'base', 'give me'),
  sure(
    'act',
    `(?<op>it(?:'s| is| has to be| must be| falls| remains) (?:\\p{L}+ )?(?:up to|on|upon|to|down to|for) you(?:, [^,]{1,40},)? to )${word}`,
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
    `(?<op>your (?:only |one |main |next |first )?(?:job|task|role|part|duty|mission|assignment)(?: [^:;,.]{1,30})?(?:'s| is| will be) (?:simple: |simply |just |only )?(?:to )?)${word}`,
  ),
  sure(
    'act',
    `(?<op>(?:my|our) (?:\\p{L}+ ){0,2}(?:expectations?|demands?|instructions?|requirements?|conditions?|wish|requests?|orders?|advice|recommendation|suggestion)(?: (?:to|of|for) you)? (?:is|are|would be) (?:${thatYou}|to )${more}(?:have )?)${word}`,
    'any',
  ),
  sure(
    'act',
    `(?<op>consider yourself (?:appointed|asked|engaged|instructed|requested|obliged|chosen|nominated) to )${word}`,
  ),
  make(
    'act',
    `(?<op>(?:please )?be (?:sure and|so (?:very )?(?:kind|good) as to|kind enough to|good enough to|certain to) )${word}`,
  ),
  make(
    'act',
    `(?<op>(?:then |so |now |next |first |either |please |here's the plan: )?you )(?!(?:know|see|think|have|get|like|need|want|mean|hear|feel|keep|use)\\b)${word}`,
  ),
  make(
    'reported',
    `(?<op>)${relatives}(?<cut> (?:says?|said|thinks?|reckons?|insists?|agrees?)(?: that)? you${youMust} )${word}`,
  ),

  sure('state', `${writer}(?:like|want|need|expect|require) )${others}(?<cut> to )${word}`),
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
  sure('thing', `${writer}(?:need|want|must have|require|expect|demand) )(?=${amount}(?![\\p{L}'-]))`),
  sure(
    'thing',
    `(?<op>what (?:i|we)(?: really| just)? (?:need|want|require|expect)(?: now)? (?:from|of) you(?:, [^,]{2,30},)?(?: now)? (?:is|are) )(?!(?:to|for|that)\\b)`,
  ),
  sure(
    'thing',
    `(?<op>(?:must have|requesting|awaiting|waiting for) )(?=(?:an?|the|your|two|three|\\d+)\\b[^,;:.?!]{0,40}?(?:${nouns}|copy|decision)\\b)`,
  ),
  sure(
    'get',
    `${writer}(?:expect|demand|want|insist on)(?: to)? )(?<verb>be)(?:ing)? (?=(?:introduced|connected|put|referred|recommended|invited|included)\\b)`,
  ),
  make(
    'get',
    `${writer}(?:expect|demand|want|insist on|require|need|have|must|like)(?: to)? )(?<verb>be)(?:ing)? (?=\\p{L}+(?:ed|ut|en|own|ept|ade|old)\\b)`,
  ),
  make(
    'thing',
    `(?<op>what(?![^,;:.?!]*(?:n't| not)\\b)(?: (?:i|we|you|the \\p{L}+))?\\b[^,;:.?!]{0,40}?(?:need|want|require|expect|wanting|after|lacks?|missing|await|owe me|(?:is|'s) (?:needed|required|wanted|expected))(?: now)?(?: (?:from|of) you)?(?: now)? (?:is|are|'s) (?:for )?)${thing}`,
  ),
  make(
    'thing',
    `(?<op>(?:all|the (?:only |one |least )?(?:thing|minimum|least)) [^,;:.?!]{0,40}?(?:is|be) )${thing}`,
  ),
  make(
    'thing',
    `(?<op>(?:my|our) (?:\\p{L}+ ){0,2}(?:expectations?|demands?|needs?|requirements?|wish|requests?|orders?) (?:is|are)(?: (?:very )?simple[:,;])? )${thing}`,
  ),
  sure('thing', `${writer}(?:count|rely|depend|bank|look|wait)(?:ing)? (?:on|to) you for )${thing}`),
  sure('thing', `(?<op>(?:still )?waiting on you for )${thing}`),
  make(
    'thing',
    `${writer}(?:count(?:ing)? on|rely(?:ing)? on|bank(?:ing)? on|ask(?:ing)?(?: you)? for|settle for|insist (?:up)?on|wait(?:ing)?(?: for| on)?|await(?:ing)?|'m after|am after|after|need(?:ing)?|require|want|wanting|expect|expecting|demand|demanding|must have|have to have|need to have|like|could do with|owed)(?: back)?${bySide} )${thing}`,
  ),
  make('thing', `(?<op>(?:chop[- ]chop|hurry up|get a move on) with )${thing}`),
  make('thing', `(?<op>(?:i|we) (?:must |have to |will |shall )?(?:become|get|receive) from you )${thing}`),
  make(
    'thing',
    `(?<op>(?:i|we)(?:(?:'ll| will| shall| must| have to| need to| am to|'m to| expect to| want to)(?: also| now)?) (?:have|receive|get|see)(?: back)?(?: (?:from|of) you)? )${thing}(?!it from)`,
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
  make(
    'thing',
    `(?<op>)(?=${determiner}\\b)${upTo(60)}(?<cut> (?:won't|will not|isn't going to|is not going to) (?:write|send|sign|make) itself)`,
  ),
  make(
    'thing',
    `(?<op>)${thing}${upTo(90)}(?<cut> (?:is|are) (?:all|what|the (?:only |one |least )?(?:thing )?)(?: that)? (?:i|we)(?:'m| am| are|'ve got to| have to)? (?:ask|need|want|require|expect|asking|have)(?: for| of you| from you)*)`,
  ),
  sure('value', `(?<op>)(?=${presence})${upTo(90)}(?<cut> (?:is|are) (?:${needed}|${lacking})${bySide})`),
  make(
    'thing',
    `(?<op>)(?=${determiner}\\b|${nouns}|(?:prompt|full|early|immediate|written|signed) )${upTo(90)}(?<cut>(?: (?:is|are|was|were|will be))? (?:now |also |still |urgently |hereby |kindly )*${needed}${bySide})(?![\\p{L}'-]| to\\b)`,
  ),
  make(
    'value',
    `(?<op>)(?=${determiner}\\b|${nouns}|(?:submission|completion|receipt|attestation|inclusion|mention) of)${upTo(90)}(?<cut> (?:is|are) ${lacking})(?= for (?:my|our|the|this)|[.!,;]|$)`,
  ),

  ...states,
];
