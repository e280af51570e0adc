/** What the report's page and the extension tell each other. */
export type ToReport = { readonly type: 'body'; readonly html: string };

export type FromReport =
  | { readonly type: 'ready' }
  /** Line and column count from 1. */
  | { readonly type: 'go'; readonly uri: string; readonly line: number; readonly column: number }
  | { readonly type: 'rule'; readonly rule: string }
  | { readonly type: 'export'; readonly format: 'html' | 'sarif' | 'csv' }
  | { readonly type: 'check' };

export type ReportPageWords = Readonly<Record<'exportAs' | 'html' | 'sarif' | 'csv' | 'again', string>>;
