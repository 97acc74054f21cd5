import * as l10n from '@vscode/l10n';
import type { Draft } from '../draft';
import { startOfLine } from '../placement';
import type { Proposal, Surroundings, Target } from './completion';
import { ruleProposals } from './values';

const open = /<!--[ \t]*([\w-]*)$/;
const names = /<!--[ \t]*intro-ignore-next(?![\w-])[^:>]*?([\w-]*)$/;
const directive = 'intro-ignore-next';

/**
 * Proposes what a comment may say to the rules: the directive, where the writer asks, and the rules that it may name.
 */
export function commentProposals(
  { text, frontMatter }: Draft,
  offset: number,
  around: Surroundings,
  unasked: boolean,
): { readonly target: Target; readonly proposals: readonly Proposal[] } | undefined {
  if (offset < (frontMatter?.end ?? 0)) return undefined;
  const before = text.slice(startOfLine(text, offset), offset);
  const rule = names.exec(before);
  const word = rule ?? open.exec(before);
  const typed = word?.[1] ?? '';
  if (!word || (unasked && (!rule || typed !== ''))) return undefined;
  const behind = /^\w(?:[\w-]*\w)?/.exec(text.slice(offset, offset + 100))?.[0] ?? '';
  const target = { start: offset - typed.length, insertEnd: offset, end: offset + behind.length };
  if (rule) {
    const given = before.slice(0, before.length - typed.length);
    const free = ruleProposals(around).filter(({ label }) => !given.split(/[\s,]+/).includes(label));
    return { target, proposals: free };
  }
  const isClosed = /^[ \t]*-->/.test(text.slice(offset + behind.length, offset + behind.length + 20));
  const gap = /<!--$/.test(before) ? ' ' : '';
  return {
    target,
    proposals: [
      {
        label: directive,
        type: 'block',
        detail: l10n.t('puts a rule aside for what comes next'),
        about: [
          [
            l10n.t(
              'On a line of its own it is about the next paragraph, heading or list item; beside text, about the sentence that follows. The reason stands behind a colon.',
            ),
          ],
        ],
        template: [
          `${gap}${directive} `,
          { preset: '' },
          ...(isClosed ? [] : [': ', { preset: 'reason' }, ' -->']),
        ],
        goesOn: true,
      },
    ],
  };
}
