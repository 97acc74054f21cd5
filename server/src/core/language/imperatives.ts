import type { Folded } from './fold';
import { gate } from './gate';
import { matches } from './matches';
import { beginning, makes, orderedVerbAt, verbRunAt } from './ordered-verbs';
import { pressingLead } from './pressure';
import { isRelease } from './releases';
import { clauseEnd, verbAt } from './request-clauses';
import type { Range, Request } from './requests';
import { favourNouns, readersWork } from './vocabulary';

/**
 * Adverbs and verbs of insistence that may stand before an imperative; softening drops them along with the
 * rest of the operator.
 */
export const insistence =
  'please(?: to)?|pray|kindly|pls|plz|abeg|either|immediately|just|simply|also|then|so|now|do(?! (?:not|needful|the|this|these|those|it|that|me|an?|all|both|as|what|one|your|my)\\b)|and|but|ok|okay|well|therefore|hence|again|faster|quickly|urgently|always|' +
  "have the (?:goodness|kindness|courtesy|decency) to|go and|go ahead and|go on and|stop (?:dithering|stalling|fussing|dawdling|faffing|messing about) and|try to|try and|remember to|be sure to|be so kind as to|be kind enough to|do not forget to|don't (?:you (?:dare )?)?forget to|i (?:beg|implore) (?:of )?you|" +
  'bro|bruh|oya|away and|never forget to|make sure (?:that )?(?:you|u|to)|see to it that you|see that you|ensure (?:that )?you|feel obliged to';

const bareStart = new RegExp(`(?:(?:${insistence})\\b,? +)*`, 'y');
/** What forbids. */
export const negation =
  /(?:do not|don't|dont|doh|dinnae|dinna|nuh|never)(?:,| you (?:ever|dare(?: to| even| ever)*))? +(?:(?:(?:ever|just|simply|even)|under any circumstances,?|on any account,?|at any point,?) +)*/y;

/** Verbs by which one apologises for the mail itself: "You must forgive the blots". */
export const indulgence = 'forgive|excuse|pardon|overlook|indulge|bear with';

/** What is done with news, papers or people, or with an answer that is due: the stems of gerunds. */
const disclosing =
  "b?cc'?|copy|forward|tell|send|shar|post|tag|introduc|referr|call|putt|us|mention|cit|list|add|ignor|dodg|stall|delay|avoid|chang|rewrit|edit|cutt|leav|quot|nam|hand|pass|describ|misspell|spell|ring|e-?mail|text|messag|giv|show|discuss|sit|ask|promis";

/** Imperatives that ask for no work: conventions of mail, good wishes, greetings passed on, and releases. */
export const courtesy = new RegExp(
  '(?:' +
    [
      "let (?:me|us|'s) (?!have\\b)",
      'let (?:go|it|this|the matter|sleeping)\\b',
      'take (?:care|heart|your time|all the time|it easy|as long|good care|comfort|courage)',
      "keep (?:well|safe|warm|in touch|up|going|it up|smiling|shining|(?:me posted|me updated|us posted|me in (?:the loop|mind))(?![^.!?]*\\band (?:don't|do not|send|tell|give|write|put|get|make)\\b))",
      '(?:give|send|pass on|extend|convey|pass)(?: \\p{L}+){0,2} (?:my|our) (?:\\p{L}+ )?(?:love|regards|best|greetings|respects|wishes|thanks|congratulations)',
      'give (?:yourself|\\p{L}+ a (?:hug|kiss|pat))',
      '(?:greet|kiss|hug|embrace|salute|pat) (?!me\\b|us\\b)(?:[^,;:.!?]{1,40}(?:for me|for us|from me|from us|from all)\\b|(?:your|the|little|baby|mummy|daddy|her|him|them)\\b)',
      'be (?:blessed|well|safe|good|happy|proud|glad|merry|strong|brave|comforted|assured|welcome|warned|at peace)\\b',
      "tell me (?:that )?(?:your|the|his|her|their) [^,;:.!?]{1,40}? (?:has|have|is|are|isn't|hasn't|went|got)\\b(?! (?:done|sent|ready|signed|finished|written|agreed))(?!.*\\?)",
      'say (?:hi|hello|hey|no|yes(?! to (?:the|my|our|being|having|meeting|everything|all)\\b)|so|the word|thanks|thank you|goodbye)\\b',
      'tell (?:\\p{L}+ ){1,2}(?:that )?(?:i (?:said|say|miss|send|think of|was asking after)\\b|(?:i said )?(?:hi|hello)\\b|(?:the|his|her|their) \\p{L}+ (?:was|were) (?:lovely|delicious|great|wonderful|excellent|gorgeous))',
      'meet (?:my|our|the) (?:\\p{L}+ ){0,2}?(?:friend|colleague|cousin|neighbou?r|student|sister|brother|partner|mate|co-?founder)\\b',
      'accept (?:my|our|this|these) (?:\\p{L}+ )?(?:thanks|apolog|condolence|sympath|compliment|congrat|regret|best|wishes|gratitude|small|gift|token)',
      '(?:leave|drop|cut|stop) (?:it|this|that|the matter|wherever|whatever|as much|any time)',
      'leave (?:the matter|things) |leave (?:the rest|it|that|this|everything|all of it) (?:with|to) (?:me|us)\\b',
      '(?:drop|stop) (?:by|in)\\b',
      'get (?:well|(?:some|enough|plenty of|a little) (?:rest|sleep|air|sun|peace))\\b',
      'bear with|thank|count me in|suppose|come (?:and (?:join|visit|see|stay|eat|sit|say|try|taste|hear|celebrate|(?:talk|chat) (?:to|with) us)|to|by|round|over)\\b|have (?:an?|some|any)\\b(?! (?:\\p{L}+ )?(?:look|read|word|chat|talk|natter|dig|rummage) (?:at|through|over|with)\\b)|remember me',
      'call me (?!first\\b)[\\p{L}]+[.!,)]',
      'find (?=(?:the |my |a copy |it )?(?:attached|enclosed|below|herewith|here)\\b|[^,.]{0,40} (?:attached|enclosed|below)\\b)',
      'check (?:out|your spam)',
      'look (?:after|no further|out|forward|at(?! (?:this|the attached|my|our)\\b))',
      'answer(?:,| only| whenever| in your own)',
      'name (?:the|your) (?:place|price|day|time|favourite|favorite|own|poison)',
      'stop me\\b',
      'keep (?:it|them|this|that)(?= ?[.!,)]|$)',
      '(?:set|put|lay|leave) (?:it|this|that) aside\\b',
      'say (?:it|that|this)(?: to me)? (?:directly|straight|frankly|openly|honestly|plainly)\\b',
      // Indulgence for the mail itself, and what only carries what follows.
      'take (?:this|it|that) (?:(?:only|just|merely|simply|rather|more) )*as\\b',
      `(?:${indulgence}) (?:me|us|my|our|the|this|these|any|all|if|what|how)\\b`,
      '(?:believe|trust) (?:me|us|it|your(?:self|selves)?)\\b',
      // What gives leave: "Take the rain as an excuse not to write."
      '(?:take|use|treat|see|have) [^,;.!?]{1,50}? (?:as|for) (?:an? |your |the )?(?:(?:good|perfect|fine|easy|standing) )?(?:excuse|reason|permission|licen[cs]e|leave|cue) (?:to (?!(?:ring|call|write|send|tell|introduce|mention|ask|put|get|speak|meet|sign|contact|e-?mail|recommend|bring|help|give)\\b)|not to\\b|for not\\b)',
      // To be told to stop is an order where it is about what is told, sent or put off: "Stop thanking me" is none.
      `(?:stop|quit) (?!(?!calling me\\b)(?:${disclosing})ing\\b)\\p{L}+ing\\b(?![^.;!?]* and )`,
      // What is to be found out first, for the sake of whom it is about.
      "(?:please |just |only )*ask (?:her|him|them|\\p{L}+)(?: first)? (?:if|whether) (?:she|he|they)(?:'d| would) (?:mind|rather|prefer|welcome|be (?:comfortable|happy) with)\\b",
      'come (?:\\p{L}+ ){0,2}with (?:us|me)\\b(?![^.;!?]* (?:to|and) )',
      'go [^;:.!?]* and (?:tell me (?:how|all|everything) |enjoy |rest\\b|get some )',
      'note (?:that|how|well|the following|(?:my|our|the) (?:new|change))\\b',
      'see (?:attached|enclosed|below|above|overleaf|my (?:comments?|notes?|reply)|the back)\\b',
      'say what you (?:like|will|want)\\b',
      'imagine my\\b',
      'have (?:you|we|they|i)\\b',
      // Good wishes, and what the writer gives, pays or means to give back.
      '(?:wish (?:me|us) (?:luck|well|joy)|think of (?:me|us)|pray for|picture (?:me|us|my|our)|imagine (?:me|us|my|our)|cross your fingers|have me down as)\\b',
      'remind (?:me|us) to (?:give|bring|return|thank|tell|show|send|pay|buy|hand) (?:you|back|it)\\b',
      '(?:send|forward|give|post) (?:me|us) (?:the|your|any) (?:bills?|invoices?|receipts?|bank details)\\b',
      '(?:send|give|tell|text|email) (?:me|us) [^.;!?]*\\b(?:(?:what|how much) (?:i|we) owe|where (?:to|i (?:can|should|may)|we can) (?:send|post|bring|leave) (?!my|our|it|this|them)|so (?:that )?(?:i|we) can (?:pay|repay|refund|return|thank|post (?:you|the)|bring you|send you(?! (?:my|our|the (?:form|draft)))))',
      '(?:put (?:me|us) down for (?:one|two|three|four|five|six|a (?:slice|ticket|cake|pint|dozen|dance))|keep [^;.!?]{1,30} free (?:and come|to (?:come|join|celebrate)))\\b',
      '(?:take (?:(?:the|an?|some|all|\\p{L}+day|next) [^;.!?]{0,20}?|\\p{L}+day )off\\b|take the long way)',
      'give (?:the |your |little )?\\p{L}+ a (?:\\p{L}+ )?(?:hug|kiss|pat|cuddle)\\b',
      '\\p{L}+ (?:[^,.;!?]{1,30} )?(?:for|to|at|with) yourself\\b(?![^.;!?]*\\b(?:me|us|my|our)\\b)',
      '\\p{L}+ [^.;!?]*\\bfor (?:your|an?) free (?:copy|ticket|entry|coffee|drink|pass|seat|meal)',
      // How the reader fares.
      "tell me (?:as soon as|when|once|the (?:minute|moment|second|day)) (?:you(?:'re| are)(?! (?:done|finished|ready|through))|you (?:feel|land|arrive|get (?:home|back|there))|the (?:doctor|hospital|baby|surgeon)|it's over)\\b",
      'give (?:it|this|that|the matter) (?:another|a second|much|any more) thought\\b',
      'ignore (?:me|us|it|this)\\b',
      // "Have made a start" leaves its subject out.
      'have (?:just |now |already |also )?(?:made|done|been|had|seen|sent|taken|given|written|\\p{L}+ed)\\b',
      'forget (?:it|this|that|my|about it|i (?:asked|wrote|said|mentioned)|the whole)\\b',
      'save me (?:some|a (?:seat|place|dance|slice|piece|hug))\\b',
      'consider (?:this|it|that|the matter|me|us|yourself)\\b',
      '(?:remember|recall|guess) [^.!]*\\?',
      '(?:allow|permit) (?:me|us) to (?:say|add|begin|start|thank|congratulate|express|explain|wish|assure|apologi[sz]e|introduce (?:myself|ourselves))\\b',
      'hold off\\b(?! (?:on )?\\p{L}+ing\\b[^.]* (?:till|until) (?:i|we)\\b)',
      // What may be read at leisure is this mail.
      'read (?:this|it) (?:with your|standing|sitting|lying|in bed|over (?:your|a)|at your leisure|some other|when|whenever|slowly)\\b',
      "(?:tell|ask|let) me (?:know )?(?:frankly |honestly |straight |so |at once )*(?:if|that|whether) (?:it|this|that|now|there|anything|something|you need|i can|i'm|i am|i've|i have|i should)\\b",
      'book (?:an?|any|some|your) (?:slot|time|meeting|call)',
      "(?:tell|ask) me (?:anything|more|all about|if you (?:need|want|have|would like|'d like|prefer|'d rather|would rather))",
    ].join('|') +
    ')',
  'uy',
);

/** Word sent to others at the end of thanks: "Thanks, Tom, and tell the lads I miss them." It asks nothing for the writer. */
const wordSent = gate(
  /^(?:(?:many |so many |warm )?thanks|thank you)\b[^.;:!?]*\b(?:and|but) (?:please |kindly |do )*(?:tell|include|greet|remember|keep)\b(?![^.!?]*\b(?:about (?:me|us|my|our)|to (?:call|write|ring|reply|send|get)|(?:i|we)(?:'m|'d|'ll| am| are| need| want| would| will| can| have applied)\b))/,
);

/** Leaves the choice with the reader: a condition on their comfort, time or judgement. */
export const leavesChoice = gate(
  /\b(?:(?:only |but only )?if (?:you(?:'re| are| feel| have| think| like| wish| prefer| want| would| could| can|'d| don't mind| see| find| agree| know| happen| remember| need| ever)|it(?:'s| is|'d| would| isn't| feels?| helps?| suits?| makes| bores| drags| tires| annoys| wouldn't| doesn't| should| ever)|that(?:'s| is| works| suits| helps| feels)|this (?:is|feels|isn't|fits|works)|possible|convenient|i(?:'m| am|'ve) |not too|time|there(?:'s| is)|so|appropriate|okay|ok|need(?:ed)? be)|(?<!\b(?:ask|check|find out|see)\b[^,;:.?!]{0,50} )if (?:she|he|they)(?:'s|'re| is| are|'d| would|'ll)|whether or not|as (?:you|it) (?:see|like|please|prefer|wish|suits?)|when(?:ever)? (?:you (?:get(?! (?:to|home|back|in|into|off|out|there|here|on|up)\b)|have|can|find|feel|like)|(?:it )?(?:suits|is convenient|convenient)|time)|any ?time(?! (?:after|before|between)\b)|at any (?:hour|time)|day or night|whenever the|(?<!\b(?:by|in|with|on) )(?:any|which(?:ever)?|whatever) [^,;:.!?]{0,30}you (?:like|fancy|please)\b|and (?:forget|ignore|skip|bin) (?:me|it|this|that|my|about|the whole)|at your (?:convenience|leisure|discretion)|no (?:rush|hurry|pressure|obligation|worries)|(?<!\bwhether you (?:like|want|care|know)\b[^,;]{0,20} )or not\b(?! ?\?)|feel free|should you (?:wish|like|want|feel|have|be|think)|where (?:you can|appropriate|possible)|wherever|however you\b(?! (?:phrase|put|word|say|do|write|manage) (?:it|this))|(?:perhaps|maybe) (?:then |also )?you)\b/,
);

/** Somebody or something that the work is for, without which an imperative is a tip, a wish or an offer. */
const servesWriter = new RegExp(
  `\\b(?:me|us|my|our|i|we|mine|her|him|them|his|their|it|this|${favourNouns}|${readersWork}|needful|same|following|the names? of|cv|r[ée]sum[ée]|` +
    'profile|application|form|docs?|documents?|file|links?|original|today|tomorrow|tonight|by (?:\\d|(?:the )?(?:evening|morning)|mon|tues|wed|thurs|fri|sat|sun|noon|tomorrow|tonight|end|eod|cob|next))\\b',
  'u',
);

/** Work that is done for nobody but the writer, and on what a request is made of. */
const favour = new RegExp(
  '^(?:(?:introduce|recommend|nominate|endorse|vouch|testify|submit|resubmit|upload|countersign|proofread|resend|redraft|rewrite)\\b|' +
    '(?:see(?: to it)? that|make sure|ensure)(?! you\\b)|confirm\\b(?! (?:if|whether) you\\b)|' +
    '(?:write|sign|reply|respond)\\b(?! (?:soon|back|again|when|whenever|as|if|or|any)\\b)|' +
    `(?:stop|quit) (?!calling me\\b)(?:${disclosing})ing (?=[^;!?]*\\b(?:i|me|my|mine|we|us|our)(?![\\p{L}-]))|` +
    'have (?:an? )?(?:\\p{L}+ )?word with (?!yourself)|' +
    // What is to be changed in what the reader writes.
    `(?:change|swap|cut|trim|shorten|rewrite|redo|fix|correct|update|adjust|reword|rephrase|move|backdate)\\b[^,;:]*\\b(?:in|on|of|from|with) (?:the|your|that) (?:\\p{L}+ )?(?:${readersWork})\\b|` +
    'have (?:him|her|them|someone|somebody|your \\p{L}+) (?:read|call|write|ring|send|sign|pull|look|put|forward|email|contact|set)\\b|' +
    'ask (?!me\\b|us\\b|any|yourself\\b)[^,;:]* (?:who|whom|whether|if|what|when|for|to|outright)\\b|' +
    // What the reader writes is for the writer, whatever is done to it.
    `(?!(?:see|find|note|forgive|excuse|ignore|forget|enjoy|read|look|remember|thank|pardon|mind|believe|trust|recall|check|refer|consider|feel|let)\\b)[^,;:]*\\b(?:in|into|from|out of|of|with) (?:the|your) (?:letter|reference|recommendation|endorsement|testimonial|statement)\\b|` +
    // What it is for is the writer's.
    '(?!(?:say|tell|let|come|stay|keep|call|drop)\\b)[^;:]*\\bso (?:that )?(?:i|we) (?:can|could) (?:meet|start|apply|submit|show|prove|get|move|travel|attend|qualify|work|pitch|speak|talk)\\b|' +
    // What may be kept, thrown away or left unread serves the reader.
    '(?!(?:skip|delete|bin|ignore|forget|throw|keep|see|note|mind|watch|try|stop|leave|take|have|read|trust|use|enjoy)\\b)[^,;:]*(?:(?<=^(?:change|put|spell|call|mark|swap|replace|strike|delete|insert|add) [^,;:]*)["“‘]|\\b(?:subject line|boxes|slots?|portal|referees?|originals?|copies|new one|contract|statement|affidavit|manuscript|logbook|dossier|thesis|in writing)\\b))',
  'u',
);

/** A phrase set off by a comma before an imperative: when, on what condition, to whom. */
export const fronted =
  /^(?:(?:eh|oi|yo|hey|ah|aye|aiyo|aiyah|wah|listen|look)(?: \p{L}+)?$|if|unless|however you|whether|provided|assuming|supposing|seeing (?:that|as|how)|considering|rather than|instead of|forget (?:about )?(?:the|your|my|that)|though|although|the (?:very )?(?:next |first )?(?:time|minute|moment|second|day)|under|pursuant to|further to|according to|subject to|failing|owing to|due to|as per|per|notwithstanding|between|within|following|upon|straight after|right after|just before|immediately|where|when|whenever|whichever|whatever|whoever|even if|now that|unlike|once|as soon as|before|after|by|on|until|in|for|with|without|since|because|as|given|to|at|from|while|during|this|next|today|tomorrow|tonight|first|second|third|not (?:tomorrow|later|next)|firstly|secondly|finally|lastly|next|meanwhile|hand on heart|again|also|sir|madam|ma|ma'am|boss|bro|sis|guys|mate|friend|dear|my (?:friend|dear|guy|broda|sista|chief|pastor|man|brother|sister|bro|sis|love|darling|dude|oga|lord|people)|anyway|please|so|then|now|ok|okay|well|right|instead|alternatively|action required|request|ask|favou?r|thanks for|hi again|team|guys|mum|dad|good (?:day|morning|evening))\b/u;

/** Driven home between a deadline and an order: "Before the 25th, and not a day after, send …". */
export const limit = /^(?:and |but )?not an? (?:minute|hour|day|week) (?:after|later)$/;

/** Brought to somebody or somewhere by a time: that is an order to deliver, whatever its verb. */
const delivers = gate(
  /^[\p{L}-]+ (?:it|them|that|this|these|those|(?:my|our|the) [^,;:.!?]{1,40}?) (?:(?:over|across|along|round|around|back|in|off|out|down|up) )?(?:there|to|with|at|on|in|into|onto)\b[^;:!?]*?\b(?:by|before|no later than) (?:\p{L}+day\b|tomorrow|tonight|noon|midnight|half past|quarter (?:to|past)|the \d|\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b(?! (?:days|weeks|months|years)))/u,
);

/** A name or title spoken to: `Prof. Adeyemi,` before an imperative. */
export const vocative =
  /^(?:Dear )?(?:(?:Dear|Prof|Dr|Mr|Mrs|Ms|Engr)\.? |\p{Lu}\p{Ll}{1,4}\. )?\p{Lu}[\p{L}'’-]+\.?(?: \p{Lu}[\p{L}'’.-]+){0,2}$/u;

/** The writer, who gets something by it. */
const forWriter = /\b(?:me|us|my|our)\b/;

const clauseBreak =
  /[;:] +| [–—-] |—|, (?:so|and so|then|hence|therefore) +|(?:, | and | so |^)(?=(?:please|kindly|pls|plz) )|, (?=(?:just|now) )|, (?=(?:send|get|give|find|tell|put|organi[sz]e|text|email) me (?!an? (?:call|shout|ring|bell|buzz|hand|nudge)\b))|,? but (?=(?:please |just )*(?:get|have|put|send|drop|bring) (?:it|them|that|this)\b[^;:!?]*\b(?:by|before|no later than) )|,? and (?=(?:please |just |also )*\p{L}+ (?:him|her|them) (?:my|our) (?:business )?(?:card|number|cv|r[ée]sum[ée]|name|e-?mail|address|portfolio|flyer|leaflet|proposal|deck|manuscript|demo)\b(?![^.!?]*\b(?:if|should|when|whenever|in case) (?:he|she|they)\b))/gu;

/** What the reader may come to need: an imperative under this condition offers. */
const offerCondition = gate(
  /\b(?:if|when|whenever|should|any ?time) you(?:'re| are)? (?:ever |should |happen to )*(?:need|want|require|fancy|lack|pass|come (?:to|through|by)|visit|find yourself|in (?:town|the area|need)|short of|after|looking for|run (?:out|short))\b/,
);

/** The imperatives of a sentence that ask for work, each with the words of insistence before it. */
export function imperatives(text: string, folded: Folded): Request[] {
  if (offerCondition.test(folded) || wordSent.test(folded)) return [];
  // A sentence may open with a bracket, a quote or an emoji.
  const begin = beginning(text);
  const starts = new Set<number>([begin]);
  // What is announced as a task is one, whatever it is.
  const tasks = new Set<number>();
  for (const match of matches(folded, clauseBreak)) starts.add(match.index + match[0].length);
  for (const start of [...starts]) {
    let from: number | undefined = start;
    while (from !== undefined) {
      const comma = folded.indexOf(', ', from);
      const ahead: number | undefined =
        pressingLead(text, folded, from)?.end ??
        (comma !== -1 &&
        (fronted.test(folded.slice(from, comma)) ||
          limit.test(folded.slice(from, comma)) ||
          vocative.test(text.slice(from, comma)))
          ? comma + 2
          : undefined);
      if (ahead !== undefined) starts.add(ahead);
      if (ahead !== undefined && folded.startsWith(': ', ahead - 2)) tasks.add(ahead);
      if (/^\P{L}*no [^,;:.?!]{3,40}: $/u.test(folded.slice(0, from))) tasks.add(from);
      from = ahead;
    }
  }
  const found: Request[] = [];
  for (const start of [...starts].sort((a, b) => a - b)) {
    const request = imperativeAt(text, folded, start, tasks.has(start));
    const last = found.at(-1);
    if (request && !(last && last.verb.start === request.verb.start)) found.push(request);
  }
  return found;
}

/** To be told not to go to lengths, or not for the writer's sake, frees: "Please don't press her on our account." */
const sparesReader =
  /^(?:go|leave|cancel|miss|cut short|put|spend|give up|chase|press|push|hurry|rush|trouble|disturb|pester|stay up|turn|move|change)\b[^.;!?]*\b(?:on (?:my|our|his|her|their) account|for (?:my|our|his|her|their) sakes?|(?:to|for|at) (?:any|all that|much|great) (?:trouble|lengths?|expense)|out of your way|yourself out|(?:any|all|much|more) of your|your (?:evening|weekend|sunday|holiday|plans|own))\b|^(?:make (?:room|space|up a bed|a fuss|dinner)|cook|wait up|stay in)\b|^(?:reply|answer|respond)\b[^.;!?]*\b(?:before|until|till) you(?:r|'re|'ve)?\b/;

/** What one will not believe, or hear again: "Don't tell me he's retired!" */
const exclaims =
  /^(?:tell me (?:that )?(?:it|you|he|she|they|there)(?:'| (?:is|are|was|has|have|can't|cannot)\b)|say (?:you|it|he|she|they)')[^,;:–—]*$/;

/** An order with a question for its tail: "Call him, will you?" */
const tagged = gate(
  /(?:, (?:will|would|won't|can|can't|could) (?:you|ya|u|ye)(?: ?\?|,.*\?)|, (?:(?:do |did )?(?:you|yuh|yu|ya|ye|y'all) (?:hear|understand)(?: me)?|shall (?:we|i)|yeah|eh|innit|hor|okay|ok|yes) ?\?| can(?: or not)? ?\?| or not ?\?)["'”’)\]]*$/,
);

function rarerVerb(text: string, folded: Folded, at: number): Range | undefined {
  const verb = orderedVerbAt(text, folded, at);
  return verb === undefined ? undefined : { start: at, end: at + verb.length };
}

/** How a no is to be given, or let be: "tell me so in the corridor", "don't do it". To be told how or what is a request. */
const hearsNo =
  /^(?:(?:tell|text|ring|call) (?:me|us)\b(?! (?:about|how|what|when|where|which|who|why|your|the)\b)|do (?:it|this|that)$)/;

/** Somewhere to go, and what to do there for the writer: "Come to the office and talk to my boss". Invitations have no such second verb. */
const errand =
  /^(?:come|go|drop|stop|pop|call|swing|nip|head|run|drive|walk|step|get (?:yourself|down|over|round)) (?:over|round|down|up|across|along|out|back|by|in|to|into|at|past)\b[^;:.!?]*?(?:,|,? and|,? then) (?:then |please |just )*(?:talk (?:to|with)|speak (?:to|with)|have a word|ask|tell(?! me (?:how|all|everything|about))|explain|show(?! us\b)|see (?:if|whether|that)|sign|fetch|collect|pick up|hand|give(?! us a (?:song|hug|kiss))|get (?:him|her|them)|put|introduce|check|persuade|convince|look (?:at|over|through)|fix|find(?! us\b)|leave|vouch|help(?! us (?:eat|drink|finish|celebrate|enjoy)\b)|drop off)\b[^;:.!?]* (?:me|us|my|our|i(?:'m|'ve|'d|'ll)?)(?![\p{L}'-])/u;

/** An answer is what any letter waits for, and asking kindly for it leaves its content open. A thing to come with it is work. */
const kindly = /\b(?:please|kindly|pls|plz|pray)\b/;
const awaitsReply =
  /^(?:(?:reply|respond|answer|revert|write back)\b|(?:get|come) back to (?:me|us)\b)(?! (?:her|him|them|my|our|his|the|these|those|to (?!me|us|this))\b)(?![^;:]*\b(?:with|and)\b)/;

function imperativeAt(text: string, folded: Folded, start: number, task: boolean): Request | undefined {
  bareStart.lastIndex = start;
  bareStart.exec(folded);
  let at = Math.max(bareStart.lastIndex, start);
  negation.lastIndex = at;
  const negated = negation.test(folded);
  if (negated) at = negation.lastIndex;
  // "Don't hesitate", "don't worry", "don't feel obliged" are no work and no verbs of this list.
  courtesy.lastIndex = at;
  const isErrand = errand.test(folded.slice(at));
  if (courtesy.test(folded) && !isErrand) return undefined;
  const request = (verb: Range, end: number, demanding: boolean): Request => ({
    form: 'imperative',
    demanding,
    operator: { start, end: at },
    verb,
    clause: { start, end },
  });
  const room = leavesChoice.test(folded);
  if (isErrand && !negated) {
    const verb = { start: at, end: folded.indexOf(' ', at) };
    return request(verb, clauseEnd(folded, verb.end), !room);
  }
  const run = negated || room ? undefined : verbRunAt(folded, at);
  if (run !== undefined) return request({ start: at, end: folded.indexOf(',', at) }, run, true);
  const listed = verbAt(text, folded, at);
  const verb = listed ?? rarerVerb(text, folded, at);
  if (!verb) return undefined;
  const clause = { start, end: clauseEnd(folded, verb.end) };
  const said = folded.slice(verb.start, clause.end);
  if (negated && (sparesReader.test(said) || exclaims.test(folded.slice(verb.start)))) return undefined;
  if (hearsNo.test(said) && isRelease(folded)) return undefined;
  const insists = /\b(?:sure|see|ensure|remember|forget|obliged)\b/.test(folded.slice(start, at));
  const serves = servesWriter.test(said);
  if (
    !task &&
    !favour.test(said) &&
    !delivers.test(said) &&
    !makes.test(folded.slice(verb.end, clause.end))
  ) {
    if (!listed && !forWriter.test(said) && !(insists && serves)) return undefined;
    if (!insists && !serves && !/\p{Lu}/u.test(text.slice(verb.end, clause.end))) return undefined;
  }
  if (
    /^let\b/.test(said) &&
    !/^let (?:(?:me|us) have|(?!me|us|it|go)[^,]{2,40}? (?:know|have|(?:see|read|hear)(?= [^.;]*\b(?:my|our|me|us)\b)))\b/.test(
      said,
    )
  )
    return undefined;
  // With a question mark it is a suggestion: "Send me the form?" Behind a colon the mark is that of what is to be answered.
  const asks = /^[^:]*\?["'”’)\]]*$/.test(folded.slice(verb.start)) && !tagged.test(folded);
  const waits = kindly.test(folded.slice(start, at)) && awaitsReply.test(said);
  return request(verb, clause.end, !room && !asks && !waits);
}
