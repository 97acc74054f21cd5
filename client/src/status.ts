import { l10n, window } from 'vscode';

/** What is said where the language server does not answer. What went wrong is in the log. */
export const unanswered = `$(error) ${l10n.t('The language server does not answer; the output “Intro Drafts” says why')}`;

/** What is said where a fix was for a text that is gone. */
export const changedMeanwhile = l10n.t('The draft changed meanwhile; nothing was fixed');

/** Says what a command did where nobody has to click it away. */
export function say(text: string): void {
  window.setStatusBarMessage(text, 5000);
}
