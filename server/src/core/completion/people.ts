import * as l10n from '@vscode/l10n';
import type { Draft } from '../draft';
import type { FrontMatter } from '../front-matter';
import { foldName } from '../language/fold';
import { type Mailbox, parseMailbox } from '../mailbox';
import { nameWords } from '../recipient';
import { yamlText } from '../yaml-text';
import type { Folder, Proposal } from './completion';

/** A draft beside this one, by its facts. */
export interface Neighbour {
  readonly path: string;
  readonly frontMatter: FrontMatter;
}

/** True for the path of a draft. */
export const isDraft = (path: string): boolean => path.endsWith('.intro.md');

/** Folders with more drafts than this are completed from their first ones. */
const mostDrafts = 300;

/** The drafts beside this one that have front matter. */
export function neighboursIn(folder: Folder): readonly Neighbour[] {
  return folder
    .beside('.')
    .filter(isDraft)
    .slice(0, mostDrafts)
    .flatMap((path) => {
      const frontMatter = folder.frontMatter(path);
      return frontMatter ? [{ path, frontMatter }] : [];
    });
}

/** The first value of a key. */
export const valueIn = ({ fields }: FrontMatter, key: string): string | undefined =>
  fields.get(key)?.values[0]?.text;

/** Somebody who was written to, as the last draft calls them. */
interface Person {
  text: string;
  mailbox: Mailbox;
  drafts: number;
  /** The last date on which a mail to them was sent; empty where none was. */
  last: string;
}

/** Those whom other drafts are to, the one that the greeting names first, then those written to last. */
export function personProposals({ message }: Draft, neighbours: readonly Neighbour[]): readonly Proposal[] {
  const people = [...peopleIn(neighbours)].sort((a, b) => (a.last < b.last ? 1 : a.last > b.last ? -1 : 0));
  const addressee = message.greeting?.addressee ?? '';
  const greeted = nameWords(addressee).map(foldName);
  const isGreeted = ({ mailbox }: Person) => {
    const own = nameWords(mailbox.name ?? '').map(foldName);
    return greeted.length > 0 && greeted.every((word) => own.includes(word));
  };
  const known = [...people.filter(isGreeted), ...people.filter((person) => !isGreeted(person))];
  const proposals = known.map((person): Proposal => {
    const { text, mailbox, drafts, last } = person;
    return {
      label: mailbox.name ?? text,
      type: 'person',
      detail: (mailbox.name && mailbox.address) ?? '',
      about: [[recordOf(drafts, last)]],
      template: [yamlText(text)],
      filter: text,
      preselect: isGreeted(person),
    };
  });
  // A greeting to "all" or to a slot names nobody.
  const isName = greeted.length > 0 && /^\p{Lu}[\p{L}\p{M} .'’-]*$/u.test(addressee);
  if (!isName || people.some(isGreeted)) return proposals;
  const fromGreeting: Proposal = {
    label: addressee,
    type: 'person',
    detail: l10n.t('as the greeting says'),
    template: [yamlText(addressee)],
  };
  return [fromGreeting, ...proposals];
}

/** How often somebody was written to, and when last; `last` is empty where nothing was sent. */
function recordOf(drafts: number, last: string): string {
  if (last === '')
    return drafts === 1 ? l10n.t('One draft is to them.') : l10n.t('{0} drafts are to them.', drafts);
  return drafts === 1
    ? l10n.t('One draft is to them, the last sent {0}.', last)
    : l10n.t('{0} drafts are to them, the last sent {1}.', drafts, last);
}

function peopleIn(neighbours: readonly Neighbour[]): Iterable<Person> {
  const people = new Map<string, Person>();
  for (const { frontMatter } of neighbours) {
    // What YAML could not read may be half a name.
    const isSound = frontMatter.problems.every(({ key }) => key !== 'to');
    const text = isSound ? valueIn(frontMatter, 'to') : undefined;
    const mailbox = text === undefined ? undefined : parseMailbox(text);
    if (text === undefined || !mailbox) continue;
    const id = mailbox.address?.toLowerCase() ?? foldName(mailbox.name ?? '');
    const sent = valueIn(frontMatter, 'sent') ?? '';
    const known = people.get(id);
    if (known) {
      known.drafts++;
      if (sent > known.last) Object.assign(known, { text, mailbox, last: sent });
    } else {
      people.set(id, { text, mailbox, drafts: 1, last: sent });
    }
  }
  return people.values();
}
