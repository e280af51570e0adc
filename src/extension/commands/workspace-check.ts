import {
  type CancellationToken,
  commands,
  type DiagnosticCollection,
  type Disposable,
  type ExtensionContext,
  l10n,
  languages,
  type Progress,
  ProgressLocation,
  type Uri,
  window,
  workspace,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type CheckTextParams, type CheckTextReport, checkTextRequest } from '../../server/protocol.ts';
import { articleFiles, articleText } from '../article-files.ts';
import type { CheckedFile, FolderCheck } from '../report/folder-report.ts';
import { ReportPage } from '../report/page.ts';

type WireDiagnostics = Parameters<BaseLanguageClient['protocol2CodeConverter']['asDiagnostics']>[0];

/** Check Workspace: every text and Markdown file, with progress, into the Problems panel and a report. */
export function registerWorkspaceCheck(context: ExtensionContext, client: BaseLanguageClient): Disposable[] {
  const found = languages.createDiagnosticCollection('copydesk');
  const checked = new Set<string>();
  const page = new ReportPage(context, client);
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
    commands.registerCommand('copydesk.checkWorkspace', () => checkWorkspace(client, found, checked, page)),
    commands.registerCommand('copydesk.showReport', () => page.show()),
    commands.registerCommand('copydesk.exportReport', () => page.export()),
  ];
}

async function checkWorkspace(
  client: BaseLanguageClient,
  found: DiagnosticCollection,
  checked: Set<string>,
  page: ReportPage,
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
    (progress, token) => checkFiles(client, found, progress, token),
  );
  for (const f of result.files) checked.add(f.uri);
  await page.take(result);
  const findings = result.files.reduce((n, f) => n + f.findings.length, 0);
  const failed = result.failed.length ? ` ${l10n.t('Could not read: {0}.', result.failed.slice(0, 3).join(', '))}` : '';
  const stopped = result.stopped ? ` ${l10n.t('Stopped before the end.')}` : '';
  const message = l10n.t('{0} findings in {1} files.', findings, result.files.length) + stopped + failed;
  const [report, problems] = [l10n.t('Show Report'), l10n.t('Show Problems')];
  const choice = await window.showInformationMessage(message, report, problems);
  if (choice === report) await page.show();
  else if (choice) await commands.executeCommand('workbench.actions.view.problems');
}

async function checkFiles(
  client: BaseLanguageClient,
  found: DiagnosticCollection,
  progress: Progress<{ message: string; increment: number }>,
  token: CancellationToken,
): Promise<FolderCheck> {
  const all = await articleFiles(token);
  const files: CheckedFile[] = [];
  const failed: string[] = [];
  for (const uri of all) {
    if (token.isCancellationRequested) break;
    progress.report({ message: workspace.asRelativePath(uri), increment: 100 / all.length });
    try {
      const checked = await checkFile(client, uri, found);
      if (checked) files.push(checked);
    } catch {
      failed.push(workspace.asRelativePath(uri));
    }
  }
  return { files, failed, stopped: token.isCancellationRequested };
}

// The file as it is open, or as it is saved; undefined where it holds no text.
async function checkFile(
  client: BaseLanguageClient,
  uri: Uri,
  found: DiagnosticCollection,
): Promise<CheckedFile | undefined> {
  const text = openDocument(uri)?.getText() ?? (await articleText(uri));
  if (text === undefined) return undefined;
  const path = workspace.asRelativePath(uri);
  const params: CheckTextParams = { uri: uri.toString(), text, path };
  const { findings, sarif, diagnostics } = await client.sendRequest<CheckTextReport>(checkTextRequest, params);
  const own = await client.protocol2CodeConverter.asDiagnostics(diagnostics as WireDiagnostics);
  if (!openDocument(uri)) found.set(uri, own);
  return { path, uri: uri.toString(), findings, sarif };
}

const openDocument = (uri: Uri) =>
  workspace.textDocuments.find((d) => d.uri.toString() === uri.toString() && !d.isClosed);
