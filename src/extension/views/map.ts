import {
  commands,
  type DecorationOptions,
  Disposable,
  EventEmitter,
  InlayHint,
  l10n,
  languages,
  MarkdownString,
  type Memento,
  OverviewRulerLane,
  Range,
  type TextEditorDecorationType,
  ThemeColor,
  window,
} from 'vscode';
import type { ClaimReport, PlaceReport } from '../../server/protocol.ts';
import { articles } from '../articles.ts';
import type { ActiveOutline, Outline } from '../outline.ts';
import { colourOf, sourceColours } from './colours.ts';

const key = 'map';

/**
 * The attribution map: a colour for each source beside its sentences and in the overview ruler, a dashed line under
 * what nobody vouches for, a hint after what is carried over from an earlier sentence. Off until asked for.
 */
export class AttributionMap implements Disposable {
  readonly #bySource: readonly TextEditorDecorationType[];
  readonly #nobody = window.createTextEditorDecorationType({
    borderStyle: 'none none dashed none',
    borderWidth: '0 0 2px 0',
    borderColor: new ThemeColor('copydesk.unvouched'),
    overviewRulerColor: new ThemeColor('copydesk.unvouched'),
    overviewRulerLane: OverviewRulerLane.Left,
  });
  readonly #hintsChanged = new EventEmitter<void>();
  readonly #subscriptions: Disposable;
  #on: boolean;

  constructor(
    private readonly outline: ActiveOutline,
    private readonly state: Memento,
  ) {
    this.#on = state.get(key, false);
    this.#bySource = Array.from({ length: sourceColours }, (_, i) =>
      window.createTextEditorDecorationType({
        borderStyle: 'none none none solid',
        borderWidth: '0 0 0 2px',
        borderColor: new ThemeColor(colourOf(i)),
        backgroundColor: new ThemeColor(`${colourOf(i)}Background`),
        overviewRulerColor: new ThemeColor(colourOf(i)),
        overviewRulerLane: OverviewRulerLane.Left,
      }),
    );
    this.#subscriptions = Disposable.from(
      ...this.#bySource,
      this.#nobody,
      this.#hintsChanged,
      outline.onChange(() => this.#draw()),
      window.onDidChangeVisibleTextEditors(() => this.#draw()),
      commands.registerCommand('copydesk.toggleMap', () => this.toggle()),
      languages.registerInlayHintsProvider(articles, {
        onDidChangeInlayHints: this.#hintsChanged.event,
        provideInlayHints: (document, range) => {
          const { present } = outline;
          return this.#on && present?.document === document ? hints(present, range) : [];
        },
      }),
    );
    void commands.executeCommand('setContext', 'copydesk.map', this.#on);
    this.#draw();
  }

  async toggle(): Promise<void> {
    this.#on = !this.#on;
    await this.state.update(key, this.#on);
    await commands.executeCommand('setContext', 'copydesk.map', this.#on);
    this.#draw();
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  #draw(): void {
    const { present } = this.outline;
    for (const editor of window.visibleTextEditors) {
      const shown = this.#on && present?.document === editor.document ? present : undefined;
      for (const [i, type] of this.#bySource.entries())
        editor.setDecorations(
          type,
          shown ? sentences(shown, (c) => c.source !== undefined && c.source % sourceColours === i) : [],
        );
      editor.setDecorations(this.#nobody, shown ? sentences(shown, (c) => c.status === 'unattributed') : []);
    }
    this.#hintsChanged.fire();
  }
}

const rangeOf = ({ document }: Outline, at: PlaceReport): Range =>
  new Range(document.positionAt(at.start), document.positionAt(at.end));

function sentences(o: Outline, which: (claim: ClaimReport) => boolean): DecorationOptions[] {
  return o.claims.filter(which).map((claim) => ({ range: rangeOf(o, claim), hoverMessage: words(o, claim) }));
}

// For the mouse and for screen readers: what the colour says.
function words(o: Outline, { status, source }: ClaimReport): MarkdownString {
  const name = source === undefined ? '' : o.sources[source]!.name;
  return new MarkdownString().appendText(
    status === 'unattributed'
      ? l10n.t('Nobody vouches for this sentence but the article itself.')
      : status === 'implied'
        ? l10n.t('Carried over: {0} vouches for this sentence.', name)
        : l10n.t('{0} vouches for this sentence.', name),
  );
}

function hints(o: Outline, range: Range): InlayHint[] {
  return o.claims.flatMap((claim) => {
    if (claim.status !== 'implied' || claim.source === undefined) return [];
    const at = o.document.positionAt(claim.end);
    if (!range.contains(at)) return [];
    const hint = new InlayHint(at, `← ${o.sources[claim.source]!.name}`);
    hint.paddingLeft = true;
    hint.tooltip = words(o, claim);
    return [hint];
  });
}
