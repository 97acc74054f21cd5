/**
 * Moves that weigh on the reader, told by their parts: who did what, for whom and when, and what it is set beside. Their verbs and nouns
 * are open classes, since no two writers choose the same.
 */
import type { Construction } from './reproaches';
import { mailNouns, promptly } from './vocabulary';

/** Who was asked besides the reader. */
const othersAsked =
  "(?:(?:others?|those|people|person|persons|ones?|two|three|four|five|colleagues?|friends?|teachers?|professors?|neighbou?rs?)(?: (?:that|who|whom))? (?:i|we)(?:'ve| have)? (?:asked|wrote to|written to|turned to|approached|e-?mailed|called|rang)|other (?:\\p{L}+ )?(?:teachers?|supervisors?|professors?|referees?|recommenders?|referrers?|writers?|signatories))\\b";

/** What one does for another, told. */
const deeds =
  '(?:helped|covered|stood|vouched|drove|lent|worked|stayed|gave|took|bailed|saved|carried|rescued|backed|supported|paid|hired|taught|fixed|mended|fought|waited|sat|nursed|fed|hid|defended|looked after|minded|kept|went|sold|spent|came|slept|moved|ran|cooked|washed|translated|was (?:the one|sold|on|up|there|at))';

export const weighing: readonly Construction[] = [
  {
    // No bill was made for a deed: "I drove your son for two winters and never once mentioned petrol".
    form: 'debt',
    pattern: new RegExp(
      `\\b(?:i|we|my \\p{L}+)(?: always| often| also)? ${deeds}\\b[^.;!?]{0,60}\\byour?s?\\b[^.;!?]{0,60}?\\b(?:and|but|,) (?:i |we )?(?:never|not|nobody|no one)(?: once| ever| even)? (?:charged|mentioned|billed|invoiced|complained|counted|grumbled|sent (?:you )?(?:a|the) bill|took a|asked (?:for|a|you|if|whether))`,
      'u',
    ),
    not: /\b(?:thank\p{L}*|grateful|because of you)\b/u,
  },
  {
    // What others did so that the reader could: "I took the desk every new year so that you can go home".
    form: 'debt',
    pattern: new RegExp(
      `\\b(?:i|we|it|my \\p{L}+)\\b[^.;!?]{0,25} ${deeds}\\b[^.;!?]{0,40} so (?:that )?you (?:could|can|might|would(?:n't| not) have to|didn't have to|needn't) (?!see|choose|decide|judge|pick|check|read|forward|say|tell|copy|use|find|reach)`,
      'u',
    ),
  },
  {
    // The reader's hour of need, and who came: "When your roof was open, who stood on the ladder?"
    form: 'debt',
    pattern: new RegExp(
      `\\bwhen your? [^,;.!?]{0,30}\\b(?:hospital|ill|sick|trouble|broke|broken|open|flooded|burnt|burned|lost|died|stuck|stranded|short of|out of work|needed|homeless|divorced?|surgery|funeral|moved|in plaster|nobody|no one|nowhere|no \\p{L}+)\\b[^,;.!?]{0,30}, (?:it was )?(?:i|we|who|my \\p{L}+|me)(?: (?:who|that))? (?:${deeds}|did not (?:ask|wait)|didn't (?:ask|wait)|never asked)\\b`,
      'u',
    ),
  },
  {
    // "and never so much as a card", "nothing with your name on it"
    form: 'silence',
    pattern: new RegExp(
      `\\b(?:never|not|without|nor) so much as (?:an?|one) (?:\\p{L}+ )?(?:${mailNouns}|cards?|lines?|words?|thank|nod|reply|replies|answers?)|\\b(?:there(?:'s| is|'s been| has been| was)|found|find) (?:still |again )?(?:nothing|no (?:word|line|reply|answer|${mailNouns}))(?: \\p{L}+)? (?:from you|of yours|with your name|in your hand|bearing your name)`,
      'u',
    ),
    not: /\b(?:sorry|apolog\p{L}+|in case)\b/u,
  },
  {
    // What others did at once: "The two others I asked were done within the week".
    form: 'comparison',
    pattern: new RegExp(
      `\\b${othersAsked}[^.;!?]{0,45}?\\b(?:done|finished|ready|through|sent|signed|written|answered|replied|managed|obliged|agreed|helped|had (?:it|theirs|his|hers))\\b[^.;!?]{0,20}?\\b${promptly}`,
      'u',
    ),
    not: /\b(?:no (?:rush|hurry|worries|pressure)|sorry|thanks?|thank you)\b/u,
  },
  {
    // What the writer went without for the reader: "I turned down a season in Bergen for your festival".
    form: 'debt',
    pattern:
      /\b(?:i|we|my (?:wife|husband|mother|father|son|daughter|brother|sister|partner|family|parents))(?:'ve| have| has)?(?: even| also| once| already)* (?:gave up|given up|turned down|cancell?ed|missed|put off|postponed|sacrificed|skipped|gone without|went without) [^,.;!?]{2,40}? for (?:you\b|yours\b|your (?!sake of)\p{L}+)/u,
    not: /\b(?:worth|again|glad\p{L}*|happ\p{L}+|pleasure|talk|lectures?|course|class|show|book|concert|gig|encore)\b/u,
  },
  {
    // What is asked is less than some trifle: "Peeling a potato takes longer than what I ask".
    form: 'effort',
    pattern:
      /\b(?:it|this|that|the \p{L}+)(?:'d| would|'ll| will|'s)?(?: (?:be|is|take|takes|need|needs|cost|costs|mean|means))*(?: you)? (?:less (?:time|effort|work|trouble|of an effort|bother)|no longer|no more (?:time|effort|work|trouble|bother)|quicker|faster) than\b|\b\p{L}{2,}ing [^.,;!?]{2,40}? (?:is|takes|costs|needs)(?: you)? (?:longer|more (?:time|work|effort|trouble|bother))(?: than (?:this|that|it|what i|what we|my|the favou?r|an? (?:letter|line|note|call))\b|[.!]*$)|\byou(?:'d| would|'ll| will)? (?:spend|need|lose|waste|take) (?:longer|more time) \p{L}+ing\b/u,
    not: /\b(?:i (?:feared|thought|expected)|took|used to|suits?|whichever|prefer|easier|instead|should know|know that)\b/u,
  },
];
