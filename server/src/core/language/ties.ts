import type { Folded } from './fold';
import { gate } from './gate';

const any = (...alternatives: string[]) => gate(new RegExp(alternatives.join('|'), 'u'));

const often =
  "(?:(?:first|last|once|both|briefly|also|only|just|already|actually|really|formally|properly|never|not|n't|yet|always|recently|previously|originally|closely|sometimes|often|have|had|used to|still|kindly|very|so|since|then) )*";

/** Says that the two have not met, in so many words. */
const unacquainted = any(
  `\\b(?:we|you and i|i|our paths)(?:'ve| have|'d| had)?(?:n't| not| never| yet)+ ${often}(?:to )?(?:met|meet|crossed|cross|spoken|spoke|talked|known|know each other|been introduced|had the (?:pleasure|chance))\\b`,
  "\\b(?:we|you) (?:do not|don't|did not|didn't|won't|will not|wouldn't|may not|might not|have no reason to|can't possibly) (?:yet |really |actually |probably )?know (?:me\\b(?! well)|each other|one another|who i am)",
  "\\b(?:a |an |as a |total |complete |perfect |utter )strangers?\\b|\\bout of the blue\\b|\\bnever (?:met|spoken|crossed paths)\\b|\\bcold (?:e-?mail|message|mail|note|call)\\b|\\bthis (?:is|comes) (?:completely |totally |rather |a little |a bit )?(?:cold|unsolicited)\\b|\\bunsolicited\\b|\\bknow (?:you |of you |about you )?only (?:from|by|through|your)\\b|\\bonly know (?:you|your)\\b|\\bwhom i (?:have|'ve) never met\\b|\\b(?:without|before) (?:ever )?(?:having met|knowing) you\\b",
);

/** What the reader has made, said or done in public, by which somebody may know of them. */
const works =
  '(?:profile|posts?|articles?|papers?|books?|blogs?|blog posts?|podcasts?|talks?|lectures?|keynote|videos?|newsletters?|essays?|columns?|interviews?|story|stories|tweets?|threads?|webinars?|ted talk|announcement|page|website|writing|writings|research|poems?|films?|photographs?|photos?|work|works|journey|path|career|background|name|channel|thesis|study|studies|report|panel|answer|comments?|designs?|music|paintings?|recipes?|project|projects|campaign|speech|remarks|show|exhibition|translation|translations|review)';

/** Introduces the writer, or the way to the reader, as one does to somebody who does not know them. */
const selfIntroduced = any(
  "\\bmy name(?:'s| is)\\b|^(?:hi |hello |hey )?(?:(?:i am|i'm) (?!an?\\b|\\p{L}+ing\\b|so\\b|very\\b|not\\b|now\\b)\\p{L}+(?:,| and i|(?: \\p{L}+){1,2},)|this is \\p{L}+(?:,| and i| \\p{L}+,| from\\b| here\\b))|\\b(?:please )?(?:allow|let) me (?:to )?introduce myself\\b|\\b(?:to|by way of) introduc(?:e|ing) myself\\b|\\bby way of introduction\\b",
  `\\b(?:i|we)(?:'ve| have|'d|'m| am)? (?:(?:just|recently|also|really|always|long|first|happily|only|been) )*(?:came across|come across|came upon|stumbled (?:up)?on|chanced (?:up)?on|bumped into|discovered|found|noticed|saw|seen|spotted|read|reading|watched|watching|heard|listened to|listening to|follow|followed|following|enjoyed|admire|admired|admiring|looked at|looking at|viewed|visited|loved|learned from|learnt from|subscribe to|use|used|inspired by|impressed by|moved by|struck by|drawn to)\\b(?: (?!you\\b|would|could|can|will|do|are|whether|that)[^ .?!;—–]+){0,6}?(?: you\\b(?!'re|'ve|'d| (?:are|have|know|were|both|also|might|may|can|could|work|must))| your (?:[^ ,.;]+ ){0,4}?${works}\\b)`,
  `\\b(?:big|huge|great|long-?time|massive|avid|devoted) (?:fan|admirer|reader|follower|listener|subscriber)\\b|\\b(?:fan|admirer|reader|follower|student) of (?:your|yours)\\b|\\byour (?:[^ ,.;]+ ){0,3}?${works} (?:on|about|in|at|was|is|has|have|were|are|made|helped|inspired|caught|stood|came|stayed|popped|from|got|gave|struck|moved|convinced|taught|changed)\\b`,
);

/** A third person who links the two. */
const linked = any(
  "\\b(?:mutual|common|shared) (?:friend|acquaintance|contact|connection|colleague)s?\\b|\\b(?:friend|colleague|student|classmate|flatmate|neighbou?r|cousin|brother|sister|daughter|son|wife|husband|mother|father) of (?:yours|\\p{L}+'s)\\b",
  '\\b(?:introduced (?:us|me to you|the two of us)|put (?:us|me) in touch|connected us|(?:gave|passed|shared|sent) (?:me |on )?your (?:name|contacts?|details|number|e-?mail|address)|(?:suggested|recommended|advised|urged|encouraged|told|asked|mentioned|thought|said|insisted)(?: me| to me)?(?: that)? (?:i|to|we) (?:\\p{L}+ )?(?:write|contact|get in touch|reach out|e-?mail|mail|talk|speak|call|connect|ask|message|try|turn|approach|you)|(?:pointed|referred|directed|sent|steered) me (?:to you|your way|in your direction)|(?:spoke|speaks|spoken|told me|talks?) (?:so |very )?(?:highly|warmly|fondly|well|about|of) (?:about |of )?you\\b|(?:got|have|had|received) your (?:name|contacts?|details|number|e-?mail|address) (?:from|through|via)|i was (?:given|referred|pointed|told|introduced|sent))\\b',
  "\\bat \\p{L}+'s (?:suggestion|recommendation|urging|request|instigation)\\b|\\bon (?:the )?(?:recommendation|advice|suggestion) of\\b|\\bthrough \\p{L}+(?: \\p{L}+)?,? (?:who|whom|i)\\b|\\b\\p{L}+ (?:sends|send|gives) (?:you )?(?:his|her|their|warm|best) (?:regards|greetings|love|best)\\b|\\bsays (?:hi|hello)\\b",
);

/** A group that both belong to. */
const grouped = any(
  "\\bfellow (?!at\\b|in\\b|of\\b|from\\b|this\\b|and\\b|with\\b)\\p{L}+|\\bwe(?:'re| are| were| both| also| each)+ (?:\\p{L}+ )?(?:from|in|at|on|members?|alum\\w*|part|graduates?|belong|share|attend\\w*|went|work\\w*|stud\\w*|live|serve\\w*|volunteer\\w*|grew|speak|sit|play\\w*|sing|teach|did|graduated|hail)\\b|\\bfrom one \\p{L}+(?: \\p{L}+)? to another\\b|\\bus both\\b|\\bboth of us\\b|\\bthe same (?:year|class|school|programme|program|university|department|team|company|village|town|choir|club|course|cohort|lab|conference|building|office|street|church|mosque|group)\\b(?=.{0,40}\\b(?:you|we|us)\\b)|\\blike you,? i\\b|\\balso (?:an? )?\\p{L}+ (?:alum\\w*|graduate|grad|member)\\b|\\b(?:you (?:are|were|'re) also an?)\\b",
);

/** Time that the two have spent together. */
const shared = any(
  `\\b(?:we|you and i|the two of us)(?:'ve| have|'d| had)? ${often}(?:met|worked|studied|collaborated|shared|overlapped|crossed|spoke|spoken|talked|chatted|correspond\\w+|served|taught|sat|sit|go (?:back|way)|going back|known|know each other|know one another|been (?:in touch|friends|colleagues|neighbou?rs)|were (?:in|at|on|both|together|colleagues|neighbou?rs|classmates|flatmates|roommates|paired|introduced|seated)|are (?:both|colleagues|neighbou?rs|friends|old|connected)|discussed|exchanged|e-?mailed|connected|caught up|saw each other|had (?:lunch|coffee|dinner|drinks|a (?:call|chat|coffee|drink|conversation|talk|word|beer))|co-\\p{L}+|bonded|laughed|last \\p{L}+)\\b`,
  '\\bwe\\b(?! (?:might|may|could|can|would|should|will)\\b)[^.?!;]{0,60}(?<!to \\p{L}{1,12} )\\btogether\\b|\\bwe (?:have|had|did) with you\\b|\\b(?:time|hours|days|weeks|months|years|evenings|nights|summers?|winters?) (?:that )?we (?:\\p{L}+ )?spent\\b|\\bas (?:you|we) (?:\\p{L}+ )?(?:offered|suggested|agreed|proposed|discussed|promised)\\b|\\b(?:thought|thinking) (?:of|about) you\\b(?! for)|\\b(?:i|we) (?:still )?(?:recall|remember)\\b',
  '\\bour (?:(?:\\p{L}+|\\d+) ){0,3}?(?:work|time|days|years|months|project|chats?|conversations?|talks?|calls?|meetings?|class|classes|team|lunch|coffee|dinner|drinks?|friendship|acquaintance|collaboration|exchange|discussions?|correspondence|e-?mails?|session|sessions|interview|stint|shift|shifts|walk|paper|book|seminar|trip|encounter|connection|tutorials?|supervisions?|department|office|cohort|sparring|lessons|rehearsals?|book club|choir|course|old|last|internship|thesis)\\b',
  "\\bworked (?:together|with you|for you|alongside you|under you|closely with you)\\b|\\btogether (?:at|on|in|with|for)\\b|\\bback (?:in|at|when) (?:our|we|the days)\\b|\\bmy (?:time|years?|days|stint|internship|placement|summer|months|studies|degree|dissertation|thesis|project|doctorate|phd|master's|work|semester|rotation|traineeship) (?:\\p{L}+ ){0,4}?(?:with|under|for|in) (?:you|your)\\b",
);

/** What the reader has been to the writer, or has seen of them. */
const attended = any(
  "\\b(?:as|you(?:'re| are)|being) (?:the|a|one) (?:\\p{L}+ )?(?:who|that) (?:has |have )?(?:coached|taught|trained|supervised|managed|tutored|mentored|led|hired|raised|employed) (?:me|us)\\b|\\byou(?:'ve| have|'d| had)? (?:(?:so|very|once|kindly|generously|first|always|also|recently|ever|both|personally|already|just|have|briefly) )*(?:taught|supervised|managed|advised|mentored|hired|examined|coached|trained|guided|marked|graded|led|interviewed|introduced me|seen (?:me|my|how|us)|saw (?:me|my|how)|watched (?:me|my)|know (?:me|my|how|us|what i|that i)|knew (?:me|my|us)|told me|gave me|helped (?:me|us)|wrote me|invited me|asked me|offered me|encouraged me|let me|read my|reviewed my|commented on my|worked with me|mentioned|recall|may recall|remember me|met me|spoke to (?:me|us|our)|visited (?:us|our)|reassured me|said)\\b",
  "\\b(?:may|might|will|'ll|do|would|must|perhaps|probably) (?:\\p{L}+ )?(?:remember|recall|recollect|know) (?:me|my|us|that (?:i|we)|when|the|our|how|meeting|working|from)\\b|\\bremember (?:me|when|the time|how|our|that)\\b|\\bif you remember\\b|\\byou (?:recall|remember)\\b",
  "\\b(?:i|we)(?:'ve| have|'d| had|'m| am| was| were)? (?:(?:also|recently|once|just|very|so|much|really|first|greatly|thoroughly|always|had|been|still|was|currently|now|formerly|previously) )*(?:took|taken|taking|attended|attending|enrolled|worked|working|served|serving|reported|reporting|studied|studying|trained|training|interned|interning|volunteered|volunteering|sat|did|wrote|completed|completing|finished|graduated|learned|learnt|enjoyed|assisted|taught|spent|joined|joining|met|spoke|sat in|student|member|intern|trainee|assistant|supervisee|mentee|employee|advisee|pupil|part|client|customer|neighbou?r|patient|volunteer|tenant|participant|fellow|postdoc|apprentice)\\b[^.?!;]{0,60}? (?:your|you|yours)\\b",
  '\\byour (?:[^ ,.;]+ ){0,3}?(?:class|classes|course|courses|guidance|mentorship|teaching|supervision|lessons|lectures|tutorials?|seminar|seminars|coaching|encouragement|feedback on my|help with my|support during my)\\b|\\bas my (?:[^ ,.;]+ ){0,3}?(?:teacher|adviser|advisor|supervisor|manager|boss|mentor|professor|tutor|coach|landlord|neighbou?r|examiner|instructor|lead|leader|lecturer|editor|principal|head|director|counsell?or)\\b|\\byou (?:\\p{L}+ )?\\p{L}+ed my\\b',
  "\\byour (?:(?:former|old|past|one-?time|erstwhile|ex|current|own|first|fellow|loyal|humble|intrepid) )+\\p{L}+|\\b(?:under|on) your (?:[^ ,.;]+ ){0,2}?(?:tutelage|leadership|direction|management|command|wing|team)|\\bduring your (?:[^ ,.;]+ ){0,2}?(?:office hours|time|years)\\b|\\bas your (?:[^ ,.;]+ ){0,3}?(?:student|assistant|intern|employee|deputy|mentee|advisee|trainee|ta|research|teaching|former|report|direct|neighbou?r|colleague|client)\\b|\\bmy (?:[^ ,.;]+ ){0,2}?(?:teacher|adviser|advisor|supervisor|manager|boss|mentor|professor|tutor|coach|landlord|neighbou?r|examiner|instructor|team lead|lecturer)\\b(?=.{0,60}\\byou\\b)|\\byou (?:are|were|have been|'ve been|'re) (?:(?:also|such|once|always|still) )*(?:an? |my |our |the |one of )(?:\\p{L}+ ){0,3}?(?:my|teacher|adviser|advisor|supervisor|manager|boss|mentor|professor|tutor|coach|landlord|neighbou?r|examiner|instructor|friend|lecturer|role model|influence|inspiration|support\\w*)\\b",
);

/** A tie that shows itself: catching up, a shared memory. */
const live = any(
  '\\b(?:thanks|thank you)(?: \\p{L}+){0,3} for (?:(?:sharing|explaining|answering|telling (?:me|us)|showing (?:me|us)|walking (?:me|us)) |being (?:such )?an? (?:\\p{L}+ ){0,2}?(?:partner|customer|client|mentor|teacher|friend|colleague|neighbou?r|host|boss|manager|supporter|listener)\\b)',
  '\\b(?:great|good|lovely|nice|wonderful|fun|a (?:real )?(?:pleasure|joy|delight|treat)|enjoyed|loved|glad|fantastic|awesome|pleasant|a privilege|an honou?r|pleased|delighted|honou?red|happy|hope|thank you for|thanks for|since|after|from|last|really) (?:to |it was )?(?:have )?(?:see|seeing|seen|saw|meet|meeting|met|speak|speaking|spoke|talk|talking|talked|work|working|chat|chatting|chatted|catch|catching|caught|hear|hearing|sit|sitting|run|running|bump|bumping|connect|connecting)(?: up| from| into| next| down| last)*(?: to| with)? you\\b',
  '\\b(?:met|(?:saw|seen) (?=you (?:at|in|on|last|when|before|there|again))|spoke (?:to|with)|talked (?:to|with)|bumped into|ran into|sat (?:next to|with|beside)|chatted with|heard from|worked (?:for|with|under)) you\\b|\\bmeeting you\\b|\\bsince (?:we|our|you and i|i (?:last|left your))\\b',
  "^long time\\b|\\blong time(?:,? no|\\b.{0,12}\\b(?:since|no see))|\\b(?:it's|it has|it is|its|has) been (?:[^ ,.;]+ ){0,4}?(?:while|years?|months?|ages|weeks?|time|long|forever|minute|decade|decades|summers?|winters?)\\b|\\bcatch(?:ing)? up\\b|\\bcaught up\\b|\\bmiss(?:ed|ing)? (?:you|our|working with|seeing)\\b|\\bin touch (?:again|since|for|as (?:much|often))\\b|\\b(?:lost|out of|kept in|keep in|stayed in|fallen out of) touch\\b|\\breconnect\\w*\\b|\\bnot spoken\\b|\\bhaven't (?:spoken|talked|seen each other|been in touch|written|caught)\\b|\\bold times'? ?(?:sake)?\\b|\\b(?:next|last|this) time (?:we|you|i see)\\b|\\bsee you (?:at|on|in|soon|next|again|there|around|tonight|tomorrow)\\b|\\bhow(?:'s| is| are| was| were| did) (?:\\p{L}+ and )?(?:\\p{L}+'s|the (?:new|kids|baby|family|move|wedding|garden|dog|puppy|cat|trip|knee|renovation|house)|your (?:new|mum|mom|dad|wife|husband|kids|children|son|daughter|family|garden|dog|puppy|cat|baby|parents|mother|father|sister|brother|knee|trip|move|holiday))|\\bhow(?:'s| is) (?!you\\b|it\\b|life\\b|everything\\b|this\\b|that\\b|an?\\b|the\\b|your (?:week|day|weekend|month|year)\\b)\\p{L}+[^?]{0,40}\\?|\\b(?:best|love|hello|hugs|regards|hi) to (?:your|the (?:kids|family)|\\p{L}+ and the)\\b|\\bas (?:i|we) (?:discussed|agreed|mentioned|said|told you|talked)\\b|\\bwhen (?:you and i|we) (?:last|first|met|spoke|talked|worked|saw|were|had)\\b|\\bwhen (?:i|you) (?:last|first) (?:saw|wrote|met|spoke|visited)\\b|\\bgo(?:es)? (?:way )?back\\b|\\bwelcome back\\b|\\bour paths\\b|\\bcrossed paths\\b",
);

/** Words without which no sentence is about the two: most sentences have none, and then no pattern is tried. */
const between = gate(
  /\b(?:you|your|yours|yourself|we|us|our|both|together|fellow|mutual|common|my name|myself|stranger|cold|blue|unsolicited|fan|admirer|touch|been|long|reconnect|catch|caught|remember|recall|this is|i'm|i am|how|thanks|to another|sends?|says|suggest\w*|recommend\w*|i was|introduced|old|best|love|hugs|go back|goes back|paths|regards)\b/,
);

/**
 * True when a sentence says or shows how writer and reader know each other, or that they do not. This asks for less
 * than the role of relationship: "How's Tom getting on?" tells nobody what the tie is, and yet that there is one.
 */
export function showsTie(sentence: Folded): boolean {
  if (!between.test(sentence)) return false;
  return [shared, attended, live, linked, grouped, selfIntroduced, unacquainted].some((tie) =>
    tie.test(sentence),
  );
}
