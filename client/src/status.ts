import { window } from 'vscode';

/** What is said where the language server does not answer. What went wrong is in the log. */
export const unanswered = '$(error) The language server does not answer; the output "Intro Drafts" says why';

/** Says what a command did where nobody has to click it away. */
export function say(text: string): void {
  window.setStatusBarMessage(text, 5000);
}
