import type { Role } from '../draft';
import type { Reading } from './classifier/model';
import { savesWork } from './ease';
import type { Folded } from './fold';
import { gate } from './gate';
import { givesBack } from './gifts';
import { isThanks } from './gratitude';
import { givesReason } from './reasons';
import { namesTie } from './relations';
import { isRelease } from './releases';
import { remember } from './remember';
import { hasForm, type Request } from './requests';

/** An imperative by which the reader takes up an offer: "let me know if I can ever help you", "send your interns my way". */
const invitation = gate(
  /\b(?:let me know|tell me|say) (?:if|what|how|whether|when|of anything)\b[^.;?!]{0,40}\b(?:i|we) (?:can|could|might|may)\b|\b(?:my|our) way\b|\b(?:call|count|lean|rely|draw) on (?:me|us)\b|\bput me to work\b/u,
);

/** The roles that a construction tells, beside the words. */
export const roleConstructions = {
  out: remember(isRelease),
  thanks: remember(isThanks),
  give: remember(givesBack),
  ease: remember(savesWork),
  relationship: remember(namesTie),
  why: remember(givesReason),
} as const satisfies Partial<Record<Role, (folded: Folded) => boolean>>;

export type ConstructedRole = keyof typeof roleConstructions;

/** A question whose words speak so much against asking, in log-odds, is one of courtesy. */
const unasked = -2.4;

/**
 * The roles of a sentence, the weightiest first. A sentence has as many as it plays; one that plays none
 * gives context.
 */
export function rolesOf(folded: Folded, requests: readonly Request[], reading: Reading): readonly Role[] {
  const plays = (role: ConstructedRole) =>
    reading.says(role) || (reading.says(role, true) && roleConstructions[role](folded));
  const gives = plays('give');
  const released = plays('out');
  const clear = requests.some(hasForm);
  const courteous = folded.includes('?') && reading.alone('ask') < unasked;
  const asks = clear ? reading.says('ask', true) : requests.length > 0 && !released && !courteous;
  const invited = gives && invitation.test(folded);
  const roles: Role[] = [];
  if (asks && !invited) roles.push('ask');
  if (released) roles.push('out');
  if (plays('thanks')) roles.push('thanks');
  if (gives) roles.push('give');
  for (const role of ['ease', 'relationship', 'why'] as const) if (plays(role)) roles.push(role);
  return roles.length > 0 ? roles : ['context'];
}
