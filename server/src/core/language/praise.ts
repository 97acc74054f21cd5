import type { Folded } from './fold';
import { gate } from './gate';
import { matches } from './matches';
import { remember } from './remember';
import type { Range } from './requests';

/** Words of praise at its highest: adjectives, and nouns for what a person is. */
const superlative = gate(
  new RegExp(
    '\\b(?:' +
      [
        'amazing|incredible|unbelievable|brilliant|outstanding|exceptional|extraordinary|remarkable|phenomenal|inspiring|inspirational|legendary|visionary|genius|world[- ]class|unparalleled|unrivall?ed|unmatched|unequall?ed|peerless|matchless|incomparable|unsurpassed|wonderful|fantastic|awesome|stellar|magnificent|superb|marvell?ous|splendid|terrific|fabulous|fantastic|spectacular|stunning|breathtaking|mind-?blowing|astonishing|astounding|dazzling|sensational|sublime|supreme|masterful|masterly|iconic|illustrious|eminent|esteemed|distinguished|renowned|celebrated|acclaimed|revered|venerated|prestigious|towering|impeccable|flawless|perfect|unique|priceless|divine|godlike|saintly|heroic|supernatural|second to none|one of a kind|out of this world|without equal|beyond compare|larger than life|top-?notch|first-?rate|gifted|formidable|prodigious|luminous|glorious|noble|great',
        'legend|genius|guru|rock ?star|superstar|hero|heroine|idol|icon|giant|titan|luminary|beacon|visionary|trailblazer|pioneer|role model|inspiration|phenomenon|prodigy|virtuoso|maestro|star|queen|king|goddess|god|angel|saint|mastermind|powerhouse|wizard|wonder|treasure|gem|diamond|colossus|oracle',
        // Superlatives by their form: "the wisest", "most admired", "boundless", "unbeatable", "no more gifted mind".
        "(?:the |your )?(?:very |absolute )?(?:best|greatest|foremost|leading)|most (?!of|people|recent|likely|important|often|days)\\p{L}+(?:-\\p{L}+){0,3}|(?<=\\b(?:never|cannot|can't|couldn't|hardly|nobody|no one|no-one|no|nowhere|few)\\b.{0,60})more \\p{L}+|(?:bound|limit|match|peer|flaw|fault|price|time|tire|fear)less|un(?:beat|forgett|match|rival|parallel|surpass|question|equal|believ|touch|stopp|shak|err)\\p{L}+|in(?:comparable|imitable|fallible|domitable)|beloved|talented|immortal|invincible",
        'in awe|(?:deeply|greatly|hugely|immensely|truly|always|so|really) admired?|your (?:biggest|greatest|number one) (?:fan|admirer)|(?:huge|massive|enormous|tremendous|lifelong) (?:fan|admirer)|blown away|look(?:ed)? up to you|worship|idoli[sz]e|adore|revere|unlike any(?:one|body)|nobody (?:else )?(?:\\p{L}+ )?(?:like|as|comes)|no one (?:else )?(?:\\p{L}+ )?(?:like|as|comes)|changed my (?:\\p{L}+ )?life|never (?:met|seen|read|known|heard) (?:any(?:one|body|thing)|a (?:\\p{L}+ )?(?:mind|person|speaker|teacher|mentor))',
      ].join('|') +
      ')\\b',
    'gu',
  ),
);

/** The praise is for something or somebody else, wished for, or no praise at all. */
const elsewhere =
  /(?:\b(?:my|our|their|his|her|its|an?) (?:\p{L}+ )?(?:own )?$|\b(?:would|'d|could|will|'ll) (?:\p{L}+ ){0,2}be (?:an? |so |very |really |just |absolutely )*$|\b(?:not|n't|no|never|hardly|far from) (?:an? |the |so |very )*$|\b(?:all|every|with|wish you|sounds|had|have|having|was|were) (?:a |an |the |my |really |so |such )*(?=great|wonderful|fantastic|perfect|amazing|lovely)$|\b(?:it|that|this)(?:'s| is| was)(?: \p{L}+){0,2} $)/u;
const notPraise =
  /^(?:great (?:deal|many|to|britain|grand|weekend|week|day|news|fit|honou?r if|question|place|way|time|help)|the best (?:way|time|place|person to|of luck|wishes|thing|route|approach|option|contact|address|email|e-mail|fit|regards)|the most (?:recent|part|likely|important)|the leading cause|perfect (?:fit|time|timing|match|sense)|unique(?= (?:opportunity|chance|to))|star(?= (?:trek|wars|ted))|best|king(?= \p{L}+)|most (?:recent|interested|grateful|obliged)|leading (?=the|a ))/u;

/** A superlative by its ending: "wisest", "the funniest". */
const ending = /est\b/g;
const noSuperlative =
  /^(?:(?:inter|requ|hon|mod|gu|w|for|harv|lat|near|earli|cont|prot|t|r|inv|sugg|manif|pri|arr|dig|conqu|qu|temp|att|ch|n|v|p|y|j|b|l|z|am|unr|dishon|immod|mol|inc|inf|cr|bl|soon|old|young|low|high(?= (?:level|priority)))est|best|greatest)$/;

/** What the writer feels for the reader; its subject is the writer. */
const devotion =
  /^(?:more .*|in awe|.*admired?|your .*|.*(?:fan|admirer)|blown away|look(?:ed)? up|worship|idoli[sz]e|adore|revere)$/u;

/** A sentence that speaks of the reader. */
export const aboutReader = (folded: Folded): boolean => /\b(?:you|your|yours|yourself|u|ur)\b/.test(folded);

/**
 * The superlatives of a sentence that praise the reader.
 *
 * @param goesOn the sentence before speaks of the reader: "You are a legend. A genius, truly."
 */
export function praiseIn(folded: Folded, goesOn: boolean): readonly Range[] {
  if (!aboutReader(folded) && !(goesOn && !/\b(?:i|we|he|she|they|it|my|our|her|his|their)\b/.test(folded)))
    return [];
  const found: Range[] = [];
  for (const range of superlativesIn(folded)) {
    const before = folded.slice(0, range.start);
    const said = folded.slice(range.start, range.end);
    if (notPraise.test(folded.slice(range.start))) continue;
    if (devotion.test(said)) {
      found.push(range);
      continue;
    }
    if (elsewhere.test(before) && !isReaders(before)) continue;
    if (
      !isReaders(before) &&
      /\b(?:my|our|his|her|their|s(?:he)|he|they|i|we)\b[^,;]*$/u.test(before) &&
      !/\byou(?:r|'re)?\b[^,;]*$/u.test(before) &&
      !/\byou(?:r|'ve|'re)?\b/.test(folded.slice(range.start))
    )
      continue;
    found.push(range);
  }
  return found;
}

/** Superlatives of any kind, about anybody. */
const superlativesIn = remember((folded: Folded): readonly Range[] => {
  const found: Range[] = [];
  for (const match of matches(folded, superlative)) {
    found.push({ start: match.index, end: match.index + match[0].length });
  }
  for (const match of matches(folded, ending)) {
    const end = match.index + match[0].length;
    const start = folded.lastIndexOf(' ', match.index) + 1;
    if (
      noSuperlative.test(folded.slice(start, end)) ||
      found.some((range) => range.end > start && range.start < end)
    )
      continue;
    found.push({ start, end });
  }
  return found.sort((a, b) => a.start - b.start);
});

/** "You are a …", "your …", "such an …": said of the reader. */
const isReaders = (before: string): boolean =>
  /\b(?:you(?:'re| are|'ve been| have been| remain| were| truly are)|your|such|as|what|always|like you|of you|yours)\b[^.;!?]*$/u.test(
    before,
  ) && !/\b(?:my|our) (?:\p{L}+ ){0,2}$/u.test(before);
