import type { Relationship } from '../fields';
import type { Reading } from './classifier/model';
import type { Folded } from './fold';
import { type Gate, gate } from './gate';

const any = (...alternatives: string[]) => gate(new RegExp(alternatives.join('|'), 'u'));

/** The writer or the writer's memory as subject, with what may stand between it and the verb. */
const i =
  "\\bi(?:'ve| have| had|'d)?(?: (?:also|once|first|just|recently|only|really|still|always|already|briefly|actually|used to|had the (?:pleasure|honou?r|luck|privilege|chance|good fortune) (?:to|of)|was (?:lucky|fortunate|privileged) (?:enough )?to|been))*";
const we =
  "\\b(?:we|you and i|the two of us|both of us|the pair of us)(?:'ve|'d| have| had| do)?(?: (?:also|once|first|last|just|both|briefly|actually|recently|already|even|only|only ever|all|two|used to))*";

/** The two of them have not met. */
const strangers = any(
  "\\b(?:we|i|you|paths|you and i)(?:'ve| have| had)? (?:never|not|yet to)(?: \\p{L}+){0,2}? (?:met|spoken|been introduced|crossed|corresponded|come across|know each other|heard of me)(?! (?:her|him|them|ana|priya))\\b|\\b(?:haven't|hadn't) (?:\\p{L}+ ){0,2}?(?:met|been introduced|crossed|spoken)\\b(?! since)|\\b(?:don't|do not) (?:think|believe) (?:that )?our paths\\b|\\b(?:don't|do not) (?:think|believe) (?:that )?we(?:'ve| have)? (?:ever )?(?:met|been|know)",
  "\\b(?:i|we) (?:do not|don't) (?:\\p{L}+ )?know you\\b(?! (?:well|all))|\\b(?:have|'ve|has) yet to (?:be )?(?:meet|met|introduced|speak)\\b|\\byou (?:do not|don't|won't|will not|probably don't|cannot|can't|have no reason to|wouldn't|would not) (?:yet |really |actually |possibly )?(?:know|place|recall|remember|recognise|recognize|have heard of|have met) (?:me|my|who)\\b|\\b(?:know|knowing) each other (?!well)[^.;]{0,10}\\bnot\\b|\\bwe (?:do not|don't) know (?:each other|one another)\\b",
  "\\b(?:a|an|complete|total|perfect|utter|as) (?:\\p{L}+ )?stranger(?!s)\\b|\\bstranger(?:'s)? (?:writing|mail|request|question)|\\bout of the blue\\b|\\b(?:cold|unsolicited|uninvited) (?:e-?mail|message|mail|note|approach|letter)\\b|\\b(?:this is|so this is|it is|writing) (?:\\p{L}+ )?cold\\b|\\bknow you only\\b|\\bonly know you\\b|\\b(?:you|we) (?:and i )?(?:\\p{L}+ )?never (?:met|heard|crossed)\\b|\\bour paths have (?:not|never)\\b|\\bno connection (?:to|with) you\\b",
);

/** The writer knows the reader's work; the reader knows nothing of the writer. */
const oneSided = any(
  `${i} (?:hear|heard|saw|see|seen|read|watch|watched|listen to|listened to|came across|come across|came on|came upon|found|find|follow|followed|following|enjoy|enjoyed|discover|discovered|stumble on|stumbled (?:on|upon|across)|admire|admired|learn(?:ed|t) (?:of|about)|subscribe to|use|love|loved|quote|stumbled over) (?:\\p{L}+ )?(?:of |about |on )?(?:your|you)\\b(?! (?:know|need|needed|want|were (?:ill|sick)|are (?:busy|looking|hiring)))`,
  "\\b(?:big|huge|great|long-?time|lifelong|devoted|keen|avid|regular|faithful) (?:fan|reader|listener|admirer|follower|subscriber|viewer|customer) of (?:you|yours|your|the (?:show|podcast|column|blog|book))\\b|\\b(?:a|an) (?:\\p{L}+ )?(?:fan|reader|listener|admirer|follower|subscriber|viewer|customer) of (?:yours|your)\\b|\\bas an? (?:\\p{L}+ )?(?:fan|reader|listener|admirer|follower|subscriber) of your\\b|\\byour (?!name\\b|e-?mail|mail|message|reply|letter|number|answer|note\\b|help|advice|support|time\\b)(?:[\\p{L}'-]+ ){1,5}?(?:got me|made me|changed|stayed with|stuck with|helped me|inspired|taught me|started me|saved|convinced|moved me|struck me|has (?:stayed|helped|changed|inspired)|showed me|gave me|opened my|was (?:what|the|a|so))|^i(?:'m| am) a (?:big|huge) fan[.,!;]?$",
);

/** Knows what the reader has published. */
const publicly = gate(
  /\b(?:came across|come across|came upon|stumbled (?:on|upon|across)|found|find|saw|see|read|discovered|follow(?:ed|ing)?|subscribe to|listen(?:ed)? to|watched|noticed)\b(?: \p{L}+){0,3}? your (?:\p{L}+ ){0,3}?(?:profile|posts?|articles?|papers?|books?|blog|podcasts?|essays?|column|interview|tweets?|thread|page|website|site|newsletter|channel|video|name|work|thesis|research|piece|study|report)\b|\b(?:big|huge|great|long-?time) fan\b(?! of (?!you))/u,
);

const thirdParty = any(
  '(?<!\\b(?:i|we|they|you) )\\b(?:introduced (?:us|me to you)|suggested (?:that )?(?:i|we) (?:should )?(?:write|contact|get in touch|reach out|e-?mail|speak|talk|turn|try|ask|approach|call|ring)|recommended (?:that )?i|(?:said|says|thought|reckoned|hinted) (?:that )?(?:i|we) (?:might|could|should|may|can|ought to) (?:\\p{L}+ )?(?:write|contact|get in touch|reach out|e-?mail|speak|talk|turn|try|ask|approach|call|ring|drop)|told me (?:to (?:write|contact|try|ask|call|ring|look you)|you|about you|of you|that you)|gave (?:me|us) your|passed (?:me|on) your|pointed me (?:to|towards|in your)|put me on to you|sent me (?:to you|your way)|mentioned (?:you|your name)|referred me to you|directed me to you|said (?:that )?you|tells? (?:me|us) (?:that )?you|told (?:me|us) (?:that )?you|says (?:that )?you|speaks? (?:so )?(?:highly|warmly|fondly) of you|spoke (?:so )?(?:highly|warmly|fondly) of (?:you|your))',
  "\\b(?:mutual|common) (?:friends?|acquaintances?|contacts?|connections?)\\b|\\b(?:friends?|acquaintances?|contacts?|people|colleagues?) in common\\b|\\bconnected (?:on|through|via|by) (?:linkedin|facebook|twitter|x\\b|the alumni)|\\bon the (?:advice|recommendation|suggestion) of\\b|\\b(?:at|on) \\p{L}+'s (?:suggestion|advice|recommendation)\\b|\\b(?:friend|sister|brother|cousin|daughter|son|student|wife|husband|mother|father|aunt|uncle|niece|nephew|neighbour) of (?:your|yours)\\b",
);

/** Who taught, led or supervised whom. */
const guided =
  '(?:taught|supervised|managed|advised|mentored|hired|examined|coached|trained|tutored|employed|led|marked|graded|instructed|guided|directed|recruited|promoted)';
const mentorNouns =
  '(?:teacher|professor|lecturer|tutor|advis[eo]r|supervisor|manager|boss|mentor|coach|instructor|principal|headteacher|head|dean|pi|employer|line manager|team lead|examiner|landlord|landlady)';
const studentNouns =
  '(?:students?|pupils?|interns?|trainees?|assistants?|ta|employees?|apprentices?|mentees?|advisees?|supervisees?|tutees?|postdocs?|doctoral students?|deputy|secretary|reports?|staff|volunteers?|tenants?|lodgers?|patients?)';
const classNouns =
  '(?:class|course|seminar|lecture|lectures|module|workshop|lab|laboratory|tutorial|studio|practical|group|section|research group|programme|program|team|department|desk|unit|squad|crew|choir|orchestra)';
const mentored = any(
  `\\byou(?:'ve| have| had| also| once| kindly| both)? ${guided} (?:me|us|my|our)\\b|\\byou (?:had|have had|'ve had) (?:me|us) (?:for|in|as|on|under)\\b|\\byou (?:were|are|'re|have been|'ve been) (?:\\p{L}+ )?my (?:\\p{L}+ )?${mentorNouns}\\b|\\bas my (?:\\p{L}+ ){0,2}?${mentorNouns}\\b`,
  `\\b(?:i|we)(?:'m| am| was| were|'ve been| have been| used to be) (?:once )?(?:an? |one of )?(?:\\p{L}+ ){0,2}?(?:your (?:\\p{L}+ ){0,2}?${studentNouns}|${studentNouns} of yours|(?:in|on|at|part of|a member of) your (?:\\p{L}+[- ]){0,3}?${classNouns})\\b|(?:\\b(?:as|i'm|am|was|were|one of|from|being) |^|, )(?:your (?:former |old |ex-? ?|one-?time |erstwhile |past |first |last )?|an? (?:former |old |ex-? ?|one-?time )?)${studentNouns}(?: of yours\\b|(?<=\\byour (?:\\p{L}+ )?\\p{L}+)\\b(?!'s|s? (?:is|are|will|can)))`,
  `${i} (?:report(?:ed|ing)? to|serv(?:ed?|ing) under|work(?:ed|ing)? (?:for|under)|train(?:ed|ing)? (?:with|under)|stud(?:ied|y|ying) (?:with|under)|intern(?:ed|ing)? (?:with|for|under|at your)|volunteer(?:ed|ing)? (?:with|for|under)|learn(?:ed|t) (?:\\p{L}+ ){1,3}from|rent(?:ed|ing)? from|babysit(?:ting)? for|wrote my (?:thesis|dissertation) (?:with|under)) you\\b|\\bi (?:worked|volunteered|served|interned|trained|studied) (?:\\p{L}+ ){0,4}(?:for|under) you\\b`,
  `${i} (?:took|take|taking|attended|attend|sat|did|completed|finished|joined|audited|enjoyed|loved|missed|was|were|passed) (?:\\p{L}+ ){0,6}?your (?:\\p{L}+[- ]?){0,4}?(?:${classNouns}|class on|lab)\\b`,
);

const colleagues = any(
  '\\b(?:work(?:ed|ing)?|taught|served|toiled|volunteered|collaborat(?:ed|ing)) (?:\\p{L}+ ){0,2}?(?:together|side by side|with you|alongside you|next to you|beside you|with each other)\\b(?<!\\b(?:to|would|could|can|love|hope|like|forward to|hoping to|interested in|opportunity to|chance to|excited about|excited to|interest in) (?:\\p{L}+ )?(?:work|working|collaborating) (?:with you|together|alongside you))|\\bour (?:\\p{L}+ )?(?:work|time|days|years|project|stint|collaboration|shifts?) (?:together|at|in|on)\\b|\\bour (?:\\p{L}+ )days\\b|\\b(?:ex-?|former |old |one-?time |erstwhile )?(?:colleagues?|co-?workers?|team-?mates?|coll?aborators?) (?:of yours|at|from|in)\\b(?<=\\b(?:we|were|as|your|yours)\\b.{0,40})|\\byour (?:former |old |ex-?)?(?:colleague|co-?worker|team-?mate|deskmate)\\b(?! (?!at\\b|from\\b|in\\b|on\\b|and\\b|here\\b)\\p{L})',
  `${we} overlapped\\b|\\bwe (?:also |once )?shared? (?:an? |the )?(?:\\p{L}+ )?(?:desk|office|lab|bench|shift|room|corridor|project|kitchen|bus)\\b|${we} (?:collaborated|co-?authored|co-?wrote|co-?taught|co-?organi[sz]ed|ran|built|set up|organi[sz]ed|launched|share|shared)\\b(?=[^.;]*\\b(?:together|at|in|on|when|last|for|back|with|desk|office|lab|bench|shift|room|corridor)\\b)(?=[^.;]*\\b(?:together|co-?\\p{L}+|both|collaborated)\\b)|\\bwe (?:were|'ve been|have been) (?:\\p{L}+ )?(?:colleagues|teammates|co-?workers|on the same (?:team|shift|project|ward|committee|floor|desk))\\b|\\bwhen (?:we|you and i) (?:worked|were|ran|built|did|shared|had)\\b`,
);

const friends = any(
  "\\bwe(?:'ve| have)? (?:been|were|are) (?:\\p{L}+ ){0,2}?(?:friends|best friends|mates)\\b|\\bold friends?\\b|\\bmy (?:oldest|best|dear|dearest) friend\\b|\\bwe(?:'ve| have)? known (?:each other|one another)\\b|\\b(?:i|you)(?:'ve| have) known (?:you|me)\\b|\\bwe go (?:way |a long way |so far )?back\\b|\\bour friendship\\b|\\bas (?:your|an?) (?:old )?friend\\b",
);

const encounter =
  '(?:meet(?:ing)?|see(?:ing)?|speak(?:ing)?|talk(?:ing)?|chat(?:ting)?|catch(?:ing)? up|bump(?:ing)? into|run(?:ning)? into|work(?:ing)?|connect(?:ing)?|hear(?:ing)?|sit(?:ting)?|hosting|having)(?: with| to| from| next to| beside)? (?:you|both of you)\\b';
const met = any(
  `${we} met\\b(?! (?:the (?!first|last|other|day|summer|week|year|night|time)|an? |many|some|them|her|him|all|with (?!each)))|${we} (?:spoke|talked|chatted|crossed paths|bumped into|ran into|got talking|corresponded|were (?:introduced|seated|placed|paired)|sat (?:next|beside|opposite|together|at|on|side)|exchanged|e-?mailed|stood|danced|travelled together|queued|go back|were in touch|were (?:once )?in contact|shook hands|connected|had (?:a |such a )?(?:\\p{L}+ )?(?:coffee|chat|lunch|conversation|call|word|drink|dinner|talk))\\b(?! (?:with|to) (?!each|one another|you))`,
  `\\b(?<!\\b(?:would|will|'d|'ll|could|might|may) (?:be |have been )?(?:so |very |really |such )?(?:an? )?)(?:great|good|lovely|nice|wonderful|fantastic|delightful|fun|brilliant|amazing|pleasure|privilege|honou?r|enjoyed|loved|glad|happy|pleased|delighted|treat|joy|fab|awesome|week|day)(?: it was)?(?: to| was| in| for)? ${encounter}(?!(?: \\p{L}+){0,3} (?:soon|next|in (?:may|june|july|march|april|the coming)|tomorrow)\\b)`,
  "\\b(?:met|seen|saw|bumped into|ran into|know|knew|remember|recall) you (?:at|in|on|when|last|from|through|there|again|during|before|since|by|as|well|speaking|briefly|only|first|and)\\b(?<!\\b(?:will|'ll|could|can|would|to|do|they) (?:remember|know|recall|met) you \\p{L}+)|\\bdo you (?:still )?(?:recall|remember) (?:me|the two|us|our|how we|when we|my)\\b|\\byou(?:'ll|'d)(?: \\p{L}+)? (?:remember|recall|know|recognise|recognize) (?:me|my|us|our)\\b|\\bremember me\\b|\\bknow me (?:as|from|through|by)\\b|\\byour \\p{L}+ and (?:i|me|my \\p{L}+)\\b|^(?:it's|it is|this is|i'm|i am) \\p{L}+(?: \\p{L}+)?,? (?:here from|from (?:the|your|next|room|number|flat|no|our|\\p{L}+'s))\\b|\\bpaths (?:have |had )?(?:\\p{L}+ )?crossed\\b|\\bsame \\p{L}+(?: \\p{L}+){0,3} as (?:you|yours)\\b|\\bwe(?:'ve| have| had|'d| were| used)\\b[^.;?!]{0,40}\\b(?:each other|one another)\\b|\\byou (?:may|might|will|'ll|would|probably|perhaps|won't|surely|must|may or may not|may not|might not|will not|should|'d)(?: (?:perhaps|maybe|just|still|not|hopefully))* (?:remember|recall|know|recogni[sz]e|think of) (?:me|my|us|our|the)\\b|\\byou know me\\b",
  '\\bour (?:\\p{L}+ ){0,2}?(?:chats?|conversations?|talks?|calls?|meetings?|encounter|discussions?|exchange|lunch|coffee|dinner|correspondence|walk|evening|session|interview)\\b(?<!\\b(?:to|for|before|until|schedule|during|in) our (?:\\p{L}+ ){0,2}?(?:calls?|meetings?|talks?|chats?))(?! (?:is|are|will|would|could|tomorrow|next|can) )|\\b(?:thank you|thanks)(?: \\p{L}+){0,3}? for (?:speaking|talking|meeting|chatting|sitting down|taking the time to (?:speak|talk|meet|chat)|the (?:chat|talk|conversation|coffee|walk|lift|ride|lunch|dinner)|answering my|your (?:talk|lecture|keynote|warm|patience at))\\b|\\b(?:caught|catch(?:ing)?) up (?:with you|at|in|last|over)\\b',
  "\\bi(?:'m| am) the (?:one|person|guy|girl|woman|man|student|lady|fellow|nurse|tall one) (?:with|who|from|that|in)\\b|\\bi(?:'m| am) the (?:\\p{L}+ )?\\p{L}+ (?:with the|from next door|next door|from across|from upstairs|from downstairs)\\b|\\bi(?:'m| am) (?:the|one of the) [^.;?!]{2,40} who (?:\\p{L}+ed|sat|stood|came|ran|bought|brought|asked)\\b[^.;?!]*\\byour?\\b\\b|\\byou (?:\\p{L}+ )?(?:interviewed|lent|told|showed|gave|helped|sold|treated|drove|introduced|invited|signed|asked|saw|watched|heard|let|welcomed|hosted|encouraged|pointed|sent|married|baptised|caught|rescued|fixed|saved|delivered|cured|answered|reviewed|judged|awarded|bought|served|fed) (?:me|us|my|our)\\b(?<!\\b(?:if|should|could|would|can|would you|whether|wish|hope|that) (?:you )(?:\\p{L}+ )?\\p{L}+ (?:me|us|my|our))|\\byou(?:'d| had|'ve| have)? mentioned\\b",
);

/** Verbs in the past, but for those of writing the mail itself. */
const happened =
  '(?!(?:attached|enclosed|asked|wanted|hoped|wondered|noted|listed|included|drafted|needed|reached|contacted|e-?mailed|mailed|messaged|called|texted|copied|forwarded|decided|promised|prepared|mentioned|tried|applied|named|noticed|delayed|intended|planned|used(?! to)|need|feed|speed|proceed|succeed|exceed|heed|agreed|added|pasted|linked|phoned|approached|expected|required|hesitated|wished|dared|liked|trusted|considered|understood|assumed|imagined|appreciated|received)\\b)(?:\\p{L}{2,}ed|was|were|had|been|took|met|saw|seen|heard|knew|known|taught|came|went|did|made|told|gave|sat|spent|bought|sold|left|ran|built|led|won|lost|found|kept|stood|fell|began|learnt|grew|rode|drove|flew|sang|swam|ate|drank|slept|lent|stayed|dealt|shook|held|cut|fed|brought|caught|paid|wore|danced|hung|shot|rang|rose|showed|drew)';

/** Between a subject and the one it had to do with, within the clause. */
const withinClause =
  '(?:(?!\\b(?:and|but|so|if|whether|would|could|can|will|please|ask|asking|hope|hoped|hoping|wanted|meant|planned|thought|wondering|going|in case|thank|because|that|who|which|about|how|what|to (?:ask|see|hear|know|let|tell|send|write|contact|meet|thank|learn|request))\\b)[^,;:?!]){0,60}?';

/** Something that happened between the two of them. */
const shared = any(
  `(?:\\bi|\\bmy (?:\\p{L}+ )?\\p{L}+)(?:'ve| have| had|'d)?(?: \\p{L}+ly| once| first| last| also| both| just)? ${happened}\\b${withinClause} (?:you\\b(?! (?:are|can|could|would|might|may|will|have|know))|yours\\b|your (?!time\\b|help|advice|view|reply|answer|consideration|support|guidance|letter|reference|attention|name\\b|form\\b|request|e-?mail|message|note\\b|colleague|friend|company|details))`,
  `(?<!\\b(?:if|whether|wish|hope|that|when|once|unless|until|would|could|can|did) )\\byou(?:'ve| have| had|'d)?(?: \\p{L}+ly| once| first| last| also| both| kindly)? ${happened}\\b${withinClause} (?:me|us|my|our|mine|ours)\\b`,
  `\\byou and (?:i|me|my \\p{L}+) (?:\\p{L}+ )?${happened}\\b`,
  '\\b(?:remember|recall|miss|treasure|fondly|think (?:back|often|still)|still think)\\b[^.;?!]{0,30}?\\b(?:our (?!website|team|office|mail|request)|the (?:\\p{L}+ ){1,2}we |when we |how we |you(?:r|rs)?\\b(?! (?:are|know|can)))',
  "\\bwe(?:'re| are| were)? both (?:on|in|at|from|of|members|alumni|belong|sit|sing|went|go|come|came|grew|studied|served|worked|lived|live|play|played|know (?:\\p{Lu}|each))|\\bwe(?:'ve| have)? (?:only )?(?:ever )?(?:exchanged|e-?mailed|written|corresponded)\\b|\\b(?:son|daughter|child|niece|nephew|friend|sister|brother|cousin|wife|husband|student|colleague|neighbour|neighbor) of your\\b",
);

const acquainted = any(
  "\\blong time no\\b|\\bsince (?:we|you and i|our) (?:last|met|spoke|worked|were|shared|left|moved|set|ran|talked|[\\p{L}]+ days|time)\\b|\\b(?:it's|it has|it is|has it) (?:really )?been (?:\\p{L}+ ){0,3}?(?:ages|years|months|while|long|too long|forever|time|decades?)\\b(?! (?:of|that she|that he|that they|at|in|working))|\\b(?:last|first) time (?:we|you and i|i saw you)\\b|\\b(?:lost touch|been in touch|out of touch|kept in touch|fallen out of touch)\\b(?! with (?!you))",
  `${we} (?:share|shared|have|went to|go to|grew up|studied|live|lived|were|are|(?:are |were )?both|belong|sat|attended|sing|sang|play|played|row|rowed|did) (?=[^.;]*\\b(?:both|same|together|alma mater|common|each other|neighbou?rs|classmates|room-?mates|flatmates|housemates|cousins|related|school|committee|choir|street|landing|year|hedge|village|alumn\\p{L}+|members|college|university)\\b)(?!(?:know|need|agree|think|believe|want|hope)\\b)`,
  "\\bboth of us (?:sat|went|studied|are|were|come|grew|live|belong|serve|served|sing|work|worked)\\b|\\bfellow \\p{L}+|\\bfrom one \\p{L}+(?: \\p{L}+)? to another\\b|\\b(?:same|your) (?:school|class|year|village|church|street|alma mater|hometown|home town|cohort|batch|team|office|university|college|building|choir|club|state)(?: as| with)? (?:you|yours|of \\d|me)\\b|\\b(?:like|as) you,? (?:i|we)(?:'m| am| was| are| grew| studied| come)\\b|\\byour (?:\\p{L}+ )?(?:neighbour|neighbor|classmate|room-?mate|cousin|niece|nephew|former neighbour|junior|senior|batch-?mate|flatmate|godson|goddaughter)\\b|\\blived (?:next door|over the hedge|across|opposite|below you|above you|with you|in your)\\b|\\b(?:below|above|with|next door to|opposite) you\\b(?<=\\b(?:lived|live|was|were)\\b.{0,30})",
  "\\byou (?:always|used to|once|still|never) (?:\\p{L}+ )?(?:said|told|gave|had|say|called|made|taught|brought|let|came|wore|laughed)\\b|\\b(?:how's|how are|how is) (?:your|the (?:kids|family|children|baby|dog|garden|boat))\\b",
);

/** Wishes, and ties of others: words of a tie without one. */
const noTie = gate(
  /\bif you (?:do not|don't) (?:feel|think|believe)\b|\b(?:would|'d|could|will|'ll) (?:really |very much )?(?:love|like|be (?:\p{L}+ )?(?:great|good|lovely|nice|wonderful|happy|glad|honou?red|an? (?:\p{L}+ )?(?:pleasure|honou?r))) (?:if we |to )(?:\p{L}+ )?(?:meet|see|work|speak|talk|chat|connect|hear)/u,
);

const tiesByWeight: readonly (readonly [Gate, Relationship | undefined])[] = [
  [strangers, 'none'],
  [mentored, 'mentor'],
  [colleagues, 'colleague'],
  [friends, 'close'],
  [met, 'met'],
  [acquainted, 'acquaintance'],
  [publicly, 'none'],
  // These say that there is a tie, and little of what kind.
  [oneSided, undefined],
  [shared, undefined],
  // Somebody stands between them; how well they know each other is not said.
  [thirdParty, undefined],
];

/** One search in front of the many: a tie names the reader, or both of them. */
const trace = gate(
  /\byou|\bu\b|\bme\b|\b(?:we|us|our)\b|\bstranger|\bfellow\b|\blong time|\bit'?s? (?:has )?been\b|\bfrom one\b|\bof the blue\b|\bmutual\b|\bin common\b|\bi(?:'m| am) the (?:one|person)|\bfan\b|\b(?:lost|out of|in) touch\b|'s (?:suggestion|advice|recommendation)|\bpaths\b|\bcold\b/u,
);

const tieOf = (sentence: Folded) =>
  trace.test(sentence) && !noTie.test(sentence)
    ? tiesByWeight.find(([pattern]) => pattern.test(sentence))
    : undefined;

/** True when a sentence says how writer and reader know each other, or that they do not. */
export const namesTie = (sentence: Folded): boolean => tieOf(sentence) !== undefined;

/** A sentence, and what its words say. */
interface Told {
  readonly folded: Folded;
  readonly reading: Reading;
}

/**
 * The relationship as the sentences of a message tell it, the strongest tie they name. Undefined where they are not
 * plain: a shared friend or a shared school says little about how well two people know each other.
 */
export function relationshipFrom(sentences: readonly Told[]): Relationship | undefined {
  const named = new Set<Relationship | undefined>();
  for (const { folded, reading } of sentences) {
    if (reading.says('relationship', true)) named.add(tieOf(folded)?.[1]);
  }
  return tiesByWeight.find(([, relationship]) => relationship && named.has(relationship))?.[1];
}
