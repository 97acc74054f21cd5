import {
  EventEmitter,
  l10n,
  type TextDocument,
  type TextDocumentContentProvider,
  Uri,
  window,
  workspace,
} from 'vscode';
import { type ConfigurationParams, configurationRequest } from '../../../server/src/protocol';
import { draftName } from '../drafts';
import type { LanguageServer } from '../language-server';

/** The scheme of the read-only documents. */
export const configurationScheme = 'intro-configuration';

/** The places that settings are made in, the weakest first, by what they are called. */
const places = [
  ['default', 'defaultValue'],
  ['user setting', 'globalValue'],
  ['workspace setting', 'workspaceValue'],
  ['folder setting', 'workspaceFolderValue'],
] as const;

/** The configuration that holds for a draft, as a document that nobody can edit. */
export class EffectiveConfiguration implements TextDocumentContentProvider {
  readonly #changed = new EventEmitter<Uri>();

  readonly onDidChange = this.#changed.event;

  /** @param keys the names of all settings, without `intro.` */
  constructor(
    private readonly keys: readonly string[],
    private readonly server: LanguageServer,
  ) {}

  async show({ uri }: TextDocument): Promise<void> {
    const path = `/${draftName(uri)}.configuration.yaml`;
    const address = Uri.from({ scheme: configurationScheme, path, query: uri.toString() });
    // It may be open, and older.
    this.#changed.fire(address);
    await window.showTextDocument(await workspace.openTextDocument(address));
  }

  async provideTextDocumentContent({ query }: Uri): Promise<string> {
    try {
      const draft = Uri.parse(query, true);
      const client = await this.server.start();
      const params: ConfigurationParams = {
        uri: client.code2ProtocolConverter.asUri(draft),
        layers: this.#layers(draft),
      };
      const text = await client.sendRequest<string | null>(configurationRequest, params);
      return text ?? `# ${l10n.t('The draft is not open. Open it, and run the command again.')}\n`;
    } catch {
      return `# ${l10n.t('The language server does not answer; the output “Intro Drafts” says why')}\n`;
    }
  }

  dispose(): void {
    this.#changed.dispose();
  }

  #layers(draft: Uri): ConfigurationParams['layers'] {
    const configuration = workspace.getConfiguration('intro', draft);
    const found = this.keys.map((key) => [key, configuration.inspect(key)] as const);
    return places
      .map(([origin, place]) => ({
        origin,
        values: Object.fromEntries(
          found.flatMap(([key, values]) => (values?.[place] === undefined ? [] : [[key, values[place]]])),
        ),
      }))
      .filter(({ values }) => Object.keys(values).length > 0);
  }
}
