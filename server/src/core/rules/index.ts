import type { Rule } from '../rule';
import askBuried from './ask-buried';
import askExceedsRelationship from './ask-exceeds-relationship';
import askInThanks from './ask-in-thanks';
import askMissing from './ask-missing';
import askVague from './ask-vague';
import attachmentMissing from './attachment-missing';
import attachmentUnlisted from './attachment-unlisted';
import contextLong from './context-long';
import deadlinePassed from './deadline-passed';
import deadlineUnstated from './deadline-unstated';
import demand from './demand';
import easeMissing from './ease-missing';
import flattery from './flattery';
import followUpBare from './follow-up-bare';
import followUpDue from './follow-up-due';
import followUpEarly from './follow-up-early';
import followUpOften from './follow-up-often';
import formLetter from './form-letter';
import forwardableDependent from './forwardable-dependent';
import frontMatter from './front-matter';
import giveMissing from './give-missing';
import greetingMissing from './greeting-missing';
import guilt from './guilt';
import joyMissing from './joy-missing';
import outMissing from './out-missing';
import outUndercut from './out-undercut';
import outcomeMissing from './outcome-missing';
import placeholder from './placeholder';
import presumption from './presumption';
import privateDetails from './private-details';
import recipientMismatch from './recipient-mismatch';
import relationshipUnstated from './relationship-unstated';
import shortNotice from './short-notice';
import shouting from './shouting';
import signOffMissing from './sign-off-missing';
import subjectMissing from './subject-missing';
import thanksDue from './thanks-due';
import thanksMissing from './thanks-missing';
import tooManyAsks from './too-many-asks';
import tooThin from './too-thin';
import unusedIgnore from './unused-ignore';
import updateMissing from './update-missing';
import urgency from './urgency';
import whyMissing from './why-missing';

/** Every rule, in the order of the catalogue: is it asked, is there an out, is it short, is it safe to send. */
export const rules: readonly Rule[] = [
  relationshipUnstated,
  askExceedsRelationship,
  privateDetails,
  tooManyAsks,
  shortNotice,
  deadlineUnstated,
  deadlinePassed,
  demand,
  urgency,
  presumption,
  guilt,
  shouting,
  formLetter,
  flattery,
  outMissing,
  outUndercut,
  giveMissing,
  askMissing,
  askVague,
  askBuried,
  whyMissing,
  joyMissing,
  contextLong,
  tooThin,
  updateMissing,
  easeMissing,
  attachmentUnlisted,
  attachmentMissing,
  forwardableDependent,
  thanksMissing,
  askInThanks,
  outcomeMissing,
  followUpBare,
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
