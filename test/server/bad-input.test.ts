import { deepEqual, ok } from 'node:assert/strict';
import {
  CodeLensRequest,
  type DocumentSymbol,
  DocumentSymbolRequest,
  FoldingRangeRequest,
  InlayHintRequest,
  InsertReplaceEdit,
  type Range,
  TextDocumentEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type MailAnswer, mailRequest, type Preview, previewRequest } from '../../server/src/protocol';
import { everything, items, type ProcessClient, startProcess } from './client';

const request = 'Hi Dana,\n\nIntroduce me to Priya Natarajan [Title].\n\nThank you,\nSam\n';
const paragraph = 'We met in Kampala, and I still think of what you said about the first round of partners. ';

const drafts: Readonly<Record<string, string>> = {
  'an empty file': '',
  'one line break': '\n',
  'only front matter': '---\nkind: introduction\nto: Dana Okafor\n---\n',
  'front matter that never ends': '---\nkind: introduction\n\nHi Dana,\n',
  'front matter that is empty': `---\n---\n\n${request}`,
  'broken YAML': `---\nto: [Dana\nkind: {\n---\n\n${request}`,
  'a colon in a subject': `---\nsubject: Intro: Priya Natarajan\n---\n\n${request}`,
  'YAML that is a list': `---\n- one\n- two\n---\n\n${request}`,
  'YAML with an anchor to itself': `---\nto: &a [*a]\n---\n\n${request}`,
  'YAML with a tab': `---\n\tto: Dana\n---\n\n${request}`,
  'an unclosed fence': `${request}\n\`\`\`js\nconst x = 1;\n`,
  'an unclosed comment': `Hi Dana,\n\n<!-- ${request}`,
  'CRLF line ends': `---\r\nto: Dana\r\n---\r\n\r\n${request.replaceAll('\n', '\r\n')}`,
  'CR line ends': request.replaceAll('\n', '\r'),
  'mixed line ends': request.replace('\n', '\r\n').replace('Thank', '\rThank'),
  'lone surrogates': `Hi \ud800,\n\nIntroduce me to \udc00 Priya \ud83d.\n\nThank you,\n\ud800`,
  'characters beyond the first plane': `Hi 👩🏽‍🚀,\n\n🙏🙏 Introduce me to 𝒫riya [Title] 🙏.\n\nThank you,\n🐝\n`,
  'right-to-left text':
    'שלום דנה,\n\nתוכלי להכיר לי את פריה?\n\nתודה,\nסאם\n\nمرحبا، Introduce me to بريا.\n',
  'a byte order mark': `\ufeff---\nto: Dana\n---\n\n${request}`,
  'control characters': `Hi Dana,\u0000\u0007\n\nIntroduce me to \u001b[31mPriya\u2028Natarajan.\n\nThanks\n`,
  HTML: `<div>\n<script>alert(1)</script>\n\n${request}</div>\n`,
  'deep nesting': `${'> '.repeat(400)}${request}${'- '.repeat(400)}x\n${'['.repeat(2000)}\n`,
  'a sentence without an end': `Hi Dana,\n\n${'and then '.repeat(5000)}`,
  'a megabyte of prose': `${request}\n${`${paragraph.repeat(6)}\n\n`.repeat(2000)}`.slice(0, 1 << 20),
  'a megabyte without a space': `Hi Dana,\n\n${'a'.repeat(1 << 20)}\n`,
  'a megabyte of asterisks': `Hi Dana,\n\n${'*'.repeat(1 << 20)}\n`,
};

/** True when the range is one that the editor can show: in order, and on lines that exist. */
function inBounds(document: TextDocument, { start, end }: Range): boolean {
  const exists = (position: Range['start']) => {
    const { line, character } = document.positionAt(document.offsetAt(position));
    return line === position.line && character === position.character;
  };
  return exists(start) && exists(end) && document.offsetAt(start) <= document.offsetAt(end);
}

/** The ranges of everything that is shown around the text of a draft. */
async function around({ connection }: ProcessClient, uri: string): Promise<Range[]> {
  const textDocument = { uri };
  const symbols = (await connection.sendRequest(DocumentSymbolRequest.type, { textDocument })) ?? [];
  const folds = (await connection.sendRequest(FoldingRangeRequest.type, { textDocument })) ?? [];
  const lenses = (await connection.sendRequest(CodeLensRequest.type, { textDocument })) ?? [];
  const hints =
    (await connection.sendRequest(InlayHintRequest.type, { textDocument, range: everything })) ?? [];
  return [
    ...(symbols as DocumentSymbol[]).flatMap(({ range, selectionRange }) => [range, selectionRange]),
    ...folds.map(({ startLine, endLine }) => ({
      start: { line: startLine, character: 0 },
      end: { line: endLine, character: 0 },
    })),
    ...lenses.map(({ range }) => range),
    ...hints.flatMap(({ position, textEdits = [] }) => [
      { start: position, end: position },
      ...textEdits.map(({ range }) => range),
    ]),
  ];
}

describe('Bad input', () => {
  let client: ProcessClient;
  before(async () => {
    client = await startProcess({ settings: () => ({ inlayHints: true }) });
  });
  after(async () => {
    await client.stop();
  });

  for (const [name, text] of Object.entries(drafts)) {
    it(`${name}: every request is answered, within the text`, async () => {
      const uri = `file:///work/${encodeURIComponent(name)}.intro.md`;
      const document = TextDocument.create(uri, 'markdown', 1, text);
      await client.open(uri, text);

      for (const range of await around(client, uri)) ok(inBounds(document, range), 'around the text');
      for (const { range } of items(await client.pull(uri))) ok(inBounds(document, range), 'a diagnostic');
      for (const { title, edit } of await client.actions(uri, everything)) {
        for (const change of edit?.documentChanges ?? []) {
          ok(TextDocumentEdit.is(change));
          for (const each of change.edits) ok('range' in each && inBounds(document, each.range), title);
        }
      }
      for (const offset of [0, 4, text.length >> 1, text.length]) {
        const position = document.positionAt(offset);
        for (const { label, textEdit } of await client.complete(uri, position)) {
          ok(textEdit && InsertReplaceEdit.is(textEdit), label);
          const { insert, replace } = textEdit;
          ok(inBounds(document, insert) && inBounds(document, replace), label);
          ok(replace.start.line === position.line && replace.end.line === position.line, label);
        }
        const hover = await client.hover(uri, position);
        ok(!hover?.range || inBounds(document, hover.range), 'a hover');
      }
      const shown = await client.connection.sendRequest<Preview>(previewRequest, { uri });
      for (const { words } of shown.checklist) {
        ok(!words || inBounds(document, words.range), 'words of the checklist');
      }
      const mail = await client.connection.sendRequest<MailAnswer>(mailRequest, { uri });
      ok(!/<(?:script|img|iframe|style)\b/i.test(shown.message.html + mail.html), 'HTML');
      await client.close(uri);
      deepEqual(client.received.get('window/logMessage') ?? [], []);
    }).timeout(30_000);
  }
});
