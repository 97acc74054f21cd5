import {
  commands,
  type Event,
  type ExtensionContext,
  l10n,
  type TextDocument,
  ViewColumn,
  window,
  workspace,
} from 'vscode';
import { copyAsEmail, copyForwardable } from './commands/copy-as-email';
import { exportEml } from './commands/export-eml';
import { fixAll } from './commands/fix-all';
import { insertSnippet } from './commands/insert-snippet';
import { newRequest, openExample } from './commands/new-request';
import { nextFinding } from './commands/next-finding';
import { openInMailApp } from './commands/open-in-mail-app';
import { configurationScheme, EffectiveConfiguration } from './commands/show-configuration';
import { findDraft, isDraft } from './drafts';
import { FillingIn } from './findings/filling-in';
import { Pause } from './findings/pause';
import { type LanguageServer, languageServer, type Platform } from './language-server';
import { LanguageStatus } from './language-status';
import { Previews, previewType, type Shown } from './preview/previews';
import { RequestsView } from './requests-view';
import { say } from './status';
import { suggestKeys } from './suggest';

/** What `activate` returns, for other extensions and for tests. */
export interface ExtensionApi {
  readonly preview: {
    /** Fires when a preview has put a version of a draft on the screen. */
    readonly onDidShow: Event<Shown>;
  };
  readonly status: {
    /** Fires when the status of the draft in front says something new. */
    readonly onDidChange: Event<void>;
    /** Its lines, as the editor lists them. */
    readonly texts: readonly string[];
  };
}

/** What of package.json is read here. */
interface Manifest {
  readonly contributes: {
    readonly commands: readonly { readonly command: string }[];
    readonly configuration: { readonly properties: Readonly<Record<string, unknown>> };
  };
}

let server: LanguageServer | undefined;

/**
 * Registers everything, and starts the language server once there is a draft.
 *
 * No activation event knows a file name: `workspaceContains` misses a draft opened without a folder and one
 * that is created in a folder without drafts, a language of our own would take the draft away from every
 * Markdown extension, and `onStartupFinished` wakes in every window. So the manifest says
 * `onLanguage:markdown`, and for Markdown that is no draft this function is all that runs.
 */
export function activateExtension(context: ExtensionContext, platform: Platform): ExtensionApi {
  const pause = new Pause(context.workspaceState);
  const fillingIn = new FillingIn();
  const { contributes }: Manifest = context.extension.packageJSON;
  const running = languageServer(platform, {
    pause,
    fillingIn,
    commands: contributes.commands.map(({ command }) => command),
  });
  server = running;
  const status = new LanguageStatus(running, pause, fillingIn);
  const configuration = new EffectiveConfiguration(
    Object.keys(contributes.configuration.properties).map((key) => key.slice('intro.'.length)),
    running,
  );
  const previews = new Previews(context.extensionUri, running);

  const startFor = (document: TextDocument) => {
    // A failure to start is in the log; what needs the server says so where the user looks for its result.
    if (isDraft(document)) running.start().catch(() => undefined);
  };
  const withDraft = (run: (document: TextDocument) => Promise<void>) => async (argument: unknown) => {
    const document = await findDraft(argument, previews.active);
    if (document) await run(document);
    else say(`$(info) ${l10n.t('Open a draft first: a file named NAME.intro.md')}`);
  };

  context.subscriptions.push(
    pause,
    fillingIn,
    status,
    configuration,
    previews,
    new RequestsView(),
    workspace.onDidOpenTextDocument(startFor),
    suggestKeys(),
    window.registerWebviewPanelSerializer(previewType, previews),
    commands.registerCommand('intro.newRequest', newRequest),
    commands.registerCommand('intro.openExample', () => openExample(context.extensionUri)),
    commands.registerCommand('intro.insertSnippet', withDraft(insertSnippet)),
    commands.registerCommand(
      'intro.openPreview',
      withDraft((document) => previews.open(document, ViewColumn.Active)),
    ),
    commands.registerCommand(
      'intro.openPreviewToSide',
      withDraft((document) => previews.open(document, ViewColumn.Beside)),
    ),
    commands.registerCommand(
      'intro.fixAll',
      withDraft((document) => fixAll(document, running)),
    ),
    commands.registerCommand(
      'intro.copyAsEmail',
      withDraft((document) => copyAsEmail(document, running, previews)),
    ),
    commands.registerCommand(
      'intro.copyForwardable',
      withDraft((document) => copyForwardable(document, running, previews)),
    ),
    commands.registerCommand(
      'intro.openInMailApp',
      withDraft((document) => openInMailApp(document, running, context.globalStorageUri)),
    ),
    commands.registerCommand(
      'intro.exportEml',
      withDraft((document) => exportEml(document, running)),
    ),
    commands.registerCommand(
      'intro.nextFinding',
      withDraft((document) => {
        fillingIn.end(document);
        return nextFinding(document);
      }),
    ),
    commands.registerCommand('intro.pause', () => pause.set(true)),
    commands.registerCommand('intro.resume', () => pause.set(false)),
    commands.registerCommand(
      'intro.showEffectiveConfiguration',
      withDraft((document) => configuration.show(document)),
    ),
    workspace.registerTextDocumentContentProvider(configurationScheme, configuration),
  );
  workspace.textDocuments.forEach(startFor);

  return { preview: { onDidShow: previews.onDidShow }, status };
}

/** Stops the language server; the editor waits for it. */
export async function deactivate(): Promise<void> {
  await server?.stop();
}
