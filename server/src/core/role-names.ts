import type { Role } from './draft';

/** What people call a role, and what a sentence that plays it does. */
export const roleNames: Readonly<Record<Role, { readonly name: string; readonly does: string }>> = {
  greeting: { name: 'Greeting', does: 'says whom it is for' },
  relationship: { name: 'Relationship', does: 'says how you know each other' },
  context: { name: 'Context', does: 'tells what they need to know' },
  ask: { name: 'Ask', does: 'says what you would like them to do' },
  why: { name: 'Why', does: 'says why this person, or why now' },
  ease: { name: 'Ease', does: 'saves them work' },
  out: { name: 'Out', does: 'makes no a fine answer' },
  give: { name: 'Give', does: 'offers something back' },
  thanks: { name: 'Thanks', does: 'thanks them' },
  'sign-off': { name: 'Sign-off', does: 'closes, with your name' },
};
