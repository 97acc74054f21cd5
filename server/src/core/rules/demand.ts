import * as l10n from '@vscode/l10n';
import { commandRun, inSentences } from '../command-runs';
import { type Draft, isAgreedTo, sentencesOf } from '../draft';
import { mayNameDate } from '../language/dates';
import type { Folded } from '../language/fold';
import { gate } from '../language/gate';
import { readOrders } from '../language/orders';
import { registerOf } from '../language/register';
import { hasForm, type Request } from '../language/requests';
import { isSetByOthers, isToldToWriter } from '../language/requirements';
import { roleConstructions } from '../language/roles';
import { type Style, soften } from '../language/soften';
import { favourNouns } from '../language/vocabulary';
import { isItem, type Sentence } from '../message';
import { isCurly } from '../placement';
import { readerName } from '../recipient';
import { editsOf, withoutEmphasis } from '../rewording';
import { defineRule, type Fix, type Problem } from '../rule';
import type { Edit } from '../span';
import { rotated } from '../variants';

export default defineRule({
  id: 'demand',
  summary: 'A request put as an order.',
  why:
    'A reader who is told what to do can only obey or refuse; one who is asked can be glad to help. ' +
    'Indirect forms such as "would you be open to" are the most reliably polite in measured requests ' +
    '(Danescu-Niculescu-Mizil et al. 2013), and "please" alone does not turn an order into one.',
  severity: 'warning',
  wording: true,
  tone: 4,
  kinds: ['introduction', 'reference', 'connection', 'follow-up'],
  options: {},
  examples: [
    {
      bad: 'Introduce me to Priya Natarajan.',
      good: 'Would you be open to introducing me to Priya Natarajan?',
    },
    { bad: 'I need you to write me a reference.', good: 'Would you be willing to write me a reference?' },
    { bad: 'Can you get this to me by 5?', good: 'Would you be able to get this to me by 5?' },
    { bad: 'Your letter needs to cover my teaching.', good: 'Could your letter cover my teaching?' },
  ],
  *check(draft) {
    if (isAgreedTo(draft)) return;
    let above: Sentence | undefined;
    const sentences = sentencesOf(draft);
    for (const [index, sentence] of sentences.entries()) {
      // An item of a list says what the line above it announces ("I promise to:", "Could you send me these?"): that is judged.
      const announced =
        isItem(sentence) && above !== undefined && /[:?]$/.test(above.text) && !heads.test(above.folded);
      if (!isItem(sentence)) above = sentence;
      if (announced) continue;
      const demanding = ordersOf(sentence);
      // What stands beside an out is put to the reader's judgement: "if this lands badly, tell me so".
      if (draft.roleOf.get(sentence)?.includes('out') && !ordersPlainly(sentence, demanding)) continue;
      if (!saysDemand(sentence, demanding)) continue;
      if (isSetByOthers(sentence.folded, sentences[index - 1]?.folded)) continue;
      // A form that asks does not order, whatever its words.
      if (demanding.length === 0 && (sentence.requests.some(hasForm) || asksSoftly.test(sentence.folded)))
        continue;
      const fixes = together(draft, sentences, index) ?? fixesFor(draft, sentence, demanding);
      if (demanding.length === 0) yield { ...fromWords(draft, sentence), fixes };
      for (const request of demanding) {
        const { start } = request.operator;
        const { verb } = request;
        const end = verb.end > verb.start ? verb.end : firstWords(sentence.text, start);
        const words = sentence.text.slice(start, end).trim();
        yield {
          ...sentence.prose.span(start, end),
          clause: sentence.prose.span(request.clause.start, request.clause.end),
          message: messageFor(draft, words),
          fixes,
        };
      }
    }
  },
});

/** The requests of a sentence whose form leaves no room. */
const ordersOf = ({ requests, folded }: Sentence): readonly Request[] =>
  requests.filter(({ demanding, operator }) => demanding && !isToldToWriter(folded, operator.start));

/**
 * By a construction, or by the words. In a long letter words alone must say more; those of a sentence that is built as an order
 * need not.
 */
function saysDemand({ text, folded, reading }: Sentence, demanding: readonly Request[]): boolean {
  if (demanding.length > 0) return reading.says('demand', true);
  if (asksForFacts(folded)) return false;
  if (reading.says('demand')) return true;
  return (
    reading.alone('demand') > 0 &&
    !supposed.test(folded) &&
    readOrders(text, folded, demanding).some(({ kind }) => kind !== 'chance')
  );
}

/** A question about neither the writer nor a favour nor a time, as "What does that call print?", wants to know something. */
const asksForFacts = (folded: Folded): boolean =>
  folded.endsWith('?') && !ofFavour.test(folded) && !mayNameDate(folded);

const ofFavour = gate(new RegExp(`\\b(?:i|me|my|mine|we|us|our|ours|yes|no|${favourNouns})\\b`));

/** What would be, or is left to be filled in. */
const supposed = /\b(?:would|could|might|may)\b|'d (?!better\b|sooner\b)|\[/;

/** What stands above a list of orders and orders nothing itself: "Your jobs for Friday:". */
const heads =
  /^(?!.*\b(?:i|we|if|would|could|can|may|might)\b).*\b(?:your (?:\p{L}+ )?(?:jobs?|tasks?|homework|part|list|orders)|to[- ]?dos?|action (?:items?|points?)|deliverables|next steps)\b.*:$/u;

/** "Could the letter mention …?" */
const asksSoftly = gate(/^\P{L}*(?:could|would|might|may) .*\?/u);

/** An order is not what words alone take for an out, where they speak more for an order. */
const ordersPlainly = ({ folded, reading }: Sentence, demanding: readonly Request[]): boolean =>
  !roleConstructions.out(folded) &&
  reading.score('demand', demanding.length > 0) > Math.max(reading.score('out'), 0);

const messageFor = (draft: Draft, words: string) =>
  l10n.t('“{0}” leaves {1} no room to say no.', words, readerName(draft));

/** An order that no construction shows. */
function fromWords(draft: Draft, sentence: Sentence): Problem {
  const { start, end } = sentence.reading.words('demand');
  const message = messageFor(draft, sentence.text.slice(start, end));
  const weight = sentence.reading.score('demand');
  return { ...sentence.prose.span(start, end), clause: sentence, weight, message };
}

/** Where the first words end of a request that has no verb to mark. */
function firstWords(text: string, start: number): number {
  return start + (/^[^\s,;]+(?: [^\s,;]+){0,4}/.exec(text.slice(start))?.[0].length ?? 0);
}

/** Ways to ask for what a sentence orders and the commands around it, where it is one of several. */
function together(draft: Draft, sentences: readonly Sentence[], index: number): readonly Fix[] | undefined {
  const run = commandRun(sentences, index, (sentence) => saysDemand(sentence, ordersOf(sentence)));
  const softenings = run ? soften(run.text, run.folded, [], styleOf(draft)) : [];
  if (!run || softenings.length === 0) return undefined;
  return softenings.map(({ opening, replacements }, place) =>
    softened(
      draft,
      opening,
      inSentences(run, replacements).flatMap((part) => editsOf(draft, part.sentence, part.replacements)),
      place,
    ),
  );
}

const softened = (draft: Draft, opening: string, edits: readonly Edit[], place: number): Fix => ({
  title: l10n.t('Soften: “{0} …”', opening),
  edits: edits.map((edit) => withoutEmphasis(draft, edit)),
  safe: place === 0,
  preferred: place === 0,
});

/** Ways to ask for what a sentence orders. They leave no order in it, however many it has. */
function fixesFor(draft: Draft, sentence: Sentence, demanding: readonly Request[]): readonly Fix[] {
  const softenings = soften(sentence.text, sentence.folded, demanding, styleOf(draft));
  if (softenings.length === 0) return framed(draft, sentence);
  return softenings.map(({ opening, replacements }, place) =>
    softened(draft, opening, editsOf(draft, sentence, replacements), place),
  );
}

/** How the draft writes, for what is put into it. */
const styleOf = (draft: Draft): Style => ({ register: registerOf(draft), curly: isCurly(draft) });

const frames = ['Would you be open to', 'Would you be able to'];

/** What no construction shows only the writer can put as a request: the words stay, as what is still to be said otherwise. */
function framed(draft: Draft, sentence: Sentence): readonly Fix[] {
  const { text } = sentence;
  const said = text.replace(/[.!?…\s]+$/, '');
  const whole = /[[\]\n]/.test(draft.text.slice(sentence.start, sentence.end));
  return rotated(frames, text).map((frame, index) => ({
    title: l10n.t('Ask: “{0}”', `${frame} [put as a request: …]?`),
    edits: whole
      ? editsOf(draft, sentence, [{ start: 0, end: 0, text: `${frame} [your request]? ` }])
      : editsOf(draft, sentence, [
          { start: 0, end: 0, text: `${frame} [put as a request: ` },
          { start: said.length, end: text.length, text: ']?' },
        ]),
    safe: false,
    preferred: index === 0,
  }));
}
