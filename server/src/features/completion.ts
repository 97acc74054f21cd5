import type {
  Command,
  CompletionItem,
  CompletionItemKind,
  CompletionList,
  InsertTextFormat,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { CompletionSupport } from '../client-support';
import { toMarkup, toRange } from '../convert';
import type { Completion, Completions, CompletionType, Template } from '../core/completion/complete';
import { choice, escaped, tabStop } from './snippet-text';

/**
 * Characters behind which a value begins. None of them ends a line: a list that opens there would take the Enter key
 * from the writer. What is typed in letters the client asks about by itself.
 */
export const triggerCharacters = [' ', '['];

const kinds: Readonly<Record<CompletionType, CompletionItemKind>> = {
  key: 10,
  choice: 20,
  date: 12,
  person: 12,
  file: 17,
  draft: 18,
  rule: 21,
  text: 1,
  block: 15,
};

const plain: InsertTextFormat = 1;
const snippet: InsertTextFormat = 2;

/** Completions as the client shows them, in their order. `suggest` is the client's command that asks for more. */
export function completionList(
  document: TextDocument,
  { items, incomplete }: Completions,
  support: CompletionSupport,
  suggest: Command | undefined,
): CompletionList {
  const shown = items.map((completion, index) => item(document, completion, index, support, suggest));
  return { isIncomplete: incomplete, items: shown };
}

function item(
  document: TextDocument,
  completion: Completion,
  index: number,
  support: CompletionSupport,
  suggest: Command | undefined,
): CompletionItem {
  const { label, type, detail, about, start, insertEnd, end, template, filter, preselect, goesOn } =
    completion;
  const slots = template.some((piece) => typeof piece !== 'string');
  const asSnippet = slots && support.snippets;
  const more = goesOn && suggest !== undefined && asSnippet;
  const newText = asSnippet ? snippetOf(template, more) : textOf(template);
  const insert = toRange(document, { start, end: insertEnd });
  const replace = toRange(document, { start, end });
  return {
    label,
    kind: kinds[type],
    ...(detail !== '' && (support.labelDetails ? { labelDetails: { description: detail } } : { detail })),
    ...(about.length > 0 && { documentation: toMarkup(about, support.documentation) }),
    // Clients order by text.
    sortText: String(index).padStart(3, '0'),
    filterText: filter,
    ...(preselect && support.preselect && { preselect }),
    insertTextFormat: asSnippet ? snippet : plain,
    textEdit: support.insertReplace ? { newText, insert, replace } : { newText, range: replace },
    ...(more && { command: suggest }),
  };
}

const textOf = (template: Template): string =>
  template.map((piece) => (typeof piece === 'string' ? piece : piece.preset)).join('');

/** As a snippet. Where the client asks for the values of a slot itself, the slot stays empty. */
function snippetOf(template: Template, asksAgain: boolean): string {
  let stop = 0;
  return template
    .map((piece) => {
      if (typeof piece === 'string') return escaped(piece);
      stop++;
      const { preset, choices } = piece;
      return choices && !asksAgain ? choice(stop, choices) : tabStop(stop, preset);
    })
    .join('');
}
