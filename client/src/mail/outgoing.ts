import { type TextDocument, window } from 'vscode';
import { type DraftParams, type MailAnswer, mailRequest } from '../../../server/src/protocol';
import type { LanguageServer } from '../language-server';

/** Asks the language server for the mail that a draft makes. Rejects where there is no answer. */
export async function mailOf(document: TextDocument, server: LanguageServer): Promise<MailAnswer> {
  const client = await server.start();
  const params: DraftParams = { uri: client.code2ProtocolConverter.asUri(document.uri) };
  const mail = await client.sendRequest<MailAnswer | null>(mailRequest, params);
  if (!mail) throw new Error('The draft is not open.');
  return mail;
}

/**
 * Asks once where something speaks against sending.
 *
 * @param reasons sentences
 * @param action what would be done, as on a button: "Copy"
 */
export async function confirm(reasons: readonly string[], action: string): Promise<boolean> {
  if (reasons.length === 0) return true;
  const message =
    reasons.length === 1
      ? 'This mail is not ready.'
      : `${reasons.length} things say that this mail is not ready.`;
  const detail = reasons.map((reason) => (reasons.length === 1 ? reason : `• ${reason}`)).join('\n');
  const button = `${action} Anyway`;
  return (await window.showWarningMessage(message, { modal: true, detail }, button)) === button;
}
