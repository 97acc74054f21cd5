import { behindGates, notOf } from './pattern';
import { favourNouns } from './vocabulary';

const maybe =
  '(?:please |pls |perhaps |possibly |maybe |kindly |just |also |really |at all |ever |then |still |even )*';
const feeling =
  '(?:so |very |really |most |deeply |extremely |truly |incredibly |eternally |much |immensely |more than |forever |super |also |just )*';

/** What one asks to be done, named as a doing: "introducing me", "being my referee". */
const favours =
  '(?:introducing|connecting|recommending|referring|endorsing|nominating|sponsoring|supporting|writing|sending|forwarding|passing|putting (?:me|us|in)|sharing|vouching|acting as|serving as|being (?:my|our|an?|one of)|lending|giving (?:me|us|my|our)|helping (?:me|us))\\b';

/** How one would be who is helped. */
const gladly =
  '(?:grateful|thankful|obliged|indebted|delighted|glad|happy|honou?red|thrilled|pleased|over the moon)';

/** In what role one asks somebody to stand by: "have you as a referee". */
const supporters =
  '(?:referees?|recommenders?|references?|sponsors?|nominators?|seconders?|mentors?|advis[eo]rs?|supervisors?|endorsers?|guarantors?|reviewers?|examiners?)\\b';

/** What a few words of the reader's come as. */
const linesAsked = `(?:lines?|words?|notes?|sentences?|paragraphs?|pointers?|nudge|nod|thoughts|view|opinion|minutes|mails?|messages?|calls?|assistance|${favourNouns})\\b`;

/** Words that stand between a modal and its verb. */
const adverbs =
  '(?:\\p{L}+ly |also |just |still |then |perhaps |maybe |at least |sort of |kind of |be able to |see your way to |think of )*';

/** What one may hope or fancy that somebody will do, and ask nothing by it. */
const noFavour = notOf(
  '(?:enjoy|like|love|prefer|rather|want|wish|need|care|know|see|hear|feel|find|notice|understand|forgive|excuse|pardon|appreciate|approve|remember|recall|recover|forget|laugh|smile|use|agree|be (?:well|there|at|in|pleased|amused|glad|interested|curious|surprised|proud|joining|coming|able)|have(?! (?:an? (?:word|minute|moment|look|quiet|chat|call|coffee|talk|hour)|time|room|\\d))|never|not|say (?:that|so|yes|no)|come|join us|visit|stop by|drop (?:by|in)|get (?:on|along)|still|also|just|then|perhaps|maybe)\\b',
);

/** Somewhere in the clause the writer gets something. */
const forWriter = '(?=[^.;?!]*\\b(?:me|us|my|our|i|we)\\b)';

/** The conventional indirect requests. What matters is who acts (the reader) and that the form asks. */
export const indirect = behindGates([
  {
    form: 'question',
    pattern: new RegExp(
      `(?<!\\b(?:as|how|like|than|all|if|everything|whatever|anything) )(?<operator>(?:could|can|would|will|might|wd|cd|couldn't|wouldn't|won't|can't) (?:you|u|ya|y'all)\\b${notOf(
        ` (?:like|love|prefer|rather|want|be (?:at|in|attending|there|around for)|believe|imagine(?! ${favours})|guess|see(?! (?:your way|if|whether|about|to it))|remember|recall|have (?:thought|guessed))\\b`,
      )})(?: ${maybe}(?<verb>\\p{L}+))?`,
      'gu',
    ),
  },
  {
    // In the conditional, thanks for anything is a request for it.
    form: 'wish',
    pattern: new RegExp(
      `(?<operator>(?:i|we)(?:'d| would| should) be ${feeling}(?:grateful|thankful|obliged) (?:for|that you|when you|were you))\\b`,
      'gu',
    ),
  },
  {
    form: 'wish',
    pattern: new RegExp(
      `(?<operator>(?:(?:i|we)(?:'d| would| should|'ll| will|'m| am)|would|'d|(?<!\\b(?:always|forever|ever|never) )be) (?:be |feel )?${feeling}${gladly} (?:if (?:you|i could|we could|it)|for (?:an?|any|whatever|two|even|\\d+|ten|fifteen|twenty|thirty|half)|to be (?:introduced|connected|put)|(?<!'m[^.;?!]{0,30}|\\bam [^.;?!]{0,30})(?:for (?:your|the|some|you to)|to (?:get|have|receive|hear (?:your|what|how|which|whether|if)))))`,
      'gu',
    ),
  },
  {
    form: 'wish',
    pattern: new RegExp(
      `(?<operator>\\b(?:i|we)(?:'d| would| should) (?:be |feel )${feeling}(?:glad|grateful|delighted|happy|pleased|thankful|thrilled|obliged) (?:(?:of|for) (?=(?:whatever|anything)\\b[^.;?!]*\\byou\\b)|(?:of|with|by) (?=(?:an?|any|your|some|two|three|even|just|a few|one or two)\\b(?: [^ ,.;?!]+){0,2}? ${linesAsked})))`,
      'gu',
    ),
  },
  {
    form: 'wish',
    pattern: new RegExp(
      `(?<operator>\\b(?:i|we)(?:'d| would| should) ${feeling}(?:love|like|be ${feeling}(?:glad|happy|proud|honou?red|thrilled|delighted)) to (?:have|count|list|include|put down) you (?:as|among) (?=(?:(?:an?|my|our|one of (?:my|our)|the) )?(?:\\p{L}+ )?${supporters}))`,
      'gu',
    ),
  },
  {
    form: 'wish',
    pattern:
      /(?<operator>\b(?:hope|hoping|hoped) (?:that )?you(?:'d|'ll| will| would) (?:\p{L}+ly )?(?:be (?:\p{L}+ )?(?:willing|open|prepared|ready|happy|glad|comfortable|in a position|kind enough) (?=to (?!hear\b|learn\b|know\b|see\b|read\b))|consider (?!it\b|this\b|that\b|yourself\b)|agree to\b|vouch\b|recommend\b|introduce\b|endorse\b|nominate\b|write (?=me|us|an?|the|my|our|on|to)\b|put in\b))/gu,
  },
  {
    form: 'wish',
    pattern: new RegExp(
      `(?<operator>(?:'d|would|will|'ll|could|should) ${feeling}(?:appreciate|value|welcome|treasure|love) (?:it if|if|any|your|an?|the|her|his|some|being|hearing|it|you \\p{L}{2,}ing)\\b|appreciate (?:it )?if you)`,
      'gu',
    ),
  },
  {
    form: 'wish',
    pattern:
      /(?<operator>(?:\b(?:i|we)(?:'m|'ve| am| was| were| have| had| been| just| also| do| did| only| rather| sometimes| still)*|^(?:just |was |am |been |still )*|\b(?:and|but|so)(?: am| was| are| were| have been| just| still)*|,) ?\bwonder(?:ed|ing)?,? (?:if|whether|about)\b(?= (?:you|i (?:could|might|may|can)|we (?:could|might)|it|there|an?|the|that|asking|she|he|they|one|someone|getting)))/gu,
  },
  {
    form: 'wish',
    pattern:
      /(?<operator>(?:(?<!\b(?!(?:i|we|just|also|only|really|and|but|so|now)\b)\p{L}+ want(?:ed|s) |\b(?:wait|waited|waiting|remains|remained|yet) )\bto |\b(?:i|we)(?:'d| would| must| dare| may| might|'ll| will)? (?:to )?(?:just |also |really |only )?|i'm |i am |\bwe(?:'re| are) (?=requesting)|\band |may i |might i |can i |could i |let me (?!know))(?:ask|asking|see|know|inquire|enquire|check|find out|request|requesting|beg|seek)(?: you)?(?: first)? (?:if|whether|(?<=\b(?:ask|asking|beg|request|requesting)(?: you)? )that you|for (?:your|an?|the|some|her|his|advice|help)|your (?:help|advice|support|recommendation|opinion|view|permission|blessing)|an? (?:favou?r|reference|letter|recommendation|introduction|intro|referral|word)|you (?:to|for)))\b/gu,
  },
  {
    // What one does by saying so: "We humbly ask for a letter", "I am asking each of you to …".
    form: 'wish',
    pattern: new RegExp(
      `(?<operator>\\b(?:i|we)(?:'m| am|'re| are|'d| would| would be|'d be)? (?:(?:\\p{L}+ly|also|only|just|most|now|here|all|again|very|\\p{L}+fully) )*(?:ask|asking|beg|begging|pray|praying|request|requesting|seek|seeking|solicit|petition|appeal to|call(?:ing)? (?:up)?on) (?:each (?:one )?of you|all of you|you to|you for|your (?:honou?r|excellency|grace|worship|lordship|ladyship|help|assistance|support|kind|\\p{L}+ (?:help|assistance|support))|for (?:an?|your|some|one|the) (?:\\p{L}+ ){0,3}?(?:${favourNouns})\\b|people (?:like|in|with|of)|(?<=\\bcall(?:ing)? (?:up)?on )(?:our|all|all our) \\p{L}+ to))`,
      'gu',
    ),
  },
  {
    // Softer than "I want": the wish is only told.
    form: 'wish',
    pattern: new RegExp(
      `(?<operator>\\b(?:i|we)(?:(?:'d| would| should) ${feeling}(?:like|love|wish)(?: (?:very|so) much)?(?: to (?:have|get|receive))?| ${feeling}(?:hope|hoped|look|looked|long|wish|turn to you|come to you) for| could (?:really )?(?:do with|use)|(?:'m| am|'re| are) ${feeling}(?:hoping|looking|after|desirous of|in (?:search|need) of|on the (?:lookout|scrounge))(?: for)?) (?:for (?:you|each of you|the two of us|us) to (?!be (?:our|my|the|an?) (?:guest|first)|know|understand|see|have|come|join|enjoy|feel|believe|notice|meet)|(?:an?|your|one|some|two) (?:[^ ,.;:?!]+ ){0,3}?(?:${favourNouns}|(?:line|note|word|nod|nudge)s? (?:to|with|from|in)|leg[- ]up|hand(?= (?:with|in)))\\b))`,
      'gu',
    ),
  },
  {
    form: 'wish',
    pattern:
      /(?<operator>(?:^|[,;:] |\b(?:and|so|but) )(?:please |kindly |perhaps |do |pray )+consider (?=\p{L}{3,}ing\b|me\b|us\b|(?:my|our|his|her) (?:request|case|son|daughter|application)))/gu,
  },
  {
    form: 'wish',
    pattern:
      /(?<operator>\b(?:hope|hoping|hoped|wish) (?:that )?(?:you|i|we) (?:could|can|would|might|may|'d|'ll|will be able|are able|were able)\b(?! (?:enjoy|enjoyed|forgive|excuse|pardon|understand|like|be (?:there|well|here|pleased|amused))\b)|\bthought (?:i|we)(?:'d| would| might| should) (?:ask|enquire|inquire|see if|check (?:if|whether))\b|\bhop(?:e|ing|ed) (?:that )?(?:it|this|that|they|she|he|the \p{L}+) (?:could|might|would|may) be (?:you|yours?)\b|\bwhat (?:(?:i'm|i am|we're|we are) (?:really |actually )?(?:after|looking for|hoping for|seeking|asking(?: for)?)|(?:i|we)(?:'d| would) (?:really |most )?(?:like|love)) (?:is|would be)\b|\bmy (?:hope|dream) is (?:that )?we (?:could|might|may|can)\b|(?:'d| would) (?:really |very much )?(?:love|like) to (?:interview|consult|shadow|observe|study under|work (?:with|for|under)) you\b|\bthe (?:dream|ideal) (?:is|would be) (?:for )?(?:you|to (?:be|have|get)|an?|your)\b|\b(?:i'm|i am|we're|we are) (?:only |just )?asking to be\b|\bwhat would (?:really )?help (?:me |us )?(?:most |a lot )?(?:is|would be)\b|\bmy (?:(?:one|only|small|humble|whole|single) )*(?:question|request|plea|ask|petition)(?: (?:to|for|of) you)? (?:is|would be)\b(?! (?:solved|answered|settled|moot|an? \p{L}+ one)\b)|\b(?:what|all) (?:that )?(?:i|we)(?:'d| would) (?:like to )?ask (?:for |of you |you for )?(?:is|would be)\b|\bhoping (?:for|to (?:get|be introduced|connect|meet|speak|talk|have|ask|pick|learn))\b)/gu,
  },
  {
    form: 'wish',
    pattern: new RegExp(
      `(?<operator>(?:\\b(?:i|we)(?:'d| would)|(?:^|\\band |\\bbut )(?:would|wd|id)) ${feeling}(?:love|like|be keen|be interested|want|enjoy|be curious|wish) (?:to (?:\\p{L}+ly )?(?:ask(?! (?:her|him|them)\\b)|be introduced|be connected|be put|(?:meet|talk|speak|chat|connect|learn|hear)(?=[^.;?!]*\\byou|(?: (?:up|for|in|over|at|on|some\\w*|more|briefly|again|soon|if|when)\\b|[^\\p{L} ]|$))|get|pick|invite|schedule|set up|request|discuss|explore|list|name|use|know|borrow|sit|add you|explore|collaborate|link up|join forces|tap|grab you|have (?:a|the) (?:chance|opportunity|call|chat|word|look))\\b|an? (?:intro|introduction|chat|word|call|conversation|coffee)|(?:\\d+|ten|fifteen|twenty|thirty)(?:[- ]\\d+)? min|your (?:thoughts|advice|view|feedback|help|take|opinion|support|guidance|perspective)|if you))`,
      'gu',
    ),
  },
  {
    form: 'question',
    pattern:
      /(?<operator>\b(?:would|is|might|could|will|was) (?:it|that|this|there|she|he|they|an? (?:[^ ,.?]+ ){0,3}(?:introduction|intro|call|chat|word|letter|conversation)|(?<=(?:^|[,;:–—] |\b(?:and|so|but|or|if|when|then) )\p{L}+ )\p{L}+) (?:be |at all |still )*(?:possible|ok|okay|all right|alright|fine|feasible|appropriate|any (?:chance|way|possibility|hope)|a (?:good|bad|sensible) (?:idea|person)|someone (?:you|i)|anyone (?:you|i)|too (?:much|forward|bold) to ask|something you|anybody|anyone|make sense)\b|(?<!\b(?:never|not|hardly|without|n't|no longer) )\bany chance\b(?! (?:i|we|he|she|they|it|there) (?:had|have|has|was|ever)\b))/gu,
  },
  {
    form: 'wish',
    pattern:
      /(?<operator>\b(?:it|that|this)(?:'d| would| will) (?:be|mean|help|make)(?: (?!(?:sad|sadder|shame|pity|poor|odd|strange|wrong|foolish|silly|unkind|rude|tragedy|hard|cruel|sorry|waste)\b)\p{L}+){0,6}? (?:if (?!(?:i|we) (?!could|can|might))|to (?:meet|talk|speak|chat|get|have|connect|be introduced|hear|learn|explore|link up|join forces|collaborate|jam|catch up|team up|work together|compare notes))\b)/gu,
  },
  {
    form: 'question',
    pattern:
      /(?<operator>\b(?:could|can|may|might) (?:i|we) (?:please |possibly |perhaps |just |maybe |also |dare |ever )*(?:ask|trouble|bother|have (?=an?\b|the\b|your|this|that|some|two|her|his|their|\d)|get(?! you\b(?! to\b))|use|borrow|request|beg|mention|list|name|put|count|pick|buy|come|invite|impose|tempt|persuade|talk|speak|meet|(?:ring|call|phone|visit|quote|cite) (?:on |up )?you\b|give (?:[^ .,;?!]+ ){0,3}?your (?:name|number|contact|e-?mail|details))\b)/gu,
  },
  {
    form: 'question',
    pattern:
      /(?<operator>\b(?:do|did) you (?:think|feel|suppose|reckon|happen to know|know (?:anyone|anybody|someone|somebody|any|who|whether|if|of|him|her|them)|have (?:time|a moment|a minute|any|someone|anyone|half|\d+|fifteen|twenty|ten|contacts?|space|room))\b|\b(?:are|were) you (?:still |at all |perhaps |by any chance )*(?:open|willing|able|free|available|up for|happy|comfortable|in a position|game|in touch with|connected to)\b|\b(?:would|do) you mind\b|(?:^|[.,;:] )mind (?:if|\p{L}+ing)\b)/gu,
  },
  {
    form: 'question',
    pattern:
      /(?<operator>(?:^|[,;:] )(?:and |so |but )*(?:who|whom|which (?:person|of|one|people)) (?:else |on your team |there |in your |at |would |should |could |might |do |is |are )[^?]*)\?/gu,
  },
  {
    form: 'wish',
    pattern:
      /(?<operator>\b(?:looking|searching) for (?:an? |some |your )?(?:intro|introduction|referee|reference|referral|recommendation|letter|warm intro)|\b(?:writing|reaching out|e-?mailing|getting in touch|contacting you|in touch|here|here today) (?:\p{L}+ ){0,3}?(?:to (?:ask|request|see|inquire|enquire|seek|invite|beg)|for (?:your|an?|some)|in the hope|hoping)|\bi (?:write|come) to (?:ask|request|beg|seek)\b|\brequest (?:that you|your|an? (?:letter|reference|recommendation|introduction|call|meeting)))\b/gu,
  },
  {
    form: 'wish',
    pattern:
      /(?<operator>(?:\bfrom (?:you|your (?:end|side|desk|pen)\b)[^.?!]{0,60}|\byour (?:[^ .?!,]+ ){1,12}|\b(?:passing|forwarding|sharing|sending|mentioning|introducing|connecting|putting|a word|a line|a nudge|a short note|an introduction|an intro) [^.?!]{0,60})(?<!\b(?:i|you|he|she|we|they) )\bwould (?:be (?:\p{L}+ ){0,2}(?:welcome|kindness|kind|appreciated|valuable|invaluable|help|lovely|wonderful|great|fantastic|a gift|everything)|help|mean|go (?:a long way|far|further)|make|get|do))\b/gu,
  },
  {
    // What one hopes for from the reader, or thought of them for: "I was hoping you'd …", "It struck me that you might …".
    form: 'wish',
    pattern: new RegExp(
      `(?<operator>\\b(?:hoping|hoped) (?:that )?(?:perhaps |maybe )?you(?:'d|'ll| will| would)) ${adverbs}(?<verb>${noFavour}\\p{L}+)`,
      'gu',
    ),
  },
  {
    form: 'wish',
    pattern: new RegExp(
      `(?<operator>(?:\\bit (?:struck me|occur(?:s|red) to me|crossed my mind|came to me)|\\bi (?:(?:just|had|have|also|only|was|am) |(?:'ve|have) been )?(?:thought|thinking|figured|feel)|\\bmy (?:hope|dream|wish|thought|idea|prayer) (?:is|was)|\\bthe (?:dream|hope|idea) (?:is|was|would be))(?:,? (?:that|perhaps|maybe))* you(?: and i| perhaps| maybe)*(?:'d| could| might| can| may| would)) ${adverbs}(?<verb>${noFavour}\\p{L}+)${forWriter}`,
      'gu',
    ),
  },
  {
    form: 'wish',
    pattern: new RegExp(
      `(?<operator>(?:^|[,;:–—] |\\b(?:and|so|but|then) )(?:perhaps|maybe),? you(?:'d| could| might| would| can)) ${adverbs}(?<verb>${noFavour}\\p{L}+)${forWriter}`,
      'gu',
    ),
  },
  {
    form: 'wish',
    pattern: new RegExp(
      `(?<operator>\\b(?:i|we)(?:'d| would| should| do)? (?:\\p{L}+ly )?(?:wish|beg|ask|request|plead|propose|like|love)(?: (?:very|so) much| of you)? that you (?:will |would |should |may |might |could (?!have))?)${adverbs}(?<verb>${notOf(
        '(?:had|were|all|and|knew|did|won|made|felt|liked|\\p{L}+ed)\\b',
      )}${noFavour}\\p{L}+)${forWriter}`,
      'gu',
    ),
  },
  {
    // Others would have it of the reader, or the writer in a clause that leaves its subject out.
    form: 'wish',
    pattern: new RegExp(
      `(?<operator>\\b(?:(?:they|he|she|\\p{L}{3,})(?:'d| would| should)|and would) (?:\\p{L}+ly )?(?:like|love|want) you to) ${adverbs}(?<verb>${noFavour}(?!meet|keep|be (?!my|our|one|the|an?)|take (?:care|it)|get)\\p{L}+)`,
      'gu',
    ),
  },
  {
    // What others want is asked of the reader where it is to come from them.
    form: 'wish',
    pattern:
      /(?<operator>\b(?:asks for|wants|needs|requires|requests|expects|(?:they|hr|people)(?: also| now| all)? (?:ask for|want|need|require|request|expect)) (?:an?|one|two|your|some)\b)(?=[^,.;?!]{0,50}\bfrom you\b)/gu,
  },
  {
    // "I'm asking once more, and only this once, whether you might …"
    form: 'wish',
    pattern:
      /(?<operator>\b(?:i|we)(?:(?:'m| am|'re| are) (?:\p{L}+ )?(?:asking|checking|enquiring|inquiring)|(?: would|'d)? (?:like|want|wish)(?:ed)? to (?:ask|check|enquire|inquire|know)|'d ask| ask)(?: (?:you|again|once|more|now|only|here|today|briefly|simply|just|directly|first|a second time))*(?:, [^,.;?!]{1,30},)? (?:whether|if) (?:you|an? (?:introduction|intro|letter|word|call)|there|it)\b|\b(?:i|we)(?:'d| would)? (?:want|wanted|wish|wished|like|hope) to ask (?:you )?(?:about|for)\b)/gu,
  },
  {
    form: 'wish',
    pattern:
      /(?<operator>\b(?:is|are|'s) (?:all |what |all that |all (?:i|we) |the whole of what |the sum of what )+(?:(?:i|we)(?:'m| am|'re| are|'d| would|'ve come to| have come to| came to)? )?(?:asking|requesting|after|seeking|hoping for|looking for|ask|seek|request|beg)\b(?! (?:of|from) (?:life|god|the world|it|him|her|them)\b)|\bis what brings me\b)/gu,
  },
  {
    form: 'wish',
    pattern: new RegExp(
      `(?<operator>(?:^|[,;:–—] |\\b(?:and|so|but|that|if) )(?:an?|one|just an?|even an?) (?:[^ ,.;?!]+ ){0,2}?(?:${favourNouns}|line|note|nod|nudge)\\b(?:(?! (?:is|are|was|and (?:i|we|then))\\b)[^.?!;]){0,60} would (?:open|be the dream|save (?:me|us)|let (?:me|us)|mean|do (?:me|us|it|the|nicely)|carry|change|get (?:me|us)|settle|make (?:all|me|us|the|it|my)))\\b`,
      'gu',
    ),
  },
  {
    form: 'wish',
    pattern:
      /(?<operator>\b(?:i|we)(?:'d| would|'m| am|'re| are)? (?:really |just )?(?:like|love|want|need|hope|hoping|trying|looking) to get (?:in front of|through to|hold of|in with|an? (?:word|meeting|line) (?:with|to))\b|\b(?:i'm|i am|we're|we are) inviting (?:each of |all of )?you to (?!join|come|celebrate|attend|visit|share in|our|my|the|an?)|\bto invite you to (?:host|speak|lead|judge|serve|support|sponsor|act|consider|mentor|review|endorse|contribute|step)\b)/gu,
  },
]);

/** Requests only for want of a clearer one. */
export const hints = behindGates([
  {
    form: 'hint',
    pattern:
      /(?<operator>\bif there(?:'s| is| are| were| was)(?: any| some| a)?(?:thing| way| chance| \p{L}+)? (?:that |in which )?you(?:'d| could| can| might| know| think)\b|\b(?:anything|whatever|any \p{L}+|what little) (?:that )?(?:doors )?you(?:'d| could| can| might| feel)\b[^.;?!]*(?:\bwould|'d) (?:be|mean|help|do|go)\b|(?:'d| would) (?:love|like) for (?!you\b|us\b)(?:\p{L}+ ){1,3}to (?:be (?:heard|seen|considered|introduced|read|met)|meet|get|hear)\b)/gu,
  },
  {
    form: 'hint',
    pattern:
      /(?<operator>\bif you'd (?:\p{L}+ )?(?:be (?:\p{L}+ )?(?:willing|open|able|up for|happy|glad|prepared|kind|comfortable)|consider|introduce|connect|recommend|refer|write|forward|put|share|send)\b|\bif (?:you|u) (?:could|would|might|can|were (?:able |willing )?to|were able|are able|are willing|would be|happen to know|know (?:of )?(?:any|some)|(?:are|'re) (?:still )?(?:open|willing|interested|up for|happy))\b|\blet me know (?:if|whether) you(?: ever| happen to)?(?:'d| would| can| could| are|'re| might| have| know)\b|\blet me know (?:who|which|what|how|where|when (?:we|you|i))\b)/gu,
  },
  {
    form: 'hint',
    pattern:
      /(?<operator>\b(?:(?:can|could|shall|should|might) we|let's|lets) (?:please |maybe |perhaps )?(?:schedule|set up|find|meet|talk|speak|chat|connect|hop|jump|grab|catch|do|have|arrange|book|stay connected|stay in touch|keep in touch)\b|\b(?:i|we)(?:'m| am|'re| are)? (?:also |just |really |interested and )*want(?:ed)? to (?:hear|learn|meet|talk|speak|chat|connect)\b|\band (?:would |'d )?(?:want|like|love) to (?:hear|learn|know) (?:more )?(?:about )?(?:how|what|why|where)? ?your?\b|\blook(?:ing)? forward to (?:discussing|speaking|talking|meeting|connecting|chatting|a (?:call|chat|talk))\b|\b(?:happy|glad|keen|excited|eager|hoping|love|open|like) to (?:connect|chat|talk|meet|speak|discuss|learn more|hear)\b)/gu,
  },
  // What was asked before is told to have it done.
  {
    form: 'hint',
    pattern:
      /(?<operator>\b(?:i|we)(?:'d| had)? (?:asked|wondered|enquired|inquired)(?: \p{L}+){0,5}? (?:if|whether) you(?:'d| could| would| might))/gu,
  },
  {
    form: 'hint',
    pattern:
      /(?<operator>\b(?:any|some|whatever) (?:[^ ,.;:?!]+ ){0,3}?(?:help|support|guidance|advice|assistance|pointers?|ideas?)\b[^,.;?!]{0,50}\b(?:would|will|'d) (?:be|mean|change|make|go|help))/gu,
  },
  // A reminder asks again for what was asked; a match that is praised asks to be made.
  {
    form: 'hint',
    pattern:
      /(?<operator>(?<!\b(?:me|us) to )\b(?:remind(?:er|ing)?|following[- ]up|follow[- ]up|bump(?:ing)?|circl(?:e|ing) back|check(?:ing)? (?:back )?in)\b(?= (?:you\b|on\b|to\b|about|regarding|this|that|my|of|with|concerning))|\b(?:my|our|the)(?: \p{L}+)? (?:ask|request|question)\b[^,.;?!]{0,50}\bstill stands\b|\bi think (?:\p{L}+ ){1,4}(?:could|would|might) be an? (?:\p{L}+ )?(?:fit|match)\b)/gu,
  },
  // A question of courtesy, a rhetorical one or an offer is no request; any other may be one.
  {
    form: 'hint',
    pattern:
      /(?<operator>^(?!how (?:are|have|is|was|did)\b|how's (?!(?:next|this|tomorrow|\p{L}+day|your (?:week|diary|calendar|schedule))\b)|[^?]*(?:, (?:no|eh|huh|right)|n't (?:he|she|it|they)|is it not)\?|would you like me|do you want me|(?:should|shall) i\b|(?:can|could|may) i (?:help|offer|do)|(?:can|could|would) you (?:believe|imagine|credit)|who (?:knew|would have thought)|is there anything|remember|do you (?:remember|recall)|did you (?:have|know|enjoy|get)|what a|isn't|aren't|hope|why\b|really)[^?]+)\?/gu,
  },
]);
