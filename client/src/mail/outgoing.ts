import { l10n, type TextDocument, window } from 'vscode';
import { type DraftParams, type MailAnswer, mailRequest } from '../../../server/src/protocol';
import type { LanguageServer } from '../language-server';
import { say, unanswered } from '../status';

/** The mail that a draft makes, from the language server; undefined where there is none yet, or no answer: then it is said. */
export async function mailOf(
  document: TextDocument,
  server: LanguageServer,
): Promise<MailAnswer | undefined> {
  const mail = await ask(document, server).catch(() => null);
  if (mail && mail.text !== '') return mail;
  say(mail ? `$(info) ${l10n.t('There is no mail yet')}` : unanswered);
  return undefined;
}

async function ask({ uri }: TextDocument, server: LanguageServer): Promise<MailAnswer | null> {
  const client = await server.start();
  const params: DraftParams = { uri: client.code2ProtocolConverter.asUri(uri) };
  return client.sendRequest<MailAnswer | null>(mailRequest, params);
}

/**
 * Asks once where something speaks against sending.
 *
 * @param reasons sentences
 * @param button what is done all the same, as a button says it: "Copy Anyway"
 */
export async function confirm(reasons: readonly string[], button: string): Promise<boolean> {
  if (reasons.length === 0) return true;
  const message =
    reasons.length === 1
      ? l10n.t('This mail is not ready.')
      : l10n.t('{0} things say that this mail is not ready.', reasons.length);
  const detail = reasons.map((reason) => (reasons.length === 1 ? reason : `• ${reason}`)).join('\n');
  return (await window.showWarningMessage(message, { modal: true, detail }, button)) === button;
}
