import { type ExtensionContext, env, workspace } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import type { InitializationOptions } from '../server/protocol.ts';
import { ArticleDates } from './article-dates.ts';
import { articles } from './articles.ts';
import { registerArticleCommands } from './commands/article.ts';
import { registerFindingCommands } from './commands/finding.ts';
import { registerNavigation } from './commands/navigation.ts';
import { registerSample } from './commands/sample.ts';
import { registerSources } from './commands/sources.ts';
import { registerWorkspaceCheck } from './commands/workspace-check.ts';
import { serveRulePages } from './rule-pages.ts';
import { SharedFiles } from './shared-files.ts';
import { showStatus } from './status.ts';

export function clientOptions(context: ExtensionContext): LanguageClientOptions {
  const initializationOptions: InitializationOptions = {
    rulePage: `${env.uriScheme}://${context.extension.id}/rule/`,
    clientReadsFiles: true,
  };
  return { documentSelector: articles, initializationOptions, synchronize: { configurationSection: 'copydesk' } };
}

/** Starts the client and everything a person sees. What it returns serves tests. */
export async function run(
  context: ExtensionContext,
  client: BaseLanguageClient,
): Promise<{ readonly client: BaseLanguageClient }> {
  const files = new SharedFiles(context, client);
  const dates = new ArticleDates(context.workspaceState, client);
  context.subscriptions.push(
    { dispose: () => client.stop() },
    serveRulePages(client),
    showStatus(client, dates),
    ...registerArticleCommands(client, dates),
    ...registerFindingCommands(files),
    registerSample(context.extensionUri, dates),
    ...registerNavigation(),
    registerSources(client),
    ...registerWorkspaceCheck(client),
    workspace.onDidChangeWorkspaceFolders(() => files.sendAll()),
  );
  await client.start();
  await files.sendAll();
  dates.sendAll();
  return { client };
}
