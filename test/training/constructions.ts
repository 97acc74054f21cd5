import type { Judgement } from '../../server/src/core/language/classifier/judgements';
import type { Folded } from '../../server/src/core/language/fold';
import {
  findMassMail,
  isGenericAddressee,
  isGenericSalutation,
} from '../../server/src/core/language/mass-mail';
import { praiseIn } from '../../server/src/core/language/praise';
import { findPresumption } from '../../server/src/core/language/presumptions';
import { findReproach } from '../../server/src/core/language/reproaches';
import { findRequests, hasForm } from '../../server/src/core/language/requests';
import { roleConstructions } from '../../server/src/core/language/roles';
import { findUndercut } from '../../server/src/core/language/undercuts';
import { urgencyOfAsk, urgencyOfStatement } from '../../server/src/core/language/urgency';
import { vagueFrom, vagueWish } from '../../server/src/core/language/vague';

/** Whether a construction that stands for a judgement is in a sentence. */
export const constructionIn: Readonly<Record<Judgement, (folded: Folded, text: string) => boolean>> = {
  ask: (_folded, text) => findRequests(text).some(hasForm),
  ...roleConstructions,
  demand: (_folded, text) => findRequests(text).some(({ demanding }) => demanding),
  urgency: (folded, text) =>
    (findRequests(text).length > 0 ? urgencyOfAsk(folded) : urgencyOfStatement(folded)) !== undefined,
  presumption: (_folded, text) => findPresumption(text) !== undefined,
  guilt: (folded) => findReproach(folded, undefined) !== undefined,
  'out-undercut': (folded) => findUndercut(folded, undefined) !== undefined,
  'ask-vague': (folded, text) => {
    const requests = findRequests(text);
    return requests.length === 0
      ? vagueWish(folded, []) !== undefined
      : requests.every(({ operator }) => vagueFrom(folded, operator.start, []) !== undefined);
  },
  flattery: (folded) => praiseIn(folded, false).length > 2,
  'form-letter': (folded, text) =>
    isGenericSalutation(text) ||
    (/[,:]$/.test(text) && isGenericAddressee(text.replace(/^(?:good )?\S+ |[,:]$/gi, ''))) ||
    findMassMail(folded, false) !== undefined,
};
