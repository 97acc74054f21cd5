/** The drafts that fixes are tried on: those of the project, and those of a folder that is named. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import * as fc from 'fast-check';
import { looksFinished, parseDraft, rules } from '../../server/src/core';
import { readCorpus } from '../eval/corpus';
import { letters } from './letters';

/** A draft and the day on which it is read. */
export interface Sample {
  readonly name: string;
  readonly text: string;
  readonly today: string;
}

/** The day on which drafts without a label are read. */
export const today = '2026-11-23';

/** The drafts of a labelled corpus. */
function labelled(folder: string): readonly Sample[] {
  return readCorpus(folder).drafts.map(({ name, text, label }) => ({
    name: join(folder, name),
    text,
    today: label.today,
  }));
}

/** The drafts in a folder that have no labels. */
function unlabelled(folder: string): readonly Sample[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.intro.md'))
    .map((file) => ({ name: join(folder, file), text: readFileSync(join(folder, file), 'utf8'), today }));
}

/** A sentence alone is no letter: a fix that makes its kind plain would be blamed for all that it lacks. */
export const inLetter = (text: string, kind = 'introduction'): string =>
  /^---\n|^(?:Hi|Dear|Hello)\b/.test(text)
    ? text
    : `---\nkind: ${kind}\nsubject: Priya Natarajan\nto: Dana\nrelationship: colleague\n---\n\nHi Dana,\n\nWould you be open to introducing me to Priya? No worries if not.\n\n${text}\n\nThank you,\nSam\n`;

/** What the rules give as examples of themselves; of what is only begun, nothing is known to be missing. */
const ofRules = (): readonly Sample[] => allExamples().filter(({ text }) => looksFinished(parseDraft(text)));

const allExamples = (): readonly Sample[] =>
  rules.flatMap(({ id, kinds, examples }) =>
    examples.flatMap(({ bad, good }, index) =>
      [bad, good].map((text) => ({
        name: `${id}, ${text === bad ? 'bad' : 'good'} example ${index + 1}`,
        text: inLetter(text, kinds?.[0]),
        today,
      })),
    ),
  );

/** Every draft that the project holds. */
export const ownDrafts = (): readonly Sample[] => [
  ...ofRules(),
  ...unlabelled('examples'),
  ...labelled('test/corpus/drafts'),
  ...labelled('test/hard/drafts'),
];

/** What the scripts read: `[DIR]…` for labelled folders, or `--letters N --seed N` for generated letters; else our own. */
export function samplesToTry(): readonly Sample[] {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { letters: { type: 'string' }, seed: { type: 'string', default: '1' } },
  });
  if (values.letters === undefined) {
    return positionals.length > 0 ? positionals.flatMap(labelled) : ownDrafts();
  }
  const [seed, numRuns] = [Number(values.seed), Number(values.letters)];
  return fc
    .sample(letters, { seed, numRuns })
    .map((text, index) => ({ name: `letter ${index + 1} of seed ${seed}`, text, today }));
}
