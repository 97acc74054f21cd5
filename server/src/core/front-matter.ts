import type { Span } from './span';

/** The front matter of a draft: the values as written, where they stand, and what is wrong with them. */
export interface FrontMatter extends Span {
  /** Values by key, for keys that are known and whose value has the right type. */
  readonly values: Readonly<Record<string, unknown>>;
}
