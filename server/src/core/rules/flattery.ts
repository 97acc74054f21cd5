import * as l10n from '@vscode/l10n';
import { type Draft, sentencesOf } from '../draft';
import { aboutReader, praiseIn } from '../language/praise';
import type { Range } from '../language/requests';
import { keepingFacts } from '../lost-facts';
import type { Sentence } from '../message';
import { removal } from '../placement';
import { readerName } from '../recipient';
import { areNeeded, isSpare, replaceSentence } from '../rewording';
import { defineRule, type Fix, type Problem } from '../rule';

export default defineRule({
  id: 'flattery',
  summary: 'Superlative upon superlative about the reader.',
  why:
    'One thing that the reader did, named, is a compliment; three superlatives in a row are a tool. In a large sample of ' +
    'mail a little praise went with more replies, and more of it with fewer (Boomerang).',
  severity: 'information',
  kinds: ['introduction', 'reference', 'connection'],
  wording: true,
  options: {
    superlatives: { description: 'Superlatives about the reader that are too many.', default: 3 },
    window: { description: 'Words within which they stand.', default: 60 },
  },
  examples: [
    {
      bad: 'You are a legend, a true visionary and the greatest speaker I know.',
      good: 'Your talk on water rights in Kampala stayed with me.',
    },
  ],
  *check(draft, { superlatives, window }) {
    const praises = praisesOf(draft);
    for (let from = 0; from + superlatives <= praises.length; from++) {
      const first = praises[from];
      const last = praises[from + superlatives - 1];
      if (!first || !last || last.word - first.word > window) continue;
      // The run goes on as long as each superlative is near the one before it.
      let to = from + superlatives - 1;
      while ((praises[to + 1]?.word ?? Number.POSITIVE_INFINITY) - (praises[to]?.word ?? 0) <= window) to++;
      const run = praises.slice(from, to + 1);
      const [alone, ...others] = new Set(run.map(({ sentence }) => sentence));
      if (alone && others.length === 0 && !alone.reading.says('flattery', true)) continue;
      const mark = run[superlatives - 1] ?? first;
      yield {
        ...mark.sentence.prose.span(mark.range.start, mark.range.end),
        message: l10n.t(
          '“{0}” is superlative number {1} about {2} in {3} words.',
          mark.sentence.text.slice(mark.range.start, mark.range.end),
          superlatives,
          readerName(draft),
          mark.word - first.word + 1,
        ),
        related: run
          .filter((praise) => praise !== mark)
          .map(({ sentence, range }) => ({
            ...sentence.prose.span(range.start, range.end),
            message: l10n.t('A superlative, too.'),
          })),
        fixes: [keepOne(draft, run)].filter((fix) => fix !== undefined),
      };
      return;
    }
    const gushing = sentencesOf(draft).find(({ reading }) => reading.says('flattery'));
    if (gushing) yield fromWords(draft, gushing);
  },
});

/** Praise that no count of superlatives shows. */
function fromWords(draft: Draft, sentence: Sentence): Problem {
  const { start, end } = sentence.reading.words('flattery');
  const words = sentence.text.slice(start, end);
  return {
    ...sentence.prose.span(start, end),
    message: l10n.t('“{0}” praises {1} more than one can believe.', words, readerName(draft)),
    fixes: [keepOne(draft, [{ sentence, range: { start, end }, word: 0 }])].filter(
      (fix) => fix !== undefined,
    ),
  };
}

interface Praise {
  readonly sentence: Sentence;
  readonly range: Range;
  /** The words of the message before it. */
  readonly word: number;
}

function praisesOf(draft: Draft): readonly Praise[] {
  const praises: Praise[] = [];
  let words = 0;
  let goesOn = false;
  for (const sentence of sentencesOf(draft)) {
    for (const range of praiseIn(sentence.folded, goesOn)) {
      praises.push({
        sentence,
        range,
        word: words + sentence.folded.slice(0, range.start).split(' ').length,
      });
    }
    goesOn = aboutReader(sentence.folded);
    words += sentence.words;
  }
  return praises;
}

/** What only this reader did: a name, a number, a title. */
const specific =
  /\p{L}[^.!?]* (?:\p{Lu}\p{L}+|\d{2,}|["“])|\byour (?:\p{L}+ )?(?:talk|lecture|article|paper|book|thesis|course|class|workshop|essay|letter|interview|podcast|post|report) (?:on|about|in|at|last|for)\b/u;

/** Keeps the first sentence that names something, and lets the others go; one sentence alone is put in other words. */
function keepOne(draft: Draft, run: readonly Praise[]): Fix | undefined {
  const sentences = [...new Set(run.map(({ sentence }) => sentence))];
  const kept = sentences.find(({ text }) => specific.test(text.slice(1))) ?? sentences[0];
  const spare = sentences.filter((sentence) => sentence !== kept && isSpare(draft, sentence));
  const left = run.filter(({ sentence }) => !spare.includes(sentence)).length;
  if (spare.length > 0 && left < run.length && left < 3 && !areNeeded(draft, spare)) {
    const title = l10n.t('Keep one compliment, drop the others');
    return { ...keepingFacts(draft, spare, title, removal(draft, spare)), safe: false, preferred: true };
  }
  if (!kept || !isSpare(draft, kept) || areNeeded(draft, [kept, ...spare])) return undefined;
  const text = 'Your [talk, article or project] on [subject] has stayed with me.';
  const edits = [...removal(draft, spare), ...replaceSentence(draft, kept, text)];
  const title = l10n.t('Name one thing instead: “{0}”', text);
  return { ...keepingFacts(draft, [kept, ...spare], title, edits), safe: false, preferred: true };
}
