import { type SourceLanguage, sourceLanguages } from './source-language.ts';

/** A file that may hold the text an article was translated from. */
export interface SourceFile {
  readonly path: string;
  readonly language: SourceLanguage;
}

/**
 * Where the source text of an article may lie: `article.zh.txt` beside `article.en.txt` or `article.txt`, and
 * `zh/article.txt` for `en/article.txt`. Paths keep the slashes of the one given; nothing is looked up.
 */
export function sourceNamesOf(path: string): SourceFile[] {
  const slash = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'));
  const [folder, file] = [path.slice(0, slash + 1), path.slice(slash + 1)];
  const name = /^(?<stem>.+?)(?:[._-](?<mark>[a-z]{2}))?(?<ending>\.[^.]+)$/i.exec(file)?.groups;
  if (!name) return [];
  const { stem = '', mark, ending = '' } = name;
  // An article in a source language has no source of its own.
  if (mark !== undefined && mark.toLowerCase() !== 'en') {
    if (sourceLanguages.some((l) => l === mark.toLowerCase())) return [];
  }
  const base = mark?.toLowerCase() === 'en' ? stem : mark === undefined ? stem : file.slice(0, -ending.length);
  const beside = sourceLanguages.map((language) => ({ path: `${folder}${base}.${language}${ending}`, language }));
  const inEnglish = /(?<=^|[\\/])en(?=[\\/]$)/i;
  const apart = inEnglish.test(folder)
    ? sourceLanguages.map((language) => ({ path: folder.replace(inEnglish, language) + file, language }))
    : [];
  return [...beside, ...apart];
}
