import * as l10n from '@vscode/l10n';
import { type Draft, fieldOf, sentSentences } from '../draft';
import { findLoud, type Loud, quiet, type Vocabulary } from '../language/emphasis';
import { matches } from '../language/matches';
import { defineRule, type Problem } from '../rule';
import type { Edit, Span } from '../span';

export default defineRule({
  id: 'shouting',
  summary: 'Capitals for emphasis, and runs of exclamation or question marks.',
  why:
    'Capitals and rows of marks read as a raised voice. Requests with "!!" or "??" are among the least polite that were ' +
    'measured (Stanford corpus of requests), while a single exclamation mark does no harm.',
  severity: 'information',
  wording: true,
  options: {},
  examples: [
    { bad: 'I would REALLY like to meet her!!!', good: 'I would really like to meet her!' },
    { bad: 'PLEASE WRITE TO HER.', good: 'Please write to her.' },
  ],
  *check(draft) {
    const vocabulary = vocabularyOf(draft);
    for (const { text, span } of loudestParts(draft)) {
      for (const loud of findLoud(withoutQuotes(text), vocabulary)) {
        yield toProblem(text, loud, vocabulary, span);
      }
    }
  },
});

interface Readable {
  readonly text: string;
  span(start: number, end: number): Span;
}

/** The subject, the greeting and the sentences: what is sent in the writer's own voice. */
function* loudestParts(draft: Draft): Generator<Readable> {
  const subject = fieldOf(draft, 'subject');
  const at = subject ? draft.text.indexOf(subject.text, subject.start) : -1;
  if (subject && at !== -1 && at + subject.text.length <= subject.end) {
    yield { text: subject.text, span: (start, end) => ({ start: at + start, end: at + end }) };
  }
  for (const { text, prose } of sentSentences(draft)) {
    yield { text, span: (start, end) => prose.span(start, end) };
  }
}

/** Quoted speech is somebody's voice, brackets are slots to be filled: neither is the writer's. */
const withoutQuotes = (text: string): string =>
  text.replace(/"[^"]*"|“[^”]*”|\[[^\]]*\]|\{[^}]*\}|<[^>]*>/g, (part) => ' '.repeat(part.length));

function toProblem(text: string, loud: Loud, vocabulary: Vocabulary, place: Readable['span']): Problem {
  const span = place(loud.start, loud.end);
  const said = text.slice(loud.start, loud.end);
  const calm = quiet(text, loud, vocabulary);
  return {
    ...span,
    message:
      loud.kind === 'marks'
        ? l10n.t('“{0}” shouts.', said)
        : l10n.t('“{0}” is in capitals, which reads as shouting.', said),
    fixes:
      calm === said
        ? []
        : [
            {
              title:
                loud.kind === 'marks'
                  ? l10n.t('One mark: “{0}”', calm)
                  : l10n.t('Lower the voice: “{0}”', calm),
              edits:
                calm.length === said.length
                  ? letterByLetter(said, calm, loud.start, place)
                  : [{ ...span, text: calm }],
              safe: true,
              preferred: true,
            },
          ],
  };
}

/** Only the letters that change, run by run, so that links and markup among them stay as they are. */
function letterByLetter(said: string, calm: string, start: number, place: Readable['span']): readonly Edit[] {
  const edits: Edit[] = [];
  for (let at = 0; at < said.length; at++) {
    const from = at;
    while (at < said.length && said[at] !== calm[at]) at++;
    if (at > from) edits.push({ ...place(start + from, start + at), text: calm.slice(from, at) });
  }
  return edits;
}

/** How the words of a draft are written where nobody shouts; read only when something is in capitals. */
function vocabularyOf(draft: Draft): Vocabulary {
  let common: Set<string> | undefined;
  let names: Map<string, string> | undefined;
  function read() {
    if (common && names) return { common, names };
    common = new Set();
    names = new Map();
    for (const { 0: word } of matches(draft.text, /\p{L}[\p{L}'’]*/gu)) {
      const lower = word.toLowerCase();
      if (word === lower) common.add(lower);
      else if (word === word.charAt(0) + lower.slice(1)) names.set(lower, word);
    }
    // A word that begins a sentence has its capital from there.
    for (const lower of common) names.delete(lower);
    return { common, names };
  }
  return {
    isCommon: (lower) => read().common.has(lower),
    nameOf: (lower) => read().names.get(lower),
  };
}
