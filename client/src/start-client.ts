import {
  CodeActionTriggerKind,
  EventEmitter,
  extensions,
  LogLevel,
  type LogOutputChannel,
  l10n,
  window,
  workspace,
} from 'vscode';
import { type BaseLanguageClient, CodeLensRequest, RevealOutputChannelOn } from 'vscode-languageclient';
import type { InitializationOptions } from '../../server/src/protocol';
import { draftSelector, isDraft } from './drafts';
import { QuietDiagnostics } from './findings/quiet-diagnostics';
import type { Platform, Surface } from './language-server';
import { suggestCommand } from './suggest';

/** Prefix of the settings that the language client reads by itself: `intro.trace.server`. */
const id = 'intro';
const name = 'Intro Drafts';

/** Starts the language server and connects to it. */
export async function startClient(
  platform: Platform,
  { pause, fillingIn, commands }: Surface,
): Promise<BaseLanguageClient> {
  const log = window.createOutputChannel(name, { log: true });
  const quiet = new QuietDiagnostics(pause, fillingIn);
  const initializationOptions: InitializationOptions = {
    suggestCommand,
    ...(platform.today && { today: platform.today }),
    commands,
    ...(l10n.bundle && { strings: l10n.bundle }),
    headingsElsewhere: extensions.getExtension('vscode.markdown-language-features') !== undefined,
  };
  const client = await platform.newLanguageClient(id, name, {
    documentSelector: draftSelector,
    initializationOptions,
    outputChannel: log,
    traceOutputChannel: traceInto(log),
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    initializationFailedHandler: () => false,
    diagnosticCollectionProvider: quiet,
    middleware: {
      // The lightbulb would say what the squiggles do not. Whoever asks for fixes gets them; a save, unless all is paused.
      provideCodeActions: (document, range, context, token, next) => {
        const isBusy = quiet.isTyping(document) || fillingIn.blanksOf(document) > 0;
        const quietly = pause.paused || (!context.only && isBusy);
        return quietly && context.triggerKind === CodeActionTriggerKind.Automatic
          ? []
          : next(document, range, context, token);
      },
      // A lens says what is missing, too; the one from before stays until then.
      provideCodeLenses: async (document, token, next) => {
        await quiet.settled(document);
        return token.isCancellationRequested || pause.paused ? null : next(document, token);
      },
    },
  });
  pause.onDidChange(() => {
    const draft = workspace.textDocuments.find(isDraft);
    const lenses = draft && client.getFeature(CodeLensRequest.method).getProvider(draft);
    lenses?.onDidChangeCodeLensEmitter.fire();
  });
  // A server that fails to start, or dies, belongs in the log. The library would force a pop-up on top.
  const report = client.error.bind(client);
  client.error = (message, data) => report(message, data, false);
  await client.start();
  return client;
}

/**
 * The log, as the target of a protocol trace. The language client traces only while the log's level is Trace
 * and takes `off` for `messages` then; seen through this channel the level follows the setting alone.
 */
function traceInto(log: LogOutputChannel): LogOutputChannel {
  const level = () =>
    workspace.getConfiguration(id).get('trace.server') === 'off' ? LogLevel.Off : LogLevel.Trace;
  const changed = new EventEmitter<LogLevel>();
  workspace.onDidChangeConfiguration((event) => {
    if (event.affectsConfiguration(`${id}.trace`)) changed.fire(level());
  });
  return Object.create(log, {
    logLevel: { get: level },
    onDidChangeLogLevel: { value: changed.event },
    trace: { value: (message: string) => log.info(message) },
  });
}
