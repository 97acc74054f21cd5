import type { Folded } from './fold';
import { anyOf, gate } from './gate';
import { material, offer, offers } from './offering';

/** What would serve the request itself is no gift: a bio for the introduction, facts for the letter. */
const notTheRequests =
  '(?:(?:my|our|more|further|additional|any|all|every|a call|a ring|an? (?:update|sense|idea|overview|list|summary|draft|copy of my|short|quick|brief|cv|bio|blurb|r[ée]sum[ée])|the (?:details|link|facts|necessary|full|form|draft|posting|job)|details|information|whatever|anything|notice|time to|up on|down|how i|why|what i (?:do|need|want|am)|that|it|this|as|if|when|by|on|at|in (?:may|june|the)|decide|know|write|draft|prepare)\\b)';

/** Verbs of doing somebody good, with the reader as the one who has it. */
const doesYouGood =
  '(?:help|assist|support|repay|reward|treat|host|house|feed|teach|show|train|coach|mentor|tutor|cover for|cook|bake|brew|knit|sew|make|build|buy|bring|lend|loan|take|drive|give|offer|credit|acknowledge|cite|feature|pay|stand|shout|invite|introduce|connect|send|get|grow|pick|draw|paint|carve|fix)';
const doesYoursGood =
  '(?:proof-?read|review|edit|check|translate|test|try out|pilot|run|re-?design|paint|repair|fix|mend|mow|walk|water|mind|look after|take care of|take on|take over|teach|speak (?:at|to|with)|talk (?:at|to)|look (?:over|through|at)|tell (?:my|our|the) \\p{L}+ about|present (?:at|to)|lecture|volunteer|pitch in|lend a hand|help(?: out)?|support|assist|contribute|donate|sponsor|promote|advertise|publici[sz]e|re-?post|write about|cover|credit|acknowledge|cite|digiti[sz]e|analy[sz]e|code|host|house|put up|train|coach|mentor|tutor|build|photograph|film|record|interpret|transcribe|cater|drive|clean|map|babysit)';
const readersOwn =
  'your (?!letter|reference|recommendation|referral|wording|introduction|request|reply|answer|response|note|e-?mail|message|name|number|schedule|diary|calendar|advice|decision|time|mind|view|consent|permission|behalf|hands|desk|plate|book|article|blog|paper|profile|work|convenience|records|information|review|comments|consideration|attention|experiences?|journey|path|career|story|thoughts|perspective|insights?|expertise|background|guidance|talk|talks|mother)';

/** What one does in contact with the reader, about the request, or to one's own good: no gift. */
const ownBusiness =
  '(?:hear|learn|get|meet|see|know|ask(?! around)|talk|speak|call|ring|phone|visit|come|join|chat|connect|discuss|thank|appreciate|value|welcome|treasure|be|use|need|have|understand|respect|keep|let|tell|remind|follow|work|contact|reach|write|e-?mail|message|text|mail|accept|take|list|put you|name|include|wait|love|like|want|enjoy|look|try|explain|send|share|provide|give|hope|find|say|stop|drop|leave|go|do|mention you|read|receive|attend|arrange|schedule|set|make (?:it|sure|time|an)|answer|fit|adapt|adjust|consider|honou?r|treat|follow|forward|attach|enclose|prepare|draft|supply|pass|return|pick|collect|submit|upload|call|show you (?:my|our|how)|benefit|owe|seek|request|apologi[sz]e|introduce myself|start|then|not|never|no|count|rely|depend|understand|of course|also|only|always|hardly|surely|trust|believe|think|imagine|assume|guess|suppose|check|confirm|gladly|really|very|still|add you|apply|mind|recommend|suggest|propose|report|stay|remain|move|pay attention|happy|glad|pleased|delighted|honou?red|ready|willing|prepared|keen|able|free|thrilled|proud|eager|to|bother|trouble|disturb|feel|miss|remember|forget|wish|dare|venture|act on|prove|learn|travel|fly|move|grateful|thankful|obliged|indebted|glad|expect|by|in|on|at|for|from|with|of|the|an?|there|here|more|most|as|that|it|this|my|our|no|one|two|\\p{L}+ed|\\p{L}+ly)';
const service = `(?!${ownBusiness}\\b)\\p{L}+\\b(?: [^ .,;:?!]+){0,7}? (?:for|to|in|with|at|on|of|into|through|past|among)? ?(?:you\\b|${readersOwn})`;

const meals =
  '(?:lunch|dinner|coffee|breakfast|brunch|tea|drinks?|beers?|pints?|wine|cake|supper|meal|rounds?|bill|tab|tickets?|ice cream|kopi|chai|suya|jollof|fare|taxi)';

const comes =
  '(?:need|want|fancy|require|look for|pass|come (?:to|by|through|here)|visit|travel|land in|find yourself|be (?:in|near|around|passing|visiting|looking)|stop)s?';
const notForLetter =
  '(?! (?:any|more|further|additional|anything|something|to (?!borrow|swap)|me\\b|my|it\\b|the (?:details|information|letter|reference|form|link|posting|cv)|that|this|information|details|help (?:with|writing)|time)\\b)';

/** What the writer offers the reader, or has given. */
const offered = anyOf(
  `${offer}${doesYouGood}(?: for| to)? (?:(?:you|u)\\b(?! ${notTheRequests}| (?:[^ .,;:]+ ){0,3}?${material}\\b)|your (?!letter|reference|recommendation|reply|answer|time|name|advice))`,
  `${offer}${doesYoursGood}\\b[^.;:?!]{0,40}\\b${readersOwn}`,
  `${offer}(?:introduce|connect|send|share|give|bring|take in|join|circulate|spread|read(?: through| over)?) (?:[^ .,;:?!]+ ){0,5}?${readersOwn}`,
  `${offer}(?:be of (?:\\p{L}+ )?(?:service|use|help|assistance)|be (?:useful|helpful) to you|do (?:the same|likewise|as much|something|a favou?r) for|return|reciprocate|repay|pay (?:it|you|this) back|make it up to|share (?:what|the (?:results|findings|outcome|data|report|recipe)|our (?:results|findings|data|report|notes|experience)|any (?:results|findings))\\b[^.;]{0,30}|volunteer|cook for|work for you|put (?:in|you (?:up|in touch|in contact|on the (?:guest|invitation)))|put (?:my|our) [^.;]{1,30} at your)`,
  `${offer}${service}`,
  `${offer}come (?:round |over |by |down )?(?:and|to) (?!talk|see|meet|discuss|explain|collect|pick|visit|introduce|present|your|you|the)\\p{L}+`,
  `${offer}(?:ask around|spread the word|put in a (?:good )?word|(?:\\p{L}+ )?(?:assistance|help) to your?)\\b`,
);

/** What the reader has, may have, or has had. */
const given = anyOf(
  "\\b(?!(?:choice|decision|call|say|timing|last word|sincerely|faithfully|truly) )\\p{L}+ (?:is|are|'s|will be) (?:always |still )*yours(?:$|[.,;!]| (?:if|whenever|when|any|for|should|next|too))|\\b(?:goes|go|comes|come|coming|travel|travels|will go) (?:to your (?!manager|team|office|boss|hr)|your way)|\\bto give away\\b",
  // Exchange.
  '\\b(?:return|repay) (?:the|your|this) (?:favou?r|kindness|help|compliment|generosity)|\\bin (?:return|exchange)(?! for (?!your|this|it\\b|that\\b|all\\b|any\\b|an hour|half))\\b|\\bone good turn\\b|\\bscratch (?:your|yours)\\b|\\bquid pro quo\\b|\\b(?:by way of|as an?|as our|as my)(?: \\p{L}+)? (?:thanks|thank[- ]?you|token of|gift)\\b|\\bfor your trouble\\b|\\bto make up for it\\b|\\bto thank you,? (?:i|we)\\b|\\b(?:call|count|lean|rely|draw) on (?:me|us)\\b|\\b(?:my|our) way (?:any ?time|whenever|if|when)\\b|\\bput me to work\\b',
  "\\b(?:the )?least (?:i|we) (?:can|could) do\\b|\\b(?:i|we)(?:'d| would) (?:like|want) you to have\\b|\\byou(?:'d| would|'ll| will) (?:always )?be (?:the )?(?:first|welcome (?:to|at|in)|our guests?|my guests?)\\b|\\bstay (?:at|with) (?:ours|us|mine|my|our)\\b|\\bconsider\\b[^.;?!]{1,30}\\byours\\b|\\bit(?:'s| is) yours\\b|\\b(?:be |is |are )?(?:of (?:any |some )?(?:use|help|interest|service)|useful|helpful) to you\\b|\\b(?:i|we)(?:'ve| have) been (?:telling|recommending|plugging|praising|spreading|passing|sending)\\b[^.;?!]{1,40}\\byour?\\b|\\b(?:you|your \\p{L}+) must come\\b|\\brender (?:\\p{L}+ )?assistance\\b",
  "\\b(?:i|we)(?:'d like| hope| want| mean| intend| plan| aim| wish) to (?:repay|reward|treat|return|host|pay|thank you with|make (?:it|this) up|make a (?:donation|gift)|do something for|give (?:something )?back)\\b",
  "\\byour (?:\\p{L}+ )?\\p{L}+ (?:can|could|may|are (?:always )?welcome to|would be welcome to) (?:\\p{L}+ )?(?:use|have|borrow|stay|come|join|take|share|work)\\b[^.;?!]{0,30}\\b(?:our|my|us|ours|mine|here)\\b|\\byou(?: can| could| may| are welcome to|'re welcome to| would be welcome to) (?:always |gladly )?(?:use|have|borrow|stay|keep|sleep|park)\\b (?:my (?!name|c\\.?v|word|r[ée]sum)|our|at|in|with us)",
  "\\b(?:i|we)(?:'ve| have)? (?:keep|kept|saved|reserved|set aside|got|made|brought|bought|baked|put aside|grew|picked) [^,;.]{1,40} for (?:you|your)\\b(?! to\\b)",
  "\\b(?:in case|if|should|when|whenever) (?:you|your \\p{L}+(?: \\p{L}+)?)(?:'re|'s)?[^,;.?!]{0,40}\\b(?:short of|short-handed|in need of|stuck|stranded|bored|hungry)\\b[^,;.?!]{0,40}, (?:i|my|we|our|just|call|ask|ring|shout)\\b|\\bany(?:thing| favou?r| help| errand)?[^,;.]{0,24} you (?:ever )?need\\b[^,;.]{0,24}, (?:just |please )?(?:tell|ask|call|say|shout|ring)",
  "\\b(?:i|we)(?:'ve| have)? (?:(?:once|also|gladly|happily|already) )?(?:edited|translated|fixed|painted|proof-?read|helped (?:you|with|at|on|out)|reviewed|hosted|covered for|repaired|tested|babysat|looked after|photographed|designed|typed|promoted|mended|watered|walked) (?:you|your|at your|with your) ?(?!letter|e-?mail|mail|message)",
  // A thing that is the reader's for the taking.
  `\\b${meals} (?:is|are|'s|will be|would be) (?:always |then |naturally )*(?:on (?:me|us)|(?:my|our) (?:treat|shout|round))|\\b(?:is|are|'s|will be) on (?:me|us)[.!,;]?(?:$| (?:next|when|if|whenever))|\\b(?:my|our) (?:treat|round|shout)\\b`,
  "\\b(?:i|we)(?:'d| would|'ll| will)?(?: still| also)? owe you (?:an? |one |two |several |at least |many |another |some )(?!apolog|answer|repl|explanation|response|letter|word|line|e-?mail|mail|debt|great|lot|thank|call|update|visit|after)\\p{L}",
  "\\bthere(?:'s| is| are|'ll be| will be) (?!no\\b|nothing\\b|not\\b)[^,;:.]{1,50}?\\b(?:with your name|waiting for (?:you|your)|coming your way|in it for you|for (?:you|your|the (?:baby|children|kids|family|dog))(?! to\\b))|\\bwith your name on (?:it|them)\\b",
  '\\b(?:my|our|the) (?:\\p{L}+ ){1,4}(?:is|are|will be|stays?|stands?|remains?) (?:always |also )?(?:open|free|available|at the disposal) (?:to|for|of) (?:you|your)|\\bat your (?:disposal|service|command)\\b|\\b(?:my|our) door\\b[^.;]{0,20}\\bopen\\b',
  // A case in which the reader would want something, without saying what the request needs.
  `\\bshould (?:you|your \\p{L}+(?: \\p{L}+)?) (?:ever |one day )?${comes}\\b${notForLetter}|\\b(?:if|whenever|any ?time|when|next time) (?:you|they|your \\p{L}+)(?: (?:ever|one day|next)|'re ever| are ever) (?:${comes}\\b${notForLetter}|in\\b|near\\b|around\\b|passing\\b)|\\b(?:whenever|any ?time) (?:you|they|your \\p{L}+) (?:need|want|require|fancy|pass|visit|are in|come|likes?)\\b${notForLetter}`,
  "\\b(?:anything|whatever|something|how|what|where|any way|if|should)(?: there(?:'s| is)(?: ever)?(?: anything| something| any way)?(?: that)?)? (?:else )?(?:(?:i|we) (?:can|could|might|may|(?=be of))|(?:can|could|may|might) (?:i|we)) ?(?:ever |also |in turn |best |possibly )*(?:do(?! (?:better|to (?:improve|strengthen|increase|become|get|make)|about|so|it|this|that))|help(?! (?:my|me|them|him|her|us|strengthen|improve))|be (?:of|useful|helpful)|offer|assist|repay|reciprocate|return|make (?:it|this) up|support you|contribute)\\b",
  '\\b(?:is|are) there (?:anything|something|any way) (?:that )?(?:i|we) (?:can|could|might) (?:do|offer|help|give)\\b',
  '\\b(?:i|we|my|our)\\b[^.;?!]{1,60}\\byour\\b[^.;?!]{1,40}\\b(?:at no (?:charge|cost)|free of charge|pro bono|for free|gratis|at cost)\\b',
  // Help given before.
  `\\b(?:i|we)(?: was| were|'m| am)(?: \\p{L}+)? (?:happy|glad|pleased|able|delighted|honou?red) (?:to|that (?:i|we) could) (?:help|return|review|host|assist|support|speak|translate|proof-?read|introduce)\\b|\\bit was (?:an? |my )?(?:pleasure|joy|honou?r|fun) to (?:help|host|support|assist|translate|review|speak at|lend)\\b`,
  "\\b(?:i|we)(?:'ve| have)(?: already| just| also)? (?:passed|forwarded|shared|posted|recommended|introduced|nominated|reviewed|translated|proof-?read|fixed|promoted|circulated|endorsed|sent)(?: (?:you|on|around|out))?\\b[^.;?!,]{0,12}? your (?!name|contact|number|details|e-?mail|mail|message|letter|profile|note|address)",
);

/** Words that may give, in one quick search: most sentences have none of them. */
const trace = gate(
  /\byou|\bur?\b|\bon (?:me|us)\b|\bmy (?:treat|round|shout|way)\b|\bour (?:treat|shout)\b|\b(?:in return|in exchange|one good turn|quid|to give away|for the (?:baby|children|kids|family|dog)|(?:i|we) (?:can|could) (?:do|help|offer|be)|of (?:\p{L}+ )?(?:service|use|help)|favou?r|kindness|thank[- ]?you|reciprocate|repay|share what|put me to work|(?:call|count|lean|rely) on)\b/u,
);

/** Looks like a gift, and is owed, asked or taken. */
const noGift = gate(
  /\b(?:could|can|would|will|may) you (?:\p{L}+ ){0,3}(?:return|do me|help)\b|\bwould (?:be (?:so|very|truly) )?(?:honou?red|grateful|thankful) to (?:have|receive|get)\b/u,
);

/** True when a sentence offers the reader something, now or later, or tells of help that the writer gave. */
export const givesBack = (sentence: Folded): boolean =>
  trace.test(sentence) &&
  ((offers.test(sentence) && offered(sentence)) || given(sentence)) &&
  !noGift.test(sentence);
