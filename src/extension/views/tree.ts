import {
  type Command,
  Disposable,
  EventEmitter,
  type ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
  type TreeView,
  type ViewBadge,
  window,
} from 'vscode';

/** A row of a view. The id keeps it selected and unfolded while the article changes. */
export interface Row {
  readonly id: string;
  readonly label: string;
  readonly description?: string;
  readonly tooltip?: string;
  readonly icon?: ThemeIcon;
  readonly command?: Command;
  readonly context?: string;
  readonly children?: readonly Row[];
  /** Unfolded at first. */
  readonly open?: boolean;
  /** What a command on the row gets to know. */
  readonly data?: unknown;
}

/** A view whose rows come from one function. It is drawn anew only where they differ from what is shown. */
export class RowsView implements TreeDataProvider<Row>, Disposable {
  readonly #changed = new EventEmitter<void>();
  readonly onDidChangeTreeData = this.#changed.event;
  readonly view: TreeView<Row>;
  #rows: readonly Row[] = [];
  #shown = '';

  constructor(
    id: string,
    private readonly rows: () => readonly Row[],
    private readonly badge: () => ViewBadge | undefined = () => undefined,
  ) {
    this.view = window.createTreeView(id, { treeDataProvider: this, showCollapseAll: true });
    this.refresh();
  }

  refresh(): void {
    this.#rows = this.rows();
    const shown = JSON.stringify(this.#rows);
    this.view.badge = this.badge();
    if (shown === this.#shown) return;
    this.#shown = shown;
    this.#changed.fire();
  }

  getChildren(row?: Row): Row[] {
    return [...(row ? (row.children ?? []) : this.#rows)];
  }

  getTreeItem(row: Row): TreeItem {
    const state = row.children?.length
      ? row.open
        ? TreeItemCollapsibleState.Expanded
        : TreeItemCollapsibleState.Collapsed
      : TreeItemCollapsibleState.None;
    const item = new TreeItem(row.label, state);
    item.id = row.id;
    item.description = row.description;
    item.tooltip = row.tooltip;
    item.iconPath = row.icon;
    item.command = row.command;
    item.contextValue = row.context;
    return item;
  }

  dispose(): void {
    Disposable.from(this.view, this.#changed).dispose();
  }
}
