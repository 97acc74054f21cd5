/** Constructions of a yes that is treated as settled: by who acts on it. What was done already has no repair but to be left out. */
import type { Construction } from './presumptions';

const word = "[\\p{L}\\p{N}'-]+";
/** What a reader would give, or say. */
const favour =
  '(?:introductions?|intros?|letters?|references?|recommendations?|referrals?|endorsements?|nominations?|testimonials?|signatures?|support|backing|help|word|words|note|line|call|message|e-?mail|advocacy|sponsorship|blessing|yes|cooperation|contact|meeting|interview|audition|job|slot)';
/** What a reader would be doing for the writer. */
const doing =
  '(?:(?:introducing|recommending|nominating|endorsing|sponsoring|backing|supporting|helping|teaching|coaching|mentoring|advising|hosting|representing|taking|bringing|joining|meeting|seeing|calling|ringing|hiring) (?:me|us|my|our|him|her|them|in)\\b|(?:getting|finding|giving|sending|lending|writing|arranging|making|showing|doing|paying|setting up|fixing) (?:(?:it |this |that )?(?:for )?(?:me|us)\\b|my\\b|him\\b|her\\b|them\\b)|(?:putting|getting|taking) (?:me|us|in an?)\\b|(?:speaking|talking|writing|vouching|calling|phoning) (?:to|with|for|about|up for|on behalf of) (?:me|us|my|our|him|her|them|the|your)\\b|telling (?:him|her|them|the) |dropping (?:him|her|them|me) a|having a (?:quick )?word|signing (?:it|my|the|off)|setting (?:it|this|that|us) up|bringing (?:us|the \\p{L}+ of us) together)';
/** The same as it is told: "you'd be dropping him a line", "you will vouch for me". */
const toldOf = `you(?:'ll| will|'d| would|'re| are|'re going to| are going to)(?: (?:surely|gladly|soon|also|kindly|happily|personally|of course|certainly))* (?:be (?:\\p{L}+ly )?\\p{L}+ing\\b|${doing}|vouch|introduce|recommend|put (?:in|me|us)|write|send|speak|sort|get (?:me|us|them|him|her)|set (?:it|us)|help|support|sign|back|stand (?:up|by|behind)|bring|arrange|fix|make|give|take|come|call|ring|do (?:it|this)|agree|say yes|be (?:there|my|our|the|our))`;
/** What is promised of the reader without a clause. */
const promised = `(?:your ${favour}|(?:an? |the )?${favour} (?:from|by|through|via|signed by) you)`;
/** What one does only when a thing is sure. */
const committed =
  'resigned|handed in|given (?:my )?notice|gave (?:my )?notice|quit|declined|turned|withdrawn|cancell?ed|closed|bought|paid|packed|sold|booked|rented|ordered|signed|hired|moved|announced|printed|borrowed|reserved|promised';
const who = "(?:[\\p{L}.'-]+ ){1,5}?";

/** It is asked, reported of others or gone. */
const elsewhere =
  /\?["')]*$|\b(?:thank(?:s|ed)?|grateful|wonder(?:ed|ing)?|not sure|(?:no idea|know) (?:if|whether)|heard|(?:i|we) (?:see|saw|read|noticed|understand|gather)|years? ago|last (?:year|month|spring|summer|autumn|winter|fall|term)|back then|in (?:19|20)\d\d|congratulat\p{L}+|as (?:you )?(?:agreed|promised|offered|discussed)|when you (?:said|agreed|offered)|guest list|mailing list|newsletter|so that you can see|acknowledg\p{L}+|you (?:told|asked|invited) me|far from|not (?:certain|sure)|free to (?:refuse|decline|say no)|can (?:refuse|decline|say no))\b/u;

export const settled: readonly Construction[] = [
  {
    // Told to others: "Told Femi you'd be dropping him a line".
    form: 'acted',
    pattern: new RegExp(
      `(?:\\b(?:i|we)(?:'ve| have|'d| had|'ll| will| shall|'m| am| be)?(?: already| just| also| now| even| be| gone and| gone ahead and| went ahead and)* |^(?:already |just |have )*)(?:told|tell(?:ing)?|assured|promised|informed|let|said|written|wrote|mentioned|announced|confirmed|notified|advised|warned|(?:given|gave) my word)(?: to)? (?:${who})?(?:know )?(?:that )?${toldOf}`,
      'u',
    ),
    not: new RegExp(
      `${elsewhere.source}|\\b(?:not|never|n't)\\b[^.;]{0,12}\\b(?:told|tell|promised|said|let)\\b|\\b(?:that|how) (?:you|your work)(?:'d| had| have|'ve)\\b`,
      'u',
    ),
  },
  {
    // "I've promised the orphanage your signature", "I told them it's coming".
    form: 'acted',
    pattern: new RegExp(
      `(?:\\b(?:i|we)(?:'ve| have|'d| had|'ll| will| shall)?(?: already| just| also| now| even| gone ahead and)* |^(?:already |just )*)(?:(?:promised|pledged|offered|guaranteed) (?:${who})?${promised}|(?:told|assured|promised|informed|asked) ${who}(?:that )?(?:it(?:'s| is) (?:coming|on its way|on the way|in the post|as good as)|to (?:expect|watch|look out|keep|hold|leave|wait|clear|make room)\\b[^.;]{0,50}\\b(?:you|your)\\b))|\\b(?:said|told ${who}|saying|says) (?:that )?(?:it|this|that|i)(?: (?:came|comes|was coming|is coming|was sent|am sent))? (?:straight |direct )?(?:from|by|through) you\\b`,
      'u',
    ),
    not: elsewhere,
  },
  {
    // The reader's name or details have gone where a yes would put them.
    form: 'set-going',
    pattern:
      /\b(?:your|her|his) (?:full |own )?(?:names?|number|mobile|phone|e-?mail|address|details|photo|picture|face|logo|signature|title|bio)(?: and (?:your )?\p{L}+)?(?:'s| is| are| has| have| went| goes| will)?(?: already| now| all| been| gone| both)* (?:(?:up|down|in|out|printed|listed|entered|set|put|written|minuted|typed|filled in) )+(?:already |now )?(?:in |on |to |with |at |into |under |as |among )?(?:the|my|our|as)\b|\b(?:given|gave|handed|passed|left|shown|sent|has|have|with) (?:\p{L}+ ){1,4}?(?:your|both your) (?:names?|number|numbers|mobile|phone|direct line|details|home address)\b(?! and (?:i|we))|\b(?:i|we)(?:'ve| have)?(?: already| just| kind of| now| also)* (?:put|printed|painted|pasted|uploaded|posted|typed|inscribed|stuck|used) your (?:names?|number|details|title|photo|face|picture|logo|e-?mail|address)(?: and \p{L}+)? (?:in|on|at|under|to|down)\b/u,
    not: /\?["')]*$|\b(?:saw|noticed|found|came across|got|happy to|glad to|may|can|could|would|should|last (?:year|time)|years ago|colleague|passed on|kindly|recommended you|gave me your|given me your|suggested|with your|acknowledg\p{L}+|wrong)\b|\b(?:gave|given|passed|handed|sent|has|have|left) (?:me|us) (?:\p{L}+ )?your\b/u,
  },
  {
    // A record of others has the reader in the part: "The club newsletter has you down as …", "went to press with you as patron".
    form: 'set-going',
    pattern:
      /\b(?:ha(?:s|ve)|had|got|is|are|went|gone|put) (?:[\p{L}'-]+ ){0,4}?(?:you|the (?:two|pair) of you|you (?:both|two)) (?:down|as (?:my|our|the|an?|patron|proposer|host|sponsor|referee|chair|speaker|mentor|guest|witness|headline)|among|on (?:the|our) (?:bill|poster|flyer|programme|program|list|form))\b|\b(?:minuted|recorded|announced|billed|tagged|credited|advertised|announcing|confirmed|confirm|booked|cast) you (?:as|for|in)\b|\byou(?:'re| are)(?: now| already| hereby| officially| all)* (?:down (?:as|for|on|in)|listed|billed|minuted|booked (?:in|for)|pencill?ed in|slot \p{N}|on (?:the|our|my) (?:poster|flyer|programme|bill|form)|(?:my|our) (?:first |second |third |main |chief )?(?:referee|recommender|proposer|surety|guarantor|reference)\b)/u,
    not: /\?["')]*$|\b(?:if|agreed|invited|as (?:my|our) guests?|last year|used to|when (?:i|we)|while|since|because (?:i|we) remember|speaker's|lucky|glad|happy|honou?red|saw|see|noticed|read|heard|don't|do not|never|without your)\b/u,
  },
  {
    // Kept, booked or printed for what was not granted: "Table nine is kept for you both", "The flyer with your name is at the printer".
    form: 'set-going',
    pattern:
      /\b(?:table|chair|seat|room|place|slot|row|desk|bed|car|taxi|ticket|hall|date|evening|hour|flights?|train|venue|caf[ée]|plate|lunch|dinner)(?: [\p{L}'-]+){0,4}? (?:is|are|'s|has been|have been|was|were)(?: already| now| all)* (?:booked|reserved|kept|held|set|saved|laid|paid|taken|blocked|arranged|confirmed)\b[^.;!?]{0,60}\b(?:you\b|your (?!trip|holiday|arrival))|\b(?:i|we)(?:'ve| have|'ll have)?(?: already| just| now| also)* (?:[\p{L}]+-)?(?:booked|reserved|cleared|set aside|hired|blocked|earmarked) [^.;!?]{1,60} (?:for you(?:r \p{L}+| and|\b)|yours\b|with you\b)|\b(?:i|we)(?:'ve| have)?(?: already| just| now| also)* (?:booked|reserved) (?:us|(?:the )?(?:two|three|pair) of us|you and me)\b|\b(?:flyers?|posters?|brochures?|programmes?|cards?|invitations?|menus?|banners?|t-shirts?|signs?|release|lookbook|leaflets?) (?:[\p{L}'-]+ ){0,6}?(?:is|are|'s|has|have|went|with|came|already)(?: already| now| gone| been)* (?:at|to|gone|printed|painted|back|out|up|in)(?: the)? ?(?:printers?|press|print|post|website|site|door|from)?\b[^.;!?]{0,40}\b(?:you|your)\b/u,
    not: /\?["')]*$|\b(?:copy|gift|present|you(?:'re| are) (?:\p{L}+ )?invited|free of|anyone|everyone|last (?:year|week|time)|from our|thank\p{L}*|you sent|you (?:agreed|asked)|sent you|for your (?:information|reference|convenience|records|interest|trip|birthday)|wedding)\b/u,
  },
  {
    // The writer lives on the strength of it: notice given, deposit paid, others turned down.
    form: 'certain',
    pattern: new RegExp(
      `\\bon the strength of (?:it|this|that|your|you|what you)\\b|\\b(?:i|we|my (?:wife|husband|parents|father|mother|son|daughter))(?:'ve| have| has|'m| am)?(?: already| just| now| therefore| gone and)* (?:resigned|handed in my|given (?:my )?notice|gave (?:my )?notice|quit|declined|turned down|withdrawn|cancelled|canceled|closed|stopped|bought|paid|packed|sold|booked|rented|put down|ordered|painted|thanked|told everyone|hitched|timed|stopped to search|rehearsing)\\b[^.;!?]{1,80}\\b(?:your ${favour}|you(?:'re|'ll| are| will) (?:be )?\\p{L}+|you (?:two )?(?:bring|put|have) (?:me|us|brought|put)|for you to|(?:the|this|that) (?:\\p{L}+ )?${favour} (?:that )?you(?:'re|'ll| will| are| get| make| will make))|\\byour (?:${word} ){0,3}?(?:${favour})(?: ${word}){0,3} being (?:certain|sure|settled|clear|secured?|the (?:last|third|second|final)|as good)|\\bthe matter with you being\\b|\\b(?:already|champagne|bags?|kit)\\b[^.;!?]{0,40}\\b(?:for|because of|by) (?:the|this) (?:\\p{L}+ )?${favour} you(?:'re|'ll| are| will)\\b`,
      'u',
    ),
    not: /\?["')]*$|\b(?:last (?:year|time)|years? ago|back then|was (?:hired|accepted|admitted)|got (?:the|that) (?:job|place)|in (?:19|20)\d\d|because of your (?:book|talk|course|advice)|your (?:invoice|book|course|class|shop|app)|you(?:'re| are) (?:\p{L}+ )?(?:invited|welcome))\b/u,
    repair: () => [],
  },
  {
    // A noun that the favour stands behind: "the job you're finding me", "this meeting you will make", "what you'll write of me".
    form: 'certain',
    pattern: new RegExp(
      `\\b(?:the|this|that|our|my|one|day|what|everything) (?:${word} ){0,3}?(?:that |which )?you(?:'re| are|'ll be| will be|'re about to be) ${doing}|\\b(?:the|this|that|what|everything) (?:${word} ){0,3}?(?:that |which )?you(?:'ll| will| shall) (?:soon )?(?:make|get|write|say|put|send|find|arrange|tell|have|speak)\\b(?: [^.;!?]{0,20})?(?=\\b(?:me|us|him|her|them|for|about|of|my)\\b|[.,;!]|$)|\\bthe (?:\\p{L}+ )?(?:man|woman|one|person) (?:who(?:'s| is|'ll be| will be)) (?:getting|finding|writing|introducing|putting) (?:me|us|my)\\b`,
      'u',
    ),
    not: new RegExp(
      `${elsewhere.source}|\\b(?:if|whatever|anything|any|hope|curious|book|paper|thesis|talk|keynote|novel|class|course|workshop|conference)\\b`,
      'u',
    ),
    repair: () => [],
  },
  {
    // Behind the writer already: "With you vouching for me, …", "now that you'll be …", "I have you behind me".
    form: 'certain',
    pattern: new RegExp(
      `(?:^|[,;] )(?:and |so )?(?:with|between|knowing|thanks to|given) (?:you (?:${doing}|behind (?:me|us)|on (?:board|side|our side|my side)|as (?:my|our)|in my corner)|your (?:${word} )?(?:yes|letter|reference|word|introduction|signature|backing|support|recommendation|name)\\b[^,;.!?]{0,40},)|\\bnow that (?:you(?:'ll| will|'re| are) (?:be )?\\p{L}+ing\\b|i have you|we have you)|\\b(?:i|we)(?:'ve| have)?(?: already| of course| now)* (?:count(?:ed)? you (?:as|in|among)|count(?:ed)? on (?:yours|your ${favour})|ha(?:ve|d) you (?:behind|in my corner)|banked (?:it|yours|your))|\\b(?:i know|knowing|certain|sure|confident)(?: that)? (?:i|we) can (?:count|rely|depend|bank) on (?:you|your)|\\byou(?:'re| are) a yes\\b|\\byour yes\\b[^.;!?]{0,12}\\b(?:as read|banked|noted|assumed|already|taken)|\\b(?:is|as|only|merely|just|now) (?:\\p{L}+ )?(?:a )?(?:formality|matter of (?:time|days|which|when))\\b|\\bas good as (?:written|sent|signed|mine|ours|done|made|agreed)|\\b(?:only (?:thing (?:left|open|missing|to settle)|question)|all that(?:'s| is) left|it(?:'s| is) (?:only|just) a question of)\\b[^.;!?]{0,30}\\b(?:which|when|how|the date|what)\\b[^.;!?]{0,20}\\byou\\b`,
      'u',
    ),
    not: new RegExp(
      `${elsewhere.source}|\\b(?:if|hope|would|could|with you as my (?:teacher|boss|manager|supervisor)|(?:they|he|she) says?|says my)\\b`,
      'u',
    ),
    repair: () => [],
  },
  {
    // Others turn to the reader as if it were agreed: "When she replies to your note", "The agency calls you at seven".
    form: 'set-going',
    pattern: new RegExp(
      `\\b(?:when|once|after|as soon as|by the time|the moment) (?:(?:you two|you both|the two of you) (?:next )?(?:talk|speak|meet|catch up|have (?:talked|spoken|met))|(?:(?!you\\b|i\\b|we\\b)[\\p{L}.'-]+ ){1,4}?(?:(?:replies|answers|responds|writes back|comes back|reacts) to (?:you\\b|your )|(?:gets|receives|reads|hears|sees|has (?:read|seen|got|received|heard)|have (?:read|seen|got|received|heard)) (?:your |it from you|from you|what you(?:'ll| will| write| say))|(?:phones?|rings?|calls?|e-?mails?|contacts?|asks?) you\\b))|\\b(?:when|once|as soon as|by the time|the moment) (?:the good news|word|an? (?:${word} )?${favour}|it) (?:from you(?:r side)?|of yours) |\\b(?:when|once|as soon as|by the time|the moment|after) your (?:${word} ){0,2}?${favour} (?:to (?:${word} ){1,3}?)?(?:lands?|arrives?|is|has|reaches|comes?|gets|goes|hits)\\b`,
      'u',
    ),
    not: /\b(?:would|if|happy|free to|last (?:year|time)|usually|always|often|may|might)\b/u,
  },
  {
    // "They'll ring you on Tuesday", "Tomorrow your phone rings".
    form: 'set-going',
    pattern:
      /\b(?:they|she|he|(?:the|my|their) (?:[\p{L}'-]+ ){1,3}|hr|someone|somebody)(?:'ll| will| is going to| are going to| shall)(?: probably| then| also| just| surely)? (?:be )?(?:ring(?:ing)?|phon(?:e|ing)|call(?:ing)?|e-?mail(?:ing)?|contact(?:ing)?|text(?:ing)?|writ(?:e|ing) to|reach(?:ing)? out to|be in touch with|send(?:ing)?|meet(?:ing)?|collect(?:ing)?|visit(?:ing)?|come down to|be at) (?:you\b|your (?!own|website|house|town))(?![^.;!?]{0,60}\b(?:only|after)\b)|\bwill have (?:rung|called|phoned|e-?mailed|contacted|written to|told|asked) you\b|\bthe (?:[\p{L}'-]+ ){1,3}(?:calls|rings|phones|e-?mails|meets) you (?:at|on|this|tonight|tomorrow|next)\b|\b(?:so )?you(?:'ll| will| can| should) (?:soon )?(?:hear|be hearing) (?:from|about it from) (?:him|her|them|the|dr|prof|mr|ms|mrs)\b/u,
    not: /\?["')]*$|\b(?:if|only|would|might|may|once you|after you|unless|whichever|should you|not|never|n't|birthday|invoice|parcel|delivery|copy|miss|love|present|thank|in case)\b/u,
  },
  {
    // The bare future of the reader's act: "You'll be having a word with the councillor for me".
    form: 'certain',
    pattern: new RegExp(
      `^(?:and |so |now |then )?(?:(?:obviously|naturally|of course|tomorrow|soon|next week|on \\p{L}+day),? )?you(?:'ll| will|'re going to| are going to) be ${doing}|\\b(?:so )?(?:glad|happy|pleased|delighted|lovely|grateful|relieved|wonderful|excited|thrilled)(?: \\p{L}+)? (?:that )?you(?:'re| are|'ll be| will be) ${doing}|\\bit is you who(?:'ll| will| is going to| are going to)\\b|\\b(?:god|allah|heaven|the lord)(?: will| shall)? (?:bless|reward|repay|thank) you for (?:the|this|what) [^.;!?]{0,40}you(?:'re| are|'ll| will)\\b|\\b(?:tomorrow|on \\p{L}+day|next week|tonight) you(?:'ll| will)? (?:call|ring|phone|write to|see|meet|speak to|talk to|tell) (?:him|her|them|the)\\b`,
      'u',
    ),
    not: /\?["')]*$|\b(?:if|hear|heard|congratulat\p{L}+|conference|keynote|when you were)\b/u,
  },
  {
    // Thanked for now, before it is done.
    form: 'thanks',
    pattern:
      /^(?:so |and )?(?:many )?(?:thank(?:s|ing you| you)|i thank you)(?: so much| very much)? (?:now|already|today|right now|from now) for\b/u,
    not: /\b(?:considering|reading|your (?:time|patience|thoughts))\b/u,
  },
  {
    // "Our first session in December", "reading what you write about me".
    form: 'awaited',
    pattern:
      /\b(?:look(?:ing)? forward (?:to|for)|can(?:'t|not) wait (?:for|to (?:read|see|hear|meet)|until)|rejoic\p{L}+ (?:at|in)|excited (?:for|about)|expecting) (?:reading |seeing |hearing |meeting |having |the thought of )*(?:our first (?:session|meeting|lesson|call|week|day)|what you(?:'ll| will)? (?:write|say|put)|your (?:[\p{L}-]+ )?(?:advocacy|backing|sponsorship|word with|call (?:to|with)|note to|letter to|message to|yes)|(?:\p{L}+ ){1,4}when you (?:introduce|bring|put))/u,
    not: /\bif\b|\bwhenever\b/u,
  },
  {
    // A yes by what was not said: "As you did not object".
    form: 'certain',
    pattern:
      /\b(?:as|since|because|seeing that) (?:you (?:did not|didn't|haven't|have not|never|don't) (?:\p{L}+ )?(?:object\p{L}*|sa(?:y|id) no|refused?|protest\p{L}*|complain\p{L}*|disagree\p{L}*)|i (?:heard|have heard|got) no(?:thing)? (?:objection|from you|to the contrary|no))\b/u,
    repair: () => [],
  },
  {
    // Others were told in the passive: "The grant office has been assured of your support".
    form: 'set-going',
    pattern: new RegExp(
      `\\b(?:has|have|had|was|were|am|is) (?:already |also |now )?(?:been )?(?:told|assured|informed|intimated|promised|notified|advised|warned)\\b[^.;!?]{0,60}\\b(?:you(?:'ll| will|'d| would|'re| are)\\b|your (?:${word} )?${favour}|from you|through you|you about (?:me|my)|your good self)|\\b(?:has|have) your (?:names?|details|address|number|e-?mail|word)\\b[^.;!?]{0,20}\\b(?:as the|as my|under|from me|for (?:the|my)|on (?:the|my))|\\bthe (?:${word} ){0,2}?${favour} (?:is (?:coming|to come)|comes|will come|came|is on its way) (?:from|through|by) (?:you|your)\\b|\\byou(?:'ve| have) been (?:entered|registered|listed|named|put|nominated|recorded|signed up|added|volunteered|chosen|appointed|promoted|booked)\\b[^.;!?]{0,20}\\b(?:my|our)\\b|\\b(?:knows?|happy to hear|heard) (?:already )?that (?:you (?:support|stand|are (?:behind|with|backing))|the ${favour} (?:will|comes|is))`,
      'u',
    ),
    not: elsewhere,
  },
  {
    // Others stand ready for it: "The vestry has been asked to look out for your envelope".
    form: 'set-going',
    pattern:
      /\b(?:has|have|is|are) (?:already |also |now |both |all )*(?:been )?(?:told|asked|instructed|warned|advised|promised|requested|reminded)(?: already)? to (?:expect|watch|look|keep|wait|hold|clear|make|leave|prepare|stand by|reserve)\b[^,.;!?]{0,60}\b(?:you\b(?! (?:can|could|may|might|would))|yours?\b)/u,
    not: new RegExp(
      `${elsewhere.source}|\\b(?:i|we)(?:'ve| have) been\\b|\\b(?:visitors|guests|everyone)\\b`,
      'u',
    ),
  },
  {
    // Bound already, on trust alone: "I've paid the deposit, counting on you".
    form: 'certain',
    pattern: new RegExp(
      `\\b(?:i|we|my (?:\\p{L}+ )?\\p{L}+)(?:'ve| have| has)?(?: already| just| now| also| even)* (?:${committed})\\b[^.;!?]{1,60}?\\b(?:trusting|relying|counting|banking|betting|depending|building|sure|certain|confident)(?: (?:in|on|upon|of|that))? (?:you\\b|your (?:${word} )?${favour}|it\\b)`,
      'u',
    ),
    repair: () => [],
  },
  {
    // What was made says it: "The deck now says that you're advising us", "The appeal leaflet thanks you".
    form: 'set-going',
    pattern:
      /\b(?:the|my|our) (?:[\p{L}-]+ ){1,3}?(?:already |now |proudly )*(?:says?|states?|describes?|thanks?|announces?|promises|reads|runs a piece) [^.;!?]{0,30}?(?:that )?(?:you(?:'re| are)? (?:now |already )?(?:my|our|advis\p{L}+|endors\p{L}+|behind|back\p{L}*|support\p{L}*|host\p{L}*|join\p{L}*|mentor\p{L}*|as (?:my|our)|for (?:the|your) (?:contacts?|help|introduction))|a \p{L}+ from your? |with your name)/u,
    not: elsewhere,
  },
  {
    // The yes is the reason, or the ground: "Because you will introduce me", "In view of your certain cooperation", "Your introducing me will …".
    form: 'certain',
    pattern: new RegExp(
      `\\b(?:because|since|as|for|seeing that) you(?:'ll| will) (?:surely |soon |now )?(?:introduce|recommend|help|write|put|speak|send|make|sign|support|vouch|bring|sort|be (?:introducing|helping|writing))\\b|\\b(?:in (?:view|anticipation|expectation) of|relying (?:up)?on|trusting (?:in|to)|banking on|counting on|trusting that|presuming|assuming) (?:on |upon )?(?:you|your|your lordship's|the) (?:[\\p{L}'-]+ ){0,3}?(?:${favour}|consent|assent|approval|agreement|goodwill)|\\b(?:i|we)(?:'m| am|'re| are) (?:\\p{L}+ )?(?:banking|counting|relying) on your (?:${word} )?${favour}|\\b(?<!\\b(?:dream|chance|thought|possibility|idea|think|hope|mind|prospect|of|about) )your (?:introducing|putting|recommending|helping|speaking|vouching|taking (?:me|us)|hooking|getting|agreeing|sponsoring|signing)\\b(?! skills)|\\byour (?:agreement|consent|yes|reply|signature) being\\b|\\b(?:the )?(?:visa|place|loan|job|flat|lease|deal|role|contract) (?:[\\p{L}'-]+ ){0,3}is (?:\\p{L}+ )?(?:safe|mine|ours|in the bag|a formality|done)\\b[^.;!?]{0,30}\\b(?:your?|you'll)\\b`,
      'u',
    ),
    not: new RegExp(
      `${elsewhere.source}|\\b(?:if|would|could|might|changed|led to|meant (?:a lot|so)|made (?:a|all|such)|was|were|not (?:banking|counting|relying|presuming|assuming))\\b`,
      'u',
    ),
    repair: () => [],
  },
  {
    // Thanks for what the reader is about to do.
    form: 'thanks',
    pattern:
      /\b(?:thank\p{L}*|gratitude|grateful|appreciat\p{L}+|much obliged)\b[^.;!?]{0,50}\b(?:what|that|which|everything|all|(?:the|a|this) \p{L}+) (?:that |which )?you(?:'ll| will| shall| are about to|'re about to|'re going to| are going to) (?!(?:decide|choose|answer|say|think)\b)|\badvance (?:thanks|gratitude|appreciation)\b|\b(?:thank (?:you|u)|thanks) (?:you )?already (?:now |since now )?for (?!(?:the time|your (?:time|reply|mail|answer|message))\b)/u,
    not: /\b(?:considering|consideration|reading|whatever|if|any)\b/u,
  },
  {
    // The reader's act as a date: "Which day will you be ringing Tomasz about me?", "you will have had your chat".
    form: 'certain',
    pattern: new RegExp(
      `\\b(?:which|what|how soon)\\b[^.;!]{0,30}\\b(?:are|will|shall) you (?:be )?(?:(?:ringing|talking to|calling|phoning|seeing|meeting|speaking to|writing to|writing) [^.;!?]{1,40}\\b(?:about|for) (?:me|us|my|our)\\b)|\\byou(?:'ll| will) (?:already |surely |by then )*have (?:spoken|written to|sent (?:it|the|her|him|them)|put (?:in|me|us)|met (?:him|her|them)|talked|introduced|told (?:him|her|them)|squared|signed|had (?:your|a|the) (?:chat|word|talk|call|meeting)|the letter|it (?:done|ready|signed))|\\b(?:after|before|once|for) your (?:chat|talk|call|word|conversation|lunch) with (?!(?:me|us|you)\\b)|\\b(?:clear|free|open) for the (?:${word} ){0,2}you(?:'ll| will)`,
      'u',
    ),
    not: /\b(?:if|would|could|might|thank\p{L}*|enjoyed|hope)\b/u,
    repair: () => [],
  },
  {
    // Without a word of the reader's: "I told them yes on your behalf", "Consider yourself my referee", "We both know you won't refuse".
    form: 'certain',
    pattern:
      /\b(?:said|told (?:[\p{L}'-]+ ){1,3}|answered|agreed|accepted|signed|confirmed)(?: it| yes| the \p{L}+)? (?:on your behalf|for you (?:to save|already)|in your name)\b|\btold (?:them|him|her|the \p{L}+) yes\b|\bsaved you the trouble of (?:answering|replying|saying)\b|\bconsider (?:yourself (?:\p{L}+ )?(?:my|our|listed|booked|thanked|recruited|appointed|invited to be|in\b)|me introduced)\b|\b(?:we both know|everyone knows|(?:it )?goes without saying|i knew|bound to|needless to say)(?: that)?,? you(?:'ll|'d| will| would| can|'re)\b(?! (?:know|see|be (?:busy|tired)|understand))|\bi knew (?:that )?i could (?:count|rely|depend)\b|\byou(?:'ll| will|'d| would)? (?:surely |certainly |hardly |never )*(?:have no objections?\b|hardly (?:say no|refuse|turn)|never (?:turn down|say no|refuse))|\bwho(?:'d| would) (?:ever )?doubt\b|\btick(?:ed|ing)? (?:off )?the (?:\p{L}+ )?(?:box|line|field)\b[^.;!?]{0,20}\b(?:says?|saying|that|for|where) (?:that )?you\b|\b(?:would|will|could) never occur to you\b|\b(?:someone|somebody|a \p{L}+) (?:as|so|like) [^.;!?]{1,30} (?:won't|wouldn't|would never|will not|could never) (?:say no|refuse|turn|let)|\bmade free use of your name\b|\byou(?:'re| are) (?:hereby|now|officially) (?:appointed|my|our|promoted)\b|\byou(?:'re| are) my new\b|\b(?:whether|that) you(?:'ll| will) (?:recommend|introduce|write|do it),? but (?:only )?(?:how|when)\b|\bnot whether but (?:how|when)\b/u,
    not: /\?["')]*$|\b(?:if|not (?:say|assume)|never (?:say|tell)|you(?:'re| are) free|(?:can|may|could) (?:\p{L}+ )?(?:refuse|decline|say no))\b/u,
    repair: () => [],
  },
  {
    // No answer is waited for.
    form: 'silence',
    pattern:
      /\b(?:no need to (?:answer|reply|confirm|write)|(?:don't|do not) (?:bother|trouble) (?:confirming|answering|replying|to (?:confirm|answer|reply))|without (?:counter-?\p{L}+|word to the contrary|(?:an? )?objections?))\b[^.!?]*\b(?:i(?:'ll| will| shall) (?:just |simply |then )?(?:tell|carry|go|put|list|take it|assume|book|count)|i take it|i go)\b/u,
  },
  {
    // Fetched before it was promised.
    form: 'arranged',
    pattern:
      /\b(?:i|we|my \p{L}+)(?:'ll| will| shall|'m going to| am going to) (?:call for|fetch|come for|collect|pick up|be round for) (?:the|your|my) (?:signed )?(?:letter|reference|form|recommendation|note)|\b(?:letter|reference|recommendation|form) (?:i|we)(?:'ll| will| shall) (?:collect|fetch|pick up)\b|\b(?:i|we)(?:'ll| will| shall) (?:bring|drop|send|leave) [^.;!?]{1,50} for you to (?:sign|stamp|submit)\b/u,
    not: /\b(?:if|whenever|may|would|happy|you (?:told|asked|said))\b/u,
  },
];
