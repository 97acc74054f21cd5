import type { Folded } from './fold';
import { matches } from './matches';
import { favourNouns, nounLikeVerbs, objectStart, readersWork, workVerbs } from './vocabulary';

/** A half-open range of indices into a sentence. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * How a request is put (the requestive strategies of Blum-Kulka's coding manual, told apart as far as a repair
 * needs it):
 * - `imperative`: "Send me her address."
 * - `need`: the writer wants the reader to act, "I need you to …", "What I need is for you to …"
 * - `need-thing`: the writer wants what the reader would make, "I need a reference", "Need this by Tuesday"
 * - `obligation`: the reader must, "You have to …", "You will …"
 * - `impersonal`: the reader's work must, "Your letter needs to …", "This has to be done by …"
 * - `order-question`: a question that leaves no time to say no, "Can you get this to me by 5?"
 * - `question`, `wish`: the conventional indirect forms, "Could you …", "I'd be grateful if …"
 * - `hint`: a question or condition that only the lack of a clearer request makes one
 */
export type RequestForm =
  | 'imperative'
  | 'need'
  | 'need-thing'
  | 'obligation'
  | 'impersonal'
  | 'order-question'
  | 'question'
  | 'wish'
  | 'hint';

/** A request in a sentence. Ranges are indices into the sentence's text. */
export interface Request {
  readonly form: RequestForm;
  /** The form leaves the reader no room. */
  readonly demanding: boolean;
  /** The words that carry the force: "Please", "I need you to", "Could you". Empty for a bare imperative. */
  readonly operator: Range;
  /** The verb of what is asked, in its base form where the form is a demand. */
  readonly verb: Range;
  /** The whole clause: from the operator to the end of what is asked. */
  readonly clause: Range;
}

/**
 * Adverbs and verbs of insistence that may stand before an imperative; softening drops them along with the
 * rest of the operator.
 */
const insistence =
  'please(?: to)?|kindly|pls|plz|just|simply|also|then|so|now|do(?! the\\b| this\\b| it\\b| that\\b| me\\b| an?\\b)|and|but|ok|okay|well|therefore|hence|again|faster|quickly|urgently|always|' +
  "go and|go ahead and|try to|try and|remember to|be sure to|be so kind as to|be kind enough to|do not forget to|don't forget to|" +
  'never forget to|make sure (?:that )?(?:you|to)|see to it that you|see that you|ensure (?:that )?you|feel obliged to';

const bareStart = new RegExp(`(?:(?:${insistence})\\b,? +)*`, 'y');
const negation = /(?:do not|don't|dont|never) +/y;
const verbHere = new RegExp(`(?:${workVerbs}|let|see to it|look)(?![\\p{L}\\p{N}'’-])`, 'uy');
const objectHere = new RegExp(`^ (?:${objectStart})(?![\\p{L}'-])|^ +[\\d(]`, 'u');
const subjectHere =
  /^ (?:is|are|was|were|will|would|has|have|had|can|could|may|might|should|must|does|did|do|seems?|looks?)\b|^['’]s\b/;

/** "Contact with her team has been …": a noun with its complement, before the verb of the clause. */
const subjectOfClause =
  /^ (?:with|from|of|in|for|at|by|between|about|on|to)\b[^,;:]*? (?:is|are|was|were|has|have|had|will|would|can|could)\b/;

/** Imperatives that ask for no work: conventions of mail, good wishes, greetings passed on, and releases. */
const courtesy = new RegExp(
  '(?:' +
    [
      "let (?:me|us|'s) (?!have\\b)",
      'let (?:go|it|this|the matter|sleeping)\\b',
      'take (?:care|heart|your time|all the time|it easy|as long|good care|comfort|courage)',
      'keep (?:well|safe|warm|in touch|up|going|it up|me posted|me updated|us posted|me in (?:the loop|mind)|smiling|shining)',
      '(?:give|send|pass on|extend|convey|pass)(?: \\p{L}+){0,2} (?:my|our) (?:\\p{L}+ )?(?:love|regards|best|greetings|respects|wishes|thanks|congratulations)',
      'give (?:yourself|\\p{L}+ a (?:hug|kiss|pat))',
      'say (?:hi|hello|hey|no|yes|so|the word|thanks|thank you|goodbye)',
      'tell (?:\\p{L}+ )?(?:i said )?(?:hi|hello)',
      'accept (?:my|our|this|these) (?:\\p{L}+ )?(?:thanks|apolog|condolence|congrat|regret|best|wishes|gratitude|small|gift|token)',
      '(?:leave|drop|cut|stop) (?:it|this|that|the matter|wherever|whatever|as much|any time)',
      'leave (?:the matter|things) ',
      'drop (?:by|in)\\b',
      'call me [\\p{L}]+[.!,)]',
      'find (?:attached|enclosed|below|herewith|here|my|the|a copy|it attached)',
      'check (?:out|your spam)',
      'look (?:after|at|no further|out|forward)',
      'answer(?:,| only| whenever| in your own)',
      'name (?:the|your) (?:place|price|day|time)',
      'stop me\\b',
      'hold off\\b',
      '(?:tell|ask|let) me (?:know )?(?:frankly |honestly |straight |so |at once )*(?:if|that|whether) (?:it|this|that|now|there|anything|something|you need|i can)\\b',
      'book (?:an?|any|some|your) (?:slot|time|meeting|call)',
      "(?:tell|ask) me (?:anything|more|if you (?:need|want|have|would like|'d like|prefer|'d rather|would rather))",
    ].join('|') +
    ')',
  'uy',
);

/** Leaves the choice with the reader: a condition on their comfort, time or judgement. */
const leavesChoice =
  /\b(?:(?:only |but only )?if (?:you(?:'re| are| feel| have| think| like| wish| want| would| could| can|'d| don't mind| see| find| agree| know| happen| remember| need| ever)|it(?:'s| is|'d| would| isn't| feels?| helps?| suits?| makes| wouldn't| doesn't| ever)|that(?:'s| is| works| suits| helps| feels)|this (?:is|feels|isn't|fits|works)|(?:she|he|they)(?:'s|'re| is| are|'d| would|'ll)|possible|convenient|not too|time|there(?:'s| is)|so|appropriate|okay|ok|need(?:ed)? be)|whether or not|as (?:you|it) (?:see|like|please|prefer|wish|suits?)|when(?:ever)? (?:you (?:get|have|can|find|feel|like)|(?:it )?(?:suits|is convenient|convenient)|time)|any ?time|at your (?:convenience|leisure|discretion)|no (?:rush|hurry|pressure|obligation|worries)|or not|feel free|should you (?:wish|like|want|feel|have|be|think)|where (?:you can|appropriate|possible)|wherever|however you)\b/;

/** Somebody or something that the work is for, without which an imperative is a tip, a wish or an offer. */
const servesWriter = new RegExp(
  `\\b(?:me|us|my|our|i|we|mine|her|him|them|his|their|it|this|${favourNouns}|${readersWork}|needful|following|cv|r[ée]sum[ée]|` +
    'profile|application|form|docs?|documents?|file|links?|by (?:\\d|mon|tues|wed|thurs|fri|sat|sun|noon|tomorrow|tonight|end|eod|cob|next))\\b',
  'u',
);

/** A phrase set off by a comma before an imperative: when, on what condition, to whom. */
const fronted =
  /^(?:if|when|whenever|once|as soon as|before|after|by|on|until|in|for|with|without|since|because|as|given|to|at|from|while|during|this|next|today|tomorrow|tonight|first|second|third|firstly|secondly|finally|lastly|next|meanwhile|again|also|sir|madam|ma|ma'am|boss|bro|sis|guys|mate|friend|my friend|dear|my dear|anyway|please|so|then|now|ok|okay|well|right|instead|alternatively|action required|request|ask|favou?r)\b/;

/** A name or title spoken to: `Prof. Adeyemi,` before an imperative. */
const vocative =
  /^(?:(?:Dear|Prof|Dr|Mr|Mrs|Ms|Engr)\.? )?\p{Lu}[\p{L}'’-]+\.?(?: \p{Lu}[\p{L}'’.-]+){0,2}$/u;

const clauseBreak =
  /[;:] +| [–—-] |—|\(|, (?:so|and so|then|hence|therefore) +|(?:, | and | so |^)(?=(?:please|kindly|pls|plz) )/g;

function imperatives(text: string, folded: Folded): Request[] {
  // A sentence may open with a bracket, a quote or an emoji.
  const starts = new Set<number>([Math.max(0, text.search(/[\p{L}\p{N}]/u))]);
  for (const match of matches(folded, clauseBreak)) starts.add(match.index + match[0].length);
  for (const start of [...starts]) {
    for (let comma = folded.indexOf(', ', start); comma !== -1; comma = folded.indexOf(', ', comma + 2)) {
      const before = folded.slice(start, comma);
      if (!fronted.test(before) && !vocative.test(text.slice(start, comma))) break;
      starts.add(comma + 2);
    }
  }
  const found: Request[] = [];
  for (const start of [...starts].sort((a, b) => a - b)) {
    const request = imperativeAt(text, folded, start);
    const last = found.at(-1);
    if (request && !(last && last.verb.start === request.verb.start)) found.push(request);
  }
  return found;
}

function imperativeAt(text: string, folded: Folded, start: number): Request | undefined {
  bareStart.lastIndex = start;
  bareStart.exec(folded);
  let at = Math.max(bareStart.lastIndex, start);
  negation.lastIndex = at;
  const negated = negation.test(folded);
  if (negated) at = negation.lastIndex;
  // "Don't hesitate", "don't worry", "don't feel obliged" are no work and no verbs of this list.
  courtesy.lastIndex = at;
  if (courtesy.test(folded)) return undefined;
  const verb = verbAt(text, folded, at);
  if (!verb) return undefined;
  const clause = { start, end: clauseEnd(folded, verb.end) };
  const said = folded.slice(verb.start, clause.end);
  const insists = /\b(?:sure|see|ensure|remember|forget|obliged)\b/.test(folded.slice(start, at));
  if (!insists && !servesWriter.test(said) && !/\p{Lu}/u.test(text.slice(verb.end, clause.end)))
    return undefined;
  if (/^let\b/.test(said) && !/^let (?:me|us) have\b/.test(said)) return undefined;
  const demanding = !leavesChoice.test(folded);
  return { form: 'imperative', demanding, operator: { start, end: at }, verb, clause };
}

/** The range of a verb in base form at an index, where what follows lets it be a verb. */
function verbAt(text: string, folded: Folded, at: number): Range | undefined {
  verbHere.lastIndex = at;
  const match = verbHere.exec(folded);
  if (!match) return undefined;
  const end = at + match[0].length;
  const rest = folded.slice(end);
  if (subjectHere.test(rest)) return undefined;
  const name = /^ \p{Lu}/u.test(text.slice(end));
  if (nounLikeVerbs.has(match[0]) && ((!objectHere.test(rest) && !name) || subjectOfClause.test(rest)))
    return undefined;
  return { start: at, end };
}

/** Abbreviations whose full stop belongs to the word even at the end of a sentence. */
const ownStop = /(?:^|[\s(])(?:[ap]\.m|etc|u\.s|u\.k|u\.n|inc|ltd|jr|sr|ph\.d)$/;

/** A clause with its own subject that follows a request: "…, and I'll take it from there". */
const ownClause =
  /;|(?:,| and|, and| so|, so| but|, but| [–—]) (?=(?:i|we|he|she|they|it|that|this|there)(?:'| (?:am|is|are|will|would|can|could|have|has|had|need|want|really|take|only)\b))/g;

/** Where the clause of a request ends: before the closing marks, a semicolon, or a clause with its own subject. */
function clauseEnd(folded: Folded, from: number): number {
  let end = closingMarks(folded);
  if (folded[end] === '.' && ownStop.test(folded.slice(0, end))) end++;
  ownClause.lastIndex = from;
  const next = ownClause.exec(folded);
  return next && next.index < end ? next.index : end;
}

/** Where the marks at the end of a sentence begin. A bracket or quote before them belongs to the words: `Priya [Title].` */
function closingMarks(folded: Folded): number {
  const start = /[.!?…:"'’”)\]]*$/.exec(folded)?.index ?? folded.length;
  const mark = folded.slice(start).search(/[.!?…:]/);
  if (mark !== -1) return start + mark;
  return /^["'“‘([]/.test(folded) ? start : folded.length;
}

/** A verb in base form that shares the operator of a request: "send me the CV **and tell** her". */
export interface Coordinated {
  /** Where what softening replaces begins: the verb, or the negation before it. */
  readonly start: number;
  readonly verb: Range;
  readonly negated: boolean;
}

const coordination =
  /(?:,? (?:and then|and|then|or|but)|,) (?:please |then |also |just |kindly )?(?<negation>don't |do not |never )?(?=\p{L})/gu;

/** The verbs coordinated with the verb of a request, within its clause. */
export function coordinatedVerbs(
  text: string,
  folded: Folded,
  { verb, clause }: Request,
): readonly Coordinated[] {
  const found: Coordinated[] = [];
  for (const match of matches(folded.slice(0, clause.end), coordination)) {
    if (match.index < verb.end) continue;
    const at = match.index + match[0].length;
    const other = verbAt(text, folded, at);
    if (!other || other.end > clause.end) continue;
    const negation = match.groups?.negation ?? '';
    found.push({ start: at - negation.length, verb: other, negated: negation !== '' });
  }
  return found;
}

const firmly =
  '(?:really |truly |also |just |only |still |now |do |will |urgently |badly |desperately |absolutely |certainly |kindly |please )*';
/** "I would like you to" is still an order; "I would need a letter" leaves room. */
const degree = `(?:${firmly}|would |'ll |'d )*`;
const notOf = (group: string) => `(?!${group})`;
/** What one may want somebody to do without asking for work. */
const wantedState = notOf(
  '(?:know|understand|see|hear|feel|think|be (?!my)|have (?!a word|a look)|enjoy|believe|realis|realiz|remember|get to know|meet)\\b',
);

/** A clause with its own subject begins here. */
const clauseHere =
  "(?:^|[,;:.(–—] ?|\\b(?:and|but|so|then|now|therefore|because|as|that's why) )(?:please |so |and |but |now |then |well |look |sir |again )*";

interface Pattern {
  readonly form: RequestForm;
  readonly pattern: RegExp;
}

/** Demands that are statements. Group `operator` is what a softened form replaces, group `verb` what follows it. */
const statements: readonly Pattern[] = [
  {
    form: 'need',
    pattern: new RegExp(
      `${clauseHere}(?<operator>(?:i|we)(?:'ll|'d|'m| am| are|'re)? ?${degree}(?:need|want|require|expect|expecting|demand|insist on|like|going to need)(?: for)? you(?:r office|r team)? to )${wantedState}(?<verb>\\p{L}+)`,
      'gu',
    ),
  },
  {
    form: 'need',
    pattern:
      /^(?:so |and |but |now |then )*(?<operator>(?:what (?:i|we)(?: really)? (?:need|want|require|expect|ask)(?: from you| of you)?(?: now)? is(?: for you)? to|(?:what|all that) remains is for you to|(?:all|the only thing) you (?:have|need)(?: to do)? (?:is|to do is)(?: to)?|it (?:only )?remains for you to|you are hereby (?:requested|required|asked) to) )(?<verb>\p{L}+)/gu,
  },
  {
    form: 'need-thing',
    pattern:
      /^(?:so |and |but |now |then )*(?<operator>what (?:i|we)(?: really)? (?:need|want|require|expect)(?: from you| of you)?(?: now)? is )(?<verb>an?|two|three|four|some|your|the)\b/gu,
  },
  {
    form: 'need-thing',
    pattern: new RegExp(
      `${clauseHere}(?<operator>(?:i|we)(?:'ll|'m| am| are|'re)? ?${firmly}(?:need|require|want|expect|demand|must have|am expecting|expecting|insist on)) (?<verb>(?:an?|your|the|that|this|his|her|their|two|three|some|another|one|\\d+)\\b(?: [^ ,.;:!?]+){0,3}? (?:${favourNouns}))\\b${notOf(' (?:of (?:mine|hers|his)|writer)')}`,
      'gu',
    ),
  },
  {
    form: 'need-thing',
    pattern:
      /^(?:also |and |so )*(?<operator>(?:still |urgently |really |just )*(?:needing|need|wanting|want|require|requiring|expecting|awaiting)) (?<verb>an?|the|your|this|that|it|these|two|three|his|her|their|my)\b/gu,
  },
  {
    form: 'obligation',
    pattern: new RegExp(
      `${clauseHere}(?<operator>(?:in fact |really )?you(?: really| just| simply| also| therefore)?(?: must| have to| need to| should| ought to| had better|'d better|'ve got to| have got to| gotta| shall| are to|'re to| are (?:hereby )?(?:requested|required|expected|obliged|asked) to|'re (?:required|expected|supposed) to|'ll| will(?: need to| have to)?| can) (?:please |also |just |now |really |definitely |then |at least |kindly |have to )*)(?<verb>(?!find|come|go |hold|get |keep|follow|return)(?:${workVerbs}))\\b`,
      'gu',
    ),
  },
  {
    form: 'impersonal',
    pattern: new RegExp(
      `${clauseHere}(?<operator>your (?:[^ ,.;:!?]+ ){0,2}?(?:${readersWork}) (?:must|has to|have to|needs to|need to|should|will have to|will need to|is to|ought to)) (?<verb>\\p{L}+)`,
      'gu',
    ),
  },
  {
    form: 'impersonal',
    pattern: new RegExp(
      `${clauseHere}(?<operator>(?:this|it|that|everything|the (?:${readersWork})) (?:must|has to|needs to|will have to|should|is to)) (?<verb>be (?:done|sent|made|written|signed|submitted|ready|finished|with (?:me|them)|in|uploaded|filled|stamped|completed|arranged|sorted))\\b`,
      'gu',
    ),
  },
  {
    form: 'impersonal',
    pattern:
      /^(?<operator>there (?:must|has to|needs to|should)) (?<verb>be (?:an?|two|your) (?:[^ ,.;:!?]+ ){0,2}?(?:letter|reference|recommendation|introduction|reply|answer))\b/gu,
  },
];

/** A thing wanted and a "please", without a verb: "Her direct line by Friday, please." */
const verbless = new RegExp(
  `^(?<operator>)(?=[^?]*(?:,|^)? please\\b)(?=[^?]*\\b(?:${favourNouns}|line)\\b)(?!(?:please|kindly|pls|i|we|you|he|she|it|they|there|this|that|here|my|yes|no|thanks|thank|if|when|as|could|can|would|will|may|do|does|did|are|is|${workVerbs})\\b)(?<verb>)(?:(?!\\b(?:is|are|was|were|am|be|been|would|could|can|will|may|might|must|should|do|does|did|have|has|had|(?:it|he|she|that|there|what|who|i|you|we|they)'\\p{L}+)\\b).)*$`,
  'gu',
);

/** No time to refuse in: a clock time, today, the next hours. */
const atOnce =
  /\b(?:by|before|at|until|till) (?:\d{1,2}(?:[:.]\d\d)? ?(?:[ap]\.?m\b|o'clock)?(?=[^\d\p{L}]*$)|noon|midnight|lunch(?:time)?|end of (?:the )?day|eod|cob|close of (?:play|business)|tonight|today|tomorrow|this (?:morning|afternoon|evening))|\b(?:today|tonight|right (?:now|away)|immediately|asap|straight away|at once)\b|\bwithin (?:the hour|\d+ hours|an hour)/u;

const orderQuestion = new RegExp(
  `${clauseHere}(?<operator>(?:can|will|can't|won't|couldn't|cannot) you (?:please |just |kindly |not )*)(?<verb>${workVerbs})\\b`,
  'gu',
);
const impatience =
  /^(?:and |so |but )*(?<operator>(?:can't|won't) you (?:just|simply|at least) |why (?:haven't|didn't|don't) you (?:just |simply )?)(?<verb>\p{L}+)/gu;

/** Wants to be told when the work is done, which takes for granted that it will be. */
const report =
  /(?:^|[,;:] |\band )(?<operator>(?:please |just |kindly |then )*)(?<verb>let me know|tell me|ping me|text me|update me|inform me|e-?mail me|notify me|message me|confirm(?: to me)?|revert|call me|drop me a line) (?:once|when|as soon as|after|that) (?:(?:it|that|this|(?:the|your) [^,.;!?]{1,40}?|they|everything)(?:'s| is| has| are| have|'ve)(?: been| gone)? (?:all )?(?:done|sent|out|ready|submitted|gone|uploaded|signed|posted|finished|complete|completed|in|made|on its way)|(?:you|u)(?:'ve| have)? (?:\p{L}+ )?(?:done|sent|written|spoken|submitted|introduced|referred|talked|signed|posted|uploaded|asked|made|emailed|called))\b/gu;

/** Before the subject of a statement: then it is a condition or a relative clause, and demands nothing. */
const subordinate =
  /\b(?:if|whether|when|in case|unless|should|what|whatever|anything|everything|that|which|who)$/;

const maybe =
  '(?:please |pls |perhaps |possibly |maybe |kindly |just |also |really |at all |ever |then |still |even )*';
const feeling =
  '(?:so |very |really |most |deeply |extremely |truly |incredibly |eternally |much |immensely |more than |forever |super |also |just )*';

/** The conventional indirect requests. What matters is who acts (the reader) and that the form asks. */
const indirect: readonly Pattern[] = [
  {
    form: 'question',
    pattern: new RegExp(
      `(?<!\\b(?:as|how|like|than|all|if|everything|whatever|anything) )(?<operator>(?:could|can|would|will|might|wd|cd|couldn't|wouldn't|won't|can't) (?:you|u|ya|y'all)\\b${notOf(
        ' (?:like|love|prefer|rather|want|be (?:at|in|attending|there|around for)|believe|imagine|guess|see|remember|recall|have (?:thought|guessed))\\b',
      )})(?: ${maybe}(?<verb>\\p{L}+))?`,
      'gu',
    ),
  },
  {
    // In the conditional, thanks for anything is a request for it.
    form: 'wish',
    pattern: new RegExp(
      `(?<operator>(?:i|we)(?:'d| would| should) be ${feeling}(?:grateful|thankful|obliged) for)\\b`,
      'gu',
    ),
  },
  {
    form: 'wish',
    pattern: new RegExp(
      `(?<operator>(?:(?:i|we)(?:'d| would| should|'ll| will|'m| am)|would|'d|be) (?:be |feel )?${feeling}(?:grateful|thankful|obliged|indebted|delighted|glad|happy|honou?red|thrilled|pleased|over the moon) (?:if (?:you|i could|we could|it)|for (?:an?|any|your|the|some|two|even|\\d+|ten|fifteen|twenty|thirty|half)|to (?:be introduced|be connected|be put|get|have|receive|hear (?:your|what|how|which|whether|if))))`,
      'gu',
    ),
  },
  {
    form: 'wish',
    pattern: new RegExp(
      `(?<operator>(?:'d|would|will|'ll|could|should) ${feeling}(?:appreciate|value|welcome|treasure|love) (?:it if|if|any|your|an?|the|her|his|some|being|hearing|it)\\b|appreciate (?:it )?if you)`,
      'gu',
    ),
  },
  {
    form: 'wish',
    pattern:
      /(?<operator>\bwonder(?:ed|ing)?,? (?:if|whether|about)\b(?= (?:you|i (?:could|might|may|can)|we (?:could|might)|it|there|an?|the|that|asking|she|he|they|one|someone|getting)))/gu,
  },
  {
    form: 'wish',
    pattern:
      /(?<operator>(?:\bto |\b(?:i|we)(?:'d| would| must| dare| may| might|'ll| will)? (?:to )?(?:just |also |really |only )?|i'm |i am |\band |may i |might i |can i |could i |let me )(?:ask|asking|see|know|inquire|enquire|check|find out|request|beg|seek)(?: you)?(?: first)? (?:if|whether|that you|for (?:your|an?|the|some|her|his|advice|help)|your (?:help|advice|support|recommendation|opinion|view|permission|blessing)|an? (?:favou?r|reference|letter|recommendation|introduction|intro|referral|word)|you (?:to|for)))\b/gu,
  },
  {
    form: 'wish',
    pattern:
      /(?<operator>\b(?:hope|hoping|hoped|thought|wish) (?:that )?(?:you|i|we) (?:could|can|would|might|may|'d|'ll|will be able|are able|were able)\b|\bhoping (?:for|to (?:get|be introduced|connect|meet|speak|talk|have|ask|pick|learn))\b)/gu,
  },
  {
    form: 'wish',
    pattern: new RegExp(
      `(?<operator>(?:\\b(?:i|we)(?:'d| would)|(?:^|\\band |\\bbut )would) ${feeling}(?:love|like|be keen|be interested|want|enjoy|be curious|wish) (?:to (?:\\p{L}+ly )?(?:ask|be introduced|be connected|be put|meet|talk|speak|chat|connect|learn|hear|get|pick|invite|schedule|set up|request|discuss|explore|list|name|use|know|borrow|sit)\\b|an? (?:intro|introduction|chat|word|call|conversation|coffee)|(?:\\d+|ten|fifteen|twenty|thirty)(?:[- ]\\d+)? min|your (?:thoughts|advice|view|feedback|help|take|opinion|support|guidance|perspective)|if you))`,
      'gu',
    ),
  },
  {
    form: 'question',
    pattern:
      /(?<operator>\b(?:would|is|might|could|will|was) (?:it|that|this|there|an? (?:[^ ,.?]+ ){0,3}(?:introduction|intro|call|chat|word|letter|conversation)|(?:she|he|they|\p{L}+)) (?:be |at all |still )*(?:possible|ok|okay|all right|alright|fine|feasible|appropriate|any (?:chance|way|possibility|hope)|a (?:good|bad|sensible) (?:idea|person)|someone (?:you|i)|anyone (?:you|i)|too (?:much|forward|bold) to ask|something you|anybody|anyone|make sense)\b|\bany chance\b)/gu,
  },
  {
    form: 'wish',
    pattern:
      /(?<operator>\b(?:it|that|this)(?:'d| would| will) (?:be|mean|help)(?: \p{L}+){0,4}? (?:if (?:you|i could|we could)|to (?:meet|talk|speak|chat|get|have|connect|be introduced|hear|learn))\b)/gu,
  },
  {
    form: 'question',
    pattern:
      /(?<operator>\b(?:could|can|may|might) (?:i|we) (?:please |possibly |perhaps |just |maybe |also |dare |ever )*(?:ask|trouble|bother|have|get|use|borrow|request|beg|mention|list|name|put|count|pick|buy|come|invite|impose|tempt|persuade|talk|speak|meet)\b)/gu,
  },
  {
    form: 'question',
    pattern:
      /(?<operator>\b(?:do|did) you (?:think|feel|suppose|reckon|happen to know|know (?:anyone|anybody|someone|somebody|any|who|whether|if|of|him|her|them)|have (?:time|a moment|a minute|any|someone|anyone|half|\d+|fifteen|twenty|ten|contacts?|space|room))\b|\b(?:are|were) you (?:still |at all |perhaps |by any chance )*(?:open|willing|able|free|available|up for|happy|comfortable|in a position|game|in touch with|connected to)\b|\b(?:would|do) you mind\b|(?:^|[.,;:] )mind (?:if|\p{L}+ing)\b)/gu,
  },
  {
    form: 'question',
    pattern:
      /(?<operator>(?:^|[,;:] )(?:and |so |but )*(?:who|whom|which (?:person|of|one|people)) (?:else |on your team |there |in your |at |would |should |could |might |do |is |are )[^?]*)\?/gu,
  },
  {
    form: 'wish',
    pattern:
      /(?<operator>\b(?:looking|searching) for (?:an? |some |your )?(?:intro|introduction|referee|reference|referral|recommendation|letter|warm intro)|\b(?:writing|reaching out|e-?mailing|getting in touch|contacting you|in touch|here|here today) (?:\p{L}+ ){0,3}?(?:to (?:ask|request|see|inquire|enquire|seek|invite|beg)|for (?:your|an?|some)|in the hope|hoping)|\bi (?:write|come) to (?:ask|request|beg|seek)\b|\brequest (?:that you|your|an? (?:letter|reference|recommendation|introduction|call|meeting)))\b/gu,
  },
  {
    form: 'wish',
    pattern:
      /(?<operator>(?:\bfrom (?:you|your (?:end|side|desk|pen)\b)[^.?!]{0,30}|\byour (?:[^ .?!,]+ ){1,12}|\b(?:passing|forwarding|sharing|sending|mentioning|introducing|connecting|putting|a word|a line|a nudge|a short note|an introduction|an intro) [^.?!]{0,60})\bwould (?:be (?:\p{L}+ ){0,2}(?:welcome|kindness|kind|appreciated|valuable|invaluable|help|lovely|wonderful|great|fantastic|a gift|everything)|help|mean|go a long way|make|get))\b/gu,
  },
];

/** Requests only for want of a clearer one. */
const hints: readonly Pattern[] = [
  {
    form: 'hint',
    pattern:
      /(?<operator>\bif (?:you|u) (?:could|would|might|can|'d|were able|are able|are willing|would be|happen to know|know (?:of )?(?:any|some))\b|\blet me know (?:if|whether) you(?:'d| would| can| could| are|'re| might| have| know)\b|\blet me know (?:who|which|what|how|where)\b)/gu,
  },
  {
    form: 'hint',
    pattern:
      /(?<operator>\b(?:(?:can|could|shall|should|might) we|let's|lets) (?:please |maybe |perhaps )?(?:schedule|set up|find|meet|talk|speak|chat|connect|hop|jump|grab|catch|do|have|arrange|book)\b|\b(?:happy|glad|keen|excited|eager|hoping|love|open|like) to (?:connect|chat|talk|meet|speak|discuss|learn more|hear)\b)/gu,
  },
  // A question of courtesy, a rhetorical one or an offer is no request; any other may be one.
  {
    form: 'hint',
    pattern:
      /(?<operator>^(?!how (?:are|have|is|was|'s|did)|would you like me|do you want me|(?:should|shall) i\b|(?:can|could|may) i (?:help|offer|do)|is there anything|remember|do you (?:remember|recall)|did you (?:have|know|enjoy|get)|what a|isn't|aren't|hope|why\b|really)[^?]+)\?/gu,
  },
];

function fromPattern(folded: Folded, { form, pattern }: Pattern, demanding: boolean): Request[] {
  const found: Request[] = [];
  for (const match of matches(folded, pattern)) {
    const operatorText = match.groups?.operator ?? '';
    const start = match.index + match[0].indexOf(operatorText);
    const end = start + operatorText.length;
    const verbText = match.groups?.verb;
    const verbStart = verbText === undefined ? start : folded.indexOf(verbText, end);
    const verb =
      verbText === undefined ? { start, end } : { start: verbStart, end: verbStart + verbText.length };
    found.push({
      form,
      demanding,
      operator: { start, end },
      verb,
      clause: { start, end: clauseEnd(folded, verb.end) },
    });
  }
  return found;
}

function demands(text: string, folded: Folded): Request[] {
  const room = leavesChoice.test(folded);
  const found = statements.flatMap((pattern) =>
    fromPattern(folded, pattern, !room).filter(
      ({ operator }) => !subordinate.test(folded.slice(0, operator.start).trimEnd()),
    ),
  );
  found.push(...fromPattern(folded, { form: 'imperative', pattern: report }, !room));
  if (atOnce.test(folded)) {
    found.push(...fromPattern(folded, { form: 'order-question', pattern: orderQuestion }, !room));
  }
  found.push(...fromPattern(folded, { form: 'order-question', pattern: impatience }, !room));
  found.push(...fromPattern(folded, { form: 'need-thing', pattern: verbless }, !room));
  if (found.length === 0 || found.every(({ form }) => form === 'imperative')) {
    found.push(...imperatives(text, folded));
  }
  return found;
}

/**
 * Finds the requests of a sentence, the clearest first. A sentence that asks indirectly is not searched for
 * demands: "I need two names, and I wondered whether you would be one of them" has its room.
 *
 * @param text the sentence, without markup
 */
export function findRequests(text: string, folded: Folded): readonly Request[] {
  // What was too long to fold whole is no sentence.
  if (folded.length < text.length) return [];
  const orders = demands(text, folded).sort((a, b) => a.clause.start - b.clause.start);
  const pressing = orders.filter(({ form }) => form === 'order-question');
  if (pressing.length > 0) return pressing;
  const soft = indirect.flatMap((pattern) => fromPattern(folded, pattern, false));
  if (soft.length > 0) return soft.sort((a, b) => a.operator.start - b.operator.start);
  const kept: Request[] = [];
  for (const order of orders) {
    if (!kept.some((other) => order.clause.start < other.clause.end)) kept.push(order);
  }
  if (kept.length > 0) return kept;
  return hints.flatMap((pattern) => fromPattern(folded, pattern, false)).slice(0, 1);
}
