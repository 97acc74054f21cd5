import type { Draft } from '../draft';
import { once } from '../memo';

/** How formal a message is: what is inserted must not stand out. */
export type Register = 'formal' | 'casual';

/**
 * Reads the register from greeting, contractions and sign-off. A letter is formal when its greeting is
 * ("Dear Dr. Okafor") and nothing in it is casual.
 */
export const registerOf = once(({ message }: Draft): Register => {
  const greeting = message.greeting?.text ?? '';
  const text = message.paragraphs
    .flatMap(({ sentences }) => sentences.map((sentence) => sentence.text))
    .join(' ');
  const contractions =
    text.match(
      /\b(?:I|you|we|it|that|they|she|he|don|can|won|isn|wasn|haven|didn|would|could|doesn|let)['’](?:m|ve|d|ll|re|s|t)\b/gi,
    )?.length ?? 0;
  let score = 0;
  if (/^(?:dear|respected|esteemed|to whom|good (?:morning|afternoon|evening|day)|sehr)/i.test(greeting))
    score += 2;
  if (/\b(?:dr|prof|professor|mr|mrs|ms|sir|madam|engr|hon|rev|chief)\b/i.test(greeting)) score += 2;
  if (/^(?:hi|hey|hello|hiya|yo|howdy)\b/i.test(greeting)) score -= 2;
  if (
    /^(?:yours|sincerely|respectfully|faithfully|with (?:kind|best) regards|kind regards)/i.test(
      message.closing?.formula ?? '',
    )
  )
    score += 1;
  if (/^(?:cheers|thanks|best|love|xo|talk soon|take care)\b/i.test(message.closing?.formula ?? ''))
    score -= 1;
  if (contractions > 0) score -= contractions > 2 ? 2 : 1;
  return score > 0 ? 'formal' : 'casual';
});
