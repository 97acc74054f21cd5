/** What the extension says, and in which languages. `npm run generate` writes the English bundle. */
import { deepEqual, equal, ok } from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '../../server/src/core';
import { fieldTypes } from '../../server/src/core/fields';
import { severityHelp } from '../../server/src/core/reference';
import { roleNames } from '../../server/src/core/role-names';
import snippets from '../../snippets/intro.json';
import { generated, json } from '../generated';

type Strings = Readonly<Record<string, string>>;

const read = (path: string) => readFileSync(path, 'utf8');
const strings = (path: string): Strings => JSON.parse(read(path));

const filesIn = (...folders: readonly string[]) =>
  folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => join(folder, file)),
  );

const clientSources = filesIn('client/src', 'client/preview');
const serverSources = filesIn('server/src');
const sources = [...clientSources, ...serverSources];

const literal = /'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/;
const call = new RegExp(`\\bl10n\\.t\\(\\s*(${literal.source})`, 'g');

/** What a literal of the source stands for. */
const textOf = (source: string): string =>
  source
    .slice(1, -1)
    .replace(/\\(?:u\{?([\da-f]+)\}?|(.))/gi, (_, code: string, character: string) =>
      code ? String.fromCodePoint(Number.parseInt(code, 16)) : character,
    );

const comments = /\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm;

/**
 * What has words in it and is not for people: markup, classes, states, a brand; and where a setting was made, which the
 * language server writes as a comment into YAML.
 */
const notForPeople =
  /^(?:<!DOCTYPE|no page$|place words$|secondary toggle$|Intro Drafts$|Untitled-$|(?:user|workspace|folder) setting$)/;

/** The texts that are asked for by a name: of snippets, parts, rules and front matter. Those of options are in the manifest. */
const named = [
  ...Object.entries(snippets).flatMap(([name, { description }]) => [name, description]),
  ...Object.values(roleNames).flatMap(({ name, does }) => [name, does]),
  ...rules.flatMap(({ summary, why, options }) => [
    summary,
    why,
    ...Object.values(options).map(({ description }) => description),
  ]),
  severityHelp,
  ...fieldTypes.flatMap(({ about, choices = [] }) => [about, ...choices.map((choice) => choice.about)]),
];

function bundle(): Strings {
  const said = sources.flatMap((file) =>
    [...read(file).matchAll(call)].map(([, source]) => textOf(source ?? '')),
  );
  return Object.fromEntries([...new Set([...said, ...named])].sort().map((text) => [text, text]));
}

/** What is the same in every language: values to come, targets of links, names of files, the dots of what goes on asking. */
const slots = (text: string): string[] =>
  [...text.matchAll(/\{\d+\}|\]\([^)]*\)|\.eml|\.intro\.\w+|…$/g)].map(([slot]) => slot).sort();

function translated(english: Strings, path: string): void {
  const own = strings(path);
  deepEqual(Object.keys(own).sort(), Object.keys(english).sort());
  for (const [key, text] of Object.entries(english)) {
    const other = own[key] ?? '';
    ok(other.trim() !== '', `${key} is empty`);
    deepEqual(slots(other), slots(text), `${key}: ${other}`);
  }
}

const others = (folder: string, name: RegExp) =>
  readdirSync(folder)
    .filter((file) => name.test(file))
    .map((file) => join(folder, file));

describe('What the extension says', () => {
  generated('client/l10n/bundle.l10n.json', () => json(bundle()));

  it('is in each translation, with the same slots', () => {
    const paths = others('client/l10n', /^bundle\.l10n\..+\.json$/);
    ok(paths.length > 0);
    for (const path of paths) translated(bundle(), path);
  });

  it('is asked for by whole sentences, or by a name', () => {
    const whole = new RegExp(`^\\s*(?:${literal.source},?\\s*[),]|[\\w$]|${literal.source}, )`);
    const broken = sources.flatMap((file) =>
      read(file)
        .split(/\bl10n\.t\(/)
        .slice(1)
        .filter((rest) => !whole.test(rest))
        .map((rest) => `${file}: ${rest.slice(0, 60)}`),
    );
    deepEqual(broken, []);
  });

  it('is said through l10n wherever a finding, a fix or an editor says it', () => {
    // The command line and the pages speak English, and what is known of English is English.
    const spoken = serverSources.filter((file) => !/[\\/](?:cli|reference|fixes-page|language)\b/.test(file));
    const said = new RegExp(
      `\\b(?:message|title|detail|tooltip|about)(?:: | = |:\\n\\s+)(?:[^\\n,;]*\\? )?(${literal.source}|\`[^\`]*\`)`,
      'g',
    );
    const bare = spoken.flatMap((file) =>
      [...read(file).replace(comments, '').matchAll(said)]
        .map(([, text = '']) => text.replace(/\$\{[^}]*\}/g, ''))
        .filter((text) => /[a-z]{2}/i.test(text) && !/\w\|\w/.test(text))
        .filter((text) => !named.some((own) => own.startsWith(textOf(text))))
        .map((text) => `${file}: ${text}`),
    );
    deepEqual(bare, []);
  });

  it('is all said through l10n', () => {
    const texts = new RegExp(`${literal.source}|\`(?:[^\`\\\\]|\\\\.)*\``, 'g');
    const spoken = clientSources.flatMap((file) => {
      const code = read(file)
        .replace(comments, '')
        .replace(/^import[\s\S]*?;$|new Error\([^)]*\)/gm, '')
        .replace(call, '');
      return [...code.matchAll(texts)]
        .map(([text]) => text.replace(/\$\{[^}]*\}/g, '').slice(1, -1))
        .filter((text) => /[a-z]{2} [a-z]{2}/i.test(text) || /^[A-Z][a-z]/.test(text));
    });
    deepEqual(
      spoken.filter((text) => !notForPeople.test(text)),
      [],
    );
  });
});

/** What some parts of the manifest have under names that people read. */
const textsOf = (parts: readonly Strings[], ...names: readonly string[]): readonly string[] =>
  parts.flatMap((part) => names.flatMap((name) => part[name] ?? []));

describe('What the manifest says', () => {
  let manifest: string;
  let english: Strings;
  // Their parts about rules are generated.
  before(() => {
    manifest = read('package.json');
    english = strings('package.nls.json');
  });

  it('is in package.nls.json, and nothing else is', () => {
    const keys = [...manifest.matchAll(/"%([^%"]+)%"/g)].map(([, key]) => key ?? '');
    deepEqual([...new Set(keys)].sort(), Object.keys(english).sort());
  });

  it('is all said there', () => {
    const { contributes } = JSON.parse(manifest);
    const { commands, configuration, walkthroughs, views, viewsWelcome } = contributes;
    const steps = walkthroughs.flatMap((walkthrough: { steps: Strings[] }) => walkthrough.steps);
    const said = [
      textsOf(commands, 'title', 'shortTitle'),
      textsOf(walkthroughs, 'title', 'description'),
      textsOf(steps, 'title', 'description'),
      textsOf(
        steps.map(({ media }: { media: Strings }) => media),
        'altText',
      ),
      textsOf(views.explorer, 'name'),
      textsOf(viewsWelcome, 'contents'),
      textsOf(Object.values(configuration.properties), 'description', 'markdownDescription'),
    ];
    for (const texts of said) {
      ok(texts.length > 0);
      for (const text of texts) ok(/^%.*%$/.test(text), text);
    }
  });

  it('is in each translation, with the same links', () => {
    const paths = others('.', /^package\.nls\..+\.json$/);
    ok(paths.length > 0);
    for (const path of paths) translated(english, path);
  });

  it('leads to pictures that are there, of 100 KB at most in all', () => {
    const paths = [...manifest.matchAll(/"(docs\/walkthrough\/[^"]+)"/g)].map(([, path]) => path ?? '');
    ok(paths.length > 0);
    for (const path of paths) ok(existsSync(path), path);
    const folder = 'docs/walkthrough';
    deepEqual(
      [...new Set(paths)].sort(),
      readdirSync(folder)
        .map((file) => `${folder}/${file}`)
        .sort(),
    );
    const size = readdirSync(folder).reduce((sum, file) => sum + readFileSync(join(folder, file)).length, 0);
    ok(size <= 100_000, `${size}`);
  });

  it('has at most twelve settings', () => {
    const { properties } = JSON.parse(manifest).contributes.configuration;
    const { length } = Object.keys(properties);
    ok(length <= 12, `${length}`);
    equal(new Set(Object.values<{ order: number }>(properties).map(({ order }) => order)).size, length);
  });
});
