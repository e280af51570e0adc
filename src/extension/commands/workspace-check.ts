import {
  type CancellationToken,
  commands,
  type DiagnosticCollection,
  type Disposable,
  l10n,
  languages,
  type Progress,
  ProgressLocation,
  type Uri,
  window,
  workspace,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type CheckTextParams, checkTextRequest } from '../../server/protocol.ts';
import { articleFiles, articleText } from '../article-files.ts';

type WireDiagnostics = Parameters<BaseLanguageClient['protocol2CodeConverter']['asDiagnostics']>[0];

/** Check Workspace: every text and Markdown file, with progress, into the Problems panel. */
export function registerWorkspaceCheck(client: BaseLanguageClient): Disposable[] {
  const found = languages.createDiagnosticCollection('copydesk');
  const checked = new Set<string>();
  return [
    found,
    // An open article's findings come from the server as it changes; when it is closed they stay what they were.
    workspace.onDidOpenTextDocument((d) => found.delete(d.uri)),
    workspace.onDidCloseTextDocument((d) => {
      if (checked.has(d.uri.toString())) void checkFile(client, d.uri, found).then(undefined, () => undefined);
    }),
    workspace.onDidDeleteFiles(({ files }) => {
      for (const f of files) found.delete(f);
    }),
    commands.registerCommand('copydesk.checkWorkspace', () => checkWorkspace(client, found, checked)),
  ];
}

async function checkWorkspace(
  client: BaseLanguageClient,
  found: DiagnosticCollection,
  checked: Set<string>,
): Promise<void> {
  if (!workspace.workspaceFolders?.length) {
    void window.showInformationMessage(l10n.t('Open a folder with articles first.'));
    return;
  }
  found.clear();
  checked.clear();
  const title = l10n.t('Copydesk: checking the workspace');
  const result = await window.withProgress(
    { location: ProgressLocation.Notification, title, cancellable: true },
    (progress, token) => checkFiles(client, found, checked, progress, token),
  );
  const failed = result.failed.length ? ` ${l10n.t('Could not read: {0}.', result.failed.slice(0, 3).join(', '))}` : '';
  const stopped = result.stopped ? ` ${l10n.t('Stopped before the end.')}` : '';
  const message = l10n.t('{0} findings in {1} files.', result.findings, checked.size) + stopped + failed;
  const show = l10n.t('Show');
  if ((await window.showInformationMessage(message, show)) === show)
    await commands.executeCommand('workbench.actions.view.problems');
}

async function checkFiles(
  client: BaseLanguageClient,
  found: DiagnosticCollection,
  checked: Set<string>,
  progress: Progress<{ message: string; increment: number }>,
  token: CancellationToken,
): Promise<{ findings: number; failed: string[]; stopped: boolean }> {
  const files = await articleFiles(token);
  const failed: string[] = [];
  let findings = 0;
  for (const uri of files) {
    if (token.isCancellationRequested) break;
    progress.report({ message: workspace.asRelativePath(uri), increment: 100 / files.length });
    try {
      findings += await checkFile(client, uri, found);
      checked.add(uri.toString());
    } catch {
      failed.push(workspace.asRelativePath(uri));
    }
  }
  return { findings, failed, stopped: token.isCancellationRequested };
}

// Resolves to the number of findings.
async function checkFile(client: BaseLanguageClient, uri: Uri, found: DiagnosticCollection): Promise<number> {
  if (isOpen(uri)) return languages.getDiagnostics(uri).filter((d) => d.source === 'copydesk').length;
  const text = await articleText(uri);
  if (text === undefined) return 0;
  const params: CheckTextParams = { uri: uri.toString(), text };
  const answer = await client.sendRequest<{ diagnostics: WireDiagnostics }>(checkTextRequest, params);
  const diagnostics = await client.protocol2CodeConverter.asDiagnostics(answer.diagnostics);
  if (!isOpen(uri)) found.set(uri, diagnostics);
  return diagnostics.length;
}

const isOpen = (uri: Uri): boolean =>
  workspace.textDocuments.some((d) => d.uri.toString() === uri.toString() && !d.isClosed);
