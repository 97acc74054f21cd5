import { type Draft, isAgreedTo, sentencesOf } from '../draft';
import { hasForm } from '../language/requests';
import { type Softening, soften } from '../language/soften';
import type { Sentence } from '../message';
import { readerName } from '../recipient';
import { defineRule, type Fix, type Problem } from '../rule';
import type { Edit } from '../span';

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
    for (const sentence of sentencesOf(draft)) {
      // An item of a list says what the line above it announces ("I promise to:", "Could you:"): that is judged.
      const announced = isItem(sentence) && above?.text.endsWith(':');
      if (!isItem(sentence)) above = sentence;
      // What stands beside an out is put to the reader's judgement: "if this lands badly, tell me so".
      if (announced || draft.roleOf.get(sentence)?.includes('out')) continue;
      const demanding = sentence.requests.filter((request) => request.demanding);
      if (!sentence.reading.says('demand', demanding.length > 0)) continue;
      // A form that asks does not order, whatever its words.
      if (demanding.length === 0 && !sentence.requests.some(hasForm)) yield fromWords(draft, sentence);
      for (const request of demanding) {
        const { start } = request.operator;
        const end = request.verb.end > start ? request.verb.end : firstWords(sentence.text, start);
        const words = sentence.text.slice(start, end).trim();
        yield {
          ...sentence.prose.span(start, end),
          clause: sentence.prose.span(request.clause.start, request.clause.end),
          message: messageFor(draft, words),
          fixes: soften(sentence.text, sentence.folded, request).map((softening, index) =>
            toFix(sentence, softening, index === 0),
          ),
        };
      }
    }
  },
});

const messageFor = (draft: Draft, words: string) =>
  `“${words}” leaves ${readerName(draft)} no room to say no.`;

/** An order that no construction shows. */
function fromWords(draft: Draft, sentence: Sentence): Problem {
  const { start, end } = sentence.reading.words('demand');
  const message = messageFor(draft, sentence.text.slice(start, end));
  const weight = sentence.reading.score('demand');
  return { ...sentence.prose.span(start, end), clause: sentence, weight, message, fixes: [] };
}

/** Where the first words end of a request that has no verb to mark. */
function firstWords(text: string, start: number): number {
  return start + (/^[^\s,;]+(?: [^\s,;]+){0,4}/.exec(text.slice(start))?.[0].length ?? 0);
}

const bullet = /^[•◦▪·*–—-]\s/;

const isItem = ({ paragraph, text }: Sentence) => paragraph.item || bullet.test(text);

function toFix(sentence: Sentence, { opening, replacements }: Softening, preferred: boolean): Fix {
  const edits = replacements.map(({ start, end, text }): Edit => ({ ...place(sentence, start, end), text }));
  return { title: `Soften: “${opening} …”`, edits, safe: preferred, preferred };
}

/** An insertion stands right after the character before it, so that it stays outside the markup that follows. */
function place({ prose }: Sentence, start: number, end: number) {
  if (end > start || start === 0) return prose.span(start, end);
  const after = prose.span(start - 1, start).end;
  return { start: after, end: after };
}
