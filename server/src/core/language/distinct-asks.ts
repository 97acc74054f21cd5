import type { Folded } from './fold';
import { matches } from './matches';
import type { Range, Request } from './requests';

/** What a reader would do for the writer, as far as two asks can be told apart by it. */
export type Favour =
  | 'introduction'
  | 'reference'
  | 'referral'
  | 'counsel'
  | 'review'
  | 'money'
  | 'appearance'
  | 'job'
  | 'publicity'
  | 'contact';

/** A favour asked, and the words that ask it; indices into the sentence. */
export interface AskedFavour extends Range {
  readonly favour: Favour;
}

const own = '(?:me|us|my|our)';
const things =
  '(?:cv|r[ée]sum[ée]|essay|draft|proposal|plan|deck|pitch|thesis|paper|manuscript|application|statement|portfolio|cover letter|letter|grant|chapter|code|report|article|poem|website|profile)';
const article = '(?:an? |the |your |some |any |one |two |my )?(?:(?!of |for |to |and )[^ ,.;:?!]+ ){0,2}?';

/** What a favour looks like where its verb or its noun stands. */
const favours: readonly (readonly [Favour, RegExp])[] = [
  [
    'money',
    new RegExp(
      `^(?:(?:invest|fund|financ|donat|sponsor|contribut)(?:e|ing|ment)?\\b|(?:put|putting|chip|chipping) in (?:some |a little )?(?:money|cash|funds|capital)|(?:lend|lending|loan|pay|paying|give|giving|send|sending|wire|transfer) ${own} (?:some |the |a |\\S+ )?(?:money|loan|cash|funds|fees?|fare|\\$\\d|€\\d|£\\d|\\d+)|ask(?:ing)? \\S+ (?:whether|if|to)\\b[^;?!.]{0,40}\\b(?:money|invest|fund|finance|donate|sponsor)|(?:a |some )?(?:loan|donation|sponsorship|investment|contribution)\\b)`,
      'u',
    ),
  ],
  [
    'introduction',
    /^(?:introduc(?:e|ing) (?:me|us)\b|(?:connect|connecting|link|linking|hook|hooking) (?:me|us)\b|(?:put|putting) (?:me|us|you) in (?:touch|contact)|(?:an? |the |your |some )?(?:\S+ )?(?:introductions?|intros?) (?:to|with)\b|intro (?:me|us)\b|(?:mention|mentioning) (?:me|us|my name) to\b)/u,
  ],
  [
    'referral',
    new RegExp(
      `^(?:refer(?:ring)? (?:me|us|my)\\b|${article}referrals?\\b|(?:pass|passing|forward|forwarding|submit|submitting) (?:on )?my (?:cv|r[ée]sum[ée]|application))`,
      'u',
    ),
  ],
  [
    'reference',
    new RegExp(
      `^(?:(?:(?:write|writing|provide|providing|give|giving|send|sending|submit|submitting|be|being|act|acting|serve|serving)(?: (?:me|us|as|for))* )?${article}(?:letters? of (?:recommendation|reference|support)|(?:recommendation|reference|support) letters?|references?|referees?|recommendations?|testimonials?|endorsements?)\\b|vouch\\w*|recommend(?:ing)? (?:me|us)\\b|endors(?:e|ing) (?:me|us|my)|nominat(?:e|ing) (?:me|us)|(?:support|supporting) my (?:application|nomination|candidacy))`,
      'u',
    ),
  ],
  [
    'review',
    new RegExp(
      `^(?:(?:review|reviewing|read|reading|check|checking|proofread|proofreading|edit|editing|critique|critiquing|correct|correcting|comment(?:ing)? on|look(?:ing)?(?: (?:at|over|through))?|(?:have|having|take|taking) a look (?:at|over)|go(?:ing)? (?:over|through)|give|giving) (?:me |us )?(?:(?:some |your )?(?:feedback|comments?|thoughts) on )?(?:my|our|the attached|this) (?:\\S+ ){0,2}?${things}\\b|(?:some |your |any )?(?:feedback|comments) on (?:my|our) )`,
      'u',
    ),
  ],
  [
    'appearance',
    /^(?:(?:speak|speaking|talk|talking|present|presenting|lecture|lecturing|judge|judging|perform|performing) (?:at|to|on|in) (?:our|my)\b|(?:give|giving) (?:a|the) (?:talk|lecture|keynote|speech|workshop) (?:at|to|for) (?:our|my)|(?:join|joining|attend|attending|chair|chairing|host|hosting|moderate|moderating|come to|coming to) (?:our|my) (?!call|meeting)|(?:be|being) (?:a|our|the) (?:speaker|guest|keynote|judge|panell?ist))/u,
  ],
  [
    'job',
    /^(?:(?:hire|hiring|employ|employing|take) (?:me|us)(?: on)?\b|(?:give|giving|offer|offering|find|finding|get|getting) (?:me|us) (?:an? |some )?(?:\S+ ){0,2}?(?:job|internship|position|place|work|post|role)\b|(?:an? )(?:\S+ ){0,2}?(?:internship|place in your|job)\b)/u,
  ],
  [
    'publicity',
    /^(?:(?:share|sharing|repost|reposting|retweet|post|posting|promote|promoting|publish|publishing|circulate|circulating) (?:our|my|this|the) (?:\S+ ){0,2}?(?:posts?|campaign|survey|link|petition|event|page|video|article|newsletter|flyer|call|announcement|story)\b|(?:sign|signing|fill in|filling in|complete|completing) (?:our|my|this|the) (?:\S+ )?(?:petition|survey|questionnaire)|(?:vote|voting) for\b|(?:subscribe|subscribing) to (?:our|my))/u,
  ],
  [
    'contact',
    /^(?:(?:give|giving|send|sending|pass|passing|share|sharing|get|getting|find|finding|drop|text|have|let)(?: me| us)?(?: have| on| with (?:me|us))* |what(?:'s| is) )(?:her|his|their|the|\p{L}+'s) (?:\S+ ){0,2}?(?:phone(?: numbers?)?|mobile(?: number)?|cell|whatsapp|number(?! of \p{L}+s\b)|home address|contact details)\b/u,
  ],
  [
    'counsel',
    /^(?:(?:have|having|spare|sparing|find|finding|schedule|set up|arrange|hop on|jump on|grab|get on|meet(?:ing)?(?: me| up)? (?:for|over)) (?:an? |some |\d+ |\S+ )?(?:\S+ )?(?:call|chat|coffee|time|minutes|mins|lunch|conversation|meeting|zoom)\b|(?:an? |\S+ )?(?:\S+ )?(?:call|chat|coffee|conversation)\b|(?:chat|talk|speak|meet)(?:ing)?\b(?! (?:to|with) (?:her|him|them))|(?:advise|advising|mentor|mentoring|coach|coaching) (?:me|us)|(?:give|giving|share|sharing) (?:me |us )?(?:some |any |your )(?:advice|thoughts|views?|opinion|insights?)|(?:your |some |any )(?:advice|thoughts|opinion|view|guidance|mentorship))/u,
  ],
];

/** Where what is asked may begin: at the verb, after the operator, and after what joins a second thing to the first. */
const joined =
  /(?:,|;|\band\b|\bplus\b|\bas well as\b|\bthen\b|\balong with\b|[:(]) ?(?:and |also |then |please |kindly |maybe |perhaps |possibly |to |for |by |if you could |could you |would you |can you )*/gu;
const lead =
  /^(?: |for |if |to |by |you |could |would |can |might |please |also |kindly |possibly |perhaps |maybe |be |able |willing |open |so kind as |happy |kind enough |mind |consider |considering |then |just |it |as )*/;

/** The favours that a request asks for, in the order of its words. */
export function favoursOf(folded: Folded, { operator, verb, clause }: Request): readonly AskedFavour[] {
  const found: AskedFavour[] = [];
  const starts = [...new Set([verb.start, operator.end])];
  const tail = folded.slice(verb.end, clause.end);
  for (const match of matches(tail, joined)) starts.push(verb.end + match.index + match[0].length);
  for (const start of starts.sort((a, b) => a - b)) {
    const rest = folded.slice(start, clause.end);
    const skipped = lead.exec(rest)?.[0].length ?? 0;
    for (const [favour, pattern] of favours) {
      const here = pattern.exec(rest);
      const match = here ?? pattern.exec(rest.slice(skipped));
      if (!match) continue;
      const at = here ? start : start + skipped;
      const end = at + match[0].length;
      if (!found.some((other) => at < other.end && other.start < end)) found.push({ favour, start: at, end });
      break;
    }
  }
  return found;
}

/** Says that what follows comes on top. */
const additive =
  /\b(?:also|as well|too|another|second|secondly|thirdly|in addition|additionally|besides|on top of (?:that|this|it)|one more|separately|finally|lastly|while (?:i'm|we're|you're|i am|you are) at it|plus|moreover|furthermore|other thing)\b/;

/** The same at the head of a request. */
const addedHere =
  /\b(?:also|as well|besides (?:this|that|which)|in addition|additionally|on top of (?:that|this|it)|(?:one|two) more (?:things?|favou?rs?|requests?)|another (?:thing|favou?r|request)|a second (?:thing|favou?r|request)|secondly|while (?:i'm|we're|you're|i am|you are) at it)\b/;

/** Says or handles the thing that was asked first: "Could you also mention that I speak Finnish?" */
const detailing =
  /^(?:mention|includ|add|say|tell|not(?:e|ing)|let|copy|cop|cc|confirm|us|keep|point|explain|stress|attach|suggest|ask|remind|describe|highlight|emphasi|touch|speak|talk|writ|sign|date|print|upload|submit|post|return|forward|send)/;

/** True when a request says that it comes on top of what was asked before, whatever it asks. */
export function isFurther(folded: Folded, { verb, clause }: Request): boolean {
  const head = folded.slice(0, verb.end);
  const asked = folded.slice(verb.start, clause.end).replace(lead, '');
  return addedHere.test(head) && !detailing.test(asked) && !alternative.test(head) && !serving.test(folded);
}

/** Offers a choice, or something smaller in the place of the first. */
const alternative =
  /\b(?:or|alternatively|otherwise|instead|failing (?:that|which)|if not|either|whichever|even|rather|if (?:that|this|it)(?:'s| is| feels| seems| would be) (?:too|not|easier|simpler|better)|easier)\b/;

/** Serves the first ask: to prepare it, to talk it over, to learn more before saying yes. */
const serving =
  /\b(?:about (?:this|it|that)|discuss (?:this|it|that|further)|talk (?:this|it) (?:over|through)|so (?:that )?(?:i|we|you) (?:can|could|may)|before(?:hand\b| (?:you|i|we|he|she|they)\b)|first\b|tell you more|more (?:about|detail|information|context)|in more detail|details|further|any questions|to prepare|for your (?:letter|reference|use)|if (?:you(?:'re| are) (?:open|willing|happy)|so|helpful|useful|needed))\b/;

/** Pairs that are often two names of one thing, or where one leads to the other: only what is marked as more is a second ask. */
const close: readonly ReadonlySet<Favour>[] = [
  new Set(['introduction', 'referral', 'counsel', 'job']),
  new Set(['introduction', 'referral', 'contact']),
  new Set(['reference', 'referral', 'counsel']),
  new Set(['review', 'counsel']),
  new Set(['review', 'reference']),
  new Set(['review', 'referral']),
  new Set(['review', 'introduction']),
  new Set(['appearance', 'counsel']),
  new Set(['publicity', 'counsel']),
  new Set(['money', 'counsel']),
];

/** True when a later favour is another thing than an earlier one, not its detail and not a choice. */
export function isDistinct(first: AskedFavour, later: AskedFavour, sentence: Folded, same: boolean): boolean {
  const before = same ? sentence.slice(first.end, later.start) : sentence;
  if (alternative.test(before) || serving.test(sentence.slice(same ? later.start : 0))) return false;
  const more = additive.test(same ? sentence.slice(first.end) : sentence);
  if (first.favour === later.favour) return more && !same && later.favour === 'introduction';
  const near = close.some((group) => group.has(first.favour) && group.has(later.favour));
  return near ? more : true;
}
