/** Corpora of others, where a folder holds them: only figures leave, no sentence is shown or kept. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readRows } from './corpus';
import { isRaised, type Share } from './measure';
import { Scores } from './tally';

/** The files of tab-separated values in a folder; none where there is no folder. */
function tables(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((file) => file.endsWith('.tsv'))
      .map((file) => join(folder, file));
  } catch {
    return [];
  }
}

const sentence = (rule: string, text: string) => ({ id: '', rule, label: true, text, note: '' });

/** Sentences of work mail, `Yes` or `No` and the sentence: does it ask something of its reader? */
export function measureAsks(folder: string): Scores {
  const scores = new Scores();
  for (const [answer, text = ''] of tables(folder).flatMap(readRows)) {
    const label = answer === 'Yes';
    const raised = isRaised(sentence('ask', text.trim()));
    if (raised && label) scores.right('ask');
    else if (raised || label) {
      const type = label ? 'miss' : 'false alarm';
      scores.wrong({ rule: 'ask', type, where: folder, text, note: '' });
    }
  }
  return scores;
}

/** Requests that readers rated as polite: how many are taken for demands. */
export function measurePolite(folder: string): Share {
  const polite = tables(folder)
    .flatMap(readRows)
    .filter(([label]) => label === 'polite')
    .map(([, , text = '']) => text.trim());
  return { part: polite.filter((text) => isRaised(sentence('demand', text))).length, whole: polite.length };
}
