import { layersOf } from '../engine/layers.ts';
import type { Article } from '../model/article.ts';

/** The layers under the rules, for people who tune or test. Open ends of a quantity are null. */
export function inspectReport(files: readonly { readonly path: string; readonly article: Article }[]): string {
  return `${JSON.stringify({ version: 1, files: files.map(({ path, article }) => ({ path, layers: layersOf(article) })) })}\n`;
}
