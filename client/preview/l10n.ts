/** The page's strings in the language of the editor, which the document of the page brings along. */
import * as l10n from '@vscode/l10n';
import { lengthIn } from '../../server/src/core/reading-time';

const { strings } = document.body.dataset;
if (strings) l10n.config({ contents: strings });

export { l10n };

/** How long a text is: "84 words, 25 s to read". */
export function lengthOf(words: number): string {
  const { message, args } = lengthIn(words);
  return l10n.t(message, ...args);
}
