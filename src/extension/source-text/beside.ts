import {
  type Disposable,
  Disposable as Disposables,
  Range,
  type TextEditor,
  TextEditorRevealType,
  ThemeColor,
  Uri,
  ViewColumn,
  window,
  workspace,
} from 'vscode';
import type { AlignmentReport, PlaceReport } from '../../server/protocol.ts';
import type { ActiveOutline } from '../outline.ts';
import { offerLink } from './offer.ts';

/** A move of one side answers that of the other for so long, in milliseconds. */
const echo = 250;

/** Article and source text in two columns: they scroll together, and the aligned sentences are marked in both. */
export class SideBySide implements Disposable {
  readonly #mark = window.createTextEditorDecorationType({
    backgroundColor: new ThemeColor('editor.wordHighlightBackground'),
    overviewRulerColor: new ThemeColor('editorOverviewRuler.wordHighlightForeground'),
  });
  readonly #subscriptions: Disposable;
  #article: Uri | undefined;
  #aligned: AlignmentReport | undefined;
  #moved = 0;

  constructor(
    private readonly ask: (article: Uri) => Promise<AlignmentReport | null>,
    outline: ActiveOutline,
  ) {
    this.#subscriptions = Disposables.from(
      this.#mark,
      outline.onChange(() => void this.#refresh()),
      window.onDidChangeTextEditorSelection(({ textEditor, selections }) => {
        this.#follow(textEditor, textEditor.document.offsetAt(selections[0]!.active), true);
      }),
      window.onDidChangeTextEditorVisibleRanges(({ textEditor, visibleRanges }) => {
        const top = visibleRanges[0]?.start;
        if (top && Date.now() - this.#moved > echo) this.#follow(textEditor, textEditor.document.offsetAt(top), false);
      }),
    );
  }

  /** Opens the source text beside the article. */
  async show(editor: TextEditor): Promise<void> {
    const { document } = editor;
    const aligned = await this.ask(document.uri);
    if (!aligned) return offerLink();
    this.#article = document.uri;
    this.#aligned = aligned;
    const source = await workspace.openTextDocument(Uri.parse(aligned.source));
    await window.showTextDocument(source, { viewColumn: ViewColumn.Beside, preserveFocus: true, preview: false });
    this.#follow(editor, document.offsetAt(editor.selection.active), true);
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  async #refresh(): Promise<void> {
    if (!this.#article || !this.#sides()) return;
    this.#aligned = (await this.ask(this.#article).catch(() => undefined)) ?? undefined;
  }

  // Both editors, where both are in view.
  #sides(): { readonly article: TextEditor; readonly source: TextEditor } | undefined {
    const shown = (uri: string | undefined) => window.visibleTextEditors.find((e) => e.document.uri.toString() === uri);
    const article = shown(this.#article?.toString());
    const source = shown(this.#aligned && Uri.parse(this.#aligned.source).toString());
    return article && source && { article, source };
  }

  #follow(moved: TextEditor, offset: number, mark: boolean): void {
    const sides = this.#sides();
    if (!sides || !this.#aligned || (moved !== sides.article && moved !== sides.source)) return;
    const side = moved === sides.article ? 'target' : 'source';
    const pair = this.#aligned.pairs.findLast((p) => p[side].length > 0 && p[side][0]!.start <= offset);
    if (!pair) return;
    if (mark) {
      sides.article.setDecorations(this.#mark, rangesOf(sides.article, pair.target));
      sides.source.setDecorations(this.#mark, rangesOf(sides.source, pair.source));
    }
    const [other, there] =
      side === 'target' ? ([sides.source, pair.source] as const) : ([sides.article, pair.target] as const);
    const range = rangesOf(other, there)[0];
    if (!range) return;
    this.#moved = Date.now();
    other.revealRange(range, mark ? TextEditorRevealType.InCenterIfOutsideViewport : TextEditorRevealType.AtTop);
  }
}

const rangesOf = ({ document }: TextEditor, places: readonly PlaceReport[]): Range[] =>
  places.map((p) => new Range(document.positionAt(p.start), document.positionAt(p.end)));
