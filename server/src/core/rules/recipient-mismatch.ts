import * as l10n from '@vscode/l10n';
import { type Draft, fieldOf } from '../draft';
import { foldName } from '../language/fold';
import { matches } from '../language/matches';
import { editDistance } from '../language/nearest';
import { sameName, shortensName } from '../language/nicknames';
import { parseMailbox } from '../mailbox';
import { nameWords } from '../recipient';
import { defineRule, type Fix, type Problem } from '../rule';
import type { Span } from '../span';

export default defineRule({
  id: 'recipient-mismatch',
  summary: 'The greeting names somebody other than “to”, or the target is spelled two ways.',
  why: 'A request copied from the last one, with the last reader’s name, is remembered.',
  severity: 'error',
  options: {},
  examples: [
    {
      bad: '---\nto: Dana Okafor <dana@example.org>\n---\n\nHi Susan,\n\nI hope the move went well.',
      good: '---\nto: Dana Okafor <dana@example.org>\n---\n\nHi Dana,\n\nI hope the move went well.',
    },
    {
      bad: '---\nto: Dana\ntarget: Priya Natarajan\n---\n\nHi Dana,\n\nI read what Priya Natarjan wrote.',
      good: '---\nto: Dana\ntarget: Priya Natarajan\n---\n\nHi Dana,\n\nI read what Priya Natarajan wrote.',
    },
  ],
  *check(draft) {
    yield* wrongGreeting(draft);
    yield* wrongTarget(draft);
  },
});

/** Greetings of a role, kin or group name nobody; a kin goes by a pet name. A slot is `placeholder`'s. */
const nobody =
  /[[\]{}<>_]|^(?:x{3,}|all|everyone|everybody|team|there|friends?|folks|both|you two|colleagues?|guys|ladies|gentlemen|boss|mate|bro|sis|bhai|didi|ji|again|hiring .*|.* (?:team|committee|office|department|manager|members?)|coach|professor|teacher|doctor|dad|mum|mom|auntie?|uncle|cousin|neighbou?r|world|guru|maestro|padre|father|mother|sister|brother|chief|captain|skipper|pastor|rabbi|imam|sir|madam|chair(?:man|woman)?)(?:[- ](?:ji|sahib|saheb|sahab|sir|madam|san|sensei)|ji)?$|^(?:uncle|auntie?|aunty|cousin|granny|grandma|grandpa|nana|tante|onkel|t[ií][oa]|tit[oa]|kuya|ate) \p{L}+$/iu;

/** Words of kinship or respect after a name: "Amit bhai", "Tanaka-san". */
const honorifics =
  /^(?:bhai|didi|ji|san|sama|sensei|oga|bro|sis|dear|saheb|sahib|da|dada|akka|anna|garu|bey|hanim|abi|abla)$/;

function* wrongGreeting(draft: Draft): Generator<Problem> {
  const { greeting } = draft.message;
  const to = fieldOf(draft, 'to');
  if (!greeting || !to || nobody.test(greeting.addressee)) return;
  // A greeting of several people is about one of them at least.
  const greeted = nameWords(greeting.addressee.replace(/\b(?:and|und|y|et|&)\b/g, ' '))
    .flatMap((word) => word.split('-'))
    .map(foldName)
    .filter((word) => !honorifics.test(word));
  const mailbox = parseMailbox(to.text);
  const name = mailbox?.name ?? '';
  const words = nameWords(name);
  const known = [...words, ...lastName(name)].flatMap((word) => [word, ...word.split('-')]).map(foldName);
  const local = foldName((mailbox?.address ?? '').split('@')[0] ?? '');
  if (greeted.length === 0) return;
  // An address alone says too little about a name.
  if (known.length === 0) return;
  const same = (word: string) =>
    known.some(
      (other) =>
        sameName(word, other) ||
        shortensName(word, other) ||
        initialOf(word, other) ||
        initialOf(other, word),
    ) || local.split(/[._-]/).includes(word);
  if (greeted.some(same)) return;
  const [first = name] = words;
  const title = /\b(?:dr|prof|professor|mr|mrs|ms|miss|engr|rev|hon)\b\.?/i.test(greeting.addressee);
  const right = title
    ? greeting.addressee.replace(nameWords(greeting.addressee).join(' '), words.at(-1) ?? first)
    : first;
  yield {
    ...greeting.addresseeSpan,
    message: l10n.t('The greeting says “{0}”, but the mail goes to {1}.', greeting.addressee, name),
    related: [{ start: to.start, end: to.end, message: l10n.t('The mail goes here.') }],
    fixes: [
      {
        title: l10n.t('Greet “{0}”', right),
        edits: [{ ...greeting.addresseeSpan, text: right }],
        safe: false,
        preferred: true,
      },
      ...correctTo(draft, to, name, greeting.addressee),
    ],
  };
}

/** "Okafor, Dana" names the family first. */
function lastName(name: string): readonly string[] {
  const comma = name.indexOf(',');
  return comma === -1 ? [] : nameWords(name.slice(comma + 1));
}

/** `D.` or `J` for a longer name. */
const initialOf = (short: string, long: string) =>
  /^[a-z]\.?$/.test(short) && long.startsWith(short.charAt(0));

function correctTo(draft: Draft, to: Span, name: string, addressee: string): Fix[] {
  const at = draft.text.slice(to.start, to.end).indexOf(name);
  if (at === -1) return [];
  const start = to.start + at;
  const title = l10n.t('Change “to” to “{0}” (check the address)', addressee);
  return [{ title, edits: [{ start, end: start + name.length, text: addressee }], safe: false }];
}

const capitalised = /\p{Lu}[\p{L}\p{M}]*(?:['’-]\p{Lu}?[\p{L}\p{M}]+)*/gu;

/** Below this length, a letter's difference makes another name (Maria, Marie). */
const minSpelling = 6;

function* wrongTarget(draft: Draft): Generator<Problem> {
  const target = fieldOf(draft, 'target');
  if (!target) return;
  const words = (target.text.split(/[,(]| at | from /)[0] ?? '').match(/\p{Lu}[\p{L}\p{M}'’-]+/gu) ?? [];
  const names = words.filter((word) => word.length > 2);
  if (names.length === 0) return;
  const seen = new Set<string>();
  for (const { prose } of draft.blocks) {
    const found = [...matches(prose.text, capitalised)];
    for (const [index, match] of found.entries()) {
      const word = bareName(match[0]);
      if (seen.has(word)) continue;
      const neighbours = [found[index - 1], found[index + 1]].flatMap((other) =>
        other ? [bareName(other[0])] : [],
      );
      const right = misspelt(word, names, neighbours);
      if (!right) continue;
      const beside = neighbours.some((other) => other !== right && names.includes(other));
      if (!beside && word.length < minSpelling) continue;
      seen.add(word);
      const span = prose.span(match.index, match.index + word.length);
      yield {
        ...span,
        message: l10n.t('“{0}” here, but “{1}” in “target”.', word, right),
        related: [{ start: target.start, end: target.end, message: l10n.t('Spelled so here.') }],
        fixes: [
          {
            title: l10n.t('Change to “{0}”', right),
            edits: [{ ...span, text: right }],
            safe: false,
            preferred: true,
          },
          ...correctTo(draft, target, right, word).map((fix) => ({
            ...fix,
            title: l10n.t('Change “target” to “{0}”', word),
          })),
        ],
      };
    }
  }
}

const bareName = (word: string): string => word.replace(/['’]s$/, '');

/** Beside another name of the target, written right or nearly so, a name may be two slips away. */
const twoSlips = 2;

/**
 * The name of the target that a word is a slip or two away from; undefined where it is right or another name.
 *
 * @param neighbours the words with a capital that stand next to it
 */
function misspelt(word: string, names: readonly string[], neighbours: readonly string[]): string | undefined {
  const folded = foldName(word);
  if (names.some((name) => sameName(foldName(name), folded))) return undefined;
  return names.find((name) => {
    const others = names.filter((one) => one !== name).map(foldName);
    const paired = neighbours.some((neighbour) =>
      others.some((one) => editDistance(foldName(neighbour), one) <= 1),
    );
    const other = foldName(name);
    if (Math.abs(other.length - folded.length) > 1 || other[0] !== folded[0]) return false;
    // A name that only goes on (Weber, Webers) is a plural or an adjective of it.
    if (other === `${folded}s` || folded === `${other}s` || folded === `${other}n` || folded === `${other}an`)
      return false;
    return editDistance(folded, other) <= (other.length >= 8 || paired ? twoSlips : 1);
  });
}
