import type { GlossaryTerm } from '../model/settings.ts';
import type { Span } from '../model/span.ts';
import type { AlignedPair, TargetSentence } from './alignment.ts';
import type { SourceLanguage } from './source-language.ts';

/** A glossary term of the source that its translation has not, or has in a wrong way. */
export interface TermDifference {
  readonly term: GlossaryTerm;
  readonly target: TargetSentence;
  readonly kind: 'absent' | 'forbidden' | 'case';
  /** The wrong words; offsets from the article's start. */
  readonly at?: Span;
  /** The English to put for them, in their number. */
  readonly right?: string;
}

/** Checks the terms of a glossary in an aligned pair. */
export function termDifferences(
  { source, target }: AlignedPair,
  glossary: readonly GlossaryTerm[],
  language: SourceLanguage,
): TermDifference[] {
  if (!target.length) return [];
  const text = source.map((s) => s.text).join(' ');
  const found: TermDifference[] = [];
  for (const term of glossary) {
    if (term.language !== undefined && term.language !== language) continue;
    if (!sourcePattern(term.source).test(text)) continue;
    const forbidden = (term.forbidden ?? []).flatMap((f) => occurrences(f, target, 'giu'));
    for (const { at, target: sentence, plural } of forbidden)
      found.push({
        term,
        target: sentence,
        kind: 'forbidden',
        at,
        right: plural ? pluralOf(term.target) : term.target,
      });
    if (forbidden.length) continue;
    const any = occurrences(term.target, target, 'giu');
    if (!any.length) found.push({ term, target: target.at(-1)!, kind: 'absent' });
    // Capitals in the glossary are meant: NATO, Belt and Road Initiative.
    else if (/\p{Lu}/u.test(term.target) && !occurrences(term.target, target, 'gu').length)
      found.push({
        term,
        target: any[0]!.target,
        kind: 'case',
        at: any[0]!.at,
        right: any[0]!.plural ? pluralOf(term.target) : term.target,
      });
  }
  return found;
}

const escaped = (s: string): string => s.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');

/** The term in its language: a character string as it stands, words of an alphabet with other endings. */
function sourcePattern(term: string): RegExp {
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(term))
    return new RegExp(escaped(term), 'iu');
  const words = term
    .trim()
    .split(/\s+/)
    .map((w) => {
      if (w.length < 4) return `${escaped(w)}\\p{L}{0,2}`;
      return `${escaped(w.slice(0, w.length - (w.length > 6 ? 2 : 1)))}\\p{L}{0,4}`;
    });
  return new RegExp(`(?<!\\p{L})${words.join('\\s+')}(?!\\p{L})`, 'iu');
}

// The last word may be a plural, any word may be joined by a hyphen or a space, verbs and nouns may have their endings.
function englishPattern(term: string, flags: string): RegExp {
  const words = term.trim().split(/[\s-]+/);
  const parts = words.map((w, i) => {
    if (i < words.length - 1) return escaped(w);
    if (/[^aeiou]y$/i.test(w)) return `${escaped(w.slice(0, -1))}(?:y|ies|ied)`;
    if (/e$/i.test(w)) return `${escaped(w.slice(0, -1))}(?:e|es|ed|ing)`;
    return `${escaped(w)}(?:s|es|ed|ing)?`;
  });
  return new RegExp(`(?<![\\p{L}\\p{N}])${parts.join('[\\s-]+')}(?![\\p{L}\\p{N}])`, flags);
}

function occurrences(term: string, target: readonly TargetSentence[], flags: string) {
  const pattern = englishPattern(term, flags);
  return target.flatMap((sentence) =>
    [...sentence.text.matchAll(pattern)].map((m) => ({
      target: sentence,
      at: { start: sentence.start + m.index, end: sentence.start + m.index + m[0].length },
      plural: m[0].length > term.length && /s$/i.test(m[0]),
    })),
  );
}

const pluralOf = (term: string): string =>
  /[^aeiou]y$/.test(term) ? `${term.slice(0, -1)}ies` : /(?:s|x|ch|sh)$/.test(term) ? `${term}es` : `${term}s`;
