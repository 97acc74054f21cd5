import type { Line } from '../explanation';
import type { FrontMatter } from '../front-matter';
import type { Finding, Neighbours } from '../rule';

/** A place in what is inserted for the writer to fill in, with what stands there until then. */
export interface Slot {
  readonly preset: string;
  /** The words that may go there. */
  readonly choices?: readonly string[];
}

/** What is inserted: words, and slots between them. */
export type Template = readonly (string | Slot)[];

/** What sort of thing a completion names; editors show it by an icon. */
export type CompletionType =
  | 'key'
  | 'choice'
  | 'date'
  | 'person'
  | 'file'
  | 'draft'
  | 'rule'
  | 'text'
  | 'block';

/** A proposal for what stands at the caret. */
export interface Completion {
  readonly label: string;
  readonly type: CompletionType;
  /** A few words beside the label. */
  readonly detail: string;
  /** What it is for, and why. */
  readonly about: readonly Line[];
  /** What is replaced begins here. */
  readonly start: number;
  /** It ends here where the editor inserts: at the caret, or with what would be left over. */
  readonly insertEnd: number;
  /** It ends here where the editor replaces: at the end of what is half typed. */
  readonly end: number;
  readonly template: Template;
  /** What the words typed so far are compared with. */
  readonly filter: string;
  /** The likeliest of a list. */
  readonly preselect: boolean;
  /** What comes next has completions of its own. */
  readonly goesOn: boolean;
}

/** What is proposed, the likeliest first. */
export interface Completions {
  readonly items: readonly Completion[];
  /** With another letter typed there may be others. */
  readonly incomplete: boolean;
}

/** A completion without its place. */
export type Proposal = Pick<Completion, 'label' | 'type'> &
  Partial<Pick<Completion, 'detail' | 'about' | 'template' | 'filter' | 'preselect' | 'goesOn'>>;

/** Where a proposal goes. */
export type Target = Pick<Completion, 'start' | 'insertEnd' | 'end'>;

/** What lies beside a draft, as completion asks for it. */
export interface Folder extends Neighbours {
  /** The front matter of the draft at a path relative to this one; cheaper than the draft. */
  frontMatter(path: string): FrontMatter | undefined;
}

/** What completion knows besides the draft. */
export interface Surroundings {
  /** Today, as an ISO 8601 calendar date. */
  readonly today: string;
  readonly findings: readonly Finding[];
  /** Left out where there are no files. */
  readonly folder?: Folder;
}

/** A proposal at its place. */
export function place({ start, insertEnd, end }: Target, proposal: Proposal): Completion {
  return {
    detail: '',
    about: [],
    template: [proposal.label],
    filter: proposal.label,
    preselect: false,
    goesOn: false,
    ...proposal,
    start,
    insertEnd,
    end,
  };
}

/** A wording as a template: what only the writer knows stands in `[square brackets]`, and keeps them. */
export const templateOf = (wording: string): Template =>
  wording
    .split(/(\[[^\]]+\])/)
    .filter((piece) => piece !== '')
    .map((piece) => (/^\[.+\]$/.test(piece) ? { preset: piece } : piece));

/**
 * Tells what typed words are compared with: the name of a thing, or what else people call it where no name begins as
 * what is typed does.
 */
export function speller(names: readonly string[], typed: string) {
  const given = typed.toLowerCase().replace(/^["']/, '');
  const begins = (text: string) => text.startsWith(given);
  const isName = names.some((name) => name.split('-').some(begins));
  return (name: string, also: readonly string[]): string => (isName ? name : (also.find(begins) ?? name));
}
