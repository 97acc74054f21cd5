import { env, type TextDocument } from 'vscode';
import type { Forms } from '../../../server/src/core/outgoing';
import type { LanguageServer } from '../language-server';
import { confirm, mailOf } from '../mail/outgoing';
import type { Previews } from '../preview/previews';
import { say, unanswered } from '../status';

/** Puts the mail on the clipboard: without front matter, comments and background. */
export async function copyAsEmail(
  document: TextDocument,
  server: LanguageServer,
  previews: Previews,
): Promise<void> {
  const mail = await mailOf(document, server).catch(() => undefined);
  if (!mail) return say(unanswered);
  if (mail.text === '') return say('$(info) There is no mail yet');
  const reasons = mail.errors.map(({ message }) => message);
  if (!(await confirm(reasons, 'Copy'))) return;
  const how = await copy(document, mail, previews);
  const left = mail.attachments.length > 0 ? `; attach ${mail.attachments.join(', ')} yourself` : '';
  say(`$(check) ${how}${left}`);
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
    return say('$(info) There is no text to forward: nothing stands under “## Forwardable”');
  const reasons = mail.errors.filter(({ inForwardable }) => inForwardable);
  if (
    !(await confirm(
      reasons.map(({ message }) => message),
      'Copy',
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
  if (rich === 'copied') return 'Copied with formatting';
  await env.clipboard.writeText(text);
  return rich === 'no page'
    ? 'Copied as plain text; with the preview open, formatting is copied too'
    : 'Copied as plain text';
}
