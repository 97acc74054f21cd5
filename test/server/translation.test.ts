/** What the server says, in another language than English: in one that nobody speaks, to see that nothing is left out; and in German. */
import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createAnalyser } from '../../server/src/analysis';
import { readSupport } from '../../server/src/client-support';
import { type Draft, defaultConfig, type Finding, readConfigFile, rules } from '../../server/src/core';
import { complete } from '../../server/src/core/completion/complete';
import { effectiveConfiguration } from '../../server/src/core/effective-config';
import type { Piece } from '../../server/src/core/explanation';
import { fieldTypes, kinds, relationships } from '../../server/src/core/fields';
import { hover } from '../../server/src/core/hover';
import { codeActions } from '../../server/src/features/code-actions';
import { codeLenses } from '../../server/src/features/code-lenses';
import { diagnostics } from '../../server/src/features/diagnostics';
import { documentLinks } from '../../server/src/features/document-links';
import { documentSymbols } from '../../server/src/features/document-symbols';
import { inlayHints } from '../../server/src/features/inlay-hints';
import { preview } from '../../server/src/features/preview';
import type { Strings } from '../../server/src/protocol';
import { readCorpus } from '../eval/corpus';
import { inStrange, isWhole } from '../strange';
import { type Client, everything, items, modern, served } from './client';

const strings: Strings = JSON.parse(readFileSync('client/l10n/bundle.l10n.de.json', 'utf8'));

const today = '2026-11-23';
const texts = [
  ...rules.flatMap(({ examples }) => examples.flatMap(({ bad, good }) => [bad, good])),
  ...readCorpus('test/corpus').drafts.map(({ text }) => text),
];

const analyse = createAnalyser({
  rules,
  today: () => today,
  failed: ({ error }) => {
    throw error;
  },
  neighboursOf: () => ({ look: () => 'missing', beside: () => [], draft: () => undefined }),
});
const support = readSupport(modern, {
  commands: ['intro.openPreviewToSide', 'intro.copyForwardable'],
});
const settings = { config: defaultConfig, file: undefined, codeLens: true, inlayHints: true };

const documents = texts.map((text, index) =>
  TextDocument.create(`file:///work/${index}.intro.md`, 'markdown', 1, text),
);

/** Names that a writer types stay as they are. */
const typed = new Set<string>([
  'kind',
  'relationship',
  ...kinds,
  ...relationships,
  ...fieldTypes.map(({ key }) => key),
]);

/** No word of English in what explains something; quoted words, code and links to rules are no pieces of its own. */
function isStrange(piece: Piece, where: string): void {
  const own =
    typeof piece === 'string'
      ? piece
      : 'strong' in piece && !/^[a-z-]+$/.test(piece.strong)
        ? piece.strong
        : '';
  const words =
    own
      .replace(/“[^”]*”/g, '')
      .match(/[a-z]{2}[a-z-]*/gi)
      ?.filter((word) => !typed.has(word)) ?? [];
  deepEqual(words, [], `“${own}” of: ${where}`);
}

function* places(text: string, { parts, frontMatter }: Draft, findings: readonly Finding[]) {
  for (const { start } of [...parts, ...findings]) yield start;
  for (const { keySpan, values } of frontMatter?.fields.values() ?? []) {
    yield keySpan.start;
    for (const { start, end } of values) yield* [start, end];
  }
  for (const { index } of text.matchAll(/(?<=\n)/g)) yield index;
}

const speaking = (test: () => void) => () => inStrange(test);

describe('In a language that nobody speaks', () => {
  it(
    'findings, their places and their fixes are said by whole sentences',
    speaking(() => {
      const heard = new Set<string>();
      for (const document of documents) {
        const text = document.getText();
        const analysis = analyse(document, settings);
        for (const { message, code, relatedInformation = [] } of diagnostics(document, analysis, support)) {
          heard.add(String(code));
          isWhole(message, text);
          for (const related of relatedInformation) isWhole(related.message, text);
        }
        const span = { start: 0, end: text.length };
        for (const { title } of codeActions(document, analysis, support, span, {})) isWhole(title, text);
      }
      ok(heard.size > rules.length - 8, `only ${[...heard].join(', ')}`);
    }),
  );

  it(
    'so are lenses, the outline, links, hints and what the preview lists',
    speaking(() => {
      for (const document of documents) {
        const text = document.getText();
        const analysis = analyse(document, settings);
        const { draft } = analysis;
        for (const { command } of codeLenses(document, analysis, support))
          for (const part of command?.title.split(' · ') ?? []) isWhole(part, text);
        const headings = draft.sections.map(({ title }) => title);
        for (const { name } of documentSymbols(document, draft, support))
          if (!headings.includes(name)) isWhole(name, text);
        for (const { tooltip } of documentLinks(document, draft, undefined)) isWhole(tooltip, text);
        for (const { tooltip } of inlayHints(document, draft, { start: 0, end: text.length }))
          isWhole(tooltip, text);
        const { checklist, message } = preview(document, analysis, undefined);
        for (const { title, note = '⟦⟧' } of checklist) {
          isWhole(title, text);
          isWhole(note, text);
        }
        for (const [, names = ''] of message.html.matchAll(/class="part [^>]*title="([^"]*)"/g))
          for (const name of names.split(', ')) isWhole(name, text);
      }
    }),
  );

  it(
    'hovers and completions have no English of their own',
    speaking(() => {
      let seen = 0;
      for (const document of documents) {
        const text = document.getText();
        const { draft, findings } = analyse(document, settings);
        for (const offset of places(text, draft, findings)) {
          for (const piece of hover(draft, offset, findings, today)?.lines.flat() ?? []) {
            seen++;
            isStrange(piece, text);
            if (typeof piece === 'object' && 'terms' in piece)
              for (const [, meaning] of piece.terms) isWhole(meaning, text);
          }
          for (const item of complete(draft, offset, { today, findings }).items) {
            seen++;
            // The wording itself comes first.
            const about = item.type === 'text' ? item.about.slice(1) : item.about;
            for (const piece of about.flat()) isStrange(piece, text);
            isStrange(item.detail, text);
            if (item.type === 'date') isStrange(item.label, text);
          }
        }
      }
      ok(seen > 1000, `${seen}`);
    }),
  );

  it(
    'so has what is wrong in a configuration, and the configuration that holds',
    speaking(() => {
      const wrong =
        'rules:\n  demnad: off\n  xyz: off\n  demand: loud\n  shouting: {severty: off}\n  context-long: {words: many}\nfrm: x\nq: 1\nfrom: "@"\n';
      const { problems, raw } = readConfigFile(wrong);
      equal(problems.length, 8);
      for (const { message } of problems) isWhole(message, wrong);
      const [document] = documents;
      if (!document) throw new Error('There is no draft.');
      const { draft } = analyse(document, settings);
      const layers = [
        { origin: 'default', values: { codeLens: true } },
        { origin: 'user setting', values: { codeLens: false } },
      ];
      const file = { path: '.intro.yaml', raw };
      const yaml = effectiveConfiguration({ name: 'a', draft, layers, file, config: defaultConfig, rules });
      for (const [, comment = ''] of yaml.matchAll(/# (.*)/g)) isWhole(comment, yaml);
    }),
  );
});

const uri = 'file:///work/ask.intro.md';
const letter = `---
kind: introduction
subject: Introduction to Priya?
to: Dana Okafor <dana@example.org>
relationship: colleague
---

Hi Dana,

Introduce me to Priya, because her pilot outlived its grant. It'll only take you five minutes.

Thank you,
Sam
`;

/** What a client is told about the letter, in a few places. */
async function told(client: Client) {
  await client.open(uri, letter);
  const found = items(await client.pull(uri));
  const actions = await client.actions(uri, everything);
  const position = { line: 9, character: 3 };
  const [lens] = (await client.connection.sendRequest('textDocument/codeLens', {
    textDocument: { uri },
  })) as { command: { title: string } }[];
  return {
    messages: found.map(({ message }) => message),
    titles: actions.map(({ title }) => title),
    hover: JSON.stringify((await client.hover(uri, position))?.contents),
    lens: lens?.command.title,
  };
}

function isGerman({ messages, titles, hover, lens }: Awaited<ReturnType<typeof told>>): void {
  ok(messages.includes('Bei „Introduce“ kann Dana kaum Nein sagen.'), messages.join('\n'));
  ok(
    messages.includes(
      '„It’ll only take you five minutes“ redet die Arbeit klein, die Dana damit hätte.'.replace('’', "'"),
    ),
    messages.join('\n'),
  );
  ok(titles.includes('Milder fassen: „Would you be willing to introduce …“'), titles.join('\n'));
  ok(titles.includes('„guilt“ in diesem Entwurf ausklammern'), titles.join('\n'));
  // What a fix inserts is English, as the letter is.
  ok(
    titles.some((title) => /^Einen Ausweg hinzufügen: „[A-Z][a-z' ]+/.test(title)),
    titles.join('\n'),
  );
  match(hover, /Wem gesagt wird, was zu tun ist/);
  equal(lens, '16 Wörter, Lesezeit 5 s · Bitte in Satz 1 · kein Ausweg');
}

describe('In German', () => {
  it(
    'with the sentences that the editor brings along',
    served({ initializationOptions: { today, strings } }, async (client) => isGerman(await told(client))),
  );

  it(
    'or for an editor that only says its language',
    served({ locale: 'de-AT' }, async (client) => isGerman(await told(client))),
  );

  for (const locale of ['fr', 'en', 'de/../../../package', ''])
    it(
      `but not for one that says “${locale}”`,
      served({ locale }, async (client) => {
        const { messages, lens } = await told(client);
        ok(messages.includes('“Introduce” leaves Dana no room to say no.'), messages.join('\n'));
        equal(lens, '16 words, 5 s to read · ask in sentence 1 · no out');
      }),
    );

  it(
    'what cannot be a translation leaves it English',
    served({ initializationOptions: { today, strings: 'de' } }, async (client) => {
      const { messages } = await told(client);
      ok(messages.includes('“Introduce” leaves Dana no room to say no.'), messages.join('\n'));
    }),
  );
});
