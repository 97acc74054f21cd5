import type { Folded } from './fold';
import { gate } from './gate';
import { matches } from './matches';
import { isRelease } from './releases';
import { remember } from './remember';
import type { Range } from './requests';
import { hurtAt, stakesAt } from './stakes';

/** What takes an out back. Ranges are indices into the sentence. */
export interface Undercut {
  /** What is wrong: the words that take it back. */
  readonly words: Range;
  /** From the contrast that ties the words to the out to the end of what is said; all of it goes. */
  readonly tail: Range;
  /** The condition of an out that is granted with a grudge, "If you really can't": its proper sequel is missing. */
  readonly condition?: string;
  /** Of what no construction shows: the out stands behind the words, or among them, so that nothing can be cut off. */
  readonly entangled?: boolean;
}

/** Says that a no is possible, be it meant or not: wider than a release, which is sincere. */
const concession = gate(
  new RegExp(
    [
      "\\b(?:no|not|without|zero|never|don't|wouldn't|hate|far be it)\\b.{0,24}\\b(?:pressure|pressur\\w+|obligation|oblig\\w+|forc\\w+|impose|push\\w*|guilt\\w*|rush\\w*|hurry)\\b",
      '\\b(?:no (?:worries|problem|hard feelings|big deal|stress)|not a problem|never mind)\\b',
      '\\b(?:free|welcome|at liberty|right|entitled|fine|ok|okay|allowed|alright|all right) to (?:\\p{L}+ ){0,2}(?:say no|decline|refuse|pass|ignore|turn|back out|skip|opt|bow out)\\b',
      '\\b(?:can|could|may|might) (?:\\p{L}+ ){0,2}(?:say no|decline|refuse|pass|ignore|turn (?:me|this|it) down|back out|skip|opt out)\\b|^(?:just |by all means |please )?(?:say no|decline|refuse|pass)\\b',
      "\\b(?:up to you|your (?:call|choice|decision)|as you (?:like|wish|please|see fit)|whatever you (?:decide|choose|prefer)|at your discretion|the choice is yours|entirely optional|you(?:'re| are) the judge)\\b",
      "\\b(?:(?:i|we)(?:'ll|'d| will| would| can| do)? (?:\\p{L}+ ){0,3}(?:understand|respect|accept|get it|appreciate)|understandable|understood)\\b.{0,60}\\b(?:if|no\\b|can't|cannot|not|decline|refus\\w+|busy|decision|choice|unable)",
      "\\bif (?:you(?:'re| are| do| would|'d| can| could| have)? ?(?:not\\b|n't|can't|cannot|couldn't|don't|won't|aren't|rather not|too busy|unable|busy|swamped)|not\\b|it(?:'s| is) (?:not|too)|that(?:'s| is) (?:not|too)).{0,60}\\b(?:fine|ok|okay|understand|alright|all right|no problem|no worries|so be it|fair enough)\\b",
      "\\b(?:don't|do not|needn't|need not|not) (?:\\p{L}+ ){0,2}(?:have to|need to|must|feel (?:obliged|obligated|bound|pressured|compelled|you have|like you))\\b|\\byou don't have to\\b",
      "\\bif you (?:can't|cannot|don't|won't),? (?:then )?you (?:can't|cannot|don't|won't)\\b",
      "\\b(?:won't|wouldn't|will not|not|never) (?:\\p{L}+ ){0,2}(?:hold it|be (?:offended|hurt|upset)|blame|mind|take it)\\b",
      "\\b(?:(?:nobody|no one|no-one|nothing) (?:is |will |would |can |could |'s |'ll )?(?:\\p{L}+ )?(?:forc\\w+|compel\\w*|oblig\\w+|blam\\w+|twist\\w*|mak(?:es|ing) you)|(?:under )?no (?:compulsion|duty|burden)|not (?:compulsory|mandatory)|optional|(?:at )?(?:full|every|your) (?:liberty|freedom)|free (?:you are )?to|(?:say|saying|declining|refusing) (?:\\p{L}+ )?is an option|leave (?:it|the choice|that|this) (?:entirely |all )?(?:to|with) (?:you|your)|(?:it(?:'s| is)|that(?:'s| is)) (?:\\p{L}+ ){0,2}(?:your|you who|a free) (?:call|decides?|decision|choice)|needn't|(?:take|can take) (?:it or leave it|(?:a )?no\\b)|won't (?:offend|hurt) me|don't insist)\\b",
      "\\b(?:refuse|decline|abstain|reject me|turn me down|say no|say the word|tell me (?:no|to get lost)|ignore (?:me|this)|give me out|walk away|stay out)\\b[^.!?]{0,24}\\b(?:if|by all means|of course|do|please|though|but|only)\\b|\\bif (?:it|this) (?:is|isn't|doesn't|is not|does not)(?: \\p{L}+){0,2}? (?:for you|suit|possible|inconvenient|nuisance|too much|of interest|your (?:thing|area))|\\bif (?:you(?:'re| are) called|your heart|cannot|it(?:'s| is) a no)|\\bshould (?:you|this|it)\\b[^.!?]{0,20}\\b(?:not|rather)\\b",
      '\\b(?:a )?no (?:is|would be|will be) (?:\\p{L}+ ){0,3}(?:fine|ok|okay|alright|answer|acceptable|welcome|possible)|\\btake your time\\b|\\bonly if you\\b',
    ].join('|'),
    'u',
  ),
);

/** Turns against what was said before. */
const contrast = gate(
  /(?:[;,:.]|[–—-]{1,2}|^|\()? ?\b(?:but|though|although|however|only|yet|except(?: that)?|still|even so|that said|having said that|then again|mind you|just (?:know|remember|bear in mind|keep in mind|be aware|so you know)(?: that)?|(?<=, )just(?= (?:a |very |rather |quite |deeply )?)|only (?:know|remember)|bear in mind|keep in mind|remember|do know|if you can live with|unless|nevertheless|all the same|otherwise)\b,? /gu,
);

/** A door that a no would close: "… then don't come asking for my trailer", "whoever declines need not look to me". */
const barred = gate(
  /\b(?:don't|do not|never|shouldn't|should not|mustn't|must not|needn't|need not|can't|cannot|won't)(?: \p{L}+){0,2}? (?:come (?:to (?:me|us)|asking|running|crying|knocking|looking|back)|(?:expect|count on|look for|look to|turn to|call on|rely on) (?:me|us|my|our)|ask (?:me|us) (?:for|when|again|next)|knock)\b(?! to (?:chase|write|remind|mind|ask|be)\b)/u,
);

/** A writer's need, an expectation, an ultimatum or a price: what undoes an out when it is set against it. */
const takeBacks: readonly { exec(text: string): RegExpExecArray | null }[] = [
  barred,
  // A need whose object is the reader's help; "I need to leave" is the writer's own.
  /\b(?:i|we)(?:'d|'ll| do| will| would)? ?(?:\p{L}+ly |do |just |sure |desperately |honestly )*(?:need|require|must have|have got to have|have to have|can't (?:do|manage|go|survive|proceed|move|finish|submit|apply)(?: \p{L}+){0,4} without|cannot (?:do|manage|go|proceed|apply)(?: \p{L}+){0,4} without)\b(?! to (?!know|hear|have (?:it|an|your|this)|get (?:it|this|an|your)))(?! (?:two|three|some|a (?:day|week|month|few)) )/u,
  /\b(?:i|we) (?:\p{L}+ )?(?:can't|cannot|can not|couldn't|could not) (?:\p{L}+ )?(?:afford|do without|wait|take no|accept|ask anyone else|turn to anyone)/u,
  /\b(?:i|we)(?:'m| am| are|'re| do|'ll| will|'d| would)? ?(?:\p{L}+ )?(?:expect(?:ing)?|trust(?:ing)?|assum(?:e|ing)|demand|insist(?:ing)?|count(?:ing)? on|rely(?:ing)? on|bank(?:ing)? on|depend(?:ing)? on|desperate|begging|beg)\b(?! (?:nothing|no |to be (?:in|at)|to (?:graduate|finish|arrive|travel|move)|her|him|them))/u,
  /\b(?:i|we)(?:'m| am|'re| are|'d| would| do)? ?(?:\p{L}+ )?(?:hope|hoping|know|sure|certain|confident|pray|praying)(?: \p{L}+){0,2} (?:you(?:'ll| will)? (?:won't|will not|don't|wouldn't|not|say yes|do the right|come through|agree|find it in)|that you|you'll (?:say yes|do|come|help|agree)|you'd (?:never|not)|you (?:won't|will|would|wouldn't))/u,
  /\b(?:i|we)(?:'ll| will|'d| would|'m going to)? ?(?:\p{L}+ )?(?:not |n't )?(?:won't|wouldn't|will not|not|hardly|barely|never|keep|have to keep|continue) (?:\p{L}+ )?(?:take (?:a )?no|accept (?:a )?no|asking|forget|forgive|ask (?:you )?again|understand|see (?:why|how)|be able|let (?:it|this|you)|give up|stop)/u,
  /\b(?:i|we)(?:'d| would|'ll| will)? (?:\p{L}+ )?(?:(?:like|want|need|have|expect|love|hope|deserve) (?:to know|to hear|you to (?:tell|explain)|a (?:good |proper |very good )?(?:reason|explanation)|an explanation)|be (?:asking|wondering|curious) why|ask (?:you )?why|wonder why|hate|not know|remember|notice|make a note|never|think (?:less|twice|differently)|have to (?:tell|explain|reconsider|rethink|assume|conclude|take it|drop|cancel|give up|withdraw|let|ask myself|wonder|turn down))\b/u,
  /\b(?:please |kindly |at least |then |you(?:'ll| will| would|'d)? (?:\p{L}+ )?(?:have to|need to|must|should|ought to|had better|better) )*(?<!(?:n't|not|without|no need to)(?: worry about| have to| need to)? )(?:explain\b|give me (?:a|your|one|the|some) (?:\p{L}+ )?reasons?|tell me why|let me know why|justify|have a (?:good|very good) reason|think (?:carefully|hard|twice|again)|(?:please )?reconsider|decide (?:today|now|by|quickly|fast)|be quick|hurry|say yes|do(?:n't| not) (?:say no|let me down|disappoint|make me|refuse|leave me|forget (?:who|what|how|that i)))/u,
  /\b(?:you(?:'d| would|'ll| will)? (?:\p{L}+ )?(?:owe|owed|have to live|live with|regret|be (?:letting|leaving|responsible|the (?:only|first) one)|let (?:me|us|down|everyone)|must|ought to|should(?! know| see| meet| read| hear| feel| be (?:proud|glad|aware))|have no (?:reason|excuse))|(?:what|how much|all) (?:i|we)(?:'ve| have)? (?:did|done|do|gave|given|sacrificed|helped)|who (?:helped|stood|covered|was there|got you|gave you)|the (?:favou?rs?|times?) (?:i|we))\b/u,
  /\b(?:everyone|everybody|all the others|the others|others|anyone|anybody|nobody|no one|no-one|most people|a (?:true|real|good) (?:friend|colleague|mentor))(?: else)?(?: i asked| so far)?(?: has| have| would|'d| had|'s|'ve)? (?:\p{L}+ )?(?:said|say|agreed|managed|helped|help|been|done|refused|refuse|turned|can|could|find|found|make|made|else can|will|gave|did|got|came|took)\b/u,
  /\b(?:it|that|this|there|then|the (?:\p{L}+ ){1,2}|she|he|they|my (?:\p{L}+ ){1,3})(?:'d| would|'ll| will|'s going to| is going to| are going to) (?:\p{L}+ )?(?:be (?:over|dead|lost|gone|finished|ruined|cancelled|no (?:\p{L}+ )?(?:hope|chance|point|way)|a (?:real |great |big |huge |terrible |crying )?(?:shame|pity|waste|disaster|problem|blow)|(?:very |really |so )?(?:hard|difficult|tough|awkward|bad|devastat\w+|heartbroken|nothing)|the end|left|stuck|out of)|fall (?:apart|through)|collapse|fail|die|suffer|lose|miss|reflect|look (?:bad|odd|strange)|go (?:hungry|under)|close|cost|hurt|mean (?:i|we|the end|that (?:i|we) (?:can't|cannot|lose)|losing))\b/u,
  /\b(?:a )?(?:yes|no) (?:is|would be|will be)(?: \p{L}+){0,3} (?:only|not|n't|expected|unacceptable|answer i)|\bno (?:is not|isn't)\b|\bthere(?:'s| is) (?:really )?(?:no one|nobody|no-one|no other|not (?:anyone|anybody)|no time|no plan)|\btime is (?:of the essence|running|short)|\b(?:today|tonight|right away|asap|immediately|at once|straight away|by tomorrow)\b(?=[.!]*$)/u,
];

/**
 * Words of loss, reproach and obligation. In what is set against an out they weigh on the reader, whoever is
 * the subject; elsewhere they mean nothing of the kind.
 */
const weighty =
  /\b(?:kill(?:s|ed|ing)?|ruin\p{L}*|spoil\p{L}*|wreck\p{L}*|destroy\p{L}*|sinks?|sunk|los(?:e|es|ing)|fail(?:s|ed|ing|ure)?|collaps\p{L}+|doomed|jeopard\p{L}+|suffer\p{L}*|desperat\p{L}+|disappoint\p{L}*|heartbr\p{L}+|devastat\p{L}+|gutted|crushed|surprised|offended|let(?:ting)? (?:me|us|them|everyone|people|the \p{L}+) down|regret\p{L}*|unforgiv\p{L}+|owe[sd]?|nobody else|no one else|no-one else|who else|where else|nowhere|last (?:hope|chance|resort|straw)|only (?:hope|chance|option|one left|way out)|excuse|(?:good|real|proper) reason|(?:see|think|imagine|understand|say|wonder) (?:of )?(?:\p{L}+ )?(?:why|what (?:could|would)|any reason|a reason)|reasons? why|conscience|blame\p{L}*|your fault|costs? (?:me|us|them)|bitter\p{L}*|ashamed|a (?:real |great |terrible |crying )?(?:shame|pity)|betray\p{L}*|abandon\p{L}*|turn(?:ing|ed)? your back|our friendship|(?:true|real|good) friends? (?:would|do|don't|never)|loyal\p{L}*|sacrific\p{L}+|after (?:all|everything) (?:i|we|that|these)|(?:i|we) (?:did|have|had|was|were|once|always|never|stayed|came|went|gave|took|covered|wrote|spent|lent|stood|drove|carried)\b.{0,40} (?:for you|on your behalf|by you|your \p{L}+ (?:last|when|all|that))|the end of|(?:is|be|are) over|hungry|sleep at night|beg(?:ging)?|plead\p{L}*|tears|(?:will|'ll|shall) (?:remember|notice|know (?:who|what|where))|where i stand|draw my own|conclu(?:de|sion|sions)|think (?:long and hard|twice)|career|livelihood|my (?:whole |entire )?(?:future|life)|at stake|on the line|won't be easy|wouldn't be easy|quite (?:a few|some) people (?:are|will)|hardly (?:ask|expect)|not much to ask)\b/u;

/** What may follow an out and leaves it whole, although the words are near. */
const kindly =
  /\b(?:appreciat\w+|grateful|thankful|thanks?|glad|happy|pleased|delighted|love to (?:help|hear about your|return)|worth asking|thought (?:i'd|i would|it)|wanted to (?:ask|try|mention|let)|rather ask|had to ask|no need|need not|needn't|don't need|do not need|i need to (?:leave|go|submit|send|file|let)|won't be|wouldn't be (?:hurt|upset|offended|disappointed)|not be (?:hurt|upset|offended|disappointed)|would(?:n't| not) (?:hurt|mind)|won't (?:hurt|mind|ask again|take it|hold)|will not ask again|never hold|(?:in case|if) (?:it|that) helps|draft|attach\w*|blurb|if you(?:'d| would) (?:like|prefer|rather)|if you (?:do|did|can|could|have|happen|ever|are|feel|know)|would mean|mean (?:a lot|so much|the world)|i hope (?:we|you(?:'re| are| have| keep| stay| know)|to|it|that we|your|all)|do (?:keep|stay|come)|i(?:'d| would) (?:still )?(?:love|like) to (?:hear|see|catch|know how|stay|buy|help|have coffee))\b/u;

/** "If you really can't": the reader is to prove that it is impossible. */
const grudging = gate(
  /\b(?:if|should|in case|when)(?: (?:it(?:'s| is)|this is|that(?:'s| is)))? (?:\p{L}+ ){0,2}(?:really|truly|absolutely|honestly|genuinely|simply|positively|actually|just|seriously|literally|utterly|completely|totally|physically|must|have to|insist|feel you must|somehow|still|even)(?: \p{L}+){0,2}? (?:can't|cannot|can not|couldn't|won't|unable|impossible|not able|not possible|do not|don't (?:have|want|wish)|refuse|decline|say no|not (?:do|help|manage|want|willing)|incapable|bothered|too (?:busy|much))\b|\bif you(?:'re| are)? (?:\p{L}+ )?(?:can't|cannot|couldn't|won't|unable|refuse|decline|not (?:able|willing|up|in a|going|prepared|interested))\b|\bif (?:not|you say no|the answer is no|it(?:'s| is)n't possible|(?:it|this) (?:is not|isn't) possible)\b|\bif you (?:must|have to|need to|want to) (?:say no|refuse|decline|turn)\b/u,
);

const emphatic =
  /\b(?:really|truly|absolutely|honestly|genuinely|simply|positively|seriously|literally|utterly|completely|totally|physically|must|insist|refuse|bothered|even)\b/u;

/** The sequel of a grudged no: the reader is to make up for it, at once or in words. */
const penalties: readonly (readonly [pattern: RegExp, weight: number])[] = [
  [
    /\b(?:right away|straight ?away|at once|immediately|now|right now|asap|a\.s\.a\.p|today|tonight|instantly|without delay|as soon as possible|this minute|by (?:tonight|tomorrow|noon|today|end|eod|cob|(?:mon|tues|wednes|thurs|fri|satur|sun)day))\b/u,
    1,
  ],
  [
    /\b(?:so (?:that )?|because )?(?:i|we)(?: can|'ll| will|'d| would| could| may)? (?:\p{L}+ )?(?:find|look for|ask|get|turn to|go to|have to (?:find|look|ask|start)|need to (?:find|look|ask)|need time to|search) (?:\p{L}+ ){0,3}(?:some(?:body|one)|else|another|replacement|other|alternative)/u,
    1,
  ],
  [
    /\b(?:at least|have the (?:courtesy|decency|guts|grace)|the least you (?:can|could)|explain|tell me why|say why|a (?:good |very good |proper |valid |written )?(?:reason|explanation|excuse)|justify|your reasons?|owe me)\b/u,
    2,
  ],
  [
    /\b(?:find|send|name|give|get|suggest|provide|recommend)(?: me| us)? (?:a |an |some |your |me )?(?:some(?:one|body) (?:else )?(?:who|to replace|in your place)|replacement|substitute|other person (?:who|instead))/u,
    1,
  ],
  [
    /\b(?:then )?(?:i|we)(?:'ll| will|'d| would)(?: \p{L}+){0,2} (?:be (?:stuck|lost|forced|left|in trouble)|know where|remember|have no|lose|miss|be out)|\b(?:don't|do not) (?:bother|waste|leave me|keep me|drag)/u,
    2,
  ],
];

/** Takes the sting out of "tell me soon, I'd ask somebody else": the no is well taken. */
const wellTaken =
  /\b(?:no (?:worries|problem|hard feelings|harm|pressure|offen[cs]e)|fine|understand|understood|understandable|ok|okay|all right|alright|thank|thanks|grateful|happy to|glad to|please don't|feel free|of course|whenever|no rush|never mind|just (?:ignore|say|let|tell|skip|leave|pass|drop|delete)|simply (?:ignore|say|let|tell)|ignore|even a|works too|as well|instead|would (?:also |still )?(?:help|be (?:great|lovely|wonderful|welcome|useful|a (?:great )?help)))\b/u;

/** An out that only a bad person could take: "unless you have a very good reason", "if you can live with it". */
const poisoned = gate(
  /\bunless (?:it(?:'s| is) |that(?:'s| is) |you(?:'ve| have)? |there(?:'s| is) )(?:\p{L}+ ){0,2}(?:got )?(?:(?:an?|no|some) (?:\p{L}+ ){0,2}(?:reason|excuse|emergency)|impossible|something (?:better|more important)|better things)|\bif (?:you(?:'re| are| can| don't| do not| want| think| feel| have)?|your conscience|that(?:'s| is)) (?:\p{L}+ ){0,3}(?:live with|care (?:about|what|how)|no heart|heartless|mind (?:me|us|seeing|watching|that (?:i|we) (?:lose|fail|miss))|see (?:me|us) (?:fail|lose)|want (?:me|us) to (?:fail|lose)|conscience|let (?:me|us) down|so little|means nothing|allows|how (?:you treat|much (?:our|my)))|\bi hope (?:that )?you (?:won't|will not|don't|wouldn't) (?:say no|refuse|decline|turn|let|disappoint|use (?:it|that)|take (?:me|it) up|have to (?:say no|refuse))/u,
);

/** Finds where a sentence takes back an out: its own, or the one of the sentence before it. */
export const findUndercut = (folded: Folded, before: Folded | undefined): Undercut | undefined =>
  before === undefined ? undercutAlone(folded) : undercutAfter(`${before}\n${folded}`);

const undercutAlone = remember((folded: Folded) => undercutIn(folded, undefined));

/** Of two sentences, each on a line. */
const undercutAfter = remember((lines) => {
  const [before, folded] = lines.split('\n') as [Folded, Folded];
  return undercutIn(folded, before);
});

const undercutIn = (folded: Folded, before: Folded | undefined): Undercut | undefined =>
  contrasted(folded, before) ?? unconnected(folded, before) ?? grudged(folded) ?? poison(folded, before);

/** No sentence that one would send has more. */
const maxContrasts = 8;

/** "No pressure, but I really need this." */
function contrasted(folded: Folded, before: Folded | undefined): Undercut | undefined {
  let tried = 0;
  for (const match of matches(folded, contrast)) {
    if (++tried > maxContrasts) break;
    const at = match.index;
    const head = folded.slice(0, at);
    const opens = head.trim() === '';
    if (!opens && !concedes(head)) continue;
    if (opens && !(before && concedes(before))) {
      // "Although I'd be crushed, feel free to say no" ends with the out.
      continue;
    }
    const start = at + match[0].length;
    const tail = folded.slice(start) as Folded;
    const found = takenBackBy(tail);
    if (found && !repaired(tail, found)) {
      return {
        words: { start: start + found.start, end: start + found.end },
        tail: { start: opens ? 0 : at, end: folded.length },
      };
    }
  }
  return undefined;
}

/** Without a conjunction: "Feel free to say no. I'll be crushed, of course." / "No pressure; my visa depends on it." */
function unconnected(folded: Folded, before: Folded | undefined): Undercut | undefined {
  const cut = /[;:–—]|, (?=(?:i|we|it|and)\b)/u.exec(folded);
  const goesOn =
    before !== undefined && /^(?:it|that|then|i|we)(?:'d| would|'ll| will| shall| at least)/u.test(folded);
  const own = cut !== null && concedes(folded.slice(0, cut.index));
  const inner = own ? cut.index + cut[0].length : goesOn ? 0 : undefined;
  if (inner === undefined) return undefined;
  const rest = folded.slice(inner) as Folded;
  const heavy =
    stakesAt(rest) ??
    hurtAt(rest) ??
    barred.exec(rest) ??
    (kindly.test(rest) ? undefined : unasked.exec(rest));
  if (!heavy || negated(rest, heavy.index) || isRelease(rest)) return undefined;
  if (!own && !(before && isRelease(before))) return undefined;
  const start = inner + heavy.index;
  return {
    words: { start, end: start + heavy[0].length },
    tail: { start: inner === 0 ? 0 : (cut?.index ?? inner), end: folded.length },
  };
}

/** Without a contrast only the gravest words take an out back. */
const unasked =
  /\b(?:(?:it|that)(?:'d| would|'ll| will) (?:\p{L}+ )?(?:be the end|be over|kill|ruin|break|destroy)|(?:can't|cannot|couldn't) (?:\p{L}+ )?(?:think|see|imagine) (?:of )?(?:\p{L}+ )?(?:why|any reason|a reason|what)|see no reason)\b/u;

/** "…, just a little surprised": the hurt without its subject. */
const ellipticHurt =
  /^(?:just |only |merely |perhaps |maybe |a bit |a little |rather |very |quite |deeply |somewhat )*(?:disappointed|hurt|surprised|sad|saddened|puzzled|upset|offended|let down|heartbroken|lonely|shocked)\b/u;

const concedes = (text: string) => concession.test(text) || isRelease(text as Folded);

/** "…, but I'd be grateful": what leaves an out whole. */
const gratefully =
  /\bbut (?:i|we)(?:'d| would| do)? (?:\p{L}+ ){0,3}(?:appreciate|grateful|thankful|glad|delighted)\b/u;

/** True for a sentence whose contrast only thanks. */
export const leavesWhole = (folded: Folded): boolean => gratefully.test(folded);

/**
 * True for a sentence that grants an out, or stands behind one, and says nothing that would leave it whole: only there could
 * one be taken back. A condition within a question is the ask's own.
 *
 * @param before the sentence before
 */
export const mayTakeBack = (folded: Folded, before: Folded | undefined): boolean =>
  (concedes(folded) || (before !== undefined && !before.endsWith('?') && concedes(before))) &&
  !kindly.test(folded);

function takenBackBy(tail: Folded): Range | undefined {
  const elliptic = ellipticHurt.exec(tail);
  if (elliptic) return rangeOf(elliptic);
  const hurt = hurtAt(tail);
  if (hurt && !negated(tail, hurt.index, hurt[0])) return rangeOf(hurt);
  const stakes = stakesAt(tail);
  if (stakes) return rangeOf(stakes);
  if (kindly.test(tail) && !/\b(?:really|desperately|badly|truly|urgently) need\b/.test(tail))
    return undefined;
  for (const pattern of takeBacks) {
    const match = pattern.exec(tail);
    if (match) return rangeOf(match);
  }
  const weight = weighty.exec(tail);
  if (
    weight &&
    !/(?:n't|\b(?:not|no|never|nothing|without))(?: \p{L}+){0,2} $/u.test(tail.slice(0, weight.index))
  )
    return rangeOf(weight);
  return undefined;
}

const rangeOf = (match: RegExpExecArray): Range => ({
  start: match.index,
  end: match.index + match[0].trimEnd().length,
});

const negated = (text: string, index: number, own = '') =>
  /(?:n't|\bnot|\bnever|\bno) (?:\p{L}+ ){0,2}$/u.test(text.slice(0, index)) ||
  /\b(?:not|never|n't)\b/.test(own) ||
  /(?:won't|wouldn't)/.test(own);

/** A second out after the words mends them: "I'd be sad, but I'd completely understand". */
function repaired(tail: Folded, { end }: Range): boolean {
  const rest = tail.slice(end) as Folded;
  if (rest.trim().split(' ').length < 3) return false;
  return isRelease(rest) || /\b(?:understand|survive|get over it|no hard feelings)\b/.test(rest);
}

/** "If you really can't, tell me right away so that I can find somebody else." */
function grudged(folded: Folded): Undercut | undefined {
  const match = grudging.exec(folded);
  if (!match) return undefined;
  const comma =
    /, (?:then )?| then (?=(?:please|tell|let|i|you|at)\b)| (?=(?:please|at least|then|tell|let me|i need you|i'll)\b)/u.exec(
      folded.slice(match.index + match[0].length),
    );
  const from = match.index + match[0].length + (comma ? comma.index + comma[0].length : 0);
  const leading = !comma || match.index > 3;
  const sequel = leading && match.index > 12 ? folded.slice(0, match.index) : folded.slice(from);
  let weight = emphatic.test(match[0]) ? 1 : 0;
  for (const [pattern, value] of penalties) if (pattern.test(sequel)) weight += value;
  if (weight < 2 || weight === (emphatic.test(match[0]) ? 1 : 0) || wellTaken.test(sequel)) return undefined;
  const start = sequel === folded.slice(from) ? from : 0;
  return {
    words: { start: match.index, end: match.index + match[0].length },
    tail: { start, end: start === 0 ? match.index : folded.length },
    condition: folded.slice(match.index, match.index + match[0].length),
  };
}

/** "Feel free to say no if you can live with it." */
function poison(folded: Folded, before: Folded | undefined): Undercut | undefined {
  const match = poisoned.exec(folded);
  if (!match) return undefined;
  const head = folded.slice(0, match.index);
  if (!concedes(head) && !(head.trim() === '' && before && concedes(before))) return undefined;
  return { words: rangeOf(match), tail: { start: head.trimEnd().length, end: folded.length } };
}
