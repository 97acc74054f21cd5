import type { Folded } from './fold';
import { gate } from './gate';
import { matches } from './matches';
import type { Range } from './requests';

const set = (...lines: string[]): ReadonlySet<string> => new Set(lines.join(' ').split(' '));

/** What a vague ask is about: anything, anybody, any time. Each is vague as long as nothing narrows it. */
const unbounded: readonly RegExp[] = [
  // Help of any kind, and the favours that do not say what they are.
  /\b(?:help|assist|support|guide|mentor|advise|helping|assisting|supporting|guiding|mentoring|advising|back|push|uplift|consider)(?:ing)? (?:me|us|a (?:brother|sister|fellow|friend|junior))\b(?: out)?/gu,
  /\b(?:(?:any|some|an?|a little|whatever|your|more|a bit of|every|all the|the|further|of) (?:\p{L}+ )?)?(?:help|assistance|support|guidance|mentorship|mentoring|advice|tips?|pointers?|insights?|inputs?|wisdom|leads?|suggestions?|ideas|thoughts|assist|direction|knowledge|expertise|favou?rs?|hand)\b/gu,
  /\b(?:something|anything|whatever|any (?:way|how|manner)|some (?:way|how))\b/gu,
  // A good word anywhere, an eye kept open.
  /\b(?:spread|spreading) the word|\b(?:put|putting) (?:the|a) word (?:out|around|in)|\b(?:keep|keeping|bear|bearing) (?:me|us) in mind|\b(?:keep|keeping) (?:an|your) (?:eye|ear)s? (?:out|open)|\b(?:think|thinking) of (?:me|us)|\b(?:remember|remembering) (?:me|us)\b/gu,
  // Anybody.
  /\b(?:any ?(?:one|body)|some ?(?:one|body)|(?:the |some |a few |any |more |your |other |many |good |relevant |useful |interesting |important |influential |right |like-?minded |well-placed )+(?:people|persons?|folks|contacts?|connections?|networks?|circles?|friends|colleagues|names|ones|door|doors|introductions?|intros?)|people|whoever|whomever|my mentor|others|introductions|intros|doors|your rolodex|address book)\b/gu,
  // Any work.
  /\b(?:any|some|an?|suitable|appropriate|relevant|potential|possible|new|more|the) (?:[^ ,.;:!?]+ ){0,3}?(?:roles?|jobs?|positions?|openings?|opportunit(?:y|ies)|vacanc(?:y|ies)|work|gigs?|employment|placements?|posts?)\b|\bopportunit(?:y|ies)\b|\bopenings\b|\bjobs\b/gu,
  // A talk about nothing in particular.
  /\b(?:pick|picking|pickup|borrow|borrowing|tap|tapping)(?: into)? (?:at )?your (?:\p{L}+ )?(?:brains?|mind|ears?|experience|knowledge|expertise|wisdom|network)\b|\b(?:connect|connecting|network|networking|chat|chatting|talk|talking|speak|speaking|call|calls|coffee|tea|meet|meeting|meetup|catch up|catch-up|conversation|discussion|hop on|jump on|get together|get in touch|be in touch|stay in touch|zoom|lunch|drink|beer|a word|hang out|link up|linking up|sync|touch base|collaborat\p{L}+|partner(?:ing|ship)?s?|synerg\p{L}+|some (?:of your )?time|a (?:few )?(?:minutes|moments?)|your time)\b/gu,
];

/** Words that name nothing a reader could act on: they carry the sentence, the courtesy, the time or the topic "my career". */
const empty = set(
  "a an the this that these those it its it's i i'm i'd i'll i've me my mine myself we we'd we'll our us ours you you're you'd you've your yours yourself one ones",
  'be am is are was were been being do does did done doing have has had having can could would will may might shall should must would-be let lets get getting got give giving given go going goes come coming take taking make making find finding found know knowing see seeing look looking seek seeking want wanted wanting need needing like love hope hoping hoped wonder wondering wondered think thinking thought feel ask asking asked request requesting share sharing offer offering provide providing spare sparing tell send sending put putting keep keeping show hear hearing learn learning say saying try trying reach reaching write writing set setting schedule scheduling arrange arranging grab grabbing hop jump have having happen use using appreciate appreciated appreciating mean means welcome discuss discussing explore exploring talk talking chat chatting call calling speak speaking meet meeting connect connecting connected introduce introducing refer referring recommend link linking pass passing open catch catching word point pointing spread spreading bear keen tap tapping exchange exchanging form support supporting supported bolster boost efforts effort chances details pick picking brain brains mind mean value valued',
  'brother sister junior fellow mentor consider considering helping assisting supporting guiding mentoring comes arise arises lovely wonderful fantastic amazing fine interested',
  'help helpful helping assist assistance support guidance guide advice advise mentor mentorship tips tip pointer pointers insight insights input wisdom leads lead suggestions suggestion ideas idea thoughts thought direction right knowledge expertise favour favours favor favors hand',
  'to of in on at for from with by about into over around through as than then so and or but if whether when whenever where wherever which who whom whose what whatever how however why because since while there here up out off down back along together between per via upon within without during after before until',
  'any some something anything someone somebody anyone anybody everyone people person persons folks others other another each every all both few several many much more most lot lots bit little',
  'please kindly pls thanks thank grateful gratefully glad happy delighted honoured honored pleased thrilled keen eager willing able open free available possible possibly perhaps maybe just only also too really very so truly highly greatly deeply extremely quite always ever even still again kind kindly sincerely humbly dear sir madam hi hello',
  'sometime sometimes soon later now today tomorrow week weeks month months day days weekend time times moment moments minute minutes min mins hour hours half quick quickly brief briefly short chance convenience convenient opportunity early earliest next coming near future monday tuesday wednesday thursday friday saturday sunday morning afternoon evening january february march april june july august september october november december soonest asap',
  'coffee tea lunch drink beer call calls chat zoom phone video teams skype meet whatsapp linkedin online virtual virtually email e-mail mail message person word conversation discussion meeting touch call',
  'network networks networking contact contacts connection connections circle circles friends friend colleague colleagues name names rolodex address book introduction introductions intro intros door doors relevant useful interesting important influential suitable appropriate potential good great best better nice perfect well-placed like-minded likeminded right proper big high-profile successful serious',
  'job jobs role roles position positions opening openings opportunities opportunity vacancy vacancies work working employment gig gigs hiring hire hires career careers path paths journey life future search hunt market field fields industry industries area areas sector space world company companies organisation organization organisations organizations firm firms business businesses background profile experience experiences skills skill set fit fits match matches matching skillset cv resume résumé plans plan goals goal growth grow growing success professional professionally personal personally development situation matter matters thing things stuff topic topics interest interests interested common mutual mutually collaboration collaborate collaborations collaborating partnership partnerships synergy synergies project projects next step steps way ways manner case whichever possibility possibilities options option forward ahead benefit beneficial esteemed based general generally capacity end side part place places where yes no not',
);

const word = /[\p{L}\p{M}][\p{L}\p{M}'’-]*/gu;

/** True when words narrow an ask down: a name, a role, a place, a question of their own; or a placeholder for one. */
function narrows(words: string): boolean {
  if (/[[{\uFFFC]/.test(words)) return true;
  for (const [match] of matches(words, word)) {
    if (!empty.has(match.replace(/['’]s$/, ''))) return true;
  }
  return false;
}

/** "The role", "this project": what has been named before. */
const namedBefore =
  /\b(?:the|this|that) (?:role|position|job|opening|vacancy|project|programme|program|company|application|proposal|plan|idea|problem|matter above|paper|post|posting)\b/;

/** A condition before an ask belongs to it: "If you hear of anything, please …". */
const condition =
  /(?:^|[,;:] )(?:and |so |but )?if (?:you|anyone|anybody|there) (?:\p{L}+ )?(?:hear|hears|know|knows|come|comes|learn|see|think|is|are|have any|have some|has any)\b[^;:]*$/u;

/** Wishes that ask in effect, where nothing in a message asks in form. Who is happy to is offering. */
const wishes = gate(
  /\b(?:(?:i|we)(?:'m| am|'re| are) (?:(?:now|currently|always|also|very|quite|really|still) )*(?:open to|looking (?:for|out for|to (?:connect|network|meet|talk))|in search of|seeking|interested in|on the lookout for|hoping (?:for|to (?:connect|network|meet|talk|chat))|keen to|eager to)|(?:i|we)(?:'d| would) (?:\p{L}+ )?(?:love|like|be keen|be interested|enjoy) (?:to|an?|some|any)|it (?:would|'d|will) be (?:so |very |really )?(?:nice|great|lovely|good|wonderful|fun) (?:to|if we)|(?:perhaps|maybe|hopefully),? we (?:can|could|might|should)|if (?:you|u) (?:\p{L}+ )?(?:hear|know|come across|learn|see|think) of|(?:please )?(?:do|keep|spread|bear|let me know (?:of|about|if|should)|any [^ ,.;]+ (?:will|would) be)) /u,
);

const offering = gate(
  /\bhelp (?:you|your|out\b)|\bto (?:help|assist|support|return|repay|share|offer|send|answer|introduce you|connect you|put you)\b/,
);

/**
 * What an ask leaves open, where nothing in it narrows it: "pick your brain", "anyone in your network". A topic,
 * a name or a role within the ask ("… about the tender in Gulu") makes it one that can be answered.
 *
 * @param from where the ask begins
 * @param readers the words of the reader's name, which narrow nothing
 */
export function vagueFrom(folded: Folded, from: number, readers: readonly string[]): Range | undefined {
  const before = condition.exec(folded.slice(0, from));
  const start = before ? before.index : from;
  const asked = folded.slice(start);
  const plain = readers.reduce((rest, name) => rest.replaceAll(name.toLowerCase(), ' '), asked);
  if (namedBefore.test(plain) || narrows(plain)) return undefined;
  for (const pattern of unbounded) {
    for (const match of matches(asked, pattern)) {
      return { start: start + match.index, end: start + match.index + match[0].length };
    }
  }
  return undefined;
}

const topic = /\b(?:about|regarding|concerning|on|into|around) (.+)/u;

/** True of an offer, and of what would be vague if no topic narrowed it: "pick your brain about permits". */
export function isNarrowed(folded: Folded): boolean {
  if (offering.test(folded)) return true;
  return unbounded.some((pattern) => {
    const [match] = matches(folded, pattern);
    const named = match && topic.exec(folded.slice(match.index))?.[1];
    return named !== undefined && narrows(named);
  });
}

/** What a wish leaves open, in a message that has no other ask: "I'm open to any opportunities." */
export function vagueWish(folded: Folded, readers: readonly string[]): Range | undefined {
  const wish = wishes.exec(folded);
  return wish && !offering.test(folded) ? vagueFrom(folded, wish.index, readers) : undefined;
}

const pointers =
  /\b(?:ideally|in particular|particularly|especially|specifically|for (?:example|instance)|such as|e\.g|preferably|namely|above all|questions?|looking for|hoping (?:to|for)|(?:i|we)(?:'d| would) (?:like|love) to|trying to|interested in|curious|working on|building|writing|studying|researching|discuss|considering|deciding|applying|exploring|ideas?|thesis|about|need|goal|struggling|stuck|wondering|how you|list of)\b/g;

/** True when a sentence beside the ask tells what it is about: "In particular, nurses who have worked in Gulu." */
export function makesPrecise(folded: Folded): boolean {
  for (const match of matches(folded, pointers)) {
    if (narrows(folded.slice(match.index + match[0].length))) return true;
  }
  return false;
}
