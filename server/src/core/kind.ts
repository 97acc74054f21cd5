/** What a message is for, where front matter does not say. */
import type { Role, Section } from './draft';
import type { Kind } from './fields';
import { fold } from './language/fold';
import {
  announcesThanks,
  favourNamed,
  followsUp,
  offersContact,
  seeksVoucher,
  thanksAsSubject,
  thanksForDeed,
} from './language/kinds';
import { hasForm } from './language/requests';
import type { Message, Sentence } from './message';

/** What of a draft tells its kind. */
export interface KindEvidence {
  readonly message: Message;
  readonly roleOf: ReadonlyMap<Sentence, readonly Role[]>;
  /** The subject of front matter, empty where there is none. */
  readonly subject: string;
  readonly sections: readonly Section[];
}

/** Sentences from the top in which a mail says what it is about. */
const opening = 4;

/**
 * Reads the kind from what a message asks for. A thank-you may ask in passing, so thanks for a deed at the top decide
 * unless what follows is made of the request: its out, what eases it, a second ask.
 */
export function inferKind({ message, roleOf, subject, sections }: KindEvidence): Kind {
  const sentences = [...roleOf.keys()];
  const has = (sentence: Sentence, ...roles: readonly Role[]) =>
    roles.some((role) => roleOf.get(sentence)?.includes(role));
  // What thanks for a deed names the favour, as if it asked for it.
  const asks = sentences.filter(
    (sentence) =>
      has(sentence, 'ask') && (sentence.requests.some(hasForm) || !thanksForDeed(sentence.folded)),
  );
  const topic = fold(subject);
  const section = sections.find(({ kind }) => kind === 'forwardable' || kind === 'letter');
  const enclosed: Kind | undefined = section && (section.kind === 'letter' ? 'reference' : 'introduction');
  if (message.paragraphs.length === 0) return enclosed ?? favourNamed(topic) ?? 'other';

  const first = sentences.slice(0, opening);
  // What asks for want of anything likelier has no request of its own.
  const clear = asks.filter(
    ({ requests }) => requests.length === 0 || requests.some(({ form }) => form !== 'hint'),
  );
  if ([...first.map(({ folded }) => folded), topic].some(followsUp)) return 'follow-up';
  const thanked = sentences.some(
    ({ folded }, index) =>
      ((index < 2 || clear.length === 0) && thanksForDeed(folded)) ||
      (index === 0 && announcesThanks(folded)),
  );
  const released = asks.length > 0 && sentences.some((sentence) => has(sentence, 'out'));
  if ((thanked || thanksAsSubject(topic)) && !enclosed && !released) {
    if (clear.length === 0 || asks.length * 3 <= sentences.length) return 'thanks';
  }
  if (clear.length === 0 && sentences.some(({ folded }) => offersContact(folded))) return 'introduction';
  if (asks.length === 0) return enclosed ?? 'other';
  const asking = clear.length > 0 ? clear : asks;
  const favour = asking.map(({ folded }) => favourNamed(folded)).find((named) => named !== undefined);
  const named = favour ?? enclosed ?? favourNamed(topic);
  if (named) return named;
  return sentences.some(({ folded }) => seeksVoucher(folded)) ? 'reference' : 'connection';
}
