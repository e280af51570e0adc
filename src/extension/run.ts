import { type Disposable, type ExtensionContext, env, l10n, Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import {
  type ArticleParams,
  type InitializationOptions,
  commands as ids,
  readFileRequest,
} from '../server/protocol.ts';
import { ArticleDates } from './article-dates.ts';
import { articles } from './articles.ts';
import { registerArticleCommands } from './commands/article.ts';
import { registerFindingCommands } from './commands/finding.ts';
import { registerGoTo } from './commands/go-to.ts';
import { registerNavigation } from './commands/navigation.ts';
import { registerRepairs } from './commands/repairs.ts';
import { registerSample } from './commands/sample.ts';
import { registerSources } from './commands/sources.ts';
import { registerWorkspaceCheck } from './commands/workspace-check.ts';
import { registerComparison } from './comparison/commands.ts';
import { registerLists } from './lists/commands.ts';
import { Levels } from './lists/levels.ts';
import { ActiveOutline } from './outline.ts';
import { serveRulePages } from './rule-pages.ts';
import { SharedFiles } from './shared-files.ts';
import { registerSourceText } from './source-text/commands.ts';
import { showStatus } from './status.ts';
import { showArticleViews } from './views/article-views.ts';
import { AttributionMap } from './views/map.ts';
import { showStets } from './views/stet-view.ts';

// A bundle may hold comments beside words; the server needs only these.
const ownWords = (bundle: typeof l10n.bundle): Record<string, string> =>
  Object.fromEntries(Object.entries(bundle ?? {}).filter(([, w]) => typeof w === 'string'));

export function clientOptions(context: ExtensionContext): LanguageClientOptions {
  const initializationOptions: InitializationOptions = {
    rulePage: `${env.uriScheme}://${context.extension.id}/rule/`,
    clientReadsFiles: true,
    commandLinks: true,
    words: ownWords(l10n.bundle),
  };
  return {
    documentSelector: articles,
    initializationOptions,
    synchronize: { configurationSection: 'copydesk' },
    // Hovers may carry out these and nothing else.
    markdown: { isTrusted: { enabledCommands: Object.values(ids) } },
  };
}

/** What the extension gives to tests. */
export interface Running {
  readonly client: BaseLanguageClient;
  /** The server answers and knows the shared files. */
  readonly started: Promise<void>;
}

/** What differs by where the editor runs. */
export interface Surroundings {
  /** Address of Wikidata's API, where it is another than its own. */
  readonly wikidata?: string;
}

/** Declares everything a person sees and lets the server start meanwhile: the editor does not wait for it. */
export function run(context: ExtensionContext, client: BaseLanguageClient, { wikidata }: Surroundings = {}): Running {
  const files = new SharedFiles(context, client);
  const outline = new ActiveOutline(client);
  const dates = new ArticleDates(context.workspaceState, client);
  const sourceText = registerSourceText(context, client, outline);
  context.subscriptions.push(
    { dispose: () => client.stop().catch(() => undefined) },
    serveRulePages(client),
    outline,
    sourceText,
    showStatus(outline),
    registerGoTo(),
    showArticleViews(outline),
    showStets(files),
    new AttributionMap(outline, context.globalState),
    ...registerArticleCommands(client, dates),
    ...registerFindingCommands(files),
    ...registerRepairs(client),
    registerSample(context.extensionUri, dates),
    ...registerLists(context, new Levels(files, outline, client), wikidata),
    ...registerNavigation(),
    registerSources(outline),
    ...registerComparison(context.extensionUri, client, outline),
    ...registerWorkspaceCheck(context, client),
    workspace.onDidChangeWorkspaceFolders(() => files.sendAll()),
    client.onRequest(readFileRequest, ({ uri }: ArticleParams) => readBeside(Uri.parse(uri))),
  );
  const tell = async (): Promise<void> => {
    await files.sendAll();
    dates.sendAll();
    sourceText.sendAll();
  };
  const started = client.start().then(tell);
  started.then(
    () => context.subscriptions.push(afterLoss(client, tell)),
    () => undefined,
  );
  // The client itself tells the person that the server did not start.
  started.catch(() => undefined);
  return { client, started };
}

// A server that was lost comes back by itself with the open articles; what else it knew is told again, and the person
// hears of it once, however often it happens.
function afterLoss(client: BaseLanguageClient, tell: () => Promise<void>): Disposable {
  let told = false;
  return client.onDidChangeState(() => {
    if (!client.isRunning()) return;
    tell().catch(() => undefined);
    if (told) return;
    told = true;
    void window.showInformationMessage(
      l10n.t('Checking was interrupted and has begun anew. Nothing of your text is lost.'),
    );
  });
}

// Whatever the folder is made of, disk or not; null where there is no such file.
async function readBeside(uri: Uri): Promise<string | null> {
  try {
    return new TextDecoder().decode(await workspace.fs.readFile(uri));
  } catch {
    return null;
  }
}
