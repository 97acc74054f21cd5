import type { Rule } from '../rule';
import askMissing from './ask-missing';
import contextLong from './context-long';
import demand from './demand';
import frontMatter from './front-matter';
import outMissing from './out-missing';
import placeholder from './placeholder';
import recipientMismatch from './recipient-mismatch';
import thanksMissing from './thanks-missing';

/** Every rule, in the order of the catalogue: is it asked, is there an out, is it short, is it safe to send. */
export const rules: readonly Rule[] = [
  demand,
  outMissing,
  askMissing,
  contextLong,
  thanksMissing,
  placeholder,
  recipientMismatch,
  frontMatter,
];
