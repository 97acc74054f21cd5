import { env, l10n, type TextDocument, UIKind, Uri, workspace } from 'vscode';
import { longestMailto, toMailto } from '../../../server/src/core/mailto';
import type { MailAnswer } from '../../../server/src/protocol';
import { baseName, draftName } from '../drafts';
import type { LanguageServer } from '../language-server';
import { emlOf, saveEml } from '../mail/eml-file';
import { confirm, mailOf } from '../mail/outgoing';
import { say } from '../status';

/**
 * Hands the mail to the mail program: as a `mailto:` link, or as an .eml file where it is too long for one or has
 * attachments.
 *
 * @param storage a folder of ours, for the file
 */
export async function openInMailApp(
  document: TextDocument,
  server: LanguageServer,
  storage: Uri,
): Promise<void> {
  const mail = await mailOf(document, server);
  if (!mail) return;
  const link = toMailto(mail);
  if (mail.attachments.length === 0 && link.length <= longestMailto) await openLink(mail, link);
  else await openFile(document, mail, storage);
}

async function openLink({ errors }: MailAnswer, link: string): Promise<void> {
  if (
    !(await confirm(
      errors.map(({ message }) => message),
      l10n.t('Open Anyway'),
    ))
  )
    return;
  // As a string: a `Uri` is encoded anew, and an `&` in the text would end it (microsoft/vscode#85930).
  const opened = await env.openExternal(link as unknown as Uri);
  say(
    opened
      ? `$(check) ${l10n.t('Handed to the mail app')}`
      : `$(info) ${l10n.t('No mail app took it; “Intro: Export as .eml…” makes a file')}`,
  );
}

async function openFile(document: TextDocument, mail: MailAnswer, storage: Uri): Promise<void> {
  const content = await emlOf(document, mail, l10n.t('Open Anyway'));
  if (!content) return;
  const attached = mail.attachments.length > 0;
  if (env.uiKind === UIKind.Web || env.remoteName !== undefined) {
    // The mail program runs elsewhere than we do.
    const saved = await saveEml(document, content);
    if (!saved) return;
    const name = baseName(saved);
    say(
      `$(check) ${
        attached
          ? l10n.t('It has attachments: open {0} in your mail app', name)
          : l10n.t('It is too long for a mail link: open {0} in your mail app', name)
      }`,
    );
    return;
  }
  // Only the last one is kept: it is a copy of a private text.
  const folder = Uri.joinPath(storage, 'outgoing');
  await workspace.fs.delete(folder, { recursive: true }).then(undefined, () => undefined);
  const file = Uri.joinPath(folder, `${draftName(document.uri)}.eml`);
  await workspace.fs.writeFile(file, content);
  const opened = await env.openExternal(file);
  if (!opened) return say(`$(info) ${l10n.t('No program opens .eml files')}`);
  say(
    `$(check) ${
      attached
        ? l10n.t('It has attachments: handed to the mail app as .eml')
        : l10n.t('It is too long for a mail link: handed to the mail app as .eml')
    }`,
  );
}
