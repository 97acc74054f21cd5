import { deepEqual, equal } from 'node:assert/strict';
import type { Range } from 'vscode-languageserver/node';
import { startInProcess } from './client';
import { applied, uri } from './knock';

describe('Moving a sentence to Background', () => {
  const text =
    '---\nkind: introduction\n---\n\nHi Dana,\n\nI teach. It rains. We met.\n\nBest,\nSam\n\n## Background\n\nOld.\n';
  const offset = (word: string) => {
    const [before = ''] = text.split(word);
    const lines = before.split('\n');
    return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
  };
  const moves = async (range: Range) => {
    const client = await startInProcess({ rules: [] });
    await client.open(uri, text);
    return client.actions(uri, range, { only: ['refactor.move'] });
  };
  const at = (word: string) => ({ start: offset(word), end: offset(word) });

  it('is possible at a caret, without anything being wrong', async () => {
    const [move, ...more] = await moves(at('rains'));
    equal(move?.title, 'Move this sentence to Background');
    deepEqual(more, []);
    equal(
      move && applied(move, text),
      text.replace(' It rains.', '').replace('Old.\n', 'Old.\n\nIt rains.\n'),
    );
  });

  it('takes the sentence that begins at the caret where two meet', async () => {
    const [move] = await moves(at('It rains'));
    equal(move && applied(move, text).includes('It rains. We'), false);
    equal(move && applied(move, text).includes('I teach. We met.'), true);
  });

  it('takes all that a selection touches', async () => {
    const [move] = await moves({ start: offset('teach'), end: offset('rains') });
    equal(move?.title, 'Move 2 sentences to Background');
    equal(
      move && applied(move, text),
      text.replace('I teach. It rains. ', '').replace('Old.\n', 'Old.\n\nI teach. It rains.\n'),
    );
  });

  it('is none of greeting, sign-off, front matter and what is there already', async () => {
    for (const word of ['kind', 'Dana', 'Best', 'Old']) deepEqual(await moves(at(word)), [], word);
  });

  it('shines no lightbulb by itself', async () => {
    const client = await startInProcess({ rules: [] });
    await client.open(uri, text);
    deepEqual(await client.actions(uri, at('rains'), { triggerKind: 2 }), []);
  });
});
