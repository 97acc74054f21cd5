import { env, l10n, type TextDocument } from 'vscode';
import type { Forms } from '../../../server/src/core/outgoing';
import type { MailError } from '../../../server/src/protocol';
import type { LanguageServer } from '../language-server';
import { confirm, mailOf } from '../mail/outgoing';
import type { Previews } from '../preview/previews';
import { say } from '../status';

/** Puts the mail on the clipboard: without front matter, comments and background. */
export async function copyAsEmail(
  document: TextDocument,
  server: LanguageServer,
  previews: Previews,
): Promise<void> {
  const mail = await mailOf(document, server);
  if (!mail) return;
  const { attachments, errors } = mail;
  const how = await copy(document, mail, errors, previews);
  if (how === undefined) return;
  say(
    `$(check) ${attachments.length > 0 ? l10n.t('{0}; attach {1} yourself', how, attachments.join(', ')) : how}`,
  );
}

/** Puts the text to pass on, or the draft letter, on the clipboard, and nothing around it. */
export async function copyForwardable(
  document: TextDocument,
  server: LanguageServer,
  previews: Previews,
): Promise<void> {
  const mail = await mailOf(document, server);
  if (!mail) return;
  const { forwardable, errors } = mail;
  if (!forwardable)
    return say(`$(info) ${l10n.t('There is no text to forward: nothing stands under “## Forwardable”')}`);
  const own = errors.filter(({ inForwardable }) => inForwardable);
  const how = await copy(document, forwardable, own, previews);
  if (how !== undefined) say(`$(check) ${how}`);
}

/**
 * Puts a text on the clipboard, and returns what became of it; undefined where its errors keep the writer from it.
 *
 * Extensions can put plain text on the clipboard and nothing else; a page can add HTML, where one is open and the browser
 * lets it.
 */
async function copy(
  { uri }: TextDocument,
  { text, html }: Forms,
  errors: readonly MailError[],
  previews: Previews,
): Promise<string | undefined> {
  const reasons = errors.map(({ message }) => message);
  if (!(await confirm(reasons, l10n.t('Copy Anyway')))) return undefined;
  const rich = await previews.copy(uri, { text, html });
  if (rich === 'copied') return l10n.t('Copied with formatting');
  await env.clipboard.writeText(text);
  return rich === 'no page'
    ? l10n.t('Copied as plain text; with the preview open, formatting is copied too')
    : l10n.t('Copied as plain text');
}
