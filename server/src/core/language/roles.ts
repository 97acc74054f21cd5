import type { Role } from '../draft';
import { savesWork } from './ease';
import type { Folded } from './fold';
import { givesBack } from './gifts';
import { isThanks } from './gratitude';
import { givesReason } from './reasons';
import { namesTie } from './relations';
import { isRelease } from './releases';
import type { Request } from './requests';

/** An imperative by which the reader takes up an offer: "let me know if I can ever help you", "send your interns my way". */
const invitation =
  /\b(?:let me know|tell me|say) (?:if|what|how|whether|when|of anything)\b[^.;?!]{0,40}\b(?:i|we) (?:can|could|might|may)\b|\b(?:my|our) way\b|\b(?:call|count|lean|rely|draw) on (?:me|us)\b|\bput me to work\b/u;

/**
 * The roles of a sentence, the weightiest first. A sentence has as many as it plays; one that plays none
 * gives context.
 */
export function rolesOf(folded: Folded, requests: readonly Request[]): readonly Role[] {
  const released = isRelease(folded);
  const roles: Role[] = [];
  const gives = givesBack(folded);
  const clear = requests.some(({ form }) => form !== 'hint');
  const invited = gives && invitation.test(folded);
  if (!invited && (clear || (requests.length > 0 && !released))) roles.push('ask');
  if (released) roles.push('out');
  if (isThanks(folded)) roles.push('thanks');
  if (gives) roles.push('give');
  if (savesWork(folded)) roles.push('ease');
  if (namesTie(folded)) roles.push('relationship');
  if (givesReason(folded)) roles.push('why');
  return roles.length > 0 ? roles : ['context'];
}
