import { env, l10n, Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type FolderReportParams,
  type FolderReportWords,
  folderReportRequest,
  type ReportedFinding,
} from '../../server/protocol.ts';

/** A file that was checked, as the report takes it. */
export interface CheckedFile {
  readonly path: string;
  readonly uri: string;
  readonly findings: readonly ReportedFinding[];
  readonly sarif: string;
}

/** What the last check of the workspace found. */
export interface FolderCheck {
  readonly files: readonly CheckedFile[];
  /** Files that could not be read. */
  readonly failed: readonly string[];
  readonly stopped: boolean;
}

export type ReportFormat = FolderReportParams['format'];

/** The report as text, in the editor's language. */
export function reportText(client: BaseLanguageClient, check: FolderCheck, format: ReportFormat): Promise<string> {
  const params: FolderReportParams = { format, files: check.files, words: words(check), language: env.language };
  return client.sendRequest<string>(folderReportRequest, params);
}

/** Asks for a file and writes the report into it. */
export async function exportReport(
  client: BaseLanguageClient,
  check: FolderCheck,
  format: 'html' | 'sarif' | 'csv',
): Promise<void> {
  const folder = workspace.workspaceFolders?.[0]?.uri;
  const file = await window.showSaveDialog({
    title: l10n.t('Save the Report'),
    filters: { [format.toUpperCase()]: [format] },
    ...(folder && { defaultUri: Uri.joinPath(folder, `copydesk-report.${format}`) }),
  });
  if (!file) return;
  await workspace.fs.writeFile(file, new TextEncoder().encode(await reportText(client, check, format)));
  void window.setStatusBarMessage(l10n.t('The report is saved'), 5000);
}

function words({ failed, stopped }: FolderCheck): FolderReportWords {
  return {
    title: l10n.t('What Copydesk marks in “{0}”', workspace.name ?? ''),
    sum: l10n.t('{0} findings in {1} files', '{0}', '{1}'),
    nothing: l10n.t('Nothing to mark in {1} files.', '', '{1}'),
    byRule: l10n.t('By rule'),
    byFile: l10n.t('By file'),
    rule: l10n.t('Rule'),
    findings: l10n.t('Findings'),
    lineAndColumn: l10n.t('line {0}, column {1}', '{0}', '{1}'),
    clean: l10n.t('Nothing to mark in {0} other files.', '{0}'),
    allRules: l10n.t('all rules'),
    showOnly: l10n.t('Show'),
    severities: {
      error: l10n.t('Errors'),
      warning: l10n.t('Warnings'),
      information: l10n.t('Information'),
      hint: l10n.t('Hints'),
    },
    notes: [
      ...(stopped ? [l10n.t('Stopped before the end.')] : []),
      ...(failed.length ? [l10n.t('Could not read: {0}.', failed.join(', '))] : []),
    ],
  };
}
