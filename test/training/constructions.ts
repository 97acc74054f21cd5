import type { Judgement } from '../../server/src/core/language/classifier/judgements';
import { savesWork } from '../../server/src/core/language/ease';
import type { Folded } from '../../server/src/core/language/fold';
import { givesBack } from '../../server/src/core/language/gifts';
import { isThanks } from '../../server/src/core/language/gratitude';
import {
  findMassMail,
  isGenericAddressee,
  isGenericSalutation,
} from '../../server/src/core/language/mass-mail';
import { praiseIn } from '../../server/src/core/language/praise';
import { findPresumption } from '../../server/src/core/language/presumptions';
import { givesReason } from '../../server/src/core/language/reasons';
import { namesTie } from '../../server/src/core/language/relations';
import { isRelease } from '../../server/src/core/language/releases';
import { findReproach } from '../../server/src/core/language/reproaches';
import { findRequests } from '../../server/src/core/language/requests';
import { findUndercut } from '../../server/src/core/language/undercuts';
import { findUrgency } from '../../server/src/core/language/urgency';
import { vagueFrom, vagueWish } from '../../server/src/core/language/vague';

/** Whether a construction that stands for a judgement is in a sentence. */
export const constructionIn: Readonly<Record<Judgement, (text: string, folded: Folded) => boolean>> = {
  ask: (text, folded) => findRequests(text, folded).some(({ form }) => form !== 'hint'),
  out: (_, folded) => isRelease(folded),
  thanks: (_, folded) => isThanks(folded),
  give: (_, folded) => givesBack(folded),
  ease: (_, folded) => savesWork(folded),
  relationship: (_, folded) => namesTie(folded),
  why: (_, folded) => givesReason(folded),
  demand: (text, folded) => findRequests(text, folded).some(({ demanding }) => demanding),
  urgency: (text, folded) => findUrgency(folded, findRequests(text, folded).length > 0) !== undefined,
  presumption: (text, folded) => findPresumption(text, folded) !== undefined,
  guilt: (_, folded) => findReproach(folded, undefined) !== undefined,
  'out-undercut': (_, folded) => findUndercut(folded, undefined) !== undefined,
  'ask-vague': (text, folded) => {
    const requests = findRequests(text, folded);
    return requests.length === 0
      ? vagueWish(folded, []) !== undefined
      : requests.every(({ operator }) => vagueFrom(folded, operator.start, []) !== undefined);
  },
  flattery: (_, folded) => praiseIn(folded, false).length > 2,
  'form-letter': (text, folded) =>
    isGenericSalutation(text) ||
    (/[,:]$/.test(text) && isGenericAddressee(text.replace(/^(?:good )?\S+ |[,:]$/gi, ''))) ||
    findMassMail(folded, false) !== undefined,
};
