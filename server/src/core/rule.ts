import type { Draft, Kind } from './draft';
import type { Suppression } from './ignore';
import type { Edit, Span } from './span';

/** How much a finding matters, as in LSP: the gravest first. */
export const severities = ['error', 'warning', 'information', 'hint'] as const;

export type Severity = (typeof severities)[number];

/**
 * A repair. Titles are imperatives: they say what applying the fix does.
 *
 * `safe` fixes keep every fact the writer wrote and need nothing from them: they run in fix-all and `--fix`.
 */
export interface Fix {
  readonly title: string;
  readonly edits: readonly Edit[];
  readonly safe: boolean;
  readonly preferred?: boolean;
  /** A fix that only the writer can make: the editor selects this, for the writer to type over. */
  readonly select?: Span;
  /** A draft that the fix makes beside this one. */
  readonly creates?: NewDraft;
}

/** A draft to be made. */
export interface NewDraft {
  /** Its file name, in the folder of the draft that it goes with. Nothing is there yet. */
  readonly name: string;
  readonly text: string;
}

/** Another place that explains a finding. */
export interface Related extends Span {
  readonly message: string;
}

/** What a rule yields. `severity` is named only where a rule has more than one. */
export interface Problem extends Span {
  readonly message: string;
  readonly severity?: Severity;
  readonly fixes?: readonly Fix[];
  readonly related?: readonly Related[];
  /** The clause that a tone rule speaks about, where it is wider than the words that are marked. */
  readonly clause?: Span;
  /** Of a finding about tone that no construction shows: how strongly the words speak for it, in log-odds; where not more than nothing, only beside another one. */
  readonly weight?: number;
}

/** A problem with the rule that found it and the severity that the configuration gives it. */
export interface Finding extends Span {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly fixes: readonly Fix[];
  readonly related: readonly Related[];
  /** Something is missing, which may be what is written next: an editor waits for a pause. */
  readonly absence: boolean;
}

/** An option of a rule. The default is the only place where its value and type are written. */
export interface Option<T extends number | string | boolean = number | string | boolean> {
  readonly description: string;
  readonly default: T;
}

export type Options = Readonly<Record<string, Option>>;

type Widen<T> = T extends number ? number : T extends boolean ? boolean : string;

/** The values of a rule's options, typed by their defaults. */
export type OptionValues<O extends Options> = { readonly [K in keyof O]: Widen<O[K]['default']> };

/** What stands beside a draft in its folder. */
export interface Neighbours {
  /**
   * What is at a path relative to the draft. `outside` is what leaves the workspace: it is not looked for.
   * A folder is `missing`, since it cannot be attached.
   */
  look(path: string): 'file' | 'missing' | 'outside';
  /** The paths of the files in the folder that a path names, relative to the draft, and without it. */
  beside(path: string): readonly string[];
  /** The draft at a path relative to this one. */
  draft(path: string): Draft | undefined;
}

/** Facts about the run that a rule may need and that the draft does not hold. */
export interface Context {
  /** Today, as an ISO 8601 calendar date. */
  readonly today: string;
  /** The writer's mailbox, where the configuration names one. */
  readonly from?: string | undefined;
  /** The file name of the draft; left out for one that is no file, or where no other can be put beside it. */
  readonly name?: string | undefined;
  /** Left out for a draft without a folder, such as standard input: then nothing is known about other files. */
  readonly neighbours?: Neighbours;
  /** For rules that come `last`. */
  readonly outcome?: Outcome;
}

/** What is known once the other rules have run. */
export interface Outcome {
  /** The ignores that silenced no finding. */
  readonly unused: readonly Suppression[];
  /** The ids of all rules there are. */
  readonly rules: readonly string[];
  /** True when a rule has a finding in a stretch of the draft, or anywhere, that nothing silences. */
  speaks(rule: string, scope: Span | undefined): boolean;
}

/** A pair for documentation and tests: linting `bad` raises the rule once or more, `good` never. */
export interface Example {
  readonly bad: string;
  readonly good: string;
}

/**
 * A rule: data plus one function. Its file name, its id, its key in settings, the code of its diagnostics
 * and the name of its page are the same word.
 */
export interface Rule<O extends Options = Options> {
  readonly id: string;
  /** One line: what the rule looks for. */
  readonly summary: string;
  /** Why a reader minds, with the source where there is one. */
  readonly why: string;
  /** The severity of problems that name none. */
  readonly severity: Severity;
  /** The kinds of draft that the rule speaks about; left out, all of them. */
  readonly kinds?: readonly Kind[];
  /** The rule reports that something is missing: it waits until the draft looks finished. */
  readonly absence?: boolean;
  /** The rule judges English wording: it is silent on drafts in other languages. */
  readonly wording?: boolean;
  /**
   * The rank of a rule about tone. Of those that speak about one clause only the lowest is heard: a clause gets
   * one finding about its tone, the most specific.
   */
  readonly tone?: number;
  /** The rule is about what the others found: it runs after them. */
  readonly last?: boolean;
  readonly options: O;
  readonly examples: readonly Example[];
  check(draft: Draft, options: OptionValues<O>, context: Context): Iterable<Problem>;
}

/** Declares a rule; exists so that the types of options are inferred from their defaults. */
export function defineRule<const O extends Options>(rule: Rule<O>): Rule {
  return rule as unknown as Rule;
}
