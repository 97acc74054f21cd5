/** Questions that order. */
import { type Construction, make, sure } from './construction';
import { adverbs, asking, determiner, more, nouns, thing, thingWord, when, word } from './order-parts';
import { favourNouns, readersWork } from './vocabulary';

export const questions: readonly Construction[] = [
  // Asks for the thing, with a question that wants no answer.
  sure(
    'thing',
    `(?<op>how (?:many (?:more )?times|often|long) (?:must|do|should|will|am) (?:i|we) (?:have to |to |need to |going to have to )?(?:ask|beg|wait)(?: you)? for )${thing}`,
  ),
  sure(
    'thing',
    `(?<op>(?:so )?why (?:am|are) (?:i|we) still (?:waiting (?:for|on)|without) )(?=(?:the|my|that|your|our) (?:[\\p{L}-]+ ){0,2}?(?:${favourNouns}|${readersWork})\\b)(?=[^?]*\\b(?:you|your)\\b)`,
  ),
  make(
    'chance',
    `(?<op>(?:so )?why (?:haven't|have not|hadn't) you (?:just |simply |at least |already |yet )*)${word}`,
    'past',
  ),
  make('chance', `(?<op>(?:so )?why have you not (?:yet )?)${word}`, 'past'),
  sure(
    'chance',
    `(?<op>(?:could you not|couldn't you|can't you) have (?:at least )?)${word}(?=[^?]*\\bby now\\b)`,
    'past',
  ),
  make('chance', `(?<op>(?:so )?why (?:didn't|did not) you )${word}(?=[^?]* yet\\b)`),
  make('chance', `(?<op>(?:did you (?:not )?|didn't you ))${word}(?=[^?]* yet\\b)`),
  make('chance', `(?<op>(?:have|haven't) you (?:finally |already )*)${word}`, 'past'),
  sure('ask', `(?<op>why (?:don't|can't|won't|not|didn't) you (?:just |simply |at least )*)${word}`),
  make('ask', `(?<op>(?:so )?why not (?:just |simply |at least )*)${word}`),
  make('act', `(?<op>you can't not )${word}`),
  sure('ask', `(?<op>(?:will|can) you,? or (?:will|can|won't|can't) you(?: not)?,? )${word}`),
  // "Can you not just send it?" presses for it; "Can you not tell Ann?" would keep it from her.
  sure(
    'refrain',
    `(?<op>(?:can|will) you (?:please )?not )(?!just\\b|simply\\b|at least\\b|even\\b)${word}(?=[^?]*\\b(?:until|till|anyone|anybody|before)\\b)`,
  ),
  sure(
    'ask',
    `(?<op>(?:can|will) you ${more})${word}(?=[^?]*(?:,| [–—-]) (?:yes or no|or not|or won't you|y\\/n)\\?|(?:(?!\\b(?:whether|if)\\b)[^?])* or (?:not|won't you|can't you|will you not|(?:must|do|shall|should) i(?: have to)?)\\?)`,
  ),
  make(
    'ask',
    `(?<op>${asking} you (?:${adverbs}|finally |not |for once(?: in your \\p{L}+)?,? |ever )*)${word}`,
  ),
  sure(
    'ask',
    `(?<op>(?:are|aren't) you (?:finally |actually |ever |still |now )*)(?!going to\\b)${word}(?=(?:(?!\\b(?:whether|if)\\b)[^?])* or (?:not|are(?:n't)? you(?: not)?|(?:am|do|must|should|shall) i\\b[^?]*)\\?)`,
    'ing',
  ),
  sure(
    'ask',
    `(?<op>(?:would|could|can|will) you just )${word}(?=[^?]*(?: already| and be done with it)\\b)`,
  ),
  sure(
    'ask',
    `(?<op>(?:so )?why (?:aren't you|are you (?:still )?not) (?:just )?)${word}(?= (?:me|us|my|our)\\b)`,
    'ing',
  ),
  sure('ask', `(?<op>(?:aren't|weren't) you (?:supposed|meant) to be )${word}`, 'ing'),
  sure(
    'chance',
    `(?<op>is there (?:some|a|any) reason (?:why |that )?you (?:haven't|have not) (?:yet )?)${word}`,
    'past',
  ),
  // What the writer has not got, as a reproach.
  sure(
    'get',
    "(?<op>(?:so )?why (?:haven't|have not) (?:i|we) (?:still )?been )[^?]{1,80}?(?<cut> yet)(?=\\?)",
    'base',
    'be',
  ),
  sure(
    'ask',
    `(?<op>how (?:long|hard) (?:does it take|can it be|is it)(?: for you)? (?:you )?to )${word}(?=(?: me| us)? (?:just )?(?:one|a single) \\p{L})`,
  ),
  sure(
    'ask',
    `(?<op>(?:can|will|could) (?:someone|somebody|anyone|anybody)(?: here)? (?:please )?(?:just |finally |at last )+)${word}`,
  ),
  make('ask', `(?<op>${asking} (?:someone|somebody|anyone|anybody)(?: here)? (?:${adverbs})*)${word}`),
  sure(
    'ask',
    `(?<op>(?:yes or no|(?:a )?(?:straight|simple) (?:answer|question))[:,] (?:will|can|would|are) you (?:going to )?)${word}`,
  ),
  sure(
    'when',
    `(?<op>(?:have|do) you (?:have )?(?:any|the (?:slightest|faintest)) idea )${when}(?<cut> you(?:'ll| will|'re going to| are going to) (?:finally |ever |actually )+)${word}`,
  ),
  sure('ask', `(?<op>(?:how|what) about you ${more})${word}`),
  make('ask', `(?<op>(?:how|what) about (?:you )?)${word}`, 'ing'),
  sure(
    'ask',
    `(?<op>(?:are|aren't) you(?: or are(?:n't)? you(?: not)?)? (?:finally |ever |even )*(?:going to|gonna) ${more})${word}`,
  ),
  sure('ask', `(?<op>(?:do|don't) you (?:want|intend|plan|care) to ${more})${word}`),
  sure('ask', `(?<op>(?:isn't it|is it not) (?:about |high )?time (?:that )?you )${word}`, 'past'),
  sure('ask', `(?<op>shouldn't you be )${word}`, 'ing'),
  sure('ask', `(?<op>shouldn't you (?:already )?have (?:already )?)${word}`, 'past'),
  sure(
    'ask',
    `(?<op>what(?:'s| is) (?:stopping|keeping|preventing|holding) you (?:back )?(?:from )?)${word}`,
    'ing',
  ),
  sure(
    'ask',
    `(?<op>(?:would it (?:kill|hurt)(?: you)?|would it (?:really )?be (?:so|that) (?:hard|difficult|much)(?: for you)?|how hard (?:can|could) it be|is it (?:really )?(?:(?:asking )?too much|so hard|that hard)(?: to ask)?(?: (?:of|for) you)?) (?:to |that you (?:should )?))${word}`,
  ),
  sure(
    'thing',
    `(?<op>let's (?:just |please |all )*have )(?=(?:${determiner}|it|them)\\b)(?![^,;]*\\b(?:done|sent|sorted|signed)\\b)`,
  ),
  sure(
    'together',
    `(?<op>let's (?:just |please |all )*)(?<verb>get)(?= [^,;:.!?]{1,60} (?:done|sent|sorted|signed|booked|made|written|sealed|out|over with)\\b)`,
  ),
  make('together', `(?<op>why don't (?:we|you and i) (?:just |all )*)${word}`),
  make('together', `(?<op>let's (?:just |please |all )*)${word}`),
  sure(
    'when',
    `(?<op>(?:and |so )*)${when}(?<cut> (?:will|are) you (?:be able to |be |have (?!${thingWord})|going to |planning to |intending to |hoping to |finally |ever )*)${word}`,
    'any',
  ),
  make(
    'when',
    `(?<op>(?:and |so )*)${when}(?<cut> (?:can|could|would|shall|do|should) you (?:be able to |be |have (?!${thingWord})|going to |(?:plan|intend|mean|propose) to |finally |ever )*)${word}`,
    'any',
  ),
  sure('when', `(?<op>(?:and |so )*)how (?:soon|quickly)(?<cut> can you (?:be able to )?)${word}`),
  sure(
    'when-thing',
    `(?<op>(?:and |so )*)${when}(?<cut> (?:will|can|may|do|shall|could|might|am|are) (?:i|we) (?:be able to |be |to |going to |finally |ever )*)${word}`,
    'any',
  ),
  ...(
    [
      ["(?:isn't|is not)", 'is', ''],
      ["(?:aren't|are not)", 'are', ''],
      ["(?:hasn't|has not)", 'has', '?'],
      ["(?:haven't|have not)", 'have', '?'],
    ] as const
  ).map(([not, verb, some]) =>
    sure(
      'whether',
      `(?<op>why ${not} )(?:(?:my|our|the|that|your) ${some === '' ? `(?:\\p{L}+ )?${nouns}` : '[^?]{1,60}?'}|it|this|that|they)(?<cut>)(?= ${some === '' ? '' : '(?:already |yet )?(?:gone|been|come|arrived|left|reached|got|\\p{L}+ed)\\b'})`,
      'base',
      verb,
    ),
  ),
  // "Why is my file still not with the board?"
  ...['is', 'are', 'has', 'have'].map((verb) =>
    sure(
      'whether',
      `(?<op>(?:so |and )?why ${verb} )(?=(?:my|our) |[^?]*\\b(?:${favourNouns})\\b)(?=[^?]*\\b(?:you|your|names?|files?|forms?|papers|applications?|signed|sent|${favourNouns}|${readersWork})\\b)(?:my|our|the|that|your) [^?,]{1,60}?(?<cut> still not)(?= \\p{L})`,
      'base',
      verb,
    ),
  ),
  ...['is', 'are'].map((verb) =>
    sure(
      'whether',
      `(?<op>(?:so |and )?why ${verb} )(?:my|our) [^?,]{1,60}?(?<cut> still)(?= (?:(?:on|in) your|with you|unsigned|unanswered|unread|unsent|missing)\\b)`,
      'base',
      `${verb} still`,
    ),
  ),
  sure(
    'news',
    `(?<op>where(?:'s|'re| is| are)(?: (?:the hell|on earth))? )(?:my|our|that|those) (?:\\p{L}+ )?(?:${favourNouns}|${readersWork})\\b[^?!.,]{0,40}(?<cut>)`,
  ),
  sure(
    'news',
    `(?<op>where(?:'s|'re| is| are) )(?:my|our|the|that|those) [^?!.,]{1,50}?(?<cut> (?:that )?you (?:were (?:to|going to)|promised|said you(?:'d| would)|owe|had to)[^?!.]*)`,
  ),
  sure(
    'news',
    `(?<op>when(?:'s| is) )(?:my|our|the|that) (?:\\p{L}+ )?(?:${favourNouns}|${readersWork})(?<cut> (?:happening|coming|arriving|going out|due|(?:going to )?be (?:ready|here|in)))`,
  ),
  sure('ask', `(?<op>didn't you (?:say|promise|tell me|swear)(?: that)? you(?:'d| would) )${word}`),
  sure(
    'news',
    `(?<op>what(?:'s| is| has|'s| on earth is) (?:keeping|holding up|the (?:hold-up|delay) (?:with|on)|happened to|become of) )(?:my|our|that|the) (?:\\p{L}+ )?(?:${favourNouns}|${readersWork})\\b[^?!.,]{0,40}(?<cut>)`,
  ),
  make(
    'news',
    `(?<op>where(?:'s|'re| is| are)(?: (?:the hell|on earth))? )(?:my|our|the|that|your|those) [^?!.,]{1,50}(?<cut>)`,
  ),
];
