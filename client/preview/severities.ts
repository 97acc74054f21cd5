import { severities } from '../../server/src/core/rule';
import type { PreviewFinding } from '../../server/src/protocol';
import { element, icon } from './elements';
import { l10n } from './l10n';

/** How something stands: as a word, and as a sign that differs in its shape too. */
interface Sign {
  readonly word: string;
  readonly path: string;
}

const signs = {
  error: {
    word: l10n.t('Error'),
    path: 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Zm0 1.2a5.8 5.8 0 1 1 0 11.6A5.8 5.8 0 0 1 8 2.2Zm2.4 2.55L8 7.15l-2.4-2.4-.85.85L7.15 8l-2.4 2.4.85.85L8 8.85l2.4 2.4.85-.85L8.85 8l2.4-2.4-.85-.85Z',
  },
  warning: {
    word: l10n.t('Warning'),
    path: 'M8 1.2 15.2 14.5H.8L8 1.2Zm0 2.5L2.8 13.3h10.4L8 3.7Zm-.6 3.2h1.2v3.3H7.4V6.9Zm0 4.2h1.2v1.2H7.4v-1.2Z',
  },
  information: {
    word: l10n.t('Information'),
    path: 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Zm0 1.2a5.8 5.8 0 1 1 0 11.6A5.8 5.8 0 0 1 8 2.2Zm-.6 2.2h1.2v1.3H7.4V4.4Zm0 2.4h1.2v4.8H7.4V6.8Z',
  },
  hint: {
    word: l10n.t('Hint'),
    path: 'M8 1a4.9 4.9 0 0 0-2.7 9v2h5.4v-2A4.9 4.9 0 0 0 8 1Zm0 1.2a3.7 3.7 0 0 1 1.8 6.9l-.3.2v1.5h-3V9.3l-.3-.2A3.7 3.7 0 0 1 8 2.2ZM5.9 13h4.2v1.1L9.4 15H6.6l-.7-.9V13Z',
  },
  kept: { word: l10n.t('Kept'), path: 'M13.6 3.6 6.2 11 2.4 7.2l-.9.9 4.7 4.7 8.3-8.3-.9-.9Z' },
  silent: { word: l10n.t('Not needed'), path: 'M3 7.4h10v1.2H3V7.4Z' },
} as const satisfies Record<string, Sign>;

type Standing = keyof typeof signs;

/** A sign, with its word for who cannot see it. */
export function sign(standing: Standing): HTMLElement {
  const { word, path } = signs[standing];
  return element(
    'span',
    { class: `sign ${standing}` },
    icon(path),
    element('span', { class: 'unseen' }, word),
  );
}

/** The weightiest of some findings. */
export function gravest(findings: readonly PreviewFinding[]): PreviewFinding['severity'] {
  return severities.find((severity) => findings.some((finding) => finding.severity === severity)) ?? 'hint';
}
