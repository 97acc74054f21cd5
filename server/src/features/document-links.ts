import * as l10n from '@vscode/l10n';
import type { DocumentLink } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { toRange } from '../convert';
import type { Draft, Neighbours } from '../core';
import { isUrl } from '../core/mail';

/** The files around a draft, and their addresses. */
export interface Files {
  readonly neighbours: Pick<Neighbours, 'look'>;
  addressOf(path: string): string;
}

/** The fields that name files, and what following them does. */
const tooltips = [
  ['attachments', () => l10n.t('Open the attachment')],
  ['re', () => l10n.t('Open the request')],
] as const;

/**
 * The attachments of a draft and the request that it belongs to, as links. What is not there, or lies outside the
 * workspace, is no link: a rule says so. `files` is left out where nothing is known about files.
 */
export function documentLinks(
  document: TextDocument,
  draft: Draft,
  files: Files | undefined,
): DocumentLink[] {
  return tooltips.flatMap(([key, tooltip]) =>
    (draft.frontMatter?.fields.get(key)?.values ?? []).flatMap(({ start, end, text }): DocumentLink[] => {
      const target = targetOf(text, files);
      if (target === undefined) return [];
      const quoted = /^["']/.test(draft.text.slice(start, end)) && end - start > 2;
      const span = quoted ? { start: start + 1, end: end - 1 } : { start, end };
      return [{ range: toRange(document, span), target, tooltip: tooltip() }];
    }),
  );
}

function targetOf(text: string, files: Files | undefined): string | undefined {
  // Other schemes may do more than open something, and a draft may come from anybody.
  if (isUrl(text)) return /^https?:/i.test(text) ? text : undefined;
  return files?.neighbours.look(text) === 'file' ? files.addressOf(text) : undefined;
}
