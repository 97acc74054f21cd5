import type { Folded } from './fold';
import { gate } from './gate';

/** "I hope you are well" and its kin: said to anybody. */
const formula = gate(
  /\b(?:hope|trust|pray|wish)\b[^.;?!]{0,20}\b(?:(?:this|my)(?: \p{L}+){0,2} (?:finds|reaches|meets)|(?:you|all|everything|things|your (?:week|day|weekend|month|year))(?:'re| are| is|'s| have been| has been)? (?:both |all |also )?(?:keeping |doing |going |having |off to )?(?:an? )?(?:very |really )?(?:well|good|great|fine|ok|okay|safe|healthy|in good (?:health|spirits)|nice|lovely|wonderful|productive)|well with you|fine with you)\b[^,;]{0,40}$|^how (?:are|have) you\b[^,;]{0,20}$|^(?:hope|trust) (?:all|everything|you)[^,;]{0,30}\b(?:well|good|great|fine)\b[^,;]{0,20}$/u,
);

/** Regard for the reader's person, work or life. */
const regard = gate(
  new RegExp(
    [
      '\\bcongrat\\p{L}*|\\bwell done\\b|\\bbravo\\b|\\bgood luck\\b|\\bhappy (?:birthday|new year|easter|diwali|eid|christmas|anniversary)|\\b(?:what an?|such an?) [^.;?!]{2,40}!|\\bget well\\b|\\bwelcome back\\b|\\bspeedy recovery\\b',
      // A hope that knows something of them.
      "\\b(?:hope|trust|pray|wish|may)\\b[^.;?!]{0,30}\\b(?:the|your|that|those|little|baby|[\\p{L}]+'s)\\b[^.;?!]{0,60}\\b(?:go|goes|went|gone|got|gets?|is|are|was|were|has|have|had|be|turned|came|comes|held|holds|survived|settled|settling|keeps?|kept|still|treats?|treated|brings?|recovers?|recovered|behav\\p{L}+|arrived|enjoyed|enjoying|grew|grows)\\b|\\bhope\\b[^.;?!]{2,60}\\b(?:went|goes|gone|is going) (?:so |really |very )?(?:well|smoothly|to plan|off)\\b|\\bhope (?:that )?you(?:'ve| have|'re| are| had| got| enjoyed| made| did| liked| found)? [^.;?!]{4,}",
      // A memory, thanks for something particular, a liking.
      '\\byour? [^.;?!]{0,70}\\b(?:stayed|stuck|inspir\\p{L}+|helped|taught|changed|saved|opened|moved|struck|kept|meant|impress\\p{L}+|made (?:me|us|my|our|the)|got me|convinced|brilliant|wonderful|beautiful|generous|thoughtful|kind|kindness|remarkable|fascinating|excellent|fantastic|terrific|great|lovely|amazing|insight\\p{L}*|still|favourite|favorite|best|won|right|proud|resonat\\p{L}+|stood out|spoke to|unreal|looks?|told|on (?:the|my) (?:wall|fridge|desk))\\b(?<!\\b(?:kind|great) (?:consideration|help|regards))',
      "\\b(?:enjoy\\p{L}*|lov(?:e|ed|ing)|admir\\p{L}+|remember|recall|miss|treasure|appreciated|valued|impressed|inspired|struck|moved|touched|fascinated|delighted|thrilled|glad|pleased|happy|grateful|learn(?:ed|t)|laugh(?:ed)?|read|watched|listened|followed?|following|think of|fan of|quote)\\b(?! (?:if|to (?:send|provide|share|answer|meet|talk|speak|chat|hear|discuss|connect|learn)))[^.;?!]{0,50}?\\b(?:your (?!time|help with this|reply|consideration|answer|support with this|convenience|earliest|advice\\b|view\\b|thoughts\\b|letter\\b|reference\\b|recommendation\\b)|you(?:'ve|'re| have| are| were| had| did| said| wrote| made| spoke| taught| gave| told)?\\b(?! (?:can|could|would|will|may|might|know (?:any|some))))",
      '\\b(?:great|good|lovely|nice|wonderful|fun|pleasure|delight\\p{L}*|joy|fantastic|brilliant)\\b[^.;?!]{0,24}\\b(?:see|seeing|meet|meeting|catch|catching|talk|talking|speak|speaking|chat|chatting|work|working|hear|hearing|bump|bumping|sit|sitting)\\b[^.;?!]{0,12}\\byou\\b|\\b(?:thanks?|thank you|grateful)\\b[^.;?!]{0,30}\\bfor (?:the |your |that |all )?(?:(?!considering|reading|your? (?:time|consideration|attention)|time|taking the time to (?:read|consider)|any|agreeing|getting back)\\p{L}+)',
      "\\b(?:thinks?|speaks?|spoke|talks?|tells?|told|said|says)\\b[^.;?!]{0,20}\\b(?:highly|warmly|fondly|the world|so well) of you\\b|\\b(?:you(?:'ve| have| had)?|nobody|no one) (?:\\p{L}+ )?(?:taught|helped|saved|encouraged|inspired|supported|believed|showed|gave|lent|always|were|saw|stood|sat|made|explained|took)\\b[^.;?!]{0,60}\\b(?:me|us|my|our|kind|patient|generous|right|said)\\b|\\byou always\\b",
      "^(?:and |so |hey,? |hi,? )?how(?:'s|'re| is| are| was| were| did| has)\\b(?! you\\b(?! (?:liking|finding|enjoying|getting|settling)))[^?]*\\?|\\b(?:your|the) (?:kids|children|baby|family|garden|dog|cat|boat|bees?|knee|hip|move|wedding|house|allotment|office)\\b[^.;?!]*\\?|\\bnobody (?:explains|tells|teaches)[^.;?!]*\\b(?:like|as) you\\b|\\b(?:you(?:'re| are)) (?:still )?(?:the best|a (?:star|legend|gem|wonder)|my favourite)",
    ].join('|'),
    'u',
  ),
);

/** True when a sentence has the reader for its subject: something remembered, appreciated or wished them. */
export const regardsReader = (sentence: Folded): boolean => regard.test(sentence) && !formula.test(sentence);

/** What mail says to anybody: good wishes by formula, looking forward, regards to others, ready whenever it suits. */
export const isFormula = (sentence: Folded): boolean => formula.test(sentence) || readiness.test(sentence);

const readiness = gate(
  /\blook(?:ing)? forward\b|\bregards to\b|\b(?:flexible|happy to work around|can work around)\b/,
);
