import type { Role } from '../draft';
import { savesWork } from './ease';
import type { Folded } from './fold';
import { givesBack } from './gifts';
import { isThanks } from './gratitude';
import { givesReason } from './reasons';
import { namesTie } from './relations';
import { isRelease } from './releases';
import type { Request } from './requests';

/**
 * The roles of a sentence, the weightiest first. A sentence has as many as it plays; one that plays none
 * gives context.
 */
export function rolesOf(folded: Folded, requests: readonly Request[]): readonly Role[] {
  const released = isRelease(folded);
  const roles: Role[] = [];
  if (requests.some(({ form }) => form !== 'hint') || (requests.length > 0 && !released)) roles.push('ask');
  if (released) roles.push('out');
  if (isThanks(folded)) roles.push('thanks');
  if (givesBack(folded)) roles.push('give');
  if (savesWork(folded)) roles.push('ease');
  if (namesTie(folded)) roles.push('relationship');
  if (givesReason(folded)) roles.push('why');
  return roles.length > 0 ? roles : ['context'];
}
