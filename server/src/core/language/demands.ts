import type { Folded } from './fold';
import { gate } from './gate';
import { imperatives, indulgence, leavesChoice } from './imperatives';
import type { Order, OrderKind } from './order';
import { wantedThing, wordWanted } from './order-parts';
import { dueThing, sureOrders } from './orders';
import { behindGates, fromPattern, notOf } from './pattern';
import type { Request, RequestForm } from './requests';
import { favourNouns, readersWork, workVerbs } from './vocabulary';

const firmly =
  '(?:really |truly |also |just |only |still |now |do |will |urgently |badly |desperately |absolutely |certainly |kindly |please )*';
/** "I would like you to" is still an order; "I would need a letter" leaves room. */
const degree = `(?:${firmly}|would |should |shall |'ll |'d )*`;
/** What one may want somebody to do without asking for work. */
const wantedState = notOf(
  '(?:know|understand|see|hear|feel|think|be (?!my)|have (?!a word|a look)|enjoy|believe|realis|realiz|remember|get to know|meet|(?<=should like you to )take|(?<=like you to )(?:join us|keep|accept|be there|come(?! [^.;!?]*\\b(?:with me|to speak|and (?!(?:see|stay|eat|celebrate|enjoy|have|join)\\b)))))\\b',
);

/** What whoever takes the form requires is no order of the writer's: "The form must be in by the 4th". */
const institutional =
  /^the (?:form|report|statement|nomination) (?:must|has to|needs to|will have to|should|is to) be (?:in(?= (?:by|before|on|at|to)\b|\W*$)|submitted|uploaded|filled|completed)\b(?![^.;]*\b(?:by you|to (?:me|us|my|our))\b)/;

/** A clause with its own subject begins here. */
const clauseHere =
  "(?:^|[,;:.(–—] ?|^(?:by|before|on) (?:the |next |this )?[\\p{L}\\d]+ |^(?:by|before|within|no later than) (?:(?!(?:i|we|you)\\b)[\\p{L}\\d:.'-]+ ){0,4}(?:\\p{L}+day|tomorrow|tonight|noon|midnight|[\\d:.]+|hours?|days?|weeks?|months?|end|play|business|term|month|year|morning|evening|(?:january|february|march|april|may|june|july|august|september|october|november|december)) (?=(?:i|we|you)\\b)|\\b(?:and|but|so|then|now|therefore|because|as|that's why) )(?:please |so |and |but |now |then |well |look |sir |again )*";

/** Demands that are statements. Group `operator` is what a softened form replaces, group `verb` what follows it. */
const statements = behindGates([
  {
    form: 'need',
    pattern: new RegExp(
      `${clauseHere}(?<operator>(?:i|we)(?:'ll|'d|'m| am| are|'re)? ?${degree}(?:need|want|require|expect|expecting|demand|insist on|like|(?:going to|gonna) need)(?:(?: for)? (?:you(?:r office|r team)?|y'all|youse) to |(?<!expect) that you (?:will |should )?))${wantedState}(?<verb>\\p{L}+)`,
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
      /^(?:so |and |but |now |then )*(?<operator>what (?:i|we)(?: really)? (?:need|want|require|expect)(?: from you| of you)?(?: now)? is )(?<verb>an?|two|three|four|five|ten|some|your|the|\d+|\p{L}+'s)(?![\p{L}'])(?! (?:\p{L}+ )?(?:holidays?|rest|break|nap|drink|sleep|coffee|miracle|bath|swim|walk|weekend)\b)/gu,
  },
  {
    form: 'need-thing',
    pattern: new RegExp(
      `${clauseHere}(?<operator>(?:i|we)(?:'ll|'m| am| are|'re)? ?(?:${firmly}|shall |be )*(?:need|require|want|expect|demand|must have|am expecting|expecting|insist on|going to need|gonna need|needing|wanting|requiring)) (?<verb>(?!that (?:you|i|we|he|she|it|they|the|there|my|your)\\b)(?:an?|your|the|that|this|these|his|her|their|two|three|some|another|one|\\d+|\\p{L}+'s)(?![\\p{L}'])(?: [^ ,.;:!?]+){0,3}? (?:${favourNouns}|calls?|names?(?= (?:at|in|on|from|who|of (?:an?|the|your|some))\\b)))\\b${notOf(' (?:of (?:mine|hers|his)|writer)')}`,
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
      `${clauseHere}(?<operator>(?:in fact |really )?(?:you|u|y'all)(?: really| just| simply| also| therefore)?(?: must| have to| need to| should| ought to| had better|'d better|'ve got to| have got to| gotta| shall| are to|'re to| are (?:hereby |kindly )*(?:requested|required|expected|obliged|asked) to|'re (?:required|expected|supposed) to|'ll| will(?: need to| have to| have the (?:kindness|goodness|courtesy|decency) to| be (?:so )?(?:kind|good) (?:enough to|as to))?) (?:please |also |just |now |really |definitely |then |at least |kindly |have to )*)(?<verb>(?!find|come|go |hold|get (?!(?:me|us) (?:in|into|on|onto|to|an|the|past|through|five|ten)\\b)|keep|follow|return)(?:${workVerbs}))\\b`,
      'gu',
    ),
  },
  {
    form: 'need',
    pattern:
      /^(?:so |and |but )*(?<operator>(?:my|our) (?:expectation|demand|instructions?|requirement|wish) (?:is|are) (?:that you (?:will |should )?|for you to ))(?<verb>\p{L}+)/gu,
  },
  {
    form: 'need',
    pattern:
      /(?:^|[,;:] )(?:so |and |but )*(?<operator>(?:it is|it's|'tis) (?:very |absolutely |really )?(?:necessary|essential|imperative|important|vital|crucial|required|mandatory|urgent) (?:that you (?:will |should )?|for you to ))(?<verb>\p{L}+)/gu,
  },
  {
    // Whatever it is: it is wanted from the reader.
    form: 'need-thing',
    pattern: new RegExp(
      `${clauseHere}(?<operator>(?:i|we)(?:'ll|'m| am| are|'re)? ?${firmly}(?:need|require|want|expect)) (?<verb>(?:an?|the|your|his|her|their|two|three|four|five|some|another|one|\\d+)\\b)(?=[^,.;!?]{0,50} (?:from|off|out of) you\\b)`,
      'gu',
    ),
  },
  {
    form: 'need-thing',
    pattern:
      /(?:^|[,;:] )(?:so |and |but |also )*(?<operator>(?:i|we) (?:urgently |also |still )*(?:require|demand)) (?<verb>(?:an?|the|your|her|his|their|two|three|four|five|some|another|\d+)\b)/gu,
  },
  {
    // An order in the plain present: "Then you write to her and tell her …".
    form: 'obligation',
    pattern: new RegExp(
      `^(?:and |so |now )*(?<operator>(?:then|so|now|next|after that|afterwards|first|either)[,:]? you )(?<verb>${workVerbs})\\b(?![^?]*\\?)`,
      'gu',
    ),
  },
  {
    // "You can call me any time" offers; the verbs of a favour do not.
    form: 'obligation',
    pattern:
      /^(?:so |and |then |now )*(?<operator>you can (?:please |now |just )*)(?<verb>introduce|connect|refer|recommend|put|write|send|forward|mention|hand|pass)\b(?=[^.!?]*\b(?:me|us|my|our)\b)/gu,
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
      `${clauseHere}(?<operator>(?:this|it|that|everything|the (?:${readersWork})) (?:must|has to|needs to|needs(?= \\p{L}+ing)|will have to|should|is to)) (?<verb>be (?:done|sent|made|written|signed|submitted|ready|finished|with (?:me|them)|in|uploaded|filled|stamped|completed|arranged|sorted)|(?<=needs )(?:doing|sending|signing|sorting|stamping|writing|filling in))\\b`,
      'gu',
    ),
  },
  {
    form: 'impersonal',
    pattern:
      /^(?<operator>there (?:must|has to|needs to|should)) (?<verb>be (?:(?:an?|two|your) (?:[^ ,.;:!?]+ ){0,2}?(?:letter|reference|recommendation|introduction|reply|answer)|(?:an? (?:[^ ,.;:!?]+ ){0,2}?(?:sentence|paragraph|line|word|page|mention)|nothing(?: in (?:it|there))?|no mention|not a word) (?:on|about|of) (?:my|our|the|how|me|us)))\b/gu,
  },
]);

/** A thing wanted and a "please", without a verb: "Her direct line by Friday, please." */
const verbless = gate(
  new RegExp(
    `^(?<operator>)(?=[^?]*(?:,|^)? please\\b)(?=[^?]*\\b(?:${favourNouns}|line|decision|verdict)\\b)(?!(?:please|kindly|pls|i|we|you|he|she|it|they|there|this|that|here|my|yes|no|thanks|thank|if|when|as|could|can|would|will|may|do|does|did|are|is|contact(?! details)|(?!contact)(?:${workVerbs}))\\b)(?<verb>)(?:(?!\\b(?:is|are|was|were|am|be|been|would|could|can|will|may|might|must|should|do|does|(?<!\\bwho )(?:did|have|has|had)|(?:it|he|she|that|there|what|who|i|you|we|they)'\\p{L}+)\\b).)*$`,
    'gu',
  ),
);

/** A thing wanted and how or when it is to come, without a verb: "A letter on headed paper, to this address, by Friday." */
const order = gate(
  new RegExp(
    `^(?<operator>)(?!(?:please|kindly|pls|thanks|thank|if|when|as|${workVerbs})\\b)(?=(?:an? |the |your |two |one |three )?(?:[\\p{L}'-]+ ){0,3}(?:${readersWork}|${favourNouns}|view|comments|notes|copies|copy|names?|extension|originals?)\\b)(?=.*\\b(?:signed|sealed|stamped|initialled|by return|no later than|from people|by (?:\\p{L}+day|tomorrow|tonight|noon|the \\d|the weekend|the (?:close|end|start) of|\\d|end)|before (?:\\p{L}+day|\\d)|on (?:my desk|(?:company |headed |official )?(?:letterhead|paper))|to this address|asap|within \\d)\\b)(?!.*\\b(?:attached|enclosed|below|is|are|was|were|am|be|been|would|could|can|will|may|might|must|should|do|does|did|have|has|had|i|we|you|they|he|she|it|who|which|that|needs?|requires?|wants?|accepts?|asks?|${'(?!(?:signed|sealed|stamped|typed|initialled|certified|dated|headed|included)\\\\b)[\\\\p{L}]+ed'})\\b(?! in (?:colour|color)))(?<verb>)[^?:]*$`,
    'gu',
  ),
);

/** A thing wanted, and an answer at once: "A letter for the board: yes or no?" */
const yesOrNo = gate(
  new RegExp(
    `(?<=^(?:(?:so|and|but|right|now|well|ok|okay|listen),? )*)(?<operator>)${wantedThing}(?<verb>)(?:(?!\\b(?:is|are|was|were|would|could|can|will|may|might|do|does|did|have|has|had|i|we|you)\\b)[^?:—])*(?:[:,;–—-]|\\.{3}|…) ?${wordWanted}\\?$`,
    'gu',
  ),
);

/** So much, and what it is to be like: "Three names at the port, with emails, and a word on each." */
const roster = gate(
  /^(?<operator>)(?<verb>)(?!.*\b(?:took|is|are|was|were|has|have|had|i|we|you|made|makes)\b)(?:(?:an?|one|two|three|four|five|six|some|\d+) (?:\p{L}+ )?(?:names?|contacts?|people|intros?|introductions?|referees?)\b[^,;:?!]*, (?:(?:each )?with|plus) (?:(?:their|his|her|an?|the|phone|direct|current|full) )*(?:numbers?|e-?mails?|addresses|details|dates|contacts?)(?:,? and (?:an?|one|two|the) (?:\p{L}+ )?(?:lines?|words?|notes?|sentences?|paragraph) [^,;:?!]*)?|(?:one|two|three|four|five|\d+) (?:words|lines?|pages?|sentences?|paragraphs?)(?: of \p{L}+)? (?:on|about|for) [^;:?!]*, (?:[^,;:?!]{1,20} )?(?:at most|at least|maximum|max|no (?:more|less|longer) than [^,;:?!]*|no (?!doubt)\p{L}+|in (?:plain \p{L}+|your own (?:words|hand\p{L}*))))[.!]*$/gu,
);

/** No time to refuse in: a clock time, today, the next hours. */
const atOnce = gate(
  /\b(?:by|before|at|until|till) (?:\p{L}+day )?(?:\d{1,2}(?:[:.]\d\d)? ?(?:[ap]\.?m\b|o'clock)?(?=(?: (?:today|tonight|tomorrow|this \p{L}+))?[^\d\p{L}]*$)|(?:half |quarter (?:to |past ))?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?=\W*$| sharp|,| o'clock)|noon|midnight|lunch(?:time)?|end of (?:the )?day|eod|cob|close of (?:play|business)|tonight|today|tomorrow|this (?:morning|afternoon|evening))|\b(?:today|tonight|right (?:now|away)|immediately|asap|straight away|at once)\b|\bwithin (?:the hour|\d+ hours|an hour)|\bfirst thing\b|\bbefore the day is out\b|\bnow(?=\W*$)/u,
);

const orderQuestion = gate(
  new RegExp(
    `${clauseHere}(?<operator>(?:can|will|can't|won't|couldn't|cannot) you (?:please |just |kindly |not )*)(?<verb>have|${workVerbs})\\b`,
    'gu',
  ),
);
/** Nobody is asked whether they are able to have it there by then: "Can you have it with me by Friday?" */
const dueWith = gate(
  /^(?:and |so |but |now )*(?<operator>(?:can|will|can't|won't) you (?:just |please )*)(?<verb>have) (?=[^?]{1,80}\b(?:with (?:me|us)|in my (?:hands?|inbox)|on (?:my|the) [^?]{0,30}?\bdesk|back(?: to (?:me|us))?)\b[^?]*\b(?:by|before|first thing|on|at|no later than)\b)/gu,
);
/** A question with its threat, or the patience that it was asked with. */
const pressed = gate(
  new RegExp(
    `^(?:and |so |but |now )*(?<operator>(?:(?:will|won't) you (?:please |kindly |just )?(?=(?:stop|quit) \\p{L}+ing\\b)|(?:are|aren't) you going to (?=(?:${workVerbs})\\b[^?]*, or (?:do|must|should|shall|will|am) (?:i|we)\\b)|(?:can|will|won't|can't) you (?=drop (?:everything|what))|(?:can|will|won't|can't) you (?=[^?]*, or (?:do|must|should|shall|will|am) (?:i|we)\\b)|(?:can|will|could|would|won't) you (?:finally|ever get up|for once)(?: [^,?]{0,20}?)?(?=\\b(?:${workVerbs}|pick)\\b)|(?:can|will|would|could) you (?:please )?(?:hurry up|get (?:on with it|a move on)|buck up|wake up),? and |(?:can|will|would|could) you (?=(?:stop|quit) (?:ignor|stall|dodg|avoid|dither)ing)|would you (?=(?:stop|quit) \\p{L}+ing (?:me|us)\\b)|can't you (?=(?:${workVerbs}|have a (?:\\p{L}+ )?word)\\b)|(?:can|will) (?:someone|somebody|anyone|anybody) (?:please |here )*(?:just|finally|at last) ))(?<verb>\\p{L}+)`,
    'gu',
  ),
);
const impatience = gate(
  /^(?:and |so |but )*(?<operator>(?:can't|won't) you (?:just|simply|at least) |(?:can|will|could) you not (?:just|simply|at least) |why (?:haven't|didn't) you (?:just |simply )?)(?<verb>\p{L}+)/gu,
);

/** Takes the work for granted and asks for its date: "When will you have the letter done?" */
const whenDone = gate(
  new RegExp(
    `^(?:and |so |but |now )*(?<operator>(?:by )?when (?:will|are) you (?:going to )?(?:finally |actually )?)(?<verb>(?:have|get|finish|send|submit|upload|sign|write|forward)\\b)(?=[^?]*\\b(?:${readersWork})\\b(?! (?:from|by|of) )| (?:it|that|this)\\b)`,
    'gu',
  ),
);

/** The same, from where the writer stands: "When do I get the letter?" */
const whenMine = gate(
  new RegExp(
    `^(?:and |so |but |now )*(?<operator>when (?:do|will|am) (?:i|we) (?:finally |actually )?)(?<verb>(?:get|have|receive|see|getting)\\b)(?= (?:the|my|our|that|your) (?:\\p{L}+ )?(?:${readersWork}|${favourNouns})\\b)`,
    'gu',
  ),
);

/** Wants to be told when the work is done, which takes for granted that it will be. */
const report = gate(
  /(?:^|[,;:] |\band )(?<operator>(?:please |just |kindly |then )*)(?<verb>let me know|tell me|ping me|text me|update me|inform me|e-?mail me|notify me|message me|confirm(?: to me)?|revert|call me|drop me a line) (?:once|when|as soon as|after|that|the (?:very )?(?:minute|moment|second|instant|day)(?: that)?) (?:(?:it|that|this|(?:my|the(?! (?:baby|results?|twins|plaster|cast)\b)|your(?! (?:results?|exams?|baby)\b)) [^,.;!?]{1,40}?|they|everything)(?:'s| is| has| are| have|'ve)(?: been| gone)? (?:all )?(?:done|sent|out|ready|submitted|gone|uploaded|signed|posted|finished|complete|completed|in|made|stamped|forwarded|filed|lodged|on its way)|(?:you|u)(?:'ve| have)? (?:\p{L}+ )?(?:done|sent|written|spoken|submitted|introduced|referred|talked|signed|posted|uploaded|asked|made|emailed|called))\b/gu,
);

/** Before the subject of a statement: then it is a condition or a relative clause, and demands nothing. */
const subordinate =
  /\b(?:if|whether|when|in case|unless|should|what|whatever|anything|everything|that|which|who)$/;

const indulges = new RegExp(`^(?:${indulgence})\\b`);

/** These oblige; "you should" and "you will need to" may only advise. */
const strict =
  /\b(?:must|have to|better|gotta|got to|shall|(?:required|requested|expected|obliged|asked) to) \S*$|\b(?:must|have to) (?:please |also |just |now |kindly )*$/;

/** The work is for the writer, or is a favour: without that, "you should" and "can't you" advise. */
const benefit = new RegExp(
  `\\b(?:me|us|my|our|mine|ours|her|him|them|his|their|${favourNouns}|${readersWork}|needful|cv|r[ée]sum[ée]|application|draft|portal|deadline|names?|lines?|copies|copy)\\b`,
  'u',
);

/** A question orders where it is the writer who gets something. */
const forWriter = gate(
  new RegExp(
    `\\b(?:me|us|my|our|i (?:can|could|am|was|did)|(?:must|should|do|will) i (?:have to |need to )?ask|i(?:'m|'ve)|one line|(?:can|may|will|do) (?:i|we) (?:have|get) (?:the|your|my|\\p{L}+'s)|${favourNouns}|${readersWork})\\b`,
    'u',
  ),
);

/** A question whether something is so: "You have to sign it, right?" */
const checks = gate(/, (?:right|correct|yes|no|or not|isn't it|don't you) ?\?["'”’)\]]*$/);

/** What the reader can do is no choice left to them where they then must: "If you know her, you have to ring her for me." */
const compelled = gate(
  /\bif you(?:'ve got| have| know| can)\b[^;:.!?]*, (?:then )?you(?:'ve got to| have to| must| need to|'d better| had better) (?:please |just )*(?!tell|let|say|stop|forgive|excuse|think|find|call me\b)\p{L}+ (?:me|us|my|our)\b(?!.*\b(?:if|whether|unless)\b)/u,
);

/** The requests of a sentence that are put as orders. Those that leave the reader a choice are not `demanding`. */
export function demands(text: string, folded: Folded): Request[] {
  const room = (leavesChoice.test(folded) && !compelled.test(folded)) || checks.test(folded);
  const benefits = ({ verb, clause }: Request) =>
    benefit.test(folded.slice(verb.start, clause.end)) || /\p{Lu}/u.test(text.slice(verb.end, clause.end));
  const found = statements
    .flatMap((pattern) =>
      fromPattern(folded, pattern, !room).filter(
        (request) =>
          !indulges.test(folded.slice(request.verb.start)) &&
          !subordinate.test(folded.slice(0, request.operator.start).trimEnd()) &&
          (request.form !== 'obligation' ||
            strict.test(folded.slice(request.operator.start, request.operator.end)) ||
            benefits(request)),
      ),
    )
    .map((request) =>
      institutional.test(folded.slice(request.operator.start)) ? { ...request, demanding: false } : request,
    );
  found.push(...fromPattern(folded, { form: 'imperative', pattern: report }, !room));
  if (atOnce.test(folded)) {
    found.push(...fromPattern(folded, { form: 'order-question', pattern: orderQuestion }, !room));
  }
  for (const pattern of [impatience, pressed])
    found.push(...fromPattern(folded, { form: 'order-question', pattern }, !room).filter(benefits));
  for (const pattern of [dueWith, whenDone, whenMine])
    found.push(...fromPattern(folded, { form: 'order-question', pattern }, !room));
  for (const pattern of [verbless, order, yesOrNo, roster]) {
    found.push(...fromPattern(folded, { form: 'need-thing', pattern }, !room));
  }
  if (found.length === 0 && !room) {
    const asks =
      forWriter.test(folded) ||
      /\b(?:finally|at last|for once|by now|too much\b.* that you|or (?:must|do|shall|should) i|already(?=\W*$))\b/.test(
        folded,
      );
    const orders = sureOrders(text, folded)
      .map((order) => fromOrder(folded, order))
      .filter(({ verb }) => !indulges.test(folded.slice(verb.start)));
    const addressed = ({ operator, verb, clause }: Request) =>
      / by you(?:r \w+|rsel(?:f|ves))?\b/.test(folded.slice(verb.end, clause.end)) ||
      /\b(?:of you|your|yours|referees?|recipients?|signator(?:y|ies)|nobody|no one|no-one|it's got|(?:account|circumstances|case|point|time|stage) (?:is|are) (?:my|our|the|any)|(?:my|our) (?:[\p{L}'-]+ ){1,4}(?:is|are|must|should|has to|have to|needs? to|(?:must|should)n't)(?: not)? (?:to )?(?:be|appear|come|stand|go)|you(?:'re| are) (?:required )?to|why (?:is|are|has|have) .* still(?: not)?|too much\b.* that you .*)\b/u.test(
        folded.slice(operator.start, verb.end),
      );
    const wanted = ({ operator }: Request) => /\b(?:i|we)\b/.test(folded.slice(operator.start, operator.end));
    found.push(
      ...orders.filter(
        (order) =>
          (benefits(order) ||
            wanted(order) ||
            addressed(order) ||
            folded.endsWith(':') ||
            order.form === 'need-thing') &&
          (asks || order.form !== 'order-question'),
      ),
    );
  }
  if (found.length === 0 || found.every(({ form }) => form === 'imperative')) {
    found.push(...imperatives(text, folded));
  }
  if (
    found.length === 0 &&
    !room &&
    /[.!]\W*$|^(?:the following|(?:two|three|four|five) things|these)\b.*:$/.test(folded)
  ) {
    const thing = dueThing(text, folded);
    if (thing) found.push(fromOrder(folded, thing));
  }
  return found;
}

const formOf: Readonly<Partial<Record<OrderKind, RequestForm>>> = {
  ask: 'order-question',
  when: 'order-question',
  'when-thing': 'order-question',
  thing: 'need-thing',
  'at-least': 'need-thing',
  due: 'need-thing',
  instead: 'need-thing',
  its: 'impersonal',
  none: 'impersonal',
  value: 'need-thing',
  get: 'need-thing',
  state: 'impersonal',
  unstate: 'impersonal',
};

function fromOrder(folded: Folded, { kind, opening, core, end }: Order): Request {
  const asked = /^(?:can|will|could) /.test(folded.slice(opening.start));
  // "How many times must I ask for it?" asks for the thing, with a question that is none.
  const presses = kind === 'thing' && /^(?:how|why) /.test(folded.slice(opening.start));
  const form = presses ? 'order-question' : (formOf[kind] ?? (asked ? 'order-question' : 'obligation'));
  const verbEnd = core?.end ?? opening.end;
  const verb =
    form === 'need-thing'
      ? { start: opening.end, end: opening.end }
      : { start: folded.lastIndexOf(' ', verbEnd - 1) + 1, end: verbEnd };
  return {
    form,
    demanding: true,
    operator: { start: opening.start, end: verb.start },
    verb,
    clause: { start: opening.start, end },
  };
}
