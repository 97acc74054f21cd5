/** What is said about a key or a value of front matter where somebody points at it, chooses it, or looks it up. */
import type { Line } from './explanation';
import type { Choice, FieldType } from './fields';

/** What a key is for, what goes into it, and an example. */
export function fieldHelp(field: FieldType): readonly Line[] {
  const { key, about, choices, example } = field;
  if (choices) return [[about], [{ terms: choices.map(({ value, about: meaning }) => [value, meaning]) }]];
  return [[about], [`Takes ${formOf(field)}: `, { code: `${key}: ${example}` }]];
}

const forms: Readonly<Record<FieldType['type'], string>> = {
  text: 'words on one line',
  choice: 'one of a few words',
  date: 'a calendar date, year first',
  mailbox: 'a name, an address or both',
  file: 'the path of a file',
  draft: 'the path of a draft',
  rule: 'the name of a rule',
};

/** What goes into a field, as a phrase. */
export const formOf = ({ type, list }: FieldType): string =>
  list ? `${forms[type]}, or a list of them` : forms[type];

/** What a value out of a few means. */
export const choiceHelp = ({ value, about }: Choice): Line => [{ strong: value }, `: ${about}`];
