import { parseOneAddress } from 'email-addresses';

/** Who a mail is for. A plain name has no address, a bare address no name. */
export interface Mailbox {
  readonly name: string | undefined;
  readonly address: string | undefined;
}

/**
 * Reads an RFC 5322 mailbox or a plain name. What people write passes, although the grammar wants quotes
 * there: `O'Brien, Pat <pat@example.org>`.
 *
 * @returns undefined for what is neither, such as half an address or two of them.
 */
export function parseMailbox(text: string): Mailbox | undefined {
  const trimmed = text.trim();
  if (!/[@<>]/.test(trimmed)) return trimmed === '' ? undefined : { name: trimmed, address: undefined };
  const angle = /^([^<>]*)<([^<>]*)>$/.exec(trimmed);
  const quoted = angle?.[1]?.trim() ? `"${angle[1].trim().replace(/["\\]/g, '')}" <${angle[2]}>` : undefined;
  for (const input of quoted ? [trimmed, quoted] : [trimmed]) {
    const parsed = parseOneAddress({ input, rfc6532: true });
    if (parsed?.type === 'mailbox') return { name: parsed.name ?? undefined, address: parsed.address };
  }
  return undefined;
}
