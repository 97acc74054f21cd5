import { l10n, type TextDocument } from 'vscode';
import type { LanguageServer } from '../language-server';
import { emlOf, saveEml } from '../mail/eml-file';
import { mailOf } from '../mail/outgoing';
import { noMail, say, unanswered } from '../status';

/** Writes the mail as an .eml file, which mail programs open to be sent. */
export async function exportEml(document: TextDocument, server: LanguageServer): Promise<void> {
  const mail = await mailOf(document, server).catch(() => undefined);
  if (!mail) return say(unanswered);
  if (mail.text === '') return say(noMail);
  const content = await emlOf(document, mail, l10n.t('Export Anyway'));
  const saved = content && (await saveEml(document, content));
  if (!saved) return;
  say(`$(check) ${l10n.t('Exported {0}', saved.path.slice(saved.path.lastIndexOf('/') + 1))}`);
}
