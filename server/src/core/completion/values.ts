import * as l10n from '@vscode/l10n';
import type { Draft } from '../draft';
import type { Line } from '../explanation';
import { choiceHelp } from '../field-help';
import type { FieldType } from '../fields';
import type { Rule } from '../rule';
import { rules } from '../rules';
import { subjectsFor } from '../subjects';
import { yamlText } from '../yaml-text';
import { type Proposal, type Surroundings, speller, templateOf } from './completion';
import { dateProposals } from './dates';
import type { ValuePlace } from './front-matter-place';
import { isDraft, type Neighbour, neighboursIn, personProposals, valueIn } from './people';

/** The values that fit where the caret stands, without those that the list has already. */
export function valueProposals(draft: Draft, place: ValuePlace, around: Surroundings): readonly Proposal[] {
  const { field, gap, typed, others } = place;
  const mark = /^["']/.exec(typed)?.[0] ?? '';
  return valuesOf(draft, field, around, typed)
    .filter(({ label, template = [label] }) => !others.includes(template.join('')))
    .map((proposal) => {
      const { label, filter = label, template = [label] } = proposal;
      const [first, ...rest] = template;
      const plain = typeof first === 'string' && rest.length === 0;
      // Whoever began with a quotation mark ends with one.
      const quoted = mark !== '' && plain ? [`${mark}${unquoted(first)}${mark}`] : template;
      return {
        ...proposal,
        filter: mark === '' || filter.startsWith(mark) ? filter : mark + filter,
        template: gap === '' ? quoted : [gap, ...quoted],
      };
    });
}

const unquoted = (text: string) => text.replace(/^(["'])(.*)\1$/, '$2');

/** The values of a field, as far as the draft and its folder tell them. */
function valuesOf(draft: Draft, field: FieldType, around: Surroundings, typed = ''): readonly Proposal[] {
  switch (field.type) {
    case 'choice':
      return choices(draft, field, typed);
    case 'date':
      return dateProposals(draft, field, typed, around.today);
    case 'mailbox':
      return personProposals(draft, around.folder ? neighboursIn(around.folder) : []);
    case 'file':
      return files(typed, around);
    case 'draft':
      return drafts(draft, around);
    case 'rule':
      return ruleProposals(around);
    case 'text':
      return field.key === 'subject' ? subjects(draft) : [];
  }
}

/** Whether a field has values to propose, told without reading the drafts of the folder. */
export function hasValues(draft: Draft, field: FieldType, { folder }: Surroundings): boolean {
  const files = () => folder?.beside('.') ?? [];
  switch (field.type) {
    case 'mailbox':
      return personProposals(draft, []).length > 0 || files().some(isDraft);
    case 'draft':
      return files().some(isDraft);
    case 'file':
      return !files().every(isDraft);
    case 'text':
      return field.key === 'subject';
    default:
      return true;
  }
}

function choices(draft: Draft, field: FieldType, typed: string): readonly Proposal[] {
  const { kind, kindInferred, relationship, relationshipInferred, message } = draft;
  const hasText = message.paragraphs.length > 0;
  const read =
    field.key === 'kind'
      ? kindInferred && hasText
        ? kind
        : undefined
      : field.key === 'relationship' && relationship === undefined
        ? relationshipInferred
        : undefined;
  const all = field.choices ?? [];
  const spelled = speller(
    all.map(({ value }) => value),
    typed,
  );
  return all.map((choice) => ({
    label: choice.value,
    type: 'choice',
    detail: l10n.t(choice.about),
    about: [choiceHelp(choice), ...(choice.value === read ? [[l10n.t('The message reads like it.')]] : [])],
    filter: spelled(choice.value, choice.also),
    preselect: choice.value === read,
  }));
}

/** Rules, those that speak about the draft first; not those that speak about what is ignored. */
export function ruleProposals({ findings }: Pick<Surroundings, 'findings'>): readonly Proposal[] {
  const countOf = (id: string) => findings.filter(({ rule }) => rule === id).length;
  const speaks = ({ id, last }: Rule) => !last && countOf(id) > 0;
  const ordered = [...rules.filter(speaks), ...rules.filter((rule) => !speaks(rule))];
  return ordered.map(({ id, summary, why }) => {
    const count = countOf(id);
    const here =
      count === 1 ? l10n.t('One finding in this draft.') : l10n.t('{0} findings in this draft.', count);
    return {
      label: id,
      type: 'rule',
      detail: l10n.t(summary).replace(/\.$/, ''),
      about: [[l10n.t(summary)], [l10n.t(why), ' (', { rule: id }, ')'], ...(count > 0 ? [[here]] : [])],
    };
  });
}

/** Files of the folder that was typed, but for the drafts. */
function files(typed: string, { folder }: Surroundings): readonly Proposal[] {
  const path = typed.replace(/^["']/, '');
  const slash = path.lastIndexOf('/');
  // The folder of a file of any name.
  const beside = slash === -1 ? '.' : `${path.slice(0, slash + 1)}x`;
  const found = (folder?.beside(beside) ?? []).filter((file) => !isDraft(file));
  return found.map((file) => ({ label: file, type: 'file', template: [yamlText(file)] }));
}

/** The drafts beside this one, first those to the same reader. */
function drafts(draft: Draft, { folder }: Surroundings): readonly Proposal[] {
  const to = draft.frontMatter && valueIn(draft.frontMatter, 'to');
  const all = folder ? neighboursIn(folder) : [];
  const same = ({ frontMatter }: Neighbour) => to !== undefined && valueIn(frontMatter, 'to') === to;
  const ordered = [...all.filter(same), ...all.filter((neighbour) => !same(neighbour))];
  return ordered.map(({ path, frontMatter }) => ({
    label: path,
    type: 'draft',
    detail: valueIn(frontMatter, 'subject') ?? valueIn(frontMatter, 'target') ?? '',
    about: ['kind', 'to', 'subject', 'sent', 'outcome'].flatMap((key): Line[] => {
      const value = valueIn(frontMatter, key);
      return value === undefined ? [] : [[{ code: key }, ': ', { quote: value }]];
    }),
    template: [yamlText(path)],
  }));
}

function subjects(draft: Draft): readonly Proposal[] {
  return subjectsFor(draft).map((subject) => {
    const value = yamlText(subject);
    return { label: subject, type: 'text', filter: subject, template: templateOf(value) };
  });
}
