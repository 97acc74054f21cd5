/** The parts that constructions of orders are put together from: sources of patterns over a folded sentence. */
import { favourNouns, readersWork, titles } from './vocabulary';

export const word = "(?<verb>[\\p{L}-]+)(?![\\p{L}'-])";
/** Verbs that what is written or sent may have for its subject. */
export const subjunctive =
  '(?<verb>be|mention|omit|exclude|say|state|cover|include|describe|go|reach|arrive|come|stress|explain|note|show|address|contain|carry|bear|list|name|get|make|refer)(?![\\p{L}-])';
export const adverbs =
  '(?:really|truly|also|just|only|simply|still|now|then|urgently|badly|desperately|absolutely|certainly|kindly|please|pls|therefore|hereby|rather|personally|definitely|at least|first|immediately|further|all|both|of course|naturally|in turn) ';
export const more = `(?:${adverbs})*`;
/** The writer, with what may stand before the verb of wanting. */
export const writer = `(?<op>(?:(?:from|of) you,? )?(?:i|we)(?:'ll|'d|'m|'re|'ve)? ?(?:${adverbs}|do |would |will |shall |must |should |am |are |have |going to |got to |very much |to |be |like to )*`;
export const wanting =
  '(?:need|want|require|expect|expecting|like|ask|asking|order|instruct|urge|command|direct|trust|beg|call(?:ing)? (?:up)?on|look(?:ing)? to|count(?:ing)? on|rely(?:ing)? on|depend(?:ing)? on|bank(?:ing)? on|demand|request|tell|telling|appoint|charge|task)';
export const thatYou =
  "(?:that you(?:'ll|'d)? ?(?:will |should |shall |must |would |are to |need to |have to )?|for you(?:r \\p{L}+)? to )";
export const you =
  '(?<op>(?:then,? |so,? |now,? |next,? |first,? |after that,? |either )?(?:in fact |really )?you(?: people| guys| lot| fellows| two| three)?(?:, (?:of all people|above all|more than anyone(?: else)?|as [^,;:.?!]{2,30}),)?(?: really| just| simply| also| therefore| both| all)*';
export const youMust =
  "(?: must(?: to)?|'ve gotta| have to| have got to|'ve got to|'ve to| got to| gotta| need to| need only| only need to| should(?: to)?| ought to|(?: had)? be(?:tter|st)|'d be(?:tter|st)| shall| will|'ll| are to|'re to| are going to|'re going to|'re gonna| are (?:hereby |kindly )*(?:requested|required|expected|obliged|supposed|asked|reminded|bound|instructed|directed|welcome) to|'re (?:required|expected|obliged|supposed|asked|bound|meant) to|(?: would|'d) do well to|(?: would|'d) be wise to| can| may| could| might want to)";
export const youMustNot =
  "(?: must not| mustn't| shall not| shan't| should not| shouldn't| had better not|'d better not| will not| won't| are not to| aren't to|'re not to| cannot| can't| may not| are not allowed to| do not| don't)";
export const determiner =
  '(?:an?|the|your|ur|my|our|his|her|their|this|that|these|those|some|any|all|both|every|each|another|at least|more|full|\\d+|one|two|three|four|five|six|seven|eight|nine|ten|a dozen|half a)';
/** What begins a thing, behind a verb. */
export const thingWord = `(?:${determiner}|it|this|that|something|\\p{L}+'s)(?![\\p{L}'-])`;
export const nouns = `(?:${favourNouns}|${readersWork}|pages|names|words)`;
/** Words that stay, up to what follows. */
export const upTo = (most: number) =>
  `(?:[^,;:.!?]|,(?= \\p{L}+,)|\\.(?=\\S)|(?<=\\b(?:${titles.replaceAll(' ', '|')}))\\.){1,${most}}?`;
export const thing = `(?!that (?:you|i|we|he|she|they|it|my|your|our|his|her|their|the|an?)\\b)(?=(?:${determiner}|it|\\p{L}+'s|(?:\\p{L}+ ){0,2}${nouns})(?![\\p{L}'-])|[\\d£$€"“‘])`;
export const subject = `(?!that (?:the|my|your|our|an?)\\b)(?!(?:that )?no(?:thing|body|ne)?\\b(?![^.;:!?]*\\bmust\\b))(?=(?:${determiner}|it|everything|there|yours|(?!(?:it|that|there|he|she|what|who|let|here)'s)\\p{L}+'s|${nouns}(?! (?:me|us|him|them|it)\\b))(?![\\p{L}'-]))${upTo(90)}`;
/** The same, where no modal follows. */
export const owner = `(?:(?:${determiner}|\\p{L}+'s) [\\p{L}-]+(?: (?:of|for|from|to|on|in) [^,;:.!?]{1,50}?)?|it|everything|this)`;
export const must =
  "(?<! not|n't)(?: must| has to| have to| has got to| have got to|'s got to| needs to| need to| should| ought to| is to| are to| shall| will| is going to| are going to| will have to| will need to|'ll need to|'ll have to|'ll| had better|'d better| (?:is|are) (?:hereby |kindly )*(?:required|requested|expected|asked|supposed|obliged|meant|bound|instructed|directed) to)";
/** The same, strictly: what somebody "will" do is told. */
export const mustStrictly =
  "(?<! not|n't)(?: must| has to| have to| has got to| have got to|'s got to|'ve got to| needs to| need to| is to| are to|'s to|'re to| had better|'d better| ought to| should| (?:is|are) (?:hereby |kindly )*(?:required|requested|expected|asked|supposed|obliged|meant|bound|instructed|directed) to)";
/** Those who may act in the reader's stead. */
export const others =
  '(?:him|her|them|everyone|somebody|someone|our \\p{L}+s|your (?:\\p{L}+ )?(?:office|team|people|staff|secretary|assistant|pa|wife|husband|mum|dad|(?:mother|father|sister|brother|son|daughter)(?:-in-law)?|uncle|aunt|cousin|boss|manager|colleagues?|friends?|partners?|firm|company|lawyer|agent|editor|head))';
export const asking = "(?:can|will|could|would|can't|won't|couldn't|wouldn't|cannot)";
export const needed = '(?:needed|wanted|required|requested|expected|demanded|awaited|called for)';
export const bySide = '(?: (?:from|of|on|by) (?:you|your (?:side|end|part)))?';
export const lacking =
  '(?:essential|mandatory|obligatory|compulsory|non-negotiable|not optional|not negotiable|indispensable|imperative|crucial|vital|(?:an absolute |a )must|a necessity|necessary)';
export const presence =
  'your (?:attendance|presence|attention|participation|cooperation|co-operation|involvement|input)';
export const when =
  '(?:when|what time(?: [^,?]{1,24}?)?|how soon|how quickly|how many [^?]{1,40}?|on (?:which|what) day|what (?:day|date|night|evening|morning|afternoon|week)(?: [^,?]{1,24}?)?|whose \\p{L}+|which of [^?,]{1,40}?|which \\p{L}+(?: this \\p{L}+| next \\p{L}+)?)';
export const enough =
  '(?: (?:will|would) (?:do|suffice|be (?:enough|acceptable))| (?:is|are) (?:acceptable|enough|good enough))';
export const useless =
  "(?: (?:is|are|will be|would be) (?:of )?(?:no use|no good|useless|not enough|not acceptable|unacceptable|too short)(?: to (?:me|us))?| won't do| will not do)";
export const relatives =
  '(?:(?:my |our )?(?:mum|mom|mam|mama|dad|papa|mother|father|aunt\\w*|uncle|gran\\w*|sister|brother|wife|husband|boss|teacher|coach|cousin)(?: \\p{L}+)?|everyone|everybody|they|he|she|(?!it|this|that|who|law|the\\b)\\p{L}+)';
/** What obliges the reader: these do not advise. */
export const strictly =
  "(?: must(?: to)?|'ve gotta| have to| have got to|'ve got to|'ve to| got to| gotta| need to|(?: had)? be(?:tter|st)|'d be(?:tter|st)| are to|'re to| are (?:hereby |kindly )*(?:requested|required|expected|obliged|asked|reminded|instructed|directed|ordered|bound) to|'re (?:required|expected|obliged|supposed|asked) to)";
/** A question behind a thing that wants no more than a word: "The letter — when?" */
export const wordWanted =
  "(?:(?:so )?(?:are you in or (?:out|not)|will you or won't you|do i get it or not|(?:by )?when(?: exactly| then)?|how soon)|yes or no|y\\/n|in or out)";
/** So much of something. */
export const amount =
  '(?:an?|half an|one|two|three|four|five|ten|fifteen|twenty|thirty|\\d+) (?:minutes?|hours?|days?|names?|pages?|calls?|meetings?|slots?|seats?|words?|contacts?|intros?|introductions?|references?)';
/** A state that one finds oneself in, or something in; to find the writer a name is work. */
export const finding = 'find(?! (?:me|us) (?:the|two|three|some\\p{L}*|\\d+|names?|who)\\b)';
/** The head of a fragment that names what is wanted: "So, the letter for Lund". */
export const wantedThing = `(?=(?:an? |the |your |my |our |that |this |two |one )?(?:[\\p{L}'-]+ ){0,2}(?:${favourNouns}|${readersWork})\\b)`;
