import { l10n, type TextDocument, Uri, window, workspace } from 'vscode';
import { toEml } from '../../../server/src/core/eml';
import type { MailAnswer } from '../../../server/src/protocol';
import { draftName, folderOf } from '../drafts';
import { gather } from './attachments';
import { confirm } from './outgoing';

/**
 * The mail as an .eml file, attachments included; undefined where the user would rather not.
 *
 * @param button what the user says to go on where something speaks against sending
 */
export async function emlOf(
  document: TextDocument,
  mail: MailAnswer,
  button: string,
): Promise<Uint8Array | undefined> {
  const { attachments, missing } = await gather(document, mail.attachments);
  const reasons = mail.errors.map(({ message }) => message);
  // Where the language server sees the files, it has said so already.
  const unsaid = missing.filter((path) => !reasons.some((reason) => reason.includes(path)));
  const unread = unsaid.map((path) => l10n.t('“{0}” cannot be read, and would not be attached.', path));
  if (!(await confirm([...reasons, ...unread], button))) return undefined;
  const { from, to, subject, text, html } = mail;
  return new TextEncoder().encode(toEml({ from, to, subject, text, html, attachments }));
}

/** Asks where an .eml file shall be, proposing a place beside the draft, and writes it there. */
export async function saveEml({ uri }: TextDocument, content: Uint8Array): Promise<Uri | undefined> {
  const folder = folderOf(uri);
  const chosen = await window.showSaveDialog({
    ...(folder && { defaultUri: Uri.joinPath(folder, `${draftName(uri)}.eml`) }),
    filters: { [l10n.t('E-mail message')]: ['eml'] },
    saveLabel: l10n.t('Export'),
    title: l10n.t('Export as .eml'),
  });
  if (chosen) await workspace.fs.writeFile(chosen, content);
  return chosen;
}
