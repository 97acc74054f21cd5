import type { Folded } from './fold';

/** Thanks of the writer (or of the writer's side) to the reader. */
const gratitude = new RegExp(
  [
    "(?:^|[,;:.!–—(-] ?|\\b(?:and|but|i|we|to|my|our|many|with|so|big|huge|warm|sincere|a|of|again|can't|cannot|just|once more|heartfelt|deepest|sincerest|say|also|advance|your|very|much|wholeheartedly|truly|really|all|more) )(?:thanks?|thank-?you|thx|thanx|tysm|ty)\\b(?! (?:goodness|god|heavens|heaven|our|her|him|them|you (?:letter|note|card)|-you|to the weather))",
    '\\bthank(?:ing)? you\\b(?! (?:letters?|notes?|cards?)\\b)|\\bthank-you\\b(?! (?:letters?|notes?|cards?))|\\b(?:you|u) (?:have my thanks|to thank)\\b',
    "(?:\\b(?:i|we)(?:'m|'d|'ll| am| are|'re| would| will| shall| remain| feel)? |'d be |would be |be |^|most |so |very |ever |deeply |extremely |truly |eternally )(?:so |very |really |most |deeply |extremely |truly |forever |eternally |more than |sincerely |still |incredibly |much |be )*(?:grateful|thankful|indebted|(?<=much |be |so |am |'d be )obliged)\\b(?! (?:by|patients|people|that (?:she|he|they)))",
    '\\bgratitude\\b(?! (?:journal|of the))|\\bmuch (?:obliged|appreciated)\\b|\\bappreciate\\b(?! (?:the irony|fine|art|in value))|\\bappreciated\\b|\\bappreciation\\b',
    '\\b(?:kind|lovely|good|generous|gracious|nice|sweet|thoughtful|decent) of you\\b',
    "(?:^|[,.!] )cheers\\b|^ta\\b|\\byou(?:'re| are) (?:a star|a legend|a lifesaver|the best|an angel)\\b|\\bbless you\\b|\\bowe you (?:a lot|so much|a great deal|one)\\b(?! after)",
    "\\bwhat you did for\\b|\\braised? a glass to you\\b|\\b(?:has|have|did) not (?:gone|go) unnoticed\\b|\\bwon't forget (?:it|that|what you|your)|\\btouched by (?:your|the \\p{L}+ you)|\\bmeans? (?:a lot|the world|so much|a great deal) (?:to|for) (?:me|us)|\\bin your debt\\b",
  ].join('|'),
  'u',
);

const others =
  /^(?:grateful|thankful) (?:\p{L}+ )?(?:patients|clients|parents|students|people|readers|customers)\b|\bno thanks to\b|\bexpect no thanks\b|\bthank (?:our|her|him|them|his|their|the (?!(?:stars)))(?!.*\byou\b)|\bthanked?\b.{0,20}\b(?:her|him|them)\b/u;

/** True when a sentence thanks the reader, or would. */
export function isThanks(sentence: Folded): boolean {
  return gratitude.test(sentence) && !others.test(sentence);
}
