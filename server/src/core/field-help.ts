/** What is said about a key or a value of front matter where somebody points at it, chooses it, or looks it up. */
import * as l10n from '@vscode/l10n';
import { type Line, lineOf } from './explanation';
import type { Choice, FieldType } from './fields';

/** What a key is for, what goes into it, and an example. */
export function fieldHelp(field: FieldType): readonly Line[] {
  const { key, about, choices, example } = field;
  if (choices) {
    const terms = choices.map(({ value, about: meaning }) => [value, l10n.t(meaning)] as const);
    return [[l10n.t(about)], [{ terms }]];
  }
  return [[l10n.t(about)], lineOf(l10n.t('Takes {0}: {1}'), formOf(field), { code: `${key}: ${example}` })];
}

const forms: Readonly<Record<FieldType['type'], () => string>> = {
  text: () => l10n.t('words on one line'),
  choice: () => l10n.t('one of a few words'),
  date: () => l10n.t('a calendar date, year first'),
  mailbox: () => l10n.t('a name, an address or both'),
  file: () => l10n.t('the path of a file'),
  draft: () => l10n.t('the path of a draft'),
  rule: () => l10n.t('the name of a rule'),
};

/** What goes into a field, as a phrase. */
export const formOf = ({ type, list }: FieldType): string =>
  list ? l10n.t('{0}, or a list of them', forms[type]()) : forms[type]();

/** What a value out of a few means. */
export const choiceHelp = ({ value, about }: Choice): Line => [{ strong: value }, `: ${l10n.t(about)}`];
