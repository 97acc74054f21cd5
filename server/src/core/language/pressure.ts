/** Words that only press. They hold no fact, and go when an order becomes a request. */

import type { Folded } from './fold';
import { gate } from './gate';
import { matches } from './matches';
import type { Range } from './requests';
import type { Replacement } from './soften';
import { baseOf } from './verbs';
import { readersWork } from './vocabulary';

const stop = '(?:[,:;!.…]| [–—-])+ ';

/** What stands before an order to drive it home, with the mark or conjunction that ties it to the order. */
const leads = new RegExp(
  '(?:' +
    [
      `(?:quick|hurry|sharp)(?: (?:la+h?|leh|lor|now|then))?${stop}`,
      `(?:come on|chop[- ]chop|hurry up|get a move on|look (?:sharp|alive|here)|listen(?: up| here)?|hey|oi|(?:all )?right(?: then)?|now then|okay|ok|alright|seriously|for (?:heaven|god|goodness|pete)'?s? sake|for the love of (?:god|christ|heaven|pete|mike)|sharp sharp|quick quick|what are you waiting for[?!]?|once and for all)${stop}`,
      `no (?:more )?(?:excuses?|arguments?|delays?|dilly-dallying|dithering|nonsense|messing about|ifs(?: or| and|,? no) buts|buts|maybes|half measures|stories|games|discussion|debate|questions|backsliding|hiding)(?: this time| please|, please)*${stop}`,
      `(?:no more|enough(?: of)?(?: the| your| this| that)?)(?: {3,}| ["“][^"”:]{1,30}["”]s?)${stop}`,
      'please, ',
      "if you(?:'ve| have) (?:any|an ounce of|a shred of) decency(?: at all| left)?,? ",
      `do (?:me|us) the (?:courtesy|decency|favou?r|honou?r) of \\p{L}+ing${stop}`,
      `(?:this|it)(?: is|'s) the (?:second|third|fourth|last|final|umpteenth) time(?: that)? i(?:'m| am|'ve| have)(?: had to)? ask(?:ing|ed)?(?: you)?${stop}(?:so )?`,
      `(?:i|we) (?:won't|will not|refuse to) be (?:fobbed off|ignored|put off|brushed off|messed about|kept waiting)(?: again| any longer)?${stop}`,
      `(?:i|we)(?:'m| am|'re| are) not going to ask(?: you)? (?:again|twice)${stop}`,
      "(?:abeg,? )?(?:no|don't|do not)(?: dey)? wast(?:e|ing) (?:my |any )?time,? ",
      'notice is (?:hereby )?given that ',
      '(?:(?:from you )?(?:i|we) need(?: from you)?|stop the press(?:es)?): ',
      'get real,? and ',
      `(?:so )?(?:don't|do not) (?:let (?:me|us) down|disappoint (?:me|us))${stop}`,
      '(?:i )?reckon (?=you\\b)',
      'do something (?:useful|right|about it|for me)(?: for once)?,? and ',
      `(?:decide|make (?:your choice|up your mind)|your (?:choice|call))(?: now)?${stop}`,
      `(?:pick|choose) (?:one|either|whichever)(?: of (?:the|these) (?:two|three))?${stop}`,
      `(?:i|we)(?:'ve| have) (?:waited|asked|been (?:patient|kind)|heard) (?:(?:for )?long enough|enough|nicely|politely|twice|often enough)${stop}(?:so |now )?`,
      "(?:can't|don't|won't) you (?:see|understand|reali[sz]e)(?: that)? (?=(?:i|we)\\b)",
      `it(?:'s| is) (?:very |quite |perfectly |really )?(?:simple|easy|not (?:that )?(?:hard|difficult|complicated))${stop}`,
      `(?:i|we) (?:don't|do not|couldn't) care (?:how|what|who|whether|if|about)\\b[^,;:.\\d]{0,50}${stop}(?:just |but )*`,
      `here(?:'s| is) (?:what (?:(?:i|we)(?:'d| would)? (?:want|need|expect|like)|you(?:'ll| will| can| should)?|to do)|the (?:plan|deal|task)|how this works)\\b[^,;:.\\d]{0,30}: `,
      "for (?:heaven|god|goodness|pete)'?s? sake ",
      'do as (?:i|we) (?:ask|say),? and ',
      'do (?:me|us) an? (?:solid|mitzvah|good turn|kindness)(?: here)?(?:,? and |[,:;] )',
      'no (?!pressure|worries|rush|problem|need)\\p{L}+, no \\p{L}+[:;] ',
      'without (?:fail|exception|further ado|any excuses?), ',
      '(?:do me an? (?:\\p{L}+ )?favou?r|at (?:the very least|least|(?:a |the )?minimum)|the least you (?:can|could) do)(?:[,:;]| [–—-]| and) ',
      '(?:just )?say yes,? and ',
      `(?:don't|do not) (?:think (?:twice )?about it|overthink it|ask (?:me )?(?:why|what|how|questions)|(?:tell|say to) (?:me|us) (?:you|he|she|they|it|that|there)\\b|say (?:soon|maybe|perhaps|not (?:now|yet)|no again|(?:you|he|she|it)'\\p{L}+)\\b|give me (?:excuses|that|any)|make me (?:ask|tell|chase|wait|repeat|beg|plead|come|go over)|argue|dither|delay|dawdle|waste (?:my )?time)[^,;:.\\d]{0,30}[,;:] (?:just |and |but )*`,
      `(?:never mind|enough of|spare me|forget(?: about)?(?= (?:the |your |my |all )*(?:small talk|chit-?chat|pleasantries|niceties|formalities|excuses|rest|past|weather|jokes|nonsense|flattery|protocol|courtesies)\\b)) [^,;:.!?\\d]{2,40}${stop}(?:just |and |so )*`,
      `(?:i|we)(?! (?:don't|do not) want an? [^,;:]*\\b(?:${readersWork})\\b)(?:'ll| will| won't| will not| shan't| don't| do not| can't| refuse to)(?: really| simply)? (?:take|accept|hear|have|want(?: to hear)?|tolerate|brook) (?:no|any|an? \\p{L}+|another no|(?:any )?(?:excuses|arguments|stories))\\b[^,;:.\\d]{0,40}${stop}(?:so |and |but )?`,
      `(?:i|we)(?:'m| am|'re| are) not asking(?: you)?(?: for (?:much|a lot|the (?:moon|world|earth)))?(?:, i(?:'m| am) telling(?: you)?)?${stop}(?:so |but |and )?`,
      `(?:let me be|i(?:'ll| will) be) (?:very |perfectly )?(?:clear|blunt|frank|plain|straight)(?: with you)?${stop}`,
      `(?:make no mistake|mark my words|i(?:'m| am) telling you|strike while the iron is hot|time is money)${stop}`,
      `(?:this|that|it)(?: one)?(?:'s| is| isn't|'s not| is not) (?:an order|a demand|a request|optional|negotiable|non-negotiable|up for (?:debate|discussion)|final|not up to you|your job|the least you can do)(?:, (?:and )?not an? (?:request|suggestion|question))?${stop}(?:so )?`,
      `(?:(?:my |the |\\p{L}+ )?(?:deliverables?|action (?:items?|points?)|to-?dos?|next steps?|tasks?|asks?|requirements?|instructions?)|(?:needed|wanted|required|expected))(?: (?:from|for|on) (?:you|your (?:side|end|part)))?(?: (?:is|are))?: `,
      "(?:(?:please|kindly) )?(?:be (?:informed|advised|aware|reminded)|(?:take )?(?:note|notice)) (?:that (?=your?\\b)|(?=you(?:'re| are| must| have to| need to)\\b))",
      `i(?:'m| am) (?:asking|telling|reminding) you(?: again)? for the (?:second|third|fourth|last|final|nth|umpteenth) time${stop}`,
      `(?:from|for) you(?:r (?:side|end))?: `,
      `there(?:'s| is) no (?:way (?:a?round) it|two ways about it|getting (?:a?round) it)${stop}`,
      `(?:(?:action|favou?r|help|intro)(?: required| needed| wanted)|action|task|step (?:one|two|three|four|five)|job|to[- ]?do|urgent|important|reminder|homework|(?:do )?one thing|(?:an? )?(?:quick|wee|small|little|tiny|big) (?:one|ask|favou?r|thing|question|job)|simple)(?: for you)?${stop}`,
      `your (?:only |one |main )?(?:task|job|part|role|mission|homework)s?(?: (?:today|this \\p{L}+))?(?: for (?:today|tonight|tomorrow|(?:the|this|next) \\p{L}+))?(?: (?:is|are))?(?: (?:very |quite )?(?:simple|clear))?: `,
      `(?:my|our) (?:demand|instruction|need|order|request|wish|ask)e?s?(?: (?:to|for|of) you)? (?:is|are) (?:very |quite )?(?:simple|clear|this|these)[:,;] `,
      "(?:stop|quit) (?<doing>\\p{L}+in(?:g|'))(?: [^,;:.!?\\d]{0,30}?)?(?:,? and |[:;] |, (?=(?:are|will|can|just)\\b))",
      "(?:drop|stop|leave) (?:everything|what(?:ever)? you(?: are|'re| were)[^,;:.!?\\d]{0,30}?|whatever (?:that|this|it) is),? and ",
      'get (?:off (?:the fence|your \\p{L}+)|your (?:act together|finger out|skates on|head out[^,]{0,20}?)|a move on|on with it),? and ',
      'pull (?:yourself together|your (?:finger out|socks up)),? and ',
      '(?:make|sort|get|prove) yourself \\p{L}+,? and ',
      'move heaven and earth,? and ',
      '(?:shift|stir|bestir|move|shake|hurry) yourself,? and ',
      `(?:stop|quit|drop|cut(?: out)?|skip|save|spare me|enough (?:of|with)) (?:the|your|all (?:the|this|that)|this|that) (?:flattery|excuses?|nonsense|games?|chatter|chit-?chat|small talk|sweet talk|pleasantries|niceties|waffle|dithering|stalling|moaning|whining|drama|theatrics|attitude|crap|bull|charade|song and dance|soft soap|lectures?|sermons?)(?:,? and |${stop}(?:and )?)`,
      `(?:(?:please|pls|plz|kindly|just) )?(?:make|be) (?:it )?(?:fast|quick|snappy|sharp)(?: about it)?(?: po| lah?| naman| abeg)?(?:,? and |${stop}(?:and )?)`,
      `you(?:'ve| have)(?: got)? (?:just |only )?(?:one|a single) (?:job|task|thing to do)(?: here| today| this week)?${stop}`,
      '(?:so )?(?:do|play|try) (?:it|this|that|the following): ',
      '(?:do (?:quick|fast|sharp|well)|hurry up|wake up|man up|sit down|go ahead),? and ',
      'be an? (?:good |real |absolute |proper )?(?:dear|lad|lass|mate|sport|friend|pal|love|star|legend|angel|brother|sister|man|woman|girl|boy),? and ',
    ].join('|') +
    ')',
  'uyd',
);

/** The words before an order that only press, from an index on. */
export function pressingLead(text: string, folded: Folded, at: number): Range | undefined {
  leads.lastIndex = at;
  const match = leads.exec(folded);
  if (!match) return undefined;
  const doing = match.groups?.doing?.replace("'", 'g');
  if (doing !== undefined && /^(?:sending|calling|writing|asking|using|telling)$/.test(doing))
    return undefined;
  if (
    doing !== undefined &&
    baseOf(doing) === undefined &&
    !/^(?:dither|fuss|stall|dawdl|faff|mess|wast|moan|whin|wav|hid|hedg|dodg|hesitat|argu|bicker|jok|clown|whing|kidd|bluff|pretend|procrastinat)/.test(
      doing,
    )
  )
    return undefined;
  // What is to be stopped is what is to be done: "Stop sitting on the form and sign it".
  if (
    doing !== undefined &&
    /\b(?:the|my|your|that) /.test(match[0]) &&
    /^\p{L}+ (?:it|them)\b/u.test(folded.slice(at + match[0].length))
  )
    return undefined;
  // A name or a number is a fact, whatever it stands in.
  const end = at + match[0].length;
  const said = text.slice(at, end);
  const shouted = said === said.toUpperCase();
  return !shouted && /\p{Lu}|\d/u.test(said.slice(1).replace(/\b(?:I|God|Pete|Heaven|Christ)\b/g, ''))
    ? undefined
    : { start: at, end };
}

/** What the reader is scolded for: it holds nothing that is asked. */
const scolded =
  "(?:telling|giving) (?:me|us) (?:(?:that )?(?:it|you|they|there|i)(?=['\\s])|to (?:wait|be patient)|(?:excuses|stories|the runaround)\\b)|(?:stall|dither|dodg|dawdl|moan|whin|faff|fuss|hid|wriggl|hedg|complain|delay|grumbl|sulk|procrastinat|dilly-dally)ing\\b|(?:ignor|avoid|dodg|fobb|stonewall|string)ing (?:me|us)\\b|mak(?:ing) (?:excuses|me wait)|put+ing (?:it|this|me|us) off|(?:wast(?:e|ing)|keeping) (?:my|our|me|us) (?:time|waiting)|(?:mess|play|fool)ing (?:about|around|games)|leaving (?:me|us) hanging";

/** Orders that only scold: whoever asks for them, however kindly, scolds too. */
export const scolds = gate(
  new RegExp(
    `^(?:(?:please|pls|just|and|so|now) )*(?:(?:stop|quit) (?:${scolded})|forget\\b|(?:shift|stir|bestir|shake|hurry) yourself\\b|make it (?:fast|quick|snappy)\\b)`,
    'u',
  ),
);

/** Words at the end of an order that only press. */
const bareTail =
  "(?:or (?:don't|do not) bother|or (?:do|must|should|shall|will|am) (?:i|we)(?: (?:going|supposed|have|need|to|really|now|also|again|do|ask|beg|chase|wait|go|look|find|turn|try|somewhere|elsewhere|else|someone|somebody|another|it|this|that|you|myself|ourselves|one|for|forever|all|over|by|round|on|my|knees))*|(?:right )?now,? please|la+h?|leh|lor|meh|nuh|eh|can or not|innit|sha|abeg|sharp sharp|now now|quick quick|tq|thx|ty|already|for once|by now|so let's have (?:it|them)|once and for all|without fail|or else|chop[- ]chop|" +
  `and (?:stop|quit) (?:${scolded})[^,;:.!?\\d]{0,40}|i(?:'m| am)? beg(?:ging)?(?: of)?(?: you)?|` +
  "and you(?:'re| are| will|'ll)[^,;:.!?]*? (?:get|find|fetch|bring) (?:it|them|one) (?:for|to) (?:me|us)|" +
  'and (?:(?:be )?(?:quick|prompt)(?:ly)?(?: about it)?|soon|fast|i mean it|make it (?:quick|snappy|fast)|no (?:excuses|arguments?|stories|delays?|nonsense)(?: this time)?)|' +
  '(?:and )?so (?:please |just |sit down and |get on and |go and )*\\p{L}+ (?:it|them|him|her|one|that|this|to it|on with it)(?: (?:done|sorted|then|now|already|over|in|off|back|out))*|so chop[- ]chop|' +
  'and (?:\\p{L}+ (?:it|them|him|her|me|us) you (?:shall|must|will)|nothing but)|' +
  "and (?:you(?:'re| are) the (?:one|person|man|woman|lad|girl) (?:to|who)\\b[^?.!]*|(?:that|it)(?: somebody| someone)?(?:'s| is| has to be| must be| will be) you|when (?:are|will) you(?: going to)?(?: do (?:it|so))?|if not,? (?:when|why(?: not)?)))";

/** Such words that are others where no comma sets them off. */
const tailBehindComma =
  '(?:finish|no vex|(?:it is|is) (?:very |really |so |most )?(?:important|urgent)(?: (?:for|to) me)?|sawa|sha|abi|yaar|po|ya|yeah|yes|no|o|ha|hah|hor|bruh|ok|okay|right|alright|now|then|seen|understood|yesterday|at last|this time|pronto|sharpish|thanks?|thank you|cheers|ta|please and thank you|' +
  "no (?:excuses|matter what|questions asked|(?:ifs|buts)\\b[^,;:]{0,16})|end of (?:story|discussion)|i implore (?:of )?you|that's all|because (?:i|we|it) (?:did|do|was|were|am|is|have|has)|full stop|period|as (?:i|we) said|(?:and )?that(?:'s| is) (?:an order|final|that)|there's nothing else for it|" +
  "(?:got|get) it|is that clear|(?:do |did )?(?:you|yuh|ya|ye) hear(?: me)?|shall (?:we|i)|(?:will|would|won't|can|can't|could|couldn't) (?:you|ya|u|ye)(?: (?:just |please )?(?:do|get) (?:it|that)(?: done| sorted)?)?)";

const tail = new RegExp(`(?:(?:,| [–—-])? ${bareTail}|(?:,| [–—-]) ${tailBehindComma})$`, 'u');

/** Where a clause ends without the words at its end that only press. */
export function withoutPressingTail(folded: Folded, from: number, end: number): number {
  let said = folded.slice(from, end);
  // "Are you going to call her or not?" asks for the call; in a statement the words may be what is asked.
  if (folded[end] === '?' && !said.includes(': '))
    said = said.replace(
      /(?:,? (?:can )?or not|,? or (?:are|do|will|can|aren't|don't|won't|can't) you(?: not)?|(?:[,:;]| [–—-]) (?:yes or no|y\/n|in or out))$/,
      '',
    );
  for (;;) {
    const match = tail.exec(said);
    if (!match) return from + said.length;
    said = said.slice(0, match.index);
  }
}

/** Ends in what is only said again. */
export const isRepeat = gate(/, and (?:i|we) (?:do |really )?mean [^,;:]+, $/);
const repeated = /, and (?:i|we) (?:do |really )?mean (?<said>[^,;:]+)(?=,)/g;

/** What is only said again before an order, "and I mean Friday", within a part of a sentence. */
export const withoutRepeats = (folded: Folded, end: number): readonly Replacement[] =>
  [...matches(folded.slice(0, end), repeated)]
    .filter(({ index, groups }) =>
      (groups?.said ?? '').split(' ').every((word) => folded.slice(0, index).split(' ').includes(word)),
    )
    .map((match) => ({ start: match.index, end: match.index + match[0].length, text: '' }));

const haste =
  /,?(?: and)? (?:asap|a\.s\.a\.p\.?|as soon as possible|immediately|at once|right away|straight ?away|urgently|without (?:any |further )*delay|forthwith|right now|this (?:instant|very minute|minute|second)|instantly|at (?:your|the) (?:very )?earliest(?: convenience)?|with immediate effect|now(?=$))(?=$|[,.;:!?)]| (?:and|to|so|or|by|before|with)\b)/gu;

const when =
  /\b(?:by|before|until|till|no later than|within|today|tonight|tomorrow|this (?:week|morning|afternoon|evening)|(?:on|next|this) (?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/;

/** A clause in which something is told: "know I bowl left-arm now", "whether she lives there now". */
const tells =
  /\b(?:(?:i|we|he|she|they|who|whether|where|that (?:i|we|my|our|the|he|she|they))(?:'\p{L}+)? \p{L}+|it(?:'s| is| was| has| \p{L}+s)\b)(?:(?! and )[^,;:])*$/u;

/** What presses for time within a clause: it leaves room, or goes where the clause names a time. */
export function withoutHaste(folded: Folded, from: number, end: number): readonly Replacement[] {
  const said = folded.slice(from, end);
  let first = !when.test(said);
  return [...matches(said, haste)].flatMap((match) => {
    if (tells.test(said.slice(0, match.index))) return [];
    const text = first ? ' as soon as you can' : '';
    first = false;
    return [{ start: from + match.index, end: from + match.index + match[0].length, text }];
  });
}

/** What the writer must do otherwise is asked, where it names more than that: "or must I ask Ruth?" */
const alternative =
  /(?<= or )(?:am i (?<doing>\p{L}+ing)|do (?:i|we)(?: have to| need to)?|(?:must|shall|will) (?:i|we)(?: have to)?|am i(?: going)?(?: to)?(?: have to)?)(?= )/gu;

/** Puts what the writer must do otherwise as a question, within a part of a sentence. */
export const withAlternative = (folded: Folded, from: number, end: number): readonly Replacement[] =>
  [...matches(folded.slice(from, end), alternative)].flatMap(({ 0: said, index, groups }) => {
    const doing = groups?.doing;
    const own = doing === undefined || doing === 'going' ? '' : baseOf(doing);
    const text = `${said.includes(' we') ? 'should we' : 'should I'}${own ? ` ${own}` : ''}`;
    return own === undefined ? [] : [{ start: from + index, end: from + index + said.length, text }];
  });

const particle =
  /^ (?:please|pls|kindly)(?= )|(?<= (?:me|us|it|him|her|them|this|that)) already\b| already(?= and\b)|,? (?:eh|yeah|la+h|abeg|innit|then|please god)(?=,)|, (?:you know|(?:would|will|could|can|won't) (?:you|ya|u)|i(?:'m)? (?:beg|begging|implore|imploring)(?: of)? you|(?:do )?(?:you|yuh|ya) hear)(?=,)/g;

/** Particles within a clause that only press. */
export const withoutParticles = (folded: Folded, from: number, end: number): readonly Replacement[] =>
  without(folded, from, end, particle);

/** "I'd be grateful" needs no "please" beside it. */
export const withoutPlease = (folded: Folded, from: number, end: number): readonly Replacement[] =>
  without(folded, from, end, /,? (?:please|pls|plz)(?=[,;]|$)/g);

const without = (folded: Folded, from: number, end: number, words: RegExp): readonly Replacement[] =>
  [...matches(folded.slice(from, end), words)].map((match) => ({
    start: from + match.index,
    end: from + match.index + match[0].length,
    text: '',
  }));
