/** Labelled corpora: drafts with what a careful reader would raise, and sentences that do or do not raise a rule. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Severity } from '../../server/src/core';

/** Something that should be found in a draft. */
export interface Expectation {
  readonly rule: string;
  readonly severity: Severity;
  /** Occurs once in the file; a finding that touches it, or one of `also`, is the one that is meant. */
  readonly quote: string;
  readonly also?: readonly string[];
  /** Something is absent: wherever the rule marks it is right. */
  readonly anywhere?: boolean;
}

export interface Label {
  readonly today: string;
  readonly kind: string;
  readonly expect: readonly Expectation[];
  /** Rules of which careful readers differ: neither right nor wrong. */
  readonly optional: readonly string[];
  readonly note: string;
}

export interface LabelledDraft {
  readonly name: string;
  readonly text: string;
  readonly label: Label;
}

export interface LabelledSentence {
  readonly id: string;
  /** A rule or a role of sentences. */
  readonly rule: string;
  readonly label: boolean;
  readonly text: string;
  readonly note: string;
}

export interface Corpus {
  readonly drafts: readonly LabelledDraft[];
  readonly sentences: readonly LabelledSentence[];
}

const extension = '.intro.md';

/** Reads every `NAME.intro.md` with a `NAME.json` in a folder and below it, and its `sentences.json`. */
export function readCorpus(folder: string): Corpus {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  const drafts = files
    .filter((file) => file.endsWith(extension))
    .map((name) => ({ name, label: join(folder, `${name.slice(0, -extension.length)}.json`) }))
    .filter(({ label }) => existsSync(label))
    .map(({ name, label }) => ({
      name,
      text: readFileSync(join(folder, name), 'utf8'),
      label: JSON.parse(readFileSync(label, 'utf8')) as Label,
    }));
  const list = join(folder, 'sentences.json');
  const sentences = existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : [];
  return { drafts, sentences };
}

/** The rows of a file of tab-separated values; none where there is no file. */
export function readRows(file: string): readonly (readonly string[])[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('\t'));
}
