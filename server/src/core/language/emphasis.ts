import { capital } from './capital';
import type { Range } from './requests';
import { workVerbs } from './vocabulary';

/** Common words that are no acronyms: in capitals they can only be meant to be loud. */
const plainWords = new Set(
  (
    'the a an and or but so if of to in on at by for from with without into onto over under about after before until till than as ' +
    'is are was were be been being am do does did done have has had having will would can could shall should may might must cannot ' +
    "can't don't won't isn't didn't doesn't couldn't wouldn't shouldn't haven't hasn't i'm i've i'll i'd you're you've you'll it's that's let's " +
    'i you he she we they me him us them my your his her our their mine yours ours this that these those there here who whom whose which what when where why how ' +
    'not no never none nothing nobody any anyone anything some someone something every everyone everything all both each either neither only just even ever ' +
    'also too very really truly extremely absolutely totally completely definitely certainly seriously desperately badly greatly highly deeply quite much many more most less least enough ' +
    'please kindly thanks thank sorry hello hi hey dear good great best better bad worst big huge massive amazing awesome wonderful fantastic incredible brilliant excellent perfect lovely nice happy glad excited ' +
    'love loved like liked want wanted need needed needs hope hoping wish know think believe understand remember forget see look looking read reading work working job jobs ' +
    'urgent urgently important immediately now today tomorrow tonight yesterday soon quickly asap-like again always still already yet once twice ' +
    'first last next new old same other another one two three four five six seven eight nine ten ' +
    'yes ok-like yeah wow congratulations congrats welcome best wishes regards ' +
    'letter letters reference references recommendation introduction introductions intro request favour favor help helping chance opportunity opportunities life time day days week weeks month year years deadline date ' +
    'friend friends family people person student teacher professor school university company team project research application interview position role experience career future ' +
    'right wrong true false real sure able ready free full final strong strongly special serious quick simple easy hard difficult possible impossible ' +
    'read note attention warning important info information update question questions answer reply response action required confirm confirmed ' +
    'because since while though although however therefore between during through against around ' +
    'up down out off away back together apart forever everywhere anywhere nowhere somewhere instead ' +
    'give gave given take took taken get got gotten go going gone come came make made making say said tell told ask asked asking call called meet met meeting find found keep kept feel felt try trying'
  ).split(' '),
);

/** Of these, the ones that are acronyms or names in capitals as well: they are loud only among others. */
const ambiguous = new Set(
  'it us who may can will must all and not so or me one first act aid care help now team info read note work role life new real best us ok am in on at no be an as up ai hi full save plus go date time call meet next'.split(
    ' ',
  ),
);

/** Where one of these stands, or a word that nothing tells from a name, as no acronym could. */
const inPlace = new RegExp(
  [
    '(?<=(?<!\\p{L})(?:do|does|did|is|are|am|was|were|be|have|has|had|can|could|will|would|should|must|may|might|shall|but|and|or|if|why|please|certainly|really) )NOT',
    '(?<![\\p{L}\\p{N}])SO(?= (?!is |was |has |and |in |on |for |to |at |of |or )\\p{Ll})',
    '(?<![\\p{L}\\p{N}])ALL(?= (?:of|the|my|our|your|these|those|this|that|you|we|I)(?![\\p{L}]))',
    '(?<=(?<!\\p{L})(?:I|[Yy]ou|[Ww]e|[Tt]hey|[Ss]?[Hh]e|[Ii]t|[Tt]his|[Tt]hat) )(?:MUST|WILL|CAN|MAY)(?= \\p{Ll})',
    '(?<=(?<!\\p{L})(?:to|for|with|about|like|want|wants|let|give|gave|tell|told|chose|choose|help|helped|trust|ask|asked|picked) )ME(?!\\/)',
    '(?<=(?<!\\p{L})(?:right|even|just|please|it|this|that) )NOW',
    '(?<!\\p{L})ONE(?= (?:of|more|last|single|day|time|thing|person|chance|word|line|call|hour|minute)(?!\\p{L}))',
    '(?<=\\p{Ll} )AND(?= \\p{Ll})',
    '(?<=(?<!\\p{L})an? (?:\\p{Ll}+ )?)\\p{Lu}{5,}(?= ?(?:[.,!?;:]|$))',
  ].join('|'),
  'uy',
);

const verbs = new Set(workVerbs.split('|'));

/** Endings of English words that acronyms do not have. */
const ending =
  /(?:[^aeiou]ly|[^s]ing|tion|tions|sion|ness|ment|ments|ful|able|ible|ously|ated|ious|ever|self|ship)$/;

/** A word of two letters or more in capitals, with the apostrophes in it. */
const capitals =
  /(?<![\p{L}\p{N}_@#/\\[{<$%&.-])\p{Lu}[\p{Lu}'’]*\p{Lu}(?![\p{L}\p{N}_@/\\\]}>$%&]|[.-]\p{L})/gu;

/** Something loud: words in capitals, or a run of marks. */
export interface Loud extends Range {
  readonly kind: 'words' | 'marks';
}

/** What the rest of a draft shows about its words. */
export interface Vocabulary {
  /** The word is written in lower case elsewhere. */
  isCommon(lower: string): boolean;
  /** How the word is written as a name elsewhere: `Priya`. */
  nameOf(lower: string): string | undefined;
}

/** Finds the words in capitals and the runs of marks of a text. */
export function findLoud(text: string, vocabulary: Vocabulary): readonly Loud[] {
  const loud: Loud[] = [];
  const words = [...capitalsOf(text)];
  for (let from = 0; from < words.length; ) {
    // Words with nothing but spaces, commas and an "I" or "A" between them are one run.
    let to = from;
    while (to + 1 < words.length && joins(text, words[to], words[to + 1])) to++;
    const run = words.slice(from, to + 1);
    const certain = run.filter(
      (word) =>
        isPlain(word.lower, vocabulary, run.length) || (run.length === 1 && inPlaceAt(text, word.start)),
    );
    const first = run[0];
    const last = run.at(-1);
    if (first && last) {
      // A sentence in capitals holds names and rare words too; then most of its words decide.
      if (run.length >= 3 && certain.length * 2 >= run.length) {
        loud.push({ kind: 'words', start: first.start, end: last.end });
      } else {
        for (const word of certain) loud.push({ kind: 'words', start: word.start, end: word.end });
      }
    }
    from = to + 1;
  }
  for (const match of text.matchAll(/(?<![!?])[!?](?: ?[!?])+/g)) {
    loud.push({ kind: 'marks', start: match.index, end: match.index + match[0].length });
  }
  return loud.sort((a, b) => a.start - b.start);
}

interface Word extends Range {
  readonly lower: string;
}

function* capitalsOf(text: string): Generator<Word> {
  if (!/\p{Lu}\p{Lu}/u.test(text)) return;
  for (const match of text.matchAll(capitals)) {
    const lower = match[0].toLowerCase().replace(/’/g, "'");
    yield { start: match.index, end: match.index + match[0].length, lower };
  }
}

const joins = (text: string, a: Word | undefined, b: Word | undefined): boolean =>
  a !== undefined && b !== undefined && /^[ ,\n]+(?:(?:I|A|&)[ ,\n]+)?$/.test(text.slice(a.end, b.start));

function inPlaceAt(text: string, start: number): boolean {
  inPlace.lastIndex = start;
  return inPlace.test(text);
}

function isPlain(lower: string, vocabulary: Vocabulary, run: number): boolean {
  if (ambiguous.has(lower)) return run > 1 && lower.length > 1;
  if (plainWords.has(lower)) return true;
  if (lower.length < 4) return false;
  // Drawn out: "SOOO", "PLEEEASE".
  const short = lower.replace(/(\p{L})\1{2,}/gu, '$1');
  if (short !== lower && plainWords.has(short) && (short.length > 2 || short.endsWith('o'))) return true;
  const stem = lower.replace(/(?:e?d|ing|e?s)$/, '');
  if (stem.length > 2 && (verbs.has(stem) || verbs.has(`${stem}e`) || plainWords.has(stem))) return true;
  if (verbs.has(lower) || (lower.length > 5 && ending.test(lower))) return true;
  return vocabulary.isCommon(lower);
}

/** The quiet form of something loud. */
export function quiet(text: string, { kind, start, end }: Loud, vocabulary: Vocabulary): string {
  const said = text.slice(start, end);
  if (kind === 'marks') return said.includes('?') ? '?' : '!';
  const whole = end - start > 0 && said.includes(' ');
  const lowered = said.replace(/\p{Lu}[\p{Lu}'’]*/gu, (word) => {
    const lower = word.toLowerCase();
    const plain = lower.replace(/’/g, "'");
    if (/^i(?:$|')/.test(plain)) return `I${lower.slice(1)}`;
    if (word.length === 1) return lower;
    const name = vocabulary.nameOf(plain);
    if (name !== undefined) return name;
    // In a run, what is no word that we know may be a name or an acronym, and stays.
    return !whole || isPlain(plain, vocabulary, 2) ? lower : word;
  });
  return startsSentence(text, start) ? capital(lowered) : lowered;
}

const startsSentence = (text: string, at: number): boolean =>
  /(?:^|[.!?…:]["'”’)]*\s+)["'“‘(]*$/u.test(text.slice(0, at));
