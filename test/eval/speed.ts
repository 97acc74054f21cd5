import { performance } from 'node:perf_hooks';
import { defaultConfig, lint, parseDraft } from '../../server/src/core';
import { countWords } from '../../server/src/core/language/fold';

/** How long reading and linting a letter takes, in milliseconds. */
export interface Timing {
  readonly words: number;
  readonly ms: number;
}

/** A letter of about as many words, put together from paragraphs in turn. */
export function letterOf(words: number, paragraphs: readonly string[]): string {
  const chosen: string[] = [];
  let count = 0;
  for (let index = 0; count < words; index++) {
    const paragraph = paragraphs[index % paragraphs.length] ?? '';
    chosen.push(paragraph);
    count += Math.max(1, countWords(paragraph));
  }
  return [
    '---\nkind: introduction\nsubject: The wells of Lira\n---',
    'Hi Dana,',
    ...chosen,
    'Best wishes,\nSam\n',
  ].join('\n\n');
}

/** The median of several runs over sentences that were never read before, once the engine is warm. */
export function timeOf(text: string, runs: number): Timing {
  // Another word in each sentence each time, so that none of them is remembered.
  return timed(runs, (run) => text.replace(/(?=[.?!](?:\s|$))/g, (_, at) => ` Room${run}x${at}`));
}

/** The median of several runs over a letter of which one sentence has changed since the run before. */
export function timeOfEdit(text: string, runs: number): Timing {
  return timed(runs, (run) => `${text}\nPrinted ${run} times.\n`);
}

function timed(runs: number, textOf: (run: number) => string): Timing {
  const options = { config: defaultConfig, today: '2026-11-23', finished: true };
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const next = textOf(run);
    const start = performance.now();
    lint(parseDraft(next), options);
    times.push(performance.now() - start);
  }
  const measured = times.slice(Math.floor(runs / 3)).sort((a, b) => a - b);
  return { words: countWords(textOf(runs)), ms: measured[Math.floor(measured.length / 2)] ?? 0 };
}
