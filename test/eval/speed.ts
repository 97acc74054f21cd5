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

/** The median of several fresh runs over a text, once the engine is warm. */
export function timeOf(text: string, runs: number): Timing {
  const options = { config: defaultConfig, today: '2026-11-23', finished: true };
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    // Another text each time, so that nothing can be remembered.
    const fresh = `${text}\n${run}\n`;
    const start = performance.now();
    lint(parseDraft(fresh), options);
    times.push(performance.now() - start);
  }
  const measured = times.slice(Math.floor(runs / 3)).sort((a, b) => a - b);
  return { words: countWords(text), ms: measured[Math.floor(measured.length / 2)] ?? 0 };
}
