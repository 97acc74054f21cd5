import type { Folded } from './fold';
import { anyOf, gate } from './gate';
import { material, offer, offers } from './offering';

/** Where in the mail it stands, or that it comes with it. */
const place =
  "(?:below|underneath|beneath|under here|under (?:my|this) (?:name|signature|mail|message|note)|overleaf|at the (?:very )?(?:end|bottom|foot|top)\\b(?! of the (?:list|table|stairs|street|hill|month|year|class))|in the (?:p\\.? ?s|postscript|attach\\p{L}+|enclosed|folder)|on (?:one|a single) (?:sheet|page|side)|(?<!\\b(?:am|i'm|got|become|became|very|so|grew) )attached(?! to\\b)|enclosed|linked|appended|hereunder|herewith|in your (?:pigeon-?hole|inbox|tray|mailbox|letterbox)|with your (?:secretary|assistant)|in your hands|on page (?:\\d|one|two)|on (?:my|our|the) (?:website|site|page|blog))";

const provides =
  '(?:send(?:ing)?|get(?= you\\b)|re-?send|let you have|put|shar(?:e|ing)|draft|write|provide|prepare|supply|forward|pull together|put (?:together|down|in writing)|compile|type(?: up| out)?|make|e-?mail|mail|drop|give|gather|collect|jot(?: down)?|set down|note(?: down)?|list|outline|sketch|set out|summari[sz]e|attach|enclose|furnish|bring|text|submit|upload|add|pass|answer|fill)';

/** Work around the favour that the writer takes over. */
const chores =
  '(?:rest|scheduling|schedule|logistics|paper-?work|uploads?|uploading|portal|postage|posting|printing|typing|travel|bookings?|leg-?work|admin|calendar|everything|arrangements?|arranging|follow-?ups?|following up|writing|formatting|translation|formalities|dates|forms?|stamps?|fees?|practical (?:side|things|matters))';

const offered = anyOf(
  // Offered.
  `${offer}(?:\\p{L}+ ){0,2}?${provides}\\b(?! (?:her|him|them) )(?: you| it| over| on| up| along)*(?! (?:a letter|my letter|your|the letter to|back to|in touch))[^.;?!]{0,50}?\\b${material}\\b`,
  `${offer}(?:\\p{L}+ )?${provides}(?: you| with| the following| over| to help)*:?$|${offer}(?:\\p{L}+ )?${provides} (?:you )?(?:with )?the following\\b`,
  // Taken over, or not needed.
  `${offer}(?:do|handle|take care of|sort(?: out)?|arrange|organi[sz]e|manage|look after|deal with|see to|take on|cover|pay|take over|fill in|settle|bring) (?:with )?(?:\\p{L}+ ){0,3}?${chores}\\b`,
  `${offer}(?:walk|talk|take|run|guide) (?:you )?through (?:what|how|the (?:forms?|process|steps|portal|questions))\\b`,
  `${offer}(?:submit|upload|print|post|type|collect|pick|fetch|scan|stamp|mail|deliver|come)\\b (?:it|them|this|that|up|(?:by|over|down|out)\\b|to your|(?:the|your) (?:letter|form|reference|note|copy|envelope))`,
);

const given = anyOf(
  // Given: it is attached, listed, here.
  `\\b${material}\\b[^.;?!]{0,60}?\\b${place}\\b`,
  `\\b${place}\\b[^.;?!]{0,60}?\\b${material}\\b`,
  "\\b(?:i|we)(?:'ve| have|'m| am|'ll| will)?(?: \\p{L}+){0,2}? (?:attach(?:ed|ing)?(?! to\\b)|enclos(?:e|ed|ing)|append(?:ed)?|past(?:e|ed)) \\p{L}",
  `\\b(?:i|we)(?:'ve| have|'m| am| don| did)?(?: (?:also|just|already|now|even))* (?:includ(?:e|ed|ing)|list(?:ed)?(?! (?:you|her|him)\\b)|draft(?:ed)?|typed?|type|jotted|wrote|written|prepared|gathered|collected|compiled|assembled|set out|laid out|put|noted|summari[sz]ed|outlined|filled in|pre-?filled|uploaded|add(?:ed)?|copied|sketched|summed up|made|ready) (?!to |you\\b|her\\b|him\\b)[^.;?!]{0,30}?\\b(?:${material}|form)\\b`,
  "\\b(?:i|we)(?:'ve| have) (?:[^.;?!]{2,40} on (?:one|a single|two)|(?:put|written|typed|noted|copied|set)(?: down)? [^.;?!]{2,40} on an?) (?:papers?|sheets?|pages?|sides?|cards?)\\b",
  `\\bwhatever\\b[^.;?!]{0,40}, (?:i|we)(?:'ve| have) (?:\\p{L}+ )?(?:gathered|collected|put|listed|written|prepared|noted)`,
  `\\b(?:here|there)(?:'s| is| are| follows?) (?!no\\b|not\\b|nothing\\b|to\\b)(?:[^.;?!]{0,50} )?${material}\\b(?=[^.;?!]*(?:\\b(?:you|she|he|they|her|him|them|form|asks?|needs?|copy|forward|paste|on|for|about|here)\\b|:|$))`,
  `\\b(?:find|see) (?:the |my |an? )?(?:${place}|attachments?)\\b|\\bas (?:attached|enclosed)\\b`,
  `\\b(?:${material}|forms?)\\b[^.;?!]{0,24}? (?:is|are|has been|have been) (?:\\p{L}+ )?(?:ready|filled|pre-?filled|prepared|drafted|typed|uploaded|online|available)\\b|\\b${material}\\b[^.;?!]{0,40}? follows?\\b|\\bwelcome to (?:use|copy|forward|paste|adapt|reuse|quote from)\\b|\\b(?:hit|press|click) forward\\b|\\bnothing\\b[^.;?!]{0,20} for you to (?!say|regret)|\\b(?:my|our) (?:website|site|page|github|linkedin|portfolio) (?:has|shows|holds|lists|is|gives)\\b`,
  "^(?:attached|enclosed|below|underneath|overleaf)(?:,| is\\b| are\\b| you\\b| i\\b)|\\b(?:that|which) you (?:can|could|may|might|are free to|are welcome to) (?:\\p{L}+ )?(?:lift|use|borrow|take|steal|quote|copy|paste|adapt|forward|edit|cut|change|pick|choose|send|pass)|\\bso (?:that )?you (?:can|could|may) (?:\\p{L}+ )?(?:pick|choose|copy|judge|decide|see|forward|paste|check)\\b|\\buse (?:any|all|some) of (?:the|my|this) (?:wording|text|lines|points)|\\b(?:tell me|say|let me know|write me) (?:if|whether) (?:an?|the|my|some|any)\\b[^.;?!]{0,40}\\b(?:would|might|could) (?:be (?:of )?(?:help|use|useful|helpful|handy)|help)\\b|\\bshould (?:an?|my|some|any)\\b[^.;?!,]{0,30}\\b(?:help|be (?:of )?(?:help|use|useful|helpful))|\\b(?:the rest (?:i|we|is on me|is my)|leave the rest to (?:me|us))\\b|\\byou (?:can|could|will|may)(?: (?:also|always))? (?:find|see|read|download|view|look at) (?:my|our|all|more|everything)\\b|\\byou'll (?:also )?(?:find|see) (?:my|our|all|more|everything|what)\\b|\\bpressing forward\\b|\\b(?:i|we)(?:'ve| have)? (?:boiled|summed|condensed|reduced|cut|answered|numbered|translated|sorted|highlighted|marked) (?:it|this|my|the|what|everything|all)\\b(?=[^.;?!]*\\b(?:down|lines?|page|points|below|box|end|you|so)\\b)",
  `\\b${material} (?:is|are|stands?) in the (?:next|last|following|second|third) (?:paragraph|lines?)\\b|^(?:my|the) ${material}: |\\b(?:you )(?:needn't|need not|won't have to|don't have to)[.,!;]?$`,
  // An address: a link to look at, or the slot for one.
  '\uFFFC|\\[(?:[^\\[\\]]* )?(?:links?|url)(?: [^\\[\\]]*)?\\]',
  `\\b(?:would you like|do you want|would you prefer|if you(?:'d)? (?:like|want|prefer),?) (?:me to |i (?:will|can|could|shall|'ll|would) |that i )(?:\\p{L}+ )?${provides}\\b`,
  `\\b(?:would|will|might|could) (?:it|an?|my|the|some|two|three)\\b[^?.;]{0,50}?\\b(?:help|useful|helpful|of use|handy|easier|simpler)\\b[^?.;]{0,20}\\bi (?:\\p{L}+ ){0,2}?${provides}|\\b(?:if|should) it(?:'s| is|'d be| would be)? ?(?:\\p{L}+ )?(?:easier|simpler|helps?|useful|helpful|handier)\\b[^.;?!]{0,30}\\bi(?:'ll|'d| can| could| will| would)\\b`,
  "\\blet me know (?:what|which|if|whether)(?: there(?:'s| is))? (?:other |else |more |further |additional |any |other )*(?:information|materials?|documents?|details|facts|(?:anything|something)(?= (?:you|else you|from me|missing|that would))|you(?:'d)? (?:\\p{L}+ )?(?:need|want|like|require|prefer)(?: me to provide)?) ?(?:else |more |further |any |additional )*(?:you|i can|from me|that|would|will|to|$|[.,!])",
  '\\b(?:if|should) you (?:\\p{L}+ )?(?:need|require|want|like) (?:me to (?:provide|send|write|draft)|any|more|further|additional|anything|something|my|other)\\b[^.;?!]{0,60}',
  `\\b(?:off|from) your (?:hands|plate|desk|shoulders)\\b|\\bon your behalf\\b|\\blift(?:ing)? a finger\\b|\\bwithout (?:an? word|any work|a thing) from you\\b`,
  "\\b(?:you (?:would |will |'ll )?)?(?:needn't|need not|won't (?:need|have) to|don't (?:need|have) to|do not (?:need|have) to|wouldn't (?:need|have) to|would not (?:need|have) to|shall not have to|not have to|no need (?:for you )?to|nothing (?:for you )?to) (?:\\p{L}+ )?(?:write|prepare|do (?!this|it|so|that)|search|type|draft|compose|dig|start from|remember|guess|fill|print|prep|hunt)\\b|\\bno (?:prep|preparation|homework|extra work|paperwork)\\b",
  "\\b(?:you|u)(?:'d| would|'ll| will)? (?:only|just|simply) (?:need|have|got|go) (?:to )?(?:press|hit|click|forward|sign|paste|copy|pass|okay|approve|read|edit|tweak|fill)\\b|\\byou\\b[^.;,?]{0,10}\\bjust (?:read|sign|press|forward|paste|copy|click)\\b|\\b(?:only|just) (?:wants|needs|lacks) your (?:signature|ok|okay|name|approval)\\b|\\ball you(?:'d| would|'ll)? (?:need|have) (?:\\p{L}+ )?(?:is|to do is|would be) (?:to )?(?:sign|forward|press|click|paste|read)\\b",
  '\\bforwardable\\b|\\byou (?:can|could|may|might)(?: (?:just|simply|then|easily|also|safely))? (?:forward|paste|copy|pass (?:it |this )?on|send (?:it |this )?on|adapt|edit|tweak)\\b(?! me\\b| us\\b|[^.;]*\\?)|\\b(?:something|text|notes?|blurb|paragraph|lines?|version|mail|message|letter|below|ready|free|easy|meant|written) (?:\\p{L}+ )?to (?:forward|paste|pass on|send on|be (?:forwarded|pasted))|\\b(?:as (?:it (?:is|stands)|is|they are)|unchanged|untouched|unedited|verbatim)\\b(?<=\\b(?:forward|paste|pass|passed|go|goes|went|send|sent|on|written|short|copied|forwarded|stands|used?)\\b.{0,60})|\\bcan (?:be (?:forwarded|pasted|sent on|passed on)|go on without)',
  '\\bmak(?:e|es|ing) (?:it|this|that|things|your (?:life|job|task|work)|the (?:letter|task|job|form|intro(?:duction)?)) (?:as |a bit |a little |much |very |more |so |any )*(?:easy|easier|easiest|simple|simpler|painless|light|lighter|straightforward|convenient)\\b|\\bto (?:save|spare) you\\b|\\bsaves? you (?:the|some|time|from|having|a|\\p{L}+ing)\\b|\\b(?:refresh|jog) your memory\\b|\\bfor your (?:reference|convenience|ease)\\b|\\bso (?:that )?you have\\b[^.;?!]{0,30}\\b(?:to hand|at hand|handy|in one place|ready|nothing)\\b',
);

/** Asked of the reader, or belonging to others. */
const asked = gate(
  /^(?:please |kindly |could you |can you |would you |will you )(?:\p{L}+ )?(?:draft|write|prepare|send|provide|make|give|share)\b(?![^.;?!]*\b(?:below|attached|underneath|enclosed|forward)\b)/u,
);

/** True when a sentence gives or offers something that saves the reader work in this matter. */
export const savesWork = (sentence: Folded): boolean =>
  ((offers.test(sentence) && offered(sentence)) || given(sentence)) && !asked.test(sentence);
