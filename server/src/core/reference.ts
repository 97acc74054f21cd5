/**
 * Everything that is said about the rules elsewhere, made from the rules: their pages, the tables that list them,
 * the schemas of the settings and of `.intro.yaml`. A test compares the files with what these functions make.
 */
import { type configKeys, levels } from './config';
import { formOf } from './field-help';
import { fieldTypes } from './fields';
import type { Option, Rule } from './rule';
import { rules } from './rules';

/** Paragraphs of Markdown; those that are left out leave no gap. */
export const paragraphs = (...parts: readonly (string | undefined)[]): string =>
  `${parts.filter((part) => part !== undefined && part !== '').join('\n\n')}\n`;

/** A table cell: no line ends, no bar that would end it. */
const cell = (text: string): string => text.replace(/\s+/g, ' ').replaceAll('|', '\\|');

/** A Markdown table. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, head.map(() => '---'), ...rows.map((row) => row.map(cell))];
  return lines.map((row) => `| ${row.join(' | ')} |`).join('\n');
}

/** A text as a block of code; the fence is longer than any in the text. */
function code(text: string, language = 'markdown'): string {
  const longest = Math.max(2, ...[...text.matchAll(/`{3,}/g)].map(([fence]) => fence.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${text.trimEnd()}\n${fence}`;
}

const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;

/** When a rule speaks, in a sentence or two. */
function conditions({ severity, kinds, wording, absence }: Rule): string {
  const about = kinds ? `drafts of kind ${listed(kinds)}` : 'drafts of every kind';
  return [
    `Severity: ${severity}. Speaks about ${about}.`,
    absence ? 'Waits until the draft has an ask or a sign-off.' : undefined,
    wording ? 'Reads English only.' : undefined,
  ]
    .filter(Boolean)
    .join(' ');
}

function optionTable({ options }: Rule): string | undefined {
  const rows = Object.entries(options).map(([key, { description, default: standard }]) => [
    `\`${key}\``,
    `\`${JSON.stringify(standard)}\``,
    description,
  ]);
  return rows.length === 0 ? undefined : table(['Option', 'Default', 'What it does'], rows);
}

/** How a configuration sets the first option of a rule to its default, or else its severity. */
function configurationOf({ id, options, severity }: Rule): string {
  const [first] = Object.entries(options);
  const entry = first
    ? [`  ${id}:`, `    severity: ${severity}`, `    ${first[0]}: ${first[1].default}`]
    : [`  ${id}: off`];
  return code(['rules:', ...entry].join('\n'), 'yaml');
}

/** The page of a rule, `docs/rules/<id>.md`. */
export function rulePage(rule: Rule): string {
  const { id, summary, why, examples } = rule;
  const options = optionTable(rule);
  return paragraphs(
    `# ${id}`,
    summary,
    conditions(rule),
    '## Why',
    why,
    examples.length === 0 ? undefined : `## ${examples.length === 1 ? 'Example' : 'Examples'}`,
    ...examples.flatMap(({ bad, good }) => ['Reported:', code(bad), 'Not reported:', code(good)]),
    '## Configure',
    options,
    'In `.intro.yaml`, or in the same shape under the setting `intro.rules`:',
    configurationOf(rule),
    '## Ignore',
    `For one draft, in its front matter: \`ignore: [${id}]\`. For the next paragraph or list item, or within a paragraph ` +
      'for the next sentence, with the reason after the colon:',
    code(`<!-- intro-ignore-next ${id}: we agreed on this -->`),
    '[All rules](README.md)',
  );
}

const ruleRows = (link: (id: string) => string) =>
  rules.map((rule) => [`[\`${rule.id}\`](${link(rule.id)})`, rule.severity, rule.summary.replace(/\.$/, '')]);

/** The rule table, with links as they are from a file that reaches the pages by `folder`. */
export function ruleTable(folder: string): string {
  return table(
    ['Rule', 'Severity', 'What it looks for'],
    ruleRows((id) => `${folder}${id}.md`),
  );
}

/** The index of the pages, `docs/rules/README.md`. */
export function ruleIndex(): string {
  return paragraphs(
    '# Rules',
    'The severity is that of most findings of a rule; some weigh what they find by its case.',
    ruleTable(''),
  );
}

/** The page of the front matter, `docs/front-matter.md`. */
export function frontMatterPage(): string {
  const rows = fieldTypes.map((field) => [
    `\`${field.key}\``,
    formOf(field),
    `${field.about} Example: \`${field.example}\``,
  ]);
  return paragraphs(
    '# Front matter',
    'The lines between the two `---` above a request. They are for you and the rules; no reader sees them. Every key may ' +
      'be left out: kind, reader and relationship are then read from the message where that is plain.',
    table(['Key', 'Value', 'What it is for'], rows),
    ...fieldTypes.flatMap(({ key, choices }) =>
      choices
        ? [
            `## ${key}`,
            table(
              ['Value', 'Meaning'],
              choices.map(({ value, about }) => [`\`${value}\``, about]),
            ),
          ]
        : [],
    ),
    'What is misspelt or impossible is reported by [`front-matter`](rules/front-matter.md).',
  );
}

/** A JSON schema, as far as one is needed here. */
export type Schema = Readonly<Record<string, unknown>>;

/** Says a text of a schema, by its key in the strings of the manifest. */
export type Say = (key: string, english: string) => string;

const inEnglish: Say = (_key, english) => english;

/** What `severity` is, for every rule. */
export const severityHelp = 'How much a finding weighs.';

function optionSchema({ default: standard }: Option, description: string): Schema {
  const type = typeof standard === 'number' ? 'integer' : typeof standard;
  return { type, ...(type === 'integer' && { minimum: 0 }), default: standard, description };
}

function ruleSchema({ id, summary, severity, options }: Rule, say: Say): Schema {
  const level = { enum: levels };
  const optionOf = (key: string, option: Option) =>
    optionSchema(option, say(`rule.${id}.${key}`, option.description));
  const properties = {
    severity: { ...level, default: severity, description: say('rule.severity', severityHelp) },
    ...Object.fromEntries(Object.entries(options).map(([key, option]) => [key, optionOf(key, option)])),
  };
  return {
    description: say(`rule.${id}`, summary),
    anyOf: [level, { type: 'object', properties, additionalProperties: false }],
  };
}

/** The schema of `rules`, in the settings and in `.intro.yaml`. */
export function rulesSchema(say = inEnglish): Schema {
  return {
    type: 'object',
    properties: Object.fromEntries(rules.map((rule) => [rule.id, ruleSchema(rule, say)])),
    additionalProperties: false,
  };
}

/** The JSON schema of `.intro.yaml`. */
export function configSchema(): Schema {
  const properties: Readonly<Record<(typeof configKeys)[number], Schema>> = {
    rules: {
      description: 'Rules to switch off or to weigh differently, by name.',
      ...rulesSchema(),
    },
    from: {
      type: 'string',
      description: 'Name and address of the writer, as the preview shows them: Sam Lind <sam@example.org>.',
    },
  };
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Intro Drafts',
    description: 'Configuration of Intro Drafts, for the drafts in this folder and below it.',
    type: ['object', 'null'],
    properties,
    additionalProperties: false,
  };
}
