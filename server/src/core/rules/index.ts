import type { Rule } from '../rule';
import askMissing from './ask-missing';
import attachmentMissing from './attachment-missing';
import attachmentUnlisted from './attachment-unlisted';
import contextLong from './context-long';
import demand from './demand';
import forwardableDependent from './forwardable-dependent';
import frontMatter from './front-matter';
import greetingMissing from './greeting-missing';
import outMissing from './out-missing';
import outUndercut from './out-undercut';
import placeholder from './placeholder';
import recipientMismatch from './recipient-mismatch';
import relationshipUnstated from './relationship-unstated';
import signOffMissing from './sign-off-missing';
import subjectMissing from './subject-missing';
import thanksMissing from './thanks-missing';
import unusedIgnore from './unused-ignore';

/** Every rule, in the order of the catalogue: is it asked, is there an out, is it short, is it safe to send. */
export const rules: readonly Rule[] = [
  relationshipUnstated,
  demand,
  outMissing,
  outUndercut,
  askMissing,
  contextLong,
  attachmentUnlisted,
  attachmentMissing,
  forwardableDependent,
  thanksMissing,
  placeholder,
  recipientMismatch,
  subjectMissing,
  greetingMissing,
  signOffMissing,
  frontMatter,
  unusedIgnore,
];
