import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Draft, Rule } from '../core';
import { type SettingsLayer, effectiveConfiguration as writeOut } from '../core/effective-config';
import type { DraftSettings } from '../settings';

/** The configuration of a draft as YAML, with the origin of each value. */
export function effectiveConfiguration(
  { uri }: TextDocument,
  draft: Draft,
  { config, file }: DraftSettings,
  layers: readonly SettingsLayer[],
  rules: readonly Rule[],
): string {
  return writeOut({
    name: decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1)),
    draft,
    layers,
    file: file && { path: file.path, raw: file.file.raw },
    config,
    rules,
  });
}
