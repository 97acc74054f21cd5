import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDraft } from '../../server/src/core';
import { featuresOf } from '../../server/src/core/language/classifier/features';
import { type Judgement, judgements } from '../../server/src/core/language/classifier/judgements';
import { type Folded, fold } from '../../server/src/core/language/fold';
import { constructionIn } from './constructions';

/** A sentence to learn from. */
export interface Example {
  readonly judgement: Judgement;
  readonly label: boolean;
  /** Who wrote it: what is learnt from some is tried on the others. */
  readonly writer: number;
  /** Each feature once. */
  readonly keys: readonly number[];
  readonly construction: boolean;
}

interface Line {
  readonly writer: number;
  readonly label: boolean;
  readonly text: string;
}

const folder = 'test/training';
const files = [...judgements.map((judgement) => `${judgement}.jsonl`), 'letters.jsonl', 'greetings.jsonl'];
const snippetFile = 'snippets/intro.json';
const code = ['train.ts', 'learn.ts', 'data.ts'];

const read = (file: string): string => readFileSync(join(folder, file), 'utf8');

const parsed = <T>(file: string): readonly T[] =>
  read(file)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

const keysOf = (text: string, folded: Folded): readonly number[] => [
  ...new Set(featuresOf(text, folded).keys),
];

/** The labelled sentences of every judgement. */
export function readExamples(): readonly Example[] {
  return judgements.flatMap((judgement) =>
    parsed<Line>(`${judgement}.jsonl`).map(({ writer, label, text }) => {
      const folded = fold(text);
      const construction = constructionIn[judgement](folded, text);
      return { judgement, label, writer, keys: keysOf(text, folded), construction };
    }),
  );
}

/** A sentence of a letter in which nothing is to be found fault with. */
export interface KindSentence {
  readonly keys: readonly number[];
  readonly text: string;
  readonly folded: Folded;
  /** The sentence before, in its paragraph. */
  readonly before: Folded | undefined;
}

/** The sentences of letters, and of lines, in which nothing is to be found fault with. */
export function readKindSentences(): readonly KindSentence[] {
  const letters = parsed<{ text: string }>('letters.jsonl').map(({ text }) => text);
  return [...letters, ...snippets()].flatMap((text) =>
    parseDraft(text).message.paragraphs.flatMap(({ sentences }) =>
      sentences.map(({ text, folded }, at) => ({
        keys: keysOf(text, folded),
        text,
        folded,
        before: sentences[at - 1]?.folded,
      })),
    ),
  );
}

/** The features of greetings of one reader. */
export const readGreetings = (): readonly (readonly number[])[] =>
  parsed<{ text: string }>('greetings.jsonl').map(({ text }) => keysOf(text, fold(text)));

/** What the snippets insert, with their defaults in brackets. */
function snippets(): readonly string[] {
  const all: Record<string, { body: readonly string[] }> = JSON.parse(readFileSync(snippetFile, 'utf8'));
  return Object.values(all).map(({ body }) =>
    body
      .join('\n')
      .replace(/\$\{\d+[:|]([^}|]*)\|?\}/g, '[$1]')
      .replace(/\$\d+/g, ''),
  );
}

/** Tells by what the weights were made: the sentences and the code that learns from them. */
export function sourceDigest(): string {
  const hash = createHash('sha256');
  for (const file of [...files, ...code]) hash.update(read(file).replaceAll('\r\n', '\n'));
  hash.update(
    readFileSync('server/src/core/language/classifier/features.ts', 'utf8').replaceAll('\r\n', '\n'),
  );
  return hash.digest('hex').slice(0, 16);
}
