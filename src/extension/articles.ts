import type { TextDocument } from 'vscode';

/** Translation files: source and target stand in one file, and the targets are checked. */
const translationFile = /\.(?:xlf|xliff|tmx|pot?)$/i;

/** Where Copydesk checks: plain text, Markdown and translation files, wherever the file lives, also never saved. */
export const articles = [
  { language: 'plaintext' },
  { language: 'markdown' },
  { pattern: '**/*.{xlf,xliff,tmx,po,pot,XLF,XLIFF,TMX,PO,POT}' },
];

/** True for a text with a source text of its own in the same file. */
export const isTranslationFile = (path: string): boolean => translationFile.test(path);

/** True for a text that may be compared with another: plain text or Markdown. */
export const isProse = ({ languageId, uri }: Pick<TextDocument, 'languageId' | 'uri'>): boolean =>
  /^(?:plaintext|markdown)$/.test(languageId) && !isTranslationFile(uri.path);

/** True for what Copydesk checks. */
export const isArticle = (document: Pick<TextDocument, 'languageId' | 'uri'>): boolean =>
  isProse(document) || isTranslationFile(document.uri.path);
