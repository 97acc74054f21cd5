import type { TextDocument } from 'vscode';
import type { LanguageServer } from '../language-server';
import { emlOf, saveEml } from '../mail/eml-file';
import { mailOf } from '../mail/outgoing';
import { say, unanswered } from '../status';

/** Writes the mail as an .eml file, which mail programs open to be sent. */
export async function exportEml(document: TextDocument, server: LanguageServer): Promise<void> {
  const mail = await mailOf(document, server).catch(() => undefined);
  if (!mail) return say(unanswered);
  if (mail.text === '') return say('$(info) There is no mail yet');
  const content = await emlOf(document, mail, 'Export');
  const saved = content && (await saveEml(document, content));
  if (saved) say(`$(check) Exported ${saved.path.slice(saved.path.lastIndexOf('/') + 1)}`);
}
