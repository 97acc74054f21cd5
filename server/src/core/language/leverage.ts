/** Constructions that pull at the reader without a word of reproach: what was done for them, what others did, how little it takes, and what depends on it. */
import type { Construction } from './reproaches';

/** The writer, or theirs. */
const us =
  "(?:i|we|my (?:[\\p{L}'-]+ ){1,2}|our (?:[\\p{L}'-]+ ){1,2}|this (?:family|club|house|firm)|nobody|no one)";
/** What one does for another in need. Work and study are shared: they are no service. */
const cared =
  '(?:sat (?:up|with|by|at)|drove|paid|lent|covered|stood|stayed up|carried|nursed|fed|cooked|looked after|washed|fixed|bailed|minded|hid|buried|swallowed|held|hauled|lugged|ate the cost|burned my)';
const person =
  '(?:person|man|woman|friend|colleague|mentor|teacher|professor|doctor|priest|godfather|godmother|uncle|aunt|brother|sister|boss|officer|neighbour|comrade|marine|coach|captain|director|someone|somebody|lady|gentleman|leader)';
/** So little work as is none. */
const trifle =
  '(?:(?:an?|one|two|three|five|ten|\\p{N}+|a few|a couple of|half an?|a single) (?:(?:single|short|quick|tiny|little|small|simple|mere|two-line|wee) )*(?:minutes?|mins?|seconds?|clicks?|lines?|ticks?|taps?|sentences?|signatures?|stamps?|strokes?|breaths?|trifles?|phone calls?))';
const keystrokes =
  '(?:copying|pressing|changing|forwarding|clicking|ticking|pasting|typing|hitting|dialling|signing)';

export const leverage: readonly Construction[] = [
  {
    // "Who drove you to the hospital?", "I kept my mouth shut, didn't I?"
    form: 'debt',
    pattern: new RegExp(
      `(?:^|[,;:] |\\band |\\bbut )(?:and )?who (?:was (?:there|at|on|up|by|beside)|${cared})\\b[^?]*\\b(?:you|your|me|midnight)\\b[^?]*\\?|\\b(?:didn't|haven't|wasn't) (?:i|we)(?: not| ever| even| once)* (?:${cared}|sit|drive|pay|lend|cover|stand|stay|carry|nurse|feed|cook|look after|wash|fix|there for)\\b[^?]*\\?|, (?:didn't|haven't|wasn't|weren't) (?:i|we)\\?|\\b(?:remember|forget|forgot|forgotten|remind you|recall) (?:who|whose|which of us) (?:it was |once |first |always )?(?:${cared}|was there|trained|proposed|taught|signed|nominated)\\b`,
      'u',
    ),
    not: /\b(?:who (?:first |always |once )?(?:\p{L}+ ){1,3}(?:me|us)\b|would (?:they|she|he) mind|asked you (?:for )?(?:a lot|so much|too much)|where did (?:i|we))/u,
  },
  {
    // Service in a time of need: "When your roof was open, nobody made me ask twice".
    form: 'debt',
    pattern: new RegExp(
      `\\b(?:when|after|while|the (?:night|day|year|week|winter|summer)(?: that)?) (?:you|your (?:[\\p{L}'’-]+ ){1,3}?|the baby |nobody |no one )(?: ?(?:was|were|had|came|needed|lost|fell|got|wanted|couldn't|broke|died|burned|flooded|would|passed|hadn't)\\b)[^.;!?]{0,70}?[, ](?:it was )?${us} (?:who |that )?(?:\\p{L}+ly )?(?:${cared}|did not ask|didn't ask|made me ask|asked twice|charged)\\b|\\b${us} (?:\\p{L}+ly )?${cared}\\b[^.;!?]{1,60}\\b(?:when|while) (?:you|your (?:[\\p{L}'’-]+ ){1,3}?|no ?body|no one)(?: ?(?:was|were|had|came|needed|lost|fell|couldn't|broke|died|else|hadn't|wouldn't|passed))\\b`,
      'u',
    ),
    not: /\b(?:thank\p{L}*|grateful|met|studied|learn(?:ed|t)|admired|enjoyed|student|intern|assistant|together|loved|fun|pleasure|we (?:sat|stayed) up|happy to|glad to|held (?:a|the|my) (?:post|position|role|job)|covered (?:the|your) (?:talk|keynote|story))\b/u,
  },
  {
    // Service without a price, and held against the reader: "unpaid", "never asked for one thing in return".
    form: 'debt',
    pattern: new RegExp(
      `\\b${us}(?:'ve| have|'d| had)?(?: \\p{L}+ly| always| once| even| rather| did| never| not)* (?:${cared}|carry|gave you|given you|did your|took your|ran your|cover|asked you|asked for|charged you)\\b[^.;!?]{0,80}\\b(?:unpaid|for (?:nothing|nowt)|on the house|out of my (?:own )?(?:pay|pocket|savings)|without (?:a murmur|charging|being asked|once asking)|never (?:once )?(?:charged|asked|kept|counted|complained|mentioned|brought)|(?:one|a single) thing in return|kept? (?:a |no )?tally|(?:sent|send) you a bill|ask twice|if it was convenient)\\b|\\b(?:nobody|no one)(?: has| ever)* (?:sent you a bill|made me ask|asked (?:you|him|her|me) to think)|\\bnever (?:once )?(?:kept a tally|brought it up (?:until|till|before)|mentioned it (?:until|till|before)|asked (?:you )?for (?:one|a single) (?:\\p{L}+ )?(?:in return|until now|before))|\\bnot once in (?:\\p{L}+ )+years have i asked|\\b(?:best years|years of my life) (?:i|we) gave|\\bi gave (?:you|your \\p{L}+) the best\\b`,
      'u',
    ),
    not: /\b(?:thank\p{L}*|grateful|you never (?:charged|asked)|happy to|glad to)\b/u,
  },
  {
    // "I did sit up two nights fixing your pitch deck": the auxiliary insists.
    form: 'debt',
    pattern:
      /\bi did (?:\p{L}+ly |rather |once |also |always |after all )*(?:sit up|cover|carry|save|lend|drive|stay up|look after|playtest|wash|feed|hold|mind|vote|pay|fix|stand|back|defend|do your|run (?:your|the \p{L}+ (?:\p{L}+ )?single))\b[^.;!?]*\b(?:you|your|yours|remember|after all)\b/u,
    not: /\b(?:so you know|happy to|glad)\b/u,
  },
  {
    // A service is set against the favour: "I reckon I'm owed one", "so now we're square".
    form: 'debt',
    pattern: new RegExp(
      `\\b(?:having|after (?:i|we|all the|the \\p{L}+ (?:i|we))|given (?:what|everything|all) (?:i|we|our|this)|since (?:i|we)|for all the) [^.;!?]{3,70}\\b(?:seems? (?:a )?(?:fair|little)|(?:i(?:'m| am)|we(?:'re| are)) (?:due|owed)|doesn't seem much|isn't much|had hoped for)|\\b(?:${cared}|gave|given|opened|bent)\\b[^.;!?]{2,80}(?:,|;| and| so) (?:and |so )?(?:now |all |in return )*(?:i(?:'m| am) asking (?:for )?(?:one|a single)|all (?:i|we) (?:want|ask)|what (?:i|we) ask in return|we(?:'re| are) asking for one|it seems (?:a )?fair|that(?:'s| is) only fair)|\\b(?:i(?:'m| am)|i feel|we(?:'re| are)) (?:\\p{L}+ )?(?:owed (?:one|an?|some|this)|due one)\\b|\\b(?:we(?:'re| are|'d be)|makes? us|call (?:it|us)) (?:\\p{L}+ )?(?:square|even|quits)\\b|\\bevens? (?:us|things) (?:out|up)\\b|\\b(?:loyalty|friendship|kindness|respect|it|that) (?:goes|runs|cuts) both ways\\b|\\b(?:ought to|should|must) count for something\\b|\\byet to see (?:it|that) on the ledger\\b|\\ba favour for a favour\\b|\\b(?:i(?:'m| am)|this is me|i guess this is me) (?:\\p{L}+ )?(?:calling|cashing) (?:it |this |that )?in\\b|\\bthat was our bargain\\b|\\bpaying back what\\b|\\b(?:seems|think that's|think it's|call it) (?:an? |only )?fair(?: exchange| trade)?[.!]?$`,
      'u',
    ),
    not: /\b(?:thank\p{L}*|grateful|you(?:'re| are) owed|you(?:'ve| have) (?:\p{L}+ )?done|my (?:own )?(?:reply|answer)|happy to|glad to|can i (?:offer|give)|in exchange|offer|(?:isn't|not) an? debt)\b/u,
  },
  {
    // "I worked nights so that you could study": paid by the writer's side, or living in what was theirs.
    form: 'debt',
    pattern:
      /\b(?:sold|worked (?:nights|shifts|two)|gave up|went without|pooled|took the (?:night )?shifts|starved|borrowed)\b[^.;!?]{1,70}\bso (?:that )?you could\b|\b(?:sofa|table|bed|couch) [^.;!?]{0,20}\byou (?:slept|ate) [^.;!?]{0,40}(?:winter|months|weeks|year)|\byou(?:'ve| have)? had (?:the|my|our) [^.;!?]{2,60}\b(?:off (?:me|us) for|and nobody)\b|\b(?:my|our) (?:idea|signature|money|vote|cocoa|name) that (?:made|secured|paid|got) (?:you|your)\b/u,
    not: /\b(?:thank\p{L}*|grateful)\b/u,
  },
  {
    // "For you it's a breath", "It's only two clicks for you".
    form: 'effort',
    pattern: new RegExp(
      `\\b(?:for|to) (?:you|some(?:one|body) [^.;!?]{3,40}|an? (?:big |great |busy )?${person} [^.;!?]{3,40}),? (?:(?:it|this|that|one [^.;!?]{3,15})(?:'s| is|'d be| would be)|is)(?: only| just| really| surely| hardly| nothing but)* (?:nothing\\b|peanuts|an? (?:breath|trifle|moment|minute|click|(?:very )?(?:small|little|tiny) thing|line|stroke|joke)|(?:two|five|ten|three) minutes|child's play|isn't (?:really )?an? sacrifice|not (?:really )?an? sacrifice)|\\bit is for you an? (?:breath|trifle|moment|minute|small thing|nothing)|\\b(?:it|that|this)(?:'s| is|'d be| would be) (?:for you )?(?:only |just |literally |honestly |really |after all )*(?:${trifle}|peanuts|less work than [^.;!?]{3,25}|a matter of \\p{L}+ (?:sentences|lines|words|minutes))(?: [^.;!?]{0,15})? (?:for you\\b(?! to)|of yours|for (?:some(?:one|body)|an? (?:\\p{L}+ )?${person}) (?:who|like|in|with|of))|\\bwhat(?:'s| is| are) (?:${trifle}|(?:one|a|two) (?:e-?mail|line|call|word|letter)s?) (?:to|for) (?:you|an? (?:\\p{L}+ )?${person})|\\b(?:you(?:'re| are|'d be| would be)|it(?:'s| is|'d be| would be)|that(?:'s| is|'d be)|all it means for you is to)(?: really| honestly)? (?:only|just|merely|simply|no more than|nothing more than|little more than|hardly more than|nothing but) (?:a (?:matter|question|case) of )?(?:${keystrokes}|press)\\b`,
      'u',
    ),
    not: /\b(?:calls? (?:of|with)|chat|conversation|meeting|interview|i know (?:it|this|that)(?:'s| is)|not (?:nothing|an? (?:small|easy|trivial|light|quick))|isn't (?:nothing|an? (?:small|easy|trivial|light))|i(?:'m| am| was) (?:just|only)|no small|still yours|your time is|i (?:made|have|brought|got|attach\p{L}*|enclose))\b/u,
  },
  {
    // "Won't kill you", "takes no talent", "before your kettle boils", "my intern could do it".
    form: 'effort',
    pattern:
      /\b(?:won't|wouldn't|will not|would not|hardly going to|not going to|isn't going to) (?:kill|hurt|ruin|break|bankrupt|eat|cost) (?:you\b|your\b|more of your|you more than)(?! (?:if|to say))|\btakes? no (?:\p{L}+ )?(?:talent|skill|brain\p{L}*|genius|courage)\b|\bno brainpower (?:required|needed)|\b(?:before|while) (?:your|the) (?:kettle|coffee|tea|toast|egg)[^.;!?]{0,15} (?:boils?|brews?|cools?|pops)\b|\b(?:my (?:intern|kid|grandmother|dog|niece|nephew)|a (?:child|toddler|monkey)) could (?:do|write|manage|send)\b|\b(?:asking|as (?:if|though))\b[^.;!?]{0,40}\b(?:kidney|cathedral|the moon|firstborn)\b|\bnot your kidney\b|\bcosts? you less than\b|\bsurely (?:an? |some|you|the |even )[^.;!?]{2,60} (?:can|could) (?:manage|spare|find|afford|squeeze|lift|write|walk)\b|\b(?:can|could) surely (?:manage|spare|find|afford|squeeze|write|walk)\b|\b(?:it(?:'s| is)|that(?:'s| is)) (?:one|a) (?:click|tick|stamp|signature|two-line e-?mail), \p{L}+[.,!]|\bone (?:phone call|line|click|signature), \p{L}+, one\b/u,
    not: /\b(?:calls? (?:of|with)|chat|conversation|meeting|interview|(?:i|he|she|they) (?:could|can) surely|i(?:'m| am) not|if (?:it|you|that))\b/u,
  },
  {
    // "Both her other teachers agreed on the spot", "You found the time for Petra".
    form: 'comparison',
    pattern:
      /\b(?:both|everyone|everybody|many|most|all (?:of )?(?:the|my|her|his) (?:other|others)|the (?:rest|others?)|(?:the|my|her|his) other|every other|not one)\b[^.;!?]{0,40}? (?:have |has |had |all |both )*(?:agreed|answered|replied|responded|said yes|signed|sent (?:it|theirs|hers|his)|stepped up|chipped in|pitched in|called me|rang me|wrote back|came back to me|got back to me|were good enough|was good enough|passed me|opened an? \p{L}+)\b[^.;!?]{0,40}\b(?:on the spot|the (?:very )?(?:same|next) (?:day|morning|evening)|within (?:an?|the|one|two) (?:hour|day|week)|at once|right away|by return|overnight|without (?:a|my|being|hesitat\p{L}+)|which (?:shows|(?:\p{L}+ ){0,2}leaves you)|by now|but not you)\b|\byou(?:'ve| have|'d)? (?:\p{L}+ )?(?:f[io]u?nd|had|made) (?:the |some |plenty of |enough )?time (?:to \p{L}+ )?for (?!(?:me|us|this|it|my|our|the|him|her|them|you|your|a|an|that|what|such|all|everyone)\b)[\p{L}'-]+|\byou(?:'ve| have)? (?:\p{L}+ )?(?:helped|recommend\p{L}*|wrote (?:one )?for|introduced|backed) [^.;!?]{2,30}(?:,|;| and) (?:but )?(?:not (?:for )?me|leave me out|for me (?:no|not|nothing)|only for me)\b|\byou(?:'d| would) (?:surely )?(?:do|have done) it for (?!(?:me|us|your|the|him|her|free|a)\b)|\bfor me,? (?:apparently|obviously|it seems),? (?:no|not|never|nothing)\b|\bonly our \p{L}+ is (?:behind|missing|late)|\b(?:sort of|kind of|only|just|rather) leaves you(?:[.,!]|$)|\byour (?:line|square|name) is the (?:blank|only|last|one)|\byou(?:'d| would) be the only one (?:who|to|not) |\bbut from you,? (?:nothing|no|not)\b/u,
    not: /\b(?:thank\p{L}*|grateful|glad you found|how (?:do )?you|hope you(?:'ve| have)?|you(?:'re| are) the only|recommended you|suggested you|for your (?:fence|birthday)|who knows|who would know)\b/u,
  },
  {
    // Suppositions that judge: "One would have thought …", "Some people forget who trained them".
    form: 'blame',
    pattern: new RegExp(
      `\\bone would(?: have|'ve)? (?:thought|hoped|expected|think|expect|hope) [^.;!?]{2,50}\\b(?:could|might|merited|deserved|was worth|were worth|would (?:have (?:replied|answered|found)|spare|find|remember|answer|reply))\\b|\\bany(?:one| ${person}) (?:with a heart|worth the name|who cared)\\b|\\ban? ${person} (?:of honour|with a heart) would|\\b(?:some|certain) (?:people|folks?|friends|members) (?:seem to |just |soon |quickly )*(?:forget (?:who|where they)|lose the address|pull up the ladder)\\b|\\b(?:who(?:'ve| have) made it|those who made it)\\b[^.;!?]{0,12} (?:and )?(?:then )?(?:pull|forget|have no)\\b|\\b(?:funny|strange|odd|curious) how (?:quickly|fast|soon) (?:people|some|one|you) forget|\\b(?:i|we)(?:'d| had| have| really| had really| honestly)* took you for (?:an? )?(?:\\p{L}+ )?(?:man|woman|person|friend|somebody|someone) (?:who|of)\\b|\\b(?:thought|expected) (?:better of|more of) you\\b|\\bthought i knew you better\\b|\\bwho(?:m)? i (?:thought|took|believed) you were\\b|\\b(?:isn't|not) grand enough for you|\\bdon't figure on the list\\b|\\bonly ever useful to you\\b|\\bmust be (?:lovely|nice|pleasant) to be too\\b|(?<!please )\\b(?:don't|do not) strain yourself\\b(?! (?:for|on) (?:my|our)\\b)|\\byou (?:did not|didn't|haven't) (?:see|seen) fit to\\b|\\b(?:warm|kind|fine) words\\b[^.;!?]{0,30}\\b(?:were|are) (?:only|just|nothing but|mere) (?:words|talk|wine|air)\\b|\\b(?:that|this) is where i find out who\\b`,
      'u',
    ),
    not: /\b(?:thank\p{L}*|as one does)\b/u,
  },
  {
    // Others look on, or ask: "My son keeps asking why his godfather won't help him".
    form: 'blame',
    pattern:
      /\b(?:my|our|the|even) (?:[\p{L}'-]+ ){1,3}?(?:keeps?|is|are|will be|was|were)? ?(?:asking|asks?|asked|wonders?)(?: me| us| every \p{L}+)* why (?:you|[^.;!?]{3,30}?) ?(?:(?:refused|'ve refused|have refused|has refused)|(?:won't|didn't|did not|hasn't|haven't|never|don't|doesn't|does not|do not|will not) (?:help|write|wrote|written|call|called|answer|answered|rung|rang|come|replied|reply)\p{L}*)\b|\ball asking did you\b|\bwill be watching to see (?:who|which of)\b|\b(?:people|everyone)(?: here)? (?:do |will )?notice (?:who|which|whether)\b|\b(?:it has been|i(?:'ve| have)?|we(?:'ve| have)?)(?: did)? noticed? (?:in the \p{L}+ )?that you (?:helped|found|wrote|recommended|had time|made time|signed)\b|\b(?:find out|learn|know|remember|see) (?:now |then |soon )?who (?:meant it|means it|really cares?|my (?:real |true )?friends (?:are|were)|our people are|stood by)\b|\b(?:look (?:me|my \p{L}+) in the eye(?! and)|search your (?:soul|heart|conscience)|(?:might |should |could )ask your(?:self|selves) (?:what|whether|why)|can't (?:very well )?sit (?:it|this) out|hope(?:s)? you(?:'ll| will| can) sleep)\b|\b(?:don't|do not|didn't|did not) know (?:any more )?how to cover for you\b/u,
    not: /\b(?:thank\p{L}*|clear conscience|good conscience|know what to tell (?:her|them|him) about)\b/u,
  },
  {
    // Hush money in kind, and what is over after a no.
    form: 'grudge',
    pattern:
      /\b(?:i|we)(?:'ve| have)?(?: always| only)? (?:kept my mouth shut|kept what happened to myself|kept your secret|never (?:said|breathed) (?:a|one) word about)\b|\b(?:don't|do not) come (?:looking for my|asking me)\b|\bi(?:'ll| will) stop thinking of you as\b|\bi(?:'m| am) done asking\b|\bnever so much as a (?:card|line|word|thank)\b|\bcall it a test of\b/u,
    not: /\b(?:understand|no (?:worries|pressure|hard feelings)|feel free)\b/u,
  },
  {
    // All hangs on one line: "for want of your one phone call".
    form: 'stakes',
    pattern:
      /\bfor want of (?:one|your|a single)\b|\b(?:all that stands|you alone stand|only you stand) between\b|\bbecause of (?:one|a single) (?:phone )?(?:call|line|signature|letter|e-?mail)\b|\b(?:my|our) (?:father|mother|parents|family|husband|wife|grandmother)(?: has| have| had)? (?:sold|pawned|mortgaged|borrowed)\b[^.;!?]{0,40}\b(?:fees|studies|visa|ticket|for (?:this|me)|in vain|so (?:that )?(?:i|you))\b|\b(?:cries|cried|has cried|weeps) every (?:night|evening)\b|\byou(?:'re| are) the last door\b|\bi have (?:nobody|no one) but you\b|\bif (?:even )?you (?:won't|don't),? (?:write it,? )?(?:then )?nobody will\b/u,
    not: /\b(?:thank\p{L}*|up to you whether|no (?:pressure|rush)|closed long ago)\b/u,
  },
];
