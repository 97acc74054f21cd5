import type { Rule } from '../rule';
import askExceedsRelationship from './ask-exceeds-relationship';
import askMissing from './ask-missing';
import askVague from './ask-vague';
import attachmentMissing from './attachment-missing';
import attachmentUnlisted from './attachment-unlisted';
import contextLong from './context-long';
import deadlinePassed from './deadline-passed';
import demand from './demand';
import followUpDue from './follow-up-due';
import followUpEarly from './follow-up-early';
import followUpOften from './follow-up-often';
import forwardableDependent from './forwardable-dependent';
import frontMatter from './front-matter';
import greetingMissing from './greeting-missing';
import outMissing from './out-missing';
import outUndercut from './out-undercut';
import placeholder from './placeholder';
import presumption from './presumption';
import privateDetails from './private-details';
import recipientMismatch from './recipient-mismatch';
import relationshipUnstated from './relationship-unstated';
import shortNotice from './short-notice';
import signOffMissing from './sign-off-missing';
import subjectMissing from './subject-missing';
import thanksDue from './thanks-due';
import thanksMissing from './thanks-missing';
import tooManyAsks from './too-many-asks';
import unusedIgnore from './unused-ignore';

/** Every rule, in the order of the catalogue: is it asked, is there an out, is it short, is it safe to send. */
export const rules: readonly Rule[] = [
  relationshipUnstated,
  askExceedsRelationship,
  privateDetails,
  tooManyAsks,
  shortNotice,
  deadlinePassed,
  demand,
  presumption,
  outMissing,
  outUndercut,
  askMissing,
  askVague,
  contextLong,
  attachmentUnlisted,
  attachmentMissing,
  forwardableDependent,
  thanksMissing,
  followUpEarly,
  followUpOften,
  followUpDue,
  thanksDue,
  placeholder,
  recipientMismatch,
  subjectMissing,
  greetingMissing,
  signOffMissing,
  frontMatter,
  unusedIgnore,
];
