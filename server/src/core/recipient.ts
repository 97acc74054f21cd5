import * as l10n from '@vscode/l10n';
import { type Draft, fieldOf } from './draft';
import { parseMailbox } from './mailbox';

const titles =
  /^(?:dr|prof|professor|mr|mrs|ms|mx|miss|sir|madam|ma|ma'?am|engr|rev|reverend|fr|father|sister|brother|chief|alhaji|alhaja|hon|honourable|coach|capt|captain|col|colonel|gen|judge|justice|dean|lord|lady|dame|rabbi|imam|sheikh|shri|smt|pastor|uncle|aunt|aunty|auntie|herr|frau|monsieur|madame|senor|senora|don|doña|respected|dear|esteemed)\.?$/i;

/** The words of a name without titles, nicknames in quotes and what follows a comma or stands in brackets. */
export function nameWords(name: string): readonly string[] {
  return (
    name
      .replace(/\([^)]*\)/g, ' ')
      // A nickname in quotes is a name to greet by: Emmanuel "Rocky" Eze.
      .replace(/["“”]/g, ' ')
      .replace(/,.*$/, '')
      .split(/[\s/]+/)
      .filter((word) => /\p{L}/u.test(word) && !titles.test(word))
  );
}

/** True when a word is a title, not a name. */
export const isTitle = (word: string): boolean => titles.test(word);

/** The name in the greeting; undefined where it greets nobody, or nobody in particular. */
export function greetedName({ message }: Draft): string | undefined {
  const addressee = message.greeting?.addressee ?? '';
  return /^\p{Lu}[\p{L}\p{M}'’-]*(?: \p{Lu}[\p{L}\p{M}'’.-]*){0,2}$/u.test(addressee.replace(/\./g, ''))
    ? addressee
    : undefined;
}

/** What the reader is called: by the greeting, else by `to`. */
export function nameOfReader(draft: Draft): string | undefined {
  const greeted = greetedName(draft);
  if (greeted !== undefined) return greeted;
  const to = fieldOf(draft, 'to');
  const name = to && parseMailbox(to.text)?.name;
  return name ? nameWords(name)[0] : undefined;
}

/** What to call the reader in a finding: by name, else "the reader". */
export const readerName = (draft: Draft): string => nameOfReader(draft) ?? l10n.t('the reader');
