import {
  commands,
  type Disposable,
  Disposable as Disposables,
  EventEmitter,
  l10n,
  Uri,
  window,
  workspace,
} from 'vscode';
import type { AlignmentReport } from '../../server/protocol.ts';
import type { ActiveOutline } from '../outline.ts';
import { offerLink } from './offer.ts';

/** Pages of this scheme are made here and checked by nobody. */
const scheme = 'copydesk-source';

/** The article beside its source text, sentence by sentence, as a Markdown page that cannot be edited. */
export class SourceTable implements Disposable {
  readonly #changed = new EventEmitter<Uri>();
  readonly #shown = new Set<string>();
  readonly #subscriptions: Disposable;

  constructor(
    private readonly ask: (article: Uri) => Promise<AlignmentReport | null>,
    outline: ActiveOutline,
  ) {
    this.#subscriptions = Disposables.from(
      this.#changed,
      workspace.registerTextDocumentContentProvider(scheme, {
        onDidChange: this.#changed.event,
        provideTextDocumentContent: async (page) => {
          const report = await this.ask(Uri.parse(page.query, true));
          return report ? tableOf(report) : '';
        },
      }),
      outline.onChange(() => {
        for (const page of this.#shown) this.#changed.fire(Uri.parse(page));
      }),
      workspace.onDidCloseTextDocument(({ uri }) => this.#shown.delete(uri.toString())),
    );
  }

  async show(article: Uri): Promise<void> {
    const report = await this.ask(article);
    if (!report) return offerLink();
    const name = article.path.split('/').at(-1) ?? 'article';
    const page = Uri.from({ scheme, path: `/${name}.md`, query: article.toString() });
    this.#shown.add(page.toString());
    this.#changed.fire(page);
    const document = await workspace.openTextDocument(page);
    try {
      await commands.executeCommand('markdown.showPreview', page);
    } catch {
      await window.showTextDocument(document, { preview: false });
    }
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }
}

function tableOf({ source, pairs }: AlignmentReport): string {
  const rows = pairs.map(({ source: from, target, findings }, i) => {
    const words = (side: readonly { readonly text: string }[]): string =>
      side.map((s) => inCell(s.text)).join('<br>') || `*${l10n.t('nothing')}*`;
    const marks = findings.map((f) => `**${f.rule}** ${inCell(f.message)}`).join('<br>');
    return `| ${i + 1} | ${words(from)} | ${words(target)} | ${marks} |`;
  });
  const count = pairs.reduce((n, p) => n + p.findings.length, 0);
  return [
    `# ${l10n.t('The article and its source text')}`,
    l10n.t(
      '{0} sentences, {1} findings. Source text: {2}',
      pairs.length,
      count,
      inCell(Uri.parse(source).path.split('/').at(-1) ?? ''),
    ),
    [
      `| | ${l10n.t('Source text')} | ${l10n.t('Article')} | ${l10n.t('Findings')} |`,
      '|---|---|---|---|',
      ...rows,
    ].join('\n'),
    '',
  ].join('\n\n');
}

// No word of an article becomes markup.
const inCell = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[&<>]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[c]!)
    .replace(/[\\`*_{}[\]()#+!|~-]/g, '\\$&');
