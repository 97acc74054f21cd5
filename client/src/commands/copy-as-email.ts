import { env, l10n, type TextDocument } from 'vscode';
import type { Forms } from '../../../server/src/core/outgoing';
import type { LanguageServer } from '../language-server';
import { confirm, mailOf } from '../mail/outgoing';
import type { Previews } from '../preview/previews';
import { noMail, say, unanswered } from '../status';

/** Puts the mail on the clipboard: without front matter, comments and background. */
export async function copyAsEmail(
  document: TextDocument,
  server: LanguageServer,
  previews: Previews,
): Promise<void> {
  const mail = await mailOf(document, server).catch(() => undefined);
  if (!mail) return say(unanswered);
  if (mail.text === '') return say(noMail);
  const reasons = mail.errors.map(({ message }) => message);
  if (!(await confirm(reasons, l10n.t('Copy Anyway')))) return;
  const how = await copy(document, mail, previews);
  const { attachments } = mail;
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
  const mail = await mailOf(document, server).catch(() => undefined);
  if (!mail) return say(unanswered);
  if (!mail.forwardable)
    return say(`$(info) ${l10n.t('There is no text to forward: nothing stands under “## Forwardable”')}`);
  const reasons = mail.errors.filter(({ inForwardable }) => inForwardable);
  if (
    !(await confirm(
      reasons.map(({ message }) => message),
      l10n.t('Copy Anyway'),
    ))
  )
    return;
  say(`$(check) ${await copy(document, mail.forwardable, previews)}`);
}

/**
 * Extensions can put plain text on the clipboard and nothing else; a page can add HTML, where one is open and the
 * browser lets it. Returns what became of it.
 */
async function copy({ uri }: TextDocument, forms: Forms, previews: Previews): Promise<string> {
  const { text, html } = forms;
  const rich = await previews.copy(uri, { text, html });
  if (rich === 'copied') return l10n.t('Copied with formatting');
  await env.clipboard.writeText(text);
  return rich === 'no page'
    ? l10n.t('Copied as plain text; with the preview open, formatting is copied too')
    : l10n.t('Copied as plain text');
}
