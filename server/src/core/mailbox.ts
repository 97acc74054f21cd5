import { parseOneAddress } from 'email-addresses';

/** Who a mail is for. A plain name has no address, a bare address no name. */
export interface Mailbox {
  readonly name: string | undefined;
  readonly address: string | undefined;
}

/** No line of a mail is longer (RFC 5322, 2.1.1). The parser of addresses recurses, and must not run deep. */
const maxLength = 998;

/** Nearly every address: dot-atoms of RFC 5322 on both sides, for which no grammar is needed. */
const plainAddress = /^[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*@[a-z\d-]+(?:\.[a-z\d-]+)*$/i;

/**
 * Reads an RFC 5322 mailbox or a plain name. What people write passes, although the grammar wants quotes
 * there: `O'Brien, Pat <pat@example.org>`.
 *
 * @returns undefined for what is neither, such as half an address or two of them.
 */
export function parseMailbox(text: string): Mailbox | undefined {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed.length > maxLength) return undefined;
  if (!/[@<>]/.test(trimmed)) return { name: trimmed, address: undefined };
  const angle = /^([^<>]*)<([^<>]*)>$/.exec(trimmed);
  const input = angle?.[2] ?? trimmed;
  if (plainAddress.test(input)) return { name: displayName(angle?.[1] ?? ''), address: input };
  const parsed = parseOneAddress({ input, rfc6532: true });
  if (parsed?.type !== 'mailbox') return undefined;
  return { name: displayName(angle?.[1] ?? parsed.name ?? ''), address: parsed.address };
}

/** What stands before the address, without comments and the quotes around it. An address there is no name. */
function displayName(text: string): string | undefined {
  const name = text
    .replace(/\([^()]*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^"((?:[^"\\]|\\.)*)"$|^“([^”]*)”$/, '$1$2')
    .replace(/\\(["\\])/g, '$1');
  return name === '' || name.includes('@') ? undefined : name;
}
