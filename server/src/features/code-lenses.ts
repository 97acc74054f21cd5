import * as l10n from '@vscode/l10n';
import type { CodeLens, Command } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Analysis } from '../analysis';
import type { ClientSupport } from '../client-support';
import { enclosedIn, toMail } from '../core';
import { glanceAt } from '../core/glance';
import { mainAsk } from '../core/main-ask';
import { lengthOf } from '../core/reading-time';
import { selectSpan } from './select';

/** The lines above the message and above the text to forward: how long they are, and what is in them. */
export function codeLenses(
  document: TextDocument,
  { draft, findings }: Pick<Analysis, 'draft' | 'findings'>,
  { commands, showDocument }: ClientSupport,
): CodeLens[] {
  const { message, forwardable } = toMail(draft);
  const lenses: CodeLens[] = [];
  const above = (offset: number, command: Command) => {
    const { line } = document.positionAt(offset);
    lenses.push({ range: { start: { line, character: 0 }, end: { line, character: 0 } }, command });
  };
  const call = (title: string, command: string): Command | undefined =>
    commands.has(command) ? { title, command, arguments: [document.uri] } : undefined;

  if (message.markdown !== '') {
    const { length, ask, out } = glanceAt(draft, findings);
    const title = [length, ask, out].filter((fact) => fact !== undefined).join(' · ');
    const main = mainAsk(draft)?.sentence;
    // Where there is no preview to open, the ask is what one wants to see.
    const go = showDocument && main ? selectSpan(document, title, main) : { title, command: '' };
    above(message.start, call(title, 'intro.openPreviewToSide') ?? go);
  }
  const section = enclosedIn(draft);
  if (forwardable && section && forwardable.markdown !== '') {
    const title = lengthOf(forwardable.words);
    above(section.start, call(title, 'intro.openPreviewToSide') ?? { title, command: '' });
    const copy = call(l10n.t('Copy'), 'intro.copyForwardable');
    if (copy) above(section.start, copy);
  }
  return lenses;
}
