import { deepEqual } from 'node:assert/strict';
import { defaultConfig, lint, parseDraft, resolveConfig } from '../../server/src/core';
import { glanceAt } from '../../server/src/core/glance';

function glance(text: string, config = defaultConfig) {
  const draft = parseDraft(text);
  const { ask, out } = glanceAt(draft, lint(draft, { config, today: '2026-11-23' }).findings);
  return [ask, out];
}

const mail = (...sentences: string[]) => `Hi Dana,\n\n${sentences.join(' ')}\n\nThank you,\nSam\n`;
const tie = 'We ran the Kampala pilot together in 2023.';
const ask = 'Would you be open to introducing me to Priya?';
const out = "If it isn't a fit, no worries at all.";

describe('A draft at a glance', () => {
  for (const [name, text, expected] of [
    ['that asks and leaves a way out', mail(tie, ask, out), ['ask in sentence 2', 'out given']],
    ['that leaves no way out', mail(ask, tie), ['ask in sentence 1', 'no out']],
    [
      'that takes its out back',
      mail(tie, ask, 'No pressure, but I really need this by Friday.'),
      ['ask in sentence 2', 'out taken back'],
    ],
    ['that asks for nothing', `---\nkind: introduction\n---\n\n${mail(tie)}`, ['no ask', undefined]],
    ['that is not finished', `---\nkind: introduction\n---\n\nHi Dana,\n\n${tie}`, [undefined, undefined]],
    ['that has an ask as its newest sentence', `Hi Dana,\n\n${ask}`, ['ask in sentence 1', 'no out']],
    [
      'that thanks',
      `---\nkind: thanks\n---\n\n${mail('Thank you for the introduction.')}`,
      [undefined, undefined],
    ],
    [
      'that puts the rule aside',
      `---\nignore: [out-missing]\n---\n\n${mail(ask)}`,
      ['ask in sentence 1', undefined],
    ],
    ['that is empty', '', [undefined, undefined]],
  ] as const) {
    it(name, () => deepEqual(glance(text), expected));
  }

  it('does not say what a rule that is off would have said', () => {
    const { config } = resolveConfig({ rules: { 'out-missing': 'off' } });
    deepEqual(glance(mail(ask), config), ['ask in sentence 1', undefined]);
  });

  it('counts sentences between greeting and sign-off, those of lists too', () => {
    const text =
      'Hi Dana,\n\nI see two ways:\n\n- You know Ana.\n- You know Ben.\n\nCould you introduce me to Ana? No worries if not.\n\nBest,\nSam\n';
    deepEqual(glance(text), ['ask in sentence 4', 'out given']);
  });
});
