import {
  commands,
  type ExtensionContext,
  l10n,
  Position,
  Range,
  Uri,
  ViewColumn,
  type WebviewPanel,
  window,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { FromReport, ReportPageWords, ToReport } from '../../webview/report-messages.ts';
import { openRulePage } from '../rule-pages.ts';
import { openPage } from '../webview.ts';
import { exportReport, type FolderCheck, reportText } from './folder-report.ts';

/** The page of the last check of the workspace: findings by rule with a chart, by file, a way to each, export. */
export class ReportPage {
  #panel: WebviewPanel | undefined;
  #check: FolderCheck | undefined;

  constructor(
    private readonly context: ExtensionContext,
    private readonly client: BaseLanguageClient,
  ) {
    context.subscriptions.push({ dispose: () => this.#panel?.dispose() });
  }

  /** Takes the result of a check; an open page shows it at once. */
  async take(check: FolderCheck): Promise<void> {
    this.#check = check;
    await commands.executeCommand('setContext', 'copydesk.checkedWorkspace', true);
    await this.#draw();
  }

  async show(): Promise<void> {
    if (!this.#check) {
      void window.showInformationMessage(l10n.t('Check the workspace first.'));
      return;
    }
    if (this.#panel) {
      this.#panel.reveal();
      return;
    }
    const words: ReportPageWords = {
      exportAs: l10n.t('Save as'),
      html: l10n.t('Web page (HTML)'),
      sarif: 'SARIF',
      csv: l10n.t('Table (CSV)'),
      again: l10n.t('Check Again'),
    };
    const panel = openPage(this.context, { id: 'report', title: l10n.t('Copydesk Report'), words, retain: true });
    panel.webview.onDidReceiveMessage((m: FromReport) => this.#receive(m));
    panel.onDidDispose(() => {
      this.#panel = undefined;
    });
    this.#panel = panel;
  }

  async export(format?: 'html' | 'sarif' | 'csv'): Promise<void> {
    if (!this.#check) {
      void window.showInformationMessage(l10n.t('Check the workspace first.'));
      return;
    }
    const items = [
      { label: l10n.t('Web page (HTML)'), detail: l10n.t('to read, print and send on'), format: 'html' as const },
      { label: 'SARIF', detail: l10n.t('for other tools'), format: 'sarif' as const },
      { label: l10n.t('Table (CSV)'), detail: l10n.t('for a spreadsheet'), format: 'csv' as const },
    ];
    const title = l10n.t('Save the report as');
    const chosen = format ?? (await window.showQuickPick(items, { title }))?.format;
    if (chosen) await exportReport(this.client, this.#check, chosen);
  }

  async #draw(): Promise<void> {
    if (!this.#panel || !this.#check) return;
    const message: ToReport = { type: 'body', html: await reportText(this.client, this.#check, 'page') };
    await this.#panel?.webview.postMessage(message);
  }

  async #receive(m: FromReport): Promise<void> {
    if (m.type === 'ready') await this.#draw();
    else if (m.type === 'export') await this.export(m.format);
    else if (m.type === 'check') await commands.executeCommand('copydesk.checkWorkspace');
    else if (m.type === 'rule') await openRulePage(m.rule);
    else {
      const at = new Position(m.line - 1, m.column - 1);
      await window.showTextDocument(Uri.parse(m.uri), {
        selection: new Range(at, at),
        viewColumn: ViewColumn.Active,
      });
    }
  }
}
