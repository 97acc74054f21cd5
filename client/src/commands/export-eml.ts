import { l10n, type TextDocument } from 'vscode';
import { baseName } from '../drafts';
import type { LanguageServer } from '../language-server';
import { emlOf, saveEml } from '../mail/eml-file';
import { mailOf } from '../mail/outgoing';
import { say } from '../status';

/** Writes the mail as an .eml file, which mail programs open to be sent. */
export async function exportEml(document: TextDocument, server: LanguageServer): Promise<void> {
  const mail = await mailOf(document, server);
  if (!mail) return;
  const content = await emlOf(document, mail, l10n.t('Export Anyway'));
  const saved = content && (await saveEml(document, content));
  if (!saved) return;
  say(`$(check) ${l10n.t('Exported {0}', baseName(saved))}`);
}
