import type { Folded } from './fold';
import { gate } from './gate';

/** How much is at stake for the writer, said so that a no weighs on the reader. Shared by reproaches and by outs that are taken back. */
const heavyStakes = gate(
  new RegExp(
    [
      "\\b(?:i|we)(?:'d| would|'ll| will| might|'m going to| am going to)? (?:\\p{L}+ ){0,2}(?:lose|forfeit|be (?:finished|ruined|lost|stuck|stranded|sunk|done for|doomed|in (?:real |serious |deep |big )?trouble|left with (?:nothing|no)|homeless|jobless|out of (?:options|a job|luck)))\\b",
      "\\b(?:i|we)(?:'ve| have|'ll have|'d have| would have| will have)?(?: really| truly| honestly| absolutely)? (?:got )?(?:no(?: |-)one|nobody|no other \\p{L}+|no \\p{L}+ (?:left|otherwise)|nowhere|no plan b|nothing) (?:else|to turn|left|to fall back|or |at all)|\\bno other (?:option|choice|way|hope|chance|alternative)s?\\b(?=.{0,30}(?:$|[.,;!]|left|than you|but you))",
      '\\b(?:everything|my (?:\\p{L}+ ){0,2}(?:future|career|life|dream|degree|livelihood|family|happiness|survival|visa|place|job)|(?:our|the) (?:\\p{L}+ ){0,2}(?:future|fate|survival|project|clinic|school|company|programme|program))s? (?:now |really |entirely |completely |wholly |literally |pretty much |all |kind of )*(?:depends?|hangs?|rests?|hinges?|rides?|is riding|is hanging|is depending|turns|is|are) (?:\\p{L}+ ){0,2}?(?:on (?:you|your|this|it|that)\\b|in your hands)',
      "\\b(?:is|are|lies?|rests?|sits?) (?:\\p{L}+ ){0,2}in your hands\\b|\\bat your mercy\\b|\\bit(?:'s| is) (?:all |entirely |now )*(?:on you|down to you)\\b",
      "\\b(?:you|your \\p{L}+)(?:'re| are| is| were)? (?:\\p{L}+ ){0,3}(?:only|last|final|one|sole|best and only) (?:remaining |real )?(?:hope|chance|shot|option|way out|lifeline|rescue|resort|straw)\\b",
      "\\b(?:this|it|that)(?:'s| is| was|'ll be| will be| would be) (?:\\p{L}+ )?(?:my|our|your) (?:very )?(?:last|final|only|one) (?:chance|hope|shot|opportunity|resort)\\b|\\blast chance\\b(?=[!.]|$)|^(?:your |the |my )?last chance\\b",
      "\\bwithout (?:you|your (?:\\p{L}+ ){0,2}(?:help|letter|support|introduction|intro|reference|recommendation|referral|answer|reply|yes))\\b,? (?:i|we|my|our|everything|it|there|the|they|this|all)\\b(?!.{0,30}\\b(?:have (?:been|had|\\p{L}+ed|got|made|known|met|done|found|come)|have never|would never|wouldn't have|couldn't have))[^.;!?]{0,40}(?:'(?:ll|m|s|re)\\b|\\b(?:will|would|won't|can't|cannot|have to|has to|is|are|am)\\b)",
      "\\b(?:i|we)(?:'d| would| do| really| just| honestly| truly| simply| seriously| frankly)* (?:not |n't )?(?:don't|do not|wouldn't|won't) know (?:what (?:i|we)(?:'d| would|'ll| will| should)? (?:else )?(?:do|to do)|how (?:i|we)(?:'d| would|'ll| will)? (?:\\p{L}+ )?(?:cope|manage|go on|recover|survive))",
      '\\b(?:ruin|wreck|destroy|end|kill|finish|sink|derail|cost) (?:me |us )?(?:my|our) (?:\\p{L}+ )?(?:career|chances?|life|future|application|dreams?|degree|company|project|plans?|job|place|visa|year)\\b|\\bcost (?:me|us) (?:the|my|our|a|this)\\b',
      "\\b(?:i|we)(?:'m| am|'re| are) (?:\\p{L}+ )?(?:desperate|begging you|at my wits' end|at my wit's end|counting on you|relying on you|depending on you|dependent on you|banking on you)\\b|(?<!\\b(?:can|could|may|might|do|if) )\\b(?:i|we) (?:\\p{L}+ )?(?:beg (?:of )?you(?! not\\b|,? don't\\b)|implore you(?! not\\b)|count on you|rely on you|depend on you)\\b",
      "\\b(?:don't|do not|wouldn't|can't|cannot|hardly) (?:\\p{L}+ )?(?:know|think of|see|imagine) (?:who|whom|where|what|anyone|anybody|any one) else\\b|\\bwho else (?:can|could|would|will|do|should) i\\b",
      "\\b(?:my|our) (?:\\p{L}+ ){1,3}(?:will|would|'ll|'d|is going to|are going to|is|are) (?:\\p{L}+ )?(?:be )?(?:spoil(?:ed|t)|ruined|finished|wasted|over|lost|gone|dead|destroyed|wrecked|doomed|shattered|in ruins|in tatters|at stake|on the line|at risk|in jeopardy)\\b",
      '\\b(?:a no|your no|a refusal|your refusal|refusing|saying no|declining|that|it|this) (?:\\p{L}+ ){0,3}(?:kills|sinks|ends|ruins|finishes|destroys|wrecks|dooms|costs|spoils|breaks|means (?:the end|losing|i lose|we lose|that (?:i|we) (?:lose|fail)|no ))\\b',
      "\\b(?:i|we)(?:'d| would|'ll| will|'m| am)? (?:\\p{L}+ )?(?:back to square one|have to start (?:all )?over|be the end of|leave (?:me|us) (?:with nothing|stranded|in the lurch|high and dry|stuck|nowhere)|set (?:me|us) back|put (?:me|us) in (?:a )?(?:\\p{L}+ )?(?:spot|position|bind|trouble|difficulty))\\b",
    ].join('|'),
    'u',
  ),
);

/** The reader would hurt the writer by a no. */
const hurt =
  '(?:disappoint(?:ed|ment)|hurt|upset|crushed|gutted|devastated|heartbroken|offended|let down|wounded|angry|annoyed|furious|crestfallen|dismayed|shattered|insulted|surprised|shocked|bitter|resentful|betrayed|saddened)';

const hurtByNo = gate(
  new RegExp(
    [
      `\\b(?:i|we)(?:'d| would|'ll| will| might| may| can't help but| could| must say i'd)(?: admit| confess| say)?(?: have to| be| feel| of course| honestly| probably| really| very| quite| rather| deeply| a bit| a little| pretty| so| truly| terribly| extremely| bitterly| naturally| only| frankly| personally| i'd)* ${hurt}\\b(?! to (?:miss|lose touch))`,
      "\\b(?:i|we)(?:'d| would|'ll| will| shall)(?: \\p{L}+){0,2} (?:take it (?:very |quite )?(?:personally|badly|hard|to heart)|think (?:less|differently) of you|see you differently|remember (?:it|that|this|who)|(?:then )?(?:at least )?know what (?:you|it|is|was|our|my|to think|kind|sort|people)|never (?:forgive|forget (?:it|this))|not forget (?:it|this)|know (?:where i stand|who my|what (?:our|my|i))|find it (?:\\p{L}+ )?(?:hard|difficult) to (?:understand|forgive|forget|believe|accept))",
      `\\bit(?:'d| would|'ll| will) (?:\\p{L}+ ){0,2}(?:break my heart|hurt(?: me| us)?|crush me|be (?:a (?:\\p{L}+ )?(?:disappointment|blow|betrayal|let-?down)|devastating|disappointing|hurtful|on your conscience))\\b`,
      `\\b(?:a no|your refusal|refusing|saying no|declining)\\b.{0,20}\\b(?:would|will|'d) (?:\\p{L}+ )?(?:disappoint|hurt|upset|crush|devastate|sadden|let)\\b`,
    ].join('|'),
    'u',
  ),
);

/** The words that put what is at stake on the reader; undefined where there are none. */
export const stakesAt = (folded: Folded): RegExpExecArray | undefined =>
  heavyStakes.exec(folded) ?? undefined;

/** The words by which a no would hurt; undefined where there are none. */
export const hurtAt = (folded: Folded): RegExpExecArray | undefined => hurtByNo.exec(folded) ?? undefined;
