import { type Folded, fold } from './fold';
import { gate } from './gate';

/** Thanks in the languages that writers of English slip into. */
const foreignThanks =
  '(?:danke|dank u|bedankt|dankie|merci|gracias|gr[aà]cies|obrigad[oa]|grazie|asante|shukran|shukriya|shukria|dhanyava?ad|nandri|terima kasih|salamat|arigatou?|spasibo|dziękuję|děkuji|tack|takk|mahalo|kiitos|köszönöm|multumesc|mulțumesc|hvala|efharisto|teşekkürler|xie ?xie|buíochas|go raibh maith agat|diolch|daalu|nagode|medaase)';

/**
 * Gratitude of the writer (or of the writer's side) towards the reader: said as thanks, as a state ("grateful"), as
 * recognition ("appreciate"), as praise of the deed ("kind of you"), or as what the deed meant.
 */
const gratitude = gate(
  new RegExp(
    [
      // Thanks in so many words. "Thanks to the rain" names a cause; "the thank-you notes" are things.
      '\\bthank(?:ing)? you\\b(?! (?:letters?|notes?|cards?)\\b)|\\b(?:you|u) to thank\\b',
      "(?:^|[,;:.!?–—(-] ?|\\b(?:and|but|i|we|my|our|many|with|so|big|huge|warm|sincere|a|of|again|can't|cannot|just|once more|heartfelt|deepest|sincerest|say|also|advance|your|very|much|truly|really|all|more|extra|special|have|owe you) )(?:thanks|thx|thks|tks|thanx|thnx|tysm|ty|tq)\\b(?! (?:to (?!you\\b|your|all|everyone|both)|goodness|god|heavens?|our|her|him|them|you))",
      `(?<![\\p{L}'-])${foreignThanks}(?![\\p{L}'-])`,
      // Grateful: the writer is, or would be.
      "(?:\\b(?:i|we)(?:'m|'d|'ll|'ve been| am| are|'re| would| will| shall| should| remain| feel| was| were| have been)? |'d be |would be |be |^(?:am |was )?|\\b(?:most|so|very|ever|deeply|extremely|truly|eternally|and) )(?:so |very |really |most |deeply |extremely |truly |forever |eternally |more than |sincerely |still |incredibly |much |be |also )*(?:grateful|thankful|indebted|beholden|(?<=much |be |so |am |'d be |remain )obliged|obliged (?=to you\\b))\\b(?! (?:by|patients|people|that (?:she|he|they)))",
      '\\b(?:my|our|your|with|deep|deepest|sincere|sincerest|heartfelt|eternal|much|such|all|of|in|and) gratitude\\b|^gratitude(?= (?:to|for|from|in)\\b|[,.!;:]|$)',
      // Appreciate as a verb of the writer's, not of prices, and not as "I see that …".
      "(?:\\b(?:i|we)(?:'d|'ll)? (?:\\p{L}+ ){0,3}?|^|\\b(?:would|will|do|really|greatly|very much|much) )appreciate\\b(?! (?:that (?!you)|how|why|what (?!you)|the (?:fact|difficulty|irony|challenge|risk|delay)))|\\b(?:much|be|is|are|so|very|\\p{L}+ly) appreciated\\b|\\bappreciative (?:of|for|that)\\b|\\b(?:my|our|in|with|of|sincere|deep) appreciation\\b",
      // Praise of the deed, or of the doer in one word: one that goes on flatters.
      "\\b(?:kind|lovely|good|generous|gracious|nice|sweet|thoughtful|decent|noble|big) of you\\b|\\byou(?:'ve| have)? (?:'re|are|were|been) (?:\\p{L}+ ){0,4}?(?:kind(?:ness)?|generous|good to (?:me|us)|a (?:star|legend|lifesaver|life-saver|brick|rock|gem|saint|godsend|trooper|treasure)|an angel|the best|my hero)\\b(?!,? (?:and |or )?(?:an?|the|my)\\b)|\\byou're (?:\\p{L}+ ){0,2}(?:a (?:star|legend|lifesaver|brick|gem|saint|godsend)|an angel|the best|too kind)\\b(?!,? (?:and |or )?(?:an?|the|my)\\b)",
      '(?:^|[,.!] )cheers\\b|^ta\\b|\\bbless you\\b|\\bowe you (?:a lot|so much|a great deal|big time|one)\\b(?! after)',
      // What was done, and what it meant.
      "\\bwhat you(?:'ve| have)? (?:did|done) (?:for|about|with|that)\\b|\\b(?:toast|toasting|drink to|raised? a glass to) you\\b|\\b(?:has|have|did)(?: not|n't) (?:gone|go) unnoticed\\b|\\b(?:won't|will not|haven't|have not|shan't|never) (?:forget|forgotten|forgot) (?:it|that|this|what you|your|how you)\\b|\\btouched by (?:your|the \\p{L}+ you)|\\bin your debt\\b",
      "\\bmeans? (?:a lot|the world|so much|a great deal|more than)\\b(?= (?:to|for) (?:me|us)|[^.]{0,30}you)|\\b(?:can't|cannot|couldn't|can not) (?:tell|say|express|describe)(?: you)? (?:how|what)\\b|\\bhow much (?:it|that|your|you|this)\\b[^.]{0,60}\\b(?:helped|meant|means|mattered|matters)\\b|\\b(?:you|your|that|it)\\b[^.]{0,50}\\b(?:helped|meant)(?: me| us)? (?:more than|so much|a lot|a great deal|enormously|immensely|the world)\\b",
    ].join('|'),
    'u',
  ),
);

/** Gratitude between others, or only the words for it. */
const others = gate(
  /^(?:grateful|thankful) (?:\p{L}+ )?(?:patients|clients|parents|students|people|readers|customers)\b|\bno thanks to\b|\bexpect no thanks\b|\bthank (?:our|her|him|them|his|their|the (?!stars))(?!.*\byou\b)|\bthanked?\b.{0,20}\b(?:her|him|them)\b|\b(?:she|he|they|nobody|no one|everyone|who)\b[^.,;]{0,30}\b(?:thank you|thanks|grateful|appreciate[ds]?)\b(?![^.]*\b(?:i|we|my) )/u,
);

/** True when a sentence thanks the reader, or would. */
export function isThanks(sentence: Folded): boolean {
  return gratitude.test(sentence) && !others.test(sentence);
}

/** Closings that thank in one word or in another language. */
const gratefulClosing =
  /\b(?:thank|thanks|thx|ty|cheers|grateful|gratefully|gratitude|appreciat\w+|obliged)\b/i;

/** True for a closing formula that thanks. */
export const closesWithThanks = (formula: string): boolean =>
  isThanks(fold(formula)) || gratefulClosing.test(formula);
