import { l10n, type Position, Range, SnippetString, type TextDocument, window } from 'vscode';
import {
  frontMatterLength,
  pieces,
  plainText,
  requests,
  type Snippet,
  withoutFrontMatter,
} from '../snippets';

/** Lets the user pick a snippet that fits what the draft holds, and inserts it with its tab stops live. */
export async function insertSnippet(document: TextDocument): Promise<void> {
  const picked = await window.showQuickPick(
    fitting(document.getText()).map((snippet) => ({
      label: l10n.t(snippet.name),
      description: l10n.t(snippet.description),
      detail: sample(snippet.body),
      snippet,
    })),
    { title: l10n.t('Insert Snippet'), matchOnDescription: true, matchOnDetail: true },
  );
  if (!picked) return;
  const shown = window.visibleTextEditors.find((editor) => editor.document === document);
  const editor = shown
    ? await window.showTextDocument(document, { viewColumn: shown.viewColumn ?? 1 })
    : await window.showTextDocument(document);
  const { range, text } = insertion(document, editor.selection, picked.snippet);
  await editor.insertSnippet(new SnippetString(text), range);
}

/**
 * An empty draft can take a whole request; one that holds nothing but front matter keeps it and takes the
 * request's text; one with a text takes pieces, because a second request in it would never be meant.
 */
function fitting(text: string): readonly Snippet[] {
  if (text.trim() === '') return [...requests, ...pieces];
  if (text.slice(frontMatterLength(text)).trim() !== '') return pieces;
  return [...requests.map((request) => ({ ...request, body: withoutFrontMatter(request.body) })), ...pieces];
}

/** The first line that says something about the snippet: no heading, no greeting. */
function sample(body: string): string {
  const lines = plainText(withoutFrontMatter(body)).split('\n');
  return lines.find((line) => line.length > 25 && !/^#|,$/.test(line)) ?? lines[0] ?? '';
}

/** Where a snippet goes, and its text with the blank lines that set it apart there. */
function insertion(
  document: TextDocument,
  selection: Range,
  { body, whole }: Snippet,
): { range: Range; text: string } {
  const text = document.getText();
  if (text.trim() === '') return { range: new Range(document.positionAt(0), end(document)), text: body };
  if (whole || body.startsWith('## ')) {
    // At the caret a heading would take the rest of the message into its section.
    const blank = document.positionAt(text.trimEnd().length);
    return { range: new Range(blank, end(document)), text: `\n\n${body}` };
  }
  const message = document.positionAt(frontMatterLength(text));
  if (selection.start.isBefore(message)) {
    // Where the caret is when a draft is opened: inside the front matter the snippet would break it.
    return { range: new Range(message, message), text: `${body}\n\n` };
  }
  // What is inserted is a sentence, and a caret often stands right behind the last one.
  const before = /\S$/.test(document.getText(new Range(message, selection.start))) ? ' ' : '';
  const after = /^\S/.test(document.getText(new Range(selection.end, end(document)))) ? ' ' : '';
  return { range: selection, text: before + body + after };
}

function end(document: TextDocument): Position {
  return document.positionAt(document.getText().length);
}
