/** The page's strings in the language of the editor, which the document of the page brings along. */
import * as l10n from '@vscode/l10n';

const { strings } = document.body.dataset;
if (strings) l10n.config({ contents: strings });

export { l10n };
