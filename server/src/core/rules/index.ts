import type { Rule } from '../rule';

/** Every rule, in the order of the catalogue. */
export const rules: readonly Rule[] = [];
