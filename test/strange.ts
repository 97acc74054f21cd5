/** A language that nobody speaks: what is said in it shows whether a sentence is whole, and whether all words are its own. */
import { equal, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import * as l10n from '@vscode/l10n';

type Strings = Readonly<Record<string, string>>;

/** Every letter from another plane, and the sentence between marks. */
const strange = (text: string): string =>
  `⟦${text.replace(/\{\d+\}|[A-Za-z]/g, (found) =>
    found.length > 1 ? found : String.fromCodePoint(found.charCodeAt(0) + 0xfee0),
  )}⟧`;

const english: Strings = JSON.parse(readFileSync('client/l10n/bundle.l10n.json', 'utf8'));
const contents = Object.fromEntries(Object.keys(english).map((key) => [key, strange(key)]));

/** Has the sources of this process say things in the strange language while something runs. */
export function inStrange<T>(run: () => T): T {
  l10n.config({ contents });
  try {
    return run();
  } finally {
    l10n.config({ contents: {} });
  }
}

/** Asserts that one whole sentence of the strange language is said, with nothing before it or behind it. */
export function isWhole(said: unknown, where: string): void {
  equal(typeof said, 'string', where);
  ok(/^⟦.*⟧$/s.test(String(said)), `“${said}” of: ${where}`);
}
