import { performance } from 'node:perf_hooks';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createAnalyser } from '../../server/src/analysis';
import { readSupport } from '../../server/src/client-support';
import { defaultConfig, rules } from '../../server/src/core';
import { codeActions } from '../../server/src/features/code-actions';
import type { DraftSettings } from '../../server/src/settings';

const support = readSupport(
  {
    textDocument: {
      codeAction: {
        codeActionLiteralSupport: { codeActionKind: { valueSet: [] } },
        dataSupport: true,
        resolveSupport: { properties: ['edit'] },
      },
    },
    workspace: { workspaceEdit: { documentChanges: true } },
  },
  {},
);

const settings: DraftSettings = {
  config: defaultConfig,
  file: undefined,
  codeLens: false,
  inlayHints: false,
};

/** How long the code actions of a letter that has been read take, in milliseconds. */
export interface ActionTiming {
  /** Asked as an editor does for its lightbulb, for all findings at once: the median of several runs. */
  readonly lightbulb: number;
  /** Asked by the writer for the first time. */
  readonly menu: number;
  readonly actions: number;
}

/** Measures the code actions of a letter, from its analysis. */
export function timeCodeActions(text: string, runs: number): ActionTiming {
  const analyse = createAnalyser({
    rules,
    today: () => '2026-11-23',
    failed: () => {},
    neighboursOf: () => undefined,
  });
  const lightbulbs: number[] = [];
  const menus: number[] = [];
  let actions = 0;
  for (let run = 0; run < runs; run++) {
    const document = TextDocument.create('file:///ask.intro.md', 'markdown', run, `${text}\n${run}\n`);
    const analysis = analyse(document, settings);
    const whole = { start: 0, end: text.length };
    const timed = (times: number[], triggerKind: 1 | 2) => {
      const start = performance.now();
      actions = codeActions(document, analysis, support, whole, { triggerKind }).length;
      times.push(performance.now() - start);
    };
    timed(lightbulbs, 2);
    timed(menus, 1);
  }
  const median = (times: number[]) => times.slice(runs / 3).sort((a, b) => a - b)[Math.floor(runs / 3)] ?? 0;
  return { lightbulb: median(lightbulbs), menu: median(menus), actions };
}
