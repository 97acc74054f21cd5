import { type Folded, fold } from './fold';
import { gate } from './gate';
import {
  askFirst,
  awaitReply,
  hopeInstead,
  ifInstead,
  type Repairs,
  thankForConsidering,
  underIf,
  wordsOf,
} from './presumption-repairs';
import { remember } from './remember';
import type { Range } from './requests';
import { settled } from './settled';

/** How a yes is treated as given. */
export type PresumptionForm =
  /** "Thanks in advance": the favour is thanked for before it is granted. */
  | 'thanks'
  /** "Looking forward to your introduction": the favour is awaited. */
  | 'awaited'
  /** "I've put you down as a reference": the writer has acted on the yes. */
  | 'acted'
  /** "They are expecting your letter", "You will receive a link": others have. */
  | 'set-going'
  /** "When you introduce me": the favour is a matter of time. */
  | 'when'
  /** "I know you'll help": the reader's consent is known. */
  | 'certain'
  /** "Unless I hear from you, I'll go ahead": silence is a yes. */
  | 'silence'
  /** "Book a slot here", "I'll call you at three": arrangements without an if. */
  | 'arranged'
  /** No construction of its own: the words of the sentence, taken together. */
  | 'words';

/** A presumption in a sentence. Ranges are indices into the sentence. */
export interface Presumption {
  readonly form: PresumptionForm;
  readonly words: Range;
  /** Rewordings in correct English that leave the yes to the reader, the best first; empty: the sentence as a whole says it. */
  readonly repairs: Repairs;
}

/** What a reader would give: the noun of the favour. */
const gift =
  'introductions?|intros?|letters?|references?|recommendations?|referrals?|endorsements?|nominations?|testimonials?|' +
  'signatures?|support|assistance|help|approval|cooperation|co-operation|consent|agreement|acceptance|favou?rs?|good word';

/** A favour in the base form of its verb, with enough of its object to tell it from other acts. */
const favour =
  '(?:(?:re)?introduc(?:e|ing)(?: \\p{L}+){0,3}|connect (?:me|us|the)|link (?:me|us)|refer (?:me|us|my)|recommend (?:me|us|my)|nominate (?:me|us|my)|endorse (?:me|us|my)|vouch|back (?:me|us)|' +
  `put (?:me|us|in a|my|the two)|(?:write|send|give|provide|submit|upload|do|make|supply|prepare|furnish|draft|finish|complete|sign|get|deliver|arrange)(?: [\\p{L}'-]+){0,4} (?:${gift}|form|statement|call|word|connection|meeting)|` +
  'write (?:me|us|it|to|on my|for|one|something)|send (?:me|us|it|this|her|him|them)|pass (?:me|us|my|it|this)|forward (?:me|my|this|it)|speak (?:to|with|for|up)|talk to|have a (?:quick |little )?word|mention (?:me|us|my)|' +
  'say yes|agree(?! that| with)|accept(?! my| our)|help(?=[.,!;]*$| me| us| out| with| here| and| by| on|,)|support (?:me|us|my|this)|do (?:it|this|that|so|me|us|your|the|what|whatever|everything)|make (?:it happen|this happen|time|the time|an exception)|find (?:the |some |a )?(?:time|moment|minutes?|way|slot|gap)|spare|' +
  'meet (?:me|us)|call (?:me|us|her|him|them)|take (?:this on|it on|care of|the call)|come through|oblige|assist|serve as|act as|be (?:my|a|our|one of my) (?:references?|referees?|recommender|mentor|sponsor)|open (?:the|a few|some|that) doors?|pull (?:a few |some )?strings|pick up the phone|stand (?:by|up for) (?:me|us)|lend (?:me|us|a)|share (?:her|his|their|the))';

/** A condition or a question leaves the yes open. */
const open = gate(
  /\b(?:if|whether|should you|in case|provided|assuming you(?:'re| are) (?:open|happy|willing)|would you|could you|may i|might i|can i|could i|shall i|unless you(?:'d| would) rather|with your (?:permission|blessing|consent|leave|agreement|ok|okay)|as (?:you )?(?:agreed|discussed|arranged|promised|offered|requested|planned|usual)|you (?:kindly |already |very kindly )?(?:agreed|offered|promised|asked|suggested|volunteered|said yes)|now that you(?:'ve| have)|at your (?:request|suggestion|invitation)|would it)\b/u,
);

/** Somewhere in the past: then the favour was done. */
const past =
  /\b(?:last (?:year|month|week|spring|summer|autumn|fall|winter|time|term)|years? ago|months? ago|weeks? ago|days ago|in (?:19|20)\d\d|back (?:then|in)|was|were|did|had|led|went|got me|became|helped|worked|told me|yesterday|earlier|once before|already)\b/u;

/** A construction that takes the yes as given. */
export interface Construction {
  readonly form: PresumptionForm;
  readonly pattern: RegExp;
  /** The sentence is no presumption all the same. */
  readonly not?: RegExp;
  readonly repair?: (text: string, match: RegExpExecArray) => Repairs;
}

const thankedFor =
  '(?:considering|consideration|reading|any|whatever|your (?:\\p{L}+ )?(?:consideration|patience|understanding|thoughts|honesty|frankness|candou?r)|taking the time|giving (?:it|this) (?:some |a )?thought|thinking|even|bearing|hearing|a (?:reply|line)|letting me know|either|having a look|looking)';

/** The reader, or what stands for them on a form. */
const reader =
  '(?:you(?: both| two| all)?|the (?:two|pair|both) of you|your good sel(?:f|ves)|your (?:name|details|e-?mail(?: address)?|address|phone(?: number)?|number|mobile|contact(?: details)?|particulars|photo|title)(?: and (?:your )?\\p{L}+)?)';

const constructions: readonly Construction[] = [
  {
    form: 'thanks',
    pattern:
      /(?:(?:many |much |so many |big |huge |heartfelt |my (?:\p{L}+ )?|our |(?:i|we) )?(?:thanks?|thank you|thanking you|grateful|gratitude|obliged|cheers|appreciat\p{L}+)(?: you| so much| very much| a lot| a million| kindly| ever so much| all| again| already| sir| ma| it)*,? (?:for (?<what>[^.!?;]{2,60}?),? )?(?:well )?(?:in (?:advance|anticipation)|ahead of time|beforehand|in advanced|already now|upfront)|in (?:advance|anticipation),? (?:i |we |many |my )?(?:thank|thanks|am grateful))\b(?<tail> (?:for|of) [^.!?;]*)?/u,
    not: new RegExp(
      `\\bin (?:advance|anticipation) (?:for|of) (?:\\p{L}+ ){0,3}?${thankedFor}\\b|\\bfor (?:the )?${thankedFor}[^.!?]{0,40} in advance|\\b(?:tell|telling|told|letting|let|knowing|know|register\\p{L}*|book\\p{L}*|notice|warning|weeks|months|days|planned|paid|so far|well) (?:\\p{L}+ ){0,3}in advance`,
      'u',
    ),
    repair: (text, match) => thankForConsidering(text, match),
  },
  {
    form: 'awaited',
    pattern: new RegExp(
      `(?<lead>(?:(?:i|we)(?:'m| am|'re| are)? )?(?:(?:very |so |really |eagerly |much |keenly |anxiously )*(?:look(?:ing)?(?: \\p{L}+){0,2} forward to|can(?:'t|not| not) wait (?:for|to(?: (?:see|read|get|receive|have))?)|await(?:ing)?|waiting (?:eagerly |anxiously )?for|anticipat(?:e|ing)|excited (?:for|about)|eager (?:for|to (?:see|read|receive)))))(?: (?:reading|receiving|seeing|getting|having|using|submitting))? (?<what>(?:you(?:r|rs)?|the|a|an|that)(?: (?:\\p{L}|['’-])+){0,4}? (?:${gift}|yes|(?:positive|favou?rable|affirmative|kind|generous) (?:reply|response|answer|decision|consideration|action))|you(?:r)? (?:introducing|writing|connecting|putting|referring|recommending|making the|sending|vouching)|being (?:introduced|connected|referred|put in (?:touch|contact)|recommended|nominated)|(?:meet|meeting|know|knowing|speak|speaking|talk|talking|hear|hearing)(?: [\\p{L}'-]+){1,5} (?:through|via|thanks to|with the help of) you|(?:\\p{L}+ )?(?:positive|favou?rable|affirmative) (?:reply|response|answer))\\b`,
      'u',
    ),
    not: /\b(?:how|whether|what) your\b|\byour (?:thoughts|view|views|opinion|take|advice|feedback|comments?|ideas?) (?:on|about)\b|\blast letter\b|\bthe (?:help|support) (?:desk|group|team)\b|\bletters? (?:from|to) (?:the )?(?:editor|front)\b/u,
    repair: (text, match) => awaitReply(text, match),
  },
  {
    // Put where the reader's yes would put them: on a form, at a table, on the air.
    form: 'acted',
    pattern: new RegExp(
      `(?<lead>(?:\\b(?:i|we)(?:'ve| have|'d| had|'ll| shall| will|'m| am|'re| are)?|^)(?: ?(?:already|just|also|now|be|have|gone ahead and|went ahead and|taken the liberty of|took the liberty of|taken the liberty and|provisionally|therefore|thus|then|only)\\b)* ?)(?<act>(?:(?:list(?:ed|ing)|nam(?:ed|ing)|enter(?:ed|ing)|pencill?(?:ed|ing)|slott(?:ed|ing)|mark(?:ed|ing)|sign(?:ed|ing)|add(?:ed|ing)|includ(?:ed|ing)|declar(?:ed|ing)|indicated|credit(?:ed|ing)|(?:put|putting)(?=[^,.;!?]{0,40} (?:down|as|among)\\b)) ${reader}(?: both)?(?: down| in| up)? (?:as|for|among|in at|at|in|on)\\b(?! (?:our|my) guests?\\b)|(?:put|putting|listed|listing|named|naming|entered|entering|added|adding|submitted|nominated|registered|written|wrote|marked|declared|indicated|given|gave|giving|filled|included|including|mentioned|shown|signed up|signed) ${reader}(?: [^,.;!?]{0,60}?)??(?: down)?(?: (?:as|for) (?:an? |one of |my |our |the |first |second |third |principal |main |\\p{L}+ )*(?:references?|referees?|recommenders?|sponsors?|guarantors?|contact|supervisor|mentor|nominators?|witness(?:es)?|first|second)|(?: down)? (?:in|on|into|to|for|with) (?:the|my|a|their|its|this|hr|her|him|them|admissions)(?: \\p{L}+){0,3} ?(?:form|application|portal|system|committee|office|agency|employer|panel|company|school|university|recruiter|hr|them|list|website|slot|place|box|page)?)))`,
      'u',
    ),
    not: /\b(?:g(?:ave|iven|iving) you (?!as\b|down\b)|acknowledg\p{L}+|thesis|footnote|credits?|guest list|newsletter|mailing list|invit\p{L}+ list|(?:haven't|have not|not yet|not|never|won't|wouldn't|didn't) (?:\p{L}+ )?(?:put|list|name|pencil|enter|sign|mark|add|listed|named|given|entered|pencilled)|prayers?|in my will|emergency|agreed to be|when you (?:said|agreed)|your approval|years? ago|last (?:year|time)|bibliography|our guests?|so that you can see|in touch)\b/u,
    repair: (text, match) => askFirst(text, match),
  },
  {
    form: 'acted',
    pattern: new RegExp(
      `(?<lead>\\b(?:i|we)(?:'ve| have|'d)?(?: already| just| also| now| therefore| gone ahead and)* )(?<act>(?:told|assured|promised|informed|let|said to|notified|mentioned to|written to|confirmed (?:to|with)|confirmed|said|advised)(?: (?:\\p{L}|[-'])+){0,6}?(?: know)?(?: that)? (?:(?:i|we)(?:'ll| will)? (?:have|'ve got|am getting|'m getting|get|'ve|be getting) (?:an? |the |your |my )?(?:\\p{L}+ ){0,2}(?:${gift}) (?:from|by|through) you|you(?:'ll| will|'d| would|'re going to| are going to|'ve agreed| have agreed|'re| are) (?:\\p{L}+ly |soon |also |be )*(?:${favour}|happy|glad|willing|on board|(?:be )?in touch|writing|introducing|calling|sending|vouching|available to|introduce|my (?:reference|referee|mentor)|the one)|(?:to expect|an?|your) (?:\\p{L}+ )?(?:${gift}|call|e-?mail) (?:from you|by|within|is|this|next|soon|would|will|on)|(?:a|your) (?:letter|reference|recommendation|introduction|intro)\\b(?! (?:of|for) (?:mine|theirs))))`,
      'u',
    ),
    not: /\b(?:not|n't|never)\b.{0,10}\b(?:told|promised|said|assured)|\byou would (?:know|be (?:at|in|there))\b/u,
    repair: (text, match) => askFirst(text, match),
  },
  {
    // What was made from the yes shows it: "The form now shows you as my referee".
    form: 'set-going',
    pattern:
      /\b(?:the|my|our) (?:[\p{L}-]+ ){0,3}?(?:forms?|decks?|slides?|flyers?|posters?|programmes?|programs?|brochures?|leaflets?|websites?|sites?|page|applications?|release|plan|list|agenda|calendar|trailer|invitations?|profile|portal|schedule|cv|r[ée]sum[ée]|announcement|paperwork|dossier|prospectus|letterhead|banner)(?: now| already| proudly)* (?:lists?|shows?|names?|has|have|says?|carr(?:y|ies)|features?|puts?|mentions?|gives?|reads?|includes?|credits?) (?:(?:already|now|both|with) )?(?:(?:you|the two of you|you both)(?= (?:as|on|in|at|down|among|under|listed|named)\b|[.,;!]|$)|your (?:name|photo|picture|logo|face|signature)\b)/u,
    not: /\b(?:with your|acknowledg\p{L}+|thanks to|guest list|last year|still|wrongly|by mistake)\b/u,
  },
  {
    // Others hear that it is done.
    form: 'set-going',
    pattern:
      /\b(?:i|we)(?:'ve| have|'d)?(?: already| just| also)* (?:told|let|promised|assured|informed) (?:[^ ,.;:!?]+ ){1,4}?(?:know )?(?:that )?(?:(?:it|this|that|all|everything|the (?:\p{L}+ )?\p{L}+)(?:'s| is) (?:as good as |all |already |basically |practically |pretty much )*(?:done|settled|sorted|arranged|fixed|agreed|a done deal|in the bag|in hand)|you(?:'ve| have) (?:already |kindly |graciously )*(?:said yes|agreed|accepted|approved|signed))\b/u,
    not: /\bnot (?:yet )?(?:told|promised)\b/u,
  },
  {
    // The yes is a reason for something else.
    form: 'certain',
    pattern:
      /\b(?:since|because|seeing(?: that| as)?|given that|now that|as) you(?:'ll| will)(?: soon| already| anyway)? be (?:introducing|walking|taking|bringing|putting|presenting|recommending|vouching|writing|speaking|talking|calling|sending) (?:me|us|my|our|him|her|them|to (?:him|her|them)|for me|about me|the (?:letter|reference))\b/u,
  },
  {
    form: 'set-going',
    pattern: new RegExp(
      `\\b(?<lead>(?:\\p{L}|[-'’.])+(?:'s|'re| is| are| will be| has been| have been) (?:now |already |all |both |currently |eagerly )*)(?<act>expecting|looking (?:out )?for|watching (?:out )?for|on the lookout for|hoping for|sitting by the phone for|waiting for|awaiting|waiting to hear from|waiting on|counting on|ready for)(?<rest> (?:you to|you\\b|to hear from you|your (?:\\p{L}+ ){0,2}(?:${gift}|call|e-?mail|message|note|reply|form|statement|confirmation|input|contribution)|an? (?:\\p{L}+ )?(?:letter|call|e-?mail|note|reference|introduction|message) from you))`,
      'u',
    ),
    not: /^(?:i|we)(?:'m|'re| am| are)\b|\b(?:copy|parcel|gift|box|bed|key|seat)\b[^.;!?]{0,30} waiting for you\b/u,
  },
  {
    form: 'set-going',
    pattern: new RegExp(
      `\\b(?:(?:thinks?|believes?|knows?|understands?|heard|hears?|gathers?|assumes?|supposes?|(?:is|are|'s|'re) (?:aware|under the impression|convinced|delighted|thrilled|relieved|glad|happy|sure|told|counting on it)|(?:has|have|was|were|'s|'ve) (?:\\p{L}+ )?(?:been )?(?:told|informed|promised|assured|heard))(?: that)?) (?:you(?:'ll| will| would|'d|'re going to| are going to|'re| are) (?:be )?(?:${favour}|vouching|introducing|writing|recommending|sending|calling|putting (?:me|us|in)|speaking|connecting|arranging|helping (?:me|us)|my (?:referee|reference))|your \\p{L}+ is (?:coming|on its way))`,
      'u',
    ),
    not: /^(?:i|we) (?:think|believe|know|hear|heard|understand|gather)\b|\b(?:i|we)(?:'ve)? (?:heard|gather|understand|hear)\b/u,
  },
  {
    form: 'set-going',
    pattern:
      /\b(?:your name (?:(?:is|stands|goes|appears|went|has gone|has been put) )?(?:already |now |there )*(?:down |listed |entered |printed )?(?:is |stands |appears )?(?:(?:on|in) (?:the|my|their|a) (?:\p{L}+ )?(?:form|application|applications|cv|list|file|dossier|paperwork|portal|page|system)|as (?:my|a|the))\b|you(?:'re| are) (?:now |already )?(?:down as |listed as |named as |put down as )?(?:my|our|a|the) (?:first |second |third |main |academic |professional |other )?(?:referee|recommender|reference)\b|(?:i|we)(?:'ve| have) (?:got )?you (?:down|listed|marked|pencill?ed|registered|named|as)\b|(?:now that|with|having) (?:i have |i've got |i've |we have )?you (?:as|for) (?:my|our|a) (?:\p{L}+ )?(?:referee|recommender|reference|sponsor)|(?:i|we)(?:'ve| have)? (?:cc'?d|copied|looped in) [^.;!?]{0,60} (?:so|for you)\b[^.;!?]{0,12}(?:can|could|to) (?:introduce|take it|make|do|connect))/u,
    not: /\bwhen you were\b|\bused to\b|\b(?:acknowledg\p{L}+|guest list|bookshelf|spine|cover|dedication)\b/u,
  },
  {
    form: 'set-going',
    pattern:
      /\b(?:you(?:'ll| will| should|'re going to| are going to| can expect to)(?: \p{L}+){0,2} (?:get|receive|be (?:getting|receiving|contacted|asked|sent|called|hearing|e-?mailed)|hear from|find)|(?:(?:^|please |kindly )expect(?= an?\b| the\b| them)|look out for|watch out for|keep an eye out for|watch for))(?: [\p{L}'-]+){0,3} (?:links?|e-?mails?|forms?|requests?|calls?|messages?|questionnaires?|from (?:the|hr|them|her|him|my)|(?:by|from) the (?:\p{L}+ ){0,2}(?:portal|office|system|university|school|panel|agency|committee|employer))\b/u,
    not: /\b(?:find (?:my|the|a) |copy|book|reply from|reminder)\b/u,
  },
  {
    form: 'set-going',
    pattern:
      /\b(?:i|we)(?:'ve| have|'d)?(?: already| just| also| gone ahead and| went ahead and| taken the liberty of| took the liberty of)* (?:schedul(?:ed|ing)|book(?:ed|ing)|block(?:ed|ing)|reserv(?:ed|ing)|set(?:ting)? up|arrang(?:ed|ing)|fix(?:ed|ing)|put(?:ting)?|sent|sending|plac(?:ed|ing)|ma(?:de|king)|pencill?(?:ed|ing)|kept|keeping|held|holding|dropp(?:ed|ing)|cleared|clearing|earmarked|saved|stuck|popped|added)\b[^.;!?]{0,60}?\b(?:(?:call|meeting|slot|time|hour|chat|zoom|appointment|interview|minutes|table|seat|lunch|dinner|coffee|place|date|monday|tuesday|wednesday|thursday|friday)s?\b[^.;!?]{0,30} (?:with|for) (?:you|us|the two of us|the three of us)\b|(?:in|into|on|to|onto) your (?:\p{L}+ )?(?:calendar|diary)|for (?:the|our|this|that) (?:\p{L}+ )?(?:call|meeting|chat|conversation|interview|zoom)\b|our (?:\p{L}+ )?(?:call|meeting|chat)\b|(?:calendar|zoom|meeting|teams) (?:invite|invitation|slot|hold)|you (?:in|down|a (?:slot|time|calendar|meeting|zoom)))/u,
    not: /\b(?:last (?:year|week|month)|after our|since our|from our|seat|copy for you|lovely|enjoyed|pdf|copy|document|article|together last|our guests?)\b/u,
  },
  {
    form: 'when',
    pattern:
      /\b(?<when>when(?!ever)|once|by the time|as soon as|after|the moment|the day|immediately after|until) (?<clause>you(?<aux>'ve| have|'re| are|'ll have| will have|'d)?(?: (?:kindly|finally|actually|also|all|each|do|already|both|then|next))* (?<verb>introduce|introduced|introducing|reintroduce|connect|connected|refer|referred|recommend|recommended|nominate|nominated|endorse|endorsed|vouch|vouched|put|write|written|writing|send|sent|sending|submit|submitted|upload|uploaded|sign|signed|forward|forwarded|pass|passed|speak|spoken|speaking|talk|talked|mention|mentioned|make|made|making|give|given|say|agree|agreed|accept|accepted|approve|approved|help|helped|do|done|get|got|finish|finished|complete|completed|call|called|e-?mail|e-?mailed|reach|reached|hand|handed|place|placed|arrange|arranged|bring|brought|square|squared|set|confirm|confirmed)\b(?<rest>[^,;.!?]*))/u,
    not: /\bwhen (?:you )?(?:get|have) (?:a|the|some|time|round)\b/u,
    repair: (text, match) => ifInstead(text, match),
  },
  {
    form: 'when',
    pattern:
      /\b(?<when>when|once|as soon as|the moment|the day|after|following|upon|on receipt of|on receiving|once i(?:'ve| have)(?: got| received)?|as soon as i(?:'ve| have)(?: got| received)?|with) (?<what>your (?:\p{L}+ )?(?:introduction|intro|letter|reference|recommendation|referral|endorsement|signature|e-?mail|note|testimonial))(?: in hand| in my (?:file|pocket|hands?)| (?:i|we)(?:'ll| will| can|'m going)|, (?:i|we)(?:'ll| will| can|'m going)| (?:has|is))/u,
    not: /\bwould\b|\bsince\b/u,
  },
  {
    form: 'certain',
    pattern: new RegExp(
      `(?<lead>\\b(?:(?:i|we)(?:'m| am|'re| are)? (?:just |already |quite |very |so |pretty |absolutely |fairly |completely |do |fully |more than )*(?:know|knew|trust|assume|presume|take it|suppose|imagine|have (?:no doubt|every confidence|full confidence|complete faith)|do not doubt|don't doubt|never doubt(?:ed)?|expect|sure|certain|confident|positive|convinced|assuming|presuming|trusting|counting on it)|(?:there(?:'s| is)|with|without) (?:no |a )?doubt|no doubt|of course|obviously|naturally|surely|clearly|knowing you,?|needless to say,?|it goes without saying|as a (?:friend|colleague|mentor),?)(?: (?:that|about it|of it))?,? )(?<who>you)(?<modal>'ll| will| would|'d| won't| will not| wouldn't| would never|'d never|'ll never| can| can't| are going to|'re going to| will not)(?<adverb>(?: (?:\\p{L}+ly|surely|gladly|also|just|of course|find it in|be sure to|certainly|no doubt|soon|always))*) (?<verb>(?:${favour}|be (?:the one|there for me)|be (?:\\p{L}+ )?(?:happy|glad|willing|able|delighted|keen|more than|only too|ok|okay|fine|good|on board|pleased|in|up for|kind enough|thrilled|good enough|too (?:kind|nice|generous|good))|want to (?!know|hear|see|be)|love to (?!hear|know|see)|mind\\b|refuse|object|say no|let (?:me|us)|disappoint|turn (?:me|this|us)|have no (?:problem|objection|issue|hesitation)|jump at|not (?:mind|refuse|say no|let me)))`,
      'u',
    ),
    not: /\b(?:not (?:sure|certain|know)|don't (?:know|assume|presume|expect)|do not (?:know|assume|presume|expect)|never assume|can't be sure|wouldn't (?:presume|assume)|if you (?:can|could|had|were|do|ever|find|have|feel|think|like)|tell me|let me know|say so|understand|if i(?:'m| am| were)|if (?:asked|it|this|that)|(?:can|may|could|might|free to|welcome to|entitled to) (?:(?:\p{L}+ly|always|of course|just|still|also) )?(?:refuse|decline|say no|pass|turn (?:me|it|this) down))\b/u,
    repair: (text, match) => hopeInstead(text, match),
  },
  {
    form: 'certain',
    pattern: new RegExp(
      `(?<lead>^(?:and |so |but )?)(?<who>you)(?<modal>'ll| will|'d| would|'re going to| are going to|'re| are) (?<adverb>(?:surely|certainly|no doubt|of course|obviously|definitely|naturally|doubtless|undoubtedly|gladly|happily) )(?<verb>${favour}|be (?:\\p{L}+ )?(?:happy|glad|willing|able|delighted))|\\b(?:taking|take|took|taken) (?:it|your (?:\\p{L}+ )?(?:yes|help|support|agreement|consent|letter|introduction)) (?:for|as) (?:granted|given|read|a given|a yes)|\\b(?:i|we)(?:'m| am|'re| are)? (?:just )?(?:assume|assuming|presume|take it|trust|know|sure|certain|guess|gather)(?: that)? (?:you(?:'re| are) (?:ok|okay|fine|happy|on board|in|good|willing|comfortable|cool|up) ?(?:with|to|for|[.,!]|$)|this (?:is|will be|would be|won't be|isn't) (?:fine|ok|okay|no problem|not a problem|a problem|an issue|all right)|i can (?:count|rely|depend) on|your answer is (?:a )?yes|the answer is (?:a )?yes|it(?:'s| is) a yes|(?:we|you and i) have a deal)|\\b(?:i know|knowing) i can (?:count|rely|depend) on|\\bas (?:my|our) (?:new |future )?(?:reference|referee|recommender|sponsor),? you(?:'ll| will)|\\b(?:since|because|as|seeing that) you(?:'ll| will|'re going to| are going to) be (?:writing|introducing|sending|recommending|my|putting|speaking|vouching)|\\b(?:so )?(?:glad|happy|pleased|delighted|excited|thrilled|relieved) (?:that )?you(?:'ll| will|'re going to| are going to|'re| are) (?:be )?(?:helping|introducing|writing|recommending|able to (?:help|introduce|write)|willing|going to help|${favour})|\\b(?:the|your|my) (?:${gift}) (?:is|are|was|will be|must be) (?:probably |surely |no doubt |basically |practically )*(?:as good as|half|already|nearly|almost|all but|virtually|practically|basically|in the bag|a done deal|done|sorted)|\\b(?:it(?:'s| is)|that(?:'s| is)|consider it|consider this) (?:all |then )*(?:settled|agreed|a deal|a done deal|decided|arranged|a yes|done(?= then))|\\bthat(?:'s| is) you (?:\\p{L}+ing)\\b|\\bwe have a deal\\b|^(?:and |but |so )?you(?:'d| would| could| will|'ll) never (?:turn (?:me|down|this|an)|refuse|say no|let me)|\\byour yes (?:means|lets|will|is|gives|allows)|\\byour (?:\\p{L}+ )?(?:letter|recommendation|reference|introduction|intro|referral|endorsement)(?:,? which(?: i know| i am sure| i'm sure)?)? (?:will|'ll|is going to) (?!be (?:read|due|sent|treated|used|kept|confidential|submitted|needed|required|seen|returned)|need|have to|reach (?:you|me)|not)|\\bwhich (?:\\p{L}+ )?(?:e-?mail|address|number|title|name) (?:of yours )?(?:shall|should|do|can) i (?:give|put|use|enter|list|write)|\\bhow (?:should|shall|would you like|do you want) (?:i (?:spell|write|put) )?your name\\b.{0,30}\\bon (?:the|my)|\\bwhen you(?:'ll| will|'re going to| are going to) (?:be )?(?:send|writ|introduc|call|speak|submit|connect)\\p{L}*|\\bconsider (?:it|this) (?:done|agreed|settled)\\b`,
      'u',
    ),
    not: /\b(?:not (?:sure|certain|assum\p{L}+)|never (?:take|took)|don't|do not|wouldn't|didn't|if)\b/u,
    repair: (text, match) => hopeInstead(text, match),
  },
  {
    form: 'silence',
    pattern:
      /\b(?:unless (?:i|we) (?:hear|get|receive|see)|unless you (?:tell|say|object|let me|write|reply|stop|protest)|unless (?:told|instructed|advised) otherwise|(?:if|should) (?:i|we) (?:don't|do not|haven't|have not|not)(?: (?:hear|get|receive|heard|had|have))|(?:if|should) (?:i|we)(?:'ve| have)? (?:hear(?:d)? nothing|hear(?:d)? no|ge?ot? no|had no|have no(?:t)? (?:answer|reply)|receive(?:d)? no)|if (?:there(?:'s| is) no|you (?:don't|do not) (?:reply|answer|object|respond|say|write|tell|mind))|if you have no objections?|(?:in the absence|failing) (?:of )?(?:a |any )?(?:reply|objection|answer|response|word|that)|no (?:reply|answer|response|objection|news)|your silence|silence|not hearing (?:back|from you|anything|otherwise)|(?:since|as|seeing(?: that)?) (?:i|we)(?:'ve| have| had)?(?:n't| not)?(?: yet)? (?:heard|had|got|received) (?:otherwise|nothing to the contrary|no (?:objection|no\b)))\b/u,
    // What silence stands for is in what follows, or before it: "I'll go ahead unless …".
    not: /\b(?:(?:assume|take (?:it|that|this)|understand|know|conclude|guess|treat it)(?: \p{L}+){0,4} (?:no\b|not|isn't|doesn't|don't|aren't|can't|busy|too|otherwise|bad time|wrong|declined|decline|pass)|(?:ask|find|turn to|try) (?:some|another|else)|no reply (?:is )?(?:needed|necessary|required|expected)|leave (?:it|you|things|the matter)|(?:won't|will not|not) (?:bother|write|trouble|ask|chase|mind|follow|contact|pester|nag)|not (?:a|to) (?:yes|be|mean)|no(?:t)? (?:worries|problem|hard|mean a yes)|understand|try (?:again|someone|elsewhere)|look elsewhere|another (?:day|time|way)|(?<!\b(?:you're|you are|it's|is|are) (?:all )?)(?:fine|ok\b|okay)|check (?:in|back)|follow up|write again|nudge|remind)\b|\bsorry for (?:my|the) silence|\bmy silence\b/u,
  },
  {
    form: 'arranged',
    pattern:
      /\b(?<act>(?:i|we)(?:'ll| will| shall|'m going to| am going to|'m| am)(?: also| then| just| simply| therefore)* (?:(?:be )?(?:call|calling|ring|ringing|phone|phoning|telephone) you|give you a (?:call|ring|buzz|bell)|(?:visit|be visiting) (?:you|your)|(?:stop|drop|swing|pop|come|pass|be coming|be passing) (?:by|in|over|round|around|to (?:your|see you))|see you (?:in|at) your|be at your (?:office|door|desk)|meet you (?:at|in|on)|follow up with (?:her|him|them) (?:after|once)|collect (?:it|the letter|your letter)|pick (?:it|the letter) up))\b/u,
    not: /\b(?:may|would|could|happy|if|when(?:ever)?|suits?|convenien\p{L}+|your convenience|some ?time|free|by the (?:library|fair)|you (?:told|asked|said))\b/u,
  },
  {
    form: 'arranged',
    pattern: new RegExp(
      `\\blet's (?:get|send|make|do|have|move|push|arrange) (?:\\p{L}+ ){0,3}(?:${gift}|e-?mail to)\\b|\\bwhen (?:can|may|should|shall|will|do|might) (?:i|we|she|he|they) (?:\\p{L}+ )?(?:expect|look forward to|count on|collect|pick up)\\b|\\b(?:what|which) (?:day|date|time|week)s? (?:this week |next week )?(?:will|are|shall) you (?:be )?(?:(?:send|writ|introduc|submitt?|speak|call|upload|connect)ing|send|write|introduce|submit|speak|call)\\b|\\b(?:i|we)(?:'ll| will|'m going to) (?:send|forward|share|bring|e-?mail|drop|post|get) (?:you |over |across )?[^.;!?]{0,40}\\b(?:for your signature|for you to (?:sign|submit|send)|so (?:that )?you can (?:sign|submit|send it|introduce))|\\b(?:i|we)(?:'ll| will|'m going to) (?:tell|let|ask|have|get|inform|advise) (?:\\p{L}+ ){1,3}(?:know )?(?:to expect|to call you|to contact you|to (?:e-?mail|ring|phone) you|call you|contact you|(?:that )?you(?:'ll| will) (?:be )?(?:writ|call|introduc|send|in touch))`,
      'u',
    ),
  },
  {
    form: 'arranged',
    pattern:
      /(?:^|[,;:.–—-] ?|\b(?:and|so|then|please|kindly|just|simply|go ahead and) )(?<act>(?:book|pick|choose|grab|select|schedule|reserve)\b(?: [\p{L}\uFFFC'-]+){0,5} (?:slots?|times?|calendar|calendly|booking|appointment|meeting)\b|(?:book|schedule)\b(?: [\p{L}'-]+){0,4} (?:here|below|\uFFFC)|(?:click|use|follow)\b(?=[^.;!?]{0,80}\b(?:book|schedule|slot|calendar|calendly))(?: [\p{L}\uFFFC'-]+){0,3} (?:here|below|link|\uFFFC)|here(?:'s| is| are) (?:my|the|a|when|some) (?:\p{L}+ ){0,3}?(?:calendar|calendly|booking|scheduling|slots?|times?|availability|i(?:'m| am) (?:free|available))|(?:my|the) (?:\p{L}+ )?(?:calendar|calendly|booking|scheduling) (?:link|page|\uFFFC)|my (?:calendar|calendly) is (?:here|below|at|open))/u,
    not: /\b(?:if|whenever|happy|feel free|would|could|at your|you(?:'d| would) like|no (?:need|pressure)|easier|welcome|optional|can't|offer|took|liked)\b/u,
  },
  ...settled,
];

const searches = constructions.map(({ pattern }) => gate(pattern));

/** Finds where a sentence treats the yes as given. */
export const findPresumption = remember((text): Presumption | undefined => {
  const folded = fold(text);
  for (const [index, { form, not, repair }] of constructions.entries()) {
    const match = searches[index]?.exec(folded);
    if (!match || not?.test(folded)) continue;
    if (isOpen(folded, match, form)) continue;
    return {
      form,
      words: wordsOf(match),
      repairs: repair ? repair(text, match) : form === 'silence' ? [] : underIf(text),
    };
  }
  return undefined;
});

/** The sentence says itself that the yes is not yet given, or that it was given before. */
function isOpen(folded: Folded, match: RegExpExecArray, form: PresumptionForm): boolean {
  if (form === 'silence') {
    // Silence must count for something that the writer does.
    return !/\b(?:(?:i|we)(?:'ll| will| shall|'m going to| am going to| assume| take| consider)|means?|as (?:a )?(?:yes|consent|agreement|approval|given)|counts?|is (?:a yes|consent|agreement)|will be (?:taken|considered|treated|read))\b/u.test(
      folded,
    );
  }
  if (form === 'when') {
    const after = folded.slice(match.index);
    if (past.test(after) && !/'ve|have/.test(match.groups?.aux ?? '')) return true;
    if (match.groups?.verb !== undefined && !favourAt.test(after)) return true;
    return /\bonly (?:after|once|when) you\b|\bif and when\b|\bwhen(?:ever)? (?:and|or) if\b|\bif you(?:'re| are| do|'d)\b/.test(
      folded,
    );
  }
  if (form === 'certain') return false;
  if (form === 'thanks') return /\b(?:agree(?:d|ing)|offer(?:ed|ing))\b/.test(folded);
  return open.test(folded);
}

/** "When you" begins a favour only with its object: "when you speak to her" is a chance, "… about me" a favour. */
const favourAt =
  /^(?:when|once|by the time|as soon as|after|the moment|the day|immediately after|until) you[^,;.!?]*? (?:(?:re)?introduc\p{L}*|connect(?:ed)? (?:me|us)|refer(?:red)? (?:me|us|my)|recommend(?:ed)? (?:me|us|my)|nominat\p{L}+|endors\p{L}+|vouch\p{L}*|put (?:me|us|my|in a)|(?:say|said) yes|agreed?\b(?! to meet)|accept(?:ed)?|approved?|sign(?:ed)? (?:it|the|my)|(?:wr[io]t\p{L}*|sen[dt]\p{L}*|submit\p{L}*|upload\p{L}*|g[ai]ven?|finish(?:ed)?|complet\p{L}+|do|done|ma[kd]\p{L}+|get|got)(?: [\p{L}'-]+){0,4} (?:letters?|references?|recommendations?|introductions?|intros?|referrals?|testimonials?|form|statement|nomination|note to|word|call)|(?:writ\p{L}+|sen[dt]) (?:me|us|it|to (?:her|him|them|the))|br(?:ing|ought) (?:us|me|the two)|plac(?:ed?) me|squared? (?:it|this)|(?:forward(?:ed)?|pass(?:ed)?|hand(?:ed)?) (?:my|me|it on|it to|this (?:on|to)|our)|(?:sp[eo]\p{L}+|talk(?:ed)?|mention(?:ed)?|reach(?:ed)?|call(?:ed)?|e-?mail(?:ed)?) .{0,40}(?:about me|for me|on my behalf|about us|for us|my name|about my|me to)|mention(?:ed)? (?:me|us|my)|help(?:ed)? (?:me|us)|arrange(?:d)? (?:it|the|a|this)|set (?:it|this|us|me) up|confirmed? (?:to|that you))/u;
