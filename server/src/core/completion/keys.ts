import * as l10n from '@vscode/l10n';
import type { Draft } from '../draft';
import { fieldHelp } from '../field-help';
import { type FieldType, fieldTypes, kinds, relationships } from '../fields';
import { type Proposal, type Surroundings, speller, type Template } from './completion';
import type { FencePlace, KeyPlace } from './front-matter-place';
import { hasValues } from './values';

/** The keys that front matter does not have yet; where it is not closed below, only those that were begun. */
export function keyProposals(draft: Draft, place: KeyPlace, around: Surroundings): readonly Proposal[] {
  const { frontMatter } = draft;
  const taken = new Set<string>();
  for (const { key, keySpan } of frontMatter?.fields.values() ?? []) {
    if (keySpan.start !== place.start) taken.add(key);
  }
  const typed = place.typed.toLowerCase();
  const begun = ({ key, also }: FieldType) => [key, ...also].some((name) => name.startsWith(typed));
  const free = fieldTypes.filter((field) => !taken.has(field.key) && (place.closed || begun(field)));
  const spelled = speller(
    free.map(({ key }) => key),
    place.typed,
  );
  const proposals = free.map((field): Proposal => {
    const { key, also } = field;
    return {
      label: key,
      type: 'key',
      detail: l10n.t(field.about).split(/[.:;,(]/, 1)[0] ?? '',
      about: fieldHelp(field),
      filter: spelled(key, also),
      template: place.hasColon ? [key] : entryOf(field),
      goesOn: !place.hasColon && hasValues(draft, field, around),
    };
  });
  const ends = !place.closed && place.typed === '' && frontMatter !== undefined;
  return ends ? [...proposals, closing()] : proposals;
}

const closing = (): Proposal => ({ label: '---', type: 'block', detail: l10n.t('ends the front matter') });

/** `key: value` with the value to be filled in. */
function entryOf({ key, list, choices }: FieldType): Template {
  const slot = { preset: '', ...(choices && { choices: choices.map(({ value }) => value) }) };
  return list ? [`${key}: [`, slot, ']'] : [`${key}: `, slot];
}

/** What opens the front matter of a file that has none, or ends one that is open. */
export function fenceProposals(draft: Draft, { type }: FencePlace): readonly Proposal[] {
  return type === 'closing' ? [{ ...closing(), template: ['---', draft.lineEnd] }] : [block(draft)];
}

/** The whole front matter, with what the message tells already. */
function block(draft: Draft): Proposal {
  const { lineEnd, message, kind, relationshipInferred: known, text } = draft;
  const empty = message.paragraphs.length === 0;
  const beginningWith = (likely: string, all: readonly string[]) => {
    const choices = [likely, ...all.filter((value) => value !== likely)];
    return { preset: likely, choices };
  };
  const addressee = message.greeting?.addressee ?? '';
  const lines: readonly Template[] = [
    ['---'],
    ['kind: ', beginningWith(empty ? kinds[0] : kind, kinds)],
    ['subject: ', { preset: '' }],
    ['to: ', { preset: /^[\p{L} .'-]+$/u.test(addressee) ? addressee : '' }],
    // A relationship that nobody chose would be a wrong fact.
    ['relationship: ', known ? beginningWith(known, relationships) : { preset: '' }],
    ['---'],
    [''],
  ];
  const body = lines.flatMap((line, index) => (index === 0 ? line : [lineEnd, ...line]));
  return {
    label: l10n.t('front matter'),
    type: 'block',
    detail: l10n.t('what the request is, and for whom'),
    about: [[l10n.t('The facts above a request. They are for you and the rules; no reader sees them.')]],
    filter: '---',
    template:
      text.trim().replace(/^-{1,3}/, '') === '' ? [...body, lineEnd, { preset: '' }] : [...body, lineEnd],
  };
}
