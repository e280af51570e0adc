import { type SourceLanguage, sourceLanguages } from './source-language.ts';

/** A file that may hold the text an article was translated from. */
export interface SourceFile {
  readonly path: string;
  /** Undefined where the name does not tell. */
  readonly language: SourceLanguage | undefined;
}

/** True for a path relative to the article's folder that holds the article's name: `originals/{name}.{language}.txt`. */
export const isSourcePattern = (pattern: string): boolean =>
  pattern.includes('{name}') && !/^[\\/]|[\\:*?"<>|\0]/.test(pattern);

/**
 * Where the source text of an article may lie: `article.zh.txt` beside `article.en.txt` or `article.txt`, and
 * `zh/article.txt` for `en/article.txt`; before these, by patterns of one's own. Paths keep the slashes of the one given;
 * nothing is looked up.
 * @param path of the article, or its URI
 */
export function sourceNamesOf(path: string, patterns: readonly string[] = []): SourceFile[] {
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
  const own = patterns.filter(isSourcePattern).flatMap((pattern) => {
    const languages = pattern.includes('{language}') ? sourceLanguages : [undefined];
    return languages.map((language) => ({ path: folder + filled(pattern, base, ending, language, path), language }));
  });
  const named = [...own, ...beside, ...apart].map((f) => ({ ...f, path: withoutDots(f.path) }));
  return named.filter((f, i) => f.path !== path && named.findIndex((g) => g.path === f.path) === i);
}

function filled(pattern: string, name: string, ending: string, language: string | undefined, path: string): string {
  // In a URI the article's name is encoded already, the pattern's own letters are not.
  const own = /^[a-z][a-z0-9+.-]+:/i.test(path)
    ? encodeURI(pattern).replace(/%7B/g, '{').replace(/%7D/g, '}')
    : pattern;
  return own
    .replaceAll('{name}', () => name)
    .replaceAll('{language}', () => language ?? '')
    .replaceAll('{ending}', () => ending.slice(1));
}

// `a/b/../c` is `a/c`.
function withoutDots(path: string): string {
  const step = /(?<=^|[\\/])(?!\.\.[\\/])[^\\/]+[\\/]\.\.[\\/]/;
  let now = path.replaceAll('/./', '/');
  while (step.test(now)) now = now.replace(step, '');
  return now;
}
