import {
  commands,
  type Diagnostic,
  type Disposable,
  l10n,
  languages,
  ProgressLocation,
  type Uri,
  window,
  workspace,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { checkTextRequest } from '../../server/protocol.ts';

/** Files larger than this are no articles. */
const largestFile = 8_000_000;

/** Check Workspace: every text and Markdown file, with progress, into the Problems panel. */
export function registerWorkspaceCheck(client: BaseLanguageClient): Disposable[] {
  const found = languages.createDiagnosticCollection('copydesk');
  return [
    found,
    // An open article's findings come from the server as it changes.
    workspace.onDidOpenTextDocument((d) => found.delete(d.uri)),
    workspace.onDidDeleteFiles(({ files }) => {
      for (const f of files) found.delete(f);
    }),
    commands.registerCommand('copydesk.checkWorkspace', () => checkWorkspace(client, found)),
  ];
}

async function checkWorkspace(client: BaseLanguageClient, found: import('vscode').DiagnosticCollection): Promise<void> {
  if (!workspace.workspaceFolders?.length) {
    void window.showInformationMessage(l10n.t('Open a folder with articles first.'));
    return;
  }
  found.clear();
  const title = l10n.t('Copydesk: checking the workspace');
  const summary = await window.withProgress(
    { location: ProgressLocation.Notification, title, cancellable: true },
    async (progress, token) => {
      const files = await workspace.findFiles('**/*.{txt,md,markdown}', '**/node_modules/**', undefined, token);
      let checked = 0;
      let findings = 0;
      const failed: string[] = [];
      for (const uri of files) {
        if (token.isCancellationRequested) break;
        progress.report({ message: workspace.asRelativePath(uri), increment: 100 / files.length });
        try {
          findings += await checkFile(client, uri, found);
          checked++;
        } catch {
          failed.push(workspace.asRelativePath(uri));
        }
      }
      return { checked, findings, failed };
    },
  );
  const failed = summary.failed.length
    ? ` ${l10n.t('Could not read: {0}.', summary.failed.slice(0, 3).join(', '))}`
    : '';
  const show = l10n.t('Show');
  const message = l10n.t('{0} findings in {1} files.', summary.findings, summary.checked) + failed;
  void window
    .showInformationMessage(message, show)
    .then((choice) => choice && commands.executeCommand('workbench.actions.view.problems'));
}

async function checkFile(
  client: BaseLanguageClient,
  uri: Uri,
  found: import('vscode').DiagnosticCollection,
): Promise<number> {
  if (workspace.textDocuments.some((d) => d.uri.toString() === uri.toString() && !d.isClosed)) {
    return languages.getDiagnostics(uri).filter((d) => d.source === 'copydesk').length;
  }
  const bytes = await workspace.fs.readFile(uri);
  if (bytes.length > largestFile || bytes.subarray(0, 8192).includes(0)) throw new Error('no article');
  const answer = await client.sendRequest<{
    diagnostics: Parameters<typeof client.protocol2CodeConverter.asDiagnostics>[0];
  }>(checkTextRequest, {
    uri: uri.toString(),
    text: new TextDecoder().decode(bytes),
  });
  const diagnostics: Diagnostic[] = await client.protocol2CodeConverter.asDiagnostics(answer.diagnostics);
  found.set(uri, diagnostics);
  return diagnostics.length;
}
