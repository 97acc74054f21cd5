/** Commands one after the other, each a sentence of its own: "Come to the office. Bring the stamp. Sign the form." */
import { uncapital } from './language/capital';
import { type Folded, fold } from './language/fold';
import { leavesChoice } from './language/imperatives';
import { readOrders } from './language/orders';
import type { Replacement } from './language/soften';
import { isItem, type Sentence } from './message';

/** Sentences that are read as one, with commas where one ended. An index into a sentence is one here, behind its offset. */
export interface CommandRun {
  readonly text: string;
  readonly folded: Folded;
  readonly parts: readonly { readonly sentence: Sentence; readonly offset: number }[];
}

/** Wishes, and what is only said to make one look or wait. */
const noWork =
  /^(?:please )?(?:get (?:well|better|some)|have|take (?:care|your|it|heart)|keep (?:well|safe|warm)|stay|rest|sleep|sit|relax|see|say (?:hi|hello|yes|no)|trust|believe|think|imagine|suppose|look|listen|note|remember|forgive|excuse|thank|wait|hold (?:on|off|tight)|hang (?:on|in)|pray|use|try|skip|ignore|forget)\b/;

/** To where something is done; "come to the wedding" invites. */
const comeTo =
  /^come (?:to|by|over to|round to) the (?!(?:party|wedding|dinner|concert|show|game|match|launch|opening|service)\b)[^,;:.!?]+\.$/;

/** A sentence that orders by its verb alone, and nothing else. */
function isBareCommand({ text, folded, requests }: Sentence): boolean {
  if (!/^\p{Lu}[^!?;:()"“”]*\.$/u.test(text) || noWork.test(folded) || leavesChoice.test(folded))
    return false;
  if (requests.some(({ demanding }) => !demanding)) return false;
  if (comeTo.test(folded)) return true;
  const [order, ...others] = readOrders(text, folded, []);
  return (
    order?.kind === 'act' && order.opening.start === 0 && order.end === text.length - 1 && others.length === 0
  );
}

/**
 * The bare commands around one, in its paragraph, that are to be asked for together with it.
 *
 * @param sentences those of the message, in order
 * @param isFound true for a sentence with a finding of its own
 * @returns undefined where it stands alone, or they cannot be read as one order
 */
export function commandRun(
  sentences: readonly Sentence[],
  index: number,
  isFound: (sentence: Sentence) => boolean,
): CommandRun | undefined {
  const own = sentences[index];
  if (!own || isItem(own) || !isBareCommand(own)) return undefined;
  const joins = (at: number): boolean => {
    const other = sentences[at];
    return other?.paragraph === own.paragraph && isBareCommand(other) && !isFound(other);
  };
  let [first, last] = [index, index];
  while (index - first < 4 && joins(first - 1)) first--;
  while (last - index < 4 && joins(last + 1)) last++;
  // What stands between two that are found goes with the second.
  const next = sentences[last + 1];
  if (next?.paragraph === own.paragraph && isBareCommand(next)) last = index;
  if (first === last) return undefined;
  let text = '';
  const parts = sentences.slice(first, last + 1).map((sentence, place, { length }) => {
    const offset = text.length;
    const said = place === 0 ? sentence.text : uncapital(sentence.text);
    text += place === length - 1 ? said : `${said.slice(0, -1)}, `;
    return { sentence, offset };
  });
  const folded = fold(text);
  const [order, ...others] = readOrders(text, folded, []);
  return order?.opening.start === 0 && order.end === text.length - 1 && others.length === 0
    ? { text, folded, parts }
    : undefined;
}

/** What is to be replaced in each sentence of a run, so that they become the one that its replacements make of it. */
export function inSentences(
  { parts, text }: CommandRun,
  replacements: readonly Replacement[],
): readonly { readonly sentence: Sentence; readonly replacements: readonly Replacement[] }[] {
  return parts.map(({ sentence, offset }, place) => {
    const end = offset + sentence.text.length;
    const within = replacements
      .filter((replacement) => replacement.start >= offset && replacement.end <= end)
      .map((replacement) => ({
        ...replacement,
        start: replacement.start - offset,
        end: replacement.end - offset,
      }));
    const tie = within.find(({ start, end }) => start === 0 && end === 0);
    const letter = text.charAt(offset);
    const head = { start: 0, end: 1, text: (tie?.text ?? '') + letter };
    const mark = { start: sentence.text.length - 1, end: sentence.text.length, text: ',' };
    return {
      sentence,
      replacements: [
        ...(place > 0 ? [head] : []),
        ...within.filter((replacement) => place === 0 || replacement !== tie),
        ...(place < parts.length - 1 ? [mark] : []),
      ],
    };
  });
}
