// biome-ignore-all lint/suspicious/noTemplateCurlyInString: that is how snippets write tab stops.
import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ClientCapabilities, CompletionItem, MarkupContent } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Client, modern, old, served } from './client';

const uri = 'file:///work/ask.intro.md';

/** What a client that can do only so much with completions says of itself. */
const able = (completionItem: object): ClientCapabilities => ({
  ...modern,
  textDocument: { ...modern.textDocument, completion: { completionItem } },
});

/** What is proposed where `‸` stands. */
async function completeAt(client: Client, marked: string, context?: Parameters<Client['complete']>[2]) {
  const text = marked.replace('‸', '');
  await client.open(uri, text);
  const position = TextDocument.create(uri, 'markdown', 1, text).positionAt(marked.indexOf('‸'));
  const items = await client.complete(uri, position, context);
  await client.close(uri);
  return items;
}

const find = (items: readonly CompletionItem[], label: string): CompletionItem => {
  const item = items.find((candidate) => candidate.label === label);
  ok(item, `${label} is not among ${items.map((candidate) => candidate.label).join(', ')}`);
  return item;
};

const draft = '---\nkin‸dd: thanks\nrel\n---\n\nHi Dana,\n';
const newKey = '---\nrel‸\n---\n\nHi Dana,\n';

describe('Completion', () => {
  it(
    'is announced to a client that completes',
    served({}, async ({ initialized }) => {
      deepEqual(initialized.capabilities.completionProvider, { triggerCharacters: [' ', '['] });
      equal(initialized.capabilities.hoverProvider, true);
    }),
  );

  it(
    'is not announced to one that does not',
    served({ capabilities: old }, async ({ initialized }) => {
      equal(initialized.capabilities.completionProvider, undefined);
      equal(initialized.capabilities.hoverProvider, undefined);
    }),
  );

  it(
    'inserts or replaces what is half typed, as its user likes it',
    served({}, async (client) => {
      const at = (from: number, to: number) => ({
        start: { line: 1, character: from },
        end: { line: 1, character: to },
      });
      deepEqual(find(await completeAt(client, draft), 'kind').textEdit, {
        newText: 'kind',
        insert: at(0, 3),
        replace: at(0, 5),
      });
    }),
  );

  it(
    'replaces it where the client knows no other way',
    served({ capabilities: able({ snippetSupport: true }) }, async (client) => {
      deepEqual(find(await completeAt(client, draft), 'kind').textEdit, {
        newText: 'kind',
        range: { start: { line: 1, character: 0 }, end: { line: 1, character: 5 } },
      });
    }),
  );

  it(
    'fills the slots of a snippet',
    served({}, async (client) => {
      const item = find(await completeAt(client, newKey), 'relationship');
      equal(item.insertTextFormat, 2);
      equal(item.textEdit?.newText, 'relationship: ${1|none,met,acquaintance,colleague,mentor,close|}');
      equal(item.command, undefined);
    }),
  );

  it(
    'goes on to the values where the client has a command for it',
    (() => {
      const suggestCommand = { title: 'Show values', command: 'editor.show', arguments: [1] };
      const initializationOptions = { today: '2026-11-23', suggestCommand };
      return served({ initializationOptions }, async (client) => {
        const items = await completeAt(client, newKey);
        equal(find(items, 'relationship').textEdit?.newText, 'relationship: $1');
        deepEqual(find(items, 'relationship').command, suggestCommand);
        equal(find(items, 'target').command, undefined);
      });
    })(),
  );

  it(
    'writes plain text for a client without snippets',
    served({ capabilities: able({}) }, async (client) => {
      const [block] = await completeAt(client, '‸');
      equal(block?.insertTextFormat, 1);
      equal(block?.textEdit?.newText, '---\nkind: introduction\nsubject: \nto: \nrelationship: \n---\n\n');
      const [ask] = await completeAt(client, '---\nkind: introduction\n---\n\nHi Dana,\n\n‸');
      ok(ask && !ask.textEdit?.newText.includes('$'));
    }),
  );

  it(
    'puts a few words beside the label, where there is room for them',
    served({}, async (client) => {
      const item = find(await completeAt(client, '---\ndeadline: ‸\n---\n'), 'in two weeks (2026-12-07)');
      deepEqual(item.labelDetails, { description: 'Monday' });
      equal(item.detail, undefined);
    }),
  );

  it(
    'puts them with the details where there is none',
    served({ capabilities: able({ preselectSupport: false }) }, async (client) => {
      const items = await completeAt(
        client,
        '---\nkind: ‸\n---\n\nHi Dana,\n\nCould you introduce me to Priya?\n',
      );
      equal(find(items, 'introduction').labelDetails, undefined);
      match(find(items, 'introduction').detail ?? '', /bring you together/);
      ok(items.every((item) => !('preselect' in item)));
      equal((find(items, 'introduction').documentation as MarkupContent).kind, 'plaintext');
    }),
  );

  it(
    'explains itself in the markup that the client shows',
    served({}, async (client) => {
      const { kind, value } = find(await completeAt(client, '---\nignore: ‸\n---\n'), 'demand')
        .documentation as MarkupContent;
      equal(kind, 'markdown');
      match(value, /\[demand\]\(https:\/\/[^)]+\/docs\/rules\/demand\.md\)/);
    }),
  );

  it(
    'keeps its order in a list that the client sorts',
    served({}, async (client) => {
      const items = await completeAt(client, '---\n‸\n---\n');
      const sorted = [...items].sort((a, b) => ((a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1));
      deepEqual(sorted, items);
      equal(items[0]?.label, 'kind');
    }),
  );

  it(
    'is quiet while prose is typed: a character asks for nothing there',
    served({}, async (client) => {
      const context = { triggerKind: 2, triggerCharacter: ' ' } as const;
      const ask =
        '---\nkind: introduction\n---\n\nHi Dana,\n\nWould you be open to introducing me to Priya? ‸';
      deepEqual(await completeAt(client, ask, context), []);
      ok((await completeAt(client, ask, { triggerKind: 1 })).length > 0);
      equal((await completeAt(client, '---\nkind: ‸\n---\n', context)).length, 6);
    }),
  );

  it('knows the people and the files beside the draft', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'intro-completion-'));
    mkdirSync(join(folder, 'papers'));
    writeFileSync(join(folder, 'papers/one.pdf'), '');
    writeFileSync(join(folder, 'cv.pdf'), '');
    writeFileSync(
      join(folder, 'old.intro.md'),
      '---\nto: Dana Okafor <dana@example.org>\nsubject: Priya?\n---\n\nHi Dana,\n',
    );
    const own = pathToFileURL(join(folder, 'new.intro.md')).href;
    const lines = ['---', 'to: ', 're: ', 'attachments: [papers/]', '---', '', 'Hello', ''];
    writeFileSync(join(folder, 'new.intro.md'), lines.join('\n'));
    try {
      await served({}, async (client) => {
        await client.open(own, lines.join('\n'));
        const labels = async (line: number, character: number) =>
          (await client.complete(own, { line, character })).map(({ label }) => label);
        deepEqual(await labels(1, 4), ['Dana Okafor']);
        deepEqual(await labels(2, 4), ['old.intro.md']);
        deepEqual(await labels(3, 21), ['papers/one.pdf']);
        deepEqual(await labels(3, 14), ['cv.pdf']);
        // What was written to disk since is known, too.
        writeFileSync(join(folder, 'later.intro.md'), '---\nto: Ngozi Eze\n---\n');
        deepEqual((await labels(1, 4)).sort(), ['Dana Okafor', 'Ngozi Eze']);
      })();
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it(
    'has nothing to say of other Markdown, nor of what is not open',
    served({}, async (client) => {
      await client.open('file:///work/README.md', '');
      deepEqual(await client.complete('file:///work/README.md', { line: 0, character: 0 }), []);
      deepEqual(await client.complete('file:///work/closed.intro.md', { line: 0, character: 0 }), []);
    }),
  );
});
